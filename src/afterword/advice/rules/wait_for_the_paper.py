"""Wait for the written offer after a spoken one, then ask once; change nothing before.

Climb the Ladder: the paper follows in one to five business days. Crummer, CEMLE: a spoken offer
binds nobody; resign only on paper. Where they said when it comes, their date counts.
"""

from __future__ import annotations

from datetime import datetime

from afterword.advice import kinds
from afterword.advice.conclusions import hold_still, opening_after, working_moment, write_to
from afterword.advice.policy import Policy
from afterword.advice.recipient_days import at_hour, business_days_after, next_good
from afterword.advice.silence_clock import waiting_of
from afterword.advice.situation import Situation
from afterword.advice.whom import agency, contact
from afterword.domain.verdict import Advice, Then, Verdict

_BETTER_NOT = ("resign-before-written", "status-inquiry", "invent-offer", "phone-call")


def wait_for_the_paper(situation: Situation, policy: Policy) -> Advice | None:
    """Wait some business days after a spoken offer, then ask once whoever writes the contract."""
    spoken = _spoken_at(situation)
    if spoken is None:
        return None
    opens = _opens(situation, policy, spoken)
    asked = [note for note in situation.inquiries if note.at >= spoken]
    because = ["verbal-not-written", "sign-of-progress", "silence-not-a-sign"]
    whom = _who_writes_contracts(situation)
    if asked or whom is None:
        return None
    if not situation.reached(opens):
        return hold_still(
            Verdict.WAIT,
            then=Then(Verdict.SEND_STATUS_INQUIRY, opens, opening_after(situation, opens, 10)),
            because=[*because, "keep-busy"],
            better_not=_BETTER_NOT,
        )
    return write_to(
        situation,
        Verdict.SEND_STATUS_INQUIRY,
        (whom,),
        send_at=working_moment(situation, situation.at),
        because=[*because, "one-inquiry-only", "one-channel"],
        better_not=("resign-before-written", "reproach", "phone-call", "ultimatum"),
    )


def _spoken_at(situation: Situation) -> datetime | None:
    """Return when an offer was last made by word of mouth, unless the paper has come since."""
    last = situation.last_held
    if last is None or not (situation.spoken_offers or situation.events):
        return None
    moments: list[datetime] = [message.at for message in situation.spoken_offers]
    moments += [
        situation.start_of(event.at) if event.at is not None else last.end
        for kind in ("offer", *kinds.SPOKEN_OFFERS)
        for event in situation.events.get(kind, ())
        if (event.written is False or kind != "offer")
        and event.extra.get("employer", "self") == "self"
    ]
    if not moments:
        return None
    spoken = max(moments).astimezone(last.end.tzinfo)
    if any(m.kind in kinds.OFFERS and m.at >= spoken for m in situation.asks):
        return None
    return spoken


def _opens(situation: Situation, policy: Policy, spoken: datetime) -> datetime:
    waiting = waiting_of(situation)
    if waiting is not None and waiting.stated is not None and waiting.stated.stated_at >= spoken:
        return waiting.opens
    due = business_days_after(
        situation.day_of(spoken),
        policy.spoken_offer_business_days,
        situation.country,
        situation.subdivision,
    )
    good = next_good(due, situation.country, situation.subdivision)
    return at_hour(good, policy.day_starts, situation.tz)


def _who_writes_contracts(situation: Situation) -> str | None:
    through = agency(situation)
    if through is not None:
        return through
    personnel = situation.in_role("hr")
    return personnel[0] if personnel else contact(situation)
