"""Say nothing more once the process has ended: accepted, withdrawn, or put to rest.

Case Western, UNL: after accepting there is nothing to ask. A file the candidate closed stays
closed until the employer writes again (Work Coach Cafe: an answer came after five months).
"""

from __future__ import annotations

from afterword.advice import kinds
from afterword.advice.conclusions import hold_still
from afterword.advice.policy import Policy
from afterword.advice.situation import Situation
from afterword.domain.verdict import Advice, Verdict


def stop_when_it_is_over(situation: Situation, policy: Policy) -> Advice | None:
    """Conclude do_nothing once the candidate has accepted here, withdrawn, or closed the file."""
    sent = situation.sent
    if not situation.events and not sent:
        return None
    if situation.events_of(kinds.ACCEPTED) or not kinds.ACCEPTING.isdisjoint(sent):
        return hold_still(
            Verdict.DO_NOTHING, because=["process-over"], better_not=("status-inquiry", "nag")
        )
    if not kinds.WITHDRAWING.isdisjoint(sent):
        return hold_still(
            Verdict.DO_NOTHING,
            because=["process-over", "move-on", "keep-busy"],
            better_not=("status-inquiry", "nag"),
        )
    return None


def leave_a_closed_file_closed(situation: Situation, policy: Policy) -> Advice | None:
    """Conclude do_nothing while nobody has written since the candidate closed the file."""
    closed = situation.events_of(kinds.CLOSED) if situation.events else None
    if not closed:
        return None
    for event in closed:
        if event.at is None:
            continue
        instant = situation.start_of(event.at)
        heard = (*situation.everyone_heard, *situation.rejections)
        if any(message.at >= instant for message in heard):
            return None
        if any(meeting.start >= instant for meeting in situation.held + situation.upcoming):
            return None
    return hold_still(
        Verdict.DO_NOTHING,
        because=["move-on", "late-answers-happen", "keep-busy"],
        better_not=("nag", "reproach", "status-inquiry"),
    )
