"""Time zones as calendars name them, to IANA zones or to the offsets they define themselves.

38 of 100 names met in collected calendars are not IANA names: Windows names, Outlook's display
names, vendor prefixes, abbreviations, other languages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword.reading.calendar.content_lines import Component
from afterword.reading.calendar.windows_zones import WINDOWS_ZONES

_SAFE_NAME = re.compile(r"^[A-Za-z][A-Za-z0-9_+\-/]{0,60}$")
_OFFSET = re.compile(r"^([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?$")
_NAMED_OFFSET = re.compile(r"^\(?(?:utc|gmt)\s?([+-])\s?(\d{1,2})(?:[:.]?(\d{2}))?\)?")
_BY_DAY = re.compile(r"^([+-]?[1-5])?(SU|MO|TU|WE|TH|FR|SA)$")
_AREAS = ("Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic", "Indian")
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

# Names that are neither IANA nor Windows names: what Outlook, Lotus Notes and phones show people.
_OTHER_NAMES: Final = {
    "eastern": "America/New_York",
    "eastern time": "America/New_York",
    "eastern time (us & canada)": "America/New_York",
    "eastern daylight time": "America/New_York",
    "edt": "America/New_York",
    "est5edt": "America/New_York",
    "est": "America/New_York",
    "central": "America/Chicago",
    "central time": "America/Chicago",
    "central time (us & canada)": "America/Chicago",
    "central america": "America/Guatemala",
    "cdt": "America/Chicago",
    "cst": "America/Chicago",
    "mountain": "America/Denver",
    "mountain time": "America/Denver",
    "mountain time (us & canada)": "America/Denver",
    "mst": "America/Denver",
    "mdt": "America/Denver",
    "arizona": "America/Phoenix",
    "pacific": "America/Los_Angeles",
    "pacific time": "America/Los_Angeles",
    "pacific time (us & canada)": "America/Los_Angeles",
    "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "hawaii": "Pacific/Honolulu",
    "alaska": "America/Anchorage",
    "atlantic time (canada)": "America/Halifax",
    "bst": "Europe/London",
    "gmt": "Europe/London",
    "greenwich mean time": "Europe/London",
    "british summer time": "Europe/London",
    "western european time": "Europe/Lisbon",
    "westeuropäische zeit": "Europe/Lisbon",
    "cet": "Europe/Berlin",
    "cest": "Europe/Berlin",
    "mez": "Europe/Berlin",
    "mesz": "Europe/Berlin",
    "central european time": "Europe/Berlin",
    "central european summer time": "Europe/Berlin",
    "mitteleuropäische zeit": "Europe/Berlin",
    "mitteleuropäische sommerzeit": "Europe/Berlin",
    "w. europe": "Europe/Berlin",
    "heure d'europe centrale": "Europe/Paris",
    "hora de europa central": "Europe/Madrid",
    "western/central europe": "Europe/Berlin",
    "romance": "Europe/Paris",
    "osteuropäische zeit": "Europe/Helsinki",
    "eet": "Europe/Helsinki",
    "eest": "Europe/Helsinki",
    "ist": "Asia/Kolkata",
    "india": "Asia/Kolkata",
    "mumbai": "Asia/Kolkata",
    "chennai": "Asia/Kolkata",
    "new delhi": "Asia/Kolkata",
    "beijing": "Asia/Shanghai",
    "osaka": "Asia/Tokyo",
    "sapporo": "Asia/Tokyo",
    "bern": "Europe/Berlin",
    "canberra": "Australia/Sydney",
    "edinburgh": "Europe/London",
    "pretoria": "Africa/Johannesburg",
    "abu dhabi": "Asia/Dubai",
    "kyiv": "Europe/Kyiv",
    "st. petersburg": "Europe/Moscow",
    "pacific time (us & canada) / tijuana": "America/Los_Angeles",
    "pacific time (us & canada), tijuana": "America/Los_Angeles",
    "utc": "UTC",
    "z": "UTC",
    "coordinated universal time": "UTC",
    "greenwich standard time": "Atlantic/Reykjavik",
}


def iana_zone(name: str) -> ZoneInfo | None:
    """Return the zone a calendar's TZID means, or None where nobody can know it from its name.

    >>> iana_zone("/freeassociation.sourceforge.net/Tzfile/Europe/Vienna").key
    'Europe/Vienna'
    """
    cleaned = name.replace("\\", "").strip().strip("\"'").strip()[:120]
    cleaned = cleaned.removeprefix("tzone://Microsoft/").strip()  # Outlook on the web
    if not cleaned or cleaned.lower() in ("(no tz description)", "customized time zone"):
        return None
    folded = " ".join(cleaned.lower().split())
    for candidate in _candidates(cleaned, folded):
        found = _zone(candidate)
        if found is not None:
            return found
    return _from_display_name(folded)


def _candidates(cleaned: str, folded: str) -> list[str]:
    names = [WINDOWS_ZONES.get(folded, ""), _OTHER_NAMES.get(folded, ""), cleaned]
    # Programs put their own registry in front: /mozilla.org/20050126_1/Europe/Berlin.
    pieces = [piece for piece in cleaned.split("/") if piece]
    names += ["/".join(pieces[-count:]) for count in (3, 2) if len(pieces) >= count]
    if "/" not in cleaned and "-" in cleaned:
        names.append(cleaned.replace("-", "/", 1))
    names.append("/".join(piece.title() for piece in pieces))
    names.append(WINDOWS_ZONES.get(f"{folded} standard time", ""))
    return [one for one in names if one]


def _zone(name: str) -> ZoneInfo | None:
    if not _SAFE_NAME.match(name):
        return None
    if "/" not in name and name.upper() not in ("UTC", "GMT", "JAPAN", "ISRAEL", "TURKEY", "EIRE"):
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _from_display_name(folded: str) -> ZoneInfo | None:
    """Read "(UTC+01:00) Amsterdam, Berlin, Bern": the first place that is known decides."""
    match = _NAMED_OFFSET.match(folded)
    places = folded[match.end() :] if match else folded.partition(")")[2] or folded
    for place in [places.strip(" ()"), *re.split(r"[,;]| / ", places)[:8]]:
        found = _place(place.strip(" ()"))
        if found is not None and _agrees(found, match):
            return found
    return None


def offset_zone(name: str) -> ZoneInfo | None:
    """Return a zone without summer time for a name that states an offset: "(UTC+05:00) ..."."""
    match = _NAMED_OFFSET.match(" ".join(name.strip("\"' ").lower().split()))
    return _etc_zone(_delta(match[1], match[2], match[3] or "0", "0")) if match else None


def _place(place: str) -> ZoneInfo | None:
    if not place or len(place) > 40:
        return None
    known = _OTHER_NAMES.get(place) or WINDOWS_ZONES.get(place)
    if known:
        return ZoneInfo(known)
    city = "_".join(word.capitalize() for word in place.split())
    return next((found for area in _AREAS if (found := _zone(f"{area}/{city}"))), None)


def _agrees(zone: ZoneInfo, named: re.Match[str] | None) -> bool:
    """Whether the offset in a display name is one the zone ever has in a year."""
    if named is None:
        return True
    wanted = _delta(named[1], named[2], named[3] or "0", "0")
    seen = {datetime(2026, month, 1, tzinfo=zone).utcoffset() for month in (1, 7)}
    return wanted in seen


def _etc_zone(offset: timedelta) -> ZoneInfo | None:
    hours, rest = divmod(offset, timedelta(hours=1))
    if rest or not -12 <= hours <= 14:
        return None
    # POSIX signs: Etc/GMT-2 is two hours ahead of Greenwich.
    return ZoneInfo("UTC" if hours == 0 else f"Etc/GMT{-hours:+d}")


def _delta(sign: str, hours: str, minutes: str, seconds: str) -> timedelta:
    size = timedelta(hours=int(hours), minutes=int(minutes), seconds=int(seconds))
    return -size if sign == "-" else size


@dataclass(frozen=True, slots=True)
class Onset:
    """One STANDARD or DAYLIGHT observance: from `first` on, yearly if it has a rule."""

    first: datetime
    offset: timedelta
    month: int | None = None
    week: int = 0
    weekday: int = 0
    last_year: int = 9999


def offset_at(zone: Component, local: datetime) -> timedelta | None:
    """Return the offset a VTIMEZONE gives for a local time, or None where it says nothing.

    The latest onset not after the time counts (RFC 5545 3.6.5). Only the yearly rules that
    daylight saving uses are understood; of any other rule the first onset counts.
    """
    onsets = [one for child in zone.children[:50] if (one := _onset(child)) is not None]
    passed = [(at, one) for one in onsets if (at := _latest_before(one, local)) is not None]
    if passed:
        return max(passed, key=lambda pair: pair[0])[1].offset
    return min(onsets, key=lambda one: one.first).offset if onsets else None


def _onset(component: Component) -> Onset | None:
    if component.name not in ("STANDARD", "DAYLIGHT"):
        return None
    offset = parse_offset(component.text("TZOFFSETTO"))
    if offset is None:
        return None
    digits = component.text("DTSTART")[:15]
    try:
        first = datetime.strptime(digits, "%Y%m%dT%H%M%S")  # noqa: DTZ007 (local by definition)
    except ValueError:
        first = datetime(1970, 1, 1)  # noqa: DTZ001
    rule = dict(
        piece.upper().partition("=")[::2] for piece in component.text("RRULE").split(";")[:12]
    )
    if rule.get("FREQ") != "YEARLY":
        return Onset(first, offset)
    day = _BY_DAY.match(rule.get("BYDAY", ""))
    month = rule.get("BYMONTH", "")
    until = rule.get("UNTIL", "")[:4]
    return Onset(
        first,
        offset,
        int(month) if month.isdecimal() and 1 <= int(month) <= 12 else first.month,
        int(day[1] or 1) if day else 0,
        _WEEKDAYS.index(day[2]) if day else 0,
        int(until) if until.isdecimal() else 9999,
    )


def parse_offset(text: str) -> timedelta | None:
    """Read "+0100"; None where it is not an offset of less than a day."""
    match = _OFFSET.match(text.strip())
    if match is None or int(match[2]) > 23 or int(match[3]) > 59:
        return None
    return _delta(match[1], match[2], match[3], match[4] or "0")


def _latest_before(onset: Onset, local: datetime) -> datetime | None:
    if onset.first > local:
        return None
    if onset.month is None:
        return onset.first
    for year in (min(local.year, onset.last_year), min(local.year, onset.last_year) - 1):
        if year >= 1:
            at = _in_year(onset, year)
            if onset.first <= at <= local:
                return at
    return onset.first


def _in_year(onset: Onset, year: int) -> datetime:
    month = onset.month or 1
    if onset.week == 0:
        return datetime.combine(
            datetime(year, month, min(onset.first.day, 28)),  # noqa: DTZ001
            onset.first.time(),
        )
    if onset.week > 0:
        first = datetime(year, month, 1)  # noqa: DTZ001
        ahead = (onset.weekday - first.weekday()) % 7 + 7 * (onset.week - 1)
        day = first + timedelta(days=ahead)
        if day.month != month:
            day -= timedelta(days=7)
    else:
        following = datetime(year + month // 12, month % 12 + 1, 1)  # noqa: DTZ001
        last = following - timedelta(days=1)
        back = (last.weekday() - onset.weekday) % 7 + 7 * (-onset.week - 1)
        day = last - timedelta(days=back)
    return datetime.combine(day.date(), onset.first.time())


def fixed_zone(offset: timedelta) -> tuple[tzinfo, str]:
    """Return a zone for an offset and an IANA name that has it; "UTC" where none has."""
    named = _etc_zone(offset)
    if named is not None:
        return named, named.key
    return timezone(offset), "UTC"
