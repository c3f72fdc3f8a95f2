"""The servers of well-known providers are known, and a connection can be tried."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from afterword.adapters.accounts import check_account, suggest_account
from afterword.adapters.smtp import Password
from afterword.domain.errors import NotNow
from afterword.usecases.views import MailAccount, Security


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class _Sink:
    """Remembers whether anything was sent."""

    def __init__(self) -> None:
        self.sent = 0

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.sent += 1
        return "250 taken"


@pytest.fixture
def sink() -> _Sink:
    return _Sink()


@pytest.fixture
def port(sink: _Sink) -> Iterator[int]:
    """A server that lets alice in with "hunter2"."""
    controller = Controller(
        sink,
        hostname="127.0.0.1",
        port=_free_port(),
        auth_require_tls=False,
        authenticator=lambda server, session, envelope, mechanism, data: AuthResult(
            success=data.password == b"hunter2", handled=False
        ),
    )
    controller.start()
    yield controller.port
    controller.stop()


def _account(port: int, **more: Any) -> MailAccount:
    return MailAccount("alice@example.org", "127.0.0.1", port, Security.NONE, **more)


def test_logging_in_sends_nothing(port: int, sink: _Sink) -> None:
    found = check_account(_account(port), Password("hunter2"))

    assert "lets you in" in found[0]
    assert "No incoming server" in found[1]
    assert sink.sent == 0


def test_a_wrong_password_is_told_without_showing_it(port: int) -> None:
    with pytest.raises(NotNow) as told:
        check_account(_account(port), Password("hunter3"))

    assert told.value.code == "outgoing-server"
    assert "hunter3" not in str(told.value)


def test_a_server_that_is_away_is_told() -> None:
    with pytest.raises(NotNow) as told:
        check_account(_account(_free_port()), Password("hunter2"))

    assert "127.0.0.1" in told.value.sentence


def test_a_mailbox_that_is_away_is_told_apart(port: int) -> None:
    away = _account(
        port, imap_host="127.0.0.1", imap_port=_free_port(), imap_security=Security.NONE
    )

    with pytest.raises(NotNow, match="Notes can go out, but your mailbox") as told:
        check_account(away, Password("hunter2"))

    assert told.value.code == "incoming-server"


@pytest.mark.parametrize(
    ("address", "host", "security", "keeps"),
    [
        ("alice@gmail.com", "smtp.gmail.com", Security.TLS, True),
        (" Alice@GoogleMail.com ", "smtp.gmail.com", Security.TLS, True),
        ("alice@icloud.com", "smtp.mail.me.com", Security.STARTTLS, True),
        ("alice@posteo.de", "posteo.de", Security.TLS, None),
    ],
)
def test_well_known_providers_are_suggested(
    address: str, host: str, security: Security, keeps: bool | None
) -> None:
    suggested = suggest_account(address)

    assert suggested is not None
    assert suggested.address == address.strip()
    assert (suggested.smtp_host, suggested.smtp_security, suggested.keeps_sent_copy) == (
        host,
        security,
        keeps,
    )


@pytest.mark.parametrize("address", ["alice@acme.example", "alice", ""])
def test_others_are_not_guessed(address: str) -> None:
    assert suggest_account(address) is None


def test_no_suggestion_sends_a_password_in_the_open() -> None:
    from afterword.adapters.accounts.table import _BY_DOMAIN

    for domain in _BY_DOMAIN:
        suggested = suggest_account(f"alice@{domain}")
        assert suggested is not None
        assert Security.NONE not in (suggested.smtp_security, suggested.imap_security)
