"""Who a kind of note goes to, where the caller leaves that open."""

from __future__ import annotations

from datetime import datetime

from afterword.domain.case import Case, Interview, Person
from afterword.domain.notes import NoteKind

_RUNS_THE_PROCESS = (
    "agency_recruiter",
    "recruiter",
    "hr",
    "coordinator",
    "hiring_manager",
    "interviewer",
    "contact",
)


def latest_interview(case: Case, at: datetime) -> Interview | None:
    """The latest interview that was held, or has begun, before `at`."""
    begun = [i for i in case.interviews if i.start <= at and i.status in ("held", "scheduled")]
    return max(begun, key=lambda i: (i.end, i.id), default=None)


def interview_with(case: Case, person: str, at: datetime) -> Interview | None:
    """The latest interview this person took part in, else the latest of all."""
    begun = [
        i
        for i in case.interviews
        if i.start <= at and i.status in ("held", "scheduled") and person in i.participants
    ]
    return max(begun, key=lambda i: (i.end, i.id), default=None) or latest_interview(case, at)


def default_recipients(case: Case, kind: NoteKind, at: datetime) -> tuple[str, ...]:
    """Everyone for thanks and cards; for all else the one person who runs the process."""
    if kind in (NoteKind.THANK_YOU, NoteKind.CARD):
        interview = latest_interview(case, at)
        people = interview.participants if interview else ()
        reachable = tuple(id_ for id_ in people if _mailable(case, id_))
        return reachable or _one(case) if kind is NoteKind.THANK_YOU else tuple(people)
    if kind is NoteKind.LINKEDIN_INVITATION:
        interview = latest_interview(case, at)
        return interview.participants[:1] if interview else ()
    return _one(case)


def _one(case: Case) -> tuple[str, ...]:
    people: list[Person] = [p for p in case.people if p.can_be_mailed and p.role != "system"]
    people.sort(key=lambda p: _RUNS_THE_PROCESS.index(p.role) if p.role in _RUNS_THE_PROCESS else 9)
    return (people[0].id,) if people else ()


def _mailable(case: Case, id_: str) -> bool:
    person = case.person(id_)
    return person is not None and person.can_be_mailed
