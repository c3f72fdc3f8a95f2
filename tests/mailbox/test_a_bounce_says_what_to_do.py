"""A note that came back holds what waits for the same person, and says what to do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from afterword.domain.notes import NoteKind
from afterword.usecases.ports_mailbox import ProposalKind
from afterword.usecases.views import MailAccount, OutboxItem, OutboxState, Security
from tests.mailbox.conftest import NOON
from tests.mailbox.mails import mail
from tests.servers.smtp_sink import SmtpSink, smtp_sink

if TYPE_CHECKING:
    from afterword.bootstrap import Program

SOON = NOON + timedelta(minutes=5)
LATER = NOON + timedelta(minutes=20)


@pytest.fixture
def sink() -> Iterator[SmtpSink]:
    with smtp_sink(user="alice@example.org") as running:
        yield running


@pytest.fixture
def thanked(program: Program, acme: str, sink: SmtpSink) -> OutboxItem:
    """The thank-you to Priya that went out; a question to her and a thank-you to Tom wait."""
    program.save_mail_account(
        MailAccount(
            "alice@example.org", "127.0.0.1", sink.port, Security.NONE, keeps_sent_copy=True
        ),
        "secret",
    )
    to_priya, to_tom = program.write_drafts(acme, NoteKind.THANK_YOU, at=NOON)
    sent = program.approve(to_priya.id, at=NOON, overrule="It is right.")
    program.deliver_due(at=SOON)
    (asking,) = program.write_drafts(acme, NoteKind.STATUS_INQUIRY, to=("p1",), at=SOON)
    program.approve(asking.id, at=SOON, overrule="They asked for it.")
    program.approve(to_tom.id, at=SOON, overrule="It is right.")
    assert [one.rcpt_to for one in sink.mails] == [("priya@acme.example",)]
    return sent


def report(of: str, *, to: str = "priya@acme.example") -> bytes:
    """A delivery status notification (RFC 3464) about a mail."""
    return (
        "From: Mail Delivery System <MAILER-DAEMON@mx.example>\r\nTo: alice@example.org\r\n"
        "Subject: Undelivered Mail Returned to Sender\r\nMessage-ID: <dsn1@mx.example>\r\n"
        "Date: Mon, 23 Nov 2026 12:06:00 +0000\r\nAuto-Submitted: auto-replied\r\n"
        "MIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nI'm sorry to have to inform you that your "
        "message could not be delivered to one or more recipients.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
        f"Final-Recipient: rfc822; {to}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        "Diagnostic-Code: smtp; 550 5.1.1 no such user\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: {of}\r\nTo: {to}\r\n"
        "Subject: Thank you\r\n--b--\r\n"
    ).encode()


def waiting(program: Program) -> dict[str, OutboxItem]:
    """What is in the outbox and was not sent, by whom it goes to."""
    return {
        one.to_names[0]: one
        for one in program.outbox(at=LATER)
        if one.state is not OutboxState.SENT
    }


def test_what_waits_for_that_person_is_held_and_nobody_elses(
    program: Program, thanked: OutboxItem
) -> None:
    program.import_handed_over([("report.eml", report(thanked.message_id))], at=LATER)

    (bounce,) = program.proposals()
    assert bounce.kind is ProposalKind.BOUNCE
    assert bounce.opportunity == thanked.opportunity
    held = waiting(program)["Priya Nair"]
    assert held.state is OutboxState.HELD
    assert "A mail to Priya Nair came back: priya@acme.example could not be" in held.sentence
    assert "write it again once you have another" in held.sentence
    assert waiting(program)["Tom Fairweather"].state is OutboxState.QUEUED


def test_today_and_the_outbox_show_it(program: Program, thanked: OutboxItem) -> None:
    program.import_handed_over([("report.eml", report(thanked.message_id))], at=LATER)

    today = program.today(at=LATER)

    assert today.proposals == 1
    (asked,) = today.uncertain
    assert asked.to_names == ("Priya Nair",)
    assert "came back" in asked.sentence
    assert asked.answers


def test_once_accepted_the_others_go_out_and_hers_stays(
    program: Program, thanked: OutboxItem, sink: SmtpSink
) -> None:
    program.import_handed_over([("report.eml", report(thanked.message_id))], at=LATER)
    (bounce,) = program.proposals()

    program.accept_proposal(bounce.id, at=LATER)
    program.deliver_due(at=LATER)

    assert [one.rcpt_to for one in sink.mails] == [
        ("priya@acme.example",),
        ("tom@acme.example",),
    ]
    assert waiting(program)["Priya Nair"].state is OutboxState.HELD
    told = [(one.kind, one.people) for one in program.case(thanked.opportunity).touchpoints]
    assert ("bounce", ("p1",)) in told


def test_a_server_that_tells_it_in_words_is_understood(
    program: Program, thanked: OutboxItem
) -> None:
    words = mail(
        "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver "
        "your message to the following addresses.\nThis is a permanent error; I've given up. "
        "Sorry it didn't work out.\n\n<priya@acme.example>:\nSorry, no mailbox here by that name.",
        sender="MAILER-DAEMON@mx.example",
        subject="failure notice",
        at="2026-11-23 12:06",
    )

    program.import_handed_over([("words.eml", words)], at=LATER)

    (bounce,) = program.proposals()
    assert (bounce.kind, bounce.found.bounced) == (ProposalKind.BOUNCE, "priya@acme.example")
    assert waiting(program)["Priya Nair"].state is OutboxState.HELD


def test_a_report_about_somebody_unknown_holds_nothing(
    program: Program, thanked: OutboxItem
) -> None:
    other = report("<other@example.org>", to="plumber@pipes.example")

    program.import_handed_over([("other.eml", other)], at=LATER)

    assert program.proposals() == ()
    assert {one.state for one in waiting(program).values()} == {OutboxState.QUEUED}
