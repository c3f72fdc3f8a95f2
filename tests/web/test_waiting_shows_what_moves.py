"""Momentum tells what was done; people and waits say what comes next."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from afterword.bootstrap import Program
from afterword.domain.case import Debrief, Person, Touchpoint
from afterword.usecases.views import Momentum, NewInterview, WeekOfWork
from afterword.web.drafts.beside import compare
from afterword.web.waiting.momentum import ANOTHER, PRACTICE, momentum_in_words, weeks_of, what_next
from tests.web.conftest import MONDAY_NOON


def weeks(*counts: tuple[int, int]) -> tuple[WeekOfWork, ...]:
    return tuple(WeekOfWork(MONDAY_NOON, interviews, notes) for interviews, notes in counts)


@pytest.mark.parametrize(
    ("momentum", "words"),
    [
        (Momentum(weeks((1, 0), (1, 3)), 1), "Two interviews and three notes in the last 2 weeks."),
        (Momentum(weeks((0, 1)), 0), "One note in the last 1 weeks."),
        (Momentum(weeks((0, 0)), 2), "A quiet stretch has its use: rest is part of looking."),
    ],
)
def test_it_says_what_was_done_and_never_what_was_not(momentum: Momentum, words: str) -> None:
    assert momentum_in_words(momentum).startswith(words)


def test_what_helps_most_comes_first() -> None:
    assert what_next(Momentum(weeks((1, 1)), ahead=1))[0] is PRACTICE
    assert what_next(Momentum(weeks((1, 1)), ahead=0))[0] is ANOTHER
    assert weeks_of(Momentum(weeks((0, 0)), ahead=0)) is None


def test_the_page_counts_the_weeks_and_offers_the_questions_noted(
    alice: Client, program: Program, acme: str
) -> None:
    program.record_debrief(
        acme, "i1", Debrief(questions=("Why do you want to leave?",)), at=MONDAY_NOON
    )
    thanks = Touchpoint(MONDAY_NOON - timedelta(hours=1), "out", "thank_you", ("p1",))
    program.record_touchpoint(acme, thanks, at=MONDAY_NOON)

    page = alice.get("/waiting/").content.decode()

    assert "One interview and one note in the last 6 weeks." in page
    assert "Why do you want to leave?" in page


def test_people_tell_how_linkedin_stands_and_who_has_a_reason(
    alice: Client, program: Program, acme: str
) -> None:
    program.save_person(
        acme, Person("p1", "Priya Nair", "hiring_manager", linkedin="connected"), at=MONDAY_NOON
    )
    invited = Touchpoint(
        MONDAY_NOON - timedelta(hours=1), "out", "linkedin_invitation", ("p2",), "linkedin"
    )
    program.record_touchpoint(acme, invited, at=MONDAY_NOON)

    page = alice.get("/people/").content.decode()

    assert "Connected on LinkedIn" in page
    assert "Invited on LinkedIn" in page
    assert "a reason to hear from you" in page


def test_after_a_no_people_tell_when_a_light_word_is_welcome(
    alice: Client, program: Program
) -> None:
    id = program.add_interview(
        NewInterview(
            "Acme",
            "Analyst",
            MONDAY_NOON - timedelta(days=20),
            tz="Europe/London",
            people=(("Priya Nair", "hiring_manager", "priya@acme.example"),),
        ),
        at=MONDAY_NOON,
    )
    for days, direction, kind in (
        (20, "out", "thank_you"),
        (10, "in", "rejection"),
        (10, "out", "rejection_reply"),
    ):
        program.record_touchpoint(
            id, Touchpoint(MONDAY_NOON - timedelta(days=days, hours=-3), direction, kind, ("p1",))
        )

    (person,) = program.people(at=MONDAY_NOON)

    assert person.write_from is not None
    assert person.write_from > MONDAY_NOON + timedelta(days=20)
    assert "A light word is welcome from" in alice.get("/people/").content.decode()


def test_a_wait_on_today_shows_its_silence(alice: Client, program: Program, acme: str) -> None:
    for person in ("p1", "p2"):
        thanks = Touchpoint(MONDAY_NOON - timedelta(hours=1), "out", "thank_you", (person,))
        program.record_touchpoint(acme, thanks, at=MONDAY_NOON)

    (wait,) = program.today(at=MONDAY_NOON + timedelta(days=5), silence=True).waiting

    assert wait.silence is not None
    assert wait.silence.still_open is not None


def test_notes_to_one_table_say_how_alike_they_are(
    alice: Client, program: Program, acme: str
) -> None:
    first, second = program.write_drafts(acme, at=MONDAY_NOON)
    same = "Thank you for the talk about the quarter planning and for the tour of the hall."
    first = program.edit_draft(first.id, "Thanks", f"Dear Priya,\n\n{same}", at=MONDAY_NOON)
    second = program.edit_draft(second.id, "Thanks", f"Dear Tom,\n\n{same}", at=MONDAY_NOON)

    page = alice.get(f"/drafts/{first.id}/").content.decode()

    assert "100 % of its wording is also in the note to Tom Fairweather" in page
    assert compare(first, [second])[0].share == 1
