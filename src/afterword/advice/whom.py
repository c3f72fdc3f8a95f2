"""Whom to write to: the person who runs the process, the one who can pass thanks on, by which way.

Nobody's address is ever guessed, nobody behind an agency is written to directly without leave,
and one question goes to one person (Versique, Seattle Times, Hudson).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from afterword.advice import kinds
from afterword.advice.house_rules import panel_is_closed
from afterword.advice.situation import Situation
from afterword.domain.case import Person

_RUNS_IT = ("hiring_manager", "coordinator", "hr", "contact", "interviewer")
_PASSES_ON = ("coordinator", "recruiter", "hr")
_WRITTEN_WAYS = frozenset({"sms", "whatsapp", "linkedin"})


def agency(situation: Situation) -> str | None:
    """Return the consultant through whom everything goes; None where no agency stands between."""
    if situation.case.via != "agency":
        return None
    consultants = situation.in_role("agency_recruiter")
    return consultants[0] if consultants else None


def contact(situation: Situation, *, besides: frozenset[str] = frozenset()) -> str | None:
    """Return the one person to ask about the process.

    The agency's consultant; else whom they named; else the recruiter; else whoever spoke last
    about the decision; else the manager, and so on down. None where nobody can be reached.
    """
    through = agency(situation)
    if through is not None and through not in besides:
        return through
    if situation.case.via == "agency" and through is not None:
        return None
    panel = panel_is_closed(situation)
    for find in _IN_TURN:
        for id_ in find(situation):
            if id_ in besides or not situation.can_reach(id_):
                continue
            if not _is_closed(id_, situation, panel):
                return id_
    return None


def _named(situation: Situation) -> list[str]:
    named = _named_contact(situation)
    return [] if named is None else [named]


def _recruiters(situation: Situation) -> list[str]:
    return situation.in_role("recruiter") if "recruiter" in situation.by_role else []


def _speakers(situation: Situation) -> list[str]:
    spoke = _last_speaker(situation)
    return [] if spoke is None else [spoke]


def _others(situation: Situation) -> Iterator[str]:
    # One role at a time, because the first that can be reached is the one.
    for role in _RUNS_IT:
        if role in situation.by_role:
            yield from situation.in_role(role)


_IN_TURN: tuple[Callable[[Situation], Iterable[str]], ...] = (
    _named,
    _recruiters,
    _speakers,
    _others,
)


def _is_closed(id_: str, situation: Situation, panel: bool) -> bool:
    if not panel:
        return False
    return any(id_ in meeting.participants for meeting in situation.held)


def _named_contact(situation: Situation) -> str | None:
    """Return whom an instruction like "contact_person:p2" names; the latest counts."""
    if not situation.instructions and not situation.words:
        return None
    found: tuple[datetime, str] | None = None
    for message in (*situation.instructions, *situation.words):
        effect = message.effect
        if effect is None or not effect.startswith("contact_person:"):
            continue
        id_ = effect.partition(":")[2].strip()
        if situation.can_reach(id_) and (found is None or (message.at, id_) > found):
            found = message.at, id_
    return found[1] if found else None


def _last_speaker(situation: Situation) -> str | None:
    """Return who last said something about when or whether they decide."""
    if not situation.words and not situation.statements:
        return None
    last = situation.last_held
    found: tuple[datetime, str] | None = None
    for message in situation.words:
        if message.kind in kinds.PLEASANTRIES:
            continue
        for id_ in situation.people_of(message):
            if situation.can_reach(id_) and (found is None or (message.at, id_) > found):
                found = message.at, id_
    for statement in situation.statements:
        by = statement.by
        if by is None or last is None or statement.stated_at < last.start:
            continue
        if situation.can_reach(by) and (found is None or (statement.stated_at, by) > found):
            found = statement.stated_at, by
    return found[1] if found else None


def who_passes_thanks_on(situation: Situation, participants: tuple[str, ...]) -> str | None:
    """Return who can pass thanks on to people without an address; outsiders to the talk first."""
    helpers = situation.in_role(*_PASSES_ON)
    outside = [id_ for id_ in helpers if id_ not in participants]
    return next(iter(outside or helpers), None)


def organiser(situation: Situation, participants: tuple[str, ...]) -> str | None:
    """Return who arranged a large panel, best of all somebody who was not part of it."""
    return who_passes_thanks_on(situation, participants)


def deputy(situation: Situation, absent: str) -> str | None:
    """Return whom an absent person's automatic reply names for urgent matters."""
    for message in situation.case.touchpoints:
        if message.kind != "out_of_office" or message.at > situation.at:
            continue
        if absent not in situation.people_of(message):
            continue
        words = {word.strip(".,;:()") for word in message.text[:2000].casefold().split()}
        for person in sorted(situation.people.values(), key=_id):
            names = [name.strip("().,") for name in person.name.casefold().split()]
            if person.id == absent or not situation.can_reach(person.id):
                continue
            if names and names[0] in words:
                return person.id
    return None


def _id(person: Person) -> str:
    return person.id


def channel_to(situation: Situation, id_: str) -> str:
    """Return the way to write to somebody: as they asked, else as they wrote, else e-mail."""
    person = situation.people.get(id_)
    if person is not None and person.prefers:
        return person.prefers
    used = [
        (message.at, message.channel)
        for message in situation.everyone_heard
        if id_ in situation.people_of(message)
    ]
    channel = max(used)[1] if used else "email"
    return channel if channel in _WRITTEN_WAYS else "email"
