"""One note per person, each different; what exists is kept, and two windows lose nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from afterword.domain.case import Debrief, Discussed
from afterword.domain.errors import NotFound, Refused, UnusableInput
from afterword.domain.notes import NoteKind
from afterword.usecases.conflicts import TextConflict
from afterword.usecases.views import DraftState, DraftView, NewInterview, NewPerson
from tests.usecases.conftest import moment

if TYPE_CHECKING:
    from afterword.bootstrap import Program

EVENING = moment("2026-03-03 18:00")


@pytest.fixture
def acme(program: Program) -> str:
    """A talk with two people, noted."""
    talk = NewInterview(
        "Acme",
        "Data analyst",
        moment("2026-03-03 14:00"),
        tz="Europe/London",
        people=(
            NewPerson("Priya Nair", "hiring_manager", "priya@acme.example"),
            NewPerson("Tom Fay", "interviewer", "tom@acme.example"),
        ),
    )
    id = program.add_interview(talk, at=moment("2026-03-03 12:00"))
    notes = Debrief(
        discussed=(
            Discussed("the rota of the night shift", "p1"),
            Discussed("the new data warehouse", "p2"),
        )
    )
    program.record_debrief(id, "i1", notes, at=EVENING)
    return id


def test_what_advice_asks_for_is_written_one_note_each(program: Program, acme: str) -> None:
    drafts = program.write_drafts(acme, at=EVENING)

    assert [(one.note, one.to_names) for one in drafts] == [
        (NoteKind.THANK_YOU, ("Priya Nair",)),
        (NoteKind.THANK_YOU, ("Tom Fay",)),
    ]
    assert "rota of the night shift" in drafts[0].body
    assert "data warehouse" in drafts[1].body
    assert drafts[0].body != drafts[1].body
    assert all(one.interview == "i1" and one.may_approve for one in drafts)


def test_asking_again_returns_the_notes_there_are(program: Program, acme: str) -> None:
    first, _ = program.write_drafts(acme, at=EVENING)
    program.edit_draft(first.id, first.subject, "Dear Priya,\n\nmy own words.", at=EVENING)

    again, _ = program.write_drafts(acme, at=EVENING)

    assert again.id == first.id
    assert again.body == "Dear Priya,\n\nmy own words."
    assert len(program.drafts(acme)) == 2


def test_one_person_can_be_chosen(program: Program, acme: str) -> None:
    (draft,) = program.write_drafts(acme, NoteKind.THANK_YOU, to=("p2",), at=EVENING)

    assert draft.to == ("p2",)
    with pytest.raises(NotFound, match="p9"):
        program.write_drafts(acme, NoteKind.THANK_YOU, to=("p9",), at=EVENING)


def test_where_waiting_is_right_nothing_is_written_unless_asked_for(program: Program) -> None:
    talk = NewInterview("Birch", "Clerk", moment("2026-03-09 14:00"), people=(("Ann", "hr", None),))
    id = program.add_interview(talk, at=EVENING)

    with pytest.raises(Refused) as told:
        program.write_drafts(id, at=EVENING)

    assert told.value.code == "nothing-to-write"
    assert program.drafts(id) == ()


def test_findings_are_those_of_the_text_as_it_is_now(program: Program, acme: str) -> None:
    draft, _ = program.write_drafts(acme, at=EVENING)
    slip = draft.body.replace("Dear Priya", "Dear Priya,\n\nI hope you recieve this", 1)

    with_slip = program.edit_draft(draft.id, draft.subject, slip, at=EVENING)
    without = program.edit_draft(draft.id, draft.subject, draft.body, at=EVENING)

    assert [one.text for one in with_slip.findings if one.text == "recieve"] == ["recieve"]
    assert [one.text for one in without.findings if one.text == "recieve"] == []
    assert program.check_draft(draft.id) == without


def test_a_name_of_somebody_else_blocks(program: Program, acme: str) -> None:
    draft, _ = program.write_drafts(acme, at=EVENING)

    wrong = program.edit_draft(
        draft.id, draft.subject, draft.body.replace("Dear Priya", "Dear Tom"), at=EVENING
    )

    assert not wrong.may_approve


class TestTwoWindows:
    """Whoever saves second is told, and both texts are kept."""

    @pytest.fixture
    def draft(self, program: Program, acme: str) -> DraftView:
        return program.write_drafts(acme, at=EVENING)[0]

    def test_the_second_is_told_and_nothing_is_lost(
        self, program: Program, draft: DraftView
    ) -> None:
        program.edit_draft(draft.id, "S", "from one", version=draft.version, at=EVENING)

        with pytest.raises(TextConflict) as told:
            program.edit_draft(draft.id, "S", "from two", version=draft.version, at=EVENING)

        assert told.value.saved.body == "from one"
        assert told.value.yours.body == "from two"
        assert program.draft(draft.id).body == "from one"
        assert [text.body for text in program.kept_texts(draft.id)] == ["from two"]

    def test_saving_on_top_of_what_was_seen_is_no_conflict(
        self, program: Program, draft: DraftView
    ) -> None:
        first = program.edit_draft(draft.id, "S", "one", version=draft.version, at=EVENING)

        second = program.edit_draft(draft.id, "S", "two", version=first.version, at=EVENING)

        assert (second.body, second.version) == ("two", draft.version + 2)
        assert program.kept_texts(draft.id) == ()

    def test_the_same_text_twice_is_no_conflict(self, program: Program, draft: DraftView) -> None:
        for _ in range(2):
            program.edit_draft(draft.id, "S", "same", version=draft.version, at=EVENING)

        assert program.kept_texts(draft.id) == ()


def test_line_ends_of_a_browser_are_those_of_a_letter(program: Program, acme: str) -> None:
    draft, _ = program.write_drafts(acme, at=EVENING)

    saved = program.edit_draft(draft.id, "S", "one\r\ntwo\rthree", at=EVENING)

    assert saved.body == "one\ntwo\nthree"


def test_a_text_far_too_long_is_refused(program: Program, acme: str) -> None:
    draft, _ = program.write_drafts(acme, at=EVENING)

    with pytest.raises(UnusableInput, match="characters"):
        program.edit_draft(draft.id, "S", "x" * 60_000, at=EVENING)


def test_a_dropped_draft_is_gone_and_another_may_be_written(program: Program, acme: str) -> None:
    draft, _ = program.write_drafts(acme, at=EVENING)

    program.drop_draft(draft.id, at=EVENING)

    assert draft.id not in {one.id for one in program.drafts(acme)}
    assert program.draft(draft.id).state is DraftState.DROPPED
    with pytest.raises(Refused):
        program.edit_draft(draft.id, "S", "late", at=EVENING)
    fresh, _ = program.write_drafts(acme, at=EVENING)
    assert fresh.id != draft.id


def test_an_unknown_draft_is_named(program: Program) -> None:
    with pytest.raises(NotFound, match="nope"):
        program.draft("nope")
    with pytest.raises(NotFound, match="nope"):
        program.kept_texts("nope")
