"""Values between the child and its parent as JSON: only the types listed here, never code."""

from __future__ import annotations

import dataclasses
import json
from datetime import date, datetime, timedelta, timezone
from typing import Any, Final
from zoneinfo import ZoneInfo

from afterword.reading.calendar.invitation import CalendarReading, Invitation, Invited
from afterword.reading.mail.entities import MailPerson
from afterword.reading.mail.reading import Evidence, InterviewTime, Reading
from afterword.reading.problem import Problem
from afterword.reading.timing import TimingReading

_TYPES: Final[dict[str, type]] = {
    one.__name__: one
    for one in (
        CalendarReading,
        Evidence,
        InterviewTime,
        Invitation,
        Invited,
        MailPerson,
        Problem,
        Reading,
        TimingReading,
    )
}


def to_wire(value: object) -> bytes:
    """Return a value as JSON."""
    return json.dumps(_plain(value), ensure_ascii=False).encode("utf-8", "replace")


def from_wire(data: bytes) -> object:
    """Build a value again; raises ValueError, KeyError or TypeError for anything else."""
    return _built(json.loads(data))


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        key = value.tzinfo.key if isinstance(value.tzinfo, ZoneInfo) else None
        return {"$": "instant", "at": value.isoformat(), "zone": key}
    if isinstance(value, date):
        return {"$": "day", "on": value.isoformat()}
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {one.name: _plain(getattr(value, one.name)) for one in dataclasses.fields(value)}
        return {"$": type(value).__name__, **fields}
    if value is None or isinstance(value, str | int | float | bool):
        return value
    raise TypeError(f"{type(value).__name__} does not travel")


# Any: JSON is untyped until it is checked here.
def _built(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_built(one) for one in value)
    if not isinstance(value, dict):
        return value
    kind = value.pop("$")
    if kind == "instant":
        return _instant(value["at"], value["zone"])
    if kind == "day":
        return date.fromisoformat(value["on"])
    return _TYPES[kind](**{name: _built(one) for name, one in value.items()})


def _instant(text: str, zone: str | None) -> datetime:
    moment = datetime.fromisoformat(text)
    if zone:
        return moment.replace(tzinfo=ZoneInfo(zone), fold=_fold(moment, zone))
    return moment.replace(tzinfo=timezone(moment.utcoffset() or timedelta()))


def _fold(moment: datetime, zone: str) -> int:
    """Tell the two readings of a repeated hour apart by the offset that was sent."""
    naive = moment.replace(tzinfo=None)
    return int(naive.replace(tzinfo=ZoneInfo(zone)).utcoffset() != moment.utcoffset())
