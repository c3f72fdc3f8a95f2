"""What a connector makes of a stretch or a length: by, before, after, within.

The first word of each docstring example is how English says it; every language has its own words
for each.
"""

from __future__ import annotations

from dataclasses import replace

from afterword.reading.timing.dates.arithmetic import ONE_DAY, business_day_before
from afterword.reading.timing.dates.days import from_to
from afterword.reading.timing.dates.holidays import holiday
from afterword.reading.timing.dates.lengths import after
from afterword.reading.timing.dates.values import Length, Speaking, Stretch, Timing, single
from afterword.workdays import add_business_days


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
    last = named.first - ONE_DAY
    if named.festive:
        last = business_day_before(named.first, now.place)
    if last < now.day <= named.last:
        last = named.last
    return Timing("by", None, last, deadline=True, stretch=named)


def on(now: Speaking, named: Stretch) -> Timing:
    """Mean some time in the stretch; its first day is a bound where the words give one."""
    if named.loose:
        return Timing("vague")
    first = named.first if named.bounded and named.first > now.day else None
    return Timing("by", first, named.last, named.readings, stretch=named)


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
