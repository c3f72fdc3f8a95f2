"""Plain SQL and its values: what a query needs of a connection, whichever library opened it.

Reading uses SQL on a cursor rather than Django's models, so that a command which only looks
starts without loading Django, and many cases cost a fixed number of questions.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, Protocol

Row = tuple[Any, ...]
"""One row as the database gives it; what its columns hold is known by the query beside it."""


_NAIVE = len("2026-11-23 12:00:00.000000")


class Rows(Protocol):
    """Asks one question of the database."""

    def __call__(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Return all rows of `sql`, whose places are written `%s`; LIKE is blind to case."""
        ...


def among(sql: str, values: Sequence[object]) -> str:
    """Write as many places as there are values where `sql` says `{these}`."""
    return sql.replace("{these}", ",".join(["%s"] * len(values)) or "NULL")


def to_parameter(value: object) -> object:
    """Write an instant as the store keeps it: naive, in UTC (as Django does for SQLite)."""
    if isinstance(value, datetime):
        return str(value.astimezone(UTC).replace(tzinfo=None))
    if isinstance(value, date):
        return value.isoformat()
    return value


def to_instant(value: object) -> datetime | None:
    """Read an instant: text in UTC from SQLite, a value from a server."""
    if value is None:
        return None
    if isinstance(value, str) and len(value) <= _NAIVE:
        # A page reads a thousand of these: with its offset the text is an instant in one step.
        return datetime.fromisoformat(f"{value}+00:00")
    instant = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)


def an_instant(value: object) -> datetime:
    """Read an instant from a column that is never empty."""
    instant = to_instant(value)
    assert instant is not None
    return instant


def to_day(value: object) -> date | None:
    """Read a day."""
    if value is None:
        return None
    return value if isinstance(value, date) else date.fromisoformat(str(value))


def to_flag(value: object) -> bool | None:
    """Read a truth value, which SQLite keeps as a number."""
    return None if value is None else bool(value)


def to_json(value: object) -> Any:
    """Read a column of JSON, which arrives as text."""
    return json.loads(value) if isinstance(value, str) else value


def to_texts(value: object) -> tuple[str, ...]:
    """Read a JSON list of texts."""
    return tuple(to_json(value)) if value not in (None, "[]") else ()


def grouped(rows: Iterable[Row]) -> Mapping[int, list[Row]]:
    """Gather rows by their first column, keeping their order."""
    groups: dict[int, list[Row]] = {}
    for row in rows:
        groups.setdefault(row[0], []).append(row)
    return groups
