"""Facts that cannot both be true: an invitation from a person and a no from a machine."""

from __future__ import annotations

from datetime import datetime, timedelta

from afterword.advice import kinds
from afterword.advice.situation import Situation
from afterword.domain.case import Touchpoint

_CLOSE_TOGETHER = timedelta(days=3)


def contradiction(situation: Situation) -> tuple[Touchpoint, Touchpoint] | None:
    """Find a person's invitation or offer that a machine's rejection contradicts."""
    if not situation.rejections:
        return None
    pairs = [
        (ask, rejection)
        for ask in situation.asks
        if ask.kind in kinds.INVITING | kinds.OFFERS and not ask.auto_submitted
        for rejection in situation.rejections
        if _is_from_a_machine(situation, rejection)
        and abs(rejection.at - ask.at) <= _CLOSE_TOGETHER
    ]
    return max(pairs, key=_newest) if pairs else None


def _is_from_a_machine(situation: Situation, rejection: Touchpoint) -> bool:
    if rejection.auto_submitted:
        return True
    people = [situation.people.get(id_) for id_ in situation.people_of(rejection)]
    return bool(people) and all(
        person is not None and (person.role == "system" or person.email == "noreply")
        for person in people
    )


def _newest(pair: tuple[Touchpoint, Touchpoint]) -> tuple[datetime, datetime]:
    return pair[0].at, pair[1].at
