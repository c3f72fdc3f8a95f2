"""What a mail said, as plain JSON for the store, and back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from afterword.usecases.ports_mailbox import CalendarText, Found, Slot


def found_to_json(found: Found) -> dict[str, object]:
    """Return what is not empty; `found_from_json` is the inverse."""
    interview = found.interview
    everything: dict[str, object] = {
        "company": found.company,
        "role": found.role,
        "people": [list(person) for person in found.people],
        "interview": None
        if interview is None
        else {
            "start": interview.start.isoformat(),
            "end": interview.end.isoformat() if interview.end else None,
            "tz": interview.tz,
            "place": interview.place,
        },
        "slots": [moment.isoformat() for moment in found.slots],
        "timing": found.timing,
        "timing_kind": found.timing_kind,
        "timing_on": _day_text(found.timing_on),
        "timing_ambiguous": found.timing_ambiguous,
        "return_on": _day_text(found.return_on),
        "offer_deadline": _day_text(found.offer_deadline),
        "calendars": [[one.text, one.method] for one in found.calendars],
        "own_note": found.own_note,
        "bounced": found.bounced,
        "confirmed": found.confirmed,
        "text": found.text,
    }
    return {name: value for name, value in everything.items() if value}


def found_from_json(stored: Mapping[str, Any]) -> Found:
    """Build the value again from what `found_to_json` wrote."""
    interview = stored.get("interview")
    return Found(
        company=stored.get("company", ""),
        role=stored.get("role", ""),
        people=tuple((name, email, role) for name, email, role in stored.get("people", ())),
        interview=None
        if interview is None
        else Slot(
            datetime.fromisoformat(interview["start"]),
            datetime.fromisoformat(interview["end"]) if interview["end"] else None,
            interview["tz"],
            interview["place"],
        ),
        slots=tuple(datetime.fromisoformat(text) for text in stored.get("slots", ())),
        timing=stored.get("timing", ""),
        timing_kind=stored.get("timing_kind", ""),
        timing_on=_day(stored.get("timing_on")),
        timing_ambiguous=bool(stored.get("timing_ambiguous")),
        return_on=_day(stored.get("return_on")),
        offer_deadline=_day(stored.get("offer_deadline")),
        calendars=tuple(CalendarText(text, method) for text, method in stored.get("calendars", ())),
        own_note=stored.get("own_note", ""),
        bounced=stored.get("bounced", ""),
        confirmed=bool(stored.get("confirmed")),
        text=stored.get("text", ""),
    )


def _day_text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
