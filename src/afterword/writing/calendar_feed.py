"""Dates as a calendar that other programs read (RFC 5545, iCalendar).

Only what this program needs of the format: entries with a day or two instants, a summary and a
description. Nothing in it asks anybody for anything: there are no attendees, no alarms, no METHOD.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

PRODUCT: Final = "-//Afterword//Calendar//EN"
LONGEST_LINE: Final = 75
"""Octets without the line break (RFC 5545 3.1)."""
LONGEST_TEXT: Final = 500
"""Characters of a summary or description; our choice."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: on a whole day, or from `start` to `end` where it is an instant.

    `uid` stays the same as long as the entry means the same thing, so that a calendar moves it
    rather than showing it twice.
    """

    uid: str
    start: datetime | date
    summary: str
    end: datetime | None = None
    description: str = ""


def render_calendar(entries: Iterable[Entry], *, name: str, at: datetime) -> str:
    """Write entries as one calendar, made `at` this moment; lines end in CR LF."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_text(name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
    ]
    for entry in entries:
        lines += _entry(entry, at)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _entry(entry: Entry, at: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(entry.uid)}"
    yield f"DTSTAMP:{_instant(at)}"
    if isinstance(entry.start, datetime):
        yield f"DTSTART:{_instant(entry.start)}"
        yield f"DTEND:{_instant(entry.end or entry.start + timedelta(hours=1))}"
    else:
        # RFC 5545 3.6.1: the end of a day is the day after, which it does not include.
        yield f"DTSTART;VALUE=DATE:{entry.start:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{entry.start + timedelta(days=1):%Y%m%d}"
        yield "TRANSP:TRANSPARENT"
    yield f"SUMMARY:{_text(entry.summary)}"
    if entry.description:
        yield f"DESCRIPTION:{_text(entry.description)}"
    yield "CLASS:PRIVATE"
    yield "END:VEVENT"


def _instant(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    """Escape what means something in the format (3.3.11), and drop what no line may hold."""
    flat = "\n".join(words.splitlines())[:LONGEST_TEXT]
    plain = "".join(c for c in flat if c == "\n" or unicodedata.category(c)[0] != "C")
    for mark in ("\\", ";", ","):
        plain = plain.replace(mark, f"\\{mark}")
    return plain.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Break a long line between characters, never inside one (3.1)."""
    rest, most = line, LONGEST_LINE
    while len(rest.encode()) > most:
        cut = len(rest.encode()[:most].decode(errors="ignore"))
        yield rest[:cut] if most == LONGEST_LINE else f" {rest[:cut]}"
        # The space that begins a continued line counts.
        rest, most = rest[cut:], LONGEST_LINE - 1
    yield rest if most == LONGEST_LINE else f" {rest}"
