"""Single days, and what runs from one to another: Friday, the 14th, 3 June, tomorrow."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from afterword.reading.timing.dates.arithmetic import (
    ONE_DAY,
    coming_weekday,
    monday_of,
    month_plus,
    valid_date,
)
from afterword.reading.timing.dates.values import YEARS, Named, Speaking, Stretch, single
from afterword.workdays import add_business_days

JUST_PAST = timedelta(days=75)
"""A day and month without a year that lie less than this behind are taken to be past."""


def days_ahead(count: int) -> Named:
    """Build the constructor of today (0), tomorrow (1), the day after (2)."""

    def construct(now: Speaking) -> Stretch:
        return single(now.day + timedelta(days=count))

    return construct


def that_day(now: Speaking) -> Stretch | None:
    """Name the day spoken of before."""
    named = now.mentioned
    return named if named is not None and named.single_day and named.first >= now.day else None


def weekday(now: Speaking, number: int) -> Stretch:
    """Name the coming such weekday; said on that weekday, the one a week later.

    Where a day of the days after it has just been named ("we're off Monday, so Tuesday"), it can
    also be the one that follows that day: the later is taken.
    """
    coming = coming_weekday(now.day, number)
    before = now.just_named
    if before is None or not timedelta(0) < before.last - coming < timedelta(days=7):
        return single(coming)
    following = coming_weekday(before.last, number)
    return replace(single(following), readings=(coming, following))


def this_weekday(now: Speaking, number: int) -> Stretch:
    """Name such a weekday of the running week, today included."""
    return single(now.day + timedelta(days=(number - now.day.weekday()) % 7))


def next_weekday(now: Speaking, number: int) -> Stretch:
    """Name "next Friday": the coming one, or the one of next week; the later is taken."""
    coming = coming_weekday(now.day, number)
    later = monday_of(now.day) + timedelta(days=7 + number)
    if coming == later:
        return single(later)
    return replace(single(max(coming, later)), readings=tuple(sorted((coming, later))))


def weekday_of(now: Speaking, number: int, period: Stretch) -> Stretch:
    """Name the weekday within a week ("Tuesday of next week"), or the first one in a period."""
    start = monday_of(period.first) if (period.last - period.first).days < 7 else period.first
    return single(start + timedelta(days=(number - start.weekday()) % 7))


def weekday_of_after(now: Speaking, period: Stretch, number: int) -> Stretch:
    """Do the same where the week is named first ("next week Tuesday")."""
    return weekday_of(now, number, period)


def weekday_week(now: Speaking, number: int) -> Stretch:
    """Name "Monday week": a week after the coming Monday."""
    return single(coming_weekday(now.day, number) + timedelta(days=7))


def weekday_fortnight(now: Speaking, number: int) -> Stretch:
    """Name "mardi en quinze": a fortnight after the coming Tuesday."""
    return single(coming_weekday(now.day, number) + timedelta(days=14))


def weekday_after(now: Speaking, number: int, named: Stretch) -> Stretch | None:
    """Name "the Tuesday after Easter", "the Monday after the 14th"."""
    return None if named.loose else single(coming_weekday(named.last, number))


def weekday_before(now: Speaking, number: int, named: Stretch) -> Stretch | None:
    """Name "the Friday before Christmas"."""
    if named.loose:
        return None
    return single(named.first - timedelta(days=(named.first.weekday() - number - 1) % 7 + 1))


def weekday_after_that(now: Speaking, number: int) -> Stretch | None:
    """Name "the Friday after that": after the day spoken of before."""
    return weekday_after(now, number, now.mentioned) if now.mentioned else None


def weekday_with_date(now: Speaking, number: int, named: Stretch) -> Stretch:
    """Name "Friday 29 May"; where the two disagree, the later day is taken and both are told."""
    if named.first.weekday() == number:
        return named
    start = named.first - timedelta(days=3)
    other = start + timedelta(days=(number - start.weekday()) % 7)
    if other < now.day:
        return named
    return replace(single(max(other, named.last)), readings=tuple(sorted({other, named.last})))


def day_of_month(now: Speaking, number: int) -> Stretch | None:
    """Name "the 14th": of this month, or of the next one that has such a day."""
    if not 1 <= number <= 31:
        return None
    year, month = now.day.year, now.day.month
    for _ in range(3):
        found = valid_date(year, month, number)
        if found is not None and found >= now.day:
            return single(found)
        year, month = month_plus(year, month, 1)
    return None


def day_of_next_month(now: Speaking, number: int) -> Stretch | None:
    """Name "el 5 del mes que viene"."""
    found = valid_date(*month_plus(now.day.year, now.day.month, 1), number)
    return single(found) if found else None


def day_month(now: Speaking, number: int, month: int) -> Stretch | None:
    """Name "3 June": this year's, or next year's if this year's is long past."""
    found = valid_date(now.day.year, month, number)
    if found is not None and found < now.day - JUST_PAST:
        found = valid_date(now.day.year + 1, month, number)
    elif found is not None and found - now.day > timedelta(days=330):
        last_year = valid_date(now.day.year - 1, month, number)
        found = last_year if last_year and now.day - last_year < timedelta(days=20) else found
    return single(found) if found else None


def month_day(now: Speaking, month: int, number: int) -> Stretch | None:
    """Name "June 3"."""
    return day_month(now, number, month)


def day_month_year(now: Speaking, number: int, month: int, year: int) -> Stretch | None:
    """Name "3 June 2026"; a year of two figures is of this century."""
    year = year + 2000 if year < 100 else year
    found = valid_date(year, month, number) if year in YEARS else None
    return single(found) if found else None


def month_day_year(now: Speaking, month: int, number: int, year: int) -> Stretch | None:
    """Name "June 3, 2026"."""
    return day_month_year(now, number, month, year)


def year_month_day(now: Speaking, year: int, month: int, number: int) -> Stretch | None:
    """Name "2026-06-03"."""
    return day_month_year(now, number, month, year) if year > 99 else None


def slashed(now: Speaking, one: int, two: int) -> Stretch | None:
    """Name "4/12": month first in the United States, day first elsewhere."""
    day, month = _ordered(now, one, two)
    return day_month(now, day, month)


def slashed_year(now: Speaking, one: int, two: int, year: int) -> Stretch | None:
    """Name "4/12/2026"."""
    day, month = _ordered(now, one, two)
    return day_month_year(now, day, month, year)


def _ordered(now: Speaking, one: int, two: int) -> tuple[int, int]:
    day, month = (two, one) if now.month_first else (one, two)
    return (day, month) if month <= 12 else (month, day)


def days_of_month(now: Speaking, first: int, last: int, month: int) -> Stretch | None:
    """Name "3-5 June"."""
    return joined(day_month(now, first, month), day_month(now, last, month))


def month_days(now: Speaking, month: int, first: int, last: int) -> Stretch | None:
    """Name "June 3-5"."""
    return days_of_month(now, first, last, month)


def following_day(now: Speaking) -> Stretch:
    """Name "the following day": after the day spoken of before, else the next working day."""
    named = now.mentioned
    if named is not None and named.single_day and named.last >= now.day:
        return single(named.last + ONE_DAY)
    return next_business_day(now)


def following_business_day(now: Speaking) -> Stretch:
    """Name "the following working day", likewise."""
    named = now.mentioned
    if named is not None and named.single_day and named.last >= now.day:
        return single(add_business_days(named.last, 1, now.place))
    return next_business_day(now)


def next_business_day(now: Speaking) -> Stretch:
    """Name the next working day."""
    return single(add_business_days(now.day, 1, now.place))


def from_to(now: Speaking, one: Stretch, two: Stretch) -> Stretch | None:
    """Name "between Monday and Wednesday", "Thursday or Friday"."""
    if two.last < one.first and one.single_day and two.single_day:
        two = replace(two, first=two.first + timedelta(days=7), last=two.last + timedelta(days=7))
    return joined(one, two)


def joined(one: Stretch | None, two: Stretch | None) -> Stretch | None:
    if one is None or two is None or one.loose or two.loose or two.last < one.first:
        return None
    return Stretch(one.first, two.last, bounded=True)
