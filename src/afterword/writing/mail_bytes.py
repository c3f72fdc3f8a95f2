"""Build the exact bytes of a mail (RFC 5322), so that nothing can be slipped into them.

Text comes from people, from invitations and from replies, some of it hostile. Every value is
stripped of control characters and encoded anew; the finished bytes are parsed again and must
hold exactly the headers that were meant (Python before 3.13 let an encoded word in a subject
become a real Bcc line). The text is 7-bit with CRLF only, so no sequence in it can be taken for
the end of the mail by any server (SMTP smuggling).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.parser import BytesParser
from email.policy import compat32
from email.utils import format_datetime

from afterword.domain.errors import UnusableInput

MAX_BODY = 100_000
"""Characters; a note is a page. Our choice, so that no later step meets a surprise."""
_MAX_VALUE = 2_000
_MAX_REFERENCES = 20
_ENCODED_WORD_BYTES = 42
"""Octets per encoded word: 4/3 of them and its frame stay under 75 (RFC 2047 section 2)."""

# RFC 5321 4.1.2 Dot-string and Domain, ASCII only: what every server on the way accepts.
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,240}@[!-;=?-~]{1,240}>")
_LINE_BREAKS = re.compile(r"\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
# C0 and C1 controls, zero-width and bidirectional marks: nothing of it belongs in a header.
_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_UNSENDABLE = re.compile(r"[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_ATEXT_PHRASE = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A name and an address, as a header shows them. The name may be empty."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class FrozenMail:
    """A mail as it was approved: these bytes and no others may leave."""

    raw: bytes
    sha256: str
    message_id: str
    mail_from: str
    rcpt_to: tuple[str, ...]
    subject: str
    date: datetime


def check_address(text: str) -> str:
    """Return the address if it is a plain addr-spec; a foreign domain is put in its ASCII form.

    Deliberately stricter than RFC 5321: no quoted local parts, no address literals, no
    comments, no source routes. Nobody's work address needs them, attackers do.

    Raises:
        UnusableInput: anything else.
    """
    local, at, domain = text.partition("@")
    if at and domain and not domain.isascii():
        domain = _ascii_domain(domain)
    labels = domain.split(".")
    sound = (
        len(text) <= 254
        and len(local) <= 64
        and len(domain) <= 253
        and _LOCAL.fullmatch(local) is not None
        and len(labels) > 1
        and all(_LABEL.fullmatch(label) for label in labels)
    )
    if not sound:
        raise UnusableInput(
            f"{_shown(text)!r} is not an e-mail address a note can be sent to.",
            "Write it as name@company.example, without spaces or angle brackets.",
            code="unusable-address",
        )
    return f"{local}@{domain}"


def _ascii_domain(domain: str) -> str:
    """Write a foreign domain in ASCII; "" where that would name another domain.

    Python's codec follows IDNA 2003, which drops invisible letters and turns ß into ss: what
    does not come back as it was typed is refused rather than guessed.
    """
    try:
        written = domain.encode("idna")
        return written.decode("ascii") if written.decode("idna") == domain.lower() else ""
    except UnicodeError:
        return ""


def _shown(text: str) -> str:
    """Cut and clean a value for use in a sentence."""
    return _INVISIBLE.sub(" ", text)[:80]


def message_id_for(note_id: str, recipient: str, sender: str, *, copy: int = 0) -> str:
    """Derive the Message-ID from the note's id, so that no attempt can choose another.

    `copy` counts earlier approvals of the same note that ended for good (refused, cancelled).
    """
    words = "\0".join((note_id, recipient.lower(), str(copy)))
    digest = hashlib.sha256(words.encode()).hexdigest()[:32]
    return f"<{digest}@{check_address(sender).partition('@')[2]}>"


def freeze_mail(
    *,
    note_id: str,
    sender: Mailbox,
    to: tuple[Mailbox, ...],
    cc: tuple[Mailbox, ...] = (),
    subject: str,
    body: str,
    date: datetime,
    in_reply_to: str | None = None,
    references: tuple[str, ...] = (),
    copy_to_self: bool = False,
    copy: int = 0,
) -> FrozenMail:
    """Turn a note into the bytes that will be sent, byte for byte, on every attempt.

    `date` is aware and becomes the Date header: the moment the note is meant to leave.
    `copy_to_self` adds the sender to the envelope only, for accounts whose provider keeps no
    copy: the copy that arrives is the proof that the note went out.

    Raises:
        UnusableInput: an address, the subject or the text cannot be sent as it is.
    """
    mail_from = check_address(sender.address)
    recipients = tuple(check_address(box.address) for box in (*to, *cc))
    if not to:
        raise UnusableInput("This note has no recipient.", "Choose who it goes to.")
    message_id = message_id_for(note_id, ",".join(recipients), mail_from, copy=copy)
    subject = clean_line(subject)
    headers = [
        ("Date", format_datetime(date)),
        ("From", _fold_mailboxes((sender,))),
        ("To", _fold_mailboxes(to)),
        *([("Cc", _fold_mailboxes(cc))] if cc else []),
        ("Subject", _encode_text(subject)),
        ("Message-ID", message_id),
        *_thread_headers(message_id, in_reply_to, references),
        # Some servers replace the Message-ID; these let us recognise the note all the same.
        ("X-Correlation-ID", message_id),
        ("MIME-Version", "1.0"),
        ("Content-Type", 'text/plain; charset="utf-8"'),
        ("Content-Transfer-Encoding", "quoted-printable"),
    ]
    head = "".join(f"{name}: {value}\r\n" for name, value in headers)
    raw = head.encode("ascii") + b"\r\n" + _encode_body(body)
    _require_exactly(raw, [name for name, _ in headers])
    envelope = (*recipients, mail_from) if copy_to_self else recipients
    return FrozenMail(
        raw=raw,
        sha256=hashlib.sha256(raw).hexdigest(),
        message_id=message_id,
        mail_from=mail_from,
        rcpt_to=tuple(dict.fromkeys(envelope)),
        subject=subject,
        date=date,
    )


def clean_line(text: str) -> str:
    """Decode what is encoded, then drop everything that could end a header line.

    Encoded words are decoded first (twice, as they may hide in each other), because a server
    or a library further on may decode them and act on what they hide.
    """
    text = text[:_MAX_VALUE]
    for _ in range(2):
        text = _decode_words(text)
    return " ".join(_INVISIBLE.sub(" ", _UNSENDABLE.sub(" ", text)).split())


def _decode_words(text: str) -> str:
    if "=?" not in text:
        return text
    try:
        parts = decode_header(" ".join(text.split()))
        return "".join(
            part.decode(charset or "ascii", "replace") if isinstance(part, bytes) else part
            for part, charset in parts
        )
    except (HeaderParseError, LookupError, ValueError, binascii.Error):
        return text.replace("=?", "= ?")


def _fold_mailboxes(boxes: tuple[Mailbox, ...]) -> str:
    return ",\r\n ".join(_encode_mailbox(box) for box in boxes)


def _encode_mailbox(box: Mailbox) -> str:
    address = check_address(box.address)
    # A name that contains an address would be shown instead of the real one.
    name = clean_line(box.name).replace("@", " at ").replace('"', "'")
    if not name or name == address:
        return address
    if _ATEXT_PHRASE.fullmatch(name) and "=?" not in name and len(name) < 60:
        return f"{name} <{address}>"
    return f"{_encode_words(name)}\r\n <{address}>"


def _encode_text(text: str) -> str:
    """Write unstructured text: as it is where it is short plain ASCII, else as encoded words."""
    if text.isascii() and "=?" not in text and len(text) <= 66:
        return text
    return _encode_words(text)


def _encode_words(text: str) -> str:
    """Write text as base64 encoded words (RFC 2047), one per line, whole characters each."""
    words, chunk = [], b""
    for character in text:
        octets = character.encode("utf-8")
        if len(chunk) + len(octets) > _ENCODED_WORD_BYTES:
            words.append(chunk)
            chunk = b""
        chunk += octets
    words.append(chunk)
    return "\r\n ".join(f"=?utf-8?b?{base64.b64encode(word).decode()}?=" for word in words)


def _thread_headers(
    message_id: str, in_reply_to: str | None, references: tuple[str, ...]
) -> list[tuple[str, str]]:
    """List In-Reply-To and References.

    RFC 5322 3.6.4: References is the parent's References followed by the parent's Message-ID,
    so the last id is the message being answered. Our own id stands first: a server that
    replaces the Message-ID leaves this one alone, and so do replies.
    """
    parent = in_reply_to if in_reply_to and _MESSAGE_ID.fullmatch(in_reply_to) else None
    known = [ref for ref in references[-_MAX_REFERENCES:] if _MESSAGE_ID.fullmatch(ref)]
    line = dict.fromkeys([message_id, *known])
    if parent is not None:
        line.pop(parent, None)
        line[parent] = None
    headers = [("In-Reply-To", parent)] if parent is not None else []
    return [*headers, ("References", "\r\n ".join(line))]


def _encode_body(body: str) -> bytes:
    """Write the text as quoted-printable with CRLF; the last line ends with CRLF too."""
    if "\x00" in body:
        raise UnusableInput(
            "The text contains a character that mail cannot carry (NUL).",
            "Delete the unprintable character and try again.",
            code="unusable-text",
        )
    if len(body) > MAX_BODY:
        raise UnusableInput(
            f"The text is longer than {MAX_BODY:,} characters.", "Shorten the note."
        )
    lines = _LINE_BREAKS.split(_UNSENDABLE.sub("", body).rstrip())
    return b"".join(_encode_line(line.rstrip()) + b"\r\n" for line in lines)


def _encode_line(line: str) -> bytes:
    """Write one line; a lone dot and a leading "From " are escaped (RFC 2049 section 3)."""
    if not line:
        return b""
    encoded = binascii.b2a_qp(line.encode("utf-8"), istext=True)
    rows = encoded.replace(b"\r\n", b"\n").split(b"\n")
    return b"\r\n".join(_escape_start(row) for row in rows)


def _escape_start(row: bytes) -> bytes:
    if row.startswith(b"."):
        return b"=2E" + row[1:]
    return b"=46" + row[1:] if row.startswith(b"From ") else row


def _require_exactly(raw: bytes, names: list[str]) -> None:
    """Parse the finished bytes and refuse them unless they say exactly what was meant."""
    head, _, body = raw.partition(b"\r\n\r\n")
    parsed = BytesParser(policy=compat32).parsebytes(raw)
    bare = re.search(rb"\r(?!\n)|(?<!\r)\n|\x00|[\x80-\xff]", raw)
    too_long = any(len(line) > 998 for line in raw.split(b"\r\n"))
    starts = [line.partition(b":")[0].decode() for line in head.split(b"\r\n") if line[:1] > b" "]
    if (
        list(parsed.keys()) != names
        or starts != names
        or parsed.is_multipart()
        or parsed.defects
        or bare is not None
        or too_long
        or b"\r\n.\r\n" in b"\r\n" + body
    ):
        raise UnusableInput(
            "This note cannot be turned into a mail safely.",
            "Remove unusual characters from the subject and the names, and try again.",
            code="unusable-text",
        )
