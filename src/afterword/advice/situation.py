"""The facts of a case as they stand at one moment, gone through once.

What is after the moment does not exist yet, except that interviews in the calendar are known.
Records that describe the same person, meeting or mail count once. Rules ask the situation, not
the case. Every comparison with the moment goes through `reached`, which notes the next moment
at which an answer would differ; that is how `next_look_at` knows when to look again.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from afterword.advice import kinds
from afterword.advice.absences import return_date
from afterword.advice.policy import Policy
from afterword.advice.recipient_days import at_hour, local_day
from afterword.advice.waiting import Waiting
from afterword.domain.case import Case, Event, Interview, Person, Statement, Touchpoint

_SAME_INQUIRY = timedelta(hours=1)
_BOUNCES_WITHIN = timedelta(days=3)
_UNREACHABLE_ROLES = frozenset({"system"})
_ON_PAPER = frozenset({"sms", "whatsapp", "phone"})


class Meeting:
    """One interview as advice sees it: instants in UTC, people once each."""

    __slots__ = (
        "end",
        "id",
        "informational",
        "participants",
        "record",
        "role",
        "start",
        "statuses",
    )

    def __init__(self, record: Interview, participants: tuple[str, ...]) -> None:
        self.record = record
        self.id = record.id
        start, end = record.start, record.end
        self.start = start if start.tzinfo is UTC else start.astimezone(UTC)
        self.end = end if end.tzinfo is UTC else end.astimezone(UTC)
        self.participants = participants
        self.informational = record.stage == "informational"
        self.role = record.role
        self.statuses: tuple[str, ...] = (record.status,)


class Situation:
    """What is known at a moment. Mutable only while it is being built."""

    __slots__ = (
        "_aliases",
        "_roles",
        "absent",
        "asks",
        "at",
        "by_role",
        "cancelled",
        "case",
        "contradictory",
        "country",
        "courtesies",
        "duplicates",
        "events",
        "has_linkedin",
        "has_news",
        "has_organisation",
        "has_postal",
        "has_rules",
        "held",
        "inquiries",
        "instructions",
        "last_answer",
        "last_held",
        "last_out",
        "maybe_sent",
        "near_future",
        "no_shows",
        "other_organisation",
        "other_role",
        "people",
        "policy",
        "rejections",
        "running",
        "sent",
        "spoken_offers",
        "statements",
        "subdivision",
        "thanked",
        "tz",
        "undelivered",
        "unreachable",
        "upcoming",
        "waiting",
        "words",
    )

    def __init__(self, case: Case, at: datetime, policy: Policy) -> None:
        self.case = case
        self.at = at.astimezone(UTC)
        self.policy = policy
        self.near_future: datetime | None = None
        self.waiting: Waiting | None = None
        employer = case.employer
        self.country, self.subdivision, self.tz = (
            employer.country,
            employer.subdivision,
            employer.tz,
        )
        self.duplicates = False
        self.other_role = self.other_organisation = False
        self.contradictory = False
        self._gather_people()
        self._gather_interviews()
        self._gather_messages()
        self._gather_statements()
        self._gather_events()
        self.has_rules = bool(self.instructions or self.statements or self.words)
        self.has_news = self.has_rules or bool(
            self.events
            or self.asks
            or self.courtesies
            or self.rejections
            or self.spoken_offers
            or self.undelivered
        )

    # The moment.

    def reached(self, instant: datetime) -> bool:
        """Whether the moment is at or after `instant`; if not, it is worth looking again then."""
        if self.at >= instant:
            return True
        if self.near_future is None or instant < self.near_future:
            self.near_future = instant
        return False

    def day_of(self, instant: datetime) -> date:
        """Return the calendar day of an instant where the employer is."""
        return local_day(instant, self.tz)

    def start_of(self, moment: datetime | date) -> datetime:
        """Return an instant as it is, and a whole day as its first instant at the employer."""
        if isinstance(moment, datetime):
            return moment.astimezone(UTC)
        return at_hour(moment, 0, self.tz)

    def end_of(self, moment: datetime | date) -> datetime:
        """Return an instant as it is, and a whole day as its last office hour at the employer."""
        if isinstance(moment, datetime):
            return moment.astimezone(UTC)
        return at_hour(moment, self.policy.day_ends, self.tz)

    # People.

    def _gather_people(self) -> None:
        self.people: dict[str, Person] = {}
        self.by_role: dict[str, list[str]] = {}
        self.has_postal = self.has_linkedin = self.has_organisation = False
        self._aliases: dict[str, str] = {}
        aliases: dict[str, str] = {}
        for person in self.case.people:
            if person.same_person_as is not None:
                aliases[person.id] = person.same_person_as
                continue
            self.people[person.id] = person
            self.by_role.setdefault(person.role, []).append(person.id)
            if person.also_roles:
                for role in person.also_roles:
                    self.by_role.setdefault(role, []).append(person.id)
            if person.postal is not None:
                self.has_postal = True
            if person.linkedin is not None:
                self.has_linkedin = True
            if person.organisation is not None:
                self.has_organisation = True
            if len(person.addresses) > 1:
                self.duplicates = True
        if aliases:
            self.duplicates = True
            self._aliases = {id_: _end_of_chain(id_, aliases) for id_ in aliases}
        self.unreachable: set[str] = set()
        self.absent: dict[str, datetime] = {}

    def _persons(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        if not self._aliases:
            return ids
        return tuple(dict.fromkeys([self._aliases.get(id_, id_) for id_ in ids]))

    def can_reach(self, id_: str) -> bool:
        """Whether a note to this person has somewhere to go."""
        person = self.people.get(id_)
        if person is None or person.role in _UNREACHABLE_ROLES:
            return False
        # A note that came back spoils the address it went to; "known" is a later word than that.
        if id_ in self.unreachable and person.email != "known":
            return False
        return person.can_be_mailed or person.prefers in _ON_PAPER

    def in_role(self, *roles: str) -> list[str]:
        """List the people who can be reached in one of the roles; roles in order, ids within."""
        found: list[str] = []
        for role in roles:
            ids = self.by_role.get(role)
            if ids is None:
                continue
            for id_ in sorted(ids) if len(ids) > 1 else ids:
                if id_ not in found and self.can_reach(id_):
                    found.append(id_)
        return found

    # Interviews.

    def _gather_interviews(self) -> None:
        self.held: list[Meeting] = []
        self.running: list[Meeting] = []
        self.upcoming: list[Meeting] = []
        self.cancelled: list[Meeting] = []
        self.no_shows: list[Meeting] = []
        self._roles: set[str] = set()
        meetings: dict[datetime, Meeting] = {}
        for record in self.case.interviews:
            meeting = Meeting(record, self._persons(record.participants))
            if record.role is not None:
                self._roles.add(record.role.casefold())
            known = meetings.get(meeting.start)
            if known is not None:
                self.duplicates = True
                meeting = _joined(known, meeting)
            meetings[meeting.start] = meeting
        for start in sorted(meetings) if len(meetings) > 1 else meetings:
            self._place(meetings[start])
        self.last_held: Meeting | None = None
        if self.held:
            self.last_held = max(self.held, key=_end_then_id)

    def _place(self, meeting: Meeting) -> None:
        statuses = meeting.statuses
        if "held" in statuses or set(statuses) == {"scheduled"}:
            if "cancelled" in statuses:
                self.contradictory = True
            # A meeting in the calendar whose time has passed is taken to have happened.
            if self.reached(meeting.end):
                self.held.append(meeting)
            elif self.reached(meeting.start):
                self.running.append(meeting)
            else:
                self.upcoming.append(meeting)
        elif "no_show" in statuses:
            if self.reached(meeting.end):
                self.no_shows.append(meeting)
            else:
                self.upcoming.append(meeting)
        else:
            self.cancelled.append(meeting)

    # Messages.

    def _gather_messages(self) -> None:
        self.thanked: dict[str, datetime] = {}
        self.inquiries: list[Touchpoint] = []
        self.sent: dict[str, list[Touchpoint]] = {}
        self.last_out: dict[str, datetime] = {}
        self.undelivered: list[Touchpoint] = []
        self.asks: list[Touchpoint] = []
        self.courtesies: list[Touchpoint] = []
        self.words: list[Touchpoint] = []
        self.rejections: list[Touchpoint] = []
        self.spoken_offers: list[Touchpoint] = []
        self.instructions: list[Touchpoint] = []
        self.last_answer: datetime | None = None
        self.maybe_sent = False
        bounces: list[Touchpoint] = []
        at = self.at
        for message in self.case.touchpoints:
            if message.at > at:
                self.reached(message.at.astimezone(UTC))
            elif message.direction == "out":
                self._gather_sent(message)
            elif message.kind == "bounce":
                bounces.append(message)
            else:
                self._gather_received(message)
        if bounces:
            self._take_back(bounces)
        if len(self.inquiries) > 1:
            self.inquiries = _once_each(self.inquiries)

    def _gather_sent(self, message: Touchpoint) -> None:
        people = message.people if not self._aliases else self._persons(message.people)
        if message.delivered is not True:
            if message.delivered is False:
                self.undelivered.append(message)
                self.unreachable.update(people)
                return
            self.maybe_sent = True
        kind, at = message.kind, message.at
        if kind == "thank_you":
            if message.channel == "post":
                kind = "card"
            else:
                self._note_thanks(people, at)
        elif kind == "status_inquiry":
            self.inquiries.append(message)
        if kind not in kinds.NOT_ANSWERING:
            last_out = self.last_out
            for id_ in people:
                if id_ not in last_out or at > last_out[id_]:
                    last_out[id_] = at
            if kind in kinds.ANSWERING and (self.last_answer is None or at > self.last_answer):
                self.last_answer = at
        known = self.sent.get(kind)
        if known is None:
            self.sent[kind] = [message]
        else:
            known.append(message)

    def _note_thanks(self, people: tuple[str, ...], at: datetime) -> None:
        if not people:
            # A note to nobody in particular is taken to have gone to everyone who was there.
            people = tuple({id_ for meeting in self.held for id_ in meeting.participants})
        thanked = self.thanked
        for id_ in people:
            if id_ not in thanked or at > thanked[id_]:
                thanked[id_] = at

    def _gather_received(self, message: Touchpoint) -> None:
        if (message.role is not None or self.has_organisation) and self._is_foreign(message):
            return
        kind = message.kind
        place = kinds.RECEIVED.get(kind)
        if place is None and kind not in kinds.WORDS:
            place = kinds.place_of_unfamiliar(kind)
        if place is None:
            if not message.auto_submitted:
                (self.asks if "?" in message.text else self.words).append(message)
        elif place == "asks":
            spoken = message.channel == "phone" and message.kind in kinds.OFFERS
            (self.spoken_offers if spoken else self.asks).append(message)
        elif place == "absence":
            self._note_absence(message)
        elif place == "rejections":
            self.rejections.append(message)
        elif place == "instructions":
            self.instructions.append(message)
        elif place == "spoken_offers":
            self.spoken_offers.append(message)
        elif place == "courtesies" and not message.auto_submitted:
            self.courtesies.append(message)

    def _is_foreign(self, message: Touchpoint) -> bool:
        """Whether a message is about another vacancy or comes from another organisation."""
        role = message.role
        if role is not None and not self._is_our_role(role):
            self.other_role = True
            return True
        for id_ in message.people:
            person = self.people.get(self._aliases.get(id_, id_))
            if person is None or person.organisation is None:
                return False
            if not self._is_other_organisation(person):
                return False
        if message.people:
            self.other_organisation = True
            return True
        return False

    def _is_our_role(self, role: str) -> bool:
        asked, ours = role.casefold().strip(), self.case.role.casefold().strip()
        return not asked or not ours or asked in ours or ours in asked or asked in self._roles

    def _is_other_organisation(self, person: Person) -> bool:
        if person.role == "agency_recruiter" or self.case.via == "agency":
            return False
        theirs, ours = _bare(person.organisation or ""), _bare(self.case.employer.name)
        return bool(theirs and ours) and theirs not in ours and ours not in theirs

    def _note_absence(self, message: Touchpoint) -> None:
        back = return_date(message.text, message.extra, self.day_of(message.at))
        if back is None:
            return
        instant = at_hour(back, self.policy.day_starts, self.tz)
        for id_ in self._persons(message.people):
            if id_ not in self.absent or instant > self.absent[id_]:
                self.absent[id_] = instant

    def _take_back(self, bounces: list[Touchpoint]) -> None:
        """Uncount what came back: the latest note to that person before each bounce."""
        for bounce in bounces:
            for id_ in self._persons(bounce.people):
                if any(id_ in self._persons(lost.people) for lost in self.undelivered):
                    continue
                self._uncount(id_, bounce)

    def _uncount(self, id_: str, bounce: Touchpoint) -> None:
        notes = [
            note
            for several in self.sent.values()
            for note in several
            if id_ in self._persons(note.people)
            and timedelta(0) <= bounce.at - note.at <= _BOUNCES_WITHIN
        ]
        if not notes:
            return
        lost = max(notes, key=_at_then_kind)
        self.undelivered.append(lost)
        self.sent[lost.kind].remove(lost)
        if not self.sent[lost.kind]:
            del self.sent[lost.kind]
        if lost in self.inquiries:
            self.inquiries.remove(lost)
        if not any(
            note.at > bounce.at and id_ in self._persons(note.people)
            for several in self.sent.values()
            for note in several
        ):
            self.unreachable.add(id_)
        if self.thanked.get(id_) == lost.at:
            del self.thanked[id_]

    # Statements and events.

    def _gather_statements(self) -> None:
        self.statements: list[Statement] = [
            statement
            for statement in self.case.statements
            if self.reached(statement.stated_at.astimezone(UTC))
        ]

    def _gather_events(self) -> None:
        self.events: dict[str, list[Event]] = {}
        for event in self.case.events:
            is_due_time = event.kind == "deadline"
            if event.at is None or is_due_time or self.reached(self.start_of(event.at)):
                self.events.setdefault(kinds.event_meant(event.kind), []).append(event)

    def events_of(self, known: frozenset[str]) -> list[Event]:
        """List the events of some kinds, in no particular order."""
        if not self.events:
            return []
        return [event for kind, events in self.events.items() if kind in known for event in events]

    # What rules often ask.

    @property
    def everyone_heard(self) -> list[Touchpoint]:
        """List every message from a person about this process, rules aside."""
        return [*self.words, *self.asks, *self.courtesies, *self.spoken_offers]

    @property
    def is_via_agency(self) -> bool:
        """Whether an agency stands between the candidate and the employer."""
        return self.case.via == "agency" and bool(self.in_role("agency_recruiter"))

    def sent_after(self, kind: str, instant: datetime) -> list[Touchpoint]:
        """List the notes of a kind that went out at or after an instant."""
        return [note for note in self.sent.get(kind, ()) if note.at >= instant]

    def times_sent(self, kind: str, since: datetime | None = None) -> int:
        """Count the notes of a kind since an instant, each moment once."""
        notes = self.sent.get(kind, ())
        return len({note.at for note in notes if since is None or note.at >= since})

    def was_answered(self, message: Touchpoint) -> bool:
        """Whether the candidate wrote back to whoever sent this.

        An offer, a message from nobody in particular, and anything that came through an agency
        are answered by an answer to anybody.
        """
        asked = message.at
        people = self._persons(message.people)
        if any(id_ in self.last_out and self.last_out[id_] >= asked for id_ in people):
            return True
        if self.last_answer is None or self.last_answer < asked:
            return False
        return not people or message.kind in kinds.OFFERS or self.case.via == "agency"

    def people_of(self, message: Touchpoint) -> tuple[str, ...]:
        """Return who took part in a message, each person once."""
        return self._persons(message.people)

    def instructed(self, *fragments: str) -> bool:
        """Whether the employer or agency laid down a rule whose effect contains a fragment."""
        for message in (*self.instructions, *self.words):
            effect = message.effect
            if effect is not None and any(fragment in effect for fragment in fragments):
                return True
        for statement in self.statements:
            effect = statement.effect
            if effect is not None and any(fragment in effect for fragment in fragments):
                return True
        return False


def _end_of_chain(id_: str, aliases: dict[str, str]) -> str:
    seen = {id_}
    while id_ in aliases:
        id_ = aliases[id_]
        if id_ in seen:
            return min(seen)
        seen.add(id_)
    return id_


def _joined(first: Meeting, second: Meeting) -> Meeting:
    """Make one meeting of two records of it; everyone who is on either took part."""
    keep, other = sorted(
        (first, second), key=lambda meeting: (-len(meeting.participants), meeting.id)
    )
    joined = Meeting(keep.record, tuple(dict.fromkeys(keep.participants + other.participants)))
    joined.end = max(first.end, second.end)
    joined.statuses = first.statuses + second.statuses
    return joined


def _end_then_id(meeting: Meeting) -> tuple[datetime, str]:
    return meeting.end, meeting.id


def _at_then_kind(message: Touchpoint) -> tuple[datetime, str]:
    return message.at, message.kind


def _once_each(inquiries: list[Touchpoint]) -> list[Touchpoint]:
    """Drop records of an inquiry that lie within an hour of an earlier one to the same people."""
    kept: list[Touchpoint] = []
    for inquiry in sorted(inquiries, key=lambda note: (note.at, note.people)):
        if not any(
            inquiry.at - known.at < _SAME_INQUIRY and set(known.people) == set(inquiry.people)
            for known in kept
        ):
            kept.append(inquiry)
    return kept


def _bare(organisation: str) -> str:
    """Reduce a name to compare it: no brackets, no case, single spaces."""
    return " ".join(organisation.split("(")[0].casefold().split())
