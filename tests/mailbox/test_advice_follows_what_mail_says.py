"""What mail says changes the advice: at once if accepted, and by a hold while it is not."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from afterword.domain.verdict import Verdict
from afterword.usecases.proposals import NewCandidacy
from tests.mailbox.conftest import NOON, ReadMail
from tests.mailbox.mails import NO, THANKS, mail

if TYPE_CHECKING:
    from afterword.bootstrap import Program

INVITED = mail(
    "Dear Alice, thank you for applying for the role of Data Analyst at Lindenwood. We would like "
    "to invite you to an interview on Monday 23 November 2026 at 10:00. Please let us know.",
    sender="Tom Field <tom@lindenwood.example>",
    subject="Interview with Lindenwood",
    at="2026-11-20 09:00",
)


def test_after_an_accepted_interview_that_is_over_thanks_are_due_at_once(
    program: Program, read: ReadMail
) -> None:
    (invited,) = read(INVITED)

    decided = program.accept_proposal(invited.id, at=NOON, create=NewCandidacy("Lindenwood"))

    (due,) = program.today(at=NOON).due
    assert due.opportunity == decided.opportunity
    assert due.advice.verdict is Verdict.SEND_THANK_YOU
    assert "Tom Field" in due.headline


def test_before_the_talk_nothing_is_due_yet_and_afterwards_thanks_are(
    program: Program, acme: str, read: ReadMail
) -> None:
    (again,) = read(
        mail(
            "Dear Alice, the panel would like to see you again: we would like to invite you to an "
            "interview on Tuesday 24 November 2026 at 14:00.",
            at="2026-11-23 11:30",
        )
    )
    program.accept_proposal(again.id, at=NOON)

    after = NOON + timedelta(days=1, hours=4)
    (due,) = [one for one in program.today(at=after).due if one.opportunity == acme]

    assert due.advice.verdict is Verdict.SEND_THANK_YOU
    assert "Priya Nair" in due.headline


def test_a_no_nobody_has_looked_at_offers_no_nudge(
    program: Program, acme: str, read: ReadMail
) -> None:
    (thanks,) = read(THANKS)
    program.accept_proposal(thanks.id, at=NOON)
    much_later = NOON + timedelta(days=10, hours=2)
    before = [one for one in program.today(at=much_later).due if one.opportunity == acme]
    read(NO)

    today = program.today(at=much_later)

    assert [one.advice.verdict for one in before] == [Verdict.SEND_STATUS_INQUIRY]
    (asked,) = today.due
    assert asked.headline == "Look at their mail first; it may change what is right."
    assert asked.because.startswith("A mail from Priya Nair reads like a no.")
    assert today.sentence == f"Acme: {asked.headline}"


def test_once_it_is_put_aside_the_advice_is_as_it_was(
    program: Program, acme: str, read: ReadMail
) -> None:
    (thanks,) = read(THANKS)
    program.accept_proposal(thanks.id, at=NOON)
    read(NO)
    (no,) = program.proposals()
    program.reject_proposal(no.id, at=NOON)

    due = [
        one
        for one in program.today(at=NOON + timedelta(days=10, hours=2)).due
        if one.opportunity == acme
    ]

    assert [one.advice.verdict for one in due] == [Verdict.SEND_STATUS_INQUIRY]
