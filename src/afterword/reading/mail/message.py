"""One mail as facts: who, when, in which conversation, and its words.

Own reading of the bytes rather than the standard library's tree: bounded, without recursion,
and several times faster; the corpus of seventeen parsers' tests is the yardstick.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from afterword.reading.mail import limits
from afterword.reading.mail.headers import (
    Address,
    Headers,
    decode_words,
    parse_addresses,
    parse_date,
    parse_ids,
    parse_local_date,
    parse_parameters,
    split_headers,
)
from afterword.reading.mail.parts import Part, attached_headers, find_parts, name_of
from afterword.reading.plain_text import html_to_text, tidy_text
from afterword.reading.problem import Problem

_LOOKS_LIKE_HTML = re.compile(
    r"\s{0,60}(?:<!--[^>]{0,200}-->\s{0,50})?"
    r"<(?:html|!doctype html|head|body|table|div|center|font)\b",
    re.IGNORECASE,
)
IDENTIFYING = ("message-id", "date", "from", "to", "cc", "subject", "in-reply-to", "references")


@dataclass(frozen=True, slots=True)
class CalendarPart:
    """An iCalendar object in the mail, with the METHOD its Content-Type names (may be empty)."""

    data: bytes
    method: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in the mail: the name is for showing only and never a path."""

    name: str
    content_type: str
    size: int


@dataclass(frozen=True, slots=True)
class DeliveryStatus:
    """What a delivery report says (RFC 3464), or a bounce without its form says in words.

    `action` is failed, delayed, delivered, relayed or expanded; `code` the enhanced status
    (5.1.1) or None; `recipient` the address it is about; `original_id` the Message-ID of the
    mail that did not arrive.
    """

    action: str
    code: str | None
    recipient: str | None
    original_id: str | None
    original_subject: str | None = None
    diagnostic: str = ""

    @property
    def reports_failure(self) -> bool:
        """Whether the form alone makes its mail a bounce; a delay is one too (RFC 3464 2.3.3)."""
        return self.action not in ("delivered", "relayed", "expanded")


@dataclass(frozen=True, slots=True)
class Message:
    """A mail that was read; every field may be empty, and `problems` says what was not read.

    `text` is the text part, `html_text` the words of the HTML part. `date` is in UTC,
    `local_date` the same instant in the offset the sender wrote. `identity`
    is a sha256 over the fields that stay the same wherever a copy lies.
    """

    message_id: str | None = None
    subject: str = ""
    from_: Address | None = None
    sender: Address | None = None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    date: datetime | None = None
    local_date: datetime | None = None
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    other_ids: tuple[str, ...] = ()
    text: str = ""
    html_text: str = ""
    calendar_parts: tuple[CalendarPart, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    auto_submitted: str | None = None
    bulk: tuple[str, ...] = ()
    dsn: DeliveryStatus | None = None
    authentication: str = ""
    headers: Headers = field(default_factory=Headers)
    identity: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def words(self) -> str:
        """The text to read: the text part, unless the HTML part says clearly more.

        Some senders put a stub into the text part and the decision into the HTML.
        """
        plain, rich = self.text.strip(), self.html_text.strip()
        if not plain or len(plain) * 5 < len(rich) * 2:
            return self.html_text or self.text
        return self.text


def parse_message(data: bytes) -> Message:
    """Read one mail, never raising for what it contains.

    A mail above 25 MB keeps its headers only.
    """
    problems: list[Problem] = []
    if not data.strip():
        return Message(problems=(Problem("empty", "There is nothing in this mail."),))
    block = split_headers(data)
    if block.cut:
        problems.append(Problem("huge-headers", "The headers are too long; some were left out."))
    if block.broken_lines:
        problems.append(Problem("broken-headers", "Some header lines could not be read."))
    if not block.headers.fields:
        problems.append(Problem("no-headers", "This does not look like a mail: no headers."))
    if len(data) > limits.MESSAGE:
        problems.append(
            Problem("too-large", "This mail is over 25 MB; only its headers were read.")
        )
        parts: list[Part] = []
    else:
        parts = find_parts(data, block.headers, block.body_at, problems)
    return _assembled(data, block.headers, parts, problems)


def _assembled(
    data: bytes, headers: Headers, parts: list[Part], problems: list[Problem]
) -> Message:
    text, html = _texts(data, parts, problems)
    return Message(
        message_id=next(iter(parse_ids(headers.raw("message-id"))), None),
        subject=headers.text("subject"),
        from_=next(iter(parse_addresses(headers.raw("from"))), None),
        sender=next(iter(parse_addresses(headers.raw("sender"))), None),
        reply_to=parse_addresses(headers.raw("reply-to")),
        to=parse_addresses(headers.raw("to")),
        cc=parse_addresses(headers.raw("cc")),
        date=_date(headers, problems),
        local_date=parse_local_date(headers.raw("date")),
        in_reply_to=parse_ids(headers.raw("in-reply-to")),
        references=parse_ids(headers.raw("references")),
        other_ids=_other_ids(headers),
        text=text,
        html_text=html,
        calendar_parts=_calendar_parts(data, parts, text),
        attachments=_attachments(parts),
        auto_submitted=_auto_submitted(headers),
        bulk=_bulk_marks(headers),
        dsn=_delivery_status(data, headers, parts),
        authentication=headers.text("authentication-results")[:500],
        headers=headers,
        identity=identity_of(headers),
        problems=tuple(dict.fromkeys(problems)),
    )


def identity_of(headers: Headers) -> str:
    """Return a sha256 (hex) over the fields that every copy of one mail shares.

    Received lines, labels and status fields differ between folders and exports and are left out.
    """
    return identity_of_fields(dict(reversed(headers.fields)))


def identity_of_fields(first: Mapping[str, bytes]) -> str:
    """Return the same of the first field of each name."""
    told = [
        b"%b:%b\n" % (name.encode(), b" ".join(first.get(name, b"").split()))
        for name in IDENTIFYING
    ]
    return hashlib.sha256(b"".join(told)).hexdigest()


def _date(headers: Headers, problems: list[Problem]) -> datetime | None:
    moment = parse_date(headers.raw("date"))
    if moment is not None:
        return moment
    problems.append(Problem("no-date", "The mail names no usable date."))
    # The newest Received line is the first; its date follows the last semicolon.
    received = headers.raw("received") or b""
    return parse_date(received.rpartition(b";")[2]) if b";" in received else None


def _other_ids(headers: Headers) -> tuple[str, ...]:
    """Ids under which our own mail may come back after a server gave it a new Message-ID."""
    names = ("x-microsoft-original-message-id", "x-google-original-message-id", "x-correlation-id")
    return tuple(one for name in names for one in parse_ids(headers.raw(name)))


def _texts(data: bytes, parts: list[Part], problems: list[Problem]) -> tuple[str, str]:
    """Join the readable parts of the mail itself, plain text and HTML apart."""
    plain: list[str] = []
    rich: list[str] = []
    left = limits.TEXT
    for part in parts:
        if part.attached_to or part.disposition == "attachment" or left <= 0:
            continue
        if part.inside_report and (plain or rich):
            continue  # In a report only the first part is written for people.
        if part.content_type == "text/html":
            html = part.text(data, left)
            left -= len(html)
            rich.append(html_to_text(html))
        elif _is_plain(part):
            text = part.text(data, left)
            left -= len(text)
            plain.append(_unflowed(text, part.parameters))
    if left <= 0:
        problems.append(Problem("long-text", "The mail is very long; its end was not read."))
    text = tidy_text("\n".join(plain))
    if not rich and _LOOKS_LIKE_HTML.match(text):
        return "", html_to_text(text)
    return text, "\n".join(rich)


def _is_plain(part: Part) -> bool:
    if part.content_type in ("text/plain", "text/enriched", "text/markdown"):
        return not part.filename.lower().endswith((".ics", ".csv", ".log", ".patch"))
    return False


def _unflowed(text: str, parameters: dict[str, str]) -> str:
    """Join the lines of format=flowed text (RFC 3676 4.1), quoted lines left alone."""
    if parameters.get("format", "").lower() != "flowed":
        return text
    delete_space = parameters.get("delsp", "").lower() == "yes"
    out: list[str] = []
    open_line = False
    for line in text.replace("\r\n", "\n").split("\n"):
        quoted = line.startswith(">")
        shown = line[1:] if line.startswith(" ") else line
        if open_line and not quoted:
            out[-1] += shown
        else:
            out.append(shown)
        open_line = shown.endswith(" ") and shown != "-- " and not quoted
        if open_line and delete_space:
            out[-1] = out[-1][:-1]
    return "\n".join(out)


def _calendar_parts(data: bytes, parts: list[Part], text: str) -> tuple[CalendarPart, ...]:
    found: list[CalendarPart] = []
    seen: set[bytes] = set()
    for part in parts:
        if not _is_calendar(part):
            continue
        content = part.content(data, limits.CALENDAR)
        digest = hashlib.sha256(content).digest()
        if digest not in seen and len(found) < 20:
            seen.add(digest)
            found.append(CalendarPart(content, part.parameters.get("method", "").upper()))
    if not found and text.lstrip()[:15].upper() == "BEGIN:VCALENDAR":
        found.append(CalendarPart(text.encode(), ""))
    return tuple(found)


def _is_calendar(part: Part) -> bool:
    if part.content_type in ("text/calendar", "application/ics", "text/x-vcalendar"):
        return True
    return part.filename.lower().endswith((".ics", ".vcs"))


def _attachments(parts: list[Part]) -> tuple[Attachment, ...]:
    return tuple(
        Attachment(name_of(part), part.content_type, part.stop - part.start)
        for part in parts
        if not part.attached_to
        and (part.disposition == "attachment" or part.filename)
        and not _is_calendar(part)
    )[:100]


def _auto_submitted(headers: Headers) -> str | None:
    """Return the kind of automatic sender (RFC 3834 5), or None for a person.

    Older marks of answering machines are read as auto-replied, the sense of RFC 3834.
    """
    value = parse_parameters(headers.raw("auto-submitted") or b"")[0]
    if value and value != "no":
        return value
    replies = ("x-autoreply", "x-autorespond", "x-autoresponder", "x-vacation")
    if any(headers.has(name) for name in replies):
        return "auto-replied"
    if headers.text("precedence").lower() in ("auto_reply", "auto-reply"):
        return "auto-replied"
    return None


def _bulk_marks(headers: Headers) -> tuple[str, ...]:
    """Name the signs of mail sent to many: list headers and marketing platforms."""
    marks = [name for name in ("list-unsubscribe", "list-id", "list-post") if headers.has(name)]
    if headers.text("precedence").lower() in ("bulk", "list", "junk"):
        marks.append("precedence")
    if headers.has("x-campaignid") or headers.has("x-mailer-campaign"):
        marks.append("campaign")
    return tuple(marks)


def _delivery_status(data: bytes, headers: Headers, parts: list[Part]) -> DeliveryStatus | None:
    """Read a delivery report (RFC 3464); the groups after the first are about recipients."""
    reports = [part for part in parts if part.content_type == "message/delivery-status"]
    if not reports:
        return None
    fields = _recipient_fields(reports[0].content(data, 200_000))
    action = fields.get("action", "").split()
    recipient = fields.get("original-recipient") or fields.get("final-recipient") or ""
    original_id, subject = _original(data, parts)
    return DeliveryStatus(
        action=action[0].lower() if action else "failed",
        code=(fields.get("status") or "").split(" ")[0][:12] or None,
        recipient=recipient.partition(";")[2].strip().strip("<>") or recipient.strip() or None,
        original_id=original_id,
        original_subject=subject,
        diagnostic=fields.get("diagnostic-code", "")[:300],
    )


def _recipient_fields(content: bytes) -> dict[str, str]:
    """Collect the fields of all groups; the first value of each name counts."""
    found: dict[str, str] = {}
    for group in content.replace(b"\r\n", b"\n").split(b"\n\n")[:50]:
        for name, value in split_headers(group).headers.fields:
            found.setdefault(name, decode_words(value))
    return found


def _original(data: bytes, parts: list[Part]) -> tuple[str | None, str | None]:
    """Find the Message-ID and subject of the mail a report returns."""
    candidates = list(attached_headers(data, parts))
    candidates += [part.message for part in parts if part.message is not None][:3]
    for headers in candidates:
        ids = parse_ids(headers.raw("message-id"))
        if ids:
            return ids[0], headers.text("subject") or None
    return None, None
