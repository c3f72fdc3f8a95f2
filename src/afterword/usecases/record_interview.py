"""Record an interview the candidate tells about."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.domain.case import FORMATS, PERSON_ROLES, STAGES, Case, Employer, Interview, Person
from afterword.domain.errors import UnusableInput
from afterword.usecases.looking import keep_looking
from afterword.usecases.ports import (
    TYPED,
    AccountId,
    KnownMeeting,
    Ledger,
    NewId,
    NewOpportunity,
    Store,
)
from afterword.usecases.recognise import (
    SAME_TIME,
    find_candidacy,
    find_person,
    find_same_meeting,
)
from afterword.usecases.record_facts import next_interview_id, next_person_id
from afterword.usecases.views import NewInterview, NewPerson

USUAL_LENGTH = timedelta(hours=1)
_VIA = ("direct", "agency", "internal")


def add_interview(
    store: Store, account: AccountId, new: NewInterview, *, at: datetime, new_id: NewId
) -> str:
    """Record an interview; return the opportunity it belongs to.

    A candidacy that is known is reused, and an interview that is known (at the same company or
    with the same person, within an hour) is brought up to date instead of doubled.

    Raises:
        UnusableInput: Something about it cannot be right; the sentence names it.
    """
    new = _checked(new)
    people = tuple(_person(one) for one in new.people)
    assert new.end is not None
    with store.writing() as ledger:
        around = ledger.meetings_between(account, new.start - SAME_TIME, new.start + SAME_TIME)
        known = find_same_meeting(around, company=new.company, people=people)
        if known is not None:
            id = _complete(ledger, account, known, new, people)
        else:
            id = _add(ledger, account, new, people, at=at, new_id=new_id)
        keep_looking(ledger, account, [id], at=at)
    return id


def _add(
    ledger: Ledger,
    account: AccountId,
    new: NewInterview,
    people: tuple[Person, ...],
    *,
    at: datetime,
    new_id: NewId,
) -> str:
    id = find_candidacy(ledger, account, company=new.company, role=new.role, people=people)
    if id is None:
        id = new_id()
        employer = Employer(new.company, new.country, new.subdivision, new.tz)
        ledger.add_opportunity(account, NewOpportunity(id, employer, new.role, new.via), at)
    participants = save_people(ledger, account, id, people)
    case = ledger.cases(account, [id])[id]
    assert new.end is not None
    interview = Interview(
        id=next_interview_id(case),
        start=new.start,
        end=new.end,
        tz=new.tz,
        format=new.format,
        stage=new.stage,
        round=new.round or next_round(case, new.start),
        participants=participants,
        status="held" if new.end <= at else "scheduled",
        origin="manual",
    )
    ledger.save_interview(account, id, interview, origin=TYPED)
    return id


def _complete(
    ledger: Ledger,
    account: AccountId,
    known: KnownMeeting,
    new: NewInterview,
    people: tuple[Person, ...],
) -> str:
    """Add what the candidate knows to an interview a calendar told of; its time stays."""
    id = known.opportunity
    participants = save_people(ledger, account, id, people)
    interview = known.interview
    merged = replace(
        interview,
        stage=new.stage if interview.stage == "interview" else interview.stage,
        participants=tuple(dict.fromkeys((*interview.participants, *participants))),
    )
    ledger.save_interview(account, id, merged, origin=TYPED)
    ledger.rename(
        account,
        id,
        company=new.company if known.company_is_guess else None,
        role=new.role if new.role and (known.role_is_guess or not known.role) else None,
    )
    return id


def save_people(
    ledger: Ledger, account: AccountId, id: str, people: tuple[Person, ...]
) -> tuple[str, ...]:
    """Add who is not known yet and complete who is; return the ids in the order given."""
    ids = []
    for person in people:
        case = ledger.cases(account, [id])[id]
        known = find_person(person, case.people)
        if known is None:
            known = replace(person, id=next_person_id(case))
            ledger.save_person(account, id, known)
        elif (completed := _completed(known, person)) != known:
            ledger.save_person(account, id, completed)
        ids.append(known.id)
    return tuple(dict.fromkeys(ids))


def _completed(known: Person, told: Person) -> Person:
    """Take over an address and a role that were not known; never overwrite what was."""
    email = told.email if known.email == "unknown" else known.email
    role = told.role if known.role == "contact" else known.role
    return replace(known, email=email, role=role)


def next_round(case: Case, start: datetime) -> int:
    """Count on from the rounds before `start`; two talks of one day are one round."""
    zone = ZoneInfo(case.employer.tz)
    day = start.astimezone(zone).date()
    others = [one for one in case.interviews if one.status != "cancelled"]
    for one in others:
        if one.start.astimezone(zone).date() == day:
            return one.round
    return 1 + max((one.round for one in others if one.start < start), default=0)


def _person(told: NewPerson | tuple[str, str, str | None]) -> Person:
    one = told if isinstance(told, NewPerson) else NewPerson(*told)
    name = " ".join(one.name.split())
    if not name:
        raise UnusableInput("One of the people has no name.", "Write the name, or leave it out.")
    if one.role not in PERSON_ROLES:
        raise UnusableInput(
            f"{name}: {one.role!r} is not a role.",
            f"It may be one of {', '.join(PERSON_ROLES)}.",
        )
    email = (one.email or "").strip()
    if email and not looks_like_address(email):
        raise UnusableInput(
            f"{name}: {email!r} is not an e-mail address.",
            "Write it like jane@acme.example, or leave it out.",
        )
    return Person(id="", name=name, role=one.role, email=email or "unknown")


def looks_like_address(text: str) -> bool:
    """Whether this may be an address; what may be written to a server is checked at approval."""
    local, at, domain = text.partition("@")
    return bool(local and at and "." in domain.strip(".")) and not any(c in text for c in " <>,;")


def is_zone(name: str) -> bool:
    """Whether this names a time zone of the IANA database."""
    try:
        ZoneInfo(name)
    except (OSError, ValueError, LookupError):
        return False
    return True


def _checked(new: NewInterview) -> NewInterview:
    """Fill in the usual, and refuse what cannot be right."""
    company, role = " ".join(new.company.split()), " ".join(new.role.split())
    if not company:
        raise UnusableInput("The company has no name.", "Write the name you know it by.")
    if new.start.tzinfo is None:
        raise UnusableInput("The start has no time zone.", "Say which zone the time is in.")
    if not is_zone(new.tz):
        raise UnusableInput(f"{new.tz!r} is no time zone.", "Write one like Europe/London.")
    end = new.end if new.end is not None else new.start + USUAL_LENGTH
    if end.tzinfo is None or end <= new.start:
        raise UnusableInput(
            "The interview ends before it starts.", "Check the two times and their days."
        )
    for value, accepted, name in (
        (new.format, FORMATS, "format"),
        (new.stage, STAGES, "stage"),
        (new.via, _VIA, "way in"),
    ):
        if value not in accepted:
            raise UnusableInput(
                f"{value!r} is not a {name} we know.", f"It may be one of {', '.join(accepted)}."
            )
    if new.round is not None and new.round < 1:
        raise UnusableInput("A round is counted from 1.", "Leave it out to count on.")
    return replace(new, company=company, role=role, end=end)
