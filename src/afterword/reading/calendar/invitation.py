"""What a calendar object says about one appointment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.reading.problem import Problem


@dataclass(frozen=True, slots=True)
class Invited:
    """An ORGANIZER or ATTENDEE: `role`, `partstat`, `cutype` as RFC 5545 spells them.

    `email` is in lower case and may be empty. Defaults are those of RFC 5545 3.2.
    """

    name: str
    email: str
    role: str = "REQ-PARTICIPANT"
    partstat: str = "NEEDS-ACTION"
    cutype: str = "INDIVIDUAL"

    @property
    def is_person(self) -> bool:
        """Whether this is somebody rather than a room, a device or a list."""
        return self.cutype not in ("ROOM", "RESOURCE", "GROUP")


@dataclass(frozen=True, slots=True)
class Invitation:
    """One VEVENT. `start` and `end` are aware, in the zone `tz` (an IANA name), or None.

    An `end` that is not given is one hour after `start`, with a problem that says so. `method` is
    the iTIP method (RFC 5546) or PUBLISH where none is named. `kind` guesses video, phone, onsite
    or None. `recurrence_id` tells one occurrence of a series from the others. The mail's fields
    are None or empty where the calendar did not come in a mail.
    """

    uid: str
    sequence: int = 0
    dtstamp: datetime | None = None
    method: str = "PUBLISH"
    status: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    tz: str = "UTC"
    all_day: bool = False
    summary: str = ""
    description: str = ""
    location: str = ""
    join_url: str | None = None
    format: str | None = None
    organizer: Invited | None = None
    attendees: tuple[Invited, ...] = ()
    recurrence_id: str | None = None
    message_id: str | None = None
    references: tuple[str, ...] = ()
    mail_subject: str | None = None
    mail_from: tuple[str, str] | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def cancelled(self) -> bool:
        """Whether this calls the appointment off (iTIP CANCEL, or STATUS:CANCELLED)."""
        return self.method == "CANCEL" or self.status == "CANCELLED"

    @property
    def people(self) -> tuple[Invited, ...]:
        """Organiser and attendees that are people, each address once, the organiser first."""
        seen: dict[str, Invited] = {}
        for one in (*((self.organizer,) if self.organizer else ()), *self.attendees):
            if one.is_person and (one.email or one.name):
                key = one.email or one.name.lower()
                kept = seen.get(key)
                if kept is None or (one.name and not kept.name):
                    seen[key] = one
        return tuple(seen.values())


@dataclass(frozen=True, slots=True)
class CalendarReading:
    """The invitations found, in the order of the file, and what could not be read."""

    invitations: tuple[Invitation, ...] = ()
    problems: tuple[Problem, ...] = ()
