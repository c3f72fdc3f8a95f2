"""Whom Alice met makes a mail part of a conversation: interviewers, who is invited, colleagues."""

from __future__ import annotations

from afterword.usecases.ports_mailbox import ProposalKind
from tests.mailbox.conftest import ReadMail
from tests.mailbox.mails import OFFER, mail
from tests.usecases.invitations import as_mail, invitation

CASUAL = "you around thursday? want you to meet the others, 10ish at the workshop"


def test_an_interviewer_counts_however_casually_he_writes(acme: str, read: ReadMail) -> None:
    (one,) = read(mail(CASUAL, sender="Tom Fairweather <tom@acme.example>", subject="thursday"))

    assert one.label == "interview_invitation"
    assert one.opportunity == acme


def test_a_colleague_of_theirs_counts_too(acme: str, read: ReadMail) -> None:
    (one,) = read(mail(CASUAL, sender="Mia Ash <mia@acme.example>", subject="thursday"))

    assert one.label == "interview_invitation"
    assert one.opportunity == acme


def test_the_same_words_of_a_stranger_are_no_invitation(acme: str, read: ReadMail) -> None:
    assert read(mail(CASUAL, sender="Mia Ash <mia@pinewood.example>", subject="thursday")) == ()


def test_an_entry_somebody_unknown_sends_for_an_interviewer_belongs_to_her(
    acme: str, read: ReadMail
) -> None:
    entry = invitation(
        summary="Coffee",
        organizer=("Desk", "desk@offices.example"),
        attendees=(("Alice Archer", "alice@example.org"), ("Priya Nair", "priya@acme.example")),
        start="20261126T140000",
        end="20261126T150000",
    )

    carrier = as_mail(entry, sender="Desk <desk@offices.example>")

    (one,) = read(carrier.replace(b"Subject: Interview: Data analyst", b"Subject: Coffee"))

    assert one.kind is ProposalKind.NEW_INTERVIEW
    assert (one.opportunity, one.because) == (
        acme,
        "Priya Nair of this application is part of it.",
    )


def test_a_colleague_who_only_answers_is_heard(acme: str, read: ReadMail) -> None:
    found = read(
        mail(
            "Hi Alice, thanks for sending your references over, I have passed them to the panel.",
            sender="Mia Ash <mia@acme.example>",
            subject="Your references",
        )
    )

    assert [one.opportunity for one in found] == [acme]


def test_a_name_she_knows_from_another_address_is_a_warning(acme: str, read: ReadMail) -> None:
    (one,) = read(
        mail(
            OFFER,
            sender="Priya Nair <priya.nair@acrne.example>",
            subject="Your offer of employment",
        )
    )

    assert "acrne.example looks like acme.example" in one.warnings[0]
    assert one.warnings[1] == (
        "You know Priya Nair as priya@acme.example; this came from priya.nair@acrne.example."
    )
