"""The standard library's SMTP client with replies read strictly.

`smtplib` accepts half a line as a reply and keeps bytes read too early in a buffer nobody can
see. Around the final dot that is the difference between knowing and guessing, so replies are
read here: whole lines only, against one deadline, with everything left over visible.
"""

from __future__ import annotations

import re
import smtplib
import socket
import ssl
import time
from typing import Any

_LINE = re.compile(rb"([2-5][0-9][0-9])(?:([ -])(.*))?", re.DOTALL)
_MAX_LINE = 2_048
_MAX_LINES = 200


class BrokenReply(smtplib.SMTPServerDisconnected):
    """The reply was garbage, half a line, too long, too late, or did not come."""


class LateReply(BrokenReply, TimeoutError):
    """No whole reply came within the time."""


class LineClient(smtplib.SMTP):
    """`smtplib.SMTP`, except that replies are read by `getreply` below.

    `reply_within` is the time in seconds one whole reply may take; it is not renewed by each
    byte, so a server that drips cannot hold us for ever.
    """

    reply_within: float = 300.0

    def __init__(self, *, context: ssl.SSLContext | None, timeout: float, name: str) -> None:
        self._tls_from_start = context
        self._unread = b""
        self._server = ""
        super().__init__(local_hostname=name, timeout=timeout)

    def _get_socket(self, host: str, port: int, timeout: Any) -> socket.socket:
        self._server = host
        plain = socket.create_connection((host, port), timeout)
        # The dot is a packet of its own; without this it would wait for the body's receipt.
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._tls_from_start is None:
            return plain
        return self._tls_from_start.wrap_socket(plain, server_hostname=host)

    def getreply(self) -> tuple[int, bytes]:
        """Read one whole reply.

        Raises:
            BrokenReply: it was not one; the connection is of no more use.
        """
        deadline = time.monotonic() + self.reply_within
        said: list[bytes] = []
        for _ in range(_MAX_LINES):
            found = _LINE.fullmatch(self._read_line(deadline))
            if found is None:
                raise self._broken("The server's answer made no sense.")
            said.append((found[3] or b"").strip())
            if found[2] != b"-":
                return int(found[1]), b"\n".join(said)
        raise self._broken("The server's answer did not end.")

    def has_spoken(self) -> bool:
        """Whether something can be read although nothing was asked: bytes, or the end.

        Just before the dot this means a server that gave up, or one whose answers have got
        ahead of us; either way the next line would not be the answer to the dot.
        """
        if self._unread or self.sock is None:
            return True
        self.sock.settimeout(0.0)
        try:
            self._unread = self.sock.recv(_MAX_LINE)
            return True
        except (BlockingIOError, ssl.SSLWantReadError):
            return False
        except OSError:
            return True
        finally:
            if self.sock is not None:
                self.sock.settimeout(self.reply_within)

    def encrypt(self, context: ssl.SSLContext) -> tuple[int, bytes]:
        """Begin TLS; refuse a server that sent more than its answer before it (CVE-2011-0411)."""
        code, words = self.docmd("STARTTLS")
        if code != 220:
            return code, words
        if self._unread or self.sock is None:
            raise self._broken("The server spoke out of turn before encryption began.")
        self.sock = context.wrap_socket(self.sock, server_hostname=self._server)
        # RFC 3207 4.2: what was said before TLS counts for nothing.
        self.helo_resp = self.ehlo_resp = None
        self.esmtp_features = {}
        self.does_esmtp = False
        return code, words

    def write(self, octets: bytes) -> None:
        """Send octets as they are.

        Raises:
            OSError: not all of them could be sent.
        """
        if self.sock is None:
            raise BrokenReply("There is no connection.")
        self.sock.sendall(octets)

    def _read_line(self, deadline: float) -> bytes:
        while b"\n" not in self._unread:
            if len(self._unread) > _MAX_LINE:
                raise self._broken("The server's answer was too long.")
            self._unread += self._receive(deadline)
        line, _, self._unread = self._unread.partition(b"\n")
        return line.removesuffix(b"\r")

    def _receive(self, deadline: float) -> bytes:
        left = deadline - time.monotonic()
        if self.sock is None or left <= 0:
            raise self._late()
        try:
            self.sock.settimeout(left)
            octets: bytes = self.sock.recv(4_096)
        except TimeoutError as error:
            raise self._late() from error
        except OSError as error:
            raise self._broken("The connection to the server was lost.") from error
        if not octets:
            raise self._broken("The server closed the connection.")
        return octets

    def _late(self) -> LateReply:
        self._broken("")
        return LateReply("The server did not answer in time.")

    def _broken(self, sentence: str) -> BrokenReply:
        self.close()
        self._unread = b""
        return BrokenReply(sentence)
