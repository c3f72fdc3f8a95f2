"""Weeks, months, quarters, years: next week, KW 12, Q3, the new year.

Weeks start on Monday and end, for work, on Friday.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from afterword.reading.timing.dates.arithmetic import (
    ONE_DAY,
    monday_of,
    month_plus,
    months_after,
    whole_month,
    work_week,
)
from afterword.reading.timing.dates.days import JUST_PAST
from afterword.reading.timing.dates.values import YEARS, Named, Speaking, Stretch


def weeks_ahead(count: int) -> Named:
    """Build the constructor of this week (0), next week (1), the week after next (2)."""

    def construct(now: Speaking) -> Stretch:
        return work_week(monday_of(now.day) + timedelta(weeks=count), now)

    return construct


def week_of(now: Speaking, named: Stretch) -> Stretch:
    """Name the week in which a day lies ("w/c 16 Feb", "the week of the 8th")."""
    day = named.first
    day += timedelta(days=2 if day.weekday() >= 5 else 0)
    return work_week(monday_of(day), now)


def week_after(now: Speaking, named: Stretch) -> Stretch:
    """Name the week that follows a day, a week or a holiday."""
    return work_week(monday_of(named.last) + timedelta(weeks=1), now)


def week_before(now: Speaking, named: Stretch) -> Stretch:
    """Name the week that precedes a day or a holiday."""
    return work_week(monday_of(named.first) - timedelta(weeks=1), now)


def week_after_that(now: Speaking) -> Stretch:
    """Name "the week after": after the day spoken of before, else after next week."""
    if now.mentioned is not None:
        return week_after(now, now.mentioned)
    return work_week(monday_of(now.day) + timedelta(weeks=2), now)


def iso_week(now: Speaking, number: int) -> Stretch | None:
    """Name calendar week `number`, by ISO 8601; one long past is next year's."""
    for year in (now.day.year, now.day.year + 1):
        try:
            monday = date.fromisocalendar(year, number, 1)
        except ValueError:
            continue
        if monday + timedelta(days=6) >= now.day - JUST_PAST:
            return work_week(monday, now)
    return None


def weekend(now: Speaking) -> Stretch:
    """Name the coming weekend."""
    saturday = monday_of(now.day) + timedelta(days=5)
    return Stretch(saturday, saturday + ONE_DAY, bounded=True)


def next_weekend(now: Speaking) -> Stretch:
    """Name next week's weekend."""
    saturday = monday_of(now.day) + timedelta(days=12)
    return Stretch(saturday, saturday + ONE_DAY, bounded=True)


def months_ahead(count: int) -> Named:
    """Build the constructor of this month (0), next month (1)."""

    def construct(now: Speaking) -> Stretch:
        year, month = month_plus(now.day.year, now.day.month, count)
        return whole_month(year, month)

    return construct


def month(now: Speaking, number: int) -> Stretch:
    """Name a month: the running one or the next such."""
    year = now.day.year + (number < now.day.month)
    return whole_month(year, number)


def month_year(now: Speaking, number: int, year: int) -> Stretch | None:
    """Name a month of a year."""
    return whole_month(year, number) if year in YEARS else None


def months_span(now: Speaking, one: int, two: int) -> Stretch:
    """Name "April or May", "between April and May"."""
    first = month(now, one)
    year = first.first.year + (two < one)
    return replace(whole_month(year, two), first=first.first, bounded=True)


def quarter(now: Speaking, number: int) -> Stretch | None:
    """Name Q1 to Q4, the running one or the next such."""
    if not 1 <= number <= 4:
        return None
    last = whole_month(now.day.year, number * 3)
    year = now.day.year + (last.last < now.day)
    return quarter_year(now, number, year)


def quarter_year(now: Speaking, number: int, year: int) -> Stretch | None:
    """Name Q2 2026."""
    year = year + 2000 if year < 100 else year
    if not 1 <= number <= 4 or year not in YEARS:
        return None
    return _whole_quarter(year, number)


def quarters_ahead(count: int) -> Named:
    """Build the constructor of this quarter (0), next quarter (1)."""

    def construct(now: Speaking) -> Stretch:
        index = now.day.year * 4 + (now.day.month - 1) // 3 + count
        return _whole_quarter(index // 4, index % 4 + 1)

    return construct


def half_year(now: Speaking, number: int) -> Stretch | None:
    """Name H1 or H2."""
    if number not in (1, 2):
        return None
    year = now.day.year + (number == 1 and now.day.month > 6)
    return Stretch(date(year, number * 6 - 5, 1), whole_month(year, number * 6).last)


def this_half_year(now: Speaking) -> Stretch | None:
    """Name the running half of the year."""
    return half_year(now, 1 if now.day.month <= 6 else 2)


def years_ahead(count: int) -> Named:
    """Build the constructor of this year (0), next year, the new year (1)."""

    def construct(now: Speaking) -> Stretch:
        year = now.day.year + count
        return Stretch(date(year, 1, 1), date(year, 12, 31), bounded=bool(count))

    return construct


def year_named(now: Speaking, year: int) -> Stretch | None:
    """Name 2027."""
    if not now.day.year <= year <= now.day.year + 5:
        return None
    return Stretch(date(year, 1, 1), date(year, 12, 31))


def financial_year(now: Speaking) -> Stretch:
    """Name the running financial year: from April in Britain and India, July in Australia."""
    first_month = {"GB": 4, "IN": 4, "JP": 4, "CA": 4, "NZ": 4, "SG": 4, "AU": 7}.get(
        now.place.country, 1
    )
    year = now.day.year - (now.day.month < first_month)
    first = date(year, first_month, 1)
    return Stretch(first, months_after(first, 12) - ONE_DAY)


def term(now: Speaking) -> Stretch:
    """Name a school term: its days differ from school to school, so none is derived."""
    return Stretch(now.day, now.day, loose=True)


def season(now: Speaking) -> Stretch:
    """Name a season: no day can be derived from it."""
    return Stretch(now.day, now.day, loose=True)


def _whole_quarter(year: int, number: int) -> Stretch:
    return Stretch(date(year, number * 3 - 2, 1), whole_month(year, number * 3).last)
