"""Days and instants as people say them."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo


def day_in_words(day: date, today: date | None = None) -> str:
    """Write "Monday 14 December", with the year where it is not this one."""
    year = f" {day.year}" if today is None or day.year != today.year else ""
    return f"{day:%A} {day.day} {day:%B}{year}"


def instant_in_words(instant: datetime, tz: str, today: date | None = None) -> str:
    """Write "today, 15:00" or "Monday 14 December, 09:00" in the person's own zone."""
    local = instant.astimezone(ZoneInfo(tz))
    day = "today" if local.date() == today else day_in_words(local.date(), today)
    return f"{day}, {local:%H:%M}"
