"""When somebody who is away will be back, as far as their automatic reply says so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

_MONTHS = {
    "jan": 1, "feb": 2, "fév": 2, "fev": 2, "mar": 3, "mär": 3, "maer": 3, "apr": 4, "avr": 4,
    "may": 5, "mai": 5, "jun": 6, "juin": 6, "jul": 7, "juil": 7, "aug": 8, "aoû": 8, "aou": 8,
    "sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12, "dez": 12, "déc": 12, "abr": 4,
    "ene": 1, "ago": 8, "dic": 12,
}  # fmt: skip
_WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4,
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4,
    "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4,
}  # fmt: skip
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_DAY_MONTH = re.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th|\.|er)?\s+(?:of\s+|de\s+)?([A-Za-zäéûÀ-ÿ]{3,10})\.?(?:\s+(\d{4}))?"
)
_MONTH_DAY = re.compile(r"\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(\d{4}))?")
_DOTTED = re.compile(r"\b(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})?\b")
_WEEKDAY = re.compile(rf"\b({'|'.join(_WEEKDAYS)})\b", re.IGNORECASE)
# "until", "bis" and the like name the last day away, "back on" the first day back.
_LAST_DAY_AWAY = re.compile(r"\b(?:until|till|through|bis|jusqu|hasta)\b", re.IGNORECASE)


def return_date(text: str, extra: Mapping[str, object], said_on: date) -> date | None:
    """Find the day an absence ends; None where the text does not say.

    A date without a year is the next one on or after the day of the reply. Of several dates
    the latest counts, because the others name the beginning.
    """
    named = extra.get("return_on")
    if isinstance(named, str):
        try:
            return date.fromisoformat(named)
        except ValueError:
            return None
    text = text[:2000]
    found = [
        day for day in _dates(text, said_on) if said_on <= day <= said_on + timedelta(days=370)
    ]
    if not found:
        return None
    last = max(found)
    return last + timedelta(days=1) if _says_until(text) else last


def _says_until(text: str) -> bool:
    return _LAST_DAY_AWAY.search(text) is not None and "back" not in text.lower()


def _dates(text: str, said_on: date) -> list[date]:
    found: list[date | None] = [
        *(_date(int(m[1]), int(m[2]), int(m[3])) for m in _ISO.finditer(text)),
        *(_named(m[2], int(m[1]), m[3], said_on) for m in _DAY_MONTH.finditer(text)),
        *(_named(m[1], int(m[2]), m[3], said_on) for m in _MONTH_DAY.finditer(text)),
        *(_near(int(m[2]), int(m[1]), m[3], said_on) for m in _DOTTED.finditer(text)),
    ]
    if not found and (weekday := _WEEKDAY.search(text)):
        ahead = (_WEEKDAYS[weekday[1].lower()] - said_on.weekday() - 1) % 7 + 1
        found.append(said_on + timedelta(days=ahead))
    return [day for day in found if day is not None]


def _named(month: str, day: int, year: str | None, said_on: date) -> date | None:
    lowered = month.lower()
    number = _MONTHS.get(lowered[:4]) or _MONTHS.get(lowered[:3])
    return None if number is None else _near(number, day, year, said_on)


def _near(month: int, day: int, year: str | None, said_on: date) -> date | None:
    if year:
        return _date(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    this_year = _date(said_on.year, month, day)
    if this_year is None or this_year >= said_on:
        return this_year
    return _date(said_on.year + 1, month, day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
