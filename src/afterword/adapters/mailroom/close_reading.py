"""One mail into the facts that matter here, or into its fingerprint alone."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from afterword.reading.calendar.invitation import Invitation
from afterword.reading.calendar.reader import read_invitations_of
from afterword.reading.mail import limits
from afterword.reading.mail.classify import read_mail
from afterword.reading.mail.headers import (
    Address,
    Headers,
    decode_words,
    first_fields,
    parse_addresses,
    parse_ids,
)
from afterword.reading.mail.item import item_from_message
from afterword.reading.mail.message import (
    IDENTIFYING,
    Message,
    identity_of,
    identity_of_fields,
    parse_message,
)
from afterword.reading.mail.quoting import own_words
from afterword.reading.mail.reading import Reading
from afterword.reading.mail.sieve import bytes_may_matter, is_far_from_any_job
from afterword.reading.names import is_company_domain
from afterword.reading.own_notes import read_own_note
from afterword.reading.plain_text import tidy_text
from afterword.reading.senders import odd_about_sender
from afterword.usecases.ports_mailbox import CalendarText, MailLine, MailRead

KEPT_TEXT = 4_000
"""Characters of the sender's own words that travel with a proposal."""
STRANGERS_TEXT = 8_000
"""Characters read of a mail from somebody unknown; what matters stands at its beginning."""
LARGEST_CALENDAR = 200_000
_MOST_IDS = 60
_ALWAYS = frozenset(
    {
        "application_confirmation",
        "interview_invitation",
        "interview_confirmation_or_change",
        "assessment",
        "rejection",
        "delay",
        "offer",
        "info_request",
        "reply_to_thanks",
        "feedback",
        "recruiter_outreach",
    }
)
"""Labels that are kept whoever wrote; the others only where somebody known is concerned."""
NOTHING_IN_COMMON = identity_of(Headers())
"""The identity of every mail without a single header that names it."""
_MAILTO: Final = re.compile(rb"(?i)mailto:([^\s\"<>:;,]{1,320})")
_ADDRESS: Final = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,255}\w")
_POSTMASTERS: Final = frozenset({"mailer-daemon", "postmaster", "mail-daemon", "mdaemon"})
NOBODY: Final = Address("", "")
_LOOKED_AT: Final = (*IDENTIFYING, "content-type", "auto-submitted")
_NOT_READ = frozenset({"empty", "no-headers", "too-large"})


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """Whom and what the candidate knows, as far as telling mails apart needs it.

    `names` lead from a name in lower case to the address it is known by.
    """

    me: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    threads: frozenset[str] = frozenset()
    uids: frozenset[str] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict)
    tz: str | None = None


def read_closely(data: bytes, known: Acquaintance, *, is_cut: bool = False) -> MailRead:
    """Read one mail; never raises for what it contains."""
    look = _at_a_glance(data, known)
    if look.says_nothing(data):
        return look.bare
    message = parse_message(data)
    bare = replace(look.bare, line=MailLine(sent_at=message.date))
    trouble = next((one.text for one in message.problems if one.code in _NOT_READ), "")
    if trouble and not is_cut:
        return replace(bare, trouble=trouble)
    if look.ours:
        return _own(message, bare, known) or bare
    return _theirs(message, bare, look.sender, known) or bare


def set_aside(data: bytes, known: Acquaintance) -> MailRead | None:
    """Return what is kept of a mail that needs no close reading, or None if it does.

    Nothing is decoded but headers, every step is linear in few bytes, and nothing is raised for
    what they are: this may be done outside a child.
    """
    look = _at_a_glance(data, known)
    return look.bare if look.says_nothing(data) else None


class _Glance(NamedTuple):
    """What the headers alone tell: whether a mail concerns somebody or something known."""

    bare: MailRead
    has_headers: bool
    sender: str
    ours: bool
    concerns: bool
    subject: str
    body_at: int

    def says_nothing(self, data: bytes) -> bool:
        """Whether the mail can be set aside unread."""
        if self.concerns or not self.has_headers or len(data) > limits.MESSAGE:
            return False
        return self.ours or not bytes_may_matter(self.subject, data, self.body_at)


def _at_a_glance(data: bytes, known: Acquaintance) -> _Glance:
    fields, body_at = first_fields(data, _LOOKED_AT)
    identity = identity_of_fields(fields)
    if identity == NOTHING_IN_COMMON:
        identity = fingerprint_of(data)
    senders = parse_addresses(fields.get("from"))
    sender = senders[0] if senders else NOBODY
    ours = bool(sender.email) and sender.email in known.me
    return _Glance(
        bare=MailRead(identity=identity, twin=_twin(fields, sender.email)),
        has_headers=bool(fields),
        sender=sender.email,
        ours=ours,
        concerns=_concerns_somebody(fields, sender, known, ours=ours),
        subject=decode_words(fields.get("subject", b"")),
        body_at=body_at,
    )


def _concerns_somebody(
    fields: Mapping[str, bytes], sender: Address, known: Acquaintance, *, ours: bool
) -> bool:
    """Whether somebody or something known is named, or a machine may be reporting about it."""
    if _is_known(sender.email, known) or _has_known_name(sender, known):
        return True
    if known.threads:
        ids = (
            *parse_ids(fields.get("in-reply-to")),
            *parse_ids(fields.get("references")),
            *parse_ids(fields.get("message-id")),
        )
        if not known.threads.isdisjoint(ids):
            return True
    if ours:
        to = (*parse_addresses(fields.get("to")), *parse_addresses(fields.get("cc")))
        return any(_is_known(one.email, known) for one in to)
    return bool(known.threads or known.addresses) and _is_of_a_machine(fields, sender.email)


def _has_known_name(sender: Address, known: Acquaintance) -> bool:
    """Whether somebody bears the name of one whom the candidate knows from another address."""
    return bool(known.names) and " ".join(sender.name.casefold().split()) in known.names


def _is_of_a_machine(fields: Mapping[str, bytes], sender: str) -> bool:
    """Whether it may be a report or an automatic answer: whom it is about stands in its body."""
    if _is_postmaster(sender) or b"auto-replied" in fields.get("auto-submitted", b"").lower():
        return True
    return b"report" in fields.get("content-type", b"")[:200].lower()


def _is_postmaster(sender: str) -> bool:
    """Whether machines that carry mail write from this address (RFC 3834 5: or from none)."""
    return not sender or sender.partition("@")[0] in _POSTMASTERS


def fingerprint_of(data: bytes) -> str:
    """Name a mail that has no readable headers by its bytes."""
    return "raw:" + hashlib.sha256(data).hexdigest()


def _twin(fields: Mapping[str, bytes], sender: str) -> str | None:
    ids = parse_ids(fields.get("message-id"))
    if not ids:
        return None
    return hashlib.sha256(f"{ids[0]}\0{sender}".encode(errors="replace")).hexdigest()


def _ids(message: Message) -> tuple[str, ...]:
    original = message.dsn.original_id if message.dsn is not None else None
    ids = (
        *message.in_reply_to,
        *message.references[-_MOST_IDS:],
        *((original,) if original else ()),
    )
    return tuple(dict.fromkeys(ids))


def _own(message: Message, bare: MailRead, known: Acquaintance) -> MailRead | None:
    """What the candidate wrote matters where it went to somebody known, or into a known thread."""
    to = tuple(one.email for one in (*message.to, *message.cc))[:50]
    ids = _ids(message)
    concerns = (
        any(_is_known(one, known) for one in to)
        or not known.threads.isdisjoint(ids)
        or not known.threads.isdisjoint((*message.other_ids, message.message_id or ""))
    )
    if not concerns:
        return None
    text = _own_text(message)
    kind, words = read_own_note(message.subject, text)
    reading = Reading("", "not_job", 0.95, text=text)
    return _full(message, bare, ids, to, reading, own_note=kind, own_words=words, ours=True)


def _theirs(message: Message, bare: MailRead, sender: str, known: Acquaintance) -> MailRead | None:
    ids = _ids(message)
    thread = not known.threads.isdisjoint((*ids, *message.other_ids))
    unreached = _unreached(message, sender, known)
    acquainted = _acquainted(message, (sender, unreached), known)
    people = acquainted or _colleagues(sender, known)
    close = thread or bool(people)
    in_disguise = message.from_ is not None and _has_known_name(message.from_, known)
    item = item_from_message(message, id="")
    if not close:
        item = replace(item, text=item.text[:STRANGERS_TEXT])
        # Decoded now, the words may say less than their bytes seemed to.
        if not (message.calendar_parts or in_disguise) and is_far_from_any_job(
            item.subject, item.text
        ):
            return None
    reading = read_mail(
        item,
        me=tuple(known.me),
        people=people,
        known_threads=known.threads if thread else (),
        default_tz=known.tz,
    )
    if reading.label not in _ALWAYS and not (
        thread or _concerns(reading, message, bool(acquainted) or in_disguise, close)
    ):
        return None
    reading = replace(reading, sender_warnings=_warnings(message, known))
    to = tuple(one.email for one in (*message.to, *message.cc))[:50]
    bounced = unreached if message.dsn is not None or reading.label == "bounce" else ""
    return _full(message, bare, ids, to, reading, bounced=bounced, tz=known.tz)


def _acquainted(message: Message, named: Iterable[str], known: Acquaintance) -> tuple[str, ...]:
    """Return who of those we know is named as sender or unreached, or is invited with it."""
    found = (*named, *_invited(message))
    return tuple(dict.fromkeys(one for one in found if one in known.addresses))


def _unreached(message: Message, sender: str, known: Acquaintance) -> str:
    """Return whom a mail did not reach: as a report says, or in the words of an older server."""
    if message.dsn is not None:
        return (message.dsn.recipient or "").lower()
    if not _is_postmaster(sender) or not known.addresses:
        return ""
    named = (one.lower() for one in _ADDRESS.findall(message.words[:20_000]))
    return next((one for one in named if one in known.addresses), "")


def _colleagues(sender: str, known: Acquaintance) -> tuple[str, ...]:
    """Return somebody we know at the sender's company, where there is one."""
    domain = sender.rpartition("@")[2]
    if domain not in known.domains or not is_company_domain(domain):
        return ()
    return tuple(one for one in known.addresses if one.endswith(f"@{domain}"))[:1]


def _invited(message: Message) -> Iterator[str]:
    for part in message.calendar_parts[:3]:
        # RFC 5545 3.1: long lines are folded, addresses within them too.
        words = re.sub(rb"\r?\n[ \t]", b"", part.data[:LARGEST_CALENDAR])
        for address in _MAILTO.findall(words):
            yield address.decode("ascii", "replace").lower()


def _concerns(reading: Reading, message: Message, acquainted: bool, close: bool) -> bool:
    """Whether a mail whose label alone would not matter does, for who is concerned by it."""
    if reading.label == "not_job":
        return acquainted and not message.bulk
    if reading.label == "other_job":
        return close and not message.bulk and (acquainted or message.auto_submitted is None)
    return acquainted


def _warnings(message: Message, known: Acquaintance) -> tuple[str, ...]:
    sender = message.from_
    return odd_about_sender(
        name=sender.name if sender else "",
        address=sender.email if sender else "",
        reply_to=(one.email for one in message.reply_to),
        authentication=message.authentication,
        known_domains=known.domains,
        known_names=known.names,
    )


def _is_known(address: str, known: Acquaintance) -> bool:
    domain = address.rpartition("@")[2]
    return address in known.addresses or (domain in known.domains and is_company_domain(domain))


def _full(
    message: Message,
    bare: MailRead,
    ids: tuple[str, ...],
    to: tuple[str, ...],
    reading: Reading,
    *,
    own_note: str = "",
    own_words: str = "",
    ours: bool = False,
    bounced: str = "",
    tz: str | None = None,
) -> MailRead:
    sender = message.from_
    calendars = tuple(
        CalendarText(part.data.decode("utf-8", "replace"), part.method)
        for part in message.calendar_parts[:3]
        if len(part.data) <= LARGEST_CALENDAR
    )
    invitations: tuple[Invitation, ...] = ()
    if calendars and not ours:
        invitations = read_invitations_of(message, default_tz=tz).invitations[:5]
    return MailRead(
        identity=bare.identity,
        twin=bare.twin,
        line=MailLine(
            message_id=message.message_id[:900] if message.message_id else None,
            sent_at=message.date,
            sender_name=sender.name[:200] if sender else "",
            sender=sender.email[:320] if sender else "",
            to=to,
            subject=message.subject[:300],
            references=ids,
            ours=ours,
            automatic=message.auto_submitted is not None,
        ),
        names_us=ids,
        other_ids=message.other_ids,
        reading=reading,
        own_note=own_note,
        own_words=own_words,
        own_text=_own_text(message),
        invitations=invitations,
        calendars=calendars if invitations else (),
        bounced=bounced or None,
        authentication=message.authentication,
    )


def _own_text(message: Message) -> str:
    """Return what the sender wrote, without the mails quoted in it."""
    blanked = own_words(message.words[:50_000]).text
    return tidy_text("\n".join(line.rstrip() for line in blanked.split("\n"))).strip()[:KEPT_TEXT]
