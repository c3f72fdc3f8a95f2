"""One mail into the facts that matter here, or into its fingerprint alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from afterword.adapters.mailroom.glance import (
    Acquaintance,
    at_a_glance,
    has_known_name,
    is_known,
    is_postmaster,
)
from afterword.reading.calendar.invitation import Invitation
from afterword.reading.calendar.reader import read_invitations_of
from afterword.reading.mail.classify import read_mail
from afterword.reading.mail.item import item_from_message
from afterword.reading.mail.message import Message, parse_message
from afterword.reading.mail.quoting import own_words
from afterword.reading.mail.reading import Reading
from afterword.reading.mail.sieve import is_far_from_any_job
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
_MAILTO: Final = re.compile(rb"(?i)mailto:([^\s\"<>:;,]{1,320})")
_ADDRESS: Final = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,255}\w")
_NOT_READ = frozenset({"empty", "no-headers", "too-large"})


def read_closely(data: bytes, known: Acquaintance, *, is_cut: bool = False) -> MailRead:
    """Read one mail; never raises for what it contains."""
    look = at_a_glance(data, known)
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
        any(is_known(one, known) for one in to)
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
    in_disguise = message.from_ is not None and has_known_name(message.from_, known)
    item = item_from_message(message, id="")
    failed = message.dsn is not None and message.dsn.reports_failure
    if failed and not close and not in_disguise:
        # It is about nobody we know, whatever its words are.
        return None
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
    if not is_postmaster(sender) or not known.addresses:
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
