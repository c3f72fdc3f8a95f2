"""An application that began with one mail brings the others of its conversation along."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from afterword.usecases.proposals import NewCandidacy
from afterword.usecases.views import NewInterview, NewPerson
from tests.mailbox.conftest import NOON, ReadMail
from tests.mailbox.mails import mail

if TYPE_CHECKING:
    from afterword.bootstrap import Program

TOM = "Tom Field <tom@lindenwood.example>"
FIRST = mail(
    "Dear Alice, thank you for applying for the role of Data Analyst at Lindenwood. We would like "
    "to invite you to an interview on Thursday 26 November 2026 at 14:00. Please let us know.",
    sender=TOM,
    subject="Interview with Lindenwood",
    id="<first@lindenwood.example>",
    at="2026-11-23 09:00",
)
REFUSED = mail(
    "Dear Alice, thank you for your time. Unfortunately we have decided not to move your "
    "application for the role of Data Analyst forward. We wish you all the best.",
    sender="Desk <desk@offices.example>",
    subject="Re: Interview with Lindenwood",
    In_Reply_To="<first@lindenwood.example>",
    References="<first@lindenwood.example>",
    at="2026-11-23 10:00",
)


def test_the_others_of_its_thread_are_matched_when_the_first_is_accepted(
    program: Program, read: ReadMail
) -> None:
    read(FIRST, REFUSED)
    first = next(one for one in program.proposals() if one.mail.sender == "tom@lindenwood.example")
    begun = program.accept_proposal(
        first.id, at=NOON, create=NewCandidacy("Lindenwood", "Data Analyst")
    ).opportunity

    (no,) = program.proposals()

    assert (no.opportunity, no.because) == (begun, "It continues a known thread.")
    assert program.proposals(matched=False) == ()


def test_who_is_named_and_copied_takes_part(program: Program, read: ReadMail) -> None:
    panel = mail(
        "Dear Alice, we would like to invite you to an interview for the role of Data Analyst at "
        "Lindenwood on Thursday 26 November 2026 at 14:00. The panel will be myself and "
        "Leila Haddad. Tom Field",
        sender=TOM,
        subject="Interview with Lindenwood",
        Cc="Leila Haddad <leila@lindenwood.example>, Records <records@lindenwood.example>",
    )
    (one,) = read(panel)
    begun = program.accept_proposal(one.id, at=NOON, create=NewCandidacy("Lindenwood")).opportunity
    assert begun is not None

    case = program.case(begun)

    took_part = {
        person.name for person in case.people if person.id in case.interviews[0].participants
    }
    assert took_part == {"Tom Field", "Leila Haddad"}


def test_an_application_added_by_hand_finds_its_mail_at_the_next_reading(
    program: Program, read: ReadMail
) -> None:
    read(FIRST)
    added = program.add_interview(
        NewInterview(
            company="Lindenwood",
            role="Data Analyst",
            start=NOON + timedelta(days=3),
            end=NOON + timedelta(days=3, hours=1),
            people=(NewPerson("Tom Field", "hiring_manager", "tom@lindenwood.example"),),
        ),
        at=NOON,
    )

    program.import_handed_over([], at=NOON)

    assert [one.opportunity for one in program.proposals()] == [added]


def test_a_later_mail_without_names_takes_them_from_its_application(
    program: Program, acme: str, read: ReadMail
) -> None:
    (one,) = read(mail("Hi Alice, unfortunately it is a no from us this time.", subject="News"))

    assert (one.opportunity, one.found.company, one.found.role) == (acme, "Acme", "Data analyst")
