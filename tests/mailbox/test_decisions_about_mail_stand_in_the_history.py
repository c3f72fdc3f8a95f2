"""What Alice decides about a mail stands in the history, with its way back like any change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from afterword.domain.errors import Refused
from afterword.usecases.history import HistoryLine
from afterword.usecases.proposals import NewCandidacy
from tests.mailbox.conftest import NOON, ReadMail
from tests.mailbox.mails import LATER, NO, STRANGER, THANKS

if TYPE_CHECKING:
    from afterword.bootstrap import Program


def lines(program: Program, opportunity: str) -> dict[str, HistoryLine]:
    """Return the history by its sentences."""
    return {line.sentence: line for line in program.history(opportunity)}


def test_an_acceptance_stands_there_and_goes_back_with_all_it_wrote_down(
    program: Program, acme: str, read: ReadMail
) -> None:
    (later,) = read(LATER)
    before = program.case(acme)
    program.accept_proposal(later.id, at=NOON)
    accepted = lines(program, acme)[
        "You accepted a mail from Priya Nair: word that it takes longer."
    ]

    program.undo(acme, accepted.id, at=NOON)

    assert accepted.proposal == later.id
    assert program.case(acme) == before
    assert [one.id for one in program.proposals()] == [later.id]
    after = lines(program, acme)
    assert "You took back: what you decided about a mail from Priya Nair." in after
    parts = [one for one in after.values() if one.sentence.startswith("Your mailbox recorded")]
    assert len(parts) == 2
    assert all(one.undone and not one.may_undo for one in parts)


def test_undoing_on_the_page_of_proposals_stands_there_too(
    program: Program, acme: str, read: ReadMail
) -> None:
    (no,) = read(NO)
    program.accept_proposal(no.id, at=NOON)

    program.undo_proposal(no.id, at=NOON)

    found = program.history(acme)
    assert found[0].sentence == "You took back: what you decided about a mail from Priya Nair."
    assert not found[0].may_undo
    assert found[1].undone


def test_what_was_accepted_again_can_be_taken_back_again(
    program: Program, acme: str, read: ReadMail
) -> None:
    (no,) = read(NO)
    for _ in range(2):
        program.accept_proposal(no.id, at=NOON)
        newest = program.history(acme, most=1)[0]
        program.undo(acme, newest.id, at=NOON)

    assert program.case(acme).touchpoints == ()
    assert not any(line.may_undo for line in program.history(acme))


def test_putting_aside_and_saying_what_it_is_stand_there(
    program: Program, acme: str, read: ReadMail
) -> None:
    no, later = read(NO, LATER)
    program.reject_proposal(no.id, at=NOON)
    program.reject_proposal(later.id, at=NOON, label="feedback")

    found = program.history(acme)

    assert [line.sentence for line in found[:2]] == [
        "You put a mail from Priya Nair aside: it is feedback.",
        "You put a mail from Priya Nair aside.",
    ]
    program.undo(acme, found[1].id, at=NOON)
    assert len(program.proposals()) == 1


def test_a_correction_says_what_it_was_corrected_to(
    program: Program, acme: str, read: ReadMail
) -> None:
    (no,) = read(NO)

    program.accept_proposal(no.id, at=NOON, label="feedback")

    assert "You corrected a mail from Priya Nair: it is feedback." in lines(program, acme)


def test_a_note_of_her_own_is_called_that(program: Program, acme: str, read: ReadMail) -> None:
    (thanks,) = read(THANKS)

    program.accept_proposal(thanks.id, at=NOON)

    assert "You accepted a mail you wrote yourself." in lines(program, acme)


def test_a_decision_already_taken_back_is_refused_with_a_reason(
    program: Program, acme: str, read: ReadMail
) -> None:
    (no,) = read(NO)
    program.accept_proposal(no.id, at=NOON)
    accepted = program.history(acme, most=1)[0]
    program.undo_proposal(no.id, at=NOON)

    with pytest.raises(Refused, match="taken back already"):
        program.undo(acme, accepted.id, at=NOON)


def test_taking_back_what_began_an_application_ends_it(program: Program, read: ReadMail) -> None:
    (stranger,) = read(STRANGER)
    decided = program.accept_proposal(stranger.id, at=NOON, create=NewCandidacy("Lindenwood"))
    assert decided.opportunity is not None
    newest = program.history(decided.opportunity, most=1)[0]
    assert newest.may_undo

    program.undo(decided.opportunity, newest.id, at=NOON)

    assert not program.follows(decided.opportunity)
    assert [one.id for one in program.proposals(matched=False)] == [stranger.id]


def test_one_fact_of_a_mail_can_still_go_back_alone(
    program: Program, acme: str, read: ReadMail
) -> None:
    (later,) = read(LATER)
    program.accept_proposal(later.id, at=NOON)
    before = len(program.case(acme).touchpoints)
    stated = next(one for one in program.history(acme) if "about timing" in one.sentence)

    program.undo(acme, stated.id, at=NOON)
    assert program.case(acme).statements == ()
    program.undo_proposal(later.id, at=NOON)

    assert before == 1
    assert program.case(acme).touchpoints == ()
