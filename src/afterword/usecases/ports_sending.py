"""What sending needs from outside: the rows, a lock, a guard, a server, a Sent folder, a clock.

Every method says what it promises to have made durable when it returns. Anticipated trouble of a
mail server is a value (`Said`), never an exception; trouble of the store is `NotNow`.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from afterword.domain.notes import NoteKind
from afterword.usecases.outbox_states import Outcome, State
from afterword.usecases.send_times import Leaving
from afterword.writing.mail_bytes import FrozenMail


@dataclass(frozen=True, slots=True)
class ApprovedNote:
    """One note the candidate has approved for one recipient.

    `note_id` names this text for this recipient: approving it again changes nothing. A changed
    text needs a new `note_id`; an older row of the same `draft_id` is then cancelled.
    `not_before` is when it may leave (None: as soon as the undo time is over) and `not_after`
    the end of its window, for the question whether it still makes sense.
    `account` is the sending account (its address). `advised` says whether advice agreed at
    approval; a note approved against advice is held only by news, not by advice. `at_once`
    says that the candidate wants it to go now, whatever the hour is for the recipient.
    `because` says why it leaves when it does.
    """

    note_id: str
    draft_id: str
    opportunity: str
    company: str
    note: NoteKind
    people: tuple[str, ...]
    to_names: tuple[str, ...]
    account: str
    mail: FrozenMail
    not_before: datetime | None = None
    not_after: datetime | None = None
    advised: bool = True
    at_once: bool = False
    because: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the outbox as it was read. `token` fences: a swap with another token fails.

    `ever_in_data` says whether a server was ever offered the text; `first_dot_at` when a dot
    may first have been written; `next_look_at` when its fate, or its copy, is looked up next.
    `not_before` is fixed at approval; `next_try_at` is set by waiting after trouble.
    """

    id: str
    note_id: str
    draft_id: str
    opportunity: str
    company: str
    note: NoteKind
    people: tuple[str, ...]
    to_names: tuple[str, ...]
    account: str
    mail_from: str
    envelope_to: tuple[str, ...]
    subject: str
    message_id: str
    raw: bytes
    sha256: str
    approved_at: datetime
    state: State
    token: str
    attempt: int
    ever_in_data: bool
    advised: bool
    at_once: bool
    not_before: datetime
    next_try_at: datetime | None
    not_after: datetime | None
    first_dot_at: datetime | None
    uncertain_since: datetime | None
    next_look_at: datetime | None
    looks: int
    sent_at: datetime | None
    filed: bool
    sentence: str
    codes: str


@dataclass(frozen=True, slots=True)
class Change:
    """What a swap writes besides the state. None leaves a column as it is.

    `clear_next_try` and `clear_next_look` empty these columns.
    """

    happening: str
    sentence: str | None = None
    codes: str | None = None
    next_try_at: datetime | None = None
    clear_next_try: bool = False
    next_look_at: datetime | None = None
    clear_next_look: bool = False
    looks: int | None = None
    sent_at: datetime | None = None
    uncertain_since: datetime | None = None
    first_dot_at: datetime | None = None
    ever_in_data: bool | None = None
    new_attempt: bool = False
    filed: bool | None = None


@dataclass(frozen=True, slots=True)
class Habit:
    """What was learnt about how an account files what it submits.

    `copies` counts copies that appeared by themselves, `slowest` is the longest any took and
    `latest` the last one; `absences` counts notes for which none appeared in time.
    """

    account: str
    copies: int = 0
    absences: int = 0
    slowest: timedelta | None = None
    latest: timedelta | None = None

    @property
    def files_by_itself(self) -> bool | None:
        """Whether the provider saves copies; None while that is not known."""
        if self.copies:
            return True
        return False if self.absences else None


OnSent = Callable[[Row, datetime], None]
"""Records the fact that a note went out; called inside the transaction that marks it sent."""


class OutboxRows(Protocol):
    """The durable rows. Every writing method is one transaction that is on disk when it returns.

    Raises:
        NotNow: the store cannot be written now; nothing was changed.
    """

    def add(self, note: ApprovedNote, *, at: datetime, not_before: datetime) -> Row:
        """Store the approved note; return the row there is if it was approved before."""
        ...

    def next_copy(self, note_id: str) -> int:
        """Count the earlier approvals of a note that are over; it goes into the Message-ID."""
        ...

    def get(self, row_id: str) -> Row | None:
        """Read one row."""
        ...

    def list_all(self) -> tuple[Row, ...]:
        """Read every row, newest approval last."""
        ...

    def list_in(self, states: frozenset[State]) -> tuple[Row, ...]:
        """Read the rows in `states`, oldest approval first."""
        ...

    def swap(
        self, row: Row, to: State, change: Change, *, at: datetime, on_sent: OnSent | None = None
    ) -> Row | None:
        """Change the row if id, state and token are still those of `row`; else return None.

        The swap, its event line and `on_sent` are one transaction. A claim, a recovery and an
        answer draw a fresh token; the row returned carries it.
        """
        ...

    def unfiled(self) -> tuple[Row, ...]:
        """Read the sent rows whose copy in the Sent folder is not settled yet."""
        ...

    def dots_since(self, account: str, since: datetime) -> tuple[datetime, ...]:
        """List when notes of an account may have gone out since then, oldest first."""
        ...

    def habit(self, account: str) -> Habit:
        """Read what was learnt about an account."""
        ...

    def learn(self, account: str, *, took: timedelta | None) -> None:
        """Remember how long a copy took to appear, or (None) that none appeared by itself."""
        ...

    def events(self, row_id: str) -> tuple[EventLine, ...]:
        """Read what happened to a row, oldest first."""
        ...


@dataclass(frozen=True, slots=True)
class EventLine:
    """One line of a row's diary. `codes` are SMTP reply codes, never content."""

    at: datetime
    happening: str
    before: State
    after: State
    codes: str


class OutboxLock(Protocol):
    """The right to be the only worker; the system frees it when its process ends."""

    def held(self) -> AbstractContextManager[bool]:
        """Take the lock without waiting; the value says whether it was got."""
        ...


class GenerationGuard(Protocol):
    """Notices a restored or copied database by a counter that is also kept beside it.

    The counter beside it is not part of backups; it is made before the first row.
    """

    def prepare(self) -> None:
        """Make the counter beside the database, before the first row is written."""
        ...

    def is_restored(self) -> bool:
        """Whether the database is older than, or a copy of, the one that was last used here."""
        ...

    def bump(self) -> None:
        """Count on in the database, then beside it; both are on disk when this returns."""
        ...

    def adopt(self) -> None:
        """Accept this database as the current one, after everything unsent was quarantined."""
        ...


@dataclass(frozen=True, slots=True)
class Said:
    """How a step with the server ended: the outcome, in words, and the codes (never content)."""

    outcome: Outcome
    sentence: str = ""
    codes: str = ""


@dataclass(frozen=True, slots=True)
class Envelope:
    """Who the server is told the mail is from and for. Strict addr-specs, checked at approval."""

    mail_from: str
    rcpt_to: tuple[str, ...]


class Conversation(Protocol):
    """One SMTP connection for one mail, step by step; methods are called in this order."""

    def greet(self, envelope: Envelope) -> Said:
        """Connect, EHLO, TLS, AUTH, MAIL, RCPT. One refused recipient refuses all."""
        ...

    def offer(self) -> Said:
        """DATA; OK means the server said 354."""
        ...

    def body(self, raw: bytes) -> Said:
        """Send the text, dot-stuffed, without the final dot."""
        ...

    def dot(self) -> Said:
        """Write the final dot in one call. TEMPORARY: certainly not written."""
        ...

    def reply(self) -> Said:
        """Read the answer to the dot; waits up to ten minutes."""
        ...

    def close(self, *, politely: bool) -> None:
        """QUIT if `politely` (never inside DATA), then close. Errors here change nothing."""
        ...


class Transport(Protocol):
    """Opens conversations with the outgoing server of the account."""

    def open(self) -> Conversation:
        """Prepare a conversation; nothing is connected yet."""
        ...


class Look(StrEnum):
    """How a look for a note ended."""

    FOUND = "found"
    ABSENT = "absent"
    BLIND = "blind"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Sighting:
    """What a look brought: where the note was found and since when it is there."""

    look: Look
    where: str = ""
    since: datetime | None = None
    sentence: str = ""


class SentEvidence(Protocol):
    """The mailbox as a witness: a copy in Sent, a reply, or a bounce proves acceptance."""

    def look(self, message_id: str, *, since: datetime) -> Sighting:
        """Look for the note among what arrived since the day before `since`."""
        ...

    def file(self, raw: bytes, *, at: datetime) -> bool:
        """Add a copy to the Sent folder; returns whether the server took it."""
        ...

    def files_by_itself(self) -> bool | None:
        """What is known beforehand about the provider: it saves copies, it does not, None."""
        ...


class Boottime(Protocol):
    """A clock that only runs forward and also counts while the machine sleeps."""

    def boottime(self) -> float:
        """Return seconds since some fixed moment."""
        ...


AdviseAgain = Callable[[Row, datetime], str | None]
"""Says why a note should not leave now, in a sentence; None when it is still right."""

QuietUntil = Callable[[Row, datetime], Leaving | None]
"""Says until when a recipient should be left alone (night, holiday), and why; None: not at all."""
