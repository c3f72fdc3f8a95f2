"""Add a handwritten card to the e-mail where it still arrives before the decision.

The article and Chico State: a card on top of the e-mail shows care. Ask a Manager: it may come
after the decision or lie unopened; so only where a postal address is known, and only if the post
is there at least a business day before they decide. It never replaces the e-mail.
"""

from __future__ import annotations

from datetime import timedelta

from afterword.advice.cards import arrives_in_time, who_might_have_a_card
from afterword.advice.conclusions import write_to
from afterword.advice.policy import Policy
from afterword.advice.situation import Situation
from afterword.domain.verdict import Advice, Verdict


def add_a_card(situation: Situation, policy: Policy) -> Advice | None:
    """Suggest a card to somebody thanked by e-mail whose postal address is known."""
    if not policy.suggest_cards:
        return None
    whom = who_might_have_a_card(situation)
    last = situation.last_held
    if whom is None or last is None:
        return None
    ends = last.end + timedelta(days=policy.card_within_days)
    if situation.reached(ends) or not arrives_in_time(situation):
        return None
    return write_to(
        situation,
        Verdict.SEND_THANK_YOU,
        (whom,),
        not_after=ends,
        because=["card-extra", "post-eta", "already-thanked", "wait-10-14", "keep-busy"],
        better_not=("status-inquiry", "identical-text", "ask-decision-in-thanks", "gift"),
        channel="post",
    )
