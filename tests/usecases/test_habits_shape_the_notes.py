"""The candidate's language, phrases, templates and servers go before our own."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from afterword.domain.case import Debrief, Discussed
from afterword.domain.errors import NotFound, Refused, UnusableInput
from afterword.domain.notes import NoteKind
from afterword.usecases.ports_stationery import WritingHabits
from afterword.usecases.views import NewInterview, NewPerson
from afterword.writing.drafts.own_templates import OwnTemplate
from tests.usecases.conftest import moment

if TYPE_CHECKING:
    from afterword.bootstrap import Program

EVENING = moment("2026-03-03 18:00")
MINE = OwnTemplate(
    "mine",
    NoteKind.THANK_YOU,
    "Hello {{ first_name }},\n\nThank you for explaining {{ topics | first }}.\n\n{{ me }}",
    "Our talk about {{ role }}",
)


@pytest.fixture
def acme(program: Program) -> str:
    talk = NewInterview(
        "Acme",
        "Data analyst",
        moment("2026-03-03 14:00"),
        tz="Europe/London",
        people=(NewPerson("Priya Nair", "hiring_manager", "priya@acme.example"),),
    )
    id = program.add_interview(talk, at=moment("2026-03-03 12:00"))
    notes = Debrief(discussed=(Discussed("the rota of the night shift", "p1"),))
    program.record_debrief(id, "i1", notes, at=EVENING)
    return id


def test_nothing_is_set_at_first(program: Program) -> None:
    assert program.habits() == WritingHabits()


def test_notes_are_written_in_the_language_of_the_habits(program: Program, acme: str) -> None:
    program.save_habits(WritingHabits(language="de"))

    (note,) = program.write_drafts(acme, at=EVENING)

    assert note.body.startswith("Guten Tag Priya Nair,")
    assert note.may_approve
    assert {one.code for one in note.findings} <= {"not_proofread"}


def test_a_kind_the_language_lacks_is_written_in_english(program: Program, acme: str) -> None:
    program.save_habits(WritingHabits(language="fr"))

    (note,) = program.write_drafts(acme, NoteKind.WITHDRAWAL, at=EVENING)

    assert "Dear" in note.body or "Hello" in note.body


def test_a_word_at_the_time_goes_before_the_habit(program: Program, acme: str) -> None:
    (note,) = program.write_drafts(acme, NoteKind.THANK_YOU, at=EVENING, language="fr")

    assert "Bonjour" in note.body


def test_own_phrases_are_used_word_for_word(program: Program, acme: str) -> None:
    program.save_habits(WritingHabits(phrases=("", "  Good  day ", "Warm wishes from York")))
    assert program.habits().phrases == ("Good day", "Warm wishes from York")

    (note,) = program.write_drafts(acme, at=EVENING)

    assert note.body.startswith("Good day Priya,")
    assert "Warm wishes from York" in note.body


def test_a_template_gives_its_words_and_is_checked_like_all(program: Program, acme: str) -> None:
    program.save_template(MINE)

    (note,) = program.write_drafts(acme, at=EVENING, template="Mine")

    assert note.subject == "Our talk about Data analyst"
    assert note.body == (
        "Hello Priya,\n\nThank you for explaining the rota of the night shift.\n\nAlice Archer"
    )
    assert "no_interest" in {one.code for one in note.findings}


def test_a_template_can_be_tried_before_it_is_kept(program: Program, acme: str) -> None:
    text = program.try_template(acme, MINE, at=EVENING)

    assert text.startswith("Our talk about Data analyst\n\nHello Priya,")
    assert program.templates() == ()
    assert program.drafts(acme) == ()


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("Dear {{ frist_name }}", "frist_name"),
        ("{{ name.__class__ }}", "may not use"),
        ("{% for x in range(9) %}a{% endfor %}", "may not use"),
        ("   ", "empty"),
    ],
)
def test_a_template_that_may_not_be_is_refused(program: Program, body: str, said: str) -> None:
    with pytest.raises(UnusableInput, match=said):
        program.save_template(OwnTemplate("bad", NoteKind.THANK_YOU, body))

    assert program.templates() == ()


def test_a_template_is_replaced_by_name_and_can_be_deleted(program: Program) -> None:
    program.save_template(MINE)
    program.save_template(OwnTemplate("mine", NoteKind.REPLY, "Hello {{ name }}"))
    assert [one.kind for one in program.templates()] == [NoteKind.REPLY]

    program.drop_template("mine")

    assert program.templates() == ()
    with pytest.raises(NotFound, match="mine"):
        program.drop_template("mine")


@pytest.mark.parametrize(
    ("habits", "said"),
    [
        (WritingHabits(language="es"), "'es'"),
        (WritingHabits(phrases=("x" * 301,)), "longer than 300"),
        (WritingHabits(phrases=tuple(f"phrase {n}" for n in range(31))), "31 phrases"),
        (WritingHabits(grammar_address="http://words.example"), "unprotected"),
        (WritingHabits(grammar_address="words"), "not the address"),
        (WritingHabits(rewriter_address="http://127.0.0.1:1/v1"), "its address and its name"),
        (
            WritingHabits(rewriter_address="http://far.example/v1", rewriter_model="m"),
            "unprotected",
        ),
    ],
)
def test_habits_that_cannot_work_are_refused(
    program: Program, habits: WritingHabits, said: str
) -> None:
    with pytest.raises(UnusableInput, match=said):
        program.save_habits(habits)

    assert program.habits() == WritingHabits()


def test_no_model_is_asked_unless_one_was_named(program: Program, acme: str) -> None:
    (note,) = program.write_drafts(acme, at=EVENING)

    with pytest.raises(Refused, match="No language model is set up"):
        program.reword(note.id)


def test_another_wording_is_proposed_and_new_facts_are_refused(program: Program, acme: str) -> None:
    (note,) = program.write_drafts(acme, at=EVENING)
    middle = "\n\n".join(note.body.split("\n\n")[1:-1])

    with model_saying(middle) as address:
        program.save_habits(WritingHabits(rewriter_address=address, rewriter_model="small"))
        assert program.reword(note.id).may_be_used
    with model_saying(f"{middle} I have led 12 migrations at Initech.") as address:
        program.save_habits(WritingHabits(rewriter_address=address, rewriter_model="small"))
        proposal = program.reword(note.id, wish="warmer")

    assert not proposal.may_be_used
    assert {"12", "Initech"} <= {refusal.text.strip() for refusal in proposal.refusals}
    assert program.draft(note.id).body == note.body


@contextmanager
def model_saying(text: str) -> Iterator[str]:
    """A language model on this machine that always says the same."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            answer = json.dumps({"choices": [{"message": {"content": text}}]}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            """Be quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
