"""Every kind, channel, role, stage and format there is a word for, in any mixture."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.advice import advise, kinds, next_look_at
from afterword.advice.explain import explain
from afterword.advice.vocabulary import CAUTIONS, REASONS
from afterword.domain.case import (
    CHANNELS,
    FORMATS,
    PERSON_ROLES,
    STAGES,
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
from afterword.domain.case_file import advice_to_json, case_to_json, parse_case
from afterword.domain.verdict import Advice, Verdict

any_mixture = settings(
    max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
NOW = datetime(2026, 3, 25, 10, tzinfo=UTC)
EMPLOYERS = (
    Employer("Acme", "GB", "ENG", "Europe/London"),
    Employer("Acme", "US", "CA", "America/Los_Angeles"),
    Employer("Acme", "DE", "BY", "Europe/Berlin"),
    Employer("Acme", "IN", None, "Asia/Kolkata"),
    Employer("Acme", "CA", "ON", "America/Toronto"),
    Employer("Acme", "FR", None, "Europe/Paris"),
)
RECEIVED = (*sorted(kinds.RECEIVED), *sorted(kinds.WORDS), "linkedin_message", "call", "unheard_of")
SENT = (
    *sorted(kinds.ANSWERING | kinds.NOT_ANSWERING | kinds.ACCEPTING | kinds.WITHDRAWING),
    "addendum",
    "rejection_reply",
    "unheard_of",
)
HAPPENED = (*sorted(kinds._KNOWN_EVENTS), "linkedin_offered", "confidential", "unheard_of")
EMAILS = ("known", "known", "unknown", "noreply", "bounced", "jane@acme.example")
TEXTS = (
    "",
    "Could you send us your references?",
    "Please do not contact the panel.",
    "We will not be taking this further.",
    "Happy to give feedback.",
    "I am away until 30 March.",
    "wrong company name",
    "We hope to decide by Friday.",
)
WRITING = frozenset(Verdict) - {Verdict.WAIT, Verdict.DO_NOTHING, Verdict.CLOSE_FILE}


def mixtures() -> st.SearchStrategy[Case]:
    return st.integers(0, 2**48).map(lambda seed: _mixture(Random(seed)))


def _mixture(random: Random) -> Case:
    people = [_person(random, n) for n in range(random.randint(0, 4))]
    ids = [person.id for person in people]
    roles = random.choice(((None,), (None,), (None, "Clerk"), ("Clerk", "Analyst")))
    return Case(
        candidate=Candidate(random.choice(("Europe/London", "America/New_York"))),
        employer=random.choice(EMPLOYERS),
        role="Clerk",
        via=random.choice(("direct", "direct", "agency")),
        people=tuple(people),
        interviews=tuple(_interview(random, n, ids, roles) for n in range(random.randint(0, 3))),
        statements=tuple(_statement(random, ids) for _ in range(random.choice((0, 0, 1, 2)))),
        touchpoints=tuple(_message(random, ids, roles) for _ in range(random.randint(0, 6))),
        events=tuple(_event(random, ids) for _ in range(random.choice((0, 1, 1, 2)))),
        employer_size=random.choice((None, 10, 300)),
        publicly_advertised=random.choice((None, True, False)),
    )


def _moment(random: Random) -> datetime:
    return NOW + timedelta(minutes=15 * random.randint(-5000, 1500))


def _some(random: Random, ids: list[str]) -> tuple[str, ...]:
    return tuple(random.sample(ids, random.randint(0, min(3, len(ids)))))


def _person(random: Random, n: int) -> Person:
    return Person(
        f"p{n}",
        f"Person{n} Example",
        random.choice(PERSON_ROLES),
        random.choice(EMAILS),
        postal=random.choice((None, "known")),
        linkedin=random.choice((None, "connected", "offered", "private")),
        prefers=random.choice((None, None, None, "sms", "whatsapp", "phone")),
        organisation=random.choice((None, None, "Acme", "Acme Agency", "Other Ltd")),
    )


def _interview(random: Random, n: int, ids: list[str], roles: tuple[str | None, ...]) -> Interview:
    start = _moment(random)
    return Interview(
        f"i{n}",
        start,
        start + timedelta(minutes=random.choice((15, 60, 300))),
        tz="Europe/London",
        format=random.choice(FORMATS),
        stage=random.choice(STAGES),
        round=n + 1,
        participants=_some(random, ids),
        status=random.choice(("held", "held", "scheduled", "cancelled", "no_show")),
        role=random.choice(roles),
    )


def _statement(random: Random, ids: list[str]) -> Statement:
    day = (_moment(random) + timedelta(days=random.randint(-5, 20))).date()
    return Statement(
        _moment(random),
        random.choice(STATEMENT_KINDS),
        text=random.choice(TEXTS),
        by=random.choice([None, *ids]),
        date=random.choice((None, day)),
        readings=random.choice(((), (day, day + timedelta(days=7)))),
    )


def _message(random: Random, ids: list[str], roles: tuple[str | None, ...]) -> Touchpoint:
    sent = random.random() < 0.5
    return Touchpoint(
        _moment(random),
        "out" if sent else "in",
        random.choice(SENT if sent else RECEIVED),
        _some(random, ids),
        channel=random.choice(CHANNELS),
        text=random.choice(TEXTS),
        auto_submitted=not sent and random.random() < 0.2,
        delivered=random.choice((True, True, False, "unknown")),
        effect=random.choice((None, None, "no_thank_you_notes", "contact_person:p0", "no_chasing")),
        role=random.choice(roles),
    )


def _event(random: Random, ids: list[str]) -> Event:
    return Event(
        random.choice(HAPPENED),
        at=random.choice((None, _moment(random), _moment(random).date())),
        deadline=random.choice((None, _moment(random), _moment(random).date())),
        written=random.choice((None, True, False)),
        text=random.choice(TEXTS),
        extra={"person": random.choice([*ids, "nobody"])},
    )


def _all_of(advice: Advice) -> tuple[Advice, ...]:
    return (advice, *advice.also)


@any_mixture
@given(mixtures())
def test_there_is_always_an_answer_with_reasons_that_exist(case):
    for one in _all_of(advise(case, at=NOW)):
        assert one.reasons
        assert {reason.code for reason in one.reasons} <= set(REASONS)
        assert {caution.code for caution in one.cautions} <= set(CAUTIONS)


@any_mixture
@given(mixtures())
def test_a_note_goes_to_known_people_who_can_be_reached(case):
    for one in _all_of(advise(case, at=NOW)):
        assert len(set(one.recipients)) == len(one.recipients)
        if one.verdict not in WRITING:
            continue
        assert one.send_at is not None and one.send_at >= NOW
        # An answer can be overdue; what we would start ourselves is not advised too late.
        overdue = one.not_after is not None and one.not_after < NOW
        assert not overdue or one.verdict is Verdict.REPLY
        for id_ in one.recipients:
            person = case.person(id_)
            assert person is not None and person.role != "system"
            assert person.can_be_mailed or person.prefers or one.channel in ("post", "linkedin")


@any_mixture
@given(mixtures())
def test_nothing_is_advised_that_it_warns_of_itself(case):
    advice = advise(case, at=NOW)
    warned = {caution.code for caution in advice.cautions}
    if advice.verdict is Verdict.SEND_STATUS_INQUIRY:
        assert not warned & {"status-inquiry", "second-inquiry", "third-inquiry", "nag"}
    if advice.verdict is Verdict.CLOSE_FILE:
        assert "close-too-early" not in warned


@any_mixture
@given(mixtures())
def test_behind_an_agency_only_leave_of_theirs_leads_past_it(case):
    consultants = {p.id for p in case.people if p.role == "agency_recruiter" and p.can_be_mailed}
    if case.via != "agency" or not consultants:
        return
    silent = replace(case, touchpoints=tuple(m for m in case.touchpoints if m.direction == "out"))
    advice = advise(silent, at=NOW)
    if advice.verdict in (Verdict.SEND_THANK_YOU, Verdict.SEND_STATUS_INQUIRY):
        assert set(advice.recipients) <= {p.id for p in case.people if p.role == "agency_recruiter"}


@any_mixture
@given(mixtures())
def test_it_can_be_written_down_explained_and_looked_at_again(case):
    advice = advise(case, at=NOW)
    assert advice_to_json(advice)["verdict"] == advice.verdict.value
    assert parse_case(case_to_json(case)).case == case
    assert explain(case, at=NOW).advice == advice
    look = next_look_at(case, at=NOW)
    assert look is None or look > NOW
