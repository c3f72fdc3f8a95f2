"""Bringing a backup back: checked first, the present store kept aside, then all at once.

The copy goes into the open file in one transaction of SQLite's own, so whoever reads meanwhile
sees the old state or the new one, and a crash leaves the old one. The file beside the database
that counts generations is left alone: it is newer than the restored database, which is how the
outbox notices that what it holds unsent may have gone out already.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from afterword.domain.errors import NotFound, NotNow, Refused, UnusableInput
from afterword.settings import Settings
from afterword.store.backup import back_up
from afterword.store.data_directory import make_private_file, prepare_home
from afterword.store.django_setup import migration_names
from afterword.store.opening import open_store
from afterword.store.outbox.lock import FileLock
from afterword.store.troubles import in_plain_words
from afterword.usecases.views import BackupHolds

BEFORE = "before-restore"


def find_backup(settings: Settings, name: str) -> Path:
    """Return the backup of this name in the folder of backups, or the file of this path.

    Raises:
        NotFound: There is neither.
    """
    inside = settings.backups / name
    if Path(name).name == name and inside.is_file():
        return inside
    if Path(name).is_file():
        return Path(name)
    raise NotFound(
        f"There is no backup {name}.", "`afterword restore` without a name lists those there are."
    )


def check_backup(path: Path) -> BackupHolds:
    """Read a backup through and say what it holds; nothing is changed.

    Raises:
        UnusableInput: It is damaged, is not of this program, or was made by a newer version.
    """
    try:
        with closing(_open_to_read(path)) as backup:
            return _holds(path, backup)
    except sqlite3.Error:
        raise _unusable(path, "is damaged, or is no backup of Afterword") from None


def restore(settings: Settings, path: Path) -> Path | None:
    """Put a backup in the place of the present store; returns the copy of that, if there was one.

    It works on a store that is damaged or missing too, and an older backup gets the tables of
    this version.

    Raises:
        Refused: The facts live on a server. UnusableInput: The backup did not pass its check.
        NotNow: A note is being sent, or the disk is full; the store is as it was.
    """
    if settings.database.engine == "postgresql":
        raise Refused(
            f"The facts live in the database {settings.database.name}, not in a file.",
            "Use the backups of that server.",
        )
    check_backup(path)
    prepare_home(settings)
    with FileLock(settings.home / "outbox.lock").held() as ours:
        if not ours:
            raise NotNow("A note is being sent right now.", "Try again in a minute.")
        with in_plain_words(str(settings.database_file)):
            aside = _keep_aside(settings)
            _copy_into_place(path, settings.database_file)
    open_store(settings).close()
    return aside


def _copy_into_place(path: Path, target: Path) -> None:
    with closing(_open_to_read(path)) as backup, closing(sqlite3.connect(target)) as present:
        present.execute("PRAGMA busy_timeout = 5000")
        present.execute("PRAGMA journal_mode=WAL")
        present.execute("PRAGMA synchronous=FULL")
        backup.backup(present)
        present.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _holds(path: Path, backup: sqlite3.Connection) -> BackupHolds:
    if backup.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        raise _unusable(path, "is damaged")
    names = {name for (name,) in backup.execute("SELECT name FROM sqlite_master")}
    if not {"django_migrations", "store_account", "store_opportunity"} <= names:
        raise _unusable(path, "is no backup of Afterword")
    ours = migration_names()
    apps = {app for app, _ in ours}
    ran = set(backup.execute("SELECT app, name FROM django_migrations"))
    if {(app, name) for app, name in ran if app in apps} - ours:
        raise UnusableInput(
            f"{path} was made by a newer version of Afterword.",
            "Update Afterword, then restore it; nothing was changed.",
            code="newer-store",
        )

    def count(sql: str) -> int:
        return int(backup.execute(sql).fetchone()[0])

    return BackupHolds(
        path=str(path),
        opportunities=count("SELECT count(*) FROM store_opportunity"),
        interviews=count("SELECT count(*) FROM store_interview"),
        notes=count(
            "SELECT count(*) FROM outbox_row WHERE state NOT IN ('sent', 'failed', 'cancelled')"
        )
        if "outbox_row" in names
        else 0,
        is_older=not ours <= ran,
    )


def _open_to_read(path: Path) -> sqlite3.Connection:
    # A backup is one file; immutable keeps SQLite from making others beside it.
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def _unusable(path: Path, why: str) -> UnusableInput:
    return UnusableInput(f"{path} {why}.", "Choose another backup; nothing was changed.")


def _keep_aside(settings: Settings) -> Path | None:
    """Keep what is there: as a backup where it is sound, else the very files, moved away."""
    target = settings.database_file
    if not target.exists() or target.stat().st_size == 0:
        make_private_file(target)
        return None
    try:
        return back_up(settings, reason=BEFORE)
    except (sqlite3.DatabaseError, NotNow) as problem:
        if isinstance(problem, sqlite3.OperationalError):
            raise
    settings.backups.mkdir(mode=0o700, exist_ok=True)
    number = 1
    while (aside := settings.backups / f"damaged-{number}.sqlite3").exists():
        number += 1
    for ending in ("-wal", "-shm", ""):
        beside = target.with_name(target.name + ending)
        if beside.exists():
            os.replace(beside, aside.with_name(aside.name + ending))
    make_private_file(target)
    return aside
