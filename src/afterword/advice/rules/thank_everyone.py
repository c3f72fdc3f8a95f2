"""Thank everyone who took the interview, each with a note of their own, within 24 hours.

The article: within 24 hours, everyone. Princeton, Dice, FVTC: individually. Stetson: more than
seven people through the organiser. DM Boston, Lawrence: no address, no guess; ask somebody to
pass the thanks on. Appoint, Hudson: behind an agency, through its consultant. Elapsed hours:
weekends, holidays and clock changes do not stop them. Late is better than never for some days.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from afterword.advice.cards import arrives_in_time
from afterword.advice.conclusions import write_to
from afterword.advice.house_rules import may_write_past_agency
from afterword.advice.policy import Policy
from afterword.advice.recipient_days import at_hour, good_day, zone
from afterword.advice.silence_clock import waiting_of
from afterword.advice.situation import Meeting, Situation
from afterword.advice.thanks import Owed, is_missed, no_thanks_are_wanted, thanks_owed
from afterword.advice.whom import agency
from afterword.domain.verdict import Advice, Verdict

_SATURDAY = 5


def thank_everyone(situation: Situation, policy: Policy) -> Advice | None:
    """Send thanks to those who have had none since their interview, soon or a little late."""
    if not situation.held or no_thanks_are_wanted(situation):
        return None
    owed = thanks_owed(situation, policy)
    if not owed:
        return None
    late = all(debt.is_late for debt in owed)
    if late and _status_note_is_due(situation):
        return None
    return _thank(situation, policy, owed, late)


def _status_note_is_due(situation: Situation) -> bool:
    waiting = waiting_of(situation)
    return waiting is not None and situation.reached(waiting.opens) and not situation.inquiries


def _thank(situation: Situation, policy: Policy, owed: list[Owed], late: bool) -> Advice:
    open_debts = [debt for debt in owed if not debt.is_late] or owed
    recipients = tuple(dict.fromkeys([id_ for debt in owed for id_ in debt.recipients]))
    first = min(open_debts, key=_deadline)
    not_after = first.last_chance if late else first.deadline
    send_at = min(first.meeting.end + policy.thank_you_not_before, not_after)
    decides_on = _decides_on_the_day(situation, first.meeting)
    if decides_on is not None:
        send_at = situation.at
        before_they_meet = at_hour(decides_on, policy.day_ends - 1, situation.tz)
        if not situation.reached(before_they_meet):
            not_after = min(not_after, before_they_meet)
    because = ["same-day-decision"] if decides_on is not None else []
    because += _reasons(situation, owed, first, late, len(recipients))
    return write_to(
        situation,
        Verdict.SEND_THANK_YOU,
        recipients,
        send_at=send_at,
        not_after=not_after,
        because=because,
        better_not=_cautions(situation, owed, late, len(recipients)),
    )


def _deadline(debt: Owed) -> datetime:
    return debt.deadline


def _decides_on_the_day(situation: Situation, meeting: Meeting) -> date | None:
    """Return the day of the meeting if they said that they decide on it, while it lasts."""
    if not situation.statements:
        return None
    day = situation.day_of(meeting.end)
    today = [s for s in situation.statements if s.date == day and not s.ambiguous]
    if not today or situation.reached(at_hour(day, 24, situation.tz)):
        return None
    return day


def _reasons(
    situation: Situation, owed: list[Owed], first: Owed, late: bool, count: int
) -> list[str]:
    meeting, people = first.meeting, situation.people
    because = ["late-still-ok" if late else "24h"]
    through = agency(situation) if situation.case.via == "agency" else None
    if through is not None:
        allowed = may_write_past_agency(situation)
        because += ["everyone", "employer-rule"] if allowed else ["via-agency"]
    if any(m.informational for m in (debt.meeting for debt in owed)):
        because.append("not-a-job-interview")
    if through is None and is_missed(situation, meeting.participants):
        because.append("ask-recruiter-to-forward")
    if situation.undelivered:
        because.append("not-delivered")
    if situation.duplicates:
        because.append("dedup")
    if any(
        id_ in situation.thanked and situation.thanked[id_] >= meeting.start
        for id_ in meeting.participants
    ):
        because.append("already-thanked")
    if any((p := people.get(id_)) is not None and p.prefers for id_ in first.recipients):
        because.append("employer-rule")
    if situation.has_postal:
        in_time = arrives_in_time(situation)
        because += ["card-extra", "post-eta"] if in_time else ["card-too-late"]
    because += _calendar_reasons(situation, first)
    if _wrote_first(situation, meeting):
        because.append("one-channel")
    because += ["everyone", "personalise", "add-forgotten", "thanks-before-linkedin"]
    because.append("private-account")
    return because


def _calendar_reasons(situation: Situation, debt: Owed) -> list[str]:
    """Say which days do not stop the hours, and that the hours are elapsed ones."""
    found: list[str] = []
    today, last = situation.day_of(situation.at), situation.day_of(debt.deadline)
    days = [today] if debt.is_late else [today + timedelta(days=n) for n in range(-1, 2)]
    days = [day for day in days if today <= day <= max(today, last)]
    if any(day.weekday() >= _SATURDAY for day in days):
        found.append("weekend-ok")
    if any(
        day.weekday() < _SATURDAY and not good_day(day, situation.country, situation.subdivision)
        for day in days
    ):
        found.append("holiday-ok")
    here = zone(situation.tz)
    if (
        situation.case.candidate.tz != situation.tz
        or debt.meeting.end.astimezone(here).utcoffset()
        != debt.deadline.astimezone(here).utcoffset()
    ):
        found.append("clock-is-elapsed-time")
    return found


def _wrote_first(situation: Situation, meeting: Meeting) -> bool:
    return any(
        message.at >= meeting.start
        and any(id_ in meeting.participants for id_ in situation.people_of(message))
        for message in situation.words
    )


def _cautions(situation: Situation, owed: list[Owed], late: bool, count: int) -> tuple[str, ...]:
    better_not = ["ask-decision-in-thanks", "salary-in-thanks", "status-inquiry"]
    better_not += ["duplicate-send", "two-mails"]
    if late:
        better_not.append("long-apology")
    else:
        better_not.append("delay-for-weekend")
    if count > 1 or any(len(debt.meeting.participants) > 1 for debt in owed):
        better_not += ["group-cc", "identical-text"]
    if any(is_missed(situation, debt.meeting.participants) for debt in owed):
        better_not.append("guess-address")
    if any(debt.meeting.informational for debt in owed):
        better_not += ["attach-cv", "ask-for-job-bluntly"]
    if situation.case.via == "agency" and not may_write_past_agency(situation):
        better_not.append("contact-client-directly")
    if situation.case.via == "internal":
        better_not += ["gift", "ask-status-in-corridor", "office-mailbox"]
    if situation.events.get("other_processes"):
        better_not += ["wrong-company", "identical-text"]
    if not situation.has_postal or not arrives_in_time(situation):
        better_not.append("post-card")
    better_not += ["linkedin-to-uncontacted", "current-employer-account", "essay", "gift"]
    return tuple(better_not)
