"""Withdraw promptly, with thanks and without reasons that sound like criticism.

Case Western, UNL, My Credit Guide: once the decision is made or another offer accepted, tell
them; silence is the one thing not to do.
"""

from __future__ import annotations

from afterword.advice import kinds
from afterword.advice.conclusions import hold_still, write_to
from afterword.advice.policy import Policy
from afterword.advice.situation import Situation
from afterword.advice.whom import agency, contact
from afterword.domain.verdict import Advice, Verdict


def withdraw_with_thanks(situation: Situation, policy: Policy) -> Advice | None:
    """Close the file when the candidate wants to stop, with a withdrawal to those concerned.

    The verdict is close_file with the people who should be told; the note itself is the
    `withdraw` beside it.
    """
    if not situation.events:
        return None
    elsewhere = situation.events_of(kinds.ACCEPTED_ELSEWHERE)
    decided = situation.events.get("user_decision_to_withdraw")
    stops = (
        elsewhere
        or decided
        or any(
            kinds.means_no_further_interest(event.text) or event.extra.get("decision") == "withdraw"
            for event in situation.events.get("user_decision", ())
        )
    )
    if not stops:
        return None
    because = ["withdraw-courteously", *(["process-over"] if elsewhere else []), "called-back"]
    better_not = ("ghost-employer", "status-inquiry", "essay")
    recipients = _who_should_know(situation)
    if not recipients:
        because = ["process-over", "move-on", "nobody-to-thank"]
        return hold_still(Verdict.CLOSE_FILE, because=because, better_not=("reply-to-noreply",))
    note = write_to(situation, Verdict.WITHDRAW, recipients, because=because, better_not=better_not)
    closed = hold_still(
        Verdict.CLOSE_FILE, recipients=recipients, because=because, better_not=better_not
    )
    return Advice(
        closed.verdict,
        closed.recipients,
        note.channel,
        reasons=closed.reasons,
        cautions=closed.cautions,
        also=(note,),
    )


def _who_should_know(situation: Situation) -> tuple[str, ...]:
    """List whom to tell: the consultant alone, else who runs it and the manager."""
    through = agency(situation)
    if through is not None:
        return (through,)
    runs_it = contact(situation)
    managers = situation.in_role("hiring_manager")[:1]
    return tuple(dict.fromkeys([*([runs_it] if runs_it else []), *managers]))
