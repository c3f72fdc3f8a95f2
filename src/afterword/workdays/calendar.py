"""Business days of a country and its part.

Public holidays come from the `holidays` library, which is loaded country by country and only
when a day is asked for. Soft days are days on which almost nobody decides although they are
not public holidays; they are our table, because the library does not have them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

_SATURDAY = 5
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Place:
    """A country (ISO 3166-1 alpha-2) and, where known, its part (ISO 3166-2 without prefix)."""

    country: str
    subdivision: str | None = None


@lru_cache(maxsize=512)
def _public_holidays(country: str, subdivision: str | None, year: int) -> frozenset[date]:
    """List the public holidays of one year; an unknown country has none we know of."""
    # Loading the library takes longer than a whole advice, so it waits until it is needed.
    import holidays

    try:
        return frozenset(holidays.country_holidays(country, subdiv=subdivision, years=year))
    except NotImplementedError:
        if subdivision is not None:
            return _public_holidays(country, None, year)
        return frozenset()


@lru_cache(maxsize=512)
def _soft_days(country: str, year: int) -> frozenset[date]:
    """List the days of one year on which offices are half empty (evidence: year-end practice).

    Christmas Eve to New Year's Day nearly everywhere, and the Friday after Thanksgiving in the
    United States, which is not a federal holiday.
    """
    days = {date(year, 12, day) for day in range(24, 32)} | {date(year, 1, 1)}
    if country == "US":
        first = date(year, 11, 1)
        thanksgiving = first + timedelta(days=(3 - first.weekday()) % 7 + 21)
        days.add(thanksgiving + _ONE_DAY)
    return frozenset(days)


def is_holiday(day: date, place: Place) -> bool:
    """Whether `day` is a public holiday at `place`."""
    return day in _public_holidays(place.country, place.subdivision, day.year)


def is_soft_day(day: date, place: Place) -> bool:
    """Whether an inquiry on `day` would find hardly anybody (a bridge day, the year's end)."""
    return day in _soft_days(place.country, day.year)


@lru_cache(maxsize=65536)
def is_business_day(day: date, place: Place) -> bool:
    """Whether people at `place` work on `day`: neither weekend nor public holiday."""
    return day.weekday() < _SATURDAY and not is_holiday(day, place)


def next_business_day(day: date, place: Place) -> date:
    """Return `day` itself if people work on it, else the next day on which they do."""
    while not is_business_day(day, place):
        day += _ONE_DAY
    return day


def add_business_days(day: date, count: int, place: Place) -> date:
    """Count `count` business days after `day`; the day after `day` may be the first."""
    while count > 0:
        day += _ONE_DAY
        if is_business_day(day, place):
            count -= 1
    return day
