"""Hostile subjects, names, addresses and texts: no extra header, no extra mail."""

from __future__ import annotations

import quopri
import tempfile
from email.parser import BytesParser
from email.policy import compat32
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.adapters.smtp import Password, SmtpTransport
from afterword.domain.errors import UnusableInput
from afterword.usecases.outbox_states import Outcome
from afterword.usecases.ports_sending import Envelope
from afterword.usecases.views import MailAccount, Security
from afterword.writing.mail_bytes import FrozenMail, Mailbox, check_address
from tests.outbox.building import a_note
from tests.servers import dovecot, smtp_sink

NAMES = [
    "Date",
    "From",
    "To",
    "Subject",
    "Message-ID",
    "References",
    "X-Correlation-ID",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
]
IN_A_HEADER = [
    "a\nBcc: x@evil.example",
    "a\rBcc: x@evil.example",
    "a\r\nBcc: x@evil.example",
    "a\r\n Bcc: x@evil.example",
    "a\r\n\r\nBcc: x@evil.example",
    "a\u2028Bcc: x@evil.example",
    "a\u2029Bcc: x@evil.example",
    "a\u0085Bcc: x@evil.example",
    "a\x0bBcc: x@evil.example",
    "a\x0cBcc: x@evil.example",
    "a\x1cBcc: x@evil.example",
    "a\x00b",
    "a\ufeff\u200b\u202eb",
    "=?utf-8?q?a=0D=0ABcc:_x@evil.example?=",
    "=?utf-8?b?YQ0KQmNjOiB4QGV2aWwuZXhhbXBsZQ==?=",
    "=?utf-8?q?=3D=3Futf-8=3Fq=3Fa=3D0D=3D0ABcc:_x@evil.example=3F=3D?=",
    "=?unknown-8bit?q?a=0D=0ABcc:_x?=",
    "=?utf-8?b?!!!!?=",
    "=?utf-8?q?a?= =?utf-8?q?=0D=0ABcc:_x@evil.example?=",
    "é" * 200 + "\nBcc: x@evil.example",
    "a" * 1500 + "\nBcc: x@evil.example",
    "\ud800 lone surrogate \nBcc: x@evil.example",
    '"Jane" <x@evil.example>, ',
    "Jane <x@evil.example>",
    "Jane (Bcc: x@evil.example)",
    ".\r\nMAIL FROM:<x@evil.example>",
]
NOT_AN_ADDRESS = [
    "a@b.c\r\nRCPT TO:<x@evil.example>",
    "a@b.c> NOTIFY=NEVER",
    "a@b.c\nDATA",
    "a@b.c>\x00",
    "<a@b.c>",
    "a@b.c,x@evil.example",
    "a@b.c x@evil.example",
    '"a b"@b.example',
    "a@[127.0.0.1]",
    "@relay.example:a@b.example",
    "a@b",
    "a@.example",
    "a@b..example",
    ".a@b.example",
    "a.@b.example",
    "a..b@b.example",
    "ä@b.example",
    "a@b.example\u200b",
    "a@straße.example",
    "a" * 65 + "@b.example",
    "a@" + "b" * 64 + ".example",
    "",
    "@",
]
FAKE_ENDS = [
    "\n.\n",
    "\n.\r",
    "\r.\n",
    "\r.\r",
    "\n.\r\n",
    "\r.\r\n",
    "\r\n.\r\r\n",
    "\r\r\n.\r\r\n",
    "\r\n.\r\n",
    "\u2028.\u2028",
]
SMUGGLED = "MAIL FROM:<x@evil.example>\r\nRCPT TO:<jane@acme.test>\r\nDATA\r\nSubject: evil\r\n"


def header_names(mail: FrozenMail) -> list[str]:
    return list(BytesParser(policy=compat32).parsebytes(mail.raw).keys())


@pytest.mark.parametrize("text", IN_A_HEADER)
@pytest.mark.parametrize("place", ["subject", "name of the recipient", "name of the sender"])
def test_no_text_makes_another_header(place, text):
    words = {
        "subject": {"subject": text},
        "name of the recipient": {"to": (Mailbox(text, "jane@acme.test"),)},
        "name of the sender": {"sender": Mailbox(text, "ann@example.test")},
    }[place]

    mail = a_note(**words).mail

    assert header_names(mail) == NAMES
    assert mail.rcpt_to == ("jane@acme.test",)
    shown = BytesParser(policy=compat32).parsebytes(mail.raw)["To"]
    assert "evil.example>" not in str(shown)


@given(st.text(max_size=300), st.text(max_size=80), st.text(max_size=600))
def test_whatever_is_typed_the_headers_are_the_ones_we_meant(subject, name, body):
    body = body.replace("\x00", "")

    mail = a_note(subject=subject, to=(Mailbox(name, "jane@acme.test"),), body=body).mail

    assert header_names(mail) == NAMES
    assert mail.raw.isascii()
    assert b"\r\n.\r\n" not in mail.raw
    assert mail.raw.count(b"\r") == mail.raw.count(b"\n") == mail.raw.count(b"\r\n")


@pytest.mark.parametrize("address", NOT_AN_ADDRESS)
def test_only_a_plain_address_is_one(address):
    with pytest.raises(UnusableInput, match="not an e-mail address"):
        check_address(address)


def test_an_address_that_looks_unusual_but_is_plain_is_taken():
    usual = ["jane@acme.example", "j.o'hara+jobs@mail.acme.co.uk", "x_1-2@a-b.example"]

    assert [check_address(address) for address in usual] == usual
    assert check_address("jane@bücher.example") == "jane@xn--bcher-kva.example"


@pytest.mark.parametrize("body", ["a\x00b", f"before\r\n\x00.\r\n{SMUGGLED}"])
def test_a_text_with_nul_is_refused_with_a_remedy(body):
    with pytest.raises(UnusableInput, match="mail cannot carry") as refusal:
        a_note(body=body)

    assert refusal.value.remedy


@pytest.mark.parametrize("letters", ["plain", "zürich", "日本 🎉"])
def test_no_fake_end_of_mail_smuggles_a_second_one(letters):
    """Nine known forms and one of ours, in one conversation each."""
    with smtp_sink() as sink:
        account = MailAccount(
            "ann@example.test", "127.0.0.1", sink.port, smtp_security=Security.NONE
        )
        for end in FAKE_ENDS:
            note = a_note(body=f"{letters} before{end}{SMUGGLED}after")
            send_once(SmtpTransport(account, Password(sink.password)), note.mail)

    assert len(sink.mails) == len(FAKE_ENDS)
    for mail, end in zip(sink.mails, FAKE_ENDS, strict=True):
        text = quopri.decodestring(mail.raw.partition(b"\r\n\r\n")[2]).decode()
        lines = f"{letters} before{end}{SMUGGLED}after".splitlines()
        assert text.splitlines() == [line.rstrip() for line in lines]


def test_dovecot_sees_one_mail_for_each_fake_end():
    with tempfile.TemporaryDirectory(prefix="aw") as folder, dovecot(Path(folder)) as server:
        for end in FAKE_ENDS:
            body = f"before{end}{SMUGGLED}after"
            server.deliver(a_note(body=body).mail.raw, "jane@acme.test")

        status = server.doveadm("mailbox", "status", "-u", "jane@acme.test", "messages", "INBOX")

    assert status.strip() == f"INBOX messages={len(FAKE_ENDS)}"


@pytest.mark.parametrize("octets", [b"a\nb\r\n", b"a\rb\r\n", b"a\x00b\r\n", b"a\r\r\n.\r\n"])
def test_bytes_that_are_not_a_mail_do_not_leave(octets):
    with smtp_sink() as sink:
        account = MailAccount(
            "ann@example.test", "127.0.0.1", sink.port, smtp_security=Security.NONE
        )
        talk = SmtpTransport(account, Password(sink.password)).open()
        talk.greet(Envelope("ann@example.test", ("jane@acme.test",)))
        talk.offer()

        with pytest.raises(UnusableInput):
            talk.body(octets)
        talk.close(politely=False)

    assert sink.mails == []


@pytest.mark.parametrize("address", NOT_AN_ADDRESS[:4])
def test_a_bad_envelope_never_meets_the_wire(address):
    account = MailAccount("ann@example.test", "127.0.0.1", 1, smtp_security=Security.NONE)
    talk = SmtpTransport(account, None).open()

    with pytest.raises(UnusableInput):
        talk.greet(Envelope("ann@example.test", ("jane@acme.test", address)))


def send_once(transport: SmtpTransport, mail: FrozenMail) -> None:
    """Go through all steps."""
    talk = transport.open()
    assert talk.greet(Envelope(mail.mail_from, mail.rcpt_to)).outcome is Outcome.OK
    assert talk.offer().outcome is Outcome.OK
    assert talk.body(mail.raw).outcome is Outcome.OK
    assert talk.dot().outcome is Outcome.OK
    assert talk.reply().outcome is Outcome.OK
    talk.close(politely=True)
