"""Answer what the employer asked, within one business day, and nothing else with it.

BJU, UTSA: fulfil requests as soon as possible. Lynn Taylor: responsiveness is judged. A weekend
is no reason to wait with an answer. An offer is answered with thanks to whoever sent it and to
the manager. A post put on hold gets one short, kind line while the news is fresh (Meador).
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from afterword.advice import kinds
from afterword.advice.conclusions import write_to
from afterword.advice.policy import Policy
from afterword.advice.recipient_days import at_hour, business_days_after
from afterword.advice.situation import Situation
from afterword.advice.whom import agency, contact
from afterword.domain.case import Touchpoint
from afterword.domain.verdict import Advice, Verdict

_SATURDAY = 5
_LONG_SILENCE = timedelta(days=35)
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def answer_the_employer(situation: Situation, policy: Policy) -> Advice | None:
    """Reply to open questions, invitations, tasks and offers, however old they are."""
    if situation.asks:
        asked = _open_questions(situation)
        if asked:
            return _answer(situation, policy, asked)
    if situation.rejections:
        asked = [m for m in situation.rejections if "?" in m.text and _is_latest(situation, m)]
        asked = [m for m in asked if not situation.was_answered(m)]
        if asked and not situation.sent_after("rejection_reply", asked[0].at):
            return _answer(situation, policy, asked)
    if (
        situation.events
        and "offer" in situation.events
        and not any(m.kind in kinds.OFFERS for m in situation.asks)
    ):
        return _answer_recorded_offer(situation, policy)
    return None


def answer_kindly_while_fresh(situation: Situation, policy: Policy) -> Advice | None:
    """Reply in a line to a hold, or to feedback, while it is fresh."""
    if not situation.courtesies:
        return None
    decided = max((m.at for m in situation.rejections), default=None)
    fresh = [
        m
        for m in situation.courtesies
        if (decided is None or m.at > decided) and is_fresh(situation, policy, m)
    ]
    if not fresh:
        return None
    newest = max(fresh, key=_at_then_people)
    whom = _reachable(situation, [newest])
    if not whom:
        return None
    because = ["reply-fast"]
    if newest.kind == "hold":
        because += ["door-open-2-3-months", "keep-busy"]
    elif newest.kind == "feedback":
        because += ["grace-rejection", "called-back"]
    elif newest.kind == "reserve_list":
        because += ["reserve-list", "keep-busy"]
    return write_to(
        situation,
        Verdict.REPLY,
        whom,
        not_after=_within_a_day(situation, policy, newest.at),
        because=because,
        better_not=("reproach", "ask-for-date-repeatedly", "argue-decision", "essay"),
    )


def acknowledge_a_delay(situation: Situation, policy: Policy) -> Advice | None:
    """Reply in a line to a delay notice while it is fresh; kind, and never needed."""
    if not situation.words:
        return None
    fresh = [
        m for m in situation.words if m.kind == "delay_notice" and is_fresh(situation, policy, m)
    ]
    if not fresh:
        return None
    whom = _reachable(situation, [max(fresh, key=_at_then_people)])
    if not whom:
        return None
    return write_to(
        situation,
        Verdict.REPLY,
        whom,
        because=["reply-fast", "new-cycle"],
        better_not=("status-inquiry", "ask-for-date-repeatedly", "essay"),
    )


def is_fresh(situation: Situation, policy: Policy, message: Touchpoint) -> bool:
    """Whether a message is unanswered and a few business days old at most."""
    last = business_days_after(
        situation.day_of(message.at),
        policy.courtesy_reply_business_days,
        situation.country,
        situation.subdivision,
    )
    if situation.reached(at_hour(last, policy.day_ends, situation.tz)):
        return False
    return not situation.was_answered(message)


def _open_questions(situation: Situation) -> list[Touchpoint]:
    """List what is unanswered and not overtaken by a decision or, but for an offer, a meeting."""
    decided = max((message.at for message in situation.rejections), default=_LONG_AGO)
    last = situation.last_held
    met = max(decided, last.start) if last is not None else decided
    return [
        message
        for message in situation.asks
        if message.at >= (decided if message.kind in kinds.OFFERS else met)
        and not situation.was_answered(message)
    ]


def _is_latest(situation: Situation, rejection: Touchpoint) -> bool:
    return all(other.at <= rejection.at for other in situation.rejections)


def _answer(situation: Situation, policy: Policy, asked: list[Touchpoint]) -> Advice:
    asked = sorted(asked, key=_at_then_people)
    newest = asked[-1]
    whom = list(_reachable(situation, asked))
    offered = any(message.kind in kinds.OFFERS for message in asked)
    if offered and agency(situation) is None:
        whom += situation.in_role("hiring_manager")[:1]
    because = ["employer-asked", "reply-fast"]
    better_not = ["status-inquiry", "ask-decision", "ghost-employer"]
    if offered:
        because.append("offer-deadline")
    if situation.rejections:
        because += ["called-back"]
        better_not += ["argue-decision", "reproach"]
    if situation.events_of(kinds.CLOSED) or _came_late(situation, newest):
        because.append("late-answers-happen")
        better_not.append("reproach")
    if any("offer" in message.text.casefold() for message in asked):
        because.append("no-bluff")
        better_not.append("invent-offer")
    if situation.day_of(situation.at).weekday() >= _SATURDAY:
        because.append("weekend-ok")
    return write_to(
        situation,
        Verdict.REPLY,
        tuple(dict.fromkeys(whom)),
        not_after=_deadline(situation, policy, asked),
        because=because,
        better_not=tuple(better_not),
    )


def _answer_recorded_offer(situation: Situation, policy: Policy) -> Advice | None:
    """Reply to a written offer that was recorded without its message."""
    offers = [e for e in situation.events["offer"] if e.written is not False]
    offers = [e for e in offers if e.extra.get("employer", "self") == "self"]
    if not offers or situation.last_answer is not None:
        return None
    whom = [contact(situation), *situation.in_role("hiring_manager")[:1]]
    deadlines = [situation.end_of(e.deadline) for e in offers if e.deadline is not None]
    return write_to(
        situation,
        Verdict.REPLY,
        tuple(dict.fromkeys([id_ for id_ in whom if id_ is not None])),
        not_after=min(deadlines) if deadlines else None,
        because=["employer-asked", "reply-fast", "offer-deadline"],
        better_not=("ghost-employer", "status-inquiry"),
    )


def _reachable(situation: Situation, messages: list[Touchpoint]) -> tuple[str, ...]:
    """List who asked; where they cannot be written to, the person who runs the process."""
    asked = [id_ for message in messages for id_ in situation.people_of(message)]
    whom = [id_ for id_ in dict.fromkeys(asked) if situation.can_reach(id_)]
    if whom:
        return tuple(whom)
    other = contact(situation)
    return (other,) if other is not None else ()


def _came_late(situation: Situation, message: Touchpoint) -> bool:
    last = situation.last_held
    return last is not None and message.at - last.end > _LONG_SILENCE


def _within_a_day(situation: Situation, policy: Policy, asked_at: datetime) -> datetime | None:
    day = business_days_after(
        situation.day_of(asked_at), 1, situation.country, situation.subdivision
    )
    end = at_hour(day, policy.day_ends, situation.tz)
    return None if situation.reached(end) else end


def _deadline(situation: Situation, policy: Policy, asked: list[Touchpoint]) -> datetime | None:
    """Return when the answer is due: a task's own deadline, else one business day."""
    if any(message.kind in kinds.TASKS for message in asked):
        moments = [
            situation.end_of(moment)
            for event in situation.events.get("deadline", ())
            if (moment := event.deadline or event.at) is not None
        ]
        ahead = [moment for moment in moments if not situation.reached(moment)]
        if ahead:
            return min(ahead)
    return _within_a_day(situation, policy, min(message.at for message in asked))


def _at_then_people(message: Touchpoint) -> tuple[datetime, tuple[str, ...]]:
    return message.at, message.people
