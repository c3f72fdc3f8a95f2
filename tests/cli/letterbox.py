"""An SMTP server on 127.0.0.1 that keeps what it was given."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesParser
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult


@dataclass
class Letterbox:
    """Where it listens, and what arrived: recipients and the mail."""

    port: int = 0
    arrived: list[tuple[list[str], Message]] = field(default_factory=list)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.arrived.append((envelope.rcpt_tos, BytesParser().parsebytes(envelope.content)))
        return "250 OK"


@contextmanager
def open_letterbox() -> Iterator[Letterbox]:
    """Listen while the block runs; any name and password is let in."""
    letterbox = Letterbox()
    controller = Controller(
        letterbox,
        hostname="127.0.0.1",
        port=0,
        authenticator=lambda *_: AuthResult(success=True),
        auth_require_tls=False,
        auth_required=True,
    )
    controller.start()
    assert controller.server is not None
    letterbox.port = controller.server.sockets[0].getsockname()[1]
    try:
        yield letterbox
    finally:
        controller.stop()
