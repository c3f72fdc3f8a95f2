"""The one place that asks what time it is."""

from __future__ import annotations

import time
from datetime import UTC, datetime

if hasattr(time, "CLOCK_BOOTTIME"):

    def _boottime() -> float:
        return time.clock_gettime(time.CLOCK_BOOTTIME)

elif hasattr(time, "clock_gettime"):

    def _boottime() -> float:  # macOS: unlike time.monotonic, this one counts sleep.
        return time.clock_gettime(time.CLOCK_MONOTONIC)

else:

    def _boottime() -> float:  # Windows: counts sleep.
        return time.monotonic()


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return this moment, aware and in UTC."""
        return datetime.now(UTC)

    def boottime(self) -> float:
        """Return seconds since some fixed moment; they go on while the machine sleeps."""
        return _boottime()


class FixedClock:
    """A clock that stands, for demonstrations and tests."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        """Return the moment it was set to."""
        return self.at
