"""When a person decides otherwise: a second status note, deliberately, and never a third.

Advice is advice. A second note into the same silence costs a confirmation that names the first
one, so that it is a decision and not a reflex; there is no way to a third.
"""

from __future__ import annotations

from datetime import datetime

from afterword.advice.policy import DEFAULT_POLICY, Policy
from afterword.advice.silence_clock import waiting_of
from afterword.advice.situation import Situation
from afterword.domain.case import Case, Event, Touchpoint
from afterword.domain.errors import Refused


def notes_into_this_silence(
    case: Case, *, at: datetime, policy: Policy = DEFAULT_POLICY
) -> tuple[Touchpoint, ...]:
    """List the status notes that went into the silence that runs now, the oldest first."""
    situation = Situation(case, at, policy)
    waiting = waiting_of(situation)
    if waiting is None:
        return ()
    asked = [note for note in situation.inquiries if note.at >= waiting.since]
    return tuple(sorted(asked, key=lambda note: (note.at, note.people)))


def allow_a_second_note(
    case: Case,
    *,
    at: datetime,
    reason: str,
    first_sent_at: datetime,
    policy: Policy = DEFAULT_POLICY,
) -> Event:
    """Make the event that allows a second note; `advise` then says when it is due.

    `first_sent_at` is the instant of the first note, as the person confirmed it; `reason` is
    theirs, in their words, and is kept.

    Raises: Refused when there is no first note, when another one is named, when no reason is
    given, or when a second one has gone out already.
    """
    asked = notes_into_this_silence(case, at=at, policy=policy)
    if not asked:
        raise Refused(
            "No status note has gone into this silence yet.",
            "There is nothing to overrule; `advise` says when the first is due.",
            code="no-first-note",
        )
    if len(asked) > 1:
        days = " and ".join(f"{note.at:%d %B}" for note in asked[:2])
        raise Refused(
            f"You have already written on {days}.",
            "A third note would only do harm; put this one to rest instead.",
            code="never-a-third-note",
        )
    first = asked[0]
    if first_sent_at != first.at:
        raise Refused(
            f"The first note went out on {first.at:%d %B at %H:%M}.",
            "Confirm that one, so that the second is a decision and not a reflex.",
            code="first-note-not-named",
        )
    if not reason.strip():
        raise Refused(
            "A second note needs a reason, in your own words.",
            "Write down what has changed, or what you hope for.",
            code="no-reason",
        )
    return Event(
        "overrule",
        at=at,
        text=reason.strip(),
        extra={"allow": "second_inquiry", "first_sent_at": first.at.isoformat()},
    )
