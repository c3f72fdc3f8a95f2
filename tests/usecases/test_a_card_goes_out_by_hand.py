"""A card by hand: written, put into its envelope, posted, counted, and perhaps known to arrive."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from afterword.domain.case import Debrief, Discussed
from afterword.domain.errors import Refused, UnusableInput
from afterword.domain.notes import NoteKind
from afterword.usecases.ports_stationery import WritingHabits
from afterword.usecases.views import DraftState, NewInterview, NewPerson
from tests.usecases.conftest import moment

if TYPE_CHECKING:
    from afterword.bootstrap import Program

EVENING = moment("2026-03-03 18:00")
MORNING = moment("2026-03-04 09:00")


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


@pytest.fixture
def card(program: Program, acme: str) -> str:
    priya = program.case(acme).people[0]
    program.save_person(acme, replace(priya, postal="4 Mill Lane, Leeds, ls1 4dt"))
    (draft,) = program.write_drafts(acme, NoteKind.CARD, at=EVENING)
    return draft.id


def test_the_card_and_its_envelope_are_put_together(program: Program, card: str) -> None:
    program.save_habits(WritingHabits(return_address="3 Elm Row\nYork YO1 7HH"))

    page = program.card(card, at=MORNING)

    assert page.to_name == "Priya Nair"
    assert "night shift" in "\n".join(page.card.paragraphs)
    assert page.card.to == ("Priya Nair", "Acme", "4 Mill Lane", "LEEDS", "LS1 4DT")
    assert page.card.sender == ("Alice Archer", "3 Elm Row", "York YO1 7HH")
    assert "usually there on Thursday 5 March" in page.arrival.sentence
    assert page.stock is None


def test_an_unknown_address_is_said_and_not_invented(program: Program, acme: str) -> None:
    (draft,) = program.write_drafts(acme, NoteKind.CARD, at=EVENING)

    page = program.card(draft.id, at=MORNING)

    assert not page.has_address
    assert page.card.to == ("Priya Nair",)


def test_posting_it_is_a_fact_and_counts_the_box_down(
    program: Program, acme: str, card: str
) -> None:
    program.count_cards(cards=5, stamps=4, remind_at=3)

    left = program.post_card(card, at=MORNING)

    assert left is not None and (left.cards, left.stamps) == (4, 3)
    assert left.reminder == "You have 3 stamps left. It may be time to buy some."
    (posted,) = program.case(acme).touchpoints
    assert (posted.kind, posted.channel, posted.people) == ("card", "post", ("p1",))
    assert posted.delivered == "unknown"
    assert program.draft(card).state is DraftState.SENT


def test_it_is_posted_once(program: Program, acme: str, card: str) -> None:
    program.post_card(card, at=MORNING)

    with pytest.raises(Refused, match="posted or put away already"):
        program.post_card(card, at=MORNING)

    assert len(program.case(acme).touchpoints) == 1


def test_an_empty_box_does_not_deny_what_was_posted(program: Program, card: str) -> None:
    program.count_cards(cards=0, stamps=1)

    left = program.post_card(card, at=MORNING)

    assert left is not None and (left.cards, left.stamps) == (0, 0)


def test_that_it_arrived_takes_the_place_of_not_knowing(
    program: Program, acme: str, card: str
) -> None:
    program.post_card(card, at=MORNING)

    program.card_arrived(card, at=moment("2026-03-06 10:00"))
    program.card_arrived(card, at=moment("2026-03-06 11:00"))

    (posted,) = program.case(acme).touchpoints
    assert posted.delivered is True
    assert posted.at == MORNING
    assert program.card(card, at=MORNING).has_arrived


def test_what_was_not_posted_cannot_have_arrived(program: Program, card: str) -> None:
    with pytest.raises(Refused, match="not been posted yet"):
        program.card_arrived(card, at=MORNING)


def test_a_mail_is_no_card(program: Program, acme: str) -> None:
    (note,) = program.write_drafts(acme, NoteKind.THANK_YOU, at=EVENING)

    with pytest.raises(Refused, match="not a card"):
        program.card(note.id, at=EVENING)


def test_what_was_bought_is_added(program: Program) -> None:
    program.buy_cards(cards=10, stamps=8)
    stock = program.buy_cards(stamps=2)

    assert (stock.cards, stock.stamps, stock.reminder) == (10, 10, None)
    with pytest.raises(UnusableInput, match="less than nothing"):
        program.buy_cards(cards=-1)


def test_it_can_be_printed(program: Program, card: str) -> None:
    assert program.can_print()

    pdf = program.print_card(card, "4x6", at=MORNING)

    assert pdf.startswith(b"%PDF-")
