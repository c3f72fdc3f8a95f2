"""Mistakes in notes that are already out: which are worth a word and which are not."""

from __future__ import annotations

from afterword.advice import kinds
from afterword.domain.case import Event


def is_serious(event: Event) -> bool:
    """Whether a mistake in a sent note misleads or offends, as the candidate describes it."""
    severity = str(event.extra.get("severity", event.extra.get("size", ""))).casefold()
    if severity in ("trivial", "small", "minor", "low"):
        return False
    if severity in ("serious", "major", "high", "large"):
        return True
    return kinds.is_worth_correcting(described(event))


def described(event: Event) -> str:
    """Join everything an event says in words."""
    words = [event.text, *(value for value in event.extra.values() if isinstance(value, str))]
    return " ".join(word for word in words if word)
