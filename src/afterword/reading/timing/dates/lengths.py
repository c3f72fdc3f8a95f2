"""Lengths of time: ten working days, a fortnight, two to three weeks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from afterword.reading.timing.dates.arithmetic import ONE_DAY, months_after
from afterword.reading.timing.dates.values import Length, Speaking, Stretch, single
from afterword.workdays import add_business_days

FEW_DAYS, COUPLE_OF_DAYS = 5, 3


def length(now: Speaking, count: int, unit: str) -> Length | None:
    """Name "ten working days", "48 hours", "a month"."""
    return Length(count, count, unit) if 0 < count <= 400 else None


def length_range(now: Speaking, low: int, high: int, unit: str) -> Length | None:
    """Name "two to three weeks"; "1-2 weeks"."""
    return Length(low, high, unit, ranged=True) if 0 < low < high <= 400 else None


def couple(now: Speaking, unit: str) -> Length:
    """Name "a couple of days" (three business days), "a couple of weeks"."""
    if unit == "day":
        return Length(COUPLE_OF_DAYS, COUPLE_OF_DAYS, "workday")
    return Length(2, 2, unit)


def few(now: Speaking, unit: str) -> Length:
    """Name "a few days" (five business days); of weeks or months no figure is derived."""
    match unit:
        case "day" | "workday":
            return Length(FEW_DAYS, FEW_DAYS, "workday")
        case "hour" | "minute":
            return Length(1, 1, "day")
        case _:
            return Length(0, 0, unit, loose=True)


def one_or_two(now: Speaking, unit: str) -> Length:
    """Name "a week or two", "a day or two": two of them."""
    return Length(2, 2, "workday" if unit == "day" else unit)


def next_one(now: Speaking, unit: str) -> Length:
    """Name "in the next week": one of them."""
    return Length(1, 1, unit)


def fixed_length(count: int, unit: str) -> Callable[[Speaking], Length]:
    """Build the constructor of a fortnight, a huitaine, acht Tage."""

    def construct(now: Speaking) -> Length:
        return Length(count, count, unit)

    return construct


def after(now: Speaking, base: date, amount: int, unit: str) -> date:
    """Count `amount` units on from `base`, whose day is nought."""
    match unit:
        case "minute":
            return base
        case "hour":
            return base + ((now.at + timedelta(hours=amount)).date() - now.day)
        case "workday":
            return add_business_days(base, amount, now.place)
        case "week":
            return base + timedelta(weeks=amount)
        case "month":
            return months_after(base, amount)
        case "year":
            return months_after(base, 12 * amount)
        case _:
            return base + timedelta(days=amount)


def length_from(now: Speaking, measured: Length, start: Stretch) -> Stretch | None:
    """Name "three weeks from Monday", "two days after the 14th"."""
    if measured.loose or start.loose:
        return None
    last = after(now, start.last, measured.high, measured.unit)
    first = after(now, start.last, measured.low, measured.unit)
    return Stretch(first, last, bounded=measured.ranged, single_day=first == last)


def length_before(now: Speaking, measured: Length, end: Stretch) -> Stretch | None:
    """Name "two weeks before Christmas"."""
    if measured.loose or end.loose or measured.unit not in ("day", "week"):
        return None
    step = timedelta(days=measured.high * (7 if measured.unit == "week" else 1))
    return single(end.first - step)


def length_after_tomorrow(now: Speaking, measured: Length) -> Stretch | None:
    """Name "a week tomorrow"."""
    return length_from(now, measured, single(now.day + ONE_DAY))


def length_ahead(now: Speaking, measured: Length) -> Stretch | None:
    """Name "a week today": that much after today, as a day."""
    return length_from(now, measured, single(now.day))
