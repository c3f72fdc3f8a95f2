"""Record what a calendar file or an invitation mail says, once, however often it is read.

A calendar entry is its UID and RECURRENCE-ID (RFC 5545 3.8.4.4); which version of it is newer
is decided by SEQUENCE and then DTSTAMP (RFC 5546 2.1.5). What can only be concluded (company,
post, a person's part) is recorded as a guess, which the candidate corrects.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.domain.case import Case, Employer, Interview, Person, Statement, Thread
from afterword.reading.calendar import (
    Invitation,
    Invited,
    guess_company,
    guess_person_role,
    guess_role,
    read_invitations,
)
from afterword.reading.names import is_company_domain
from afterword.reading.timing import TimingReading, read_timing_in_letter
from afterword.usecases.looking import keep_looking
from afterword.usecases.ports import (
    AccountId,
    CalendarMark,
    KnownMeeting,
    Ledger,
    NewId,
    NewOpportunity,
    Origin,
    Store,
)
from afterword.usecases.recognise import (
    SAME_TIME,
    find_candidacy,
    find_same_meeting,
    share_someone,
)
from afterword.usecases.record_facts import next_interview_id
from afterword.usecases.record_interview import next_round, save_people
from afterword.usecases.views import Imported, Outcome, Profile
from afterword.usecases.wording import instant_in_words
from afterword.usecases.zone_countries import country_of

_CALENDAR = Origin(source="calendar")
_FEW = 3
"""A file with more entries than this is somebody's calendar: only interviews are taken from it."""

_INTERVIEW_WORDS = re.compile(
    r"\b(?:interview\w{0,5}|screening|phone screen|assessment (?:centre|center|day)|"
    r"hiring manager|final round|first round|second round|onsite loop|"
    r"vorstellungsgespräch\w{0,2}|bewerbungsgespräch\w{0,2}|kennenlern\w{1,12}|"
    r"entretien|entrevista)\b",
    re.IGNORECASE,
)
_STAGES = (
    ("assessment_centre", re.compile(r"\bassessment (?:centre|center|day)\b", re.I)),
    ("informational", re.compile(r"\b(?:informational|informal chat|coffee chat)\b", re.I)),
    ("final", re.compile(r"\bfinal\b", re.I)),
    ("screen", re.compile(r"\b(?:phone screen|screening|screen|recruiter (?:call|chat))\b", re.I)),
)
_MACHINES = re.compile(
    r"^(?:no-?reply|do-?not-?reply|donotreply|notifications?|calendar(?:-notification)?|mailer|"
    r"invites?|scheduling|bounce|automated|system)(?:[+._-].*)?$"
)
_ROOM_NAMES = re.compile(r"\b(?:conference room|meeting room|zimmer|sitzungszimmer|salle)\b", re.I)
_ONLY_ARRANGES = ("coordinator", "recruiter", "agency_recruiter", "hr")


@dataclass(frozen=True, slots=True)
class _Read:
    """What an invitation says, in our words. `arranging` are people who did not take part."""

    company: str
    company_is_guess: bool
    role: str
    people: tuple[Person, ...]
    arranging: tuple[Person, ...]
    stage: str
    problems: tuple[str, ...]


def import_bytes(
    store: Store,
    account: AccountId,
    data: bytes,
    *,
    name: str,
    at: datetime,
    new_id: NewId,
    tz: str = "UTC",
    own_addresses: Sequence[str] = (),
) -> tuple[Imported, ...]:
    """Record every invitation in an .ics file or in a mail.

    `name` is only for sentences, `tz` the zone of a candidate who has told none. One value for
    each invitation, or one that says that nothing was found. Each file is one transaction, so
    nothing is recorded half.
    """
    with store.writing() as ledger:
        profile = ledger.profile(account) or Profile(tz=tz)
        reading = read_invitations(data, default_tz=profile.tz)
        me = tuple({address.lower() for address in (profile.email, *own_addresses) if address})
        importer = _Importer(ledger, account, profile, me, at, new_id)
        chosen, left_alone = _chosen(reading.invitations)
        done = [importer.take(invitation) for invitation in chosen]
        if not done:
            done = [_nothing_found(name, [problem.text for problem in reading.problems])]
        elif reading.problems:
            texts = tuple(problem.text for problem in reading.problems)
            done[0] = replace(done[0], problems=(*done[0].problems, *texts))
        if left_alone:
            done.append(_left_alone(name, left_alone))
        ledger.record_import(
            account,
            digest=hashlib.sha256(data).hexdigest(),
            name=name,
            at=at,
            outcome=done[0].outcome.value,
        )
        changed = {one.opportunity_id for one in done if one.opportunity_id is not None}
        keep_looking(ledger, account, sorted(changed), at=at)
    return tuple(done)


def take_invitation(
    ledger: Ledger,
    account: AccountId,
    invitation: Invitation,
    *,
    at: datetime,
    new_id: NewId,
    tz: str = "UTC",
    own_addresses: Sequence[str] = (),
    into: str | None = None,
) -> Imported:
    """Record one invitation in the transaction of `ledger`.

    A new interview goes to the opportunity `into`, where that is known.
    """
    profile = ledger.profile(account) or Profile(tz=tz)
    me = tuple({address.lower() for address in (profile.email, *own_addresses) if address})
    return _Importer(ledger, account, profile, me, at, new_id, into=into).take(invitation)


def _chosen(invitations: Sequence[Invitation]) -> tuple[list[Invitation], int]:
    """Choose what to record: all of a few, and only what reads like an interview of many.

    Within one file an older version of an entry gives way to the newer one.
    """
    newest: dict[tuple[str, str], Invitation] = {}
    for number, invitation in enumerate(invitations):
        key = (invitation.uid or f"without-uid-{number}", invitation.recurrence_id or "")
        if key not in newest or _version(newest[key]) <= _version(invitation):
            newest[key] = invitation
    entries = list(newest.values())
    if len({entry.uid for entry in entries}) <= _FEW:
        return entries, 0
    interviews = [entry for entry in entries if _INTERVIEW_WORDS.search(_words_of(entry))]
    return interviews, len(entries) - len(interviews)


def _words_of(invitation: Invitation) -> str:
    return f"{invitation.summary[:500]}\n{invitation.description[:2000]}"


def _version(invitation: Invitation) -> tuple[int, float]:
    stamp = invitation.dtstamp.timestamp() if invitation.dtstamp is not None else 0.0
    return invitation.sequence, stamp


def _nothing_found(name: str, problems: Sequence[str]) -> Imported:
    return Imported(
        Outcome.NOTHING_FOUND,
        f"{name} holds no invitation that could be recorded. "
        "Import the .ics file or the invitation mail itself, or type it with `afterword add`.",
        problems=tuple(dict.fromkeys(problems)),
    )


def _left_alone(name: str, count: int) -> Imported:
    return Imported(
        Outcome.NOTHING_FOUND,
        f"{count} other {'entry' if count == 1 else 'entries'} of {name} do not read like "
        "interviews and were left alone. Type one that is with `afterword add`.",
    )


class _Importer:
    """Takes one invitation after the other into one transaction."""

    def __init__(
        self,
        ledger: Ledger,
        account: AccountId,
        profile: Profile,
        me: tuple[str, ...],
        at: datetime,
        new_id: NewId,
        *,
        into: str | None = None,
    ) -> None:
        self._into = into
        self._ledger = ledger
        self._account = account
        self._profile = profile
        self._me = me
        self._at = at
        self._new_id = new_id

    def take(self, invitation: Invitation) -> Imported:
        """Record one invitation, or say why not."""
        problems = tuple(problem.text for problem in invitation.problems)
        if invitation.method in ("REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"):
            return Imported(
                Outcome.NOTHING_FOUND,
                "This is somebody's answer to an invitation, not an invitation; "
                "nothing was recorded.",
                problems=problems,
            )
        known = self._find_entry(invitation)
        if invitation.cancelled:
            return self._cancel(invitation, known)
        if invitation.start is None or invitation.end is None:
            return Imported(
                Outcome.NOTHING_FOUND,
                "The invitation names no time that can be read, so nothing was recorded. "
                "Type it with `afterword add`.",
                problems=problems,
            )
        read = self._read(invitation)
        if known is None:
            known = self._find_told(invitation, read)
        if known is None:
            return self._create(invitation, read)
        return self._update(invitation, read, known)

    # Which interview is it?

    def _find_entry(self, invitation: Invitation) -> KnownMeeting | None:
        """Find the interview by its calendar entry.

        An exception to a series (RECURRENCE-ID) is the interview recorded for that occurrence,
        or the one recorded for the series if that is the occurrence it moves.
        """
        if not invitation.uid:
            return None
        meetings = self._ledger.meetings_with_uid(self._account, invitation.uid)
        wanted = invitation.recurrence_id or ""
        for known in meetings:
            if known.recurrence_id == wanted:
                return known
        for known in meetings:
            if wanted and not known.recurrence_id and _is_occurrence(wanted, known.interview):
                return known
        return None

    def _find_told(self, invitation: Invitation, read: _Read) -> KnownMeeting | None:
        """Find the interview as it was typed, or told by another calendar."""
        assert invitation.start is not None
        around = self._ledger.meetings_between(
            self._account, invitation.start - SAME_TIME, invitation.start + SAME_TIME
        )
        told = [known for known in around if known.interview.uid in (None, invitation.uid or None)]
        found = find_same_meeting(told, company=read.company, people=read.people)
        if found is not None:
            return found
        # The same people at the very same time: one interview in two calendars.
        sent_twice = [
            known
            for known in around
            if known.interview.start == invitation.start
            and share_someone(read.people, _participants(known))
        ]
        return sent_twice[0] if sent_twice else None

    # What to do with it

    def _cancel(self, invitation: Invitation, known: KnownMeeting | None) -> Imported:
        problems = tuple(problem.text for problem in invitation.problems)
        if known is None:
            return Imported(
                Outcome.NOTHING_FOUND,
                "This calls off an interview that is not recorded here; nothing was changed.",
                problems=problems,
            )
        when = self._when(known.interview)
        if known.interview.status == "cancelled" or _is_outdated(invitation, known):
            return self._report(
                Outcome.UNCHANGED, f"The interview on {when} is recorded as it is now.", known
            )
        mark = self._mark(invitation, known.invited)
        cancelled = replace(known.interview, status="cancelled")
        self._ledger.save_interview(
            self._account, known.opportunity, cancelled, origin=_CALENDAR, mark=mark
        )
        sentence = f"The interview with {known.company} on {when} was called off."
        return replace(self._report(Outcome.CANCELLED, sentence, known), problems=problems)

    def _create(self, invitation: Invitation, read: _Read) -> Imported:
        id = self._into or find_candidacy(
            self._ledger,
            self._account,
            company=read.company,
            role=read.role,
            people=(*read.people, *read.arranging),
        )
        is_new = id is None
        if id is None:
            id = self._new_id()
            self._ledger.add_opportunity(
                self._account,
                NewOpportunity(
                    id=id,
                    employer=self._employer(invitation, read),
                    role=read.role,
                    via=_via(read),
                    company_is_guess=read.company_is_guess,
                    role_is_guess=True,
                ),
                self._at,
            )
        participants = save_people(self._ledger, self._account, id, read.people)
        save_people(self._ledger, self._account, id, read.arranging)
        case = self._ledger.cases(self._account, [id])[id]
        start, end = invitation.start, invitation.end
        assert start is not None and end is not None
        interview = Interview(
            id=next_interview_id(case),
            start=start,
            end=end,
            tz=invitation.tz,
            format=invitation.format or "video",
            stage=read.stage,
            round=next_round(case, start),
            participants=participants,
            status="held" if end <= self._at else "scheduled",
            origin="ics",
            uid=invitation.uid or None,
            thread=_thread(invitation),
        )
        self._ledger.save_interview(
            self._account,
            id,
            interview,
            origin=_CALENDAR,
            mark=self._mark(invitation, participants),
        )
        self._record_timing(id, case, invitation, interview)
        known = self._ledger.headline(self._account, id)
        what = "A new opportunity" if is_new else f"Round {interview.round}"
        return Imported(
            Outcome.CREATED,
            f"{what}: {_named(known.company, known.role)}, {self._when(interview)}"
            f"{_with(read.people)}.",
            opportunity_id=id,
            interview_id=interview.id,
            company=known.company,
            role=known.role,
            company_is_guess=known.company_is_guess,
            role_is_guess=known.role_is_guess,
            problems=read.problems,
        )

    def _record_timing(
        self, id: str, case: Case, invitation: Invitation, interview: Interview
    ) -> None:
        """Keep what the invitation says about when the candidate will hear.

        Weeks that are promised in it count from the interview, not from the invitation.
        """
        written_at = min(invitation.dtstamp or self._at, self._at)
        country = "-".join(filter(None, (case.employer.country, case.employer.subdivision)))

        def read(said_at: datetime) -> TimingReading:
            return read_timing_in_letter(invitation.description, said_at=said_at, country=country)

        reading = read(written_at)
        if reading.kind in ("within", "silence_means_no"):
            reading = read(interview.end)
        if reading.kind == "none" or reading.evidence is None:
            return
        words = invitation.description[slice(*reading.evidence)]
        statement = Statement(
            stated_at=written_at,
            kind=reading.kind,
            text=" ".join(words.split()),
            date=reading.latest,
            readings=reading.readings,
            ambiguous=reading.ambiguous,
        )
        origin = replace(_CALENDAR, evidence=statement.text)
        self._ledger.record_statement(self._account, id, statement, origin=origin)

    def _update(self, invitation: Invitation, read: _Read, known: KnownMeeting) -> Imported:
        if known.interview.uid is not None and (
            known.interview.uid != invitation.uid or _is_outdated(invitation, known)
        ):
            return self._report(
                Outcome.UNCHANGED,
                f"The interview with {known.company} on {self._when(known.interview)} is "
                "recorded already.",
                known,
            )
        id, was = known.opportunity, known.interview
        invited = save_people(self._ledger, self._account, id, read.people)
        save_people(self._ledger, self._account, id, read.arranging)
        by_hand = tuple(person for person in was.participants if person not in known.invited)
        start, end = invitation.start, invitation.end
        assert start is not None and end is not None
        now = replace(
            was,
            start=start,
            end=end,
            tz=invitation.tz,
            format=invitation.format or was.format,
            stage=read.stage if was.stage == "interview" else was.stage,
            participants=tuple(dict.fromkeys((*invited, *by_hand))),
            status=self._status(was, start, end),
            origin="ics",
            uid=invitation.uid or was.uid,
            thread=_thread(invitation) or was.thread,
        )
        self._ledger.save_interview(
            self._account, id, now, origin=_CALENDAR, mark=self._mark(invitation, invited)
        )
        if known.role_is_guess or not known.role:
            self._improve_role(id, known, read)
        sentence = (
            f"The interview with {known.company} is now {self._when(now)}{_with(read.people)}."
        )
        if (was.start, was.end) == (start, end):
            sentence = (
                f"The interview with {known.company} on {self._when(now)} was brought up to date."
            )
        report = self._report(Outcome.UPDATED, sentence, known)
        return replace(report, problems=read.problems)

    def _improve_role(self, id: str, known: KnownMeeting, read: _Read) -> None:
        if read.role and not known.role:
            self._ledger.rename(self._account, id, company=None, role=read.role)

    def _status(self, was: Interview, start: datetime, end: datetime) -> str:
        """Keep what is known of the talk itself; a new time makes a cancelled one stand again."""
        if was.status in ("held", "no_show") and was.start == start:
            return was.status
        return "held" if end <= self._at else "scheduled"

    # What does it say?

    def _read(self, invitation: Invitation) -> _Read:
        me, problems = self._me, [problem.text for problem in invitation.problems]
        if not any(one.email in me for one in invitation.people):
            guessed = _guess_me(invitation)
            me = (*me, *guessed)
            problems += _doubts_about_me(guessed, knows_me=bool(self._me))
        company = guess_company(invitation, me)
        people = _people(invitation, me)
        taking_part, arranging = _split(people, invitation)
        return _Read(
            company=company.value or _any_name(invitation, people),
            company_is_guess=True,
            role=guess_role(invitation.summary).value
            or guess_role(invitation.mail_subject or "").value
            or "",
            people=taking_part,
            arranging=arranging,
            stage=_stage(invitation),
            problems=tuple(dict.fromkeys(problems)),
        )

    def _employer(self, invitation: Invitation, read: _Read) -> Employer:
        country, _, subdivision = self._profile.country.partition("-")
        there = country_of(invitation.tz)
        if there is not None and there != country:
            return Employer(read.company, there, None, invitation.tz)
        return Employer(read.company, country or "GB", subdivision or None, invitation.tz)

    # What to say and to remember

    def _mark(self, invitation: Invitation, invited: tuple[str, ...]) -> CalendarMark:
        return CalendarMark(
            uid=invitation.uid or None,
            recurrence_id=invitation.recurrence_id or "",
            sequence=invitation.sequence,
            stamped_at=invitation.dtstamp,
            invited=invited,
        )

    def _when(self, interview: Interview) -> str:
        tz = self._profile.tz
        local = interview.start.astimezone(ZoneInfo(tz))
        day = instant_in_words(interview.start, tz, self._at)
        return day if day[:1].isdigit() else f"{day}, {local:%H:%M}"

    def _report(self, outcome: Outcome, sentence: str, known: KnownMeeting) -> Imported:
        return Imported(
            outcome,
            sentence,
            opportunity_id=known.opportunity,
            interview_id=known.interview.id,
            company=known.company,
            role=known.role,
            company_is_guess=known.company_is_guess,
            role_is_guess=known.role_is_guess,
        )


def _participants(known: KnownMeeting) -> tuple[Person, ...]:
    return tuple(person for person in known.people if person.id in known.interview.participants)


def _is_outdated(invitation: Invitation, known: KnownMeeting) -> bool:
    """Whether what is recorded is as new as this (RFC 5546 2.1.5: SEQUENCE, then DTSTAMP)."""
    stamp, recorded = invitation.dtstamp, known.stamped_at
    if invitation.cancelled:
        # Outlook's cancellations may come without a SEQUENCE: then only the stamp can tell.
        if invitation.sequence >= known.sequence:
            return False
        return invitation.sequence > 0 or (
            stamp is not None and recorded is not None and stamp < recorded
        )
    if invitation.sequence != known.sequence:
        return invitation.sequence < known.sequence
    if stamp is None or recorded is None:
        return stamp is None
    return stamp <= recorded


def _is_occurrence(recurrence_id: str, interview: Interview) -> bool:
    """Whether a RECURRENCE-ID names the day on which this interview was to begin."""
    digits = re.match(r"(\d{4})-?(\d{2})-?(\d{2})", recurrence_id)
    local = interview.start.astimezone(ZoneInfo(interview.tz))
    return digits is not None and "".join(digits.groups()) == f"{local:%Y%m%d}"


def _guess_me(invitation: Invitation) -> tuple[str, ...]:
    """Guess the candidate's address: the only one invited, or the only private mailbox."""
    if invitation.organizer is None:
        return ()
    organizer = invitation.organizer.email
    invited = [one.email for one in invitation.people if one.email and one.email != organizer]
    if len(invited) == 1:
        return (invited[0],)
    private = [one for one in invited if not is_company_domain(one.rpartition("@")[2])]
    return (private[0],) if len(private) == 1 else ()


def _doubts_about_me(guessed: tuple[str, ...], *, knows_me: bool) -> list[str]:
    if guessed:
        return [
            f"{guessed[0]} was taken to be your own address; "
            "`afterword profile` tells Afterword which one is yours."
        ]
    if knows_me:
        return []
    return [
        "Your own address is not known yet, so you may be among the people yourself; once you "
        "tell it with `afterword profile`, you are left out."
    ]


def _people(invitation: Invitation, me: tuple[str, ...]) -> tuple[tuple[Person, Invited], ...]:
    """Turn everybody but the candidate, rooms and machines into people of the case."""
    found = []
    for one in invitation.people:
        if one.email in me or one.partstat == "DECLINED" or _ROOM_NAMES.search(one.name):
            continue
        organizes = invitation.organizer is not None and one.email == invitation.organizer.email
        role = guess_person_role(
            one.name,
            email=one.email,
            description=invitation.description,
            is_organizer=organizes,
        ).value
        machine = bool(_MACHINES.match(one.email.partition("@")[0]))
        person = Person(
            id="",
            name=_proper_name(one),
            role="system" if machine else role or "interviewer",
            email="noreply" if machine else one.email or "unknown",
        )
        found.append((person, one))
    return tuple(found)


def _split(
    people: Sequence[tuple[Person, Invited]], invitation: Invitation
) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Tell those who take part from those who only arrange it.

    The organiser takes part, unless others do and their own part is to arrange (a recruiter or
    a coordinator who is not among the attendees).
    """
    invited = {one.email for one in invitation.attendees}
    humans = [(person, one) for person, one in people if person.role != "system"]
    taking_part, arranging = [], [person for person, _ in people if person.role == "system"]
    for person, one in humans:
        only_arranges = person.role in _ONLY_ARRANGES and one.email not in invited
        if only_arranges and len(humans) > 1:
            arranging.append(person)
        else:
            role = "interviewer" if person.role == "contact" else person.role
            taking_part.append(replace(person, role=role))
    return tuple(taking_part), tuple(arranging)


def _proper_name(one: Invited) -> str:
    """Write the name as a person would: no brackets, "Doe, Jane" turned, or from the address."""
    name = re.sub(r"\s*[(\[].{0,80}?[)\]]\s*", " ", one.name).strip(" '\"")
    last, comma, first = name.partition(",")
    if comma and first.strip() and " " not in last.strip():
        name = f"{first.strip()} {last.strip()}"
    if name and "@" not in name:
        return " ".join(name.split())
    local = (one.email or name).partition("@")[0].partition("+")[0]
    words = [word for word in re.split(r"[._\-\d]+", local) if word]
    return " ".join(word.capitalize() for word in words) or one.email or "Somebody"


def _any_name(invitation: Invitation, people: Sequence[tuple[Person, Invited]]) -> str:
    """Name the employer by what there is, so that the candidate recognises it and corrects it."""
    if invitation.summary:
        return invitation.summary[:120]
    return f"Employer of {people[0][0].name}" if people else "An employer"


def _stage(invitation: Invitation) -> str:
    for stage, words in _STAGES:
        if words.search(invitation.summary[:500]):
            return stage
    return "interview"


def _via(read: _Read) -> str:
    everyone = (*read.people, *read.arranging)
    return "agency" if any(one.role == "agency_recruiter" for one in everyone) else "direct"


def _thread(invitation: Invitation) -> Thread | None:
    if invitation.message_id is None:
        return None
    return Thread(invitation.message_id, invitation.references, invitation.mail_subject)


def _named(company: str, role: str) -> str:
    return f"{role} at {company}" if role else company


def _with(people: Sequence[Person]) -> str:
    from afterword.usecases.wording import joined

    return f", with {joined([person.name for person in people])}" if people else ""
