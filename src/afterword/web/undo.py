"""Taking back what was just done, offered beside the sentence that says it was done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.http import HttpRequest

from afterword.web.request import program_of

UNDOABLE: Final = frozenset(
    {
        "fact-kept",
        "renamed",
        "interview-cancelled",
        "closed",
        "proposal-accepted",
        "proposal-aside",
    }
)
"""The notices about a change that may be taken back."""


@dataclass(frozen=True, slots=True)
class Undo:
    """The change a button takes back."""

    opportunity: str
    change: int


def undo_of(request: HttpRequest, opportunity: str) -> Undo | None:
    """Return the newest change where it was made just now, as the notice says, and can go back."""
    if request.GET.get("done", "") not in UNDOABLE:
        return None
    newest = program_of(request).history(opportunity, most=1)
    if not newest or not newest[0].may_undo:
        return None
    return Undo(opportunity, newest[0].id)
