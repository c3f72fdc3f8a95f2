"""When an approved note will leave, why then, and what sending it now would leave out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.domain.case import Case
from afterword.domain.notes import NoteKind
from afterword.usecases.approve_note import Judged
from afterword.usecases.ports_sending import Row
from afterword.usecases.send_note import UNDO
from afterword.usecases.send_times import (
    USUAL,
    Leaving,
    Recipient,
    SendingHours,
    best_time,
    hour_for,
    is_good_moment,
    quiet_until,
    recipient_of,
)
from afterword.usecases.wording import time_in_words

_LET_SOME_TIME_GO = "A little time should pass first; the advice says until then."


@dataclass(frozen=True, slots=True)
class Plan:
    """When a note leaves, in a sentence; `now_leaves_out` says what "send it now" would skip."""

    leaves: Leaving
    sentence: str
    now_leaves_out: str
    is_soon: bool
    """Whether it leaves as soon as the time to take it back is over."""


def plan_leaving(
    case: Case, judged: Judged, *, at: datetime, tz: str, hours: SendingHours = USUAL
) -> Plan:
    """Find the moment for a note that is approved now; `tz` is the candidate's zone."""
    recipient = recipient_of(case)
    soonest = at + UNDO
    earliest = max(soonest, judged.not_before or soonest)
    leaving = best_time(recipient, earliest=earliest, not_after=judged.not_after, hours=hours)
    is_soon = leaving.at <= soonest
    if not is_soon and not leaving.because:
        leaving = Leaving(leaving.at, _LET_SOME_TIME_GO)
    return Plan(
        leaving,
        sentence=_sentence(leaving, tz, at, is_soon=is_soon),
        now_leaves_out=_left_out(recipient, leaving, tz, at, hours, is_soon=is_soon),
        is_soon=is_soon,
    )


def quiet_for(row: Row, case: Case, *, at: datetime, hours: SendingHours = USUAL) -> Leaving | None:
    """Say until when a note that is due should still wait; None when it may go now.

    Only thanks hurry when their time is over; the time of all others was merely the best one.
    """
    not_after = row.not_after
    if not_after is not None and not_after < at and row.note is not NoteKind.THANK_YOU:
        not_after = None
    return quiet_until(recipient_of(case), at=at, not_after=not_after, hours=hours)


def _sentence(leaving: Leaving, tz: str, at: datetime, *, is_soon: bool) -> str:
    when = "in a minute" if is_soon else time_in_words(leaving.at, tz, at)
    return f"It leaves {when}; until then you can take it back. {leaving.because}".strip()


def _left_out(
    recipient: Recipient,
    leaving: Leaving,
    tz: str,
    at: datetime,
    hours: SendingHours,
    *,
    is_soon: bool,
) -> str:
    skips = "the minute in which you can take it back"
    if not is_soon:
        skips += f", and the wait until {time_in_words(leaving.at, tz, at)}"
    sentence = f"Sending it now leaves out {skips}."
    if is_good_moment(recipient, at, hours):
        return sentence
    for_them = "" if recipient.shares_the_clock(at) else ", their time"
    return f"{sentence} It would reach them at {hour_for(recipient, at)}{for_them}."
