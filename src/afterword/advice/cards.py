"""Handwritten cards: who might have one, and whether the post is there before they decide."""

from __future__ import annotations

from datetime import date

from afterword.advice.house_rules import panel_is_closed
from afterword.advice.recipient_days import at_hour, business_days_after, next_good
from afterword.advice.silence_clock import waiting_of
from afterword.advice.situation import Situation
from afterword.advice.whom import agency
from afterword.workdays.post_times import post_time


def a_card_comes_too_late(situation: Situation) -> bool:
    """Whether somebody could have a card, but the decision falls before the post does."""
    return who_might_have_a_card(situation) is not None and not arrives_in_time(situation)


def who_might_have_a_card(situation: Situation) -> str | None:
    last = situation.last_held
    if (
        last is None
        or not situation.has_postal
        or "card" in situation.sent
        or last.record.stage in ("screen", "informational")
    ):
        return None
    if agency(situation) is not None or panel_is_closed(situation):
        return None
    for id_ in last.participants:
        person = situation.people.get(id_)
        thanked = situation.thanked.get(id_)
        if person is None or not person.postal or person.postal == "unknown" or thanked is None:
            continue
        if thanked >= last.start:
            return id_
    return None


def arrives_in_time(situation: Situation) -> bool:
    """Whether a card posted now is there a business day before they are likely to decide."""
    waiting = waiting_of(situation)
    if waiting is None:
        return False
    decides = situation.day_of(waiting.opens)
    if waiting.stated is not None and waiting.stated.date is not None:
        decides = waiting.stated.date
    today = situation.day_of(situation.at)
    situation.reached(at_hour(today, 24, situation.tz))
    return _arrives_on(situation, today) < decides


def _arrives_on(situation: Situation, posted: date) -> date:
    country, part = situation.country, situation.subdivision
    takes = post_time(posted_in=country, to=country).nearly_all
    return business_days_after(next_good(posted, country, part), takes + 1, country, part)
