"""Which country a time zone suggests, where an invitation says nothing else.

Only zones that lie in one country are listed (tzdata's zone1970.tab, the common ones): a guess
decides which public holidays count, and no guess is better than a wrong one.
"""

from __future__ import annotations

_COUNTRIES = {
    "AE": "Asia/Dubai",
    "AT": "Europe/Vienna",
    "AU": "Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth"
    " Australia/Adelaide",
    "BE": "Europe/Brussels",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax"
    " America/Montreal",
    "CH": "Europe/Zurich",
    "CZ": "Europe/Prague",
    "DE": "Europe/Berlin",
    "DK": "Europe/Copenhagen",
    "ES": "Europe/Madrid",
    "FI": "Europe/Helsinki",
    "FR": "Europe/Paris",
    "GB": "Europe/London",
    "GR": "Europe/Athens",
    "HK": "Asia/Hong_Kong",
    "HU": "Europe/Budapest",
    "IE": "Europe/Dublin",
    "IL": "Asia/Jerusalem",
    "IN": "Asia/Kolkata Asia/Calcutta",
    "IT": "Europe/Rome",
    "JP": "Asia/Tokyo",
    "LU": "Europe/Luxembourg",
    "MX": "America/Mexico_City",
    "NL": "Europe/Amsterdam",
    "NO": "Europe/Oslo",
    "NZ": "Pacific/Auckland",
    "PL": "Europe/Warsaw",
    "PT": "Europe/Lisbon",
    "RO": "Europe/Bucharest",
    "SE": "Europe/Stockholm",
    "SG": "Asia/Singapore",
    "US": "America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix"
    " America/Detroit America/Anchorage Pacific/Honolulu",
    "ZA": "Africa/Johannesburg",
}
_BY_ZONE = {zone: country for country, zones in _COUNTRIES.items() for zone in zones.split()}


def country_of(tz: str) -> str | None:
    """Return the country (ISO 3166-1) a zone lies in, or None where it is not sure."""
    return _BY_ZONE.get(tz)
