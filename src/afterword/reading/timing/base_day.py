"""The employer's calendar day on which something was said.

A country has one zone here, its most populous one, unless its part is named; where the instant
already carries an offset in use in that country, it is believed.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword.workdays import Place

_ZONES = {
    "AE": "Asia/Dubai", "AR": "America/Argentina/Buenos_Aires", "AT": "Europe/Vienna",
    "AU": "Australia/Sydney", "BE": "Europe/Brussels", "BG": "Europe/Sofia",
    "BR": "America/Sao_Paulo", "CA": "America/Toronto", "CH": "Europe/Zurich",
    "CL": "America/Santiago", "CN": "Asia/Shanghai", "CO": "America/Bogota",
    "CY": "Asia/Nicosia", "CZ": "Europe/Prague", "DE": "Europe/Berlin",
    "DK": "Europe/Copenhagen", "EE": "Europe/Tallinn", "EG": "Africa/Cairo",
    "ES": "Europe/Madrid", "FI": "Europe/Helsinki", "FR": "Europe/Paris", "GB": "Europe/London",
    "GR": "Europe/Athens", "HK": "Asia/Hong_Kong", "HR": "Europe/Zagreb",
    "HU": "Europe/Budapest", "ID": "Asia/Jakarta", "IE": "Europe/Dublin",
    "IL": "Asia/Jerusalem", "IN": "Asia/Kolkata", "IT": "Europe/Rome", "JP": "Asia/Tokyo",
    "KE": "Africa/Nairobi", "KR": "Asia/Seoul", "LT": "Europe/Vilnius",
    "LU": "Europe/Luxembourg", "LV": "Europe/Riga", "MT": "Europe/Malta",
    "MX": "America/Mexico_City", "MY": "Asia/Kuala_Lumpur", "NG": "Africa/Lagos",
    "NL": "Europe/Amsterdam", "NO": "Europe/Oslo", "NZ": "Pacific/Auckland",
    "PE": "America/Lima", "PH": "Asia/Manila", "PK": "Asia/Karachi", "PL": "Europe/Warsaw",
    "PT": "Europe/Lisbon", "RO": "Europe/Bucharest", "SA": "Asia/Riyadh", "SE": "Europe/Stockholm",
    "SG": "Asia/Singapore", "SI": "Europe/Ljubljana", "SK": "Europe/Bratislava",
    "TH": "Asia/Bangkok", "TR": "Europe/Istanbul", "TW": "Asia/Taipei", "UA": "Europe/Kyiv",
    "US": "America/New_York", "VN": "Asia/Ho_Chi_Minh", "ZA": "Africa/Johannesburg",
}  # fmt: skip

_OTHER_ZONES = {
    "US": ("America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles",
           "America/Anchorage", "Pacific/Honolulu"),
    "CA": ("America/St_Johns", "America/Halifax", "America/Winnipeg", "America/Edmonton",
           "America/Vancouver"),
    "AU": ("Australia/Brisbane", "Australia/Adelaide", "Australia/Darwin", "Australia/Perth"),
    "BR": ("America/Manaus",), "MX": ("America/Tijuana", "America/Cancun"),
    "ES": ("Atlantic/Canary",), "PT": ("Atlantic/Azores",), "ID": ("Asia/Makassar",),
}  # fmt: skip

_EASTERN = "CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV".split()
_CENTRAL = "AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI".split()
_PARTS = {
    **{f"US-{part}": "America/New_York" for part in _EASTERN},
    **{f"US-{part}": "America/Chicago" for part in _CENTRAL},
    **{f"US-{part}": "America/Denver" for part in ("CO", "ID", "MT", "NM", "UT", "WY")},
    **{f"US-{part}": "America/Los_Angeles" for part in ("CA", "NV", "OR", "WA")},
    "US-AZ": "America/Phoenix", "US-AK": "America/Anchorage", "US-HI": "Pacific/Honolulu",
    "CA-BC": "America/Vancouver", "CA-AB": "America/Edmonton", "CA-SK": "America/Regina",
    "CA-MB": "America/Winnipeg", "CA-ON": "America/Toronto", "CA-QC": "America/Toronto",
    "CA-NB": "America/Moncton", "CA-NS": "America/Halifax", "CA-PE": "America/Halifax",
    "CA-NL": "America/St_Johns", "AU-NSW": "Australia/Sydney", "AU-ACT": "Australia/Sydney",
    "AU-VIC": "Australia/Melbourne", "AU-TAS": "Australia/Hobart",
    "AU-QLD": "Australia/Brisbane", "AU-SA": "Australia/Adelaide", "AU-NT": "Australia/Darwin",
    "AU-WA": "Australia/Perth", "ES-CN": "Atlantic/Canary", "PT-20": "Atlantic/Azores",
}  # fmt: skip


def place_of(country: str) -> Place:
    """Take `GB-ENG`, `us`, `DE-BY` apart; an empty country is England."""
    nation, _, part = (country or "GB-ENG").strip().upper().replace("_", "-").partition("-")
    nation = {"UK": "GB", "EN": "GB"}.get(nation, nation)
    return Place(nation, part or None)


def said_there(said_at: datetime, place: Place) -> datetime:
    """Return the instant as the employer's clock shows it; an unknown country keeps its own.

    An instant without an offset is taken as the employer's local time.
    """
    certain = _PARTS.get(f"{place.country}-{place.subdivision}")
    zone = _zone(certain or _ZONES.get(place.country, ""))
    if zone is None:
        return said_at
    if said_at.tzinfo is None:
        return said_at.replace(tzinfo=zone)
    if certain is None and _offset_in_use(said_at, place.country):
        return said_at
    try:
        return said_at.astimezone(zone)
    except OverflowError:
        return said_at


def _offset_in_use(said_at: datetime, country: str) -> bool:
    """Whether one of the country's other zones has the offset the instant was written with."""
    for name in _OTHER_ZONES.get(country, ()):
        zone = _zone(name)
        if zone is not None:
            try:
                if said_at.astimezone(zone).utcoffset() == said_at.utcoffset():
                    return True
            except OverflowError:
                return False
    return False


@lru_cache(maxsize=256)
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None
