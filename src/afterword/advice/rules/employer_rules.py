"""Keep to what the employer laid down: no contact, silence means no, reserve lists, holds.

What they say about communicating comes before every default (Your Job Is Calling; GOV.UK on
reserve lists; Meador on holds). None of it forbids a thank-you, unless they say so.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from afterword.advice import kinds
from afterword.advice.conclusions import (
    closing_after,
    hold_still,
    opening_after,
    working_moment,
    write_to,
)
from afterword.advice.policy import Policy
from afterword.advice.recipient_days import at_hour, business_days_after, next_good
from afterword.advice.silence_clock import latest_reading, waiting_of
from afterword.advice.situation import Situation
from afterword.advice.whom import contact
from afterword.domain.case import Touchpoint
from afterword.domain.verdict import Advice, Then, Verdict

_ONLY_BEFORE = re.compile(
    r"\b(?:before|until|till|prior to|vor dem|bis|avant|antes)\b", re.IGNORECASE
)


def silence_means_no(situation: Situation, policy: Policy) -> Advice | None:
    """Close the file after the date on which they said that silence means no."""
    if not situation.statements:
        return None
    said = [s for s in situation.statements if s.kind == "silence_means_no" and s.date is not None]
    if not said or situation.last_held is None:
        return None
    newest = max(said, key=lambda statement: (statement.stated_at, statement.text))
    day = latest_reading(newest)
    last = situation.last_held
    if day is None or day < situation.day_of(last.end):
        return None
    if any(word.at > newest.stated_at for word in _substantial_words(situation, last.end)):
        return None
    due = business_days_after(
        day, policy.buffer_business_days, situation.country, situation.subdivision
    )
    good = next_good(due, situation.country, situation.subdivision)
    opens = at_hour(good, policy.day_starts, situation.tz)
    if situation.reached(opens):
        return hold_still(
            Verdict.CLOSE_FILE,
            because=["employer-rule", "move-on", "late-answers-happen", "keep-busy"],
            better_not=("status-inquiry", "reproach", "nag"),
        )
    return hold_still(
        Verdict.WAIT,
        then=Then(Verdict.CLOSE_FILE, opens),
        because=["employer-rule", "stated-date", "buffer", "silence-not-a-sign", "keep-busy"],
        better_not=("status-inquiry", "nag"),
    )


def _substantial_words(situation: Situation, since: datetime) -> list[Touchpoint]:
    return [
        m
        for m in (*situation.words, *situation.asks, *situation.courtesies)
        if m.kind not in kinds.PLEASANTRIES and m.at > since
    ]


def do_not_contact(situation: Situation, policy: Policy) -> Advice | None:
    """Wait without asking where they asked not to be asked; put it to rest after a quarter."""
    if not situation.statements and not situation.instructions and not situation.words:
        return None
    told = [s for s in situation.statements if s.kind == "no_contact"]
    told = [s for s in told if s.date is None or not _ONLY_BEFORE.search(s.text[:500])]
    if not told and not situation.instructed("no_contact_about_outcome", "do_not_contact"):
        return None
    waiting = waiting_of(situation)
    if waiting is None:
        return None
    closes = opening_after(situation, waiting.since, policy.close_untouched_days)
    because = ["employer-rule", "keep-busy", "silence-not-a-sign"]
    better_not = ("status-inquiry", "nag", "phone-call")
    if situation.reached(closes):
        because = ["employer-rule", "move-on", "late-answers-happen", "keep-busy"]
        return hold_still(Verdict.CLOSE_FILE, because=because, better_not=better_not)
    return hold_still(
        Verdict.WAIT, then=Then(Verdict.CLOSE_FILE, closes), because=because, better_not=better_not
    )


def wait_on_a_reserve_list(situation: Situation, policy: Policy) -> Advice | None:
    """Wait on a reserve list; asking does not move anybody up."""
    listed = _listed_at(situation)
    if listed is None:
        return None
    ends = opening_after(situation, listed, policy.reserve_list_days)
    because = ["reserve-list", "keep-busy"]
    better_not = ("status-inquiry", "nag", "ask-ranking", "argue-decision")
    if situation.reached(ends):
        because = ["reserve-list", "move-on", "late-answers-happen"]
        return hold_still(Verdict.CLOSE_FILE, because=because, better_not=better_not)
    return hold_still(
        Verdict.WAIT, then=Then(Verdict.CLOSE_FILE, ends), because=because, better_not=better_not
    )


def _listed_at(situation: Situation) -> datetime | None:
    """Return when the candidate was put on a reserve list; None where nothing says so."""
    last = situation.last_held
    if last is None:
        return None
    said = situation.courtesies or situation.words or situation.rejections
    if not (said or situation.events or situation.statements):
        return None
    moments: list[datetime] = [
        message.at
        for message in (*situation.courtesies, *situation.words, *situation.rejections)
        if message.kind == "reserve_list"
        or "reserve_list" in (message.effect or "")
        or "reserve list" in message.text[:5000].casefold()
    ]
    moments += [s.stated_at for s in situation.statements if "reserve list" in s.text.casefold()]
    moments += [
        situation.start_of(event.at) if event.at is not None else last.end
        for kind, events in situation.events.items()
        if "reserve" in kind
        for event in events
    ]
    return max(moments).astimezone(last.end.tzinfo) if moments else None


def leave_a_hold_in_peace(situation: Situation, policy: Policy) -> Advice | None:
    """While a post is on hold: a light word after two months, or earlier with something new."""
    held_at = _on_hold_since(situation)
    if held_at is None:
        return None
    words = situation.sent_after("stay_in_touch", held_at)
    since = max([held_at, *(note.at.astimezone(held_at.tzinfo) for note in words)])
    opens = opening_after(situation, since, policy.stay_in_touch_days)
    closes = closing_after(situation, since, policy.stay_in_touch_latest_days)
    news = _news_since(situation, since)
    with_news = opening_after(situation, since, policy.news_while_on_hold_days)
    because = ["door-open-2-3-months", "keep-busy", "silence-not-a-sign"]
    better_not = ("reproach", "nag", "ask-for-date-repeatedly", "status-inquiry")
    whom = contact(situation)
    enough = situation.times_sent("stay_in_touch", held_at) >= policy.stay_in_touch_unanswered
    ready = situation.reached(opens) or (news and situation.reached(with_news))
    if whom is None or not ready or enough:
        start = with_news if news else opens
        then: Then | None = Then(Verdict.STAY_IN_TOUCH, start, closes)
        if whom is None or enough:
            then = None
        return hold_still(Verdict.WAIT, then=then, because=because, better_not=better_not)
    return write_to(
        situation,
        Verdict.STAY_IN_TOUCH,
        (whom,),
        send_at=working_moment(situation, situation.at),
        not_after=None if situation.reached(closes) else closes,
        because=["door-open-2-3-months", *(["new-fact-justifies"] if news else []), "keep-busy"],
        better_not=better_not[:3],
    )


def _on_hold_since(situation: Situation) -> datetime | None:
    """Return when the post was put on hold, unless they have written, or met, since."""
    last = situation.last_held
    if last is None or not (situation.courtesies or situation.events):
        return None
    moments: list[datetime] = [m.at for m in situation.courtesies if m.kind == "hold"]
    moments += [
        situation.start_of(event.at)
        for event in situation.events_of(kinds.HOLDS)
        if event.at is not None
    ]
    if not moments:
        return None
    held_at = max(moments).astimezone(last.end.tzinfo)
    if last.start > held_at or any(m.at > held_at for m in situation.asks):
        return None
    if any(m.at > held_at and m.kind not in kinds.PLEASANTRIES for m in situation.words):
        return None
    return held_at


def _news_since(situation: Situation, since: datetime) -> bool:
    return any(
        event.at is None or situation.start_of(event.at) >= since - timedelta(days=1)
        for event in situation.events_of(kinds.NEWS)
    )


def the_place_is_taken(situation: Situation, policy: Policy) -> Advice | None:
    """Close the file when somebody else has started in the role, or the post is gone."""
    gone = kinds.FILLED | kinds.CANCELLED_POST
    if not situation.events or not situation.events_of(gone):
        return None
    return hold_still(
        Verdict.CLOSE_FILE,
        because=["process-over", "move-on", "late-answers-happen", "called-back", "keep-busy"],
        better_not=("second-inquiry", "reproach", "argue-decision", "status-inquiry"),
    )
