"""An outbox on the test database, and the note every story is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from afterword.domain.notes import NoteKind
from afterword.store.outbox.generation import FileGuard
from afterword.store.outbox.lock import FileLock
from afterword.store.outbox.rows import DatabaseRows
from afterword.usecases.outbox_states import Outcome
from afterword.usecases.ports_sending import (
    ApprovedNote,
    Envelope,
    Look,
    Row,
    Said,
    Sighting,
)
from afterword.usecases.send_note import Outbox, SendingRules
from afterword.usecases.send_times import Leaving
from afterword.writing.mail_bytes import Mailbox, freeze_mail

NOON = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


class StandingClock:
    """A boot-time clock that moves only when told to."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def boottime(self) -> float:
        return self.seconds


class FakeServer:
    """A transport and its conversation; `says` overrides the outcome of a step."""

    def __init__(self) -> None:
        self.says: dict[str, Said] = {}
        self.steps: list[str] = []
        self.accepted: list[bytes] = []
        self.envelopes: list[Envelope] = []
        self._body = b""

    def open(self) -> FakeServer:
        return self

    def greet(self, envelope: Envelope) -> Said:
        self.envelopes.append(envelope)
        return self._say("greet")

    def offer(self) -> Said:
        return self._say("offer")

    def body(self, raw: bytes) -> Said:
        self._body = raw
        return self._say("body")

    def dot(self) -> Said:
        return self._say("dot")

    def reply(self) -> Said:
        said = self._say("reply")
        if said.outcome is Outcome.OK:
            self.accepted.append(self._body)
        return said

    def close(self, *, politely: bool) -> None:
        self.steps.append("quit" if politely else "close")

    def _say(self, step: str) -> Said:
        self.steps.append(step)
        return self.says.get(step, Said(Outcome.OK))


class FakeMailbox:
    """A mailbox that holds what is put into it."""

    def __init__(self, *, files_by_itself: bool | None = None) -> None:
        self.finds: Sighting = Sighting(Look.ABSENT)
        self.filed: list[bytes] = []
        self._files_by_itself = files_by_itself

    def look(self, message_id: str, *, since: datetime) -> Sighting:
        if any(message_id.encode() in raw for raw in self.filed):
            return Sighting(Look.FOUND, where="your Sent folder", since=since)
        return self.finds

    def file(self, raw: bytes, *, at: datetime) -> bool:
        self.filed.append(raw)
        return True

    def files_by_itself(self) -> bool | None:
        return self._files_by_itself


def a_note(**changes: Any) -> ApprovedNote:
    """A thank-you note to Jane; `changes` replace fields of the approval or of the mail."""
    mail_words = {
        name: changes.pop(name)
        for name in ("subject", "body", "to", "sender", "copy", "copy_to_self")
        if name in changes
    }
    note_id = changes.get("note_id", "draft-1-1")
    mail = freeze_mail(
        **{
            "note_id": note_id,
            "sender": Mailbox("Ann Archer", "ann@example.test"),
            "to": (Mailbox("Jane Doe", "jane@acme.test"),),
            "subject": "Thank you for today",
            "body": "Dear Jane,\n\nthank you for your time.\n\nAnn",
            "date": NOON,
            **mail_words,
        }
    )
    note = ApprovedNote(
        note_id=note_id,
        draft_id="draft-1",
        opportunity="opp-1",
        company="Acme",
        note=NoteKind.THANK_YOU,
        people=("p1",),
        to_names=("Jane Doe",),
        account="ann@example.test",
        mail=mail,
    )
    return replace(note, **changes)


class Surroundings:
    """An outbox with everything around it, on the test database."""

    def __init__(self, folder: Path, **more: Any) -> None:
        self.clock = StandingClock()
        self.server: Any = FakeServer()
        self.mailbox: Any = FakeMailbox()
        self.recorded: list[tuple[str, datetime]] = []
        self.why_not: str | None = None
        self.quiet: Leaving | None = None
        self.rows = DatabaseRows()
        self.lock = FileLock(folder / "outbox.lock")
        self.guard = FileGuard(folder / "outbox.generation", machine="here")
        rules = more.pop("rules", SendingRules())
        self.outbox = Outbox(
            self.rows,
            self.lock,
            self.guard,
            self.clock,
            on_sent=self._record,
            rules=rules,
            quiet_until=lambda row, now: self.quiet,
            **more,
        )

    def deliver(self, at: datetime = NOON + 2 * MINUTE):
        """Run one round."""
        return self.outbox.deliver_due(
            at,
            advise_again=lambda row, now: self.why_not,
            transport=self.server,
            evidence=self.mailbox,
        )

    def only(self) -> Row:
        """Read the only row."""
        (row,) = self.rows.list_all()
        return row

    def _record(self, row: Row, at: datetime) -> None:
        self.recorded.append((row.id, at))
