"""Send what was promised, or correct what misleads, once and briefly.

UTSA: include what was requested. Experts123: one short correction of a real slip. A trifle is
left alone, because correcting it draws the eye to it (our judgement); news that can wait goes
into the status note (Meador). Where the thank-you is not out yet, everything goes into that.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from afterword.advice import kinds
from afterword.advice.conclusions import write_to
from afterword.advice.mistakes import is_serious
from afterword.advice.policy import Policy
from afterword.advice.silence_clock import waiting_of
from afterword.advice.situation import Situation
from afterword.advice.whom import agency, contact
from afterword.domain.case import Event
from afterword.domain.verdict import Advice, Verdict

_FORGOTTEN_DAYS = 3
_DONE = ("done", "kept", "sent", "fulfilled")


def keep_promises(situation: Situation, policy: Policy) -> Advice | None:
    """Send one addendum for a promise, a real mistake or a forgotten point, if none went yet."""
    if not situation.events or situation.last_held is None:
        return None
    promised = [e for e in situation.events_of(kinds.PROMISES) if not _is_done(e)]
    mistaken = [e for e in situation.events_of(kinds.MISTAKES) if is_serious(e, situation)]
    forgotten = [e for e in situation.events_of(kinds.FORGOTTEN) if not _is_done(e)]
    if forgotten and not promised and not mistaken and _can_wait(situation):
        return None
    if not promised and not mistaken and not forgotten:
        return None
    if not situation.thanked or situation.sent.get("addendum"):
        return None
    whom = _to_whom(situation, [*promised, *mistaken, *forgotten])
    if whom is None:
        return None
    because = ["promised"] if promised else []
    because += ["correct-once"]
    because += ["via-agency"] if agency(situation) is not None else []
    because += ["add-forgotten"] if forgotten else []
    return write_to(
        situation,
        Verdict.SEND_ADDENDUM,
        (whom,),
        not_after=_until(situation, policy),
        because=because,
        better_not=("essay", "ask-decision", "second-addendum", "long-apology", "status-inquiry"),
    )


def _is_done(event: Event) -> bool:
    return any(event.extra.get(word) is True for word in _DONE)


def _can_wait(situation: Situation) -> bool:
    """Whether a forgotten point is too old to be sent alone; it goes into the status note."""
    last = situation.last_held
    waiting = waiting_of(situation)
    if last is None or waiting is None:
        return True
    return situation.reached(last.end + timedelta(days=_FORGOTTEN_DAYS))


def _until(situation: Situation, policy: Policy) -> datetime | None:
    last = situation.last_held
    if last is None:
        return None
    end = last.end + policy.thank_you_within
    return None if situation.reached(end) else end


def _to_whom(situation: Situation, events: list[Event]) -> str | None:
    """Return the person the item was promised to, else the manager who was there."""
    through = agency(situation)
    if through is not None:
        return through
    for event in events:
        for name in ("person", "with", "to"):
            named = event.extra.get(name)
            if isinstance(named, str) and situation.can_reach(named):
                return named
    last = situation.last_held
    present = [id_ for id_ in last.participants if situation.can_reach(id_)] if last else []
    managers = [id_ for id_ in situation.in_role("hiring_manager") if id_ in present]
    return next(iter([*managers, *present]), None) or contact(situation)
