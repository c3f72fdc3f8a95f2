"""Mails seen, proposals and marks in the database (the ports `MailboxReader` and `Mailbox`)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, cast

from django.core import serializers
from django.db import connection
from django.db.models import Model

from afterword.store import models as store
from afterword.store.ledger import django_rows
from afterword.store.mailbox import models
from afterword.store.mailbox.decisions import last_change_of, note_decision, note_parts
from afterword.store.mailbox.reading import StoredMail
from afterword.usecases.found_json import found_to_json
from afterword.usecases.ports_mailbox import (
    FolderMark,
    MailBatch,
    Proposal,
    ProposalState,
    ToKeep,
)

_MANY: Final = 500
_LOCK: Final = 0x4D61696C  # "Mail"; any number will do as long as it stays.
_COMPARED: Final[tuple[type[Model], ...]] = (store.Person, store.Interview, store.Participation)
_FACTS: Final[tuple[type[store.Fact], ...]] = (store.Touchpoint, store.Statement, store.Event)
_NAMES: Final = ("company", "company_is_guess", "role", "role_is_guess")


@dataclass(frozen=True, slots=True)
class _Facts:
    """How the facts of an opportunity stood: rows as JSON by table and key, and its names.

    `last_change` is the latest line of its history, 0 where there is none.
    """

    existed: bool
    rows: Mapping[str, str]
    facts: frozenset[str]
    names: Mapping[str, object]
    last_change: int = 0


class StoredMailbox(StoredMail):
    """Works on Django's connection, inside whatever transaction is open there."""

    def __init__(self) -> None:
        super().__init__(django_rows)

    def hold(self, account: int) -> None:
        # On SQLite every transaction that writes is alone from its beginning (IMMEDIATE).
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", [_LOCK, account % 2**31])

    # What was read

    def keep(
        self, account: int, source: str, batch: MailBatch, kept: Sequence[ToKeep], at: datetime
    ) -> int:
        if batch.gone:
            gone, _ = models.Folder.objects.filter(
                account_id=account, source=source, folder=batch.mark.folder
            ).delete()
            return gone
        folder, written = _folder(account, source, batch.mark)
        if batch.starts_over:
            written += models.Place.objects.filter(folder_id=folder).delete()[0]
        for some in _in_parts(batch.vanished):
            written += models.Place.objects.filter(folder_id=folder, ref__in=some).delete()[0]
        written += _mails(account, kept)
        refs = {one.ref: one.identity for one in kept if one.ref}
        refs |= {one.ref: one.identity for one in batch.copies}
        written += _places(account, folder, refs)
        return written + _proposals(account, kept, at)

    def match(self, account: int, id: str, opportunity: str, because: str) -> None:
        self.proposal(account, id)
        owner = store.Opportunity.objects.get(account_id=account, key=opportunity)
        models.Proposal.objects.filter(account_id=account, key=id).update(
            opportunity=owner, because=because, pressing=True
        )

    def decide(
        self,
        account: int,
        id: str,
        state: ProposalState,
        *,
        expected: ProposalState,
        meant: str,
        at: datetime,
    ) -> bool:
        changed = models.Proposal.objects.filter(
            account_id=account, key=id, state=expected.value
        ).update(
            state=state.value,
            meant=meant,
            decided_at=None if state is ProposalState.OPEN else at,
        )
        if changed == 1:
            note_decision(models.Proposal.objects.get(account_id=account, key=id), expected)
        return changed == 1

    def watch(self, account: int, *, wanted: bool) -> None:
        models.Watching.objects.update_or_create(account_id=account, defaults={"wanted": wanted})

    def forget_marks(self, account: int, source: str) -> None:
        mine = models.Folder.objects.filter(account_id=account, source=source)
        models.Place.objects.filter(folder__in=mine).delete()
        mine.delete()

    # What an acceptance changed

    def begin(self, account: int, opportunity: str | None) -> object:
        return _facts_of(account, opportunity)

    def end(self, account: int, id: str, opportunity: str, began: object) -> None:
        assert isinstance(began, _Facts)
        now = _facts_of(account, opportunity)
        applied = {
            "opportunity": opportunity,
            "created": not began.existed,
            "facts": sorted(now.facts - began.facts),
            "rows": [
                [key, began.rows.get(key), text]
                for key, text in now.rows.items()
                if began.rows.get(key) != text
            ],
            "gone": [text for key, text in began.rows.items() if key not in now.rows],
            "names": [began.names, now.names] if began.names != now.names else None,
        }
        models.Proposal.objects.filter(account_id=account, key=id).update(applied=applied)
        note_parts(opportunity, account, id, since=began.last_change)

    def take_back(self, account: int, id: str, at: datetime) -> str | None:
        row = models.Proposal.objects.filter(account_id=account, key=id).first()
        applied: Mapping[str, Any] = row.applied if row is not None else {}
        if not applied:
            return None
        models.Proposal.objects.filter(account_id=account, key=id).update(applied={})
        owner = store.Opportunity.objects.filter(
            account_id=account, key=applied["opportunity"]
        ).first()
        if owner is None:
            return None
        _withdraw(applied["facts"], at)
        if applied["created"] and not store.Draft.objects.filter(opportunity=owner).exists():
            if not _has_other_facts(owner):
                models.Proposal.objects.filter(opportunity=owner).update(because="")
                owner.delete()
                return None
        else:
            _restore(applied["rows"], applied["gone"])
            _restore_names(owner, applied["names"])
        return str(applied["opportunity"])


def _folder(account: int, source: str, mark: FolderMark) -> tuple[int, int]:
    """Return the row of a folder with its mark, and how many rows were written."""
    columns = {
        "uidvalidity": mark.uidvalidity,
        "last_uid": mark.last_uid,
        "modseq": mark.modseq,
        "position": mark.position,
        "shape": mark.shape,
    }
    known = models.Folder.objects.filter(
        account_id=account, source=source, folder=mark.folder
    ).first()
    if known is None:
        added = models.Folder.objects.create(
            account_id=account, source=source, folder=mark.folder, **columns
        )
        return added.pk, 1
    if all(getattr(known, name) == value for name, value in columns.items()):
        return known.pk, 0
    models.Folder.objects.filter(pk=known.pk).update(**columns)
    return known.pk, 1


def _known(account: int, identities: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for some in _in_parts(identities):
        found.update(
            models.Mail.objects.filter(account_id=account, identity__in=some).values_list(
                "identity", "pk"
            )
        )
    return found


def _mails(account: int, kept: Sequence[ToKeep]) -> int:
    """Write down the mails that are not known; return how many are new.

    Plain SQL: years of mail are tens of thousands of these, and models would cost more than all
    else that is done for a mail.
    """
    return _write_many(
        'INSERT INTO mailbox_mail (account_id, identity, twin, sent_at, "where", trouble)'
        " VALUES (%s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING",
        [
            (
                account,
                one.identity,
                one.twin,
                connection.ops.adapt_datetimefield_value(one.sent_at) if one.sent_at else None,
                one.where if one.trouble else "",
                one.trouble,
            )
            for one in kept
        ],
    )


def _places(account: int, folder: int, refs: Mapping[str, str]) -> int:
    """Write down where copies lie, by their identities; return how many places are new."""
    return _write_many(
        "INSERT INTO mailbox_place (folder_id, ref, mail_id)"
        " SELECT %s, %s, id FROM mailbox_mail WHERE account_id = %s AND identity = %s"
        " ON CONFLICT DO NOTHING",
        [(folder, ref, account, identity) for ref, identity in refs.items()],
    )


def _write_many(sql: str, rows: Sequence[Sequence[object]]) -> int:
    """Run one statement for many rows; return how many rows it wrote."""
    if not rows:
        return 0
    with connection.cursor() as cursor:
        # Every value is a text, a number, an instant or None; the stubs list them one by one.
        cursor.executemany(sql, cast("Sequence[Sequence[str]]", rows))
        return max(int(cursor.rowcount), 0)


def _proposals(account: int, kept: Sequence[ToKeep], at: datetime) -> int:
    mails = _known(account, [one.identity for one in kept if one.proposal is not None])
    if not mails:
        return 0
    proposed = {mails[one.identity]: one.proposal for one in kept if one.proposal is not None}
    known = set(
        models.Proposal.objects.filter(mail_id__in=list(proposed)).values_list("mail_id", flat=True)
    )
    keys = {one.opportunity for one in proposed.values() if one.opportunity}
    owners = dict(
        store.Opportunity.objects.filter(account_id=account, key__in=keys).values_list("key", "pk")
    )
    added = models.Proposal.objects.bulk_create(
        _row(account, mail, owners.get(one.opportunity or ""), one, at)
        for mail, one in proposed.items()
        if mail not in known
    )
    return len(added)


def _row(
    account: int, mail: int, owner: int | None, one: Proposal, at: datetime
) -> models.Proposal:
    line = one.mail
    return models.Proposal(
        account_id=account,
        mail_id=mail,
        opportunity_id=owner,
        key=one.id,
        kind=one.kind.value,
        label=one.label,
        state=one.state.value,
        message_id=line.message_id,
        sent_at=line.sent_at,
        sender_name=line.sender_name,
        sender=line.sender,
        to=list(line.to),
        subject=line.subject,
        references=list(line.references),
        where=line.where,
        ours=line.ours,
        automatic=line.automatic,
        found=found_to_json(one.found),
        evidence=list(one.evidence),
        confidence=one.confidence,
        warnings=list(one.warnings),
        because=one.because,
        pressing=one.pressing,
        created_at=at,
    )


def _in_parts(values: Sequence[str]) -> Iterable[Sequence[str]]:
    return (values[start : start + _MANY] for start in range(0, len(values), _MANY))


# Taking back


def _facts_of(account: int, opportunity: str | None) -> _Facts:
    owner = (
        store.Opportunity.objects.filter(account_id=account, key=opportunity).first()
        if opportunity
        else None
    )
    if owner is None:
        return _Facts(False, {}, frozenset(), {})
    rows = {
        f"{model.__name__} {row.pk}": serializers.serialize("json", [row])
        for model in _COMPARED
        for row in _rows_of(model, owner.pk)
    }
    facts = frozenset(
        f"{model.__name__} {pk}"
        for model in _FACTS
        for pk in model._default_manager.filter(opportunity=owner).values_list("pk", flat=True)
    )
    names = {name: getattr(owner, name) for name in _NAMES}
    return _Facts(True, rows, facts, names, last_change_of(owner.pk))


def _rows_of(model: type[Model], opportunity: int) -> Iterable[Model]:
    if model is store.Participation:
        return store.Participation.objects.filter(interview__opportunity_id=opportunity)
    return model._default_manager.filter(opportunity_id=opportunity)


def _withdraw(facts: Sequence[str], at: datetime) -> None:
    """Let facts count no longer; the mail may be accepted again later, so its id is given back."""
    by_name = {model.__name__: model for model in _FACTS}
    for fact in facts:
        name, _, pk = fact.partition(" ")
        changes: dict[str, object] = {"withdrawn_at": at}
        if name == "Touchpoint":
            changes["message_id"] = None
        by_name[name]._default_manager.filter(pk=int(pk)).update(**changes)


def _has_other_facts(owner: store.Opportunity) -> bool:
    """Whether something was added to a candidacy since a proposal began it."""
    return any(
        model._default_manager.filter(opportunity=owner, withdrawn_at__isnull=True).exists()
        for model in _FACTS
    )


def _restore(changed: Sequence[Sequence[str | None]], gone: Sequence[str]) -> None:
    """Put rows back as they were, unless somebody has changed them since."""
    by_name = {model.__name__: model for model in _COMPARED}
    for key, before, after in reversed(changed):
        name, _, pk = (key or "").partition(" ")
        row = by_name[name]._default_manager.filter(pk=int(pk)).first()
        if row is None or _as_json(row) != json.loads(after or "null"):
            continue
        if before is not None:
            _save(before)
        elif isinstance(row, store.Interview) and row.drafts.exists():
            store.Interview.objects.filter(pk=row.pk).update(status="cancelled")
        elif not (isinstance(row, store.Person) and _is_named(row)):
            row.delete()
    for text in gone:
        _save(text)


def _as_json(row: Model) -> object:
    return json.loads(serializers.serialize("json", [row]))


def _save(text: str) -> None:
    for one in serializers.deserialize("json", text):
        one.save()


def _is_named(person: store.Person) -> bool:
    """Whether somebody is still part of a talk, a contact that counts, or a draft."""
    return (
        person.participations.exists()
        or store.TouchpointPerson.objects.filter(
            person=person, touchpoint__withdrawn_at__isnull=True
        ).exists()
        or store.DraftRecipient.objects.filter(person=person).exists()
    )


def _restore_names(owner: store.Opportunity, names: Sequence[Mapping[str, object]] | None) -> None:
    if names is None:
        return
    before, after = names
    if before and all(getattr(owner, name) == value for name, value in after.items()):
        store.Opportunity.objects.filter(pk=owner.pk).update(**before)
