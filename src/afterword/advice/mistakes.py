"""Mistakes in notes that are already out: which are worth a word and which are not."""

from __future__ import annotations

from afterword.advice import kinds
from afterword.advice.situation import Situation
from afterword.domain.case import Event

_A_NAME = 3
# Parts of names that are ordinary words in a description of a mistake.
_COMMON = frozenset({"the", "and", "ltd", "team", "head", "panel", "chair", "group", "mailbox"})


def is_serious(event: Event, situation: Situation) -> bool:
    """Whether a mistake in a sent note misleads or offends, as the candidate describes it.

    A description that spells out a name of the case speaks of a name, and names are serious.
    """
    severity = str(event.extra.get("severity", event.extra.get("size", ""))).casefold()
    if severity in ("trivial", "small", "minor", "low"):
        return False
    if severity in ("serious", "major", "high", "large"):
        return True
    text = described(event)
    return kinds.is_worth_correcting(text) or _speaks_of_a_name(text, situation)


def _speaks_of_a_name(text: str, situation: Situation) -> bool:
    said = {word.strip(".,;:'\"()’‘“”").removesuffix("'s") for word in text.casefold().split()}
    names = [situation.case.employer.name, *(p.name for p in situation.people.values())]
    parts = {part for name in names for part in name.casefold().split() if len(part) >= _A_NAME}
    return not said.isdisjoint(parts - _COMMON)


def described(event: Event) -> str:
    """Join everything an event says in words."""
    kind = event.kind.replace("mistake_in_sent_note", "").replace("_", " ")
    more = [value for value in event.extra.values() if isinstance(value, str)]
    words = [kind, event.text, *more]
    return " ".join(word for word in words if word)
