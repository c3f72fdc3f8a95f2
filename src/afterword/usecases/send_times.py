"""When a note may land: in the recipient's working hours, and not on their holiday.

A thank-you does not wait past its window for that: it then goes in the waking hours that are
left, and at the very end at any hour.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from afterword.domain.case import Case
from afterword.workdays import Place, is_business_day, is_soft_day

_STEP = timedelta(days=1)
_DAYS_AHEAD = 30
_LAST_CALL: Final = timedelta(minutes=30)
"""How long before the end of its window a note goes whatever the hour. Our choice."""


@dataclass(frozen=True, slots=True)
class Hours:
    """A stretch of a day, local time; the end is excluded."""

    start: time
    end: time


WORKING: Final = Hours(time(8, 30), time(17, 30))
WAKING: Final = Hours(time(7, 30), time(21, 0))


@dataclass(frozen=True, slots=True)
class Recipient:
    """Where the reader is: an IANA zone, and whose holidays count."""

    tz: str
    place: Place


def recipient_of(case: Case) -> Recipient:
    """Say where the people of an employer read their mail."""
    employer = case.employer
    return Recipient(employer.tz, Place(employer.country, employer.subdivision))


def best_time(
    recipient: Recipient, *, earliest: datetime, not_after: datetime | None = None
) -> datetime:
    """Say when a note should leave that may leave from `earliest`, aware; never before it.

    The next working hour of the recipient, if that still lies in the window (`not_after`,
    included); else the next waking hour on any day; else `earliest`.
    """
    working = _next_within(WORKING, recipient, earliest, business_days=True)
    if working is not None and (not_after is None or working <= not_after):
        return working
    waking = _next_within(WAKING, recipient, earliest, business_days=False)
    if waking is not None and (not_after is None or waking <= not_after - _LAST_CALL):
        return waking
    return earliest


def quiet_until(
    recipient: Recipient, *, at: datetime, not_after: datetime | None = None
) -> datetime | None:
    """Say until when a note that is due should still wait; None when it may go now."""
    best = best_time(recipient, earliest=at, not_after=not_after)
    return best if best > at else None


def _next_within(
    hours: Hours, recipient: Recipient, earliest: datetime, *, business_days: bool
) -> datetime | None:
    """Find the first moment from `earliest` inside the hours; None within a month means never."""
    zone = ZoneInfo(recipient.tz)
    local = earliest.astimezone(zone)
    for days in range(_DAYS_AHEAD):
        day = local.date() + days * _STEP
        if business_days and not _works(day, recipient):
            continue
        # Built from the wall clock of that day, so a change to summer time moves with it.
        start = datetime.combine(day, hours.start, zone)
        end = datetime.combine(day, hours.end, zone)
        moment = max(earliest.timestamp(), start.timestamp())
        if moment < end.timestamp():
            return datetime.fromtimestamp(moment, earliest.tzinfo)
    return None


def _works(day: date, recipient: Recipient) -> bool:
    return is_business_day(day, recipient.place) and not is_soft_day(day, recipient.place)
