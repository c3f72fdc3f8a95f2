"""Cases drawn from a seed: any mixture of facts, on a calendar without surprises.

Hypothesis draws the seed and a plain generator the facts, because drawing each fact takes
hypothesis a hundred times longer than advising on all of them.

The place has no public holidays and no clock changes, and everything lies between February and
September, so that a week more or less changes nothing but the week.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from random import Random

from hypothesis import strategies as st

from afterword.domain.case import (
    STATEMENT_KINDS,
    Candidate,
    Case,
    Employer,
    Event,
    Interview,
    Person,
    Statement,
    Touchpoint,
)

ZONE = "Asia/Kolkata"
FIRST = datetime(2026, 2, 2, 3, 30, tzinfo=UTC)
ROLES = ("hiring_manager", "interviewer", "hr", "recruiter", "coordinator", "system")
EMAILS = ("known", "known", "known", "unknown", "noreply", "someone@example.org")
SENT = (
    "thank_you",
    "thank_you",
    "status_inquiry",
    "status_inquiry",
    "reply",
    "ack",
    "rejection_reply",
    "feedback_request",
    "stay_in_touch",
    "deadline_notice",
    "addendum",
    "linkedin_invitation",
    "withdrawal",
    "card",
)
RECEIVED = (
    "question",
    "next_round",
    "delay_notice",
    "small_talk",
    "rejection",
    "offer",
    "verbal_offer",
    "hold",
    "feedback",
    "instruction",
    "out_of_office",
    "bounce",
    "something_new",
    "reserve_list",
)
EVENTS = (
    "competing_offer",
    "promise",
    "forgot_to_say",
    "mistake_in_sent_note",
    "news",
    "shared_topic",
    "linkedin_offered",
    "reference_called",
    "job_reposted",
    "role_filled_by_other",
    "file_closed",
    "accepted",
    "hold",
    "unheard_of",
)
WORDS = ("", "", "Thank you.", "Could you send it?", "Happy to give feedback.", "wrong name")


@dataclass(frozen=True)
class Drawn:
    """A case and a moment to ask about it."""

    case: Case
    at: datetime


def instants(until_day: int = 120) -> st.SearchStrategy[datetime]:
    """Quarter hours from the first of February on."""
    return st.integers(0, until_day * 96).map(lambda n: FIRST + timedelta(minutes=15 * n))


def cases() -> st.SearchStrategy[Drawn]:
    """Cases with all kinds of facts, and a moment each."""
    return st.integers(0, 2**48).map(drawn_from)


def cases_where(wanted: Callable[[Drawn], bool]) -> st.SearchStrategy[Drawn]:
    """Cases of a certain sort: the first of that sort at or after the seed that is drawn."""

    def first_from(seed: int) -> Drawn:
        return next(drawn for n in count(seed) if wanted(drawn := drawn_from(n)))

    return st.integers(0, 2**48).map(first_from)


def drawn_from(seed: int) -> Drawn:
    """Build the case of a seed."""
    random = Random(seed)
    via = random.choice(("direct", "direct", "agency"))
    people = [_person(random, n) for n in range(random.randint(1, 4))]
    if via == "agency":
        people.append(Person("agent", "Agent Example", "agency_recruiter", "known"))
    ids = [person.id for person in people]
    held = sorted({_instant(random, 60) for _ in range(random.randint(0, 3))})
    case = Case(
        candidate=Candidate(tz=random.choice((ZONE, "UTC"))),
        employer=Employer("Acme", "ZZ", None, ZONE),
        role="Engineer",
        via=via,
        people=tuple(people),
        interviews=tuple(_interview(random, n, start, ids) for n, start in enumerate(held)),
        statements=tuple(_statement(random, ids) for _ in range(random.choice((0, 0, 1, 2)))),
        touchpoints=tuple(_message(random, ids) for _ in range(random.randint(0, 6))),
        events=tuple(_event(random, ids) for _ in range(random.choice((0, 0, 1, 2)))),
    )
    return Drawn(case, _instant(random, 160))


def _instant(random: Random, until_day: int = 120) -> datetime:
    return FIRST + timedelta(minutes=15 * random.randrange(until_day * 96))


def _some(random: Random, ids: list[str]) -> tuple[str, ...]:
    return tuple(random.sample(ids, random.randint(1, min(3, len(ids)))))


def _person(random: Random, n: int) -> Person:
    return Person(
        id=f"p{n}",
        name=f"Person{n} Example",
        role=random.choice(ROLES),
        email=random.choice(EMAILS),
        postal=random.choice((None, None, None, "known")),
        prefers=random.choice((None, None, None, "sms", "whatsapp")),
        linkedin=random.choice((None, None, "connected", "offered")),
    )


def _interview(random: Random, n: int, start: datetime, ids: list[str]) -> Interview:
    return Interview(
        id=f"i{n}",
        start=start,
        end=start + timedelta(minutes=random.choice((30, 60, 240))),
        tz=ZONE,
        stage=random.choice(("interview", "interview", "screen", "informational")),
        round=n + 1,
        participants=_some(random, ids),
        status=random.choice(("held", "held", "held", "scheduled", "cancelled", "no_show")),
    )


def _message(random: Random, ids: list[str]) -> Touchpoint:
    at, people = _instant(random), _some(random, ids)
    if random.random() < 0.5:
        delivered = random.choice((True, True, True, False, "unknown"))
        return Touchpoint(at, "out", random.choice(SENT), people, delivered=delivered)
    kind, extra = random.choice(RECEIVED), {}
    if kind == "out_of_office":
        back = at + timedelta(days=random.randint(1, 30))
        extra = {"return_on": back.date().isoformat()}
    return Touchpoint(
        at,
        "in",
        kind,
        people,
        text=random.choice(WORDS),
        auto_submitted=kind in ("out_of_office", "bounce") or random.random() < 0.1,
        extra=extra,
    )


def _statement(random: Random, ids: list[str]) -> Statement:
    kind = random.choice(STATEMENT_KINDS)
    dated = kind in ("by_date", "within", "silence_means_no") or random.random() < 0.5
    return Statement(
        stated_at=_instant(random),
        kind=kind,
        by=random.choice(ids),
        date=_instant(random, 150).date() if dated and kind != "vague" else None,
    )


def _event(random: Random, ids: list[str]) -> Event:
    kind = random.choice(EVENTS)
    offered = kind == "competing_offer"
    return Event(
        kind,
        at=random.choice((None, _instant(random))),
        deadline=_instant(random, 150) if offered else None,
        written=random.choice((True, False)) if offered else None,
        text=random.choice(WORDS),
        extra={"person": random.choice(ids)},
    )


def with_more(case: Case, *messages: Touchpoint) -> Case:
    """Add messages to a case."""
    return replace(case, touchpoints=(*case.touchpoints, *messages))
