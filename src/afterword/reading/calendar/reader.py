"""Bytes of an .ics file or of a mail to invitations."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Final
from zoneinfo import ZoneInfo

from afterword.reading.calendar.content_lines import (
    Component,
    Property,
    parse_components,
    unescaped,
)
from afterword.reading.calendar.invitation import CalendarReading, Invitation, Invited
from afterword.reading.calendar.places import find_join_url, guess_format
from afterword.reading.calendar.zones import fixed_zone, iana_zone, offset_at, offset_zone
from afterword.reading.mail.message import Message, parse_message
from afterword.reading.plain_text import html_to_text, tidy_text
from afterword.reading.problem import Problem

MAX_EVENTS: Final = 5_000
MAX_ATTENDEES: Final = 500
ASSUMED_LENGTH: Final = timedelta(hours=1)
"""Where a calendar names no end: an hour, the usual length of an interview. Our choice."""

_METHODS = frozenset("REQUEST CANCEL REPLY COUNTER PUBLISH ADD REFRESH DECLINECOUNTER".split())
_DATE = re.compile(r"^(\d{4})-?(\d{2})-?(\d{2})")
_TIME = re.compile(r"^[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?$")
_DURATION = re.compile(
    r"^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$"
)
_SUB_DAILY = ("SECONDLY", "MINUTELY", "HOURLY")


def read_invitations(data: bytes, *, default_tz: str | None = None) -> CalendarReading:
    """Read every invitation in a calendar file or in a mail that carries one.

    `default_tz` is the IANA zone for times that name none (the candidate's). Never raises for
    what `data` contains: what could not be read is a problem, of the file or of the invitation.
    """
    if _looks_like_calendar(data):
        return _read_calendar(data, "", default_tz)
    message = parse_message(data)
    if message.calendar_parts:
        return read_invitations_of(message, default_tz=default_tz)
    at = data.upper().find(b"BEGIN:VCALENDAR") if len(data) <= 10_000_000 else -1
    if at >= 0:
        return _read_calendar(data[at:], "", default_tz)
    found_none = Problem("no-calendar", "There is no calendar entry in this file.")
    return CalendarReading((), (*message.problems, found_none))


def read_invitations_of(message: Message, *, default_tz: str | None = None) -> CalendarReading:
    """Read the calendar parts of a mail; each invitation carries the mail's fields.

    The same event in two parts (inline and attached) is one invitation.
    """
    found: dict[tuple[str, str | None, int], Invitation] = {}
    problems = list(message.problems)
    sender = (message.from_.name, message.from_.email) if message.from_ else None
    for part in message.calendar_parts:
        reading = _read_calendar(part.data, part.method, default_tz)
        problems += reading.problems
        for one in reading.invitations:
            found.setdefault(
                (one.uid, one.recurrence_id, one.sequence),
                replace(
                    one,
                    message_id=message.message_id,
                    references=message.references or message.in_reply_to,
                    mail_subject=message.subject or None,
                    mail_from=sender,
                ),
            )
    return CalendarReading(tuple(found.values()), tuple(dict.fromkeys(problems)))


def _looks_like_calendar(data: bytes) -> bool:
    head = data[:200].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return head[:15].upper() == b"BEGIN:VCALENDAR" or head[:12].upper() == b"BEGIN:VEVENT"


def _read_calendar(data: bytes, method: str, default_tz: str | None) -> CalendarReading:
    problems: list[Problem] = []
    roots = parse_components(data, problems)
    invitations: list[Invitation] = []
    for root in roots:
        shared = _Shared.of(root, method, default_tz)
        events = [root] if root.name == "VEVENT" else _events(root)
        wanted = events[: MAX_EVENTS - len(invitations) + 1]
        invitations += [_invitation(event, shared) for event in wanted]
    if len(invitations) > MAX_EVENTS:
        del invitations[MAX_EVENTS:]
        problems.append(Problem("too-many-events", "Only the first 5,000 appointments were read."))
    if not invitations:
        names = sorted({child.name for root in roots for child in root.children})
        what = f" It holds {', '.join(names[:5])}." if names else ""
        problems.append(Problem("no-event", f"There is no appointment in this calendar.{what}"))
    return CalendarReading(tuple(invitations), tuple(dict.fromkeys(problems))[:50])


def _events(calendar: Component) -> list[Component]:
    """List the events of a calendar; some programs put a calendar into a calendar."""
    found = [child for child in calendar.children if child.name == "VEVENT"]
    for child in calendar.children:
        if child.name == "VCALENDAR":
            found += [event for event in child.children if event.name == "VEVENT"]
    return found


@dataclass(frozen=True, slots=True)
class _Shared:
    """What the calendar says for all of its events."""

    method: str
    zones: dict[str, Component]
    default: ZoneInfo | None
    default_is_told: bool
    """Whether the calendar itself named the default zone (X-WR-TIMEZONE)."""

    @classmethod
    def of(cls, calendar: Component, method: str, default_tz: str | None) -> _Shared:
        """Collect the zones by name, and the zone for times that name none."""
        zones: dict[str, Component] = {}
        for child in calendar.children:
            if child.name == "VTIMEZONE":
                zones.setdefault(_zone_key(child.text("TZID")), child)
        told = iana_zone(calendar.text("X-WR-TIMEZONE"))
        named = (calendar.text("METHOD") or method).upper()
        return cls(
            named if named in _METHODS else "PUBLISH",
            zones,
            told or (iana_zone(default_tz) if default_tz else None),
            told is not None,
        )


def _zone_key(name: str) -> str:
    return " ".join(unescaped(name).strip().strip('"').lower().split())


def _invitation(event: Component, shared: _Shared) -> Invitation:
    problems: list[Problem] = []
    start, all_day = _moment(event.first("DTSTART"), shared, problems)
    if start is None:
        problems.append(Problem("no-start", "The entry names no usable start."))
    end = _end(event, start, all_day, shared, problems)
    _note_recurrence(event, problems)
    description = _description(event)
    location = tidy_text(event.text("LOCATION"))
    join_url = find_join_url(event, description, location)
    uid = event.text("UID")
    if not uid:
        problems.append(Problem("no-uid", "The entry has no UID; changes to it cannot be told."))
    stamp_problems: list[Problem] = []
    return Invitation(
        uid=uid[:500],
        sequence=_whole_number(event.text("SEQUENCE")),
        dtstamp=_moment(event.first("DTSTAMP"), shared, stamp_problems)[0],
        method=shared.method,
        status=event.text("STATUS").upper() or None,
        start=start,
        end=end,
        tz=_zone_name(start, shared),
        all_day=all_day,
        summary=" ".join(tidy_text(event.text("SUMMARY")).split()),
        description=description,
        location=" ".join(location.split()),
        join_url=join_url,
        format=guess_format(event.text("SUMMARY"), description, location, join_url),
        organizer=_invited(event.first("ORGANIZER")),
        attendees=tuple(
            one for line in event.all("ATTENDEE")[:MAX_ATTENDEES] if (one := _invited(line))
        ),
        recurrence_id=event.text("RECURRENCE-ID") or None,
        problems=tuple(dict.fromkeys(problems)),
    )


def _whole_number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def _zone_name(start: datetime | None, shared: _Shared) -> str:
    """Name the zone people would use: an instant in UTC is shown in the calendar's own zone."""
    zone = start.tzinfo if start is not None else None
    key = zone.key if isinstance(zone, ZoneInfo) else "UTC"
    if key != "UTC":
        return key
    if shared.default_is_told and shared.default is not None:
        return shared.default.key
    named = {found.key for name in shared.zones if (found := iana_zone(name)) is not None}
    return named.pop() if len(named) == 1 else "UTC"


def _moment(
    line: Property | None, shared: _Shared, problems: list[Problem]
) -> tuple[datetime | None, bool]:
    """Read a DATE or DATE-TIME value; the flag says it was a whole day."""
    if line is None:
        return None, False
    value = line.value.strip().split(",")[0]
    day_match = _DATE.match(value)
    if day_match is None:
        return None, False
    rest = value[day_match.end() :]
    time_match = _TIME.match(rest) if rest else None
    try:
        day = date(int(day_match[1]), int(day_match[2]), int(day_match[3]))
        if time_match is None:
            if rest:
                problems.append(Problem("odd-time", f"The time {value[:40]!r} was read as a day."))
            return _placed(datetime.combine(day, time()), line, shared, []), True
        hour, minute = int(time_match[1]), int(time_match[2])
        extra = timedelta(days=1) if hour == 24 else timedelta()
        clock = time(hour % 24, minute, min(int(time_match[3] or 0), 59))
        local = datetime.combine(day, clock) + extra
    except (ValueError, OverflowError):
        return None, False
    if time_match[4]:
        return _with_offset(local, time_match[4]), False
    return _placed(local, line, shared, problems), False


def _with_offset(local: datetime, offset: str) -> datetime | None:
    if offset == "Z":
        return local.replace(tzinfo=ZoneInfo("UTC"))
    size = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    if size >= timedelta(hours=24):
        return None
    return local.replace(tzinfo=fixed_zone(-size if offset[0] == "-" else size)[0])


def _placed(local: datetime, line: Property, shared: _Shared, problems: list[Problem]) -> datetime:
    """Put a local time into the zone it names; the name first, then the calendar's own rules."""
    name = line.parameters.get("TZID", "")
    zone: tzinfo | None = iana_zone(name) if name else None
    definition = shared.zones.get(_zone_key(name)) if name else None
    if zone is None and definition is not None:
        zone = iana_zone(definition.text("X-LIC-LOCATION"))
        offset = offset_at(definition, local) if zone is None else None
        if offset is not None:
            zone = fixed_zone(offset)[0]
            problems.append(
                Problem(
                    "own-zone", f"The zone {name[:60]!r} is not known; its own rules were used."
                )
            )
    zone = zone or offset_zone(name)
    if zone is None and name:
        problems.append(Problem("unknown-zone", f"The zone {name[:60]!r} is not known."))
    if zone is None:
        zone = shared.default or ZoneInfo("UTC")
        if not name and not shared.default_is_told:
            problems.append(Problem("floating-time", "The time names no zone; yours was assumed."))
    return local.replace(tzinfo=zone)


def _end(
    event: Component,
    start: datetime | None,
    all_day: bool,
    shared: _Shared,
    problems: list[Problem],
) -> datetime | None:
    if start is None:
        return None
    end, _ = _moment(event.first("DTEND"), shared, problems)
    if end is None:
        length = _duration(event.text("DURATION"))
        if length is None and all_day:
            length = timedelta(days=1)
        end = _later(start, length) if length is not None else None
    if end is not None and end > start:
        return end
    problems.append(Problem("no-end", "No usable end is named; one hour was assumed."))
    return _later(start, ASSUMED_LENGTH) or start


def _later(start: datetime, length: timedelta) -> datetime | None:
    """Add elapsed time (RFC 5545 3.3.6: a duration in hours is exact across clock changes)."""
    try:
        if length % timedelta(days=1) == timedelta():
            return start + length
        utc = start.astimezone(ZoneInfo("UTC")) + length
        return utc.astimezone(start.tzinfo)
    except OverflowError:
        return None


def _duration(text: str) -> timedelta | None:
    match = _DURATION.match(text.strip().upper())
    if match is None or not any(match.groups()):
        return None
    weeks, days, hours, minutes, seconds = (int(group or 0) for group in match.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


def _note_recurrence(event: Component, problems: list[Problem]) -> None:
    """Interviews do not recur: the first date counts, and a rule is never expanded."""
    rule = event.text("RRULE").upper()
    if not rule and not event.all("RDATE"):
        return
    if any(f"FREQ={name}" in rule for name in _SUB_DAILY):
        text = "It claims to repeat more often than daily; only its first date was read."
        problems.append(Problem("refused-recurrence", text))
    else:
        problems.append(Problem("recurring", "It repeats; only its first date was read."))


def _description(event: Component) -> str:
    plain = tidy_text(event.text("DESCRIPTION")).strip()
    if plain.startswith("<") or "<br" in plain[:2000].lower() or "</" in plain[:2000]:
        plain = html_to_text(plain)  # Google puts HTML into DESCRIPTION
    if len(plain) >= 20:
        return plain
    rich = html_to_text(event.text("X-ALT-DESC"))
    return rich if len(rich) > len(plain) else plain


def _invited(line: Property | None) -> Invited | None:
    if line is None:
        return None
    parameters = line.parameters
    email = line.value.strip().strip("<>\"'")
    if email.lower().startswith("mailto:"):
        email = email[7:]
    email = email.strip().strip("<>").lower()
    if "@" not in email or " " in email:
        email = parameters.get("EMAIL", "").strip().lower() if "@" not in email else ""
    name = " ".join(tidy_text(parameters.get("CN", "")).replace("\\,", ",").split()).strip("'\" ")
    if "@" in name and name.lower() == email:
        name = ""
    if not name and not email:
        return None
    return Invited(
        name[:200],
        email[:320],
        parameters.get("ROLE", "REQ-PARTICIPANT").upper(),
        parameters.get("PARTSTAT", "NEEDS-ACTION").upper(),
        parameters.get("CUTYPE", "INDIVIDUAL").upper(),
    )
