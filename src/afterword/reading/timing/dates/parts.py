"""Parts of a period: early next week, mid-May, the last Friday of June."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from afterword.reading.timing.dates.arithmetic import (
    ONE_DAY,
    monday_of,
    month_plus,
    whole_month,
    work_week,
)
from afterword.reading.timing.dates.periods import months_ahead, weeks_ahead
from afterword.reading.timing.dates.values import (
    EARLY_MONTH,
    MIDDLE,
    Named,
    Speaking,
    Stretch,
    single,
)


def start_of(now: Speaking, period: Stretch) -> Stretch:
    """Name the early part: Tuesday of a week, the 10th of a month, 15 January of a year."""
    length = (period.last - period.first).days
    if period.loose:
        return period
    if length <= 7:
        if period.first + ONE_DAY <= now.day <= period.last:  # the start of a week that has begun
            week = 7 * ONE_DAY
            period = replace(period, first=period.first + week, last=period.last + week)
        last = min(period.last, period.first + ONE_DAY)
    elif length > 300:
        last = period.first + timedelta(days=14)
    else:
        last = period.first + timedelta(days=EARLY_MONTH - 1)
    return replace(period, last=last, edge="start")


def very_start_of(now: Speaking, period: Stretch) -> Stretch:
    """Name the first day ("from the beginning of April")."""
    return replace(period, last=period.first, edge="start")


def middle_of(now: Speaking, period: Stretch) -> Stretch:
    """Name the middle: Wednesday of a week, the 15th of a month."""
    length = (period.last - period.first).days
    if period.loose:
        return period
    first = period.first + timedelta(days=min(10, length // 2) if length > 7 else 0)
    last = period.first + timedelta(days=2 if length <= 7 else MIDDLE - 1)
    if length > 40:
        last = period.first + timedelta(days=length // 2)
    return replace(period, first=first, last=last, edge="middle", bounded=False)


def end_of(now: Speaking, period: Stretch) -> Stretch:
    """Name the end: Friday of a week, the last day of anything else."""
    if period.loose:
        return period
    length = (period.last - period.first).days
    back = 0 if length < 1 else 2 if length <= 7 else 10
    return replace(period, first=period.last - timedelta(days=back), edge="end", bounded=False)


def part_of(part: Callable[[Speaking, Stretch], Stretch], period: Named) -> Named:
    """Build the constructor of a part of such a stretch (the end of this month)."""

    def construct(now: Speaking) -> Stretch:
        return part(now, period(now))

    return construct


def nearest_middle_of_month(now: Speaking) -> Stretch:
    """Name the middle of this month, or of the next once it is past."""
    return middle_of(now, months_ahead(0 if now.day.day <= MIDDLE else 1)(now))


def nearest_midweek(now: Speaking) -> Stretch:
    """Name this week's Wednesday, or the next one."""
    this = middle_of(now, weeks_ahead(0)(now))
    return this if this.last >= now.day else middle_of(now, weeks_ahead(1)(now))


def first_half_of(now: Speaking, period: Stretch) -> Stretch:
    """Name the first half: of a month, up to the 15th."""
    length = (period.last - period.first).days
    if length <= 7:
        last = period.first + timedelta(days=2)
    elif length <= 31:
        last = period.first + timedelta(days=MIDDLE - 1)
    else:
        middle = month_plus(period.first.year, period.first.month, round(length / 61) - 1)
        last = whole_month(*middle).last
    return replace(period, last=last, bounded=True)


def second_half_of(now: Speaking, period: Stretch) -> Stretch:
    """Name the second half: of a month, from the 16th."""
    return replace(period, first=first_half_of(now, period).last + ONE_DAY, bounded=True)


def numbered_week_of(now: Speaking, number: int, period: Stretch) -> Stretch | None:
    """Name "the second week of May": weeks are counted from the first Monday."""
    if not 1 <= number <= 5:
        return None
    first = period.first
    monday = first + timedelta(days=(7 - first.weekday()) % 7)
    if number == 1 and first.weekday() in (1, 2):
        monday = first - timedelta(days=first.weekday())
    elif first.weekday() in (1, 2):
        monday -= timedelta(days=7)
    return work_week(monday + timedelta(weeks=number - 1), now)


def full_week_of(now: Speaking, number: int, period: Stretch) -> Stretch | None:
    """Name "the first full week of July": weeks whose Monday lies in it."""
    if not 1 <= number <= 5:
        return None
    monday = period.first + timedelta(days=(7 - period.first.weekday()) % 7)
    return work_week(monday + timedelta(weeks=number - 1), now)


def last_week_of(now: Speaking, period: Stretch) -> Stretch:
    """Name "the last week of May": the last one whose Monday lies in the period, up to its end."""
    week = work_week(monday_of(period.last), now)
    return replace(week, last=min(week.last, period.last))


def last_weekday_of(now: Speaking, number: int, period: Stretch) -> Stretch:
    """Name "the last Friday of May"."""
    return single(period.last - timedelta(days=(period.last.weekday() - number) % 7))


def numbered_weekday_of(now: Speaking, count: int, number: int, period: Stretch) -> Stretch | None:
    """Name "the second Friday of May"."""
    if not 1 <= count <= 5:
        return None
    first = period.first + timedelta(days=(number - period.first.weekday()) % 7)
    return single(first + timedelta(weeks=count - 1))


def later_in(now: Speaking, period: Stretch) -> Stretch:
    """Name "later this week": what is left of it."""
    return replace(period, bounded=False)
