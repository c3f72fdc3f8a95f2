"""Cards, templates and habits on the pages; the words beside the field when one is amiss."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.test import Client

from afterword.adapters.clock import FixedClock
from afterword.bootstrap import Program
from afterword.domain.notes import NoteKind

TEMPLATE = {
    "name": "short",
    "kind": "thank_you",
    "subject": "",
    "body": "Hello {{ first_name }},\r\n\r\nThank you for the talk at {{ company }}.",
}


@pytest.fixture
def card(program: Program, acme: str, clock: FixedClock) -> str:
    priya = program.case(acme).people[0]
    program.save_person(acme, replace(priya, postal="4 Mill Lane, Leeds LS1 4DT"))
    drafts = program.write_drafts(acme, NoteKind.CARD, to=(priya.id,), at=clock.now())
    return drafts[0].id


def test_a_card_is_posted_from_its_page(alice: Client, card: str, program: Program) -> None:
    program.count_cards(cards=9, stamps=9)

    page = alice.get(f"/drafts/{card}/card").content.decode()
    assert "LEEDS" in page
    assert alice.post(f"/drafts/{card}/card/posted").status_code == 303

    page = alice.get(f"/drafts/{card}/card").content.decode()
    assert "is on its way" in page
    assert "8 cards, 8 stamps" in page
    assert "I have posted it" not in page
    alice.post(f"/drafts/{card}/card/arrived")
    assert "It has arrived" in alice.get(f"/drafts/{card}/card").content.decode()


@pytest.mark.parametrize("size", ["a6", "4x6", "nonsense"])
def test_a_card_comes_as_pdf_and_as_a_page(alice: Client, card: str, size: str) -> None:
    pdf = alice.get(f"/drafts/{card}/card.pdf?size={size}")
    sheet = alice.get(f"/drafts/{card}/card/sheet?size={size}")

    assert pdf.content.startswith(b"%PDF-")
    assert "card.css" in sheet.content.decode()


def test_the_composer_of_a_card_leads_to_its_envelope(alice: Client, card: str) -> None:
    assert f"/drafts/{card}/card" in alice.get(f"/drafts/{card}/").content.decode()


def test_a_template_is_tried_kept_renamed_and_deleted(
    alice: Client, acme: str, program: Program
) -> None:
    tried = alice.post("/settings/templates/new", {**TEMPLATE, "on": acme, "try": "1"})
    assert "Thank you for the talk at Acme." in tried.content.decode()
    assert program.templates() == ()

    alice.post("/settings/templates/new", TEMPLATE)
    alice.post("/settings/templates/short/", {**TEMPLATE, "name": "brief thanks"})
    assert [one.name for one in program.templates()] == ["brief thanks"]
    assert alice.get("/settings/templates/brief%20thanks/").status_code == 200

    alice.post("/settings/templates/brief%20thanks/drop")
    assert program.templates() == ()


def test_what_a_template_may_not_hold_is_said_beside_it(alice: Client, acme: str) -> None:
    answer = alice.post("/settings/templates/new", {**TEMPLATE, "body": "{{ salary }}"})

    assert answer.status_code == 422
    assert "“salary” in line 1 is not known" in answer.content.decode()


def test_a_template_writes_the_notes_of_an_opportunity(
    alice: Client, acme: str, program: Program
) -> None:
    alice.post("/settings/templates/new", TEMPLATE)
    person = program.case(acme).people[0].id

    alice.post(f"/opportunities/{acme}/notes", {"kind": "template:short", "to": person})

    (draft,) = program.drafts(acme)
    assert draft.body.endswith("Thank you for the talk at Acme.")


def test_an_address_in_the_open_is_refused_beside_its_field(alice: Client, acme: str) -> None:
    habits = {"language": "en", "grammar_address": "http://words.example"}

    answer = alice.post("/settings/writing", habits)

    assert answer.status_code == 422
    assert 'id="grammar_address-wrong"' in answer.content.decode()


def test_habits_are_kept(alice: Client, acme: str, program: Program) -> None:
    alice.post("/settings/writing", {"language": "de", "phrases": "Hello\r\n\r\nWarm wishes"})

    assert program.habits().language == "de"
    assert program.habits().phrases == ("Hello", "Warm wishes")


def test_counting_wants_numbers(alice: Client, acme: str, program: Program) -> None:
    answer = alice.post("/settings/cards", {"cards": "-1", "stamps": "2", "remind_at": "3"})
    assert answer.status_code == 422

    alice.post("/settings/cards", {"cards": "5", "stamps": "2", "remind_at": "3"})
    assert "You have 2 stamps left" in alice.get("/settings/cards").content.decode()


def test_another_wording_is_only_offered_where_a_model_was_named(
    alice: Client, acme: str, program: Program, clock: FixedClock
) -> None:
    draft = program.write_drafts(acme, at=clock.now())[0].id

    assert "/reword" not in alice.get(f"/drafts/{draft}/").content.decode()
    page = alice.get(f"/drafts/{draft}/reword").content.decode()
    assert "none is needed" in page
    assert alice.post(f"/drafts/{draft}/reword").status_code == 409
