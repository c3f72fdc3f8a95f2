"""The outbox rows in the database, changed only by compare-and-swap.

Every writing method is one transaction: `BEGIN IMMEDIATE` on SQLite (the settings ask for it),
written through to the disk before it returns (`synchronous=FULL`; PostgreSQL:
`synchronous_commit=on`). A connection that would not do that is refused.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

from django.db import connections, transaction

from afterword.domain.errors import Refused
from afterword.domain.notes import NoteKind
from afterword.store.outbox.models import OutboxEvent, OutboxRow, SendingHabit
from afterword.store.troubles import in_plain_words
from afterword.usecases.outbox_states import ARROWS, FRESH_TOKEN, State
from afterword.usecases.ports_sending import (
    ApprovedNote,
    Change,
    EventLine,
    Habit,
    OnSent,
    Row,
)

_FULL = 2
_PLACE = "the outbox"
_OVER = (State.CANCELLED.value, State.FAILED.value)
_MAY_BE_REPLACED = (State.QUEUED.value, State.HELD.value)


class DatabaseRows:
    """The `OutboxRows` of one owner ("" for the only one there is) in one database."""

    def __init__(self, *, owner: str = "", using: str = "default", must_sync: bool = True) -> None:
        self._owner = owner
        self._using = using
        self._must_sync = must_sync

    def add(self, note: ApprovedNote, *, at: datetime, not_before: datetime) -> Row:
        """Store the approved note; return the row there is if it was approved before."""
        with self._transaction():
            mine = OutboxRow.objects.using(self._using).filter(owner=self._owner)
            live = mine.filter(note_id=note.note_id).exclude(state__in=_OVER).first()
            if live is not None:
                return _row(live)
            self._refuse_foreign_id(note)
            self._cancel_older(note, at)
            added = self._insert(note, at, not_before)
            self._write_event(added.id, at, "approved", State.QUEUED, State.QUEUED, "")
        return _row(added)

    def next_copy(self, note_id: str) -> int:
        """Count the earlier approvals of a note that are over; it goes into the Message-ID."""
        with in_plain_words(_PLACE):
            over = OutboxRow.objects.using(self._using).filter(owner=self._owner, note_id=note_id)
            return over.filter(state__in=_OVER).count()

    def get(self, row_id: str) -> Row | None:
        """Read one row."""
        with in_plain_words(_PLACE):
            mine = OutboxRow.objects.using(self._using).filter(owner=self._owner, id=row_id)
            found = mine.first()
        return None if found is None else _row(found)

    def list_all(self) -> tuple[Row, ...]:
        """Read every row, newest approval last."""
        return self._list()

    def list_in(self, states: frozenset[State]) -> tuple[Row, ...]:
        """Read the rows in `states`, oldest approval first."""
        return self._list(state__in=[state.value for state in states])

    def unfiled(self) -> tuple[Row, ...]:
        """Read the sent rows whose copy in the Sent folder is not settled yet."""
        return self._list(state=State.SENT.value, filed=False)

    def swap(
        self, row: Row, to: State, change: Change, *, at: datetime, on_sent: OnSent | None = None
    ) -> Row | None:
        """Change the row if id, state and token are still those of `row`; else return None."""
        if to != row.state and (row.state, to) not in ARROWS:
            raise ValueError(f"no table of the outbox leads from {row.state} to {to}")
        with self._transaction():
            mine = OutboxRow.objects.using(self._using).filter(owner=self._owner, id=row.id)
            changed = mine.filter(state=row.state.value, token=row.token).update(
                **_columns(row, to, change)
            )
            if changed != 1:
                return None
            self._write_event(row.id, at, change.happening, row.state, to, change.codes or "")
            after = _row(mine.get())
            if to is State.SENT and row.state is not State.SENT and on_sent is not None:
                on_sent(after, after.sent_at or at)
        return after

    def dots_since(self, account: str, since: datetime) -> tuple[datetime, ...]:
        """List when notes of an account may have gone out since then, oldest first."""
        with in_plain_words(_PLACE):
            mine = OutboxRow.objects.using(self._using).filter(owner=self._owner, account=account)
            recent = mine.filter(last_dot_at__gte=since).order_by("last_dot_at")
            found = recent.values_list("last_dot_at", flat=True)
            return tuple(moment for moment in found if moment is not None)

    def habit(self, account: str) -> Habit:
        """Read what was learnt about an account."""
        with in_plain_words(_PLACE):
            mine = SendingHabit.objects.using(self._using)
            found = mine.filter(owner=self._owner, account=account).first()
        if found is None:
            return Habit(account)
        return Habit(
            account,
            found.copies,
            found.absences,
            _seconds(found.slowest_seconds),
            _seconds(found.latest_seconds),
        )

    def learn(self, account: str, *, took: timedelta | None) -> None:
        """Remember how long a copy took to appear, or (None) that none appeared by itself."""
        with self._transaction():
            found, _ = SendingHabit.objects.using(self._using).get_or_create(
                owner=self._owner, account=account
            )
            if took is None:
                found.absences += 1
            else:
                seconds = took.total_seconds()
                found.copies += 1
                found.latest_seconds = seconds
                found.slowest_seconds = max(seconds, found.slowest_seconds or 0.0)
            found.save(using=self._using)

    def events(self, row_id: str) -> tuple[EventLine, ...]:
        """Read what happened to a row, oldest first."""
        with in_plain_words(_PLACE):
            lines = list(
                OutboxEvent.objects.using(self._using)
                .filter(row_id=row_id, row__owner=self._owner)
                .order_by("id")
            )
        return tuple(
            EventLine(line.at, line.happening, State(line.before), State(line.after), line.codes)
            for line in lines
        )

    def _list(self, **where: Any) -> tuple[Row, ...]:
        with in_plain_words(_PLACE):
            mine = OutboxRow.objects.using(self._using).filter(owner=self._owner, **where)
            return tuple(_row(found) for found in mine.order_by("approved_at", "id"))

    def _refuse_foreign_id(self, note: ApprovedNote) -> None:
        """Refuse bytes that were frozen for another copy of the note than this would be."""
        used = OutboxRow.objects.using(self._using).filter(
            owner=self._owner, message_id=note.mail.message_id
        )
        if used.exists():
            raise Refused(
                f"This note to {', '.join(note.to_names)} was approved before and is over.",
                "Open the note once more and approve it again.",
                code="message-id-used",
            )

    def _cancel_older(self, note: ApprovedNote, at: datetime) -> None:
        """Cancel an earlier text of the same draft, unless it may be on its way already."""
        mine = OutboxRow.objects.using(self._using).filter(
            owner=self._owner, draft_id=note.draft_id
        )
        for older in mine.exclude(state__in=_OVER):
            if older.state not in _MAY_BE_REPLACED:
                raise Refused(
                    f"An earlier version of this note to {', '.join(note.to_names)} has been "
                    "sent, or may be on its way.",
                    "Look into the outbox before you write again.",
                    code="already-on-its-way",
                )
            before = State(older.state)
            OutboxRow.objects.using(self._using).filter(id=older.id).update(
                state=State.CANCELLED.value,
                token=_new_token(),
                sentence="Replaced by a later version of the note.",
            )
            self._write_event(older.id, at, "replaced", before, State.CANCELLED, "")

    def _insert(self, note: ApprovedNote, at: datetime, not_before: datetime) -> OutboxRow:
        mail = note.mail
        copy = self.next_copy(note.note_id)
        row_id = hashlib.sha256(f"{self._owner}\0{note.note_id}\0{copy}".encode()).hexdigest()[:20]
        return OutboxRow.objects.using(self._using).create(
            id=row_id,
            owner=self._owner,
            note_id=note.note_id,
            copy=copy,
            draft_id=note.draft_id,
            opportunity=note.opportunity,
            company=note.company,
            note=note.note.value,
            people=list(note.people),
            to_names=list(note.to_names),
            account=note.account,
            mail_from=mail.mail_from,
            envelope_to=list(mail.rcpt_to),
            subject=mail.subject,
            message_id=mail.message_id,
            raw=mail.raw,
            sha256=mail.sha256,
            date_header_at=mail.date,
            approved_at=at,
            not_after=note.not_after,
            advised=note.advised,
            state=State.QUEUED.value,
            token=_new_token(),
            at_once=note.at_once,
            not_before=not_before,
            sentence=note.because,
        )

    def _write_event(
        self, row_id: str, at: datetime, happening: str, before: State, after: State, codes: str
    ) -> None:
        OutboxEvent.objects.using(self._using).create(
            row_id=row_id,
            at=at,
            happening=happening,
            before=before.value,
            after=after.value,
            codes=codes,
        )

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Run the body in one durable transaction; trouble of the database becomes NotNow."""
        with in_plain_words(_PLACE):
            self._require_sync()
            with transaction.atomic(using=self._using):
                yield

    def _require_sync(self) -> None:
        """Make sure that a commit is on the disk when it returns; set it where it is not."""
        connection = connections[self._using]
        if not self._must_sync or connection.vendor != "sqlite" or connection.in_atomic_block:
            return
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA synchronous")
            if cursor.fetchone()[0] < _FULL:
                cursor.execute("PRAGMA synchronous=FULL")


def _new_token() -> str:
    return secrets.token_hex(8)


def _seconds(value: float | None) -> timedelta | None:
    return None if value is None else timedelta(seconds=value)


def _columns(row: Row, to: State, change: Change) -> dict[str, object]:
    """List the columns a swap writes."""
    given: dict[str, object] = {
        name: value
        for name in (
            "sentence",
            "codes",
            "next_try_at",
            "next_look_at",
            "looks",
            "sent_at",
            "uncertain_since",
            "ever_in_data",
            "filed",
        )
        if (value := getattr(change, name)) is not None
    }
    given["state"] = to.value
    if to is not row.state and to in FRESH_TOKEN:
        given["token"] = _new_token()
    if change.clear_next_try:
        given["next_try_at"] = None
    if change.clear_next_look:
        given["next_look_at"] = None
    if change.new_attempt:
        given["attempt"] = row.attempt + 1
    if change.first_dot_at is not None:
        given["last_dot_at"] = change.first_dot_at
        given["first_dot_at"] = row.first_dot_at or change.first_dot_at
    return given


def _row(found: OutboxRow) -> Row:
    return Row(
        id=found.id,
        note_id=found.note_id,
        draft_id=found.draft_id,
        opportunity=found.opportunity,
        company=found.company,
        note=NoteKind(found.note),
        people=tuple(found.people),
        to_names=tuple(found.to_names),
        account=found.account,
        mail_from=found.mail_from,
        envelope_to=tuple(found.envelope_to),
        subject=found.subject,
        message_id=found.message_id,
        raw=bytes(found.raw),
        sha256=found.sha256,
        approved_at=found.approved_at,
        state=State(found.state),
        token=found.token,
        attempt=found.attempt,
        ever_in_data=found.ever_in_data,
        advised=found.advised,
        at_once=found.at_once,
        not_before=found.not_before,
        next_try_at=found.next_try_at,
        not_after=found.not_after,
        first_dot_at=found.first_dot_at,
        uncertain_since=found.uncertain_since,
        next_look_at=found.next_look_at,
        looks=found.looks,
        sent_at=found.sent_at,
        filed=found.filed,
        sentence=found.sentence,
        codes=found.codes,
    )
