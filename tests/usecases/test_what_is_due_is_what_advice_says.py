"""The derived moment in the store never hides what advice asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.advice import DEFAULT_POLICY, advise
from afterword.domain.case import Case, Event, Touchpoint
from afterword.domain.verdict import Verdict
from afterword.store.reader import StoredReader
from afterword.usecases.demo import demo_cases
from afterword.usecases.looking import asks_for_something, look_again_at
from afterword.usecases.views import NewInterview, NewPerson
from tests.usecases.conftest import moment
from tests.usecases.some_cases import cases, moments

if TYPE_CHECKING:
    from afterword.bootstrap import Program

later = st.integers(0, 60 * 24 * 40).map(lambda minutes: timedelta(minutes=minutes))


@given(case=cases, at=moments, passed=later)
@settings(max_examples=300, deadline=None)
def test_nothing_comes_due_before_the_moment_to_look_again(
    case: Case, at: object, passed: timedelta
) -> None:
    then = at + passed  # type: ignore[operator]
    look = look_again_at(case, advise(case, at=at), at=at, policy=DEFAULT_POLICY)  # type: ignore[arg-type]

    if look is None or then < look:
        assert not asks_for_something(advise(case, at=then), case)


@given(case=cases, at=moments)
@settings(max_examples=100, deadline=None)
def test_what_is_due_now_is_to_be_looked_at_now(case: Case, at: object) -> None:
    advice = advise(case, at=at)  # type: ignore[arg-type]

    look = look_again_at(case, advice, at=at, policy=DEFAULT_POLICY)  # type: ignore[arg-type]

    if asks_for_something(advice, case):
        assert look == at
    else:
        assert look is None or look > at


@given(some=st.lists(cases, min_size=1, max_size=4), at=moments, passed=later)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_today_finds_by_the_index_what_asking_everywhere_finds(
    program: Program, some: list[Case], at: object, passed: timedelta
) -> None:
    ids = {program.add_case(case, at=at) for case in some}  # type: ignore[arg-type]
    then = at + passed  # type: ignore[operator]

    # Twice: the first look writes the next moments of what has come to rest.
    for _ in range(2):
        today = program.today(at=then, waits=3)
        everywhere = {
            item.opportunity
            for item in program.opportunities(at=then)
            if asks_for_something(item.advice, program.case(item.opportunity))
        }
        assert {item.opportunity for item in today.due} & ids == everywhere & ids
        assert today.waiting_total == len(program.opportunities(at=then)) - len(today.due)


class TestToday:
    """The first page in one value."""

    def test_nothing_recorded_says_how_to_begin(self, program: Program) -> None:
        today = program.today(at=moment("2026-03-02 09:00"))

        assert "add an interview" in today.sentence

    def test_one_thing_is_said_with_its_company(self, program: Program) -> None:
        talk = NewInterview(
            "Acme",
            "Clerk",
            moment("2026-03-03 14:00"),
            tz="Europe/London",
            people=(NewPerson("Priya Nair", "hiring_manager", "priya@acme.example"),),
        )
        program.add_interview(talk, at=moment("2026-03-02 09:00"))

        today = program.today(at=moment("2026-03-03 17:00"))

        assert [item.advice.verdict for item in today.due] == [Verdict.SEND_THANK_YOU]
        assert today.sentence.startswith("Acme: Thank Priya Nair before 15:00 tomorrow")
        assert today.due[0].because

    def test_waiting_is_a_full_answer(self, program: Program) -> None:
        self.test_one_thing_is_said_with_its_company(program)
        (id,) = (item.opportunity for item in program.opportunities(at=moment("2026-03-03 17:00")))
        thanks = Touchpoint(moment("2026-03-03 18:00"), "out", "thank_you", ("p1",))

        program.record_touchpoint(id, thanks, at=moment("2026-03-03 18:00"))

        today = program.today(at=moment("2026-03-03 18:01"))
        assert today.due == ()
        assert today.sentence.startswith("Nothing to do; waiting is right until Friday 13 March")

    def test_a_closed_file_is_not_brought_up_again(self, program: Program) -> None:
        self.test_one_thing_is_said_with_its_company(program)
        at = moment("2026-07-01 10:00")
        (id,) = (item.opportunity for item in program.opportunities(at=at))

        program.record_event(id, Event("file_closed", at=at), at=at)

        assert program.today(at=at + timedelta(days=1)).due == ()

    def test_only_so_many_waits_are_loaded_but_all_are_counted(self, program: Program) -> None:
        at = moment("2026-03-03 12:00")
        for number in range(5):
            talk = NewInterview(f"Firm {number}", "Clerk", at + timedelta(days=number + 1))
            program.add_interview(talk, at=at)

        today = program.today(at=at, waits=2)

        assert [item.company for item in today.waiting] == ["Firm 0", "Firm 1"]
        assert today.waiting_total == 5
        assert len(today.upcoming) == 5


def test_a_long_list_takes_as_many_questions_as_a_short_one(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = moment("2026-03-04 17:00")
    asked: list[int] = []
    for name in ("headlines", "cases", "due", "waiting"):
        known = getattr(StoredReader, name)

        def counted(*words: object, known: object = known, **more: object) -> object:
            asked.append(1)
            return known(*words, **more)  # type: ignore[operator]

        monkeypatch.setattr(StoredReader, name, counted)
    program.today(at=at)
    few = len(asked)
    for case in demo_cases(at).values():
        program.add_case(case, at=at)
    asked.clear()

    program.today(at=at)

    assert len(asked) == few


def test_after_a_talk_through_an_agency_the_call_is_said_beside_the_thanks(
    program: Program,
) -> None:
    start = moment("2026-03-03 14:00")
    talk = NewInterview(
        "Acme",
        "Clerk",
        start,
        via="agency",
        people=(
            ("Jane Doe", "hiring_manager", "jane@acme.example"),
            ("Sam Reed", "agency_recruiter", "sam@agency.example"),
        ),
    )
    acme = program.add_interview(talk, at=start)
    case = program.case(acme)
    (held,) = case.interviews
    without_sam = replace(held, participants=(case.people[0].id,))
    id = program.add_case(replace(case, interviews=(without_sam,)), at=start)

    due = {item.opportunity: item for item in program.today(at=moment("2026-03-03 16:00")).due}

    (sentence,) = due[id].also
    assert sentence.startswith("Tell your consultant, Sam Reed, by telephone how it went")
    assert due[acme].also == ()
