"""Tell the agency's consultant on the day of the interview how it went.

Hays, PSG: speak to your consultant at once; they pass your interest on while it is fresh. This
is a call to one's own agent and no question about the result.
"""

from __future__ import annotations

from datetime import datetime

from afterword.advice.conclusions import write_to
from afterword.advice.policy import Policy
from afterword.advice.recipient_days import at_hour
from afterword.advice.situation import Situation
from afterword.advice.whom import agency
from afterword.domain.verdict import Advice, Verdict


def call_the_agency(situation: Situation, policy: Policy) -> Advice | None:
    """Suggest a short call to the consultant on the day of the interview."""
    through, last = agency(situation), situation.last_held
    if not policy.suggest_calls or through is None:
        return None
    if last is None or through in last.participants:
        return None
    if _has_called(situation, through, last.end):
        return None
    midnight = at_hour(situation.day_of(last.end), 24, situation.tz)
    if situation.reached(midnight):
        return None
    return write_to(
        situation,
        Verdict.REPLY,
        (through,),
        not_after=midnight,
        because=["via-agency", "reply-fast"],
        better_not=("contact-client-directly", "ask-decision"),
        channel="phone",
    )


def _has_called(situation: Situation, consultant: str, since: datetime) -> bool:
    return any(
        note.channel == "phone" and note.at >= since and consultant in situation.people_of(note)
        for notes in situation.sent.values()
        for note in notes
    )
