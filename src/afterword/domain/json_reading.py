"""Typed reading of JSON objects, where every complaint names its path.

A `Node` is one object of a file together with where it stands ("interviews[1]"). Each `take_…`
removes one field and says what would be right when the value is of the wrong kind; what is left
at the end was not understood and can be named in a warning.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import lru_cache
from zoneinfo import ZoneInfo

from afterword.domain.errors import UnusableInput

_MAX_SHOWN = 60


@lru_cache(maxsize=1024)
def is_zone(name: str) -> bool:
    """Whether `name` is an IANA time zone that this machine knows."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def unusable(path: str, found: object, right: str) -> UnusableInput:
    """Make the error that names the path, what stands there, and what would be right."""
    shown = repr(found)
    if len(shown) > _MAX_SHOWN:
        shown = shown[:_MAX_SHOWN] + "…"
    return UnusableInput(f"{path} is {shown}.", f"It should be {right}.", code="unusable-case")


def parse_instant(value: object, path: str) -> dt.datetime:
    """Read an ISO 8601 instant; it must carry an offset, because a wall clock is not an instant.

    Raises: UnusableInput naming `path`.
    """
    right = "an ISO 8601 instant with an offset, such as 2026-03-02T14:00:00+00:00"
    if not isinstance(value, str):
        raise unusable(path, value, right)
    try:
        instant = dt.datetime.fromisoformat(value)
    except ValueError:
        raise unusable(path, value, right) from None
    if instant.tzinfo is None:
        raise unusable(path, value, right)
    # The last day of year 9999 and the first of year 1 have no neighbours to reckon with.
    if not 1900 <= instant.year <= 2200:
        raise unusable(path, value, "an instant between the years 1900 and 2200")
    return instant


def parse_day(value: object, path: str) -> dt.date:
    """Read an ISO 8601 calendar day.

    Raises: UnusableInput naming `path`.
    """
    right = "a day, such as 2026-03-02"
    if not isinstance(value, str):
        raise unusable(path, value, right)
    try:
        day = dt.date.fromisoformat(value)
    except ValueError:
        raise unusable(path, value, right) from None
    if not 1900 <= day.year <= 2200:
        raise unusable(path, value, "a day between the years 1900 and 2200")
    return day


def parse_day_or_instant(value: object, path: str) -> dt.datetime | dt.date:
    """Read a whole day ("2026-03-02") or an instant with an offset.

    Raises: UnusableInput naming `path`.
    """
    if isinstance(value, str) and len(value) == len("2026-03-02"):
        return parse_day(value, path)
    return parse_instant(value, path)


class Node:
    """One JSON object that is being read, field by field."""

    def __init__(self, value: object, path: str) -> None:
        if not isinstance(value, Mapping):
            raise unusable(path or "The case", value, "a JSON object")
        self._left = {str(key): field for key, field in value.items()}
        self.path = path

    def at(self, name: str) -> str:
        """Return the path of a field."""
        return f"{self.path}.{name}" if self.path else name

    def take(self, name: str) -> object:
        """Remove a field and return it as it is; None where it is absent."""
        return self._left.pop(name, None)

    def left(self) -> dict[str, object]:
        """Return the fields that nobody has taken."""
        return dict(self._left)

    def take_text(self, name: str, default: str) -> str:
        """Read a string that may be absent."""
        found = self.take_text_or_none(name)
        return default if found is None else found

    def take_text_or_none(self, name: str) -> str | None:
        """Read a string, or None where it is absent or null."""
        value = self.take(name)
        if value is None or isinstance(value, str):
            return value
        raise unusable(self.at(name), value, "text")

    def take_required_text(self, name: str) -> str:
        """Read a string that must be there and not be empty."""
        value = self.take(name)
        if isinstance(value, str) and value.strip():
            return value
        raise unusable(self.at(name), value, "text")

    def take_zone(self, name: str, default: str | None = None) -> str:
        """Read the name of a time zone."""
        value = self.take(name)
        if value is None and default is not None:
            return default
        if isinstance(value, str) and is_zone(value):
            return value
        raise unusable(self.at(name), value, "a time zone, such as Europe/London")

    def take_flag(self, name: str) -> bool:
        """Read true or false; false where it is absent."""
        return bool(self.take_flag_or_none(name))

    def take_flag_or_none(self, name: str) -> bool | None:
        """Read true, false or null."""
        value = self.take(name)
        if value is None or isinstance(value, bool):
            return value
        raise unusable(self.at(name), value, "true or false")

    def take_count_or_none(self, name: str) -> int | None:
        """Read a whole number that is not negative, or null."""
        value = self.take(name)
        if value is None:
            return None
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value
        raise unusable(self.at(name), value, "a whole number, not negative")

    def take_one_of(self, name: str, choices: tuple[str, ...], default: str) -> str:
        """Read one of a fixed set of words."""
        value = self.take(name)
        if value is None:
            return default
        if isinstance(value, str) and value in choices:
            return value
        raise unusable(self.at(name), value, f"one of {', '.join(choices)}")

    def take_instant(self, name: str) -> dt.datetime:
        """Read an instant that must be there."""
        return parse_instant(self.take(name), self.at(name))

    def take_texts(self, name: str) -> tuple[str, ...]:
        """Read a list of strings; empty where it is absent."""
        return tuple(self._text(item, path) for item, path in self._items(name))

    def take_nodes(self, name: str) -> Iterator[Node]:
        """Read a list of objects; empty where it is absent."""
        return (Node(item, path) for item, path in self._items(name))

    def take_days(self, name: str) -> tuple[dt.date, ...]:
        """Read a list of days; empty where it is absent."""
        return tuple(parse_day(item, path) for item, path in self._items(name))

    def take_node(self, name: str) -> Node | None:
        """Read an object, or None where it is absent or null."""
        value = self.take(name)
        return None if value is None else Node(value, self.at(name))

    def _items(self, name: str) -> Iterator[tuple[object, str]]:
        value = self.take(name)
        if value is None:
            return
        if not isinstance(value, list | tuple):
            raise unusable(self.at(name), value, "a list")
        for index, item in enumerate(value):
            yield item, f"{self.at(name)}[{index}]"

    def _text(self, value: object, path: str) -> str:
        if isinstance(value, str):
            return value
        raise unusable(path, value, "text")
