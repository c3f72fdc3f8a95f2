"""Small arithmetic on days, weeks and months."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from afterword.reading.timing.dates.values import Speaking, Stretch
from afterword.workdays import Place, is_business_day

ONE_DAY = timedelta(days=1)


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def valid_date(year: int, number: int, day: int) -> date | None:
    try:
        return date(year, number, day)
    except ValueError:
        return None


def month_plus(year: int, number: int, count: int) -> tuple[int, int]:
    index = year * 12 + number - 1 + count
    return index // 12, index % 12 + 1


def months_after(base: date, count: int) -> date:
    year, number = month_plus(base.year, base.month, count)
    return date(year, number, min(base.day, calendar.monthrange(year, number)[1]))


def business_day_before(day: date, place: Place) -> date:
    day -= ONE_DAY
    while not is_business_day(day, place):
        day -= ONE_DAY
    return day


def whole_month(year: int, number: int) -> Stretch:
    return Stretch(date(year, number, 1), date(year, number, calendar.monthrange(year, number)[1]))


def coming_weekday(day: date, number: int) -> date:
    return day + timedelta(days=(number - day.weekday() - 1) % 7 + 1)


def work_week(monday: date, now: Speaking) -> Stretch:
    friday = monday + timedelta(days=4)
    if friday < now.day <= monday + timedelta(days=6):
        friday = monday + timedelta(days=6)
    return Stretch(monday, friday, bounded=True)
