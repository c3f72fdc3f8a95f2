"""Business days of a country and its part.

Public holidays come from the `holidays` library, which is loaded country by country and only
when a day is asked for. Soft days are days on which almost nobody decides although they are
not public holidays; they are our table, because the library does not have them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

_SATURDAY = 5
_TUESDAY, _THURSDAY = 1, 3
_ONE_DAY = timedelta(days=1)

# Where a single working day between a holiday and the weekend is usually taken off.
_BRIDGING = frozenset({"AT", "BE", "CH", "DE", "ES", "FR", "IT", "LU", "PL", "PT"})


@dataclass(frozen=True, slots=True)
class Place:
    """A country (ISO 3166-1 alpha-2) and, where known, its part (ISO 3166-2 without prefix)."""

    country: str
    subdivision: str | None = None


_remembered: dict[tuple[str, str | None, int], dict[date, str]] = {}


def remember_holidays(known: Mapping[tuple[str, str | None, int], Mapping[date, str]]) -> None:
    """Take over the named holidays of (country, subdivision, year) from an earlier run.

    They are believed without asking the library, which saves loading it: a command that only
    looks would spend most of its time on that.
    """
    _remembered.update((key, dict(days)) for key, days in known.items())


def remembered_holidays() -> Mapping[tuple[str, str | None, int], Mapping[date, str]]:
    """Return all holidays that were asked for or remembered, for a later run."""
    return dict(_remembered)


def _named_holidays(country: str, subdivision: str | None, year: int) -> dict[date, str]:
    """List the public holidays of one year; an unknown country has none we know of."""
    key = (country, subdivision, year)
    if key not in _remembered:
        _remembered[key] = _ask_library(country, subdivision, year)
    return _remembered[key]


def _ask_library(country: str, subdivision: str | None, year: int) -> dict[date, str]:
    # Loading the library takes longer than a whole advice, so it waits until it is needed.
    import holidays

    if country == "GB" and subdivision is None:
        # The library's plain GB lacks the August bank holiday that most people there have.
        subdivision = "ENG"

    try:
        found = holidays.country_holidays(country, subdiv=subdivision, years=year)
    except NotImplementedError:
        if subdivision is not None:
            return _ask_library(country, None, year)
        return {}
    return {day: str(name) for day, name in found.items()}


@lru_cache(maxsize=512)
def _soft_days(country: str, subdivision: str | None, year: int) -> frozenset[date]:
    """List the days of one year on which offices are half empty although no law closes them.

    Christmas Eve to New Year's Day nearly everywhere; the Friday after Thanksgiving in the
    United States (Observer 2016: virtually no one in corporate America works on it); the two
    days after Diwali in India (our choice: closures differ by state and firm); a Monday or
    Friday between a holiday and the weekend where people bridge it.
    """
    days = {date(year, 12, day) for day in range(24, 32)} | {date(year, 1, 1)}
    for day, name in _named_holidays(country, subdivision, year).items():
        if country == "US" and name == "Thanksgiving Day":
            days.add(day + _ONE_DAY)
        if country == "IN" and "Diwali" in name:
            days |= {day, day + _ONE_DAY, day + 2 * _ONE_DAY}
        if country in _BRIDGING and day.weekday() == _THURSDAY:
            days.add(day + _ONE_DAY)
        if country in _BRIDGING and day.weekday() == _TUESDAY:
            days.add(day - _ONE_DAY)
    return frozenset(days)


def is_holiday(day: date, place: Place) -> bool:
    """Whether `day` is a public holiday at `place`."""
    return day in _named_holidays(place.country, place.subdivision, day.year)


def is_soft_day(day: date, place: Place) -> bool:
    """Whether an inquiry on `day` would find hardly anybody (a bridge day, the year's end)."""
    return day in _soft_days(place.country, place.subdivision, day.year)


@lru_cache(maxsize=65536)
def is_business_day(day: date, place: Place) -> bool:
    """Whether people at `place` work on `day`: neither weekend nor public holiday."""
    return day.weekday() < _SATURDAY and not is_holiday(day, place)


@lru_cache(maxsize=65536)
def is_good_day(day: date, place: Place) -> bool:
    """Whether an inquiry on `day` would find somebody: a business day that is not soft."""
    return is_business_day(day, place) and not is_soft_day(day, place)


def next_business_day(day: date, place: Place) -> date:
    """Return `day` itself if people work on it, else the next day on which they do."""
    while not is_business_day(day, place):
        day += _ONE_DAY
    return day


def next_good_day(day: date, place: Place) -> date:
    """Return `day` itself if an inquiry would find somebody, else the next such day."""
    while not is_good_day(day, place):
        day += _ONE_DAY
    return day


def add_business_days(day: date, count: int, place: Place) -> date:
    """Count `count` business days after `day`; the day after `day` may be the first."""
    while count > 0:
        day += _ONE_DAY
        if is_business_day(day, place):
            count -= 1
    return day


def business_days_between(first: date, last: date, place: Place) -> int:
    """Count the business days after `first` up to and including `last`; 0 when last <= first."""
    count = 0
    while first < last:
        first += _ONE_DAY
        count += is_business_day(first, place)
    return count
