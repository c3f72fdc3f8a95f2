"""The exact mail for people: the headers that matter, and the text."""

from __future__ import annotations

import email
import email.header
from dataclasses import dataclass
from email.message import Message

SHOWN = ("From", "To", "Cc", "Subject", "In-Reply-To")
WORDS = {"In-Reply-To": "In reply to"}


@dataclass(frozen=True, slots=True)
class MailInWords:
    """Headers as (name, value) in the order of SHOWN, and the text."""

    headers: tuple[tuple[str, str], ...]
    text: str


def mail_in_words(mail: bytes) -> MailInWords:
    """Read a mail that this program has made itself."""
    # compat32: the newer policies refuse or hang on mail that exists; here it is only habit.
    message = email.message_from_bytes(mail)
    headers = tuple(
        (WORDS.get(name, name), _decoded(str(message[name]))) for name in SHOWN if message[name]
    )
    return MailInWords(headers, _text(message))


def _decoded(value: str) -> str:
    return str(email.header.make_header(email.header.decode_header(value)))


def _text(message: Message) -> str:
    for part in message.walk():
        if part.get_content_type() == "text/plain":
            payload = part.get_payload(decode=True)
            assert isinstance(payload, bytes)
            text = payload.decode(part.get_content_charset() or "utf-8", "replace")
            return text.replace("\r\n", "\n")
    return ""
