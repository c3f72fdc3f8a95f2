"""What a mail says becomes a fact when the person accepts it, and stops being one when undone."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from afterword.domain.errors import Refused
from afterword.domain.verdict import Verdict
from afterword.usecases.ports_mailbox import ProposalKind, ProposalState
from afterword.usecases.proposals import NewCandidacy
from tests.mailbox import mails
from tests.mailbox.conftest import NOON, ReadMail
from tests.usecases.invitations import as_mail, invitation

if TYPE_CHECKING:
    from afterword.bootstrap import Program


def test_a_no_counts_once_it_is_accepted(program: Program, acme: str, read: ReadMail) -> None:
    (no,) = read(mails.NO)
    before = program.explain(acme, at=NOON).advice.verdict

    program.accept_proposal(no.id, at=NOON)

    assert no.kind is ProposalKind.REJECTION
    assert no.opportunity == acme
    assert "Priya Nair" in no.because
    assert any("another candidate" in phrase for phrase in no.evidence)
    assert before is Verdict.SEND_THANK_YOU
    assert program.explain(acme, at=NOON).advice.verdict is Verdict.SEND_REJECTION_REPLY


def test_undoing_takes_the_fact_back_and_it_can_be_accepted_again(
    program: Program, acme: str, read: ReadMail
) -> None:
    (no,) = read(mails.NO)
    before = program.case(acme)
    program.accept_proposal(no.id, at=NOON)

    program.undo_proposal(no.id, at=NOON)
    undone = program.case(acme)
    program.accept_proposal(no.id, at=NOON)

    assert undone == before
    assert [one.kind for one in program.case(acme).touchpoints] == ["rejection"]


def test_what_they_say_about_timing_comes_along(
    program: Program, acme: str, read: ReadMail
) -> None:
    (later,) = read(mails.LATER)

    program.accept_proposal(later.id, at=NOON)

    case = program.case(acme)
    assert [one.kind for one in case.touchpoints] == ["delay_notice"]
    assert [one.date for one in case.statements] == [date(2026, 12, 4)]


def test_a_note_sent_from_another_program_is_recognised(
    program: Program, acme: str, read: ReadMail
) -> None:
    (thanks,) = read(mails.THANKS)

    program.accept_proposal(thanks.id, at=NOON)

    (contact,) = program.case(acme).touchpoints
    assert (contact.kind, contact.direction, contact.found_in_sent_folder) == (
        "thank_you",
        "out",
        True,
    )
    assert contact.people == ("p1",)


def test_an_absence_keeps_its_end(program: Program, acme: str, read: ReadMail) -> None:
    (away,) = read(mails.AWAY)

    program.accept_proposal(away.id, at=NOON)

    (contact,) = program.case(acme).touchpoints
    assert away.kind is ProposalKind.ABSENCE
    assert contact.auto_submitted
    assert contact.extra["return_on"] == away.found.return_on.isoformat()  # type: ignore[union-attr]


def test_a_bounce_is_about_the_person_who_was_not_reached(
    program: Program, acme: str, read: ReadMail
) -> None:
    def returned(address: str) -> bytes:
        return mails.mail(
            f"The following message could not be delivered to {address}: user unknown.",
            sender="Mail Delivery System <mailer-daemon@example.org>",
            subject="Undelivered Mail Returned to Sender",
        )

    (found,) = read(returned("plumber@pipes.example"), returned("tom@acme.example"))
    program.accept_proposal(found.id, at=NOON)

    assert found.found.bounced == "tom@acme.example"
    (touchpoint,) = program.case(acme).touchpoints
    assert (touchpoint.kind, touchpoint.people) == ("bounce", ("p2",))


def test_mail_nobody_can_match_is_a_list_and_may_begin_an_application(
    program: Program, acme: str, read: ReadMail
) -> None:
    (stranger,) = read(mails.STRANGER)

    with pytest.raises(Refused):
        program.accept_proposal(stranger.id, at=NOON)
    decided = program.accept_proposal(
        stranger.id, at=NOON, create=NewCandidacy("Lindenwood", "Data Analyst")
    )

    assert stranger.opportunity is None
    assert decided.opportunity is not None
    case = program.case(decided.opportunity)
    assert case.employer.name == "Lindenwood"
    assert [one.start for one in case.interviews] == [
        datetime.fromisoformat("2026-11-26T14:00:00+00:00")
    ]
    assert "tom@lindenwood.example" in [person.email for person in case.people]


def test_undoing_what_began_an_application_takes_it_away_again(
    program: Program, acme: str, read: ReadMail
) -> None:
    (stranger,) = read(mails.STRANGER)
    program.accept_proposal(stranger.id, at=NOON, create=NewCandidacy("Lindenwood"))

    program.undo_proposal(stranger.id, at=NOON)

    assert [one.id for one in program.headlines()] == [acme]
    assert [one.id for one in program.proposals(matched=False)] == [stranger.id]


def test_an_invitation_by_calendar_is_recorded_and_undone_whole(
    program: Program, acme: str, read: ReadMail
) -> None:
    before = program.case(acme)
    data = as_mail(
        invitation(
            start="20261201T140000",
            end="20261201T150000",
            organizer=("Priya Nair", "priya@acme.example"),
        )
    )
    (found,) = read(data)

    program.accept_proposal(found.id, at=NOON)
    accepted = program.case(acme)
    program.undo_proposal(found.id, at=NOON)

    assert found.kind is ProposalKind.NEW_INTERVIEW
    assert len(accepted.interviews) == 2
    assert program.case(acme) == before


def test_what_only_confirms_is_accepted_all_at_once(
    program: Program, acme: str, read: ReadMail
) -> None:
    read(mails.RECEIPT, mails.NO)

    done = program.accept_confirmations(at=NOON)

    assert len(done) == 1
    assert [one.kind for one in program.proposals()] == [ProposalKind.REJECTION]


def test_a_correction_decides_what_is_recorded_and_feeds_the_measures(
    program: Program, acme: str, read: ReadMail
) -> None:
    no, later = sorted(read(mails.NO, mails.LATER), key=lambda one: one.kind != "rejection")

    program.accept_proposal(no.id, at=NOON, label="feedback")
    program.accept_proposal(later.id, at=NOON)

    kinds = {one.kind for one in program.case(acme).touchpoints}
    found = program.evaluate_mailbox()
    assert kinds == {"feedback", "delay_notice"}
    assert (found.judged, found.right, found.sure_and_wrong) == (2, 1, 1)
    assert {one.label: one.precision for one in found.measures} == {
        "delay": 1.0,
        "feedback": None,
        "rejection": 0.0,
    }


def test_what_is_put_aside_changes_nothing_and_is_not_proposed_again(
    program: Program, acme: str, read: ReadMail
) -> None:
    (no,) = read(mails.NO)
    before = program.case(acme)

    program.reject_proposal(no.id, at=NOON, label="not_job")

    assert program.case(acme) == before
    assert read(mails.NO) == ()
    assert [one.meant for one in program.proposals(state=ProposalState.REJECTED)] == ["not_job"]


def test_a_decision_is_made_once(program: Program, acme: str, read: ReadMail) -> None:
    (no,) = read(mails.NO)
    program.accept_proposal(no.id, at=NOON)

    with pytest.raises(Refused, match="decided already"):
        program.reject_proposal(no.id, at=NOON)


def test_a_closed_file_comes_alive_again(program: Program, acme: str, read: ReadMail) -> None:
    (no,) = read(mails.mail(mails.NO.decode().split("\r\n\r\n")[1], at="2026-11-23 10:30"))
    program.accept_proposal(no.id, at=NOON)
    (again,) = read(
        mails.mail(
            "Dear Alice, our first choice withdrew. Would you come for a final interview on "
            "Tuesday 1 December 2026 at 10:00?",
            subject="Re: Your interview",
            at="2026-11-23 11:30",
        )
    )

    program.accept_proposal(again.id, at=NOON)

    assert again.opportunity == acme
    assert program.explain(acme, at=NOON).advice.verdict is not Verdict.SEND_REJECTION_REPLY


def test_the_same_mail_in_two_places_is_one_proposal(
    program: Program, acme: str, read: ReadMail
) -> None:
    copied = mails.NO.replace(b"Subject: Your interview", b"Subject: [list] Your interview")

    found = read(mails.NO, mails.NO, copied)

    assert len(found) == 1


def test_a_newsletter_leaves_a_fingerprint_and_no_word(
    program: Program, acme: str, read: ReadMail
) -> None:
    read(mails.NEWS)

    counts = program.count_proposals()
    data = program.settings.database_file.read_bytes()
    assert (counts.seen, counts.open) == (1, 0)
    assert b"garden" not in data


def test_what_cannot_be_read_is_listed(program: Program, acme: str, read: ReadMail) -> None:
    read(b"\x00\x01\x02 no headers at all")

    (unread,) = program.unread_mail()

    assert unread.where == "0.eml"
    assert "headers" in unread.sentence
