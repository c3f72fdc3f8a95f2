"""What was read from the mailbox, as values, and the ports that fetch, read and keep it.

Everything here is a proposal until the person accepts it. Of a mail that is about something else
only a fingerprint is kept, so that it is not read twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from afterword.reading.calendar.invitation import Invitation
from afterword.reading.mail.reading import Reading
from afterword.usecases.ports import AccountId


class ProposalKind(StrEnum):
    """What a mail may change."""

    NEW_INTERVIEW = "new_interview"
    INTERVIEW_CHANGED = "interview_changed"
    INTERVIEW_CANCELLED = "interview_cancelled"
    INVITATION = "invitation"
    KNOWN_FACT = "known_fact"
    TASK = "task"
    QUESTION = "question"
    DELAY = "delay"
    REJECTION = "rejection"
    OFFER = "offer"
    FEEDBACK = "feedback"
    REPLY = "reply"
    ABSENCE = "absence"
    BOUNCE = "bounce"
    APPLICATION = "application"
    RECRUITER = "recruiter"
    OWN_NOTE = "own_note"


class ProposalState(StrEnum):
    """Open until the person says something; `accepted` may be undone."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


HOLDING = frozenset(
    {
        ProposalKind.NEW_INTERVIEW,
        ProposalKind.INTERVIEW_CHANGED,
        ProposalKind.INTERVIEW_CANCELLED,
        ProposalKind.INVITATION,
        ProposalKind.TASK,
        ProposalKind.QUESTION,
        ProposalKind.DELAY,
        ProposalKind.REJECTION,
        ProposalKind.OFFER,
        ProposalKind.FEEDBACK,
        ProposalKind.REPLY,
        ProposalKind.ABSENCE,
        ProposalKind.BOUNCE,
        ProposalKind.OWN_NOTE,
    }
)
"""What holds a queued note of its opportunity while nobody has said whether it is right."""

BULK = frozenset({ProposalKind.KNOWN_FACT, ProposalKind.APPLICATION})
"""What may be accepted many at a time: it confirms what is known, or that mail has arrived."""


@dataclass(frozen=True, slots=True)
class MailLine:
    """A mail as a list shows it. `sender` and `to` are addresses in lower case.

    `message_id` and the ids of its thread keep their angle brackets; `where` names the folder or
    the file. `ours` says that the candidate wrote it.
    """

    message_id: str | None = None
    sent_at: datetime | None = None
    sender_name: str = ""
    sender: str = ""
    to: tuple[str, ...] = ()
    subject: str = ""
    references: tuple[str, ...] = ()
    where: str = ""
    ours: bool = False
    automatic: bool = False


@dataclass(frozen=True, slots=True)
class CalendarText:
    """An iCalendar object of a mail as text, with the METHOD its Content-Type names."""

    text: str
    method: str = ""


@dataclass(frozen=True, slots=True)
class MailRead:
    """One mail after reading, as the bounded child hands it back.

    `identity` is the same wherever a copy lies; `twin` a digest of Message-ID and sender, the
    same where a list or a server changed something else. `names_us` are ids under which it may
    answer a note of ours (In-Reply-To, References, and the mail a report returns), `other_ids`
    those it may be known by itself. Without a `reading` it was set aside as being about something
    else. `own_note` is the kind of a mail of ours and `own_words` what says so; `own_text` is what
    the sender wrote, without quoted mails; `bounced` the address a report is about. `trouble`
    says that it could not be read.
    """

    identity: str
    twin: str | None = None
    line: MailLine = MailLine()
    names_us: tuple[str, ...] = ()
    other_ids: tuple[str, ...] = ()
    reading: Reading | None = None
    own_note: str = ""
    own_words: str = ""
    own_text: str = ""
    invitations: tuple[Invitation, ...] = ()
    calendars: tuple[CalendarText, ...] = ()
    bounced: str | None = None
    authentication: str = ""
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """When a talk may be: `end`, `tz` and `place` are None where the mail does not say."""

    start: datetime
    end: datetime | None = None
    tz: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What a mail says, as far as accepting it needs it.

    `timing` is the sentence on when the candidate will hear, `timing_kind` one of the kinds of
    statements, `timing_on` its last day. `people` are (name, address, role). `calendars` are
    kept so that accepting can read them again; `own_note` is the kind of a note of ours.
    `confirmed` says that the candidate's provider vouched for the domain it came from.
    """

    company: str = ""
    role: str = ""
    people: tuple[tuple[str, str, str], ...] = ()
    interview: Slot | None = None
    slots: tuple[datetime, ...] = ()
    timing: str = ""
    timing_kind: str = ""
    timing_on: date | None = None
    timing_ambiguous: bool = False
    return_on: date | None = None
    offer_deadline: date | None = None
    calendars: tuple[CalendarText, ...] = ()
    own_note: str = ""
    bounced: str = ""
    confirmed: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One thing a mail says, with what it rests on.

    `opportunity` None means that it could not be matched; `because` says in words why it was.
    `evidence` are phrases of the mail. `pressing` is what Today counts: it concerns a candidacy
    that is followed, or came lately. `meant` is the label the person gave it, once they have.
    """

    id: str
    kind: ProposalKind
    label: str
    mail: MailLine
    found: Found = Found()
    evidence: tuple[str, ...] = ()
    confidence: float = 0.0
    warnings: tuple[str, ...] = ()
    opportunity: str | None = None
    because: str = ""
    pressing: bool = True
    state: ProposalState = ProposalState.OPEN
    created_at: datetime | None = None
    decided_at: datetime | None = None
    meant: str = ""
    company: str = ""


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody of an opportunity, as mails are matched: `address` in lower case or empty."""

    opportunity: str
    ref: str
    name: str
    address: str
    role: str = "contact"


@dataclass(frozen=True, slots=True)
class KnownCandidacy:
    """An opportunity, as mails are matched."""

    id: str
    company: str
    role: str
    over: bool = False


@dataclass(frozen=True, slots=True)
class KnownWorld:
    """What mails are held against; loaded once for many mails.

    `threads` lead from a Message-ID to the opportunity it was about, `uids` from a calendar
    entry, `talks` holds the starts of its interviews. `ours` are the Message-IDs of notes this
    program sent or knows of.
    """

    me: frozenset[str] = frozenset()
    candidacies: tuple[KnownCandidacy, ...] = ()
    people: tuple[KnownPerson, ...] = ()
    threads: Mapping[str, str] = field(default_factory=dict)
    uids: Mapping[str, str] = field(default_factory=dict)
    talks: Mapping[str, tuple[datetime, ...]] = field(default_factory=dict)
    ours: frozenset[str] = frozenset()
    tz: str = "UTC"


@dataclass(frozen=True, slots=True)
class FolderMark:
    """How far a folder or a file was read.

    For IMAP `uidvalidity`, the highest `last_uid` and the `modseq` (0: not known); for a file
    `position` (bytes, or the folder's time) and `shape`, by which a replaced file is noticed.
    """

    folder: str
    uidvalidity: int = 0
    last_uid: int = 0
    modseq: int = 0
    position: int = 0
    shape: str = ""


@dataclass(frozen=True, slots=True)
class RawMail:
    """One mail as it was fetched. `ref` names it within its folder ("" where nothing does).

    `trouble` says why there are no bytes.
    """

    data: bytes
    ref: str = ""
    where: str = ""
    is_cut: bool = False
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class KnownCopy:
    """A mail that need not be fetched: its identity is known, only its place is new."""

    identity: str
    ref: str


@dataclass(frozen=True, slots=True)
class MailBatch:
    """Some mails of one folder and the mark to keep with them, in one transaction.

    `vanished` are refs that are there no more, `starts_over` says that all refs of the folder
    lost their meaning. `done` and `total` count for a progress bar (0: nobody knows).
    """

    mark: FolderMark
    mails: tuple[RawMail, ...] = ()
    copies: tuple[KnownCopy, ...] = ()
    vanished: tuple[str, ...] = ()
    starts_over: bool = False
    gone: bool = False
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class ToKeep:
    """What came of one mail: its fingerprint, its place, and what is proposed, if anything."""

    identity: str
    twin: str | None
    ref: str
    sent_at: datetime | None
    proposal: Proposal | None = None
    trouble: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """A mail that could not be read: visible, never silently skipped."""

    where: str
    sentence: str
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many proposals there are of each sort."""

    open: int = 0
    pressing: int = 0
    unmatched: int = 0
    bulk: int = 0
    decided: int = 0
    unread: int = 0
    seen: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """A mail the person has judged: what was read, and what it really was."""

    label: str
    meant: str
    confidence: float


class MailReader(Protocol):
    """Reads bytes into facts, in children that a hostile mail can end without harm."""

    def read_all(
        self, batches: Iterable[MailBatch], world: Callable[[], KnownWorld]
    ) -> Iterator[tuple[MailBatch, tuple[tuple[RawMail, MailRead], ...]]]:
        """Yield every batch with its mails read, in the order given."""
        ...

    def close(self) -> None:
        """End the children."""
        ...


class MailSource(Protocol):
    """A mailbox or files; never changes what it reads."""

    @property
    def name(self) -> str:
        """Say which it is, the same each time: marks are kept under it."""
        ...

    def batches(
        self,
        marks: Mapping[str, FolderMark],
        refs: Callable[[str], frozenset[str]],
        known: Callable[[Sequence[str]], frozenset[str]],
    ) -> Iterator[MailBatch]:
        """Yield what is new since the marks.

        `refs` tells which refs of a folder are kept, `known` which of these identities are.

        Raises:
            NotNow: The server is away or does not let us in; what was yielded stays good.
        """
        ...


class MailboxReader(Protocol):
    """What is remembered of the mailbox, at one moment."""

    def world(self, account: AccountId, at: datetime) -> KnownWorld: ...
    def marks(self, account: AccountId, source: str) -> Mapping[str, FolderMark]: ...
    def refs(self, account: AccountId, source: str, folder: str) -> frozenset[str]: ...
    def seen(self, account: AccountId, identities: Sequence[str]) -> frozenset[str]:
        """Return which identities are known."""
        ...

    def twins(self, account: AccountId, twins: Sequence[str]) -> frozenset[str]: ...
    def without_proposal(self, account: AccountId, identities: Sequence[str]) -> frozenset[str]:
        """Return which of these known mails led to nothing when they were read."""
        ...

    def proposal(self, account: AccountId, id: str) -> Proposal: ...
    def proposals(
        self,
        account: AccountId,
        *,
        state: ProposalState = ProposalState.OPEN,
        matched: bool | None = None,
        opportunity: str | None = None,
        kinds: Sequence[ProposalKind] = (),
        first: int = 0,
        most: int = 100,
    ) -> tuple[Proposal, ...]: ...
    def counts(self, account: AccountId) -> Counts: ...
    def unread(self, account: AccountId, *, first: int, most: int) -> tuple[Unread, ...]: ...
    def wants_watching(self, account: AccountId) -> bool:
        """Whether the mailbox is to be watched while the program runs (yes unless told)."""
        ...

    def verdicts(self, account: AccountId) -> tuple[Verdict, ...]: ...


class Mailbox(MailboxReader, Protocol):
    """Keeps what was read; every method joins the transaction that is open."""

    def hold(self, account: AccountId) -> None:
        """Let nobody else read or decide for this account until the transaction ends.

        To be said before anything is asked that decides what is written.
        """
        ...

    def keep(
        self,
        account: AccountId,
        source: str,
        batch: MailBatch,
        kept: Sequence[ToKeep],
        at: datetime,
    ) -> int:
        """Write a batch and its mark; returns how many rows were written (0: nothing new)."""
        ...

    def match(self, account: AccountId, id: str, opportunity: str, because: str) -> None: ...
    def decide(
        self,
        account: AccountId,
        id: str,
        state: ProposalState,
        *,
        expected: ProposalState,
        meant: str,
        at: datetime,
    ) -> bool:
        """Change the state if it still is `expected`; return whether we won."""
        ...

    def begin(self, account: AccountId, opportunity: str | None) -> object:
        """Remember how the facts stand, for `end`."""
        ...

    def end(self, account: AccountId, id: str, opportunity: str, began: object) -> None:
        """Keep with a proposal what its acceptance changed since `begin`."""
        ...

    def take_back(self, account: AccountId, id: str, at: datetime) -> str | None:
        """Undo what the acceptance changed; return the opportunity, None where it is gone."""
        ...

    def watch(self, account: AccountId, *, wanted: bool) -> None: ...
    def forget_marks(self, account: AccountId, source: str) -> None:
        """Let a source be read from the beginning; what is known stays known."""
        ...


class MailboxStore(Protocol):
    """Opens what is remembered of the mailbox."""

    def mail_reading(self) -> AbstractContextManager[MailboxReader]:
        """See one consistent state."""
        ...

    def mailbox(self) -> Mailbox:
        """Join the transaction that is open."""
        ...
