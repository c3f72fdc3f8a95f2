"""Notice a restored or copied database: the same counter inside and beside it.

The file beside the database is not part of backups. It holds the generation, which database it
belongs to, and where that lives (machine and folder). The database counts first and the file
second, so in an undisturbed life the file is never newer than the database. A newer file, a
file of another database, machine or folder, or no file at all means that this database has
lived elsewhere since, and may not know what was sent there.
"""

from __future__ import annotations

import json
import os
import platform
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.db import transaction
from django.db.models import F

from afterword.domain.errors import NotNow
from afterword.store.outbox.models import OutboxLife, OutboxRow
from afterword.store.troubles import in_plain_words

_MACHINE_ID_FILES = ("/etc/machine-id", "/var/lib/dbus/machine-id")


@dataclass(frozen=True, slots=True)
class _Beside:
    """What the file beside the database says."""

    database_id: str
    generation: int
    place: str


class FileGuard:
    """The `GenerationGuard` with its file at `path` (beside the database)."""

    def __init__(self, path: Path, *, machine: str | None = None, using: str = "default") -> None:
        self._path = path
        self._machine = machine_id() if machine is None else machine
        self._using = using

    def prepare(self) -> None:
        """Make the counter in the database and beside it, before the first row is written."""
        life = self._life()
        if life is None:
            with _plain_words(), transaction.atomic(using=self._using):
                OutboxLife.objects.using(self._using).get_or_create(
                    id=1, defaults={"database_id": uuid.uuid4().hex}
                )
            life = self._life()
        if life is not None and self._read() is None and not self._has_rows():
            self._write(life)

    def is_restored(self) -> bool:
        """Whether this database is older than, or a copy of, the one last used here."""
        # The file first: it is written last, so a count in between cannot make it look newer.
        beside = self._read()
        life = self._life()
        if life is None:
            return self._has_rows()
        if beside is None:
            return self._has_rows()
        return (
            beside.database_id != life.database_id
            or beside.generation > life.generation
            or beside.place != self._place()
        )

    def bump(self) -> None:
        """Count on in the database, then beside it; both are on disk when this returns.

        Inside a transaction of somebody else's the file follows that one's commit: were it
        written before and the transaction rolled back, it would be newer than the database.
        """
        with _plain_words(), transaction.atomic(using=self._using):
            OutboxLife.objects.using(self._using).filter(id=1).update(
                generation=F("generation") + 1
            )
            life = self._life()
            if life is None:
                raise NotNow("The outbox has lost its counter, so nothing was sent.", "Restart.")
            self._write_when_committed(life)

    def adopt(self) -> None:
        """Accept this database as the current one, after everything unsent was quarantined."""
        beside, life = self._read(), self._life()
        newest = max(life.generation if life else 1, beside.generation if beside else 1) + 1
        with _plain_words(), transaction.atomic(using=self._using):
            life, _ = OutboxLife.objects.using(self._using).update_or_create(
                id=1, defaults={"database_id": uuid.uuid4().hex, "generation": newest}
            )
            self._write_when_committed(life)

    def _write_when_committed(self, life: OutboxLife) -> None:
        transaction.on_commit(lambda: self._write(life), using=self._using)

    def _life(self) -> OutboxLife | None:
        with _plain_words():
            return OutboxLife.objects.using(self._using).filter(id=1).first()

    def _has_rows(self) -> bool:
        with _plain_words():
            return OutboxRow.objects.using(self._using).exists()

    def _place(self) -> str:
        # A copied folder has another inode, a restored file has not: the counter tells that one.
        return f"{self._machine}:{self._path.parent.stat().st_ino}"

    def _read(self) -> _Beside | None:
        """Read the file; one that is missing or cannot be understood tells nothing."""
        try:
            words = json.loads(self._path.read_text(encoding="utf-8"))
            return _Beside(str(words["database"]), int(words["generation"]), str(words["place"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _write(self, life: OutboxLife) -> None:
        """Write the file whole, through to the disk, its name included."""
        words = {
            "database": life.database_id,
            "generation": life.generation,
            "place": self._place(),
        }
        new = self._path.with_suffix(f".{uuid.uuid4().hex[:8]}.new")
        with _plain_words():
            descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            try:
                os.write(descriptor, json.dumps(words).encode())
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
            os.replace(new, self._path)
            _sync_folder(self._path.parent)


class NoGuard:
    """For databases that cannot be copied unnoticed: a server's, with its own backups."""

    def prepare(self) -> None:
        """Nothing to make."""

    def is_restored(self) -> bool:
        """Never noticed here; restoring is the server operator's decision."""
        return False

    def bump(self) -> None:
        """Nothing to count."""

    def adopt(self) -> None:
        """Nothing to accept."""


def machine_id() -> str:
    """Name this machine, the same at every start."""
    for name in _MACHINE_ID_FILES:
        try:
            found = Path(name).read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            continue
        if found:
            return found
    node = uuid.getnode()
    # A set multicast bit means that no hardware address was found and the number is random.
    return platform.node() if node >> 40 & 1 else f"{node:012x}"


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _plain_words() -> Iterator[None]:
    """Turn trouble of disk or database into one sentence."""
    try:
        with in_plain_words("the outbox"):
            yield
    except OSError as error:
        raise NotNow(
            "The outbox cannot be written now, so nothing was sent.",
            "Look whether the disk is full or the folder may not be written, then try again.",
            code="outbox-not-writable",
        ) from error
