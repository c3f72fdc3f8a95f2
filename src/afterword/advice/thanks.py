"""The thanks that are still owed: to whom, for which meeting, until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.advice.house_rules import may_write_past_agency, panel_is_closed, thanks_are_unwanted
from afterword.advice.policy import Policy
from afterword.advice.situation import Meeting, Situation
from afterword.advice.whom import (
    agency,
    organiser,
    who_passes_thanks_on,
)


@dataclass(slots=True)
class Owed:
    """The thanks that are still owed: to whom, for which meeting, until when."""

    meeting: Meeting
    recipients: tuple[str, ...]
    deadline: datetime
    last_chance: datetime
    is_late: bool


def no_thanks_are_wanted(situation: Situation) -> bool:
    """Whether they asked for no thank-you notes, or for no word to the panel."""
    if not situation.has_rules:
        return False
    return thanks_are_unwanted(situation) or panel_is_closed(situation)


def thanks_owed(situation: Situation, policy: Policy) -> list[Owed]:
    """List what is owed for each meeting that is recent enough, the oldest first."""
    owed: list[Owed] = []
    for meeting in situation.held:
        within = policy.thank_you_within
        if meeting.informational:
            within = policy.informational_thanks_within
        deadline = meeting.end + within
        last_chance = deadline + policy.thank_you_late
        if situation.reached(last_chance):
            continue
        recipients = _unthanked(situation, policy, meeting)
        if recipients:
            late = situation.reached(deadline)
            owed.append(Owed(meeting, recipients, deadline, last_chance, late))
    return owed


def somebody_is_unthanked(situation: Situation, policy: Policy) -> bool:
    """Whether nobody has been thanked for the last interview."""
    last = situation.last_held
    return last is not None and bool(_unthanked(situation, policy, last))


def _unthanked(situation: Situation, policy: Policy, meeting: Meeting) -> tuple[str, ...]:
    if meeting.participants and _everyone_was_thanked(situation, meeting):
        return ()
    wanted = _to_thank(situation, policy, meeting)
    thanked, start = situation.thanked, meeting.start
    return tuple([id_ for id_ in wanted if id_ not in thanked or thanked[id_] < start])


def _everyone_was_thanked(situation: Situation, meeting: Meeting) -> bool:
    """Whether each participant has had a note; behind an agency too that is enough."""
    thanked, start = situation.thanked, meeting.start
    for id_ in meeting.participants:
        at = thanked.get(id_)
        if at is None or at < start:
            return False
    return True


def _to_thank(situation: Situation, policy: Policy, meeting: Meeting) -> tuple[str, ...]:
    """List who should have a note after a meeting, by whichever way it reaches them."""
    people, can_reach = meeting.participants, situation.can_reach
    through = agency(situation) if situation.case.via == "agency" else None
    if through is not None and not may_write_past_agency(situation):
        return (through,)
    if len(people) > policy.most_individual_notes:
        host = organiser(situation, people)
        if host is not None:
            return (host,)
    reachable = [id_ for id_ in people if can_reach(id_)]
    if through is not None:
        return tuple(dict.fromkeys([*reachable, through]))
    if len(reachable) < len(people) and is_missed(situation, people):
        helper = who_passes_thanks_on(situation, people)
        if helper is not None:
            return tuple(dict.fromkeys([*reachable, helper]))
    return tuple(reachable)


def is_missed(situation: Situation, people: tuple[str, ...]) -> bool:
    """Whether a human being who took part cannot be written to."""
    return any(
        not situation.can_reach(id_)
        and (person := situation.people.get(id_)) is not None
        and person.role != "system"
        for id_ in people
    )
