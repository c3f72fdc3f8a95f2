"""Which employer a mail is about: spelt in it, abbreviated by a domain, or learned before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from afterword.reading.mail.company_names import CompanyNames
from afterword.reading.mail.reading import Reading
from afterword.reading.names import abbreviates, name_from_label

Read = Callable[..., Reading]
SLOT = "We would like to invite you to an interview for the Site Manager post. Thursday at 3?"


def test_a_later_mail_knows_the_name_an_earlier_one_spelt(read: Read) -> None:
    names = CompanyNames()
    sender = "Aline Roy <a.roy@verrerie-orb.example>"
    first = read(f"{SLOT}\n\nAline Roy\nVerrerie de l'Orb", from_=sender, thread=True)
    later = read("We will decide by Friday. Thank you for waiting.", from_=sender, thread=True)

    assert names.settle(first).company == "Verrerie de l'Orb"
    assert later.company == "Verrerie Orb"
    assert names.settle(later).company == "Verrerie de l'Orb"


def test_what_is_learned_of_one_domain_says_nothing_of_another(read: Read) -> None:
    names = CompanyNames()
    names.settle(read(f"{SLOT}\n\nJo Hale, Pinewood Ltd", from_="Jo <jo@pinewood.example>"))
    other = read(SLOT, from_="Ann <ann@northgate.example>", thread=True)

    assert names.settle(other).company == "Northgate"


def test_a_signature_spells_what_the_domain_abbreviates(read: Read) -> None:
    mail = read(
        f"{SLOT}\n\nAnn Moss, Great Basin Medical Center HR",
        from_="Ann Moss <amoss@gbmc.example>",
        thread=True,
    )
    assert mail.company is not None
    assert "Great Basin Medical Center" in mail.company


def test_an_agency_that_speaks_for_somebody_names_its_client(read: Read) -> None:
    mail = read(
        "Ben at Corvane has asked what salary you have in mind.",
        from_="Rupert Hale <rupert@haleandmoor.example>",
        thread=True,
    )
    assert mail.company == "Corvane"


def test_a_service_that_writes_for_many_names_the_employer_in_its_subject(read: Read) -> None:
    mail = read(
        "Your application was sent to Catapult Rail. We will be in touch if it fits.",
        subject="Sam, your application was sent to Catapult Rail",
        from_="LinkedIn <jobs-noreply@linkedin.com>",
    )
    assert mail.company == "Catapult Rail"


def test_nobody_is_their_own_company(read: Read) -> None:
    mail = read(
        "A client of mine wants an accounts assistant from January. Are you still looking?\n\n"
        "Nora\nHale-Moor Recruitment",
        subject="Accounts assistant, Ennis",
        from_="Nora Hale-Moor <nora@halemoor-recruitment.example>",
    )
    assert mail.company is not None
    assert "Recruitment" in mail.company


def test_neither_a_number_nor_a_post_for_everybody_is_a_company(read: Read) -> None:
    rejected = read(
        "Thank you for your interest in the post at Pinewood Regional. "
        "We have decided to move forward with other candidates.",
        subject="Update on your application: Respiratory Therapist (Req 30111)",
        from_="Talent Acquisition <no-reply@hire.pinewood-regional.example>",
    )
    offered = read(
        "Wir freuen uns, Ihnen die Stelle anzubieten, und bitten um Antwort bis Freitag.",
        subject="Zusage - Laborantin im Wasserwerk (m/w/d)",
        from_="Stadt Ahornau Personalamt <personalamt@ahornau.example>",
        thread=True,
    )
    assert rejected.company == "Pinewood Regional"
    assert "Ahornau" in (offered.company or "")


@pytest.mark.parametrize(
    ("label", "language", "name"),
    [
        ("larkandbell", "en", "Lark & Bell"),
        ("islandfoods", "en", "Islandfoods"),
        ("brackwell-instruments", "en", "Brackwell Instruments"),
        ("gruenstrom-nord", "de", "Grünstrom Nord"),
        ("neuhaus", "de", "Neuhaus"),
    ],
)
def test_a_domain_alone_is_written_as_a_name(label: str, language: str, name: str) -> None:
    assert name_from_label(label, language) == name


@pytest.mark.parametrize(
    ("label", "name", "does"),
    [
        ("gbmc", "Great Basin Medical Center", True),
        ("verrerie-hd", "Verrerie du Haut-Doubs", True),
        ("gbmc", "Great Basin", False),
        ("ab", "Ann Bell", False),
        ("pinewood", "Pine and Oak", False),
    ],
)
def test_initials_abbreviate_a_name(label: str, name: str, does: bool) -> None:
    assert abbreviates(label, name) is does
