"""Whether a card still arrives before they decide.

Collected evidence, rule 10: a card is an extra after the mail, only if an address is known and it
arrives more than a business day before the decision; never instead of the mail.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.domain.case import Case
from afterword.workdays import Place, add_business_days, next_business_day
from afterword.workdays.post_times import PostTime, post_time

_LAST_COLLECTION = 17
"""Hour after which a letter counts as posted on the next business day; our choice."""


@dataclass(frozen=True, slots=True)
class CardArrival:
    """When a card posted now is there, and whether that is soon enough.

    `in_time` is None where no date of a decision is known.
    """

    posted_on: date
    usually_on: date
    nearly_always_by: date
    decision_on: date | None
    in_time: bool | None
    sentence: str
    post: PostTime


def card_arrives_before(case: Case, at: datetime, *, posted_in: str | None = None) -> CardArrival:
    """Reckon when a card posted at this moment arrives, and compare it with the decision.

    `posted_in` is the country of the letter box (ISO 3166-1), by default the candidate's, else the
    employer's. The decision is the latest date the employer has named that is still ahead.
    """
    there = Place(case.employer.country, case.employer.subdivision)
    box = (posted_in or case.candidate.country or case.employer.country)[:2].upper()
    here = there if box == case.employer.country else Place(box)
    local = at.astimezone(ZoneInfo(case.candidate.tz))
    day = local.date()
    if local.hour >= _LAST_COLLECTION:
        day = add_business_days(day, 1, here)
    posted = next_business_day(day, here)
    post = post_time(posted_in=box, to=case.employer.country)
    usually = add_business_days(posted, post.usual, there)
    latest = add_business_days(posted, post.nearly_all, there)
    decision = _decision_on(case, at)
    in_time = None if decision is None else add_business_days(latest, 1, there) < decision
    return CardArrival(
        posted,
        usually,
        latest,
        decision,
        in_time,
        _sentence(posted, usually, latest, decision, in_time),
        post,
    )


def _decision_on(case: Case, at: datetime) -> date | None:
    """The latest stated date still ahead; the last thing said outranks what was said before."""
    today = at.astimezone(ZoneInfo(case.employer.tz)).date()
    dated = [s for s in case.statements if s.date is not None and s.stated_at <= at]
    if not dated:
        return None
    last = max(dated, key=lambda statement: statement.stated_at)
    return last.date if last.date is not None and last.date >= today else None


def _sentence(
    posted: date, usually: date, latest: date, decision: date | None, in_time: bool | None
) -> str:
    arrives = (
        f"A card posted on {_day(posted)} is usually there on {_day(usually)}, "
        f"and nearly always by {_day(latest)}."
    )
    if in_time is None:
        return (
            f"{arrives} They have named no day for their decision, so see it as an extra; the mail "
            "goes first."
        )
    assert decision is not None
    if in_time:
        return f"{arrives} That is before {_day(decision)}, so it can be a fine extra to the mail."
    return (
        f"{arrives} They may decide by {_day(decision)}, so it could come too late; the mail alone "
        "is enough."
    )


def _day(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B}"
