"""What use cases take and give: frozen values that the interfaces render as they are.

Ids are short strings. Instants are aware and in UTC; the interface puts them into the zone of
the person who reads. Sentences are finished: an interface shows them and decides only layout.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from afterword.domain.case import Case
from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.domain.verdict import Advice

if TYPE_CHECKING:  # Only explaining needs it; `due` must start fast.
    from afterword.advice.explain import Explanation
from afterword.advice.silence import SilenceReading


@dataclass(frozen=True, slots=True)
class Profile:
    """The candidate's own data. `tz` is an IANA zone; `country` ISO 3166-1, "GB-ENG" allowed.

    `voice` is warm, plain or formal; `dialect` is en-GB or en-US; `signature` follows the name
    under a note ("" for none).
    """

    name: str = ""
    email: str = ""
    tz: str = "UTC"
    country: str = "GB"
    voice: str = "warm"
    dialect: str = "en-GB"
    signature: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether a note could be signed and sent: name and address are known."""
        return bool(self.name and self.email)


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Someone to be recorded with an interview. `email` None means not known."""

    name: str
    role: str = "interviewer"
    email: str | None = None


@dataclass(frozen=True, slots=True)
class NewInterview:
    """An interview told by the candidate. `start` and `end` are aware; `end` None is an hour on.

    `round` None counts on from the rounds that are known.
    """

    company: str
    role: str
    start: datetime
    end: datetime | None = None
    tz: str = "UTC"
    format: str = "video"
    stage: str = "interview"
    round: int | None = None
    people: tuple[NewPerson | tuple[str, str, str | None], ...] = ()
    via: str = "direct"
    country: str = "GB"
    subdivision: str | None = None


class Outcome(StrEnum):
    """What became of one invitation that was read."""

    CREATED = "created"
    UPDATED = "updated"
    CANCELLED = "cancelled"
    UNCHANGED = "unchanged"
    NOTHING_FOUND = "nothing_found"


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one invitation, or of a file in which none was found.

    `company_is_guess` and `role_is_guess` say that the word was concluded from an address or a
    title, so that the person is shown how to correct it.
    """

    outcome: Outcome
    sentence: str
    opportunity_id: str | None = None
    interview_id: str | None = None
    company: str = ""
    role: str = ""
    company_is_guess: bool = False
    role_is_guess: bool = False
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DueItem:
    """One opportunity with what is right for it now.

    `headline` is the advice in one sentence; `look_again_at` the next moment at which time
    alone can change it (not after now when something is due, None when nothing will);
    `silence` what the silence means, where a list tells it of what waits; `also` what else is
    right at the same time, a sentence each. `mail_first` says which mail should be looked at
    before anything of this is done; the headline says so then, too.
    """

    opportunity: str
    company: str
    role: str
    advice: Advice
    headline: str
    look_again_at: datetime | None = None
    company_is_guess: bool = False
    silence: SilenceReading | None = None
    also: tuple[str, ...] = ()
    mail_first: str = ""

    @property
    def because(self) -> str:
        """The first reason, in a sentence."""
        if self.mail_first:
            return self.mail_first
        return self.advice.reasons[0].text if self.advice.reasons else ""


class OutboxState(StrEnum):
    """Where an approved note stands; `held` and `ask` need the person's answer."""

    QUEUED = "queued"
    HELD = "held"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    ASK = "ask"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One approved note to one envelope, and where it stands.

    `sentence` says the state in words, with the evidence where it is in doubt; `may_cancel`,
    `may_send_now` and `needs_answer` say which buttons belong beside it, and `answers` names all
    that can be said about it now.
    """

    id: str
    draft_id: str
    opportunity: str
    company: str
    note: NoteKind
    to_names: tuple[str, ...]
    to_addresses: tuple[str, ...]
    subject: str
    state: OutboxState
    sentence: str
    message_id: str
    approved_at: datetime
    next_try_at: datetime | None = None
    sent_at: datetime | None = None
    needs_answer: bool = False
    may_cancel: bool = False
    may_send_now: bool = False
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Delivery:
    """What one attempt to deliver came to."""

    item: OutboxItem
    sentence: str


@dataclass(frozen=True, slots=True)
class Today:
    """What is right today across all opportunities, most urgent first.

    `waiting` holds the waits that end soonest, at most as many as were asked for;
    `waiting_total` counts them all. `uncertain` are notes whose fate needs an answer.
    """

    at: datetime
    sentence: str
    due: tuple[DueItem, ...] = ()
    waiting: tuple[DueItem, ...] = ()
    waiting_total: int = 0
    uncertain: tuple[OutboxItem, ...] = ()
    queued: tuple[OutboxItem, ...] = ()
    proposals: int = 0
    to_debrief: tuple[DebriefDue, ...] = ()
    upcoming: tuple[Upcoming, ...] = ()


@dataclass(frozen=True, slots=True)
class DebriefDue:
    """An interview that is over and about which nothing has been noted yet."""

    opportunity: str
    interview: str
    company: str
    role: str
    ended_at: datetime


@dataclass(frozen=True, slots=True)
class Upcoming:
    """An interview that is still to come."""

    opportunity: str
    interview: str
    company: str
    role: str
    start: datetime
    tz: str
    end: datetime | None = None


@dataclass(frozen=True, slots=True)
class Explained:
    """One opportunity with everything that speaks for and against the advice."""

    opportunity: str
    case: Case
    advice: Advice
    explanation: Explanation
    headline: str
    silence: SilenceReading
    company_is_guess: bool = False
    role_is_guess: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """Something a note lacks: the question to the candidate, and where the answer belongs."""

    text: str
    path: str = ""


class DraftState(StrEnum):
    """A draft can be changed; approved text is frozen; sent text is history."""

    DRAFT = "draft"
    APPROVED = "approved"
    SENT = "sent"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class DraftView:
    """One note being written, with what its proofreading finds now.

    `version` goes back with an edit, so that a second window is noticed. `may_approve` is False
    while a finding blocks or the text is frozen.
    """

    id: str
    opportunity: str
    company: str
    role: str
    note: NoteKind
    to: tuple[str, ...]
    to_names: tuple[str, ...]
    to_addresses: tuple[str, ...]
    channel: str
    subject: str
    body: str
    state: DraftState
    version: int
    updated_at: datetime
    interview: str | None = None
    findings: tuple[Finding, ...] = ()
    missing: tuple[Question, ...] = ()
    proofread: bool = True

    @property
    def may_approve(self) -> bool:
        """Whether nothing blocks the note and it has not been approved yet."""
        return self.state is DraftState.DRAFT and not any(
            finding.severity is Severity.BLOCKING for finding in self.findings
        )


class Security(StrEnum):
    """How the connection to a mail server is protected; `none` only on this machine."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


class SignIn(StrEnum):
    """How the servers of an account let us in."""

    PASSWORD = "password"  # noqa: S105 - the kind, not a secret
    """A password or app password."""
    GOOGLE = "google"
    MICROSOFT = "microsoft"


@dataclass(frozen=True, slots=True)
class MailAccount:
    """The mail account notes are sent from; its password lives with the secrets, not here.

    `keeps_sent_copy` says whether the provider files what is submitted by itself (None: not
    known yet). Without `imap_host` nothing can be looked up in the Sent folder. `client_id` is
    the person's own registration where they sign in through Google or Microsoft.
    `copy_to_self` sends each note to the person's own address as well, in the envelope only.
    """

    address: str
    smtp_host: str
    smtp_port: int = 465
    smtp_security: Security = Security.TLS
    username: str = ""
    display_name: str = ""
    imap_host: str | None = None
    imap_port: int = 993
    imap_security: Security = Security.TLS
    sent_folder: str | None = None
    keeps_sent_copy: bool | None = None
    sign_in: SignIn = SignIn.PASSWORD
    client_id: str = ""
    copy_to_self: bool = False

    @property
    def login(self) -> str:
        """The name to log in with: the address unless another was given."""
        return self.username or self.address


@dataclass(frozen=True, slots=True)
class Discovery:
    """What was found: the account filled in, where it was found, and what to do first.

    `source` ends the sentence "These servers come from …". `sign_in` is password, app password,
    oauth, bridge or unknown; `how` a sentence, "" where there is nothing to say.
    """

    account: MailAccount
    source: str
    sign_in: str
    how: str = ""


@dataclass(frozen=True, slots=True)
class KeptText:
    """A text that lost against a change in another window, kept so that nothing is lost."""

    subject: str
    body: str
    kept_at: datetime
    version: int = field(default=0)


@dataclass(frozen=True, slots=True)
class PersonMet:
    """One person of one opportunity.

    `met_at` is the latest interview with them, `spoke_at` the latest contact in either direction,
    None where there was none; `said` are the things that were discussed with them. `invited_at`
    is the latest LinkedIn invitation to them, `write_from` when a light word would be welcome,
    `reason` the advice in a sentence where it asks to write to them now.
    """

    opportunity: str
    company: str
    id: str
    name: str
    role: str
    email: str
    linkedin: str | None = None
    met_at: datetime | None = None
    spoke_at: datetime | None = None
    said: tuple[str, ...] = ()
    invited_at: datetime | None = None
    write_from: datetime | None = None
    reason: str = ""

    @property
    def address(self) -> str | None:
        """The address, where it is written down."""
        return self.email if "@" in self.email else None


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing a search found. `kind` is opportunity, person, noted, said, contact, event, draft.

    `text` holds the words that were found; `draft` is the id of the draft the hit is in.
    """

    kind: str
    opportunity: str
    company: str
    text: str
    draft: str | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """One opportunity where waiting is right, with what its silence means."""

    item: DueItem
    silence: SilenceReading


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy in the folder of backups. `reason` is daily, by-hand, before-migration ..."""

    name: str
    reason: str
    made_at: datetime
    size: int


@dataclass(frozen=True, slots=True)
class BackupHolds:
    """What a backup that passed its check holds; `is_older` says it was made by an older version.

    `notes` counts those approved and not settled: each of them asks before it goes.
    """

    path: str
    opportunities: int
    interviews: int
    notes: int
    is_older: bool = False


@dataclass(frozen=True, slots=True)
class WeekOfWork:
    """Seven days that end at `until`: interviews that took place, notes that went out."""

    until: datetime
    interviews: int
    notes: int


@dataclass(frozen=True, slots=True)
class Momentum:
    """What has been moving lately: weeks, oldest first, and questions that are worth practising."""

    weeks: tuple[WeekOfWork, ...]
    ahead: int
    questions: tuple[str, ...] = ()

    @property
    def interviews(self) -> int:
        """Interviews in all these weeks."""
        return sum(week.interviews for week in self.weeks)

    @property
    def notes(self) -> int:
        """Notes in all these weeks."""
        return sum(week.notes for week in self.weeks)
