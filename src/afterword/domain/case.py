"""The case: the facts of one opportunity, in the shape of the public case file.

Every value is frozen. Instants are timezone-aware; days are `date`. Ids are those of the case
file ("p1", "i1"). Vocabularies are open strings where the contract says so, because a fact
that is not understood must still be kept; the constants below name the known ones.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

PERSON_ROLES = (
    "hiring_manager",
    "interviewer",
    "hr",
    "recruiter",
    "agency_recruiter",
    "coordinator",
    "contact",
    "system",
)
FORMATS = ("video", "onsite", "phone", "async_video")
STAGES = ("screen", "interview", "assessment_centre", "final", "informational")
INTERVIEW_STATUSES = ("scheduled", "held", "cancelled", "no_show")
STATEMENT_KINDS = (
    "by_date",
    "within",
    "after_event",
    "vague",
    "no_contact",
    "silence_means_no",
)
CHANNELS = ("email", "phone", "post", "sms", "whatsapp", "linkedin")
NO_EXTRA: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Candidate:
    """The person using the program; `tz` is an IANA zone name.

    `etiquette` holds what they decided otherwise than the defaults of the advice, by name.
    """

    tz: str
    name: str | None = None
    email: str | None = None
    country: str | None = None
    etiquette: Mapping[str, object] = field(default_factory=lambda: NO_EXTRA, hash=False)


@dataclass(frozen=True, slots=True)
class Employer:
    """Who offers the post. `country` is ISO 3166-1 alpha-2, `subdivision` the ISO 3166-2 part."""

    name: str
    country: str = "GB"
    subdivision: str | None = None
    tz: str = "Europe/London"


@dataclass(frozen=True, slots=True)
class Person:
    """Someone on the other side. `email` is known, unknown, noreply, bounced, or an address."""

    id: str
    name: str
    role: str = "contact"
    email: str = "unknown"
    postal: str | None = None
    linkedin: str | None = None
    same_person_as: str | None = None
    also_roles: tuple[str, ...] = ()
    prefers: str | None = None
    addresses: tuple[str, ...] = ()
    organisation: str | None = None

    @property
    def can_be_mailed(self) -> bool:
        """Whether an e-mail to this person would have somewhere to go."""
        return self.email == "known" or "@" in self.email

    @property
    def address(self) -> str | None:
        """The address itself, where it is written down."""
        return self.email if "@" in self.email else None


@dataclass(frozen=True, slots=True)
class Discussed:
    """One thing talked about, and with whom (`person` is a person's id, or None for all)."""

    text: str
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Debrief:
    """What the candidate noted while the talk was fresh."""

    discussed: tuple[Discussed, ...] = ()
    expertise: tuple[str, ...] = ()
    forgot_to_say: tuple[str, ...] = ()
    promised: tuple[str, ...] = ()
    went_well: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Interview:
    """One dated conversation, with everyone who took part (`participants` are person ids)."""

    id: str
    start: datetime
    end: datetime
    tz: str = "UTC"
    format: str = "video"
    stage: str = "interview"
    round: int = 1
    participants: tuple[str, ...] = ()
    status: str = "scheduled"
    origin: str | None = None
    uid: str | None = None
    role: str | None = None
    debrief: Debrief | None = None
    thread: Thread | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """Where a mail stands in its conversation (RFC 5322 3.6.4); ids keep their angle brackets."""

    message_id: str | None = None
    references: tuple[str, ...] = ()
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """What the employer said about timing.

    `date` is the last day on which the statement is still kept, or None. `readings` are the
    dates it could mean when `ambiguous`.
    """

    stated_at: datetime
    kind: str
    text: str = ""
    by: str | None = None
    date: dt.date | None = None
    readings: tuple[dt.date, ...] = ()
    ambiguous: bool = False
    effect: str | None = None


@dataclass(frozen=True, slots=True)
class Touchpoint:
    """One dated contact. `direction` is "in" (they wrote) or "out" (the candidate wrote).

    `delivered` is True, False or "unknown"; `people` are person ids (`with` in the case file).
    """

    at: datetime
    direction: str
    kind: str
    people: tuple[str, ...] = ()
    channel: str = "email"
    text: str = ""
    auto_submitted: bool = False
    delivered: bool | str = True
    effect: str | None = None
    role: str | None = None
    found_in_sent_folder: bool = False
    thread: Thread | None = None
    extra: Mapping[str, object] = field(default_factory=lambda: NO_EXTRA, hash=False)


@dataclass(frozen=True, slots=True)
class Event:
    """Anything else that changes the advice. `at` and `deadline` may be whole days."""

    kind: str
    at: datetime | date | None = None
    deadline: datetime | date | None = None
    written: bool | None = None
    text: str = ""
    extra: Mapping[str, object] = field(default_factory=lambda: NO_EXTRA, hash=False)


@dataclass(frozen=True, slots=True)
class Case:
    """All facts of one opportunity. The order of the tuples carries no meaning."""

    candidate: Candidate
    employer: Employer
    role: str
    via: str = "direct"
    people: tuple[Person, ...] = ()
    interviews: tuple[Interview, ...] = ()
    statements: tuple[Statement, ...] = ()
    touchpoints: tuple[Touchpoint, ...] = ()
    events: tuple[Event, ...] = ()
    employer_size: int | None = None
    publicly_advertised: bool | None = None

    def person(self, person_id: str) -> Person | None:
        """Find a person by id."""
        return next((p for p in self.people if p.id == person_id), None)

    def interview(self, interview_id: str) -> Interview | None:
        """Find an interview by id."""
        return next((i for i in self.interviews if i.id == interview_id), None)
