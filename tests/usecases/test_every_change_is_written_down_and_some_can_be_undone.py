"""The history tells each change from what to what; what is simple can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from afterword.domain.case import Debrief, Discussed, Event, Person, Touchpoint
from afterword.domain.errors import NotFound, Refused
from afterword.usecases.views import NewInterview
from tests.usecases.conftest import moment

if TYPE_CHECKING:
    from afterword.bootstrap import Program

EVENING = moment("2026-03-03 18:00")


@pytest.fixture
def acme(program: Program) -> str:
    talk = NewInterview(
        "Acme",
        "Analyst",
        moment("2026-03-03 14:00"),
        tz="Europe/London",
        people=(("Jane Doe", "hiring_manager", "jane@acme.example"),),
    )
    return program.add_interview(talk, at=moment("2026-03-03 12:00"))


def sentences(program: Program, id: str) -> list[str]:
    """The history from the beginning on."""
    return [line.sentence for line in reversed(program.history(id))]


def test_the_beginning_and_each_fact_are_told_in_order(program: Program, acme: str) -> None:
    program.record_touchpoint(acme, a_no(EVENING), at=EVENING)
    program.record_event(acme, Event("file_closed", at=EVENING), at=EVENING)

    assert sentences(program, acme)[0] == "This opportunity was recorded."
    assert sentences(program, acme)[-2:] == [
        "You recorded a no from Jane Doe, Tuesday 3 March 2026 at 18:00.",
        "You recorded that this one is put to rest.",
    ]


def test_a_corrected_name_shows_what_it_was(program: Program, acme: str) -> None:
    program.rename(acme, company="Acme Limited")

    newest = program.history(acme)[0]

    assert newest.sentence == "You corrected the names."
    assert (newest.before, newest.after) == ("Acme, Analyst", "Acme Limited, Analyst")


def test_what_changes_nothing_is_not_written_down(program: Program, acme: str) -> None:
    before = program.history(acme)
    case = program.case(acme)
    program.save_person(acme, case.people[0], at=EVENING)

    assert program.history(acme) == before


def test_a_corrected_person_shows_what_it_was(program: Program, acme: str) -> None:
    jane = program.case(acme).people[0]
    program.save_person(acme, replace(jane, email="jd@acme.example"), at=EVENING)
    program.save_person(acme, Person("", "Bob Coe", "hr"), at=EVENING)

    added, corrected = program.history(acme)[:2]

    assert added.sentence == "Bob Coe was added."
    assert corrected.sentence == "Jane Doe was corrected."
    assert corrected.before.endswith("jane@acme.example")
    assert corrected.after.endswith("jd@acme.example")


def test_a_debrief_typed_in_one_sitting_is_one_change(program: Program, acme: str) -> None:
    for words in ("the r", "the rota"):
        notes = Debrief(discussed=(Discussed(words),))
        program.record_debrief(acme, "i1", notes, at=EVENING)

    about = [line for line in program.history(acme) if "noted" in line.sentence]

    assert len(about) == 1


def test_a_contact_that_was_recorded_by_mistake_is_taken_back(program: Program, acme: str) -> None:
    advice = program.explain(acme, at=EVENING).advice
    program.record_touchpoint(acme, a_no(EVENING), at=EVENING)
    newest = program.history(acme)[0]
    assert program.explain(acme, at=EVENING).advice != advice

    program.undo(acme, newest.id, at=EVENING)

    took_back, undone = program.history(acme)[:2]
    assert program.explain(acme, at=EVENING).advice == advice
    assert took_back.sentence.startswith("You took back: a no from Jane Doe")
    assert undone.undone
    assert not undone.may_undo
    with pytest.raises(Refused):
        program.undo(acme, undone.id, at=EVENING)
    with pytest.raises(Refused):
        program.undo(acme, took_back.id, at=EVENING)


def test_a_cancelled_interview_and_a_name_come_back(program: Program, acme: str) -> None:
    program.cancel_interview(acme, "i1", at=EVENING)
    cancelled = program.history(acme)[0]
    program.rename(acme, company="Acne")
    renamed = program.history(acme)[0]

    program.undo(acme, cancelled.id, at=EVENING)
    program.undo(acme, renamed.id, at=EVENING)

    case = program.case(acme)
    assert case.interviews[0].status == "scheduled"
    assert case.employer.name == "Acme"


def test_only_the_latest_of_two_names_can_be_taken_back(program: Program, acme: str) -> None:
    program.rename(acme, company="Acne")
    program.rename(acme, company="Acme Limited")

    latest, earlier = program.history(acme)[:2]

    assert latest.may_undo
    assert not earlier.may_undo


def test_a_change_of_another_opportunity_is_not_found(program: Program, acme: str) -> None:
    with pytest.raises(NotFound):
        program.undo(acme, 999_999, at=EVENING)


def a_no(at: datetime) -> Touchpoint:
    return Touchpoint(at=at, direction="in", kind="rejection", people=("p1",))
