"""When a note may land: in the recipient's working hours, and not on their holiday.

A thank-you does not wait past its window for that: it then goes in the waking hours that are
left, and at the very end at any hour.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from afterword.advice.policy import Policy
from afterword.domain.case import Case
from afterword.workdays import Place, is_business_day, is_holiday, is_soft_day

_STEP = timedelta(days=1)
_DAYS_AHEAD = 30
_LAST_CALL: Final = timedelta(minutes=30)
"""How long before the end of its window a note goes whatever the hour. Our choice."""


@dataclass(frozen=True, slots=True)
class Hours:
    """A stretch of a day, local time; the end is excluded."""

    start: time
    end: time


WAKING: Final = Hours(time(7, 30), time(21, 0))
"""Outside these nothing leaves as long as its time is not nearly over. Our choice."""


@dataclass(frozen=True, slots=True)
class SendingHours:
    """When notes leave: in working hours if they can wait, else at least in waking hours."""

    working: Hours
    waking: Hours = WAKING


def sending_hours(policy: Policy) -> SendingHours:
    """Take the working hours that the advice counts with, and the person's quiet hours."""
    return SendingHours(
        working=Hours(time(policy.day_starts), time(policy.day_ends)),
        waking=Hours(policy.quiet_until, policy.quiet_from),
    )


USUAL: Final = sending_hours(Policy())


@dataclass(frozen=True, slots=True)
class Recipient:
    """Where the reader is: an IANA zone, and whose holidays count; `home` is the writer's zone."""

    tz: str
    place: Place
    home: str | None = None

    def shares_the_clock(self, moment: datetime) -> bool:
        """Whether the writer's clock shows the same then."""
        home = self.home
        return home is not None and _offset(self.tz, moment) == _offset(home, moment)


@dataclass(frozen=True, slots=True)
class Leaving:
    """When a note leaves, and why then, in a sentence ("" for as soon as it may)."""

    at: datetime
    because: str = ""


def recipient_of(case: Case) -> Recipient:
    """Say where the people of an employer read their mail."""
    employer = case.employer
    place = Place(employer.country, employer.subdivision)
    return Recipient(employer.tz, place, home=case.candidate.tz)


def best_time(
    recipient: Recipient,
    *,
    earliest: datetime,
    not_after: datetime | None = None,
    hours: SendingHours = USUAL,
) -> Leaving:
    """Say when a note should leave that may leave from `earliest`, aware; never before it.

    The next working hour of the recipient, if that still lies in the window (`not_after`,
    included); else the next waking hour on any day; else `earliest`. Where the window is over
    already, an hour more does not matter: the next waking hour.
    """
    working = _next_within(hours.working, recipient, earliest, business_days=True)
    if working is not None and (not_after is None or working <= not_after):
        waits = working > earliest
        return Leaving(working, _morning(recipient, working) if waits else "")
    waking = _next_within(hours.waking, recipient, earliest, business_days=False)
    if waking is not None and not_after is not None and not_after < earliest:
        return Leaving(waking, "Its best time is over, so it does not wait for a working day.")
    if waking is not None and (not_after is None or waking <= not_after - _LAST_CALL):
        return Leaving(waking, "Waiting for their next working day would make it too late.")
    return Leaving(earliest, "Its time is nearly over, so it does not wait for the morning.")


def quiet_until(
    recipient: Recipient,
    *,
    at: datetime,
    not_after: datetime | None = None,
    hours: SendingHours = USUAL,
) -> Leaving | None:
    """Say until when a note that is due should still wait; None when it may go now."""
    best = best_time(recipient, earliest=at, not_after=not_after, hours=hours)
    return best if best.at > at else None


def hour_for(recipient: Recipient, moment: datetime) -> str:
    """Say what time it is where the reader is: "22:14 on Sunday", with a holiday named so."""
    local = moment.astimezone(ZoneInfo(recipient.tz))
    holiday = ", a public holiday" if is_holiday(local.date(), recipient.place) else ""
    return f"{local:%H:%M} on {local:%A}{holiday}"


def is_good_moment(recipient: Recipient, moment: datetime, hours: SendingHours = USUAL) -> bool:
    """Whether it is a working hour of the recipient."""
    return _next_within(hours.working, recipient, moment, business_days=True) == moment


def _morning(recipient: Recipient, moment: datetime) -> str:
    if recipient.shares_the_clock(moment):
        return "Their working day begins then."
    return f"Their working day begins then ({hour_for(recipient, moment)} for them)."


def _offset(tz: str, moment: datetime) -> timedelta | None:
    return moment.astimezone(ZoneInfo(tz)).utcoffset()


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
