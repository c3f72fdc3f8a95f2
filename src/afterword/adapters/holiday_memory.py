"""Public holidays that were looked up, kept for the next start.

Loading the library that knows them takes longer than everything else a command that only looks
does. What is kept is believed for a month, so that a corrected library is heard before long.
"""

from __future__ import annotations

import json
import os
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from afterword import __version__
from afterword.workdays import remember_holidays, remembered_holidays

BELIEVED_FOR = timedelta(days=30)


class HolidayMemory:
    """A small file beside the store; it may be deleted at any time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known = 0

    def recall(self, at: datetime) -> None:
        """Take over what was kept, unless it is old, of another version, or unreadable."""
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
            made_at = datetime.fromisoformat(kept["made_at"])
            if kept["version"] != __version__ or not timedelta() <= at - made_at < BELIEVED_FOR:
                return
            remember_holidays(
                {
                    (country, subdivision, year): {
                        date.fromisoformat(day): str(name) for day, name in days.items()
                    }
                    for country, subdivision, year, days in kept["holidays"]
                }
            )
            self._known = len(kept["holidays"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return

    def keep(self, at: datetime) -> None:
        """Keep what is known now if that is more; where it cannot be written, do without."""
        known = remembered_holidays()
        if len(known) <= self._known:
            return
        content = {
            "version": __version__,
            "made_at": at.astimezone(UTC).isoformat(),
            "holidays": [
                [*place, {day.isoformat(): name for day, name in days.items()}]
                for place, days in known.items()
            ],
        }
        unfinished = self._path.with_suffix(f".{os.getpid()}")
        try:
            unfinished.write_text(json.dumps(content), encoding="utf-8")
            unfinished.replace(self._path)
            self._known = len(known)
        except OSError:
            unfinished.unlink(missing_ok=True)
