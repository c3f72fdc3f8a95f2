"""Facts the candidate tells: a debrief, a contact, an event, a correction."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.domain.case import (
    PERSON_ROLES,
    Case,
    Debrief,
    Discussed,
    Employer,
    Event,
    Interview,
    Person,
    Statement,
    Touchpoint,
)
from afterword.domain.errors import NotFound, UnusableInput
from afterword.reading.timing import read_timing
from afterword.usecases.looking import keep_looking
from afterword.usecases.ports import TYPED, AccountId, Ledger, Origin, Store


def record_debrief(
    store: Store,
    account: AccountId,
    id: str,
    interview_id: str,
    debrief: Debrief,
    *,
    said_about_timing: str | None,
    at: datetime,
) -> None:
    """Keep what was noted of one interview, which says that it was held.

    What was said about timing is read into dates as of the end of the interview, in the place
    of the employer; a sentence that names no time is kept as a note.

    Raises:
        NotFound: There is no such opportunity, interview or person.
    """
    with store.writing() as ledger:
        case = ledger.cases(account, [id])[id]
        interview = _interview(case, interview_id)
        if interview.status == "scheduled":
            ledger.save_interview(account, id, replace(interview, status="held"), origin=TYPED)
        ledger.record_debrief(account, id, interview_id, _tidied(debrief), at)
        if said_about_timing and said_about_timing.strip():
            _record_timing(ledger, account, id, case, interview, said_about_timing.strip(), at)
        keep_looking(ledger, account, [id], at=at)


def _record_timing(
    ledger: Ledger,
    account: AccountId,
    id: str,
    case: Case,
    interview: Interview,
    said: str,
    at: datetime,
) -> None:
    origin = Origin(source="debrief", evidence=said)
    reading = read_timing(
        said,
        said_at=interview.end.astimezone(ZoneInfo(case.employer.tz)),
        country=_place(case.employer),
    )
    if reading.kind == "none":
        note = Event("note", at=interview.end, text=said)
        if note not in case.events:
            ledger.record_event(account, id, note, origin=origin, at=at)
        return
    statement = Statement(
        stated_at=interview.end,
        kind=reading.kind,
        text=said,
        by=interview.participants[0] if len(interview.participants) == 1 else None,
        date=reading.latest,
        readings=tuple(reading.readings),
        ambiguous=reading.ambiguous,
    )
    if reading.evidence is not None:
        origin = replace(origin, evidence=said[slice(*reading.evidence)])
    ledger.record_statement(account, id, statement, origin=origin, interview=interview.id)


def _place(employer: Employer) -> str:
    if employer.subdivision:
        return f"{employer.country}-{employer.subdivision}"
    return employer.country


def _tidied(debrief: Debrief) -> Debrief:
    """Drop empty lines, which forms send along."""

    def lines(texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(text.strip() for text in texts if text.strip())

    return Debrief(
        discussed=tuple(
            Discussed(part.text.strip(), part.person)
            for part in debrief.discussed
            if part.text.strip()
        ),
        expertise=lines(debrief.expertise),
        forgot_to_say=lines(debrief.forgot_to_say),
        promised=lines(debrief.promised),
        went_well=lines(debrief.went_well),
        questions=lines(debrief.questions),
    )


def record_touchpoint(
    store: Store, account: AccountId, id: str, touchpoint: Touchpoint, *, at: datetime
) -> None:
    """Record one contact that happened; one that is known by its Message-ID changes nothing."""
    _require_offset(touchpoint.at, "The moment of the contact")
    with store.writing() as ledger:
        if ledger.record_touchpoint(account, id, touchpoint, origin=TYPED):
            keep_looking(ledger, account, [id], at=max(at, touchpoint.at))


def record_event(store: Store, account: AccountId, id: str, event: Event, *, at: datetime) -> None:
    """Record anything else that changes the advice."""
    with store.writing() as ledger:
        ledger.record_event(account, id, event, origin=TYPED, at=at)
        keep_looking(ledger, account, [id], at=at)


def cancel_interview(
    store: Store, account: AccountId, id: str, interview_id: str, *, at: datetime
) -> None:
    """Note that an interview will not take place."""
    with store.writing() as ledger:
        interview = _interview(ledger.cases(account, [id])[id], interview_id)
        ledger.save_interview(account, id, replace(interview, status="cancelled"), origin=TYPED)
        keep_looking(ledger, account, [id], at=at)


def rename(
    store: Store,
    account: AccountId,
    id: str,
    *,
    company: str | None,
    role: str | None,
) -> None:
    """Correct the company or the role; what was a guess becomes the person's word."""
    if company is not None and not company.strip():
        raise UnusableInput("The company has no name.", "Write the name you know it by.")
    with store.writing() as ledger:
        ledger.rename(
            account,
            id,
            company=company.strip() if company is not None else None,
            role=role.strip() if role is not None else None,
        )


def save_person(store: Store, account: AccountId, id: str, person: Person, *, at: datetime) -> str:
    """Add a person (empty id) or correct a known one; returns the person's id."""
    if not person.name.strip():
        raise UnusableInput("The person has no name.", "Write the name as it is spelt.")
    if person.role not in PERSON_ROLES:
        raise UnusableInput(
            f"{person.role!r} is not a role.", f"It may be one of {', '.join(PERSON_ROLES)}."
        )
    with store.writing() as ledger:
        case = ledger.cases(account, [id])[id]
        if not person.id:
            person = replace(person, id=next_person_id(case))
        elif case.person(person.id) is None:
            raise NotFound(
                f"There is no person {person.id!r} in this opportunity.",
                "Leave the id out to add somebody.",
            )
        ledger.save_person(account, id, person)
        keep_looking(ledger, account, [id], at=at)
    return person.id


def next_person_id(case: Case) -> str:
    """Return the first of p1, p2, ... that is free."""
    return _first_free("p", {person.id for person in case.people})


def next_interview_id(case: Case) -> str:
    """Return the first of i1, i2, ... that is free."""
    return _first_free("i", {interview.id for interview in case.interviews})


def _first_free(letter: str, taken: set[str]) -> str:
    number = 1
    while f"{letter}{number}" in taken:
        number += 1
    return f"{letter}{number}"


def _interview(case: Case, interview_id: str) -> Interview:
    interview = case.interview(interview_id)
    if interview is None:
        known = ", ".join(one.id for one in case.interviews) or "none yet"
        raise NotFound(
            f"There is no interview {interview_id!r} in this opportunity.",
            f"Its interviews are: {known}.",
        )
    return interview


def _require_offset(moment: datetime, name: str) -> None:
    if moment.tzinfo is None:
        raise UnusableInput(f"{name} has no time zone.", "Say which zone it is in.")
