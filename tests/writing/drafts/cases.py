"""Cases for the stories of drafting: small, invented, changed where a story needs it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from afterword.domain.case import Case
from afterword.domain.case_file import parse_case

PANEL = (
    "Priya Nair",
    "Tom Reid",
    "Olu Bello",
    "Dr Helen Ashby",
    "Siân Jones",
    "Marcus van der Berg",
    "Ruth Calder",
)
WEDNESDAY_MORNING = datetime.fromisoformat("2026-03-04T09:00:00+00:00")
"""The day after the interview of `case`."""


def person(name: str, id: str = "p1", role: str = "hiring_manager", **more: Any) -> dict[str, Any]:
    """One person whose address is known."""
    return {"id": id, "name": name, "role": role, "email": "known", **more}


def panel(size: int) -> list[dict[str, Any]]:
    """So many people, the first of whom is the hiring manager."""
    return [
        person(name, f"p{index}", "interviewer" if index else "hiring_manager")
        for index, name in enumerate(PANEL[:size])
    ]


def case(
    *,
    people: Sequence[dict[str, Any]] = (person("Priya Nair"),),
    debrief: dict[str, Any] | None = None,
    interview: dict[str, Any] | None = None,
    participants: Sequence[str] | None = None,
    **more: Any,
) -> Case:
    """One interview on Tuesday 3 March 2026, two to three in the afternoon in London."""
    held = {
        "id": "i1",
        "start": "2026-03-03T14:00:00+00:00",
        "end": "2026-03-03T15:00:00+00:00",
        "tz": "Europe/London",
        "format": "video",
        "stage": "interview",
        "round": 1,
        "participants": list(participants)
        if participants is not None
        else [one["id"] for one in people],
        "status": "held",
        **({"debrief": debrief} if debrief else {}),
        **(interview or {}),
    }
    facts = {
        "candidate": {"tz": "Europe/London", "name": "Maya Lindqvist"},
        "employer": {"name": "Lindenwood Analytics", "country": "GB", "tz": "Europe/London"},
        "role": "Data analyst",
        "via": "direct",
        "people": list(people),
        "interviews": [held],
        "timeline": [],
        "messages": [],
        "events": [],
        **more,
    }
    return parse_case(facts).case


def words_of(body: str) -> int:
    """Count the words between greeting and closing."""
    return len(" ".join(body.split("\n\n")[1:-1]).split())
