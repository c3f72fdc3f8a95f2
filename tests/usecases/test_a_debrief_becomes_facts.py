"""What was noted after a talk is kept, and what was said about timing becomes a date."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from afterword.domain.case import Debrief, Discussed
from afterword.domain.errors import NotFound
from afterword.usecases.views import NewInterview
from tests.usecases.conftest import moment

if TYPE_CHECKING:
    from afterword.bootstrap import Program

EVENING = moment("2026-03-03 18:00")
NOTES = Debrief(
    discussed=(Discussed("the rota", "p1"),),
    expertise=("SQL",),
    forgot_to_say=("the prize",),
    promised=("the report",),
)


@pytest.fixture
def acme(program: Program) -> str:
    talk = NewInterview(
        "Acme",
        "Data analyst",
        moment("2026-03-03 14:00"),
        tz="Europe/London",
        people=(("Priya Nair", "hiring_manager", "priya@acme.example"),),
    )
    return program.add_interview(talk, at=moment("2026-03-03 12:00"))


def test_the_notes_are_kept_and_the_talk_was_held(program: Program, acme: str) -> None:
    program.record_debrief(acme, "i1", NOTES, at=EVENING)

    (interview,) = program.case(acme).interviews
    assert (interview.debrief, interview.status) == (NOTES, "held")


def test_empty_lines_of_a_form_are_not_kept(program: Program, acme: str) -> None:
    untidy = Debrief(discussed=(Discussed(" the rota ", "p1"), Discussed(" ")), promised=("", " a"))

    program.record_debrief(acme, "i1", untidy, at=EVENING)

    assert program.case(acme).interviews[0].debrief == Debrief(
        discussed=(Discussed("the rota", "p1"),), promised=("a",)
    )


def test_what_was_said_about_timing_becomes_a_date(program: Program, acme: str) -> None:
    program.record_debrief(
        acme, "i1", NOTES, said_about_timing="You will hear by Friday.", at=EVENING
    )

    (statement,) = program.case(acme).statements
    assert (statement.kind, statement.date, statement.by) == ("by_date", date(2026, 3, 6), "p1")
    assert statement.text == "You will hear by Friday."
    assert statement.stated_at == moment("2026-03-03 15:00")


def test_saying_it_again_replaces_what_was_understood(program: Program, acme: str) -> None:
    for said in ("You will hear by Friday.", "You will hear by 20 March."):
        program.record_debrief(acme, "i1", NOTES, said_about_timing=said, at=EVENING)

    assert [one.date for one in program.case(acme).statements] == [date(2026, 3, 20)]


def test_opening_the_notes_again_does_not_lose_the_date_they_named(
    program: Program, acme: str
) -> None:
    program.record_debrief(acme, "i1", NOTES, said_about_timing="By 20 March.", at=EVENING)
    program.record_debrief(acme, "i1", Debrief(promised=("a link",)), at=EVENING)

    assert [one.date for one in program.case(acme).statements] == [date(2026, 3, 20)]


def test_words_that_name_no_time_are_kept_as_a_note(program: Program, acme: str) -> None:
    for _ in range(2):
        program.record_debrief(
            acme, "i1", NOTES, said_about_timing="The canteen is very good.", at=EVENING
        )

    case = program.case(acme)
    assert case.statements == ()
    assert [(event.kind, event.text) for event in case.events] == [
        ("note", "The canteen is very good.")
    ]


def test_an_interview_nobody_knows_is_named(program: Program, acme: str) -> None:
    with pytest.raises(NotFound, match="i1"):
        program.record_debrief(acme, "i9", NOTES, at=EVENING)


def test_a_person_nobody_knows_leaves_nothing_half_done(program: Program, acme: str) -> None:
    stranger = Debrief(discussed=(Discussed("the rota", "p9"),))

    with pytest.raises(NotFound, match="p9"):
        program.record_debrief(acme, "i1", stranger, at=EVENING)

    assert program.case(acme).interviews[0].debrief is None
    assert program.case(acme).interviews[0].status == "scheduled"


def test_a_talk_without_notes_is_brought_up_until_it_is_noted(program: Program, acme: str) -> None:
    before = program.today(at=EVENING).to_debrief
    program.record_debrief(acme, "i1", NOTES, at=EVENING)

    assert [one.interview for one in before] == ["i1"]
    assert program.today(at=EVENING).to_debrief == ()
