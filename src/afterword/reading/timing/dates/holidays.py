"""Holidays and the days around which people put things off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

from afterword.reading.timing.dates.arithmetic import ONE_DAY, monday_of
from afterword.reading.timing.dates.values import Speaking, Stretch, single
from afterword.reading.timing.festive_days import festive_days
from afterword.workdays import is_holiday


def holiday(name: str) -> Callable[[Speaking], Stretch | None]:
    """Build the constructor of a named holiday: its next time that is not over yet."""

    def construct(now: Speaking) -> Stretch | None:
        # Thanksgiving in Canada is the American Columbus Day.
        canadian = name == "thanksgiving" and now.place.country == "CA"
        for year in (now.day.year - 1, now.day.year, now.day.year + 1):
            days = festive_days("columbus day" if canadian else name, year)
            if days is not None and days[1] >= now.day:
                return Stretch(*days, festive=True, single_day=days[0] == days[1])
        return None

    return construct


def as_holiday(named: Stretch) -> Stretch:
    """Take a day for one on which nobody works."""
    return replace(named, festive=True)


def public_holiday(now: Speaking) -> Stretch | None:
    """Name "the bank holiday": the next public holiday where the employer is."""
    day = now.day
    for _ in range(250):
        day += ONE_DAY
        if day.weekday() < 5 and is_holiday(day, now.place):
            return Stretch(day, day, festive=True, single_day=True)
    return None


def clock_change(season_name: Literal["spring", "autumn"]) -> Callable[[Speaking], Stretch]:
    """Build the constructor of the next Sunday on which the clocks go forward or back."""

    def construct(now: Speaking) -> Stretch:
        american = now.place.country in ("US", "CA")
        days = (_clock_sunday(now.day.year + ahead, season_name, american) for ahead in (0, 1))
        return single(next(day for day in days if day >= now.day))

    return construct


def _clock_sunday(year: int, season_name: str, american: bool) -> date:
    if american:  # second Sunday of March, first of November
        first = date(year, 3, 8) if season_name == "spring" else date(year, 11, 1)
        return first + timedelta(days=6 - first.weekday())
    last = date(year, 3, 31) if season_name == "spring" else date(year, 10, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def holiday_weekend(now: Speaking) -> Stretch | None:
    """Name "the long weekend": the weekend that touches the next public holiday."""
    found = public_holiday(now)
    if found is None:
        return None
    day = found.first
    if day.weekday() == 0:
        return Stretch(day - timedelta(days=2), day, festive=True)
    return Stretch(day, monday_of(day) + timedelta(days=6), festive=True)
