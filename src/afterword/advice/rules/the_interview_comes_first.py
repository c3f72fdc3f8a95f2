"""Write nothing about an interview that has not taken place.

A talk that lies ahead, or was called off, is nothing to thank for (our judgement, and a common
slip of trackers that count from the application). When nobody turned up, one kind line to the
person who arranged it is right, without reproach.
"""

from __future__ import annotations

from afterword.advice.conclusions import hold_still, opening_after, working_moment, write_to
from afterword.advice.house_rules import thanks_are_unwanted
from afterword.advice.policy import Policy
from afterword.advice.recipient_days import at_hour, business_days_after
from afterword.advice.silence_clock import waiting_of
from afterword.advice.situation import Meeting, Situation
from afterword.advice.thanks import thanks_owed
from afterword.advice.whom import agency, contact
from afterword.domain.verdict import Advice, Then, Verdict


def the_interview_comes_first(situation: Situation, policy: Policy) -> Advice | None:
    """Do nothing while no interview has been held, except after a no-show."""
    if situation.held:
        return None
    ahead = next_meeting(situation)
    if ahead is not None:
        return hold_still(
            Verdict.DO_NOTHING,
            then=thanks_after(ahead, policy),
            because=["no-interview-yet", "next-step-scheduled"],
            better_not=("thank-for-interview-not-held", "status-inquiry"),
        )
    if situation.no_shows:
        return _after_a_no_show(situation, policy, situation.no_shows[-1])
    if situation.cancelled:
        return hold_still(
            Verdict.DO_NOTHING,
            because=["no-interview-happened", "keep-busy"],
            better_not=("thank-for-interview-not-held", "status-inquiry", "reproach"),
        )
    return hold_still(
        Verdict.DO_NOTHING,
        because=["no-interview-yet", "keep-busy"],
        better_not=("thank-for-interview-not-held",),
    )


def the_next_step_is_booked(situation: Situation, policy: Policy) -> Advice | None:
    """Do nothing while the next interview is in the calendar (our judgement)."""
    ahead = next_meeting(situation)
    if ahead is None:
        return None
    return hold_still(
        Verdict.DO_NOTHING,
        then=thanks_after(ahead, policy),
        because=["next-step-scheduled", "sign-of-progress"],
        better_not=("status-inquiry", "nag", "thank-for-interview-not-held"),
    )


def next_meeting(situation: Situation) -> Meeting | None:
    """Return the meeting that is going on, else the next one; None where none is booked."""
    meetings = situation.running or situation.upcoming
    return min(meetings, key=_start_then_id) if meetings else None


def thanks_after(meeting: Meeting, policy: Policy) -> Then:
    """Say that a thank-you follows the meeting."""
    within = policy.thank_you_within
    if meeting.informational:
        within = policy.informational_thanks_within
    return Then(Verdict.SEND_THANK_YOU, meeting.end, meeting.end + within)


def _start_then_id(meeting: Meeting) -> tuple[object, str]:
    return meeting.start, meeting.id


def _after_a_no_show(situation: Situation, policy: Policy, missed: Meeting) -> Advice:
    """Send one kind line to whoever arranged it, within some days; then leave it."""
    better_not = ("thank-for-interview-not-held", "reproach", "phone-call")
    through = agency(situation)
    arranged = situation.in_role("coordinator", "recruiter", "hr")
    whom = through or (arranged[0] if arranged else contact(situation))
    day = business_days_after(
        situation.day_of(missed.end),
        policy.courtesy_reply_business_days,
        situation.country,
        situation.subdivision,
    )
    last = at_hour(day, policy.day_ends, situation.tz)
    wrote = any(at >= missed.start for at in situation.last_out.values()) or any(
        note.at >= missed.start for note in situation.inquiries
    )
    if whom is None or wrote or situation.reached(last):
        return hold_still(
            Verdict.DO_NOTHING,
            because=["no-interview-happened", "keep-busy"],
            better_not=better_not,
        )
    return write_to(
        situation,
        Verdict.SEND_STATUS_INQUIRY,
        (whom,),
        send_at=working_moment(situation, situation.at),
        not_after=last,
        because=["no-interview-happened", "one-channel", "one-inquiry-only"],
        better_not=better_not,
    )


def respect_a_ban_on_thanks(situation: Situation, policy: Policy) -> Advice | None:
    """Do nothing where thanks would be due but are not wanted (AAIM, St Mary)."""
    if not thanks_are_unwanted(situation) or not thanks_owed(situation, policy):
        return None
    waiting = waiting_of(situation)
    then = None
    if waiting is not None:
        then = Then(Verdict.SEND_STATUS_INQUIRY, waiting.opens, waiting.closes)
    return hold_still(
        Verdict.DO_NOTHING,
        then=then,
        because=["employer-rule", "keep-busy"],
        better_not=("ask-ranking", "nag", "duplicate-send", "status-inquiry"),
    )


def keep_an_adviser_warm(situation: Situation, policy: Policy) -> Advice | None:
    """After a talk for advice: no status question, a light word every few months (SCU, UP)."""
    last = situation.last_held
    if last is None or not last.informational:
        return None
    if not all(meeting.informational for meeting in situation.held):
        return None
    words = situation.sent.get("stay_in_touch", [])
    since = max([last.end, *(note.at.astimezone(last.end.tzinfo) for note in words)])
    opens = opening_after(situation, since, policy.stay_in_touch_days)
    whom = next((id_ for id_ in last.participants if situation.can_reach(id_)), None)
    enough = situation.times_sent("stay_in_touch") >= policy.stay_in_touch_unanswered
    because = ["not-a-job-interview", "door-open-2-3-months"]
    better_not = ("status-inquiry", "attach-cv", "ask-for-job-bluntly", "nag")
    if whom is None or enough or not situation.reached(opens):
        then = None
        if whom is not None and not enough:
            then = Then(Verdict.STAY_IN_TOUCH, opens)
        return hold_still(Verdict.DO_NOTHING, then=then, because=because, better_not=better_not)
    return write_to(
        situation,
        Verdict.STAY_IN_TOUCH,
        (whom,),
        send_at=working_moment(situation, situation.at),
        because=because,
        better_not=better_not,
    )
