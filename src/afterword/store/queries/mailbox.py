"""What was read from the mailbox: proposals, mails seen, and what mails are held against."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from afterword.domain.errors import NotFound
from afterword.store.rows import Row, Rows, among, an_instant, to_instant, to_json, to_texts
from afterword.usecases.found_json import found_from_json
from afterword.usecases.ports_mailbox import (
    BULK,
    Counts,
    FolderMark,
    KnownCandidacy,
    KnownPerson,
    KnownWorld,
    MailLine,
    Proposal,
    ProposalKind,
    ProposalState,
    Unread,
    Verdict,
)

_MANY = 500
"""Values asked for in one question; SQLite allows 32,766 places, older ones 999."""
_COLUMNS = (
    "SELECT p.key, p.kind, p.label, p.state, p.message_id, p.sent_at, p.sender_name, p.sender,"
    ' p."to", p.subject, p."references", p."where", p.ours, p.automatic, p.found, p.evidence,'
    " p.confidence, p.warnings, p.because, p.pressing, p.created_at, p.decided_at, p.meant,"
    " o.key, o.company"
    " FROM mailbox_proposal p LEFT JOIN store_opportunity o ON o.id = p.opportunity_id"
)
_OVER_KINDS = "('rejection', 'withdrawal', 'declined', 'not_selected')"
_OVER_EVENTS = "('file_closed', 'accepted_elsewhere', 'role_filled_by_other')"


def list_proposals(
    rows: Rows,
    account: int,
    *,
    state: ProposalState = ProposalState.OPEN,
    matched: bool | None = None,
    opportunity: str | None = None,
    kinds: Sequence[ProposalKind] = (),
    first: int = 0,
    most: int = 100,
) -> tuple[Proposal, ...]:
    """Return a page of proposals, the latest mail first (the latest decision, once decided)."""
    sql = _COLUMNS + " WHERE p.account_id = %s AND p.state = %s"
    values: list[object] = [account, state.value]
    if matched is not None:
        sql += f" AND p.opportunity_id IS {'NOT ' if matched else ''}NULL"
    if opportunity is not None:
        sql += " AND o.key = %s"
        values.append(opportunity)
    if kinds:
        sql += among(" AND p.kind IN ({these})", kinds)
        values += [kind.value for kind in kinds]
    order = "p.sent_at" if state is ProposalState.OPEN else "p.decided_at"
    # Without a date a mail stands last in either database.
    sql += f" ORDER BY CASE WHEN {order} IS NULL THEN 1 ELSE 0 END, {order} DESC, p.id DESC"
    sql += " LIMIT %s OFFSET %s"
    return tuple(_proposal(row) for row in rows(sql, [*values, most, first]))


def load_proposal(rows: Rows, account: int, key: str) -> Proposal:
    """Return one proposal. Raises NotFound."""
    found = rows(_COLUMNS + " WHERE p.account_id = %s AND p.key = %s", [account, key])
    if not found:
        raise NotFound(f"There is no proposal {key!r}.", "`afterword proposals` lists them.")
    return _proposal(found[0])


def count_all(rows: Rows, account: int) -> Counts:
    """Count proposals by sort, mails that could not be read, and all mails seen."""
    bulk = ", ".join(f"'{kind.value}'" for kind in sorted(BULK))
    open_, pressing, unmatched, in_bulk, decided = rows(
        "SELECT sum(CASE WHEN state = 'open' THEN 1 ELSE 0 END),"  # noqa: S608 - our own words
        " sum(CASE WHEN state = 'open' AND pressing THEN 1 ELSE 0 END),"
        " sum(CASE WHEN state = 'open' AND opportunity_id IS NULL THEN 1 ELSE 0 END),"
        " sum(CASE WHEN state = 'open' AND opportunity_id IS NOT NULL"
        f" AND kind IN ({bulk}) THEN 1 ELSE 0 END),"
        " sum(CASE WHEN state <> 'open' THEN 1 ELSE 0 END)"
        " FROM mailbox_proposal WHERE account_id = %s",
        [account],
    )[0]
    unread = rows(
        "SELECT count(*) FROM mailbox_mail WHERE account_id = %s AND NOT trouble = ''", [account]
    )[0][0]
    seen = rows("SELECT count(*) FROM mailbox_mail WHERE account_id = %s", [account])[0][0]
    return Counts(
        int(open_ or 0),
        int(pressing or 0),
        int(unmatched or 0),
        int(in_bulk or 0),
        int(decided or 0),
        int(unread),
        int(seen),
    )


def list_unread(rows: Rows, account: int, first: int, most: int) -> tuple[Unread, ...]:
    """Return a page of the mails that could not be read, the latest first."""
    found = rows(
        'SELECT "where", trouble, sent_at FROM mailbox_mail WHERE account_id = %s'
        " AND NOT trouble = '' ORDER BY id DESC LIMIT %s OFFSET %s",
        [account, most, first],
    )
    return tuple(Unread(where, trouble, to_instant(sent_at)) for where, trouble, sent_at in found)


def list_verdicts(rows: Rows, account: int) -> tuple[Verdict, ...]:
    """Return the mails the person has judged, with what was read and what it really was."""
    found = rows(
        "SELECT label, meant, confidence FROM mailbox_proposal WHERE account_id = %s"
        " AND meant <> '' AND NOT ours ORDER BY id",
        [account],
    )
    return tuple(Verdict(label, meant, float(confidence)) for label, meant, confidence in found)


def list_open_of(rows: Rows, account: int, opportunity: str) -> tuple[Proposal, ...]:
    """Return what is open about one opportunity, the latest mail first."""
    return list_proposals(rows, account, opportunity=opportunity)


def list_open_of_many(
    rows: Rows, account: int, opportunities: Sequence[str]
) -> Mapping[str, tuple[Proposal, ...]]:
    """Return what is open about several, each with the latest mail first."""
    found: dict[str, list[Proposal]] = {}
    for start in range(0, len(opportunities), _MANY):
        some = opportunities[start : start + _MANY]
        sql = among(
            _COLUMNS + " WHERE p.account_id = %s AND p.state = 'open' AND o.key IN ({these})", some
        )
        order = " ORDER BY CASE WHEN p.sent_at IS NULL THEN 1 ELSE 0 END, p.sent_at DESC, p.id DESC"
        for row in rows(sql + order, [account, *some]):
            one = _proposal(row)
            found.setdefault(one.opportunity or "", []).append(one)
    return {key: tuple(proposals) for key, proposals in found.items()}


def wants_watching(rows: Rows, account: int) -> bool:
    """Whether the mailbox is to be watched; yes unless the person said no."""
    found = rows("SELECT wanted FROM mailbox_watching WHERE account_id = %s", [account])
    return bool(found[0][0]) if found else True


def load_marks(rows: Rows, account: int, source: str) -> Mapping[str, FolderMark]:
    """Return how far each folder of a source was read."""
    found = rows(
        "SELECT folder, uidvalidity, last_uid, modseq, position, shape FROM mailbox_folder"
        " WHERE account_id = %s AND source = %s",
        [account, source],
    )
    return {row[0]: FolderMark(*row) for row in found}


def list_refs(rows: Rows, account: int, source: str, folder: str) -> frozenset[str]:
    """Return the refs of the mails a folder is known to hold."""
    found = rows(
        "SELECT p.ref FROM mailbox_place p JOIN mailbox_folder f ON f.id = p.folder_id"
        " WHERE f.account_id = %s AND f.source = %s AND f.folder = %s",
        [account, source, folder],
    )
    return frozenset(row[0] for row in found)


def find_seen(rows: Rows, account: int, identities: Sequence[str]) -> frozenset[str]:
    """Return which identities are known."""
    sql = "SELECT identity FROM mailbox_mail WHERE account_id = %s AND identity IN ({these})"
    return _among_many(rows, sql, account, identities)


def find_twins(rows: Rows, account: int, twins: Sequence[str]) -> frozenset[str]:
    """Return which digests of Message-ID and sender are known."""
    sql = "SELECT twin FROM mailbox_mail WHERE account_id = %s AND twin IN ({these})"
    return _among_many(rows, sql, account, twins)


def find_without_proposal(rows: Rows, account: int, identities: Sequence[str]) -> frozenset[str]:
    """Return which of these known mails led to nothing."""
    sql = (
        "SELECT m.identity FROM mailbox_mail m LEFT JOIN mailbox_proposal p ON p.mail_id = m.id"
        " WHERE m.account_id = %s AND p.id IS NULL AND m.identity IN ({these})"
    )
    return _among_many(rows, sql, account, identities)


def _among_many(rows: Rows, sql: str, account: int, values: Sequence[str]) -> frozenset[str]:
    found: set[str] = set()
    for start in range(0, len(values), _MANY):
        some = values[start : start + _MANY]
        found.update(row[0] for row in rows(among(sql, some), [account, *some]))
    return frozenset(found)


def load_world(rows: Rows, account: int) -> KnownWorld:
    """Return what mails are held against, with a fixed number of questions."""
    tz, me = _candidate(rows, account)
    people, theirs = _people(rows, account)
    threads = dict(_threads(rows, account))
    talks: dict[str, list[datetime]] = {}
    uids: dict[str, str] = {}
    for key, uid, start in rows(
        "SELECT o.key, i.uid, i.start FROM store_interview i"
        " JOIN store_opportunity o ON o.id = i.opportunity_id"
        " WHERE i.account_id = %s AND i.status <> 'cancelled'",
        [account],
    ):
        talks.setdefault(key, []).append(an_instant(start))
        if uid is not None:
            uids[uid] = key
    return KnownWorld(
        me=me - theirs,
        candidacies=_candidacies(rows, account),
        people=people,
        threads=threads,
        uids=uids,
        talks={key: tuple(starts) for key, starts in talks.items()},
        ours=_ours(rows, account),
        tz=tz,
    )


def _candidate(rows: Rows, account: int) -> tuple[str, frozenset[str]]:
    profile = rows("SELECT tz, email FROM store_candidateprofile WHERE account_id = %s", [account])
    accounts = rows(
        "SELECT address, username FROM store_mailaccount WHERE account_id = %s", [account]
    )
    addresses = {str(value).lower() for _, value in profile if value}
    addresses |= {str(value).lower() for row in accounts for value in row if "@" in (value or "")}
    return (profile[0][0] if profile else "UTC"), frozenset(addresses)


def _candidacies(rows: Rows, account: int) -> tuple[KnownCandidacy, ...]:
    found = rows(
        "SELECT o.key, o.company, o.role,"  # noqa: S608 - our own words
        " EXISTS (SELECT 1 FROM store_touchpoint t WHERE t.opportunity_id = o.id"
        f" AND t.confirmed AND t.withdrawn_at IS NULL AND t.kind IN {_OVER_KINDS})"
        " OR EXISTS (SELECT 1 FROM store_event e WHERE e.opportunity_id = o.id"
        f" AND e.confirmed AND e.withdrawn_at IS NULL AND e.kind IN {_OVER_EVENTS})"
        " FROM store_opportunity o WHERE o.account_id = %s ORDER BY o.id",
        [account],
    )
    return tuple(
        KnownCandidacy(key, company, role, bool(over)) for key, company, role, over in found
    )


def _people(rows: Rows, account: int) -> tuple[tuple[KnownPerson, ...], frozenset[str]]:
    """Return everybody with every address they have, and all these addresses."""
    known: list[KnownPerson] = []
    for key, ref, name, email, more, role in rows(
        "SELECT o.key, p.ref, p.name, p.email, p.addresses, p.role FROM store_person p"
        " JOIN store_opportunity o ON o.id = p.opportunity_id"
        " WHERE o.account_id = %s ORDER BY o.id, p.id",
        [account],
    ):
        addresses = [one.lower() for one in (email, *to_texts(more)) if "@" in one]
        known += [KnownPerson(key, ref, name, one, role) for one in addresses or [""]]
    return tuple(known), frozenset(person.address for person in known)


def _threads(rows: Rows, account: int) -> Iterator[tuple[str, str]]:
    """Yield Message-IDs with their opportunity; what is certain comes last and wins."""
    yield from rows(
        "SELECT p.message_id, o.key FROM mailbox_proposal p"
        " JOIN store_opportunity o ON o.id = p.opportunity_id"
        " WHERE p.account_id = %s AND p.message_id IS NOT NULL AND p.state <> 'rejected'",
        [account],
    )
    for thread, key in rows(
        "SELECT i.thread, o.key FROM store_interview i"
        " JOIN store_opportunity o ON o.id = i.opportunity_id"
        " WHERE i.account_id = %s AND i.thread IS NOT NULL",
        [account],
    ):
        named = to_json(thread) or {}
        if named.get("message_id"):
            yield named["message_id"], key
    yield from rows(
        "SELECT t.message_id, o.key FROM store_touchpoint t"
        " JOIN store_opportunity o ON o.id = t.opportunity_id"
        " WHERE t.account_id = %s AND t.message_id IS NOT NULL",
        [account],
    )
    yield from rows(
        "SELECT r.message_id, o.key FROM outbox_row r"
        " JOIN store_opportunity o ON o.key = r.opportunity WHERE o.account_id = %s",
        [account],
    )


def _ours(rows: Rows, account: int) -> frozenset[str]:
    sent = rows(
        "SELECT message_id FROM store_touchpoint WHERE account_id = %s AND direction = 'out'"
        " AND message_id IS NOT NULL AND withdrawn_at IS NULL",
        [account],
    )
    outbox = rows(
        "SELECT r.message_id FROM outbox_row r"
        " JOIN store_opportunity o ON o.key = r.opportunity WHERE o.account_id = %s",
        [account],
    )
    return frozenset(row[0] for row in (*sent, *outbox))


def _proposal(row: Row) -> Proposal:
    key, kind, label, state, message_id, sent_at, name, sender, to, subject, *more = row
    references, where, ours, automatic, found, evidence, confidence, warnings, *last = more
    because, pressing, created_at, decided_at, meant, opportunity, company = last
    read = found_from_json(to_json(found))
    return Proposal(
        id=key,
        kind=ProposalKind(kind),
        label=label,
        mail=MailLine(
            message_id=message_id,
            sent_at=to_instant(sent_at),
            sender_name=name,
            sender=sender,
            to=to_texts(to),
            subject=subject,
            references=to_texts(references),
            where=where,
            ours=bool(ours),
            automatic=bool(automatic),
        ),
        found=read,
        evidence=to_texts(evidence),
        confidence=float(confidence),
        warnings=to_texts(warnings),
        opportunity=opportunity,
        because=because,
        pressing=bool(pressing),
        state=ProposalState(state),
        created_at=to_instant(created_at),
        decided_at=to_instant(decided_at),
        meant=meant,
        company=company or read.company,
    )
