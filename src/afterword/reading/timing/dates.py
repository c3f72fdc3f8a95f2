"""What date expressions mean: the constructors every language shares.

A phrase names a stretch of days (`Stretch`) or a length of time (`Length`); a connector (by,
before, within, after) turns either into a `Timing`. Weeks start on Monday and end, for work, on
Friday. Where words can mean two days, the later one is taken and both are kept as readings.
The conventions are listed for readers in `docs/reference/timing.md`.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Literal

from afterword.reading.timing.festive_days import festive_days
from afterword.reading.timing.grammar import Effort
from afterword.workdays import Place, add_business_days, is_business_day, is_holiday

_DAY = timedelta(days=1)
_JUST_PAST = timedelta(days=75)
"""A day and month without a year that lie less than this behind are taken to be past."""

EARLY_MONTH, MIDDLE = 10, 15
FEW_DAYS, COUPLE_OF_DAYS = 5, 3
TWO_WEEKS = 14
YEARS = range(1990, 2100)


@dataclass(slots=True)
class Speaking:
    """The moment and the place in which something was said, and the day last spoken of."""

    at: datetime
    place: Place
    mentioned: Stretch | None = None
    effort: Effort = field(default_factory=Effort)
    """What may be spent on reading what was said then."""

    @property
    def day(self) -> date:
        """The calendar day of speaking, in the employer's zone: day nought of every count."""
        return self.at.date()

    @property
    def month_first(self) -> bool:
        """Whether 4/12 is 12 April here."""
        return self.place.country in ("US", "PH")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from `first` to `last` inclusive that a phrase names."""

    first: date
    last: date
    edge: Literal["", "start", "middle", "end"] = ""
    """Which part of a longer period the phrase names."""
    bounded: bool = False
    """Whether the words themselves give the first day as a bound (a week, a half, a range)."""
    readings: tuple[date, ...] = ()
    """All last days the words can mean, when there are several."""
    festive: bool = False
    """Whether these are holidays: people decide before or after them, not on them."""
    loose: bool = False
    """Whether the words name no end at all (this spring)."""
    single_day: bool = False


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time from `low` to `high` units."""

    low: int
    high: int
    unit: str
    ranged: bool = False
    loose: bool = False
    """Whether no figure can be derived (a few weeks)."""


@dataclass(frozen=True, slots=True)
class Timing:
    """What one phrase says: the manner, the bounds, and other readings of the last day."""

    manner: Literal["by", "within", "after", "not_before", "vague", "past", "aside"]
    earliest: date | None = None
    latest: date | None = None
    readings: tuple[date, ...] = field(default=())
    deadline: bool = False
    """Whether a word said so that has a last day (by, within, before)."""
    stretch: Stretch | None = None
    recalled: bool = False
    """Whether the day is one that was named before ("by then")."""
    measured: Length | None = None
    """The length that was counted from the day of speaking."""


Named = Callable[[Speaking], Stretch]
"""Names a stretch that depends on the day of speaking alone."""

# --- single days -----------------------------------------------------------------------------


def single(day: date) -> Stretch:
    """Name one day."""
    return Stretch(day, day, single_day=True)


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
    """Name the coming such weekday; said on that weekday, the one a week later."""
    return single(_coming(now.day, number))


def _coming(day: date, number: int) -> date:
    return day + timedelta(days=(number - day.weekday() - 1) % 7 + 1)


def this_weekday(now: Speaking, number: int) -> Stretch:
    """Name such a weekday of the running week, today included."""
    return single(now.day + timedelta(days=(number - now.day.weekday()) % 7))


def next_weekday(now: Speaking, number: int) -> Stretch:
    """Name "next Friday": the coming one, or the one of next week; the later is taken."""
    coming = _coming(now.day, number)
    later = _monday(now.day) + timedelta(days=7 + number)
    if coming == later:
        return single(later)
    return replace(single(max(coming, later)), readings=tuple(sorted((coming, later))))


def weekday_of(now: Speaking, number: int, period: Stretch) -> Stretch:
    """Name the weekday within a week ("Tuesday of next week"), or the first one in a period."""
    start = _monday(period.first) if (period.last - period.first).days < 7 else period.first
    return single(start + timedelta(days=(number - start.weekday()) % 7))


def weekday_of_after(now: Speaking, period: Stretch, number: int) -> Stretch:
    """Do the same where the week is named first ("next week Tuesday")."""
    return weekday_of(now, number, period)


def weekday_week(now: Speaking, number: int) -> Stretch:
    """Name "Monday week": a week after the coming Monday."""
    return single(_coming(now.day, number) + timedelta(days=7))


def weekday_fortnight(now: Speaking, number: int) -> Stretch:
    """Name "mardi en quinze": a fortnight after the coming Tuesday."""
    return single(_coming(now.day, number) + timedelta(days=14))


def weekday_after(now: Speaking, number: int, named: Stretch) -> Stretch | None:
    """Name "the Tuesday after Easter", "the Monday after the 14th"."""
    return None if named.loose else single(_coming(named.last, number))


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
        found = _date(year, month, number)
        if found is not None and found >= now.day:
            return single(found)
        year, month = _month_plus(year, month, 1)
    return None


def day_month(now: Speaking, number: int, month: int) -> Stretch | None:
    """Name "3 June": this year's, or next year's if this year's is long past."""
    found = _date(now.day.year, month, number)
    if found is not None and found < now.day - _JUST_PAST:
        found = _date(now.day.year + 1, month, number)
    elif found is not None and found - now.day > timedelta(days=330):
        last_year = _date(now.day.year - 1, month, number)
        found = last_year if last_year and now.day - last_year < timedelta(days=20) else found
    return single(found) if found else None


def month_day(now: Speaking, month: int, number: int) -> Stretch | None:
    """Name "June 3"."""
    return day_month(now, number, month)


def day_month_year(now: Speaking, number: int, month: int, year: int) -> Stretch | None:
    """Name "3 June 2026"; a year of two figures is of this century."""
    year = year + 2000 if year < 100 else year
    found = _date(year, month, number) if year in YEARS else None
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
    return _joined(day_month(now, first, month), day_month(now, last, month))


def month_days(now: Speaking, month: int, first: int, last: int) -> Stretch | None:
    """Name "June 3-5"."""
    return days_of_month(now, first, last, month)


# --- weeks, months, quarters, years ----------------------------------------------------------


def weeks_ahead(count: int) -> Named:
    """Build the constructor of this week (0), next week (1), the week after next (2)."""

    def construct(now: Speaking) -> Stretch:
        return _work_week(_monday(now.day) + timedelta(weeks=count), now)

    return construct


def week_of(now: Speaking, named: Stretch) -> Stretch:
    """Name the week in which a day lies ("w/c 16 Feb", "the week of the 8th")."""
    day = named.first
    return _work_week(_monday(day) if day.weekday() < 5 else _monday(day + timedelta(days=2)), now)


def week_after(now: Speaking, named: Stretch) -> Stretch:
    """Name the week that follows a day, a week or a holiday."""
    return _work_week(_monday(named.last) + timedelta(weeks=1), now)


def week_before(now: Speaking, named: Stretch) -> Stretch:
    """Name the week that precedes a day or a holiday."""
    return _work_week(_monday(named.first) - timedelta(weeks=1), now)


def week_after_that(now: Speaking) -> Stretch:
    """Name "the week after": after the day spoken of before, else after next week."""
    if now.mentioned is not None:
        return week_after(now, now.mentioned)
    return _work_week(_monday(now.day) + timedelta(weeks=2), now)


def iso_week(now: Speaking, number: int) -> Stretch | None:
    """Name calendar week `number`, by ISO 8601; one long past is next year's."""
    for year in (now.day.year, now.day.year + 1):
        try:
            monday = date.fromisocalendar(year, number, 1)
        except ValueError:
            continue
        if monday + timedelta(days=6) >= now.day - _JUST_PAST:
            return _work_week(monday, now)
    return None


def weekend(now: Speaking) -> Stretch:
    """Name the coming weekend."""
    saturday = _monday(now.day) + timedelta(days=5)
    return Stretch(saturday, saturday + _DAY, bounded=True)


def next_weekend(now: Speaking) -> Stretch:
    """Name next week's weekend."""
    saturday = _monday(now.day) + timedelta(days=12)
    return Stretch(saturday, saturday + _DAY, bounded=True)


def months_ahead(count: int) -> Named:
    """Build the constructor of this month (0), next month (1)."""

    def construct(now: Speaking) -> Stretch:
        year, month = _month_plus(now.day.year, now.day.month, count)
        return _whole_month(year, month)

    return construct


def month(now: Speaking, number: int) -> Stretch:
    """Name a month: the running one or the next such."""
    year = now.day.year + (number < now.day.month)
    return _whole_month(year, number)


def month_year(now: Speaking, number: int, year: int) -> Stretch | None:
    """Name a month of a year."""
    return _whole_month(year, number) if year in YEARS else None


def months_span(now: Speaking, one: int, two: int) -> Stretch:
    """Name "April or May", "between April and May"."""
    first = month(now, one)
    year = first.first.year + (two < one)
    return replace(_whole_month(year, two), first=first.first, bounded=True)


def quarter(now: Speaking, number: int) -> Stretch | None:
    """Name Q1 to Q4, the running one or the next such."""
    if not 1 <= number <= 4:
        return None
    last = _whole_month(now.day.year, number * 3)
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
    return Stretch(date(year, number * 6 - 5, 1), _whole_month(year, number * 6).last)


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


def season(now: Speaking) -> Stretch:
    """Name a season: no day can be derived from it."""
    return Stretch(now.day, now.day, loose=True)


def _work_week(monday: date, now: Speaking) -> Stretch:
    friday = monday + timedelta(days=4)
    if friday < now.day <= monday + timedelta(days=6):
        friday = monday + timedelta(days=6)
    return Stretch(monday, friday, bounded=True)


def _whole_quarter(year: int, number: int) -> Stretch:
    return Stretch(date(year, number * 3 - 2, 1), _whole_month(year, number * 3).last)


def _whole_month(year: int, number: int) -> Stretch:
    return Stretch(date(year, number, 1), date(year, number, calendar.monthrange(year, number)[1]))


# --- parts of a period -----------------------------------------------------------------------


def start_of(now: Speaking, period: Stretch) -> Stretch:
    """Name the early part: Tuesday of a week, the 10th of a month, 15 January of a year."""
    length = (period.last - period.first).days
    if period.loose:
        return period
    if length <= 7:
        if period.first + _DAY <= now.day <= period.last:  # the start of a week that has begun
            period = replace(period, first=_monday(now.day) + 7 * _DAY, last=period.last + 7 * _DAY)
        last = min(period.last, period.first + _DAY)
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
        middle = _month_plus(period.first.year, period.first.month, round(length / 61) - 1)
        last = _whole_month(*middle).last
    return replace(period, last=last, bounded=True)


def second_half_of(now: Speaking, period: Stretch) -> Stretch:
    """Name the second half: of a month, from the 16th."""
    return replace(period, first=first_half_of(now, period).last + _DAY, bounded=True)


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
    return _work_week(monday + timedelta(weeks=number - 1), now)


def full_week_of(now: Speaking, number: int, period: Stretch) -> Stretch | None:
    """Name "the first full week of July": weeks whose Monday lies in it."""
    if not 1 <= number <= 5:
        return None
    monday = period.first + timedelta(days=(7 - period.first.weekday()) % 7)
    return _work_week(monday + timedelta(weeks=number - 1), now)


def last_week_of(now: Speaking, period: Stretch) -> Stretch:
    """Name "the last week of May": the last one whose Monday lies in the period, up to its end."""
    week = _work_week(_monday(period.last), now)
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


def from_to(now: Speaking, one: Stretch, two: Stretch) -> Stretch | None:
    """Name "between Monday and Wednesday", "Thursday or Friday"."""
    if two.last < one.first and one.single_day and two.single_day:
        two = replace(two, first=two.first + timedelta(days=7), last=two.last + timedelta(days=7))
    return _joined(one, two)


def _joined(one: Stretch | None, two: Stretch | None) -> Stretch | None:
    if one is None or two is None or one.loose or two.loose or two.last < one.first:
        return None
    return Stretch(one.first, two.last, bounded=True)


# --- holidays --------------------------------------------------------------------------------


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
        day += _DAY
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
    return Stretch(day, _monday(day) + timedelta(days=6), festive=True)


# --- lengths of time -------------------------------------------------------------------------


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


def several(now: Speaking, unit: str) -> Length:
    """Name "several weeks": no figure is derived, but several days are few days."""
    return few(now, unit)


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
            return _months_after(base, amount)
        case "year":
            return _months_after(base, 12 * amount)
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
    return length_from(now, measured, single(now.day + _DAY))


def day_of_next_month(now: Speaking, number: int) -> Stretch | None:
    """Name "el 5 del mes que viene"."""
    found = _date(*_month_plus(now.day.year, now.day.month, 1), number)
    return single(found) if found else None


def day_of_this_month(now: Speaking, number: int) -> Stretch | None:
    """Name "the first of the month": of this one, or of the next once it is past."""
    return day_of_month(now, number)


def financial_year(now: Speaking) -> Stretch:
    """Name the running financial year: from April in Britain and India, July in Australia."""
    first_month = {"GB": 4, "IN": 4, "JP": 4, "CA": 4, "NZ": 4, "SG": 4, "AU": 7}.get(
        now.place.country, 1
    )
    year = now.day.year - (now.day.month < first_month)
    return Stretch(date(year, first_month, 1), _months_after(date(year, first_month, 1), 12) - _DAY)


def term(now: Speaking) -> Stretch:
    """Name a school term: its days differ from school to school, so none is derived."""
    return Stretch(now.day, now.day, loose=True)


def next_business_day(now: Speaking) -> Stretch:
    """Name the next working day."""
    return single(add_business_days(now.day, 1, now.place))


def length_ahead(now: Speaking, measured: Length) -> Stretch | None:
    """Name "a week today": that much after today, as a day."""
    return length_from(now, measured, single(now.day))


def _months_after(base: date, count: int) -> date:
    year, number = _month_plus(base.year, base.month, count)
    return date(year, number, min(base.day, calendar.monthrange(year, number)[1]))


# --- connectors ------------------------------------------------------------------------------


def by(now: Speaking, named: Stretch) -> Timing:
    """Mean up to and including the last day; of holidays that are several days, the day before."""
    if named.loose:
        return Timing("vague")
    if named.festive and not named.single_day:
        return before(now, named)
    return Timing("by", None, named.last, named.readings, deadline=True, stretch=named)


def up_to(now: Speaking, named: Stretch) -> Timing:
    """Mean the same, in words that are said of closures and loans as well ("until June")."""
    return replace(by(now, named), deadline=False)


def before(now: Speaking, named: Stretch) -> Timing:
    """Exclude the day named ("before Friday" is Thursday), but not the end of a period."""
    if named.loose:
        return Timing("vague")
    if named.edge == "end":
        return by(now, named)
    last = named.first - _DAY
    if named.festive:
        last = _business_day_before(named.first, now.place)
    if last < now.day <= named.last:
        last = named.last
    return Timing("by", None, last, deadline=True, stretch=named)


def at(now: Speaking, named: Stretch) -> Timing:
    """Mean some time in the stretch; its first day is a bound where the words give one."""
    if named.loose:
        return Timing("vague")
    first = named.first if named.bounded and named.first > now.day else None
    return Timing("by", first, named.last, named.readings, stretch=named)


def on(now: Speaking, named: Stretch) -> Timing:
    """Mean the stretch, said with a connector (on, in, during)."""
    return at(now, named)


def not_sooner(now: Speaking, named: Stretch) -> Timing:
    """Mean "it will be September before we decide": a whole month is its own lower bound."""
    return on(now, named if named.edge else replace(named, bounded=True))


def first_thing_after(now: Speaking, named: Stretch) -> Timing | None:
    """Mean the first business day after ("first thing after the bank holiday")."""
    if named.loose:
        return None
    day = add_business_days(named.last, 1, now.place)
    return Timing("by", None, day, stretch=single(day))


def not_before(now: Speaking, named: Stretch) -> Timing:
    """Mean that nothing comes before the first day; no last day is given."""
    if named.loose:
        return Timing("vague")
    return Timing("not_before", named.first, None, stretch=named)


def by_that(now: Speaking) -> Timing | None:
    """Mean "by then": up to the last day of what was spoken of before."""
    named = now.mentioned
    if named is None or named.last < now.day:
        return None
    return replace(by(now, named), recalled=True)


def not_past(now: Speaking, named: Stretch) -> Timing:
    """Mean "it must not run past January": up to its last day."""
    return by(now, named)


def not_until(now: Speaking, named: Stretch) -> Timing:
    """Mean "not until Friday": then, and not before."""
    if named.loose:
        return Timing("vague")
    return Timing("by", named.first, named.last, stretch=named)


def after_time(now: Speaking, named: Stretch) -> Timing:
    """Mean some time after; the first business day after a holiday or a period."""
    if named.loose:
        return Timing("after")
    start = named.last
    if named.festive or not named.single_day:
        start = add_business_days(named.last, 1, now.place)
    return Timing("after", start, None, stretch=named)


def after_holiday(now: Speaking, name: str) -> Timing | None:
    """Mean some time after a holiday that is named like a period (the new year)."""
    named = holiday(name)(now)
    return after_time(now, named) if named else None


def between(now: Speaking, one: Stretch, two: Stretch) -> Timing | None:
    """Mean from the first of one to the last of the other."""
    joined = from_to(now, one, two)
    return on(now, joined) if joined else None


def within(now: Speaking, measured: Length) -> Timing:
    """Count from the day of speaking; a range gives its lower figure as earliest."""
    if measured.loose:
        return Timing("vague")
    counted = _counted(now, measured, single(now.day))
    return replace(counted, deadline=True, measured=measured)


def bare_length(now: Speaking, measured: Length) -> Timing:
    """Do the same for a length without a connector; minutes are how long something takes."""
    if measured.unit == "minute":
        return Timing("aside")
    return replace(within(now, measured), deadline=False)


def within_range(now: Speaking, least: Length, most: Length) -> Timing | None:
    """Mean "at least ten days, at most fifteen"."""
    if least.unit != most.unit or least.low >= most.high:
        return within(now, most)
    return within(now, Length(least.low, most.high, most.unit, ranged=True))


def after_event_within(now: Speaking, measured: Length, start: Stretch) -> Timing:
    """Count from an event on a day that is named ("a week after the board on 3 June")."""
    if measured.loose or start.loose:
        return Timing("after")
    counted = _counted(now, measured, start)
    return Timing("after", start.first, counted.latest, stretch=start)


def within_from(now: Speaking, measured: Length, start: Stretch) -> Timing:
    """Count from a day that is named ("within two weeks of the closing date, 3 April")."""
    if measured.loose or start.loose:
        return Timing("vague")
    return replace(_counted(now, measured, start), deadline=True)


def _counted(now: Speaking, measured: Length, start: Stretch) -> Timing:
    latest = after(now, start.last, measured.high, measured.unit)
    earliest = after(now, start.last, measured.low, measured.unit) if measured.ranged else None
    named = Stretch(earliest or latest, latest)
    return Timing("within", earliest, latest, stretch=named)


def after_that(now: Speaking) -> Timing | None:
    """Mean "not before that": the day spoken of before is a lower bound."""
    named = now.mentioned
    if named is None or not (named.single_day or named.bounded):
        return None
    return Timing("after", named.first, None)


def after_that_within(now: Speaking, measured: Length) -> Timing | None:
    """Count from the day or event spoken of before ("within a week of that")."""
    if measured.loose:
        return Timing("vague")
    if now.mentioned is None:
        return Timing("after")
    base = now.mentioned.last
    latest = after(now, base, measured.high, measured.unit)
    return Timing("after", base, latest)


def past(now: Speaking, *_: object) -> Timing:
    """Mean something that has been ("two weeks ago", "last Friday")."""
    return Timing("past")


def aside(now: Speaking, *_: object) -> Timing:
    """Mean a figure that is no date at all ("three days a week")."""
    return Timing("aside")


def vague(now: Speaking, *_: object) -> Timing:
    """Mean some time that cannot be put into days."""
    return Timing("vague")


# --- small arithmetic ------------------------------------------------------------------------


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _date(year: int, number: int, day: int) -> date | None:
    try:
        return date(year, number, day)
    except ValueError:
        return None


def _month_plus(year: int, number: int, count: int) -> tuple[int, int]:
    index = year * 12 + number - 1 + count
    return index // 12, index % 12 + 1


def _business_day_before(day: date, place: Place) -> date:
    day -= _DAY
    while not is_business_day(day, place):
        day -= _DAY
    return day
