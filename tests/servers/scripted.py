"""A mail server that says what a script tells it, line by line: for servers that misbehave."""

from __future__ import annotations

import base64
import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

Answers = Callable[[str], str | None]
"""Gives the answer to a line, without its end; None closes the connection."""


@dataclass
class Scripted:
    """A running server and every line it was told."""

    port: int
    heard: list[str] = field(default_factory=list)


@contextmanager
def scripted(
    greeting: str | None, answers: Answers, *, tls: ssl.SSLContext | None = None
) -> Iterator[Scripted]:
    """Run a server until the block ends; `greeting` None says nothing at all."""
    server = Scripted(0)

    class Talk(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            line = self.request
            try:
                if tls is not None:
                    line = tls.wrap_socket(line, server_side=True)
                if greeting is not None:
                    line.sendall(greeting.encode() + b"\r\n")
                _converse(line, answers, server.heard)
            except OSError:
                return

    class Listener(socketserver.ThreadingTCPServer):
        daemon_threads = True
        block_on_close = False

    with Listener(("127.0.0.1", 0), Talk) as listener:
        server.port = listener.server_address[1]
        thread = threading.Thread(target=listener.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            listener.shutdown()


def _converse(line, answers: Answers, heard: list[str]) -> None:
    for octets in line.makefile("rb"):
        words = octets.decode("utf-8", "replace").rstrip("\r\n")
        heard.append(words)
        answer = answers(words)
        if answer is None:
            return
        if answer:
            line.sendall(answer.encode() + b"\r\n")


def smtp_answers(auth: str = "235 2.7.0 welcome", *, offers: str = "AUTH PLAIN XOAUTH2") -> Answers:
    """Answer as a submission server; `auth` is what it says to a login."""

    def answer(words: str) -> str | None:
        match words.upper().split(" ")[0]:
            case "EHLO":
                return f"250-here\r\n250 {offers}"
            case "AUTH":
                return auth
            case "QUIT":
                return "221 bye"
            case "":
                return "535 5.7.8 no"  # The empty line after a challenge.
        return "250 fine"

    return answer


def imap_answers(
    login: str = "OK welcome",
    *,
    folders: str = '(\\Sent) "/" "Sent"',
    mails: tuple[tuple[str, datetime], ...] = (),
) -> Answers:
    """Answer as an IMAP server; `login` is what it says to LOGIN or to a token.

    `mails` are (header, filed at) and lie in every folder.
    """
    numbers = " ".join(str(number + 1) for number in range(len(mails)))
    waiting: list[str] = []

    def answer(words: str) -> str | None:
        tag, _, rest = words.partition(" ")
        match rest.upper().split(" ")[0]:
            case "CAPABILITY":
                return f"* CAPABILITY IMAP4rev1 AUTH=XOAUTH2\r\n{tag} OK done"
            case "LOGIN":
                return f"{tag} {login}"
            case "AUTHENTICATE":
                waiting.append(tag)
                return "+ "
            case "LIST":
                return f"* LIST {folders}\r\n{tag} OK done"
            case "STATUS":
                name = rest.split(" ")[1]
                return f"* STATUS {name} (MESSAGES 0 UIDNEXT 1 UIDVALIDITY 1)\r\n{tag} OK done"
            case "SELECT" | "EXAMINE":
                return f"* {len(mails)} EXISTS\r\n* OK [UIDVALIDITY 1] here\r\n{tag} OK done"
            case "UID" if "SEARCH" in rest:
                return f"* SEARCH {numbers}\r\n{tag} OK done"
            case "UID" if "FETCH" in rest:
                return "".join(map(_fetched, range(len(mails)), mails)) + f"{tag} OK done"
            case "LOGOUT":
                return f"* BYE\r\n{tag} OK done"
        if waiting:
            return f"{waiting.pop()} {login}"
        return f"{tag} OK done"

    return answer


def _fetched(index: int, mail: tuple[str, datetime]) -> str:
    header, filed = mail
    number, octets = index + 1, header + "\r\n"
    return (
        f"* {number} FETCH (UID {number} "
        f'INTERNALDATE "{filed:%d-%b-%Y %H:%M:%S} +0000" '
        f"BODY[HEADER.FIELDS (TO)] {{{len(octets.encode())}}}\r\n{octets})\r\n"
    )


def told_by_token(words: str) -> str:
    """Read what XOAUTH2 sent."""
    return base64.b64decode(words.split(" ")[-1]).decode()
