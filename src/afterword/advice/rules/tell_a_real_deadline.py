"""Tell the employer, in time and calmly, about a written offer elsewhere with a deadline.

UNL, Evil HR Lady, Santa Clara: be open with the company you would rather join; a new fact
justifies a message that would otherwise be one too many (Source & Recruit). A spoken hint is not
an offer, and an invented one is a bluff (Seattle Times). Where this employer's own date comes
first, there is nothing to tell yet.
"""

from __future__ import annotations

from datetime import datetime

from afterword.advice.conclusions import working_moment, write_to
from afterword.advice.deadlines import pressing_deadline
from afterword.advice.policy import Policy
from afterword.advice.situation import Situation
from afterword.advice.whom import agency, contact, deputy
from afterword.domain.verdict import Advice, Verdict


def tell_a_real_deadline(situation: Situation, policy: Policy) -> Advice | None:
    """Notify whoever runs the process of a written competing offer that presses."""
    if "competing_offer" not in situation.events:
        return None
    deadline = pressing_deadline(situation)
    if deadline is None:
        return None
    whom, absent = _who_can_act(situation, deadline)
    if whom is None:
        return None
    because = ["offer-deadline", "new-fact-justifies", "no-bluff"]
    better_not = ["ultimatum", "invent-offer", "both-recruiter-and-hm", "reproach"]
    better_not += ["resign-before-written"]
    if absent:
        because.append("ooo")
        better_not += ["resend", "treat-ooo-as-reply"]
    if agency(situation) is not None:
        because.append("via-agency")
        better_not.append("contact-client-directly")
    return write_to(
        situation,
        Verdict.NOTIFY_DEADLINE,
        (whom,),
        send_at=_in_hours_unless_too_late(situation, deadline),
        not_after=deadline,
        because=because,
        better_not=tuple(better_not),
    )


def _who_can_act(situation: Situation, deadline: datetime) -> tuple[str | None, bool]:
    """Return whom to tell, and whether the first choice is away until after the deadline."""
    first = contact(situation)
    if first is None or situation.absent.get(first, situation.at) <= deadline:
        return first, False
    away = frozenset(id_ for id_, back in situation.absent.items() if back > deadline)
    return deputy(situation, first) or contact(situation, besides=away), True


def _in_hours_unless_too_late(situation: Situation, deadline: datetime) -> datetime:
    moment = working_moment(situation, situation.at)
    return moment if moment < deadline else situation.at
