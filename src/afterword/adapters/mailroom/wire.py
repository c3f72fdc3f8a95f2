"""What travels between the crew and its children: JSON, never code."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any, cast

from afterword.adapters.mailroom.glance import Acquaintance
from afterword.adapters.parsing.wire import from_wire, to_wire
from afterword.reading.calendar.invitation import Invitation
from afterword.reading.mail.reading import Reading
from afterword.usecases.ports_mailbox import CalendarText, MailLine, MailRead


def acquaintance_to_wire(known: Acquaintance) -> bytes:
    """Return whom the candidate knows as JSON."""
    sets = [known.me, known.addresses, known.domains, known.threads, known.uids]
    return json.dumps([[sorted(one) for one in sets], dict(known.names), known.tz]).encode(
        "utf-8", "replace"
    )


def acquaintance_from_wire(data: bytes) -> Acquaintance:
    """Build it again."""
    sets, names, tz = json.loads(data)
    me, addresses, domains, threads, uids = (frozenset(one) for one in sets)
    return Acquaintance(me, addresses, domains, threads, uids, names, tz)


def read_to_wire(read: MailRead) -> bytes:
    """Return what was read as JSON; a fingerprint alone is short."""
    line = read.line
    sent_at = line.sent_at.isoformat() if line.sent_at else None
    values: list[object] = [read.identity, read.twin, sent_at, read.trouble]
    if read.reading is not None:
        values += [
            [line.message_id, line.sender_name, line.sender, line.to, line.subject],
            [line.references, line.ours, line.automatic],
            [read.names_us, read.other_ids, read.own_note, read.own_words, read.own_text],
            [read.bounced, read.authentication],
            [[one.text, one.method] for one in read.calendars],
            to_wire(read.reading).decode("utf-8", "replace"),
            to_wire(read.invitations).decode("utf-8", "replace"),
        ]
    return json.dumps(values).encode("utf-8", "replace")


def read_from_wire(data: bytes) -> MailRead:
    """Build it again; raises ValueError, KeyError or TypeError for anything else."""
    values = json.loads(data)
    identity, twin, sent_at, trouble = values[:4]
    at = datetime.fromisoformat(sent_at) if sent_at else None
    if len(values) == 4:
        return MailRead(identity, twin, MailLine(sent_at=at), trouble=trouble)
    return _full(identity, twin, at, trouble, values[4:])


# Any: JSON is untyped until it stands in a value.
def _full(
    identity: str, twin: str | None, at: datetime | None, trouble: str, rest: Any
) -> MailRead:
    who, thread, words, more, calendars, reading, invitations = rest
    message_id, sender_name, sender, to, subject = who
    references, ours, automatic = thread
    names_us, other_ids, own_note, own_words, own_text = words
    bounced, authentication = more
    return MailRead(
        identity=identity,
        twin=twin,
        line=MailLine(
            message_id=message_id,
            sent_at=at,
            sender_name=sender_name,
            sender=sender,
            to=tuple(to),
            subject=subject,
            references=tuple(references),
            ours=ours,
            automatic=automatic,
        ),
        names_us=tuple(names_us),
        other_ids=tuple(other_ids),
        reading=cast(Reading, from_wire(reading.encode())),
        own_note=own_note,
        own_words=own_words,
        own_text=own_text,
        invitations=cast("tuple[Invitation, ...]", from_wire(invitations.encode())),
        calendars=tuple(CalendarText(text, method) for text, method in calendars),
        bounced=bounced,
        authentication=authentication,
        trouble=trouble,
    )
