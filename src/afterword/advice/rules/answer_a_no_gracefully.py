"""Answer a rejection once, graciously, to a person; then leave it alone.

The article: a final gracious letter leaves a good impression, and one may be called back.
University of Florida: within two days; Climb the Ladder: not in the first hours. A no-reply
address is never answered. Feedback may be asked for once, within a week (Birmingham: it depends
on policy and is not to be questioned). LinkedIn is natural after a kind answer.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from afterword.advice import kinds
from afterword.advice.conclusions import (
    closing_after,
    hold_still,
    opening_after,
    working_moment,
    write_to,
)
from afterword.advice.contradictions import contradiction
from afterword.advice.policy import Policy
from afterword.advice.recipient_days import at_hour, business_days_after
from afterword.advice.situation import Situation
from afterword.advice.thanks import somebody_is_unthanked
from afterword.advice.whom import agency, contact
from afterword.domain.case import Touchpoint
from afterword.domain.verdict import Advice, Then, Verdict

_OVER = ("argue-decision", "reproach", "nag")


def answer_a_no_gracefully(situation: Situation, policy: Policy) -> Advice | None:
    """Take a rejection through its course: reply, feedback, connection, and then rest."""
    if not situation.rejections:
        return None
    rejection = final_rejection(situation)
    if rejection is None:
        return None
    whom = _who_said_no(situation, rejection)
    if whom is None or not situation.held:
        return _nothing_to_write(situation, rejection, whom)
    replied = _replied(situation, rejection)
    if not replied:
        if kinds.offers_feedback(rejection.text):
            return _ask_feedback(situation, policy, rejection, whom)
        return _reply_late_or_soon(situation, policy, rejection, whom)
    return (
        _connect(situation, policy, rejection, whom)
        or _ask_feedback_once(situation, policy, rejection, whom)
        or _stay_in_touch(situation, policy, rejection, whom)
    )


def final_rejection(situation: Situation) -> Touchpoint | None:
    """Return the rejection that stands: not contradicted, and nobody has come back since."""
    if not situation.rejections:
        return None
    last = max(situation.rejections, key=_at_then_people)
    pair = contradiction(situation)
    if pair is not None and pair[1].at == last.at:
        return None
    for message in situation.asks:
        if message.at > last.at and _comes_back(message):
            return None
    for meeting in (*situation.held, *situation.running, *situation.upcoming):
        if meeting.start > last.at:
            return None
    return last


def _comes_back(message: Touchpoint) -> bool:
    text = message.text.casefold()
    return message.kind in kinds.INVITING | kinds.OFFERS or (
        "interested" in text or "available" in text
    )


def _who_said_no(situation: Situation, rejection: Touchpoint) -> str | None:
    """Return to whom a last word goes: the consultant, the sender, else who runs the process."""
    through = agency(situation)
    if through is not None:
        return through
    for id_ in situation.people_of(rejection):
        if situation.can_reach(id_):
            return id_
    managers = situation.in_role("hiring_manager")
    return managers[0] if managers else contact(situation)


def _replied(situation: Situation, rejection: Touchpoint) -> bool:
    if situation.sent_after("rejection_reply", rejection.at):
        return True
    if situation.sent_after("feedback_request", rejection.at):
        return True
    if situation.sent_after("stay_in_touch", rejection.at):
        return True
    return situation.was_answered(rejection)


def _nothing_to_write(situation: Situation, rejection: Touchpoint, whom: str | None) -> Advice:
    because = ["process-over", "move-on", "keep-busy"]
    if whom is None:
        because.insert(1, "nobody-to-thank")
    return hold_still(Verdict.DO_NOTHING, because=because, better_not=("reply-to-noreply", *_OVER))


def _reply_late_or_soon(
    situation: Situation, policy: Policy, rejection: Touchpoint, whom: str
) -> Advice:
    said = rejection.at.astimezone(situation.at.tzinfo)
    if situation.reached(said + timedelta(days=policy.rejection_reply_latest_days)):
        return _rest_until_in_touch(situation, policy, said, whom, since_reply=False)
    day = business_days_after(
        situation.day_of(said),
        policy.rejection_reply_business_days,
        situation.country,
        situation.subdivision,
    )
    end = at_hour(day, policy.day_ends, situation.tz)
    late = situation.reached(end)
    because = ["grace-rejection", "called-back", "late-still-ok" if late else "cool-off"]
    because += ["via-agency"] if agency(situation) is not None else []
    because += ["merge-thanks"] if somebody_is_unthanked(situation, policy) else []
    because.append("feedback-optional")
    better_not = ["argue-decision", "reproach", "two-mails"]
    better_not += ["long-apology"] if late else []
    better_not += ["contact-client-directly"] if agency(situation) is not None else []
    if not _sender_reads(situation, rejection):
        better_not.append("reply-to-noreply")
    return write_to(
        situation,
        Verdict.SEND_REJECTION_REPLY,
        (whom,),
        send_at=_after_cooling_off(situation, policy, said, end),
        not_after=None if late else end,
        because=because,
        better_not=tuple(better_not),
    )


def _after_cooling_off(
    situation: Situation, policy: Policy, said: datetime, end: datetime
) -> datetime:
    """Return a moment some hours after the no, by day, and still within the two days."""
    cool = said + policy.rejection_cool_off
    if cool <= situation.at:
        return situation.at
    return min(working_moment(situation, cool), max(end, situation.at))


def _sender_reads(situation: Situation, rejection: Touchpoint) -> bool:
    return any(situation.can_reach(id_) for id_ in situation.people_of(rejection))


def _connect(
    situation: Situation, policy: Policy, rejection: Touchpoint, whom: str
) -> Advice | None:
    """Suggest LinkedIn when they answered the last word kindly and are not connected yet."""
    person = situation.people[whom]
    if not policy.suggest_linkedin or person.linkedin in ("connected", "invited", "declined"):
        return None
    if agency(situation) is not None or "linkedin_invitation" in situation.sent:
        return None
    kind_words = [
        m for m in situation.words if m.at > rejection.at and whom in situation.people_of(m)
    ]
    if not kind_words:
        return None
    heard = max(m.at for m in kind_words).astimezone(situation.at.tzinfo)
    end = closing_after(situation, heard, policy.linkedin_after_rejection_days)
    if situation.reached(end):
        return None
    return write_to(
        situation,
        Verdict.CONNECT_LINKEDIN,
        (whom,),
        not_after=end,
        because=["after-decision", "linkedin-reason", "linkedin-limit", "called-back"],
        better_not=("argue-decision", "generic-invite", "ask-status-on-linkedin", "long-note-200"),
        channel="linkedin",
    )


def _ask_feedback_once(
    situation: Situation, policy: Policy, rejection: Touchpoint, whom: str
) -> Advice | None:
    asked = situation.sent_after("feedback_request", rejection.at)
    if asked:
        return None
    said = rejection.at
    if any(m.kind == "feedback" and m.at >= said for m in situation.courtesies):
        return None
    heard = (rejection, *situation.words)
    if any(m.at >= said and kinds.refuses_feedback(m.text) for m in heard):
        return None
    # After the first light word the matter is closed; feedback belongs to the first week.
    if situation.sent_after("stay_in_touch", said):
        return None
    end = closing_after(situation, said, policy.feedback_within_days)
    if situation.reached(end):
        return None
    # Two mails within the hour would be one too many, so the question waits for another day.
    opens = opening_after(situation, _last_reply(situation, rejection), 1)
    if opens >= end:
        return None
    if not situation.reached(opens):
        return hold_still(
            Verdict.DO_NOTHING,
            then=Then(Verdict.ASK_FEEDBACK, opens, end),
            because=["grace-rejection", "feedback-optional", "door-open-2-3-months", "keep-busy"],
            better_not=(*_OVER, "two-mails"),
        )
    return _ask_feedback(situation, policy, rejection, whom)


def _last_reply(situation: Situation, rejection: Touchpoint) -> datetime:
    replies = [note.at for note in situation.sent_after("rejection_reply", rejection.at)]
    replies += [at for at in situation.last_out.values() if at >= rejection.at]
    return max(replies, default=rejection.at)


def _ask_feedback(situation: Situation, policy: Policy, rejection: Touchpoint, whom: str) -> Advice:
    end = closing_after(situation, rejection.at, policy.feedback_within_days)
    cool = rejection.at.astimezone(situation.at.tzinfo) + policy.rejection_cool_off
    because = ["feedback-optional", "grace-rejection", "after-decision"]
    better_not = ["argue-decision", "nag", "reproach", "both-recruiter-and-hm"]
    if agency(situation) is not None:
        because.append("via-agency")
        better_not.append("contact-client-directly")
    return write_to(
        situation,
        Verdict.ASK_FEEDBACK,
        (whom,),
        send_at=working_moment(situation, max(situation.at, cool)),
        not_after=None if situation.reached(end) else end,
        because=because,
        better_not=tuple(better_not),
    )


def _stay_in_touch(
    situation: Situation, policy: Policy, rejection: Touchpoint, whom: str
) -> Advice:
    words = situation.sent_after("stay_in_touch", rejection.at)
    last = max((note.at for note in words), default=rejection.at)
    unanswered = _unanswered(situation, words)
    if unanswered >= policy.stay_in_touch_unanswered:
        return hold_still(
            Verdict.DO_NOTHING,
            because=["process-over", "move-on", "repeated-annoy"],
            better_not=_OVER,
        )
    said = last.astimezone(situation.at.tzinfo)
    return _rest_until_in_touch(situation, policy, said, whom, since_reply=bool(words))


def _unanswered(situation: Situation, words: list[Touchpoint]) -> int:
    """Count the light words since anybody last answered one."""
    heard = max((m.at for m in (*situation.words, *situation.asks)), default=None)
    return len({note.at for note in words if heard is None or note.at > heard})


def _rest_until_in_touch(
    situation: Situation, policy: Policy, since: datetime, whom: str, *, since_reply: bool
) -> Advice:
    opens = opening_after(situation, since, policy.stay_in_touch_days)
    closes = closing_after(situation, since, policy.stay_in_touch_latest_days)
    through = agency(situation)
    because = ["door-open-2-3-months", "called-back", "grace-rejection"]
    better_not = ["argue-decision", "nag", "ask-for-job-bluntly", "reproach"]
    if through is not None:
        because.append("via-agency")
        better_not.append("contact-client-directly")
    if not situation.reached(opens):
        asked = bool(situation.sent.get("feedback_request"))
        if since_reply or asked:
            because.append("repeated-annoy")
        if asked:
            because.append("feedback-optional")
            better_not.append("both-recruiter-and-hm")
        return hold_still(
            Verdict.DO_NOTHING,
            then=Then(Verdict.STAY_IN_TOUCH, opens, closes),
            because=because,
            better_not=tuple(better_not),
        )
    return write_to(
        situation,
        Verdict.STAY_IN_TOUCH,
        (whom,),
        send_at=working_moment(situation, situation.at),
        not_after=None if situation.reached(closes) else closes,
        because=because,
        better_not=tuple(better_not),
    )


def _at_then_people(message: Touchpoint) -> tuple[datetime, tuple[str, ...]]:
    return message.at, message.people
