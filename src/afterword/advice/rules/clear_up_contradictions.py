"""Ask when two facts contradict each other, instead of guessing which is true.

Our own judgement: an automatic rejection an hour after a person's invitation is more often a
slip of the system than a change of mind, and one kind question settles it.
"""

from __future__ import annotations

from afterword.advice.conclusions import write_to
from afterword.advice.contradictions import contradiction
from afterword.advice.policy import Policy
from afterword.advice.recipient_days import at_hour, business_days_after
from afterword.advice.situation import Situation
from afterword.domain.verdict import Advice, Verdict


def clear_up_contradictions(situation: Situation, policy: Policy) -> Advice | None:
    """Reply to the person who invited, when a machine rejected within three days of it."""
    pair = contradiction(situation)
    if pair is None:
        return None
    invitation, _ = pair
    if situation.was_answered(invitation):
        return None
    whom = tuple(id_ for id_ in situation.people_of(invitation) if situation.can_reach(id_))
    next_day = business_days_after(
        situation.day_of(invitation.at), 1, situation.country, situation.subdivision
    )
    return write_to(
        situation,
        Verdict.REPLY,
        whom,
        not_after=at_hour(next_day, policy.day_ends, situation.tz),
        because=["clarify-contradiction", "employer-asked", "reply-fast"],
        better_not=("reply-to-noreply", "reproach", "close-too-early", "status-inquiry"),
    )
