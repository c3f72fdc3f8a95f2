"""Who a kind of note goes to, where the caller leaves that open."""

from __future__ import annotations

from collections.abc import Iterable
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
_PASSES_ON = ("coordinator", "recruiter", "hr", "agency_recruiter", "contact")
MOST_SINGLE_NOTES = 7
"""Collected evidence, recipients: with more people than this, the organiser is thanked for all."""


def latest_interview(case: Case, at: datetime) -> Interview | None:
    """The latest interview that was held, or has begun, before `at`."""
    begun = [i for i in case.interviews if i.start <= at and i.status in ("held", "scheduled")]
    return max(begun, key=lambda i: (i.end, i.id), default=None)


def interview_with(case: Case, person: str, at: datetime) -> Interview | None:
    """The latest interview this person took part in, else the latest of all."""
    same = same_people(case, person)
    begun = [
        i
        for i in case.interviews
        if i.start <= at and i.status in ("held", "scheduled") and same & set(i.participants)
    ]
    return max(begun, key=lambda i: (i.end, i.id), default=None) or latest_interview(case, at)


def same_people(case: Case, person: str) -> frozenset[str]:
    """All ids under which one person stands in the case."""
    known = case.person(person)
    first = known.same_person_as if known and known.same_person_as else person
    return frozenset({person, first, *(p.id for p in case.people if p.same_person_as == first)})


def default_recipients(case: Case, kind: NoteKind, at: datetime) -> tuple[str, ...]:
    """Everyone for thanks and cards; for all else the one person who runs the process."""
    if kind is NoteKind.THANK_YOU:
        return _to_thank(case, at)
    if kind is NoteKind.CARD:
        return _one_each(case, _met(case, at))
    if kind is NoteKind.LINKEDIN_INVITATION:
        return _one_each(case, _met(case, at))[:1]
    if kind is NoteKind.REPLY:
        asked = max(
            (
                t
                for t in case.touchpoints
                if t.direction == "in" and t.at <= at and not t.auto_submitted
            ),
            key=lambda t: t.at,
            default=None,
        )
        if asked is not None and asked.people:
            return asked.people[:1]
    if kind is NoteKind.ADDENDUM and case.via != "agency":
        return _one_each(case, (id_ for id_ in _met(case, at) if _mailable(case, id_)))[:1] or _one(
            case
        )
    if kind in (NoteKind.STAY_IN_TOUCH, NoteKind.FEEDBACK_REQUEST, NoteKind.REJECTION_REPLY):
        return _who_wrote_last(case, kind, at) or _one(case)
    return _one(case)


def _to_thank(case: Case, at: datetime) -> tuple[str, ...]:
    """Everyone of the latest interview who was not thanked; who can pass thanks on, if needed."""
    interview = latest_interview(case, at)
    if interview is None:
        return ()
    consultant = _first(case, ("agency_recruiter", "recruiter")) if case.via == "agency" else None
    if consultant is not None and not _may_write_directly(case):
        return () if _thanked(case, consultant, interview) else (consultant,)
    waiting = [
        id_ for id_ in _one_each(case, interview.participants) if not _thanked(case, id_, interview)
    ]
    reachable = [id_ for id_ in waiting if _mailable(case, id_)]
    if consultant is not None and not _thanked(case, consultant, interview):
        reachable.append(consultant)
        return tuple(dict.fromkeys(reachable))
    helper = _first(case, _PASSES_ON, without=interview.participants)
    if helper is not None and (len(waiting) > MOST_SINGLE_NOTES):
        return () if _thanked(case, helper, interview) else (helper,)
    if (
        helper is not None
        and len(reachable) < len(waiting)
        and not _thanked(case, helper, interview)
    ):
        return (*reachable, helper)
    return tuple(reachable or waiting)


def _may_write_directly(case: Case) -> bool:
    """Whether the agency said that the client may be written to (it is told all the same)."""
    return any((t.effect or "").startswith("direct_allowed") for t in case.touchpoints)


def _met(case: Case, at: datetime) -> tuple[str, ...]:
    interview = latest_interview(case, at)
    return interview.participants if interview else ()


def _one_each(case: Case, people: Iterable[str]) -> tuple[str, ...]:
    """Every person once, whoever stands twice in the case; systems are nobody."""
    seen: set[str] = set()
    found = []
    for id_ in people:
        person = case.person(id_)
        if person is None or person.role == "system" or id_ in seen:
            continue
        seen |= same_people(case, id_)
        first = case.person(person.same_person_as or id_)
        found.append(first.id if first is not None and first.can_be_mailed else id_)
    return tuple(found)


def _thanked(case: Case, person: str, interview: Interview) -> bool:
    same = same_people(case, person)
    return any(
        t.direction == "out"
        and t.kind == "thank_you"
        and t.delivered is not False
        and t.at >= interview.start
        for t in case.touchpoints
        if same & set(t.people)
    )


def _who_wrote_last(case: Case, kind: NoteKind, at: datetime) -> tuple[str, ...]:
    """A rejection is answered to the person who sent it, if it was one."""
    wanted = ("rejection",) if kind is not NoteKind.STAY_IN_TOUCH else ()
    for touchpoint in sorted(case.touchpoints, key=lambda t: t.at, reverse=True):
        if touchpoint.direction == "in" and touchpoint.at <= at and touchpoint.kind in wanted:
            return tuple(id_ for id_ in touchpoint.people if _mailable(case, id_))[:1]
    return ()


def _one(case: Case) -> tuple[str, ...]:
    first = _first(case, _RUNS_THE_PROCESS)
    return (first,) if first else ()


def _first(case: Case, roles: tuple[str, ...], without: Iterable[str] = ()) -> str | None:
    people: list[Person] = [
        p for p in case.people if p.can_be_mailed and p.role in roles and p.id not in set(without)
    ]
    people.sort(key=lambda p: roles.index(p.role))
    return people[0].id if people else None


def _mailable(case: Case, id_: str) -> bool:
    person = case.person(id_)
    return person is not None and (
        person.can_be_mailed or any(_known(case, other) for other in same_people(case, id_))
    )


def _known(case: Case, id_: str) -> bool:
    person = case.person(id_)
    return person is not None and person.can_be_mailed
