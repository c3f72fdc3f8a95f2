"""A first look at a mail: its name, whether it concerns somebody known, and what its words weigh.

Loaded without the patterns and weights of close reading, because every reading of a mailbox needs
it and most need nothing else.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from afterword.reading.mail import limits
from afterword.reading.mail.headers import (
    Address,
    decode_words,
    first_fields,
    parse_addresses,
    parse_ids,
)
from afterword.reading.mail.message import IDENTIFYING, identity_of_fields
from afterword.reading.mail.sieve import bytes_may_matter
from afterword.reading.names import is_company_domain
from afterword.usecases.ports_mailbox import MailRead

NOTHING_IN_COMMON = identity_of_fields({})
"""The identity of every mail without a single header that names it."""
NOBODY: Final = Address("", "")
LOOKED_AT: Final = (*IDENTIFYING, "content-type", "auto-submitted")
_POSTMASTERS: Final = frozenset({"mailer-daemon", "postmaster", "mail-daemon", "mdaemon"})


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


def set_aside(data: bytes, known: Acquaintance) -> MailRead | None:
    """Return what is kept of a mail that needs no close reading, or None if it does.

    Nothing is decoded but headers, every step is linear in few bytes, and nothing is raised for
    what they are: this may be done outside a child.
    """
    look = at_a_glance(data, known)
    return look.bare if look.says_nothing(data) else None


class Glance(NamedTuple):
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


def at_a_glance(data: bytes, known: Acquaintance) -> Glance:
    fields, body_at = first_fields(data, LOOKED_AT)
    identity = identity_of_fields(fields)
    if identity == NOTHING_IN_COMMON:
        identity = fingerprint_of(data)
    senders = parse_addresses(fields.get("from"))
    sender = senders[0] if senders else NOBODY
    ours = bool(sender.email) and sender.email in known.me
    return Glance(
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
    if is_known(sender.email, known) or has_known_name(sender, known):
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
        return any(is_known(one.email, known) for one in to)
    return bool(known.threads or known.addresses) and _is_of_a_machine(fields, sender.email)


def has_known_name(sender: Address, known: Acquaintance) -> bool:
    """Whether somebody bears the name of one whom the candidate knows from another address."""
    return bool(known.names) and " ".join(sender.name.casefold().split()) in known.names


def _is_of_a_machine(fields: Mapping[str, bytes], sender: str) -> bool:
    """Whether it may be a report or an automatic answer: whom it is about stands in its body."""
    if is_postmaster(sender) or b"auto-replied" in fields.get("auto-submitted", b"").lower():
        return True
    return b"report" in fields.get("content-type", b"")[:200].lower()


def is_postmaster(sender: str) -> bool:
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


def is_known(address: str, known: Acquaintance) -> bool:
    domain = address.rpartition("@")[2]
    return address in known.addresses or (domain in known.domains and is_company_domain(domain))
