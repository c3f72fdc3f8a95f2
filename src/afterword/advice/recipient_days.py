"""Days and hours where the recipient works, turned into instants.

Everything is cached by plain values, because the same few days are asked for again and again
and a time zone conversion costs more than the rest of an advice. All instants are UTC.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from afterword.workdays import Place, add_business_days, is_good_day, next_good_day

_ONE_DAY = timedelta(days=1)
_CACHE = 65536


@lru_cache(maxsize=1024)
def zone(name: str) -> ZoneInfo:
    """Return a time zone; unlike ZoneInfo itself it is never forgotten."""
    return ZoneInfo(name)


@lru_cache(maxsize=1024)
def place(country: str, subdivision: str | None) -> Place:
    """Return a place whose hash need not be computed from a new value each time."""
    return Place(country.upper(), subdivision)


def local_day(instant: datetime, tz: str) -> date:
    """Return the calendar day that an instant falls on at a place."""
    return instant.astimezone(zone(tz)).date()


@lru_cache(maxsize=_CACHE)
def at_hour(day: date, hour: int, tz: str) -> datetime:
    """Return the instant at which a clock there shows an hour of a day (24: the day's end)."""
    if hour == 24:
        day, hour = day + _ONE_DAY, 0
    return datetime.combine(day, time(hour), zone(tz)).astimezone(UTC)


@lru_cache(maxsize=_CACHE)
def good_day(day: date, country: str, subdivision: str | None) -> bool:
    """Whether an inquiry on that day would find somebody."""
    return is_good_day(day, place(country, subdivision))


@lru_cache(maxsize=_CACHE)
def next_good(day: date, country: str, subdivision: str | None) -> date:
    """Return the day itself if an inquiry would find somebody, else the next such day."""
    return next_good_day(day, place(country, subdivision))


@lru_cache(maxsize=_CACHE)
def business_days_after(day: date, count: int, country: str, subdivision: str | None) -> date:
    """Count business days after a day."""
    return add_business_days(day, count, place(country, subdivision))
