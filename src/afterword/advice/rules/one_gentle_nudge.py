"""Ask about the status once, after a real silence; then leave it alone.

The article: wait 10 to 14 days, then one gentle note; repeating it annoys. Two are allowed by
careery, wiseworq and others, three by nobody worth following. Three weeks after an unanswered
note the file may rest (our choice, near Ask the Headhunter and HR Bartender); in Ontario not
before the 45 days in which large employers must answer. The note goes out on a working day of
the recipient and in their hours.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from afterword.advice import kinds
from afterword.advice.cards import a_card_comes_too_late
from afterword.advice.conclusions import hold_still, opening_after, working_moment, write_to
from afterword.advice.deadlines import comes_after_their_date, written_offers_elsewhere
from afterword.advice.house_rules import may_write_past_agency
from afterword.advice.mistakes import is_serious
from afterword.advice.policy import Policy
from afterword.advice.recipient_days import at_hour, good_day, next_good
from afterword.advice.silence_clock import waiting_of
from afterword.advice.situation import Situation
from afterword.advice.thanks import no_thanks_are_wanted, somebody_is_unthanked
from afterword.advice.waiting import Waiting
from afterword.advice.whom import agency, contact
from afterword.domain.case import Touchpoint
from afterword.domain.verdict import Advice, Then, Verdict
from afterword.workdays import Place, is_soft_day

_ONE_DAY = timedelta(days=1)
_A_WEEK = timedelta(days=7)
_MOST_INQUIRIES = 2
# A date far ahead leaves this many days after it before the file counts as untouched.
_STILL_WORTH_ASKING = 30


def let_one_note_be_enough(situation: Situation, policy: Policy) -> Advice | None:
    """After a status note into this silence: wait three weeks, then put the file to rest."""
    if not situation.inquiries:
        return None
    waiting = waiting_of(situation)
    if waiting is None:
        return None
    asked = _asked_in_this_silence(situation, waiting)
    if not asked:
        return None
    allowed = _allowed_inquiries(situation, policy, asked)
    closes = _may_rest_from(situation, policy, waiting, asked)
    if len(asked) > allowed or situation.reached(closes):
        return _rest(situation, len(asked))
    if len(asked) < allowed:
        second = opening_after(situation, asked[-1].at, policy.days_between_inquiries)
        second = max(second, waiting.opens)
        if situation.reached(second):
            return None if second < closes else _rest(situation, len(asked))
        return _wait_after_asking(
            situation, waiting, Then(Verdict.SEND_STATUS_INQUIRY, second, closes)
        )
    return _wait_after_asking(situation, waiting, Then(Verdict.CLOSE_FILE, closes))


def one_gentle_nudge(situation: Situation, policy: Policy) -> Advice | None:
    """Suggest waiting, and in its time one status note to one person."""
    waiting = waiting_of(situation)
    if waiting is None:
        return None
    whom = contact(situation)
    if whom is not None and not situation.reached(waiting.opens):
        return _wait(situation, policy, waiting, waiting.opens, waiting.closes)
    forgotten = opening_after(situation, waiting.since, policy.close_untouched_days)
    forgotten = max(forgotten, opening_after(situation, waiting.opens, _STILL_WORTH_ASKING))
    if situation.reached(forgotten):
        return _rest(situation, len(_asked_in_this_silence(situation, waiting)))
    if whom is None:
        return _wait_to_rest(waiting, forgotten, ["nobody-to-thank"])
    today = _today(situation)
    if not good_day(today, situation.country, situation.subdivision):
        following = next_good(today, situation.country, situation.subdivision)
        opens = at_hour(following, policy.day_starts, situation.tz)
        if opens >= forgotten:
            return _wait_to_rest(waiting, forgotten, ["move-on"])
        following = next_good(following + _ONE_DAY, situation.country, situation.subdivision)
        closes = max(waiting.closes, at_hour(following, policy.day_ends, situation.tz))
        return _wait(situation, policy, waiting, opens, closes)
    return _ask(situation, policy, waiting, whom)


def _today(situation: Situation) -> date:
    """Return the day at the employer, noting when it ends."""
    today = situation.day_of(situation.at)
    situation.reached(at_hour(today, 24, situation.tz))
    return today


def _ask(situation: Situation, policy: Policy, waiting: Waiting, whom: str) -> Advice:
    because = [*waiting.codes, "one-inquiry-only", "one-channel"]
    because += _standing_facts(situation, policy)
    if _hours_differ(situation):
        because += ["recipient-hours", "clock-is-elapsed-time"]
    better_not = ["reproach", "phone-call", "both-recruiter-and-hm", "all-panelists"]
    better_not += ["send-at-night-recipient", "send-on-holiday", "ultimatum"]
    if agency(situation) is not None:
        because.append("via-agency")
        better_not.append("contact-client-directly")
    if situation.undelivered:
        because.append("not-delivered")
        better_not.append("resend")
    if somebody_is_unthanked(situation, policy) and not no_thanks_are_wanted(situation):
        because.append("merge-thanks")
        better_not.append("long-apology")
    if situation.events_of(kinds.NEWS | kinds.FORGOTTEN):
        because.append("merge-news")
        better_not.append("two-mails")
    if situation.events_of(kinds.REPOSTED):
        better_not.append("confront-repost")
    because.append("silence-not-a-sign")
    better_not += ["long-apology", "delay-beyond-next-week", "group-cc", "essay"]
    return write_to(
        situation,
        Verdict.SEND_STATUS_INQUIRY,
        (whom,),
        send_at=working_moment(situation, situation.at),
        not_after=None if situation.reached(waiting.closes) else waiting.closes,
        because=because,
        better_not=tuple(better_not),
    )


def _wait(
    situation: Situation, policy: Policy, waiting: Waiting, opens: datetime, closes: datetime
) -> Advice:
    because = [*_standing_facts(situation, policy), *waiting.codes]
    if situation.at >= waiting.opens:
        because.insert(0, "non-business-day")
        if is_soft_day(
            situation.day_of(situation.at), Place(situation.country, situation.subdivision)
        ):
            because.append("holiday-season")
    better_not = ["status-inquiry", "nag", "phone-call"]
    unwanted = no_thanks_are_wanted(situation)
    if situation.thanked:
        because.append("already-thanked")
        better_not.append("duplicate-send")
    elif not unwanted and somebody_is_unthanked(situation, policy):
        because.append("merge-thanks")
    elif not unwanted:
        because.append("nobody-to-thank")
        better_not.append("reply-to-noreply")
    if agency(situation) is not None and not may_write_past_agency(situation):
        because += ["via-agency", "employer-rule"]
        better_not += ["contact-client-directly", "linkedin-to-uncontacted"]
    if unwanted:
        because.append("employer-rule")
        better_not.append("all-panelists")
    if a_card_comes_too_late(situation):
        because.append("card-too-late")
        better_not.append("post-card")
    if _hours_differ(situation):
        because.append("recipient-hours")
    because += ["silence-not-a-sign", "keep-busy", "after-decision"]
    because += ["linkedin-needs-reason", "no-bluff"]
    better_not += _standing_cautions(situation)
    return hold_still(
        Verdict.WAIT,
        then=Then(Verdict.SEND_STATUS_INQUIRY, opens, closes),
        because=because,
        better_not=tuple(better_not),
    )


def _standing_facts(situation: Situation, policy: Policy) -> list[str]:
    """Name the odd facts that were understood and change nothing, or little."""
    found: list[str] = []
    if situation.other_role:
        found.append("other-role")
    if situation.other_organisation:
        found.append("other-organisation")
    if situation.duplicates or situation.maybe_sent:
        found.append("dedup")
    if situation.contradictory:
        found.append("clarify-contradiction")
    if situation.cancelled or situation.no_shows:
        found.append("no-interview-happened")
    if not situation.events:
        return found
    if situation.events_of(kinds.NEWS):
        found.append("merge-news")
    if situation.events_of(kinds.REPOSTED):
        found.append("repost-proves-nothing")
    if any(not is_serious(event, situation) for event in situation.events_of(kinds.MISTAKES)):
        found.append("too-small-to-correct")
    if situation.events_of(kinds.MISTAKES | kinds.FORGOTTEN | kinds.PROMISES):
        found.append("correct-once")
    if situation.events_of(kinds.PROGRESS):
        found.append("sign-of-progress")
    if any("confidential" in kind for kind in situation.events):
        found.append("confidential")
    offers = situation.events.get("competing_offer", ())
    if any(event.written is not True for event in offers):
        found += ["verbal-not-written", "no-bluff"]
    if any(
        event.deadline is not None
        and comes_after_their_date(situation, situation.end_of(event.deadline))
        for event in written_offers_elsewhere(situation)
    ):
        found.append("deadline-not-pressing")
    return found


def _standing_cautions(situation: Situation) -> list[str]:
    found = ["generic-invite", "ask-status-on-linkedin", "ask-feedback-early", "invent-offer"]
    if situation.other_role or situation.other_organisation:
        found += ["close-other-role", "reply-to-noreply"]
    if situation.maybe_sent:
        found.append("resend")
    if situation.absent:
        found.append("treat-ooo-as-reply")
    if situation.cancelled or situation.no_shows:
        found.append("thank-for-interview-not-held")
    if situation.last_held is not None and situation.at - situation.last_held.end > _A_WEEK:
        found += ["close-too-early", "send-on-holiday", "delay-beyond-next-week"]
    if not situation.events:
        return found
    if situation.events_of(kinds.REPOSTED):
        found.append("confront-repost")
    if situation.events_of(kinds.MISTAKES):
        found += ["send-correction", "resend"]
    if situation.events_of(kinds.NEWS | kinds.FORGOTTEN | kinds.MISTAKES):
        found += ["two-mails", "second-addendum"]
    if situation.events.get("competing_offer"):
        found.append("ultimatum")
    return found


def _wait_to_rest(waiting: Waiting, closes: datetime, because: list[str]) -> Advice:
    return hold_still(
        Verdict.WAIT,
        then=Then(Verdict.CLOSE_FILE, closes),
        because=[*waiting.codes, *because, "silence-not-a-sign", "keep-busy"],
        better_not=("reply-to-noreply", "guess-address", "linkedin-to-uncontacted", "phone-call"),
    )


def _wait_after_asking(situation: Situation, waiting: Waiting, then: Then) -> Advice:
    because = ["one-inquiry-only", "repeated-annoy", "keep-busy"]
    because += ["ooo"] if situation.absent else []
    because += ["statutory-45"] if _ontario_may_apply(situation) else []
    because += ["via-agency"] if agency(situation) is not None else []
    because += _standing_facts(situation, situation.policy)
    because += ["silence-not-a-sign", "late-answers-happen"]
    better_not = ["second-inquiry", "reproach", "phone-call", "nag"]
    better_not += ["treat-ooo-as-reply"] if situation.absent else []
    better_not += ["threaten-legal"] if _ontario_may_apply(situation) else []
    better_not += ["contact-client-directly"] if agency(situation) is not None else []
    better_not += _standing_cautions(situation)
    return hold_still(Verdict.WAIT, then=then, because=because, better_not=tuple(better_not))


def _rest(situation: Situation, asked: int) -> Advice:
    because = ["move-on", "keep-busy", "late-answers-happen"]
    because += ["one-inquiry-only", "repeated-annoy"] if asked else []
    because += ["via-agency"] if agency(situation) is not None else []
    because += ["statutory-45"] if _ontario_may_apply(situation) else []
    because += _standing_facts(situation, situation.policy)
    better_not = ["reproach", "phone-call", "nag"]
    better_not += ["second-inquiry"] if asked == 1 else []
    better_not += ["third-inquiry", "second-inquiry"] if asked > 1 else []
    better_not += ["threaten-legal"] if _ontario_may_apply(situation) else []
    better_not += ["contact-client-directly"] if agency(situation) is not None else []
    return hold_still(Verdict.CLOSE_FILE, because=because, better_not=tuple(better_not))


def _asked_in_this_silence(situation: Situation, waiting: Waiting) -> list[Touchpoint]:
    asked = [note for note in situation.inquiries if note.at >= waiting.since]
    return sorted(asked, key=_at_then_people)


def _at_then_people(note: Touchpoint) -> tuple[datetime, tuple[str, ...]]:
    return note.at, note.people


def _allowed_inquiries(situation: Situation, policy: Policy, asked: list[Touchpoint]) -> int:
    """Count the notes allowed into this silence: the policy's, or two after an overrule."""
    allowed = policy.inquiries_per_silence
    if allowed < _MOST_INQUIRIES and overrules_the_first(situation, asked[0]):
        allowed += 1
    return min(allowed, _MOST_INQUIRIES)


def overrules_the_first(situation: Situation, first: Touchpoint) -> bool:
    """Whether the candidate decided on a second note, naming the first one.

    The event is `overrule` (or `user_decision`) with `allow` "second_inquiry" and `first_sent_at`
    the instant of the first note, which is the deliberate confirmation.
    """
    for event in situation.events_of(kinds.OVERRULES):
        if event.extra.get("allow") != "second_inquiry":
            continue
        named = event.extra.get("first_sent_at")
        if isinstance(named, str) and _is_instant(named, first.at):
            return True
    return False


def _is_instant(text: str, instant: datetime) -> bool:
    try:
        named = datetime.fromisoformat(text)
    except ValueError:
        return False
    return named.tzinfo is not None and named == instant


def _may_rest_from(
    situation: Situation, policy: Policy, waiting: Waiting, asked: list[Touchpoint]
) -> datetime:
    """Return when the file may rest: three weeks after the last note could have been read."""
    last = asked[-1].at.astimezone(waiting.since.tzinfo)
    for id_ in situation.people_of(asked[-1]):
        back = situation.absent.get(id_)
        if back is not None and back > last:
            last = back
    if waiting.stated is not None and waiting.stated.date is not None:
        last = max(last, situation.end_of(waiting.stated.date))
    closes = opening_after(situation, last, policy.close_after_inquiry_days)
    if _ontario_applies(situation) and situation.last_held is not None:
        days = policy.statutory_days + 1
        closes = max(closes, opening_after(situation, situation.last_held.end, days))
    return closes


def _ontario_applies(situation: Situation) -> bool:
    """Whether the conditions of O. Reg. 476/24 are on record: Ontario, 25 people, advertised."""
    case = situation.case
    return (
        situation.country == "CA"
        and situation.subdivision == "ON"
        and (case.employer_size or 0) >= 25
        and case.publicly_advertised is True
    )


def _ontario_may_apply(situation: Situation) -> bool:
    """Whether nothing on record speaks against it; the reason itself names the conditions."""
    case = situation.case
    return (
        situation.country == "CA"
        and situation.subdivision == "ON"
        and (case.employer_size is None or case.employer_size >= 25)
        and case.publicly_advertised is not False
    )


def _hours_differ(situation: Situation) -> bool:
    return situation.case.candidate.tz != situation.tz
