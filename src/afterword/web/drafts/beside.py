"""A note beside the others of the same table, who may compare what they got."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.usecases.views import DraftView
from afterword.usecases.wording import joined
from afterword.writing.drafts.likeness import similarity

OFTEN_ALIKE = 0.35
"""From this share of common three-word runs on it reads like the same note. Our choice."""


@dataclass(frozen=True, slots=True)
class Beside:
    """How alike this note and another are: a share between 0 and 1, and a sentence."""

    share: float
    words: str


def compare(draft: DraftView, others: Sequence[DraftView]) -> list[Beside]:
    """Compare the wording, names left aside, with each of the others."""
    return [_beside(draft, other) for other in others]


def _beside(draft: DraftView, other: DraftView) -> Beside:
    names = (*draft.to_names, *other.to_names)
    share = similarity(draft.body, other.body, names=names)
    who = joined(other.to_names) or "the other"
    if share == 0:
        return Beside(share, f"It has no wording in common with the note to {who}.")
    alike = f"{max(round(share * 100), 1)} % of its wording is also in the note to {who}"
    if share >= OFTEN_ALIKE:
        return Beside(share, f"{alike}. They may compare; change a sentence or two.")
    return Beside(share, f"{alike}, which is fine.")
