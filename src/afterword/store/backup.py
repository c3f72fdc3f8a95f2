"""Backups of the SQLite file: complete or absent, never half."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from afterword.domain.errors import NotNow
from afterword.settings import Settings
from afterword.store.data_directory import make_private_file
from afterword.usecases.views import Backup

DAY_SECONDS: Final = 86_400.0

LATEST_KEPT = 3
DAYS_KEPT = 7
WEEKS_KEPT = 4
"""The latest of so many days and of so many weeks are kept, and the latest few in any case."""
DAILY = "daily"


def back_up(settings: Settings, *, reason: str) -> Path:
    """Copy the database while it is in use; return the new file in the backups folder.

    The copy is checked and on disk before it gets its name, so a crash leaves the older ones.

    Raises:
        NotNow: The copy did not pass its check; nothing was replaced.
    """
    folder = settings.backups
    folder.mkdir(mode=0o700, exist_ok=True)
    final = folder / f"afterword-{_next_number(folder):04d}-{reason}.sqlite3"
    unfinished = folder / f"{final.name}.unfinished"
    unfinished.unlink(missing_ok=True)
    make_private_file(unfinished)
    _copy(settings.database_file, unfinished)
    _reach_the_disk(unfinished)
    unfinished.rename(final)
    _reach_the_disk(folder)
    for old in _too_many(_numbered(folder)):
        old.unlink(missing_ok=True)
    return final


def back_up_daily(settings: Settings, *, at: datetime) -> Path | None:
    """Back up unless the newest backup is less than a day old `at` this moment.

    A clock that was set back finds a backup of the future; that one is as good as none.
    """
    newest = _numbered(settings.backups)[-1:]
    age = at.timestamp() - newest[0].stat().st_mtime if newest else DAY_SECONDS
    if 0 <= age < DAY_SECONDS:
        return None
    return back_up(settings, reason=DAILY)


def list_backups(settings: Settings) -> tuple[Backup, ...]:
    """Return the backups there are, newest first."""
    return tuple(
        Backup(
            name=path.name,
            reason=path.stem.split("-", 2)[2],
            made_at=datetime.fromtimestamp(path.stat().st_mtime, UTC),
            size=path.stat().st_size,
        )
        for path in reversed(_numbered(settings.backups))
    )


def _too_many(backups: Sequence[Path]) -> list[Path]:
    """Choose what is no longer needed; the file's own time says which day and week it is of."""
    newest_first = list(reversed(backups))
    days: dict[object, Path] = {}
    weeks: dict[object, Path] = {}
    for path in newest_first:
        made = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        days.setdefault(made.date(), path)
        weeks.setdefault(made.isocalendar()[:2], path)
    kept = {
        *newest_first[:LATEST_KEPT],
        *list(days.values())[:DAYS_KEPT],
        *list(weeks.values())[:WEEKS_KEPT],
    }
    return [path for path in backups if path not in kept]


def _copy(source: Path, target: Path) -> None:
    reader = sqlite3.connect(f"{source.absolute().as_uri()}?mode=rw", uri=True)
    writer = sqlite3.connect(target)
    try:
        reader.backup(writer)
        # A backup is one file: it must not need a write-ahead log beside it.
        writer.execute("PRAGMA journal_mode=DELETE")
        verdict = writer.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        writer.close()
        reader.close()
    if verdict != "ok":
        target.unlink()
        raise NotNow(
            f"A backup of {source} did not pass its check, so nothing was changed.",
            "The file may be damaged; older backups are beside it in the folder backups.",
        )


def _reach_the_disk(path: Path) -> None:
    if os.name != "posix" and path.is_dir():
        return  # Windows cannot open a folder.
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _numbered(folder: Path) -> list[Path]:
    return sorted(folder.glob("afterword-[0-9]*.sqlite3"))


def _next_number(folder: Path) -> int:
    existing = _numbered(folder)
    return int(existing[-1].name.split("-")[1]) + 1 if existing else 1
