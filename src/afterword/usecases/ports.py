"""What use cases need from outside, as protocols; adapters and the store provide them.

The store's methods take the account first and return domain values. `reading` and `writing`
open one transaction each; what is asked for inside belongs together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from afterword.domain.case import (
    Case,
    Debrief,
    Employer,
    Event,
    Interview,
    Person,
    Statement,
    Touchpoint,
)
from afterword.domain.notes import NoteKind
from afterword.usecases.views import (
    DebriefDue,
    DraftState,
    Hit,
    KeptText,
    MailAccount,
    PersonMet,
    Profile,
    Question,
    Upcoming,
    WeekOfWork,
)

if TYPE_CHECKING:
    from afterword.usecases.ports_mailbox import Proposal

AccountId = int
NewId = Callable[[], str]
"""Makes a short id nobody has used; ids are made at the edge and passed in."""


class Clock(Protocol):
    """Asks what time it is; only the interfaces call it."""

    def now(self) -> datetime:
        """Return this moment, aware."""
        ...


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a fact comes from: `source` names it (typed, calendar, mail, sent, demo).

    `evidence` is the sentence found, in its own words; an unconfirmed fact is a proposal and
    does not enter a case.
    """

    source: str = "typed"
    evidence: str = ""
    confirmed: bool = True


TYPED = Origin()


@dataclass(frozen=True, slots=True)
class Headline:
    """What a list needs to know of an opportunity without loading its facts."""

    id: str
    company: str
    role: str
    look_again_at: datetime | None = None
    company_is_guess: bool = False
    role_is_guess: bool = False


@dataclass(frozen=True, slots=True)
class NewOpportunity:
    """What is written down when a candidacy is first heard of."""

    id: str
    employer: Employer
    role: str
    via: str = "direct"
    company_is_guess: bool = False
    role_is_guess: bool = False


@dataclass(frozen=True, slots=True)
class KnownMeeting:
    """An interview as the importer compares it with an invitation.

    `sequence` and `stamped_at` are those of the last invitation read (RFC 5545 3.8.7.4, 3.8.7.2),
    `invited` the participants it named (others were added by hand).
    """

    opportunity: str
    company: str
    role: str
    interview: Interview
    people: tuple[Person, ...] = ()
    recurrence_id: str = ""
    sequence: int = 0
    stamped_at: datetime | None = None
    invited: tuple[str, ...] = ()
    company_is_guess: bool = False
    role_is_guess: bool = False


@dataclass(frozen=True, slots=True)
class CalendarMark:
    """Which version of which calendar entry an interview was last brought up to.

    `invited` are the participants that entry names.
    """

    uid: str | None
    recurrence_id: str = ""
    sequence: int = 0
    stamped_at: datetime | None = None
    invited: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CalendarFeed:
    """The calendar feed as it was switched on: its secret, its port, whether it names anybody."""

    token: str
    port: int
    with_names: bool = False


@dataclass(frozen=True, slots=True)
class OwnWait:
    """What followed an interview: the next word, the next talk, or that it was given up.

    None where that has not happened; the place says whose business days count.
    """

    ended_at: datetime
    heard_at: datetime | None
    met_again_at: datetime | None
    given_up_at: datetime | None
    country: str
    subdivision: str | None
    tz: str


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """A draft as it is kept; findings are not, they are computed when it is read."""

    id: str
    opportunity: str
    note: NoteKind
    to: tuple[str, ...]
    channel: str
    subject: str
    body: str
    state: DraftState
    version: int
    updated_at: datetime
    interview: str | None = None
    facts_used: tuple[str, ...] = ()
    missing: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One change of what is known: which kind of fact, of whom, and its fields before and after.

    `source` is that of the fact (see `Origin`), "" where nobody is to be named. `undoes` says
    that it took another one back, `undone` that it was taken back itself.
    """

    id: int
    what: str
    subject: str
    source: str
    recorded_at: datetime
    before: Mapping[str, object] | None = None
    after: Mapping[str, object] | None = None
    undoes: bool = False
    undone: bool = False
    may_undo: bool = False


class Reader(Protocol):
    """What is remembered of an account, at one moment.

    Methods that are given the id of something the account does not have raise `NotFound`.
    """

    # The candidate
    def profile(self, account: AccountId) -> Profile | None: ...
    def etiquette(self, account: AccountId) -> Mapping[str, object]:
        """Return what was decided otherwise than the defaults of the advice, by name."""
        ...

    def mail_account(self, account: AccountId) -> MailAccount | None: ...
    def calendar_feed(self, account: AccountId) -> CalendarFeed | None: ...

    # Opportunities
    def headline(self, account: AccountId, id: str) -> Headline: ...
    def headlines(self, account: AccountId) -> tuple[Headline, ...]: ...
    def cases(self, account: AccountId, ids: Sequence[str]) -> Mapping[str, Case]:
        """Load many cases with a fixed number of questions, in the order of `ids`."""
        ...

    def due(self, account: AccountId, at: datetime) -> tuple[Headline, ...]: ...
    def waiting(self, account: AccountId, at: datetime, limit: int) -> tuple[Headline, ...]: ...
    def count_waiting(self, account: AccountId, at: datetime) -> int: ...
    def to_debrief(
        self, account: AccountId, since: datetime, at: datetime
    ) -> tuple[DebriefDue, ...]: ...
    def upcoming(
        self, account: AccountId, at: datetime, until: datetime
    ) -> tuple[Upcoming, ...]: ...

    # Interviews
    def meetings_with_uid(self, account: AccountId, uid: str) -> tuple[KnownMeeting, ...]: ...
    def meetings_between(
        self, account: AccountId, start: datetime, end: datetime
    ) -> tuple[KnownMeeting, ...]: ...

    def opportunities_at(self, account: AccountId, domain: str) -> tuple[Headline, ...]:
        """Return the opportunities that know somebody with an address at `domain`."""
        ...

    # Across opportunities
    def own_waits(self, account: AccountId, at: datetime, most: int) -> tuple[OwnWait, ...]:
        """Return what followed the latest interviews held until `at`, newest first."""
        ...

    def people(
        self, account: AccountId, at: datetime, first: int, most: int
    ) -> tuple[PersonMet, ...]:
        """Return a page of the people, those met latest before `at` first."""
        ...

    def weeks(
        self, account: AccountId, ends: Sequence[datetime], began: datetime
    ) -> tuple[WeekOfWork, ...]:
        """Count interviews and notes up to each of `ends`, the first stretch from `began` on."""
        ...

    def questions(self, account: AccountId, most: int) -> tuple[str, ...]:
        """Return the questions they asked, as noted, the latest first."""
        ...

    def search(self, account: AccountId, words: Sequence[str], most: int) -> tuple[Hit, ...]:
        """Return what holds all `words` (lower-case), at most `most` of each kind."""
        ...

    def changes(
        self, account: AccountId, opportunity: str, first: int, most: int
    ) -> tuple[Change, ...]:
        """Return a page of what was written down of one opportunity, newest first."""
        ...

    # What the mailbox brought
    def count_proposals(self, account: AccountId) -> int:
        """Count the proposals that want a look now."""
        ...

    def open_proposals(self, account: AccountId, opportunity: str) -> tuple[Proposal, ...]:
        """Return what is open about an opportunity, the latest mail first."""
        ...

    def open_proposals_of(
        self, account: AccountId, opportunities: Sequence[str]
    ) -> Mapping[str, tuple[Proposal, ...]]:
        """Return the same for several, with one question; who has none is left out."""
        ...

    # Drafts
    def draft(self, account: AccountId, id: str) -> StoredDraft: ...
    def drafts(self, account: AccountId, opportunity: str) -> tuple[StoredDraft, ...]: ...
    def kept_texts(self, account: AccountId, id: str) -> tuple[KeptText, ...]: ...


class Ledger(Reader, Protocol):
    """What is remembered of an account, and what may be written, inside one transaction."""

    def save_profile(self, account: AccountId, profile: Profile) -> None: ...
    def save_etiquette(self, account: AccountId, decided: Mapping[str, object]) -> None: ...
    def save_mail_account(self, account: AccountId, mail_account: MailAccount) -> None: ...
    def save_calendar_feed(self, account: AccountId, feed: CalendarFeed | None) -> None:
        """Keep the feed, replacing an older one; None switches it off."""
        ...

    # Opportunities
    def add_opportunity(self, account: AccountId, new: NewOpportunity, at: datetime) -> None: ...
    def add_case(self, account: AccountId, id: str, case: Case, at: datetime) -> None:
        """Write down a whole case; its candidate stays the profile's business."""
        ...

    def rename(
        self, account: AccountId, id: str, *, company: str | None, role: str | None
    ) -> None: ...
    def look_again(self, account: AccountId, moments: Mapping[str, datetime | None]) -> None:
        """Write the derived moments at which opportunities deserve the next look."""
        ...

    def leave_out(self, account: AccountId, email: str) -> tuple[str, ...]:
        """Take the candidate, known by this address, out of the other side's people.

        Returns the opportunities that changed.
        """
        ...

    # People and interviews; an id that is known is changed, another is added
    def save_person(self, account: AccountId, opportunity: str, person: Person) -> None: ...
    def save_interview(
        self,
        account: AccountId,
        opportunity: str,
        interview: Interview,
        *,
        origin: Origin,
        mark: CalendarMark | None = None,
    ) -> None:
        """Add or change an interview (its debrief apart, which has its own method)."""
        ...

    def record_import(
        self, account: AccountId, *, digest: str, name: str, at: datetime, outcome: str
    ) -> None: ...

    # Facts, append-only
    def record_debrief(
        self,
        account: AccountId,
        opportunity: str,
        interview: str,
        debrief: Debrief,
        at: datetime,
    ) -> None:
        """Keep the notes of one interview, replacing older ones."""
        ...

    def record_statement(
        self,
        account: AccountId,
        opportunity: str,
        statement: Statement,
        *,
        origin: Origin,
        interview: str | None = None,
    ) -> None:
        """Record what was said about timing; told of one interview, it replaces what was told."""
        ...

    def record_touchpoint(
        self, account: AccountId, opportunity: str, touchpoint: Touchpoint, *, origin: Origin
    ) -> bool:
        """Record one contact; False where its Message-ID is known already."""
        ...

    def withdraw_touchpoint(
        self, account: AccountId, opportunity: str, touchpoint: Touchpoint, *, at: datetime
    ) -> bool:
        """Let a contact count no longer (it is kept); False where it does not stand."""
        ...

    def record_event(
        self,
        account: AccountId,
        opportunity: str,
        event: Event,
        *,
        origin: Origin,
        at: datetime,
    ) -> None: ...

    def undo(self, account: AccountId, opportunity: str, change: int, *, at: datetime) -> None:
        """Take one change back. Raises NotFound, or Refused where it cannot be undone."""
        ...

    # Drafts
    def add_draft(self, account: AccountId, draft: StoredDraft) -> None:
        """Keep a new draft. Raises Refused for a second thank-you to the same participant."""
        ...

    def replace_text(
        self,
        account: AccountId,
        id: str,
        *,
        subject: str,
        body: str,
        version: int,
        at: datetime,
    ) -> bool:
        """Replace the text if it is a draft still at `version`; return whether we won."""
        ...

    def move_draft(
        self, account: AccountId, id: str, *, expected: DraftState, to: DraftState, at: datetime
    ) -> bool:
        """Change the state if it still is `expected`; return whether we won."""
        ...

    def keep_text(self, account: AccountId, id: str, text: KeptText) -> None: ...


class Store(Protocol):
    """Opens transactions on what is remembered."""

    def reading(self) -> AbstractContextManager[Reader]:
        """See one consistent state; nothing is written."""
        ...

    def writing(self) -> AbstractContextManager[Ledger]:
        """Write all or nothing; durable when the block is left."""
        ...


class Secrets(Protocol):
    """Keeps passwords; never in plain text, never in a log."""

    def get(self, name: str) -> str | None:
        """Return the secret, or None where none was kept."""
        ...

    def put(self, name: str, secret: str) -> None:
        """Keep the secret, replacing an older one."""
        ...

    def forget(self, name: str) -> None:
        """Remove the secret; nothing happens where there is none."""
        ...

    @property
    def description(self) -> str:
        """Say where secrets are kept, in words for the person."""
        ...
