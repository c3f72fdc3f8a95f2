"""Backups of the SQLite file: complete or absent, never half."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from afterword.domain.errors import NotNow
from afterword.settings import Settings
from afterword.store.data_directory import make_private_file

KEPT = 11
"""How many are kept: seven days and four weeks' worth (reliable enough without a schedule)."""


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
    for old in _numbered(folder)[:-KEPT]:
        old.unlink(missing_ok=True)
    return final


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
