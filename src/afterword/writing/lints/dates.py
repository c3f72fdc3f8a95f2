"""Dates as people write them in notes: "12 May", "May 12th", "the 12th", "Tuesday", "12/05"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from afterword.writing.lints.prose import Text

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY_NAMES = {name: number for number, name in enumerate(WEEKDAYS)} | {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4,
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(_DAY_NAMES, key=len, reverse=True))
_WRITTEN = re.compile(
    rf"(?:\b(?P<weekday>{_WEEKDAY})\.?,? (?:the )?)?"
    rf"(?:\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{_MONTH})\b\.?(?:,? (?P<year>\d{{4}}))?"
    rf"|\b(?P<month2>{_MONTH})\.? (?:the )?(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:\d)(?:,? (?P<year2>\d{{4}})\b)?)"
)
_NUMBERS = re.compile(
    rf"(?:\b(?P<weekday>{_WEEKDAY})\.?,? (?:the )?)?"
    r"(?<![\d/.\-])(?:(?P<iso>\d{4}-\d{2}-\d{2})|(?P<one>\d{1,2})(?P<mark>[/.])(?P<two>\d{1,2})(?:(?P=mark)(?P<year>\d{4}|\d{2})|(?P=mark)?))(?![\d/%])"
)
_DIGIT = re.compile(r"\d")
_WEEKDAY_ALONE = re.compile(
    r"\b(?P<weekday>" + "|".join(WEEKDAYS) + r")(?:'s)?\b(?!'?s? (?:the )?\d)"
)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date at a span of a text. `weekday` (0 = Monday) as written beside it, or None."""

    start: int
    end: int
    day: int
    month: int
    year: int | None = None
    weekday: int | None = None

    def nearest(self, to: date) -> date | None:
        """The date meant, in the written year or else in the year that brings it nearest `to`."""
        years = (self.year,) if self.year else (to.year - 1, to.year, to.year + 1)
        days = []
        for year in years:
            try:
                days.append(date(year, self.month, self.day))
            except ValueError:
                continue
        return min(days, key=lambda day: abs((day - to).days), default=None)


def written_dates(text: Text, *, dialect: str) -> Iterator[WrittenDate]:
    """Find the full dates of a text; "5/12" is read as the dialect of the note reads it."""
    if _DIGIT.search(text.low) is None:
        return
    for match in _WRITTEN.finditer(text.low):
        g = match.groupdict()
        month = _MONTHS[g["month"] or g["month2"]]
        year = g["year"] or g["year2"]
        yield _at(match, int(g["day"] or g["day2"]), month, int(year) if year else None)
    for match in _NUMBERS.finditer(text.low):
        g = match.groupdict()
        if g["iso"]:
            year_text, month_text, day_text = g["iso"].split("-")
            yield _at(match, int(day_text), int(month_text), int(year_text))
            continue
        one, two = int(g["one"]), int(g["two"])
        if g["mark"] == "." and not g["year"] and not match.group().endswith("."):
            continue
        american = dialect == "en-US" and g["mark"] == "/"
        day, month = (two, one) if american or (two > 12 >= one) else (one, two)
        year = int(g["year"]) if g["year"] else None
        yield _at(match, day, month, year + 2000 if year is not None and year < 100 else year)


def _at(match: re.Match[str], day: int, month: int, year: int | None) -> WrittenDate:
    weekday = match.groupdict().get("weekday")
    end = match.end() - match.group().endswith(".")
    return WrittenDate(
        match.start(), end, day, month, year, _DAY_NAMES[weekday] if weekday else None
    )


def lone_weekdays(text: Text) -> Iterator[tuple[int, int, int]]:
    """Find weekdays without a date: (start, end, weekday)."""
    if not text.vocabulary & _WEEKDAY_WORDS:
        return
    for match in _WEEKDAY_ALONE.finditer(text.low):
        yield match.start(), match.end("weekday"), WEEKDAYS.index(match.group("weekday"))


_WEEKDAY_WORDS = frozenset(WEEKDAYS) | {day + "'s" for day in WEEKDAYS}


def month_number(name: str) -> int:
    """The number of a month's English name."""
    return _MONTHS[name]
