"""Around the dot: half a line is no answer, an answer that came before is none either."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from afterword.adapters.smtp import Password, SmtpTransport
from afterword.adapters.smtp.conversation import Patience
from afterword.domain.errors import UnusableInput
from afterword.usecases.outbox_states import Outcome
from afterword.usecases.ports_sending import Envelope, Said
from afterword.usecases.views import MailAccount, Security

PATIENCE = Patience(connect=2.0, answer=2.0, reply=1.0)
MAIL = b"Subject: x\r\n\r\n.a line with a dot\r\n.\r\nend\r\n"


@contextmanager
def scripted(*script: bytes, hang: bool = False) -> Iterator[tuple[int, list[bytes]]]:
    """Run a server for one connection that says one thing after each thing it hears.

    After its 354 it listens to the dot. What it heard is in the list that is given.
    """
    heard: list[bytes] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.settimeout(5)
            for line in script:
                try:
                    connection.sendall(line)
                    heard.append(_hear(connection, to_the_dot=line == b"354 go on\r\n"))
                except OSError:
                    return
            while hang:
                if not connection.recv(65_536):
                    return

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1], heard
    finally:
        listener.close()
        thread.join(timeout=6)


def _hear(connection: socket.socket, *, to_the_dot: bool) -> bytes:
    """Read a command, or a whole mail: text and dot may come in one piece or in many."""
    octets = connection.recv(65_536)
    while to_the_dot and octets and not octets.endswith(b"\r\n.\r\n"):
        more = connection.recv(65_536)
        if not more:
            break
        octets += more
    return octets


GREETING = (b"220 hello\r\n", b"250-me\r\n250 AUTH PLAIN\r\n", b"235 in\r\n", b"250 ok\r\n")
UP_TO_DATA = (*GREETING, b"250 ok\r\n", b"354 go on\r\n")


def talk_to(port: int):
    account = MailAccount("ann@example.test", "127.0.0.1", port, smtp_security=Security.NONE)
    return SmtpTransport(account, Password("secret"), patience=PATIENCE).open()


def up_to_the_dot(port: int) -> tuple[object, Said]:
    talk = talk_to(port)
    assert talk.greet(Envelope("ann@example.test", ("jane@acme.test",))).outcome is Outcome.OK
    assert talk.offer().outcome is Outcome.OK
    assert talk.body(MAIL).outcome is Outcome.OK
    return talk, talk.dot()


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (b"250 2.0.0 ok\r\n", Outcome.OK),
        (b"250-a\r\n250-b\r\n250 c\r\n", Outcome.OK),
        (b"250\r\n", Outcome.OK),
        (b"250 ok\n", Outcome.OK),
        (b"250 2.0.0 ok", Outcome.UNKNOWN),
        (b"25", Outcome.UNKNOWN),
        (b"", Outcome.UNKNOWN),
        (b"\xff\xfe\r\n", Outcome.UNKNOWN),
        (b"2500 ok\r\n", Outcome.UNKNOWN),
        (b"150 ok\r\n", Outcome.UNKNOWN),
        (b"354 go on\r\n", Outcome.UNKNOWN),
        (b"421 closing\r\n", Outcome.UNKNOWN),
        (b"450 later\r\n", Outcome.TEMPORARY),
        (b"554 no\r\n", Outcome.PERMANENT),
        (b"x" * 5000, Outcome.UNKNOWN),
        (b"250-a\r\n" * 500, Outcome.UNKNOWN),
    ],
)
def test_only_a_whole_answer_to_the_dot_is_an_answer(answer, outcome):
    with scripted(*UP_TO_DATA, answer) as (port, _):
        talk, written = up_to_the_dot(port)
        said = talk.reply()
        talk.close(politely=False)

    assert written.outcome is Outcome.OK
    assert said.outcome is outcome


def test_silence_after_the_dot_is_not_an_answer():
    with scripted(*UP_TO_DATA, hang=True) as (port, _):
        talk, _ = up_to_the_dot(port)
        said = talk.reply()
        talk.close(politely=False)

    assert said.outcome is Outcome.UNKNOWN
    assert "did not answer in time" in said.sentence


@pytest.mark.parametrize("early", [b"250 2.0.0 ok\r\n", b"421 closing\r\n"])
def test_an_answer_that_came_before_the_dot_keeps_the_dot_from_being_written(early):
    with scripted(*GREETING, b"250 ok\r\n", b"354 go on\r\n" + early) as (port, heard):
        talk, written = up_to_the_dot(port)
        talk.close(politely=False)

    assert written.outcome is Outcome.TEMPORARY
    assert not any(octets.endswith(b"\r\n.\r\n") for octets in heard)


def test_the_text_is_dot_stuffed_and_ends_with_one_dot():
    with scripted(*UP_TO_DATA, b"250 ok\r\n") as (port, heard):
        talk, _ = up_to_the_dot(port)
        talk.reply()
        talk.close(politely=False)

    text = b"Subject: x\r\n\r\n..a line with a dot\r\n..\r\nend\r\n"
    assert b"".join(heard[5:]) == text + b".\r\n"


def test_one_refused_recipient_refuses_all():
    refusing = (*GREETING, b"250 ok\r\n", b"550 5.1.1 unknown\r\n")
    with scripted(*refusing) as (port, heard):
        talk = talk_to(port)
        both = Envelope("ann@example.test", ("jane@acme.test", "nobody@acme.test"))
        said = talk.greet(both)
        talk.close(politely=False)

    assert said.outcome is Outcome.PERMANENT
    assert "no mailbox of this name" in said.sentence
    assert not any(octets.startswith(b"DATA") for octets in heard)


@pytest.mark.parametrize(
    ("answer", "outcome", "words"),
    [
        (b"535 5.7.8 no\r\n", Outcome.LOGIN, "app password"),
        (b"454 4.7.0 later\r\n", Outcome.TEMPORARY, "cannot check the login just now"),
    ],
)
def test_a_refused_login_is_the_accounts_trouble_and_not_the_notes(answer, outcome, words):
    with scripted(*GREETING[:2], answer, b"334 \r\n", answer) as (port, _):
        talk = talk_to(port)
        said = talk.greet(Envelope("ann@example.test", ("jane@acme.test",)))
        talk.close(politely=False)

    assert said.outcome is outcome
    assert words in said.sentence


def test_what_was_said_before_encryption_does_not_count():
    """A server, or somebody before it, that speaks on after its 220 is not trusted."""
    injected = b"220 go ahead\r\n250 injected\r\n"
    with scripted(b"220 hello\r\n", b"250 STARTTLS\r\n", injected) as (port, _):
        account = MailAccount(
            "ann@example.test", "127.0.0.1", port, smtp_security=Security.STARTTLS
        )
        talk = SmtpTransport(account, Password("secret"), patience=PATIENCE).open()
        said = talk.greet(Envelope("ann@example.test", ("jane@acme.test",)))

    assert said.outcome is Outcome.TEMPORARY


def test_a_server_that_offers_no_encryption_gets_no_password():
    with scripted(b"220 hello\r\n", b"250 AUTH PLAIN\r\n", b"502 what?\r\n") as (port, heard):
        account = MailAccount(
            "ann@example.test", "127.0.0.1", port, smtp_security=Security.STARTTLS
        )
        talk = SmtpTransport(account, Password("secret"), patience=PATIENCE).open()
        said = talk.greet(Envelope("ann@example.test", ("jane@acme.test",)))
        talk.close(politely=False)

    assert said.outcome is Outcome.LOGIN
    assert not any(b"AUTH" in octets for octets in heard)


def test_a_server_elsewhere_must_be_encrypted():
    account = MailAccount("a@b.example", "mail.example", 25, smtp_security=Security.NONE)

    with pytest.raises(UnusableInput, match="unencrypted"):
        SmtpTransport(account, None)
