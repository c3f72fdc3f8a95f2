"""Offers elsewhere and their deadlines: which of them this employer ought to hear of now."""

from __future__ import annotations

from datetime import datetime

from afterword.advice.recipient_days import at_hour, business_days_after
from afterword.advice.silence_clock import waiting_of
from afterword.advice.situation import Situation
from afterword.domain.case import Event

_SOON_BUSINESS_DAYS = 1


def pressing_deadline(situation: Situation) -> datetime | None:
    """Return the earliest deadline elsewhere that this employer ought to hear of now.

    Not one that has passed, was told already to somebody who is there, belongs to an offer the
    candidate would rather take, or lies after this employer's own date.
    """
    offers = [e for e in written_offers_elsewhere(situation) if e.deadline is not None]
    if not offers:
        return None
    deadline = min(situation.end_of(e.deadline) for e in offers if e.deadline is not None)
    if situation.reached(deadline) or _was_told(situation, deadline):
        return None
    return None if comes_after_their_date(situation, deadline) else deadline


def written_offers_elsewhere(situation: Situation) -> list[Event]:
    """List the competing offers that are on paper and still wanted second."""
    return [
        event
        for event in situation.events.get("competing_offer", ())
        if event.written is True and event.extra.get("preferred") is not True
    ]


def comes_after_their_date(situation: Situation, deadline: datetime) -> bool:
    """Whether this employer means to answer before the other deadline, and still may.

    Until their own date has passed there is nothing to tell. After it, the status note that is
    due two days later comes in time if the deadline leaves a business day beyond it.
    """
    waiting = waiting_of(situation)
    if waiting is None or waiting.stated is None or waiting.stated.date is None:
        return False
    if deadline <= situation.end_of(waiting.stated.date):
        return False
    opening = situation.day_of(waiting.opens)
    enough = business_days_after(
        opening, _SOON_BUSINESS_DAYS, situation.country, situation.subdivision
    )
    if deadline > at_hour(enough, situation.policy.day_ends, situation.tz):
        asked = any(note.at >= waiting.since for note in situation.inquiries)
        return not asked or not situation.reached(waiting.opens)
    return not situation.reached(at_hour(waiting.stated.date, 24, situation.tz))


def policy_end(situation: Situation) -> int:
    """Return the hour at which the employer's day ends."""
    return situation.policy.day_ends


def _was_told(situation: Situation, deadline: datetime) -> bool:
    """Whether a notice reached somebody who will read it before the deadline."""
    for note in situation.sent.get("deadline_notice", ()):
        people = situation.people_of(note)
        away = [id_ for id_ in people if situation.absent.get(id_, note.at) > deadline]
        if not people or len(away) < len(people):
            return True
    return False
