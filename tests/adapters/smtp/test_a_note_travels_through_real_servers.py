"""From approval to the recipient's inbox through Postfix and Dovecot, over TLS, with AUTH."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from imapclient import IMAPClient
from tests.outbox.building import Surroundings, a_note
from tests.servers import Dovecot, Postfix, dovecot, postfix

from afterword.adapters.imap.sent_folder import SentFolder, login_with
from afterword.adapters.smtp import Password, SmtpTransport
from afterword.usecases.ports_sending import Look
from afterword.usecases.views import MailAccount, OutboxState, Security
from afterword.writing.mail_bytes import Mailbox

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.xdist_group("mail servers"),
]
NOW = datetime.now(UTC).replace(microsecond=0)


@pytest.fixture(scope="module")
def mailboxes() -> Iterator[Dovecot]:
    with tempfile.TemporaryDirectory(prefix="aw") as folder, dovecot(Path(folder)) as server:
        yield server


@pytest.fixture(scope="module")
def submission(mailboxes) -> Iterator[Postfix]:
    with (
        tempfile.TemporaryDirectory(prefix="aw") as folder,
        postfix(Path(folder), mailboxes) as server,
    ):
        yield server


@pytest.fixture
def around(tmp_path, mailboxes, submission) -> Surroundings:
    """An outbox wired to the real servers, with empty mailboxes."""
    for user in mailboxes.users:
        for folder in ("INBOX", "Sent"):
            mailboxes.doveadm("expunge", "-u", user, "mailbox", folder, "all")
    return wired(tmp_path, mailboxes, submission)


def wired(
    tmp_path: Path,
    mailboxes: Dovecot,
    submission: Postfix,
    *,
    security: Security = Security.STARTTLS,
    password: str = "secret",
    trusting: bool = True,
) -> Surroundings:
    account = MailAccount(
        address="ann@example.test",
        smtp_host="localhost",
        smtp_port=(
            submission.starttls_port if security is Security.STARTTLS else submission.tls_port
        ),
        smtp_security=security,
        imap_host="localhost",
        imap_port=mailboxes.imaps_port,
    )
    context = mailboxes.certificate.client_context() if trusting else None
    surroundings = Surroundings(tmp_path)
    surroundings.server = SmtpTransport(account, Password(password), context=context)
    surroundings.mailbox = SentFolder(
        account,
        login_with("ann@example.test", "secret"),
        context=mailboxes.certificate.client_context(),
    )
    return surroundings


def mails_of(mailboxes: Dovecot, user: str, folder: str = "INBOX") -> list[bytes]:
    """Read a folder over IMAP."""
    context = mailboxes.certificate.client_context()
    with IMAPClient("localhost", mailboxes.imaps_port, ssl_context=context) as client:
        client.login(user, "secret")
        client.select_folder(folder, readonly=True)
        found = client.fetch(client.search(), ["BODY.PEEK[]"])
        return [data[b"BODY[]"] for data in found.values()]


def arrived(mailboxes: Dovecot, user: str, *, count: int = 1) -> list[bytes]:
    """Wait until Postfix has delivered."""
    for _ in range(200):
        mails = mails_of(mailboxes, user)
        if len(mails) >= count:
            return mails
        mailboxes.doveadm("mailbox", "status", "-u", user, "messages", "INBOX")
    raise AssertionError(mailboxes.log()[-2000:])


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_an_approved_note_arrives_once_as_it_was_approved(
    tmp_path, around, mailboxes, submission, security
):
    around = wired(tmp_path, mailboxes, submission, security=security)
    note = a_note(body="Dear Jane,\n\n.\n..dots, and ümläuts\nFrom me")
    around.outbox.approve(note, at=NOW)

    around.deliver(NOW + timedelta(minutes=2))
    around.deliver(NOW + timedelta(minutes=3))

    (mail,) = arrived(mailboxes, "jane@acme.test")
    assert mail.endswith(note.mail.raw), "nothing but trace headers was added"
    assert around.only().state == "sent"
    assert "dot 250" in around.only().codes
    assert around.recorded == [(around.only().id, around.only().sent_at)]


def test_a_copy_is_put_into_sent_once_where_the_provider_keeps_none(around, mailboxes):
    note = a_note()
    around.outbox.approve(note, at=NOW)

    for minutes in (2, 3, 6, 12, 30, 60, 240):
        around.deliver(NOW + timedelta(minutes=minutes))

    assert mails_of(mailboxes, "ann@example.test", "Sent") == [note.mail.raw]
    assert around.only().filed
    assert around.rows.habit("ann@example.test").files_by_itself is False


def test_a_note_that_stands_in_sent_already_is_not_sent_again(around, mailboxes):
    note = a_note()
    around.outbox.approve(note, at=NOW)
    around.mailbox.file(note.mail.raw, at=NOW)

    around.deliver(NOW + timedelta(minutes=2))

    assert around.only().state == "sent"
    assert "already in your Sent folder" in around.only().sentence
    assert mails_of(mailboxes, "jane@acme.test") == []


def test_a_wrong_password_holds_the_note_and_says_what_helps(
    tmp_path, around, mailboxes, submission
):
    around = wired(tmp_path, mailboxes, submission, password="wrong")
    around.outbox.approve(a_note(), at=NOW)

    (delivery,) = around.deliver(NOW + timedelta(minutes=2))

    assert delivery.item.state is OutboxState.HELD
    assert "did not accept the name or the password" in delivery.sentence
    assert "app password" in delivery.sentence


def test_a_certificate_nobody_vouches_for_lets_nothing_out(tmp_path, around, mailboxes, submission):
    around = wired(tmp_path, mailboxes, submission, trusting=False)
    around.outbox.approve(a_note(), at=NOW)

    (delivery,) = around.deliver(NOW + timedelta(minutes=2))

    assert delivery.item.state is OutboxState.QUEUED
    assert "The certificate of localhost was made by somebody" in delivery.sentence
    assert mails_of(mailboxes, "jane@acme.test") == []


def test_a_report_that_it_bounced_proves_that_it_went_out(around, mailboxes):
    note = a_note(to=(Mailbox("Nobody", "nobody@acme.test"),))
    around.outbox.approve(note, at=NOW)
    around.deliver(NOW + timedelta(minutes=2))
    arrived(mailboxes, "ann@example.test")

    sighting = around.mailbox.look(note.mail.message_id, since=NOW)

    assert sighting.look is Look.FOUND
    assert "could not be delivered" in sighting.where


def rewritten(raw: bytes, *, header: bytes) -> bytes:
    """Give a mail the new Message-ID a server makes, keeping the old one in `header` only."""
    head, _, body = raw.partition(b"\r\n\r\n")
    own = re.search(rb"^Message-ID: (.*)\r$", head + b"\r\n", re.MULTILINE)
    assert own is not None
    kept = [
        line
        for line in re.split(rb"\r\n(?![ \t])", head)
        if not line.startswith((b"Message-ID", b"References", b"X-Correlation-ID"))
    ]
    kept += [b"Message-ID: <new@server.example>", header + b": " + own[1]]
    return b"\r\n".join(kept) + b"\r\n\r\n" + body


@pytest.mark.parametrize(
    "header", [b"X-Microsoft-Original-Message-ID", b"X-Correlation-ID", b"References"]
)
def test_a_copy_under_a_new_id_is_recognised(around, header):
    note = a_note()
    around.mailbox.file(rewritten(note.mail.raw, header=header), at=NOW)

    assert around.mailbox.look(note.mail.message_id, since=NOW).look is Look.FOUND


def test_an_answer_proves_that_it_went_out(around, mailboxes):
    note = a_note()
    answer = (
        "From: jane@acme.test\r\nTo: ann@example.test\r\nSubject: Re: Thank you\r\n"
        f"Message-ID: <re@acme.test>\r\nIn-Reply-To: {note.mail.message_id}\r\n\r\nA pleasure.\r\n"
    )
    mailboxes.deliver(answer.encode(), "ann@example.test")

    sighting = around.mailbox.look(note.mail.message_id, since=NOW)

    assert sighting.look is Look.FOUND
    assert "answer" in sighting.where


def test_nothing_in_the_mailbox_proves_nothing(around):
    assert around.mailbox.look(a_note().mail.message_id, since=NOW).look is Look.ABSENT
