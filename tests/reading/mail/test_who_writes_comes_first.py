"""People, their colleagues and their calendars make a conversation; odd senders are named."""

from __future__ import annotations

from afterword.reading.mail.classify import read_mail
from afterword.reading.mail.item import item_from_json
from afterword.reading.mail.reading import reading_to_json
from afterword.reading.names import domain_label, name_for_label

CASUAL = {
    "id": "1",
    "from": "Mia Ash <mia@pinewood.example.org>",
    "subject": "thursday",
    "date": "2026-03-02T09:00:00+00:00",
    "body": "you around thursday? want you to meet the others, 10ish at the workshop",
}


def test_a_colleague_of_a_known_person_counts_as_the_conversation() -> None:
    item = item_from_json(CASUAL)

    assert read_mail(item, people=("jo@pinewood.example.org",)).label == "interview_invitation"
    assert read_mail(item, people=("jo@riverbank.example.org",)).label == read_mail(item).label


def test_a_mailbox_provider_makes_no_colleagues() -> None:
    item = item_from_json({**CASUAL, "from": "Mia <mia@gmail.com>"})

    assert read_mail(item, people=("jo@gmail.com",)).label == read_mail(item).label


def test_a_lookalike_of_a_known_domain_is_named_in_a_sentence() -> None:
    item = item_from_json({**CASUAL, "from": "Jo Hale <jo@pinevvood-labs.com>"})

    warnings = read_mail(item, people=("jo@pinewood-labs.com",)).sender_warnings

    assert len(warnings) == 1
    assert "pinevvood-labs.com" in warnings[0]
    assert "pinewood-labs.com" in warnings[0]


def test_mixed_alphabets_are_named_even_where_nobody_is_known() -> None:
    item = item_from_json({**CASUAL, "from": "Jo <jo@pinewооd.com>"})

    said = reading_to_json(read_mail(item))

    assert "alphabets" in str(said["sender_warnings"])


def test_an_honest_sender_has_no_warning() -> None:
    said = read_mail(item_from_json(CASUAL), people=("jo@pinewood.example.org",))

    assert said.sender_warnings == ()


def test_a_name_is_found_however_a_domain_spells_it() -> None:
    texts = ("We at Grünstrom Nord", "Verrerie de l'Orb, Béziers", "Un saludo, Cerámicas Turia")

    assert name_for_label("gruenstrom-nord", texts) == "Grünstrom Nord"
    assert name_for_label("verrerie-orb", texts) == "Verrerie de l'Orb"
    assert name_for_label("ceramicasturia", texts) == "Cerámicas Turia"


def test_a_university_is_not_called_after_its_kind_of_domain() -> None:
    assert domain_label("chem.wrexmoor.ac.uk") == "wrexmoor"
    assert domain_label("wrexmoor.ac.example") == "wrexmoor"
