"""An SMTP server that follows a script of misbehaviour, and knows what it accepted.

It runs in the caller's own process and thread (workers are forked children), so what it
accepted is known to the judge without asking anybody.
"""

from __future__ import annotations

import os
import select
import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass


@dataclass(frozen=True)
class Behaviour:
    """What the server does when a conversation reaches `stage`.

    `accepts` counts only at the dot: whether the mail is then the server's responsibility.
    `then` is "go on", "drop" (orderly close), "reset" or "silent" (waits for the client to go).
    """

    stage: str = "never"
    answer: bytes = b""
    then: str = "go on"
    accepts: bool = True


NORMAL = Behaviour()
BEHAVIOURS: dict[str, Behaviour] = {
    "reset at connect": Behaviour("banner", b"", "reset"),
    "silent at connect": Behaviour("banner", b"", "silent"),
    "421 at connect": Behaviour("banner", b"421 4.3.2 busy\r\n", "drop"),
    "554 at connect": Behaviour("banner", b"554 5.3.2 go away\r\n", "drop"),
    "drop at EHLO": Behaviour("ehlo", b"", "drop"),
    "454 at AUTH": Behaviour("auth", b"454 4.7.0 later\r\n"),
    "535 at AUTH": Behaviour("auth", b"535 5.7.8 no\r\n"),
    "451 at MAIL": Behaviour("mail", b"451 4.3.0 later\r\n"),
    "450 at RCPT": Behaviour("rcpt", b"450 4.2.1 later\r\n"),
    "550 at RCPT": Behaviour("rcpt", b"550 5.1.1 no such user\r\n"),
    "drop at RCPT": Behaviour("rcpt", b"", "drop"),
    "451 at DATA": Behaviour("data", b"451 4.3.0 later\r\n"),
    "554 at DATA": Behaviour("data", b"554 5.6.0 no\r\n"),
    "drop in the body": Behaviour("body", b"", "drop"),
    "421 in the body": Behaviour("body", b"421 4.4.2 timeout\r\n", "drop"),
    "dot: 451": Behaviour("dot", b"451 4.3.0 later\r\n", accepts=False),
    "dot: 554": Behaviour("dot", b"554 5.7.1 spam\r\n", accepts=False),
    "dot: 421, refused": Behaviour("dot", b"421 4.3.0 closing\r\n", "drop", accepts=False),
    "dot: 421, accepted": Behaviour("dot", b"421 4.3.0 closing\r\n", "drop"),
    "dot: drop, refused": Behaviour("dot", b"", "drop", accepts=False),
    "dot: drop, accepted": Behaviour("dot", b"", "drop"),
    "dot: reset, accepted": Behaviour("dot", b"", "reset"),
    "dot: silence, refused": Behaviour("dot", b"", "silent", accepts=False),
    "dot: silence, accepted": Behaviour("dot", b"", "silent"),
    "dot: garbage, accepted": Behaviour("dot", b"\xff%$ 250?\r\n", "drop"),
    "dot: half a line, accepted": Behaviour("dot", b"250 2.0", "drop"),
    "dot: half a line, refused": Behaviour("dot", b"250 2.0", "drop", accepts=False),
    "dot: many lines": Behaviour("dot", b"250-2.0.0 thank\r\n250-you\r\n250 2.0.0 ok\r\n"),
    "drop at QUIT": Behaviour("quit", b"", "drop"),
    "normal": NORMAL,
}
"""More than the 23 of the prototype; each can meet each kind of provider."""

_REPLIES = {
    "banner": b"220 mail.example.org ESMTP\r\n",
    "ehlo": b"250-mail.example.org\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN\r\n",
    "auth": b"235 2.7.0 welcome\r\n",
    "mail": b"250 2.1.0 ok\r\n",
    "rcpt": b"250 2.1.5 ok\r\n",
    "data": b"354 go on\r\n",
    "dot": b"250 2.0.0 queued\r\n",
    "quit": b"221 2.0.0 bye\r\n",
}


@dataclass(frozen=True)
class Accepted:
    """One mail the server took responsibility for."""

    rcpt_to: tuple[str, ...]
    raw: bytes


class Server:
    """Listens on loopback; `serve` handles one worker's connections until the worker ends."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=16)
        self.port: int = self._listener.getsockname()[1]

    def close(self) -> None:
        self._listener.close()

    def serve(
        self,
        pid: int,
        next_behaviour: Callable[[], Behaviour],
        on_accept: Callable[[Accepted], None],
    ) -> int:
        """Serve until process `pid` has ended; return its wait status."""
        watch = os.pidfd_open(pid)
        try:
            while True:
                ready, _, _ = select.select([self._listener, watch], [], [], 60)
                if self._listener in ready:
                    connection, _ = self._listener.accept()
                    with connection:
                        _converse(connection, next_behaviour(), on_accept)
                elif watch in ready:
                    return os.waitpid(pid, 0)[1]
                else:
                    raise AssertionError("the worker hangs")
        finally:
            os.close(watch)


class _Gone(Exception):
    """The conversation is over."""


def _converse(
    connection: socket.socket, behaviour: Behaviour, on_accept: Callable[[Accepted], None]
) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    connection.settimeout(30)
    with suppress(_Gone, OSError):
        _Conversation(connection, behaviour, on_accept).run()


class _Conversation:
    def __init__(
        self,
        connection: socket.socket,
        behaviour: Behaviour,
        on_accept: Callable[[Accepted], None],
    ) -> None:
        self._connection = connection
        self._behaviour = behaviour
        self._on_accept = on_accept
        self._buffer = b""

    def run(self) -> None:
        self._say("banner")
        rcpt_to: list[str] = []
        while True:
            line = self._line()
            verb = line[:4].upper()
            if verb == b"EHLO":
                self._say("ehlo")
            elif verb == b"AUTH":
                self._say("auth")
            elif verb == b"MAIL":
                self._say("mail")
            elif verb == b"RCPT":
                if self._say("rcpt"):
                    rcpt_to.append(line[8:].decode().strip("<>"))
            elif verb == b"DATA":
                if self._say("data"):
                    self._take(tuple(rcpt_to))
            elif verb == b"QUIT":
                self._say("quit")
                return
            else:
                self._connection.sendall(b"500 5.5.2 what?\r\n")

    def _take(self, rcpt_to: tuple[str, ...]) -> None:
        """Read the mail; it counts only when the dot has come."""
        if self._behaviour.stage == "body":
            self._more()
            self._say("body")
        while b"\r\n.\r\n" not in self._buffer:
            self._more()
        raw, _, self._buffer = self._buffer.partition(b"\r\n.\r\n")
        raw = (b"\r\n" + raw + b"\r\n").replace(b"\r\n..", b"\r\n.")[2:]
        if self._behaviour.stage != "dot" or self._behaviour.accepts:
            self._on_accept(Accepted(rcpt_to, raw))
        self._say("dot")

    def _say(self, stage: str) -> bool:
        """Answer as scripted; return whether the normal answer was given."""
        if self._behaviour.stage != stage:
            self._connection.sendall(_REPLIES[stage])
            return True
        if self._behaviour.answer:
            self._connection.sendall(self._behaviour.answer)
        if self._behaviour.then == "reset":
            linger = struct.pack("ii", 1, 0)
            self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            raise _Gone
        if self._behaviour.then == "drop":
            raise _Gone
        if self._behaviour.then == "silent":
            while self._connection.recv(65_536):
                pass
            raise _Gone
        return False

    def _line(self) -> bytes:
        while b"\r\n" not in self._buffer:
            self._more()
        line, _, self._buffer = self._buffer.partition(b"\r\n")
        return line

    def _more(self) -> None:
        octets = self._connection.recv(65_536)
        if not octets:
            raise _Gone
        self._buffer += octets
