"""The person's own waits, as the silence gauge learns from them.

A wait runs from the end of an interview to the next word from a person there, or to the next
interview. One that goes on, or was given up, counts for as long as it was watched.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from afterword.advice.silence import LONGEST_DAYS, Interval
from afterword.usecases.ports import AccountId, OwnWait, Reader
from afterword.workdays import Place, business_days_between

MOST: Final = 200
"""How many interviews are looked at, the latest; ten times what the prior weighs. Our choice."""
_SAME_DAY: Final = timedelta(hours=12)
"""Two talks closer than this are one visit, with no wait between. Our choice."""


def own_intervals(reader: Reader, account: AccountId, *, at: datetime) -> tuple[Interval, ...]:
    """Return the person's own intervals, in the days of the gauge's clock, shortest first."""
    # Days are what counts, so an hour more or less is the same question, and asked once.
    hour = at.replace(minute=0, second=0, microsecond=0)
    return _intervals(reader.own_waits(account, hour, MOST), hour)


@lru_cache(maxsize=16)
def _intervals(waits: tuple[OwnWait, ...], at: datetime) -> tuple[Interval, ...]:
    found = [interval for wait in waits if (interval := _interval(wait, at)) is not None]
    return tuple(sorted(found, key=lambda one: (one.days, one.answered)))


def _interval(wait: OwnWait, at: datetime) -> Interval | None:
    answers = [moment for moment in (wait.heard_at, wait.met_again_at) if moment is not None]
    until = min(answers, default=None)
    if until is not None and until == wait.met_again_at and until - wait.ended_at < _SAME_DAY:
        return None
    if until is None or (wait.given_up_at is not None and wait.given_up_at < until):
        watched = min(at, wait.given_up_at or at)
        return Interval(_days(wait, max(watched, wait.ended_at)), answered=False)
    days = _days(wait, until)
    return Interval(days, answered=days < LONGEST_DAYS)


def _days(wait: OwnWait, until: datetime) -> float:
    zone = ZoneInfo(wait.tz)
    first, last = wait.ended_at.astimezone(zone).date(), until.astimezone(zone).date()
    return _on_the_clock(first, last, Place(wait.country, wait.subdivision))


@lru_cache(maxsize=4096)
def _on_the_clock(first: date, last: date, place: Place) -> float:
    """Count business days times seven fifths, as the gauge does; never beyond what it speaks of."""
    last = min(last, first + timedelta(days=2 * LONGEST_DAYS))
    return min(round(business_days_between(first, last, place) * 7 / 5, 1), float(LONGEST_DAYS))
