"""A mail as the classifier sees it, wherever it came from: bytes, or a line of JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from afterword.reading.mail.headers import Address, parse_addresses
from afterword.reading.mail.message import CalendarPart, Message, parse_message
from afterword.reading.plain_text import html_to_text, tidy_text
from afterword.reading.problem import Problem


@dataclass(frozen=True, slots=True)
class MailItem:
    """One mail to read.

    `date` is aware, in the offset the sender used where that is known, or None. `text` is what a
    person would read (HTML already turned into words). `known_thread` says that it answers a
    conversation about an application; None where nobody knows.
    """

    id: str
    from_: Address | None = None
    to: tuple[Address, ...] = ()
    subject: str = ""
    date: datetime | None = None
    text: str = ""
    is_html: bool = False
    calendar_parts: tuple[CalendarPart, ...] = ()
    known_thread: bool | None = None
    message: Message = field(default_factory=Message)
    source: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def sender(self) -> str:
        """The sender's address, or an empty string."""
        return self.from_.email if self.from_ else ""


def item_from_message(message: Message, *, id: str, source: str = "") -> MailItem:
    """Make an item of a parsed mail."""
    return MailItem(
        id=id,
        from_=message.from_,
        to=message.to,
        subject=message.subject,
        date=message.local_date or message.date,
        text=message.words,
        is_html=message.words == message.html_text != message.text,
        calendar_parts=message.calendar_parts,
        message=message,
        source=source,
        problems=message.problems,
    )


def item_from_bytes(data: bytes, *, id: str, source: str = "") -> MailItem:
    """Make an item of a mail's bytes."""
    return item_from_message(parse_message(data), id=id, source=source)


def item_from_json(line: Mapping[str, object]) -> MailItem:
    """Make an item of a JSON line (contract `read`); any field may be absent or null."""
    id = str(line.get("id") or "")
    raw = line.get("raw")
    if isinstance(raw, str) and raw.strip() and not line.get("body"):
        base = item_from_bytes(raw.encode("utf-8", "surrogateescape"), id=id)
    else:
        base = MailItem(id=id)
    body = _text(line, "body")
    is_html = line.get("format") == "html"
    ics = _text(line, "ics")
    thread = line.get("in_reply_to_known_thread")
    return MailItem(
        id=id,
        from_=_sender(_text(line, "from")) or base.from_,
        to=parse_addresses(_text(line, "to")) or base.to,
        subject=_text(line, "subject") or base.subject,
        date=_date(_text(line, "date")) or base.date,
        text=(html_to_text(body) if is_html else tidy_text(body)) if body else base.text,
        is_html=is_html or base.is_html,
        calendar_parts=(CalendarPart(ics.encode(), ""),) if ics else base.calendar_parts,
        known_thread=thread if isinstance(thread, bool) else None,
        message=base.message,
        problems=base.problems,
    )


def _sender(text: str) -> Address | None:
    """The one sender; a comma in a name without quotation marks does not make two of them."""
    found = parse_addresses(text)
    if len(found) > 1 and not found[0].email and found[1].email:
        return Address(f"{found[0].name}, {found[1].name}", found[1].email)
    return next(iter(found), None)


def _text(line: Mapping[str, object], name: str) -> str:
    value = line.get(name)
    return value if isinstance(value, str) else ""


def _date(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text.strip().replace("Z", "+00:00"))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
