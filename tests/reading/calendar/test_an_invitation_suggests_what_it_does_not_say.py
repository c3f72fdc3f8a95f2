"""Company, post and people are guessed with the words the guess rests on."""

from __future__ import annotations

import pytest

from afterword.reading.calendar import (
    Invitation,
    Invited,
    guess_company,
    guess_person_role,
    guess_role,
)


def test_the_company_is_the_organisers_domain_spelt_as_the_summary_spells_it() -> None:
    invited = Invitation(
        uid="1",
        summary="Interview with Hale & Moor",
        organizer=Invited("Jo Reed", "jo@haleandmoor.co.uk"),
        attendees=(Invited("Alice", "alice@example.org"),),
    )

    guess = guess_company(invited, me=("alice@example.org",))

    assert guess.value == "Hale & Moor"
    assert guess.evidence == "jo@haleandmoor.co.uk"


def test_a_relay_or_a_free_mailbox_names_no_company() -> None:
    through_relay = Invitation(
        uid="1",
        summary="Interview with Tarn Foods",
        organizer=Invited("Tarn Recruiting", "no-reply@eu.greenhouse.io"),
        attendees=(Invited("Jo", "jo@gmail.com"),),
    )

    assert guess_company(through_relay).value == "Tarn Foods"


def test_rooms_and_the_candidate_name_no_company() -> None:
    invited = Invitation(
        uid="1",
        summary="Chat",
        attendees=(
            Invited("Room 3", "room3@elsewhere.org", cutype="ROOM"),
            Invited("Alice", "alice@own-domain.org"),
        ),
    )

    assert guess_company(invited, me=("Alice@Own-Domain.org",)).value is None


@pytest.mark.parametrize(
    ("summary", "role"),
    [
        ("Interview - Data Engineer - Harrow Systems", "Data Engineer"),
        ("Updated invitation: Ward Nurse interview", "Ward Nurse"),
        ("Interview for Senior Product Manager with Acme", "Senior Product Manager"),
        ("Vorstellungsgespräch Softwareentwicklerin (m/w/d)", "Softwareentwicklerin"),
        ("Entretien pour le poste de Chargée de communication", "Chargée de communication"),
        ("Entrevista técnica – Taller del Río", None),
        ("Coffee with Jane", None),
    ],
)
def test_the_post_is_the_piece_of_the_summary_that_reads_like_a_title(
    summary: str, role: str | None
) -> None:
    found = guess_role(summary).value

    assert (found or "").removeprefix("de ") == (role or "")


@pytest.mark.parametrize(
    ("name", "description", "role"),
    [
        ("Jane Doe (HR)", "", "hr"),
        (
            "Oskar Lind",
            "You will meet Oskar Lind, Head of Data, and Mia Roe, Talent.",
            "hiring_manager",
        ),
        ("Mia Roe", "You will meet Oskar Lind, Head of Data, and Mia Roe, Talent.", "recruiter"),
        ("Ben Ash", "Ben Ash will coordinate.", "interviewer"),
        ("Ada Koch - Recruiting Coordinator", "", "coordinator"),
    ],
)
def test_a_persons_part_is_read_from_what_stands_by_the_name(
    name: str, description: str, role: str
) -> None:
    assert guess_person_role(name, description=description).value == role
