"""aiosmtpd as a sink: it takes mail, with TLS and AUTH if wanted, and shows what it took."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

from tests.servers.certificates import Certificate
from tests.servers.ports import free_ports


@dataclass(frozen=True)
class Taken:
    """One mail as it came in; `raw` without dot-stuffing."""

    mail_from: str
    rcpt_to: tuple[str, ...]
    raw: bytes


@dataclass
class SmtpSink:
    """A running sink. Only `user` with `password` may log in."""

    port: int
    user: str
    password: str
    mails: list[Taken] = field(default_factory=list)
    answer: str = "250 2.0.0 taken"
    """What is said to the dot."""

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        """Take a mail (called by aiosmtpd)."""
        self.mails.append(Taken(envelope.mail_from, tuple(envelope.rcpt_tos), envelope.content))
        return self.answer

    def check(self, server: Any, session: Any, envelope: Any, how: str, data: Any) -> AuthResult:
        """Compare name and password (called by aiosmtpd)."""
        right = LoginPassword(self.user.encode(), self.password.encode())
        return AuthResult(success=data == right)


@contextmanager
def smtp_sink(
    *,
    certificate: Certificate | None = None,
    starttls: bool = False,
    user: str = "ann@example.test",
    password: str = "secret",
    auth: bool = True,
) -> Iterator[SmtpSink]:
    """Run a sink until the block ends: plain, with TLS, or with STARTTLS."""
    sink = SmtpSink(free_ports(1)[0], user, password)
    tls = certificate.server_context() if certificate is not None else None
    controller = Controller(
        sink,
        hostname="127.0.0.1",
        port=sink.port,
        ssl_context=None if starttls else tls,
        tls_context=tls if starttls else None,
        require_starttls=starttls,
        authenticator=sink.check if auth else None,
        auth_required=auth,
        # Over implicit TLS aiosmtpd does not know that the line is encrypted.
        auth_require_tls=starttls,
        decode_data=False,
    )
    controller.start()
    try:
        yield sink
    finally:
        controller.stop()
