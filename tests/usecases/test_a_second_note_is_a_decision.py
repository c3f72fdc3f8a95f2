"""Against advice with a reason that is kept; a second status note deliberately; no third."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from afterword.advice import Policy
from afterword.domain.case import Event, Touchpoint
from afterword.domain.errors import Refused
from afterword.domain.notes import NoteKind
from afterword.usecases.approve_note import why_not_now
from afterword.usecases.overruling import SecondNote
from afterword.usecases.views import MailAccount, NewInterview, Security
from tests.usecases.conftest import moment

if TYPE_CHECKING:
    from afterword.bootstrap import Program

INTERVIEW = moment("2026-03-03 14:00")
FIRST = moment("2026-03-16 09:40")
LATER = moment("2026-03-24 10:00")
WHY = "She said on the phone that she had lost my mail."


@pytest.fixture
def acme(program: Program) -> str:
    """One interview, thanked, with no status note yet."""
    program.save_mail_account(
        MailAccount("alice@example.org", "127.0.0.1", 1, Security.NONE), "hunter2"
    )
    id = program.add_interview(
        NewInterview(
            "Acme",
            "Data analyst",
            INTERVIEW,
            people=(("Jane Doe", "hiring_manager", "jane@acme.example"),),
            country="GB",
        ),
        at=INTERVIEW,
    )
    _record(program, id, "thank_you", moment("2026-03-03 17:00"))
    return id


def _record(program: Program, id: str, kind: str, at: datetime) -> None:
    jane = program.case(id).people[0].id
    program.record_touchpoint(id, Touchpoint(at, "out", kind, (jane,)), at=at)


def _status_note(program: Program, id: str, at: datetime) -> str:
    (written,) = program.write_drafts(id, NoteKind.STATUS_INQUIRY, at=at)
    return written.id


def _overrules(program: Program, id: str) -> list[Event]:
    return [event for event in program.case(id).events if event.kind == "overrule"]


def test_a_note_against_advice_keeps_its_reason_as_a_fact(program: Program, acme: str) -> None:
    at = moment("2026-03-06 10:00")
    draft = _status_note(program, acme, at)

    with pytest.raises(Refused, match="not what is right now"):
        program.approve(draft, at=at)
    program.approve(draft, at=at, overrule="Their recruiter asked me to.")

    (kept,) = _overrules(program, acme)
    assert kept.text == "Their recruiter asked me to."
    assert kept.extra == {"note": "status_inquiry"}
    assert "why you decided otherwise" in program.history(acme)[0].sentence


def test_a_second_note_wants_the_first_one_named(program: Program, acme: str) -> None:
    _record(program, acme, "status_inquiry", FIRST)
    draft = _status_note(program, acme, LATER)

    with pytest.raises(SecondNote) as asked:
        program.approve(draft, at=LATER, overrule=WHY)
    with pytest.raises(SecondNote):
        program.approve(draft, at=LATER, overrule=WHY, first_sent_at=LATER)

    assert "to Jane Doe on Monday 16 March" in asked.value.sentence
    assert asked.value.earlier.sent_at == FIRST
    assert _overrules(program, acme) == []
    assert program.outbox(at=LATER) == ()


def test_a_second_note_wants_a_reason_too(program: Program, acme: str) -> None:
    _record(program, acme, "status_inquiry", FIRST)
    draft = _status_note(program, acme, LATER)

    with pytest.raises(Refused, match="not what is right now"):
        program.approve(draft, at=LATER, first_sent_at=FIRST)
    program.approve(draft, at=LATER, first_sent_at=FIRST, overrule=WHY)

    (kept,) = _overrules(program, acme)
    assert (kept.text, kept.extra["allow"]) == (WHY, "second_inquiry")
    assert len(program.outbox(at=LATER)) == 1


def test_sent_at_once_after_all_the_reason_is_kept_once(program: Program, acme: str) -> None:
    _record(program, acme, "status_inquiry", FIRST)
    evening = moment("2026-03-24 22:30")
    draft = _status_note(program, acme, evening)
    item = program.approve(draft, at=evening, first_sent_at=FIRST, overrule=WHY)

    program.send_now(item.id, at=evening)

    assert len(_overrules(program, acme)) == 1


def test_two_allowed_by_the_person_still_want_the_first_one_named(
    program: Program, acme: str
) -> None:
    program.save_etiquette(Policy.checked(inquiries_per_silence=2), at=LATER)
    _record(program, acme, "status_inquiry", FIRST)
    draft = _status_note(program, acme, LATER)

    with pytest.raises(SecondNote):
        program.approve(draft, at=LATER)
    program.approve(draft, at=LATER, first_sent_at=FIRST)

    assert _overrules(program, acme) == []


def test_there_is_no_way_to_a_third(program: Program, acme: str) -> None:
    _record(program, acme, "status_inquiry", FIRST)
    draft = _status_note(program, acme, LATER)
    _record(program, acme, "status_inquiry", moment("2026-03-23 09:00"))

    for first_sent_at in (None, FIRST, moment("2026-03-23 09:00")):
        with pytest.raises(Refused, match="Monday 16 March and Monday 23 March") as refused:
            program.approve(draft, at=LATER, overrule=WHY, first_sent_at=first_sent_at)
        assert refused.value.code == "never-a-third-note"


def test_a_third_is_held_back_even_if_it_was_approved_before_the_second_left(
    program: Program, acme: str
) -> None:
    _record(program, acme, "status_inquiry", FIRST)
    draft = _status_note(program, acme, LATER)
    item = program.approve(draft, at=LATER, overrule=WHY, first_sent_at=FIRST)
    row = program._the_outbox().row(item.id)

    assert why_not_now(program._store, program._account, row, LATER) is None
    _record(program, acme, "status_inquiry", LATER)

    held = why_not_now(program._store, program._account, row, LATER)
    assert held is not None and "a third would do harm" in held


def test_an_answer_makes_the_next_note_a_first_one(program: Program, acme: str) -> None:
    _record(program, acme, "status_inquiry", FIRST)
    jane = program.case(acme).people[0].id
    answered = moment("2026-03-17 11:00")
    program.record_touchpoint(
        acme, Touchpoint(answered, "in", "delay_notice", (jane,)), at=answered
    )
    at = moment("2026-03-30 10:00")

    item = program.approve(_status_note(program, acme, at), at=at)

    assert item.opportunity == acme
