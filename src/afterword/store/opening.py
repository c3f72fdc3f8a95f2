"""Opening the store: is it there, is it ours, is it ours to read, does it need new tables?"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.domain.errors import AfterwordError, Refused
from afterword.settings import Settings
from afterword.store.data_directory import make_private_file, prepare_home
from afterword.store.django_setup import migration_names, prepare_django
from afterword.store.queries.candidate import find_account
from afterword.store.reader import StoredReader
from afterword.store.rows import Rows
from afterword.store.sqlite_reading import SqliteReading
from afterword.store.troubles import damaged, in_plain_words, read_only

if TYPE_CHECKING:  # Only names of types; loading them would slow every start.
    from afterword.usecases.ports import Ledger, Reader
    from afterword.usecases.ports_mailbox import Mailbox, MailboxReader
    from afterword.usecases.ports_sending import GenerationGuard, OutboxLock, OutboxRows
    from afterword.usecases.ports_stationery import Stationery

OWNER = "me"
"""The one account of a person's own machine."""


class NewerStore(AfterwordError):
    """The store was written by a newer version, whose facts this one could misread."""

    code = "newer-store"


class _Shape(Enum):
    """How the tables compare with what this version brings."""

    EMPTY = "empty"
    OLDER = "older"
    CURRENT = "current"


def open_store(settings: Settings) -> OpenStore:
    """Open the store of `settings`, making or migrating its tables where that is needed.

    Raises:
        AfterwordError: It is newer, damaged, locked, or cannot be written though it must be.
    """
    if settings.database.engine == "postgresql":
        return _open_server(settings)
    return _open_file(settings)


class OpenStore:
    """The `Store` of the ports, with the account of its owner."""

    def __init__(self, settings: Settings, reading: SqliteReading | None, place: str) -> None:
        self.settings = settings
        self._file = reading
        self._place = place
        self._account: int | None = None

    @property
    def account(self) -> int:
        """The owner's account."""
        if self._account is None:
            with self.rows() as rows:
                self._account = find_account(rows, OWNER)
            if self._account is None:
                raise damaged(self._place)
        return self._account

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """See one consistent state."""
        with self.rows() as rows:
            yield StoredReader(rows, self._file.memory() if self._file is not None else None)

    @contextmanager
    def writing(self) -> Iterator[Ledger]:
        """Write all or nothing; on disk when the block is left."""
        prepare_django(self.settings)
        from django.db import transaction

        from afterword.store.journal import JournalledLedger

        if self._file is not None and not _may_write(self.settings):
            raise read_only(self._place)
        with in_plain_words(self._place), transaction.atomic():
            yield JournalledLedger()

    def joined(self) -> Ledger:
        """Return the ledger of the transaction this thread has open already."""
        from afterword.store.journal import JournalledLedger

        return JournalledLedger()

    def outbox_is_quiet(self) -> bool:
        """Whether nothing in the outbox waits, is in doubt, or has a copy still to be filed."""
        with self.rows() as rows:
            found = rows(
                "SELECT 1 FROM outbox_row WHERE state NOT IN ('sent', 'failed', 'cancelled')"
                " OR (state = 'sent' AND NOT filed) LIMIT 1"
            )
        return not found

    def has_note_to_send(self, *, at: datetime) -> bool:
        """Whether a note waits whose time has come."""
        with self.rows() as rows:
            found = rows(
                "SELECT 1 FROM outbox_row WHERE state = 'queued' AND not_before <= %s LIMIT 1",
                [at],
            )
        return bool(found)

    def outbox_parts(self) -> tuple[OutboxRows, OutboxLock, GenerationGuard]:
        """Open the rows of the outbox, the right to work on them, and their guard."""
        prepare_django(self.settings)
        from afterword.store.outbox.generation import FileGuard, NoGuard
        from afterword.store.outbox.lock import FileLock, SessionLock
        from afterword.store.outbox.rows import DatabaseRows

        if self._file is None:
            return DatabaseRows(), SessionLock(), NoGuard()
        home = self.settings.home
        return (
            DatabaseRows(),
            FileLock(home / "outbox.lock"),
            FileGuard(home / "outbox-generation.json"),
        )

    def stationery(self) -> Stationery:
        """Open the habits of writing, the templates and the box of cards."""
        prepare_django(self.settings)
        from afterword.store.stationery.shelf import StoredStationery

        return StoredStationery()

    @contextmanager
    def mail_reading(self) -> Iterator[MailboxReader]:
        """See one consistent state of what was read from the mailbox."""
        from afterword.store.mailbox.reading import StoredMail

        with self.rows() as rows:
            yield StoredMail(rows)

    def mailbox(self) -> Mailbox:
        """Open what was read from the mailbox, inside the transaction that is open."""
        prepare_django(self.settings)
        from afterword.store.mailbox.shelf import StoredMailbox

        return StoredMailbox()

    def back_up(self, *, reason: str) -> Path:
        """Write a checked copy into the folder of backups; returns it.

        Raises:
            Refused: The facts live on a server, which has backups of its own.
        """
        from afterword.store.backup import back_up

        if self._file is None:
            raise Refused(
                f"The facts live in {self._place}, not in a file.",
                "Use the backups of that server.",
            )
        with in_plain_words(self._place):
            return back_up(self.settings, reason=reason)

    def back_up_daily(self, *, at: datetime) -> Path | None:
        """Write a backup unless the newest is less than a day old; None where none was needed.

        What holds no opportunity yet, and what lives on a server, is not backed up.
        """
        from afterword.store.backup import back_up_daily

        if self._file is None:
            return None
        with self.rows() as rows:
            if not rows("SELECT 1 FROM store_opportunity LIMIT 1"):
                return None
        with in_plain_words(self._place):
            return back_up_daily(self.settings, at=at)

    def restored(self) -> None:
        """Forget what was known of the store before a backup took its place."""
        self._account = None

    def erase(self) -> None:
        """Delete everything that was ever recorded, backups and log included."""
        from afterword.store.erasing import erase_everything

        with in_plain_words(self._place):
            erase_everything(self.settings, account=self.account, owner=OWNER)

    def close(self) -> None:
        """Close this thread's connections."""
        if self._file is not None:
            self._file.close()
        if "django.db" in sys.modules:
            from django.db import connections

            connections.close_all()

    @contextmanager
    def rows(self) -> Iterator[Rows]:
        """Ask questions of one consistent state."""
        if self._file is not None:
            with self._file.snapshot() as rows:
                yield rows
            return
        prepare_django(self.settings)
        from django.db import connection, transaction

        from afterword.store.ledger import django_rows

        outermost = not connection.in_atomic_block
        with in_plain_words(self._place), transaction.atomic():
            if outermost:
                # One snapshot for all questions; may only be said before the first of them.
                with connection.cursor() as cursor:
                    cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            yield django_rows


def _open_file(settings: Settings) -> OpenStore:
    prepare_home(settings)
    path = settings.database_file
    reading = SqliteReading(path, lock_seconds=settings.lock_seconds)
    store = OpenStore(settings, reading, str(path))
    shape = _Shape.EMPTY
    if path.exists() and path.stat().st_size > 0:
        with reading.snapshot() as rows:
            shape = _shape_of(rows, str(path), sqlite=True)
    if shape is _Shape.CURRENT:
        return store
    if not _may_write(settings):
        raise read_only(str(path))
    reading.close()
    with _alone(settings):
        make_private_file(path)
        with in_plain_words(str(path)):
            if shape is _Shape.OLDER:
                from afterword.store.backup import back_up

                back_up(settings, reason="before-migration")
            _migrate(settings)
    return store


def _open_server(settings: Settings) -> OpenStore:
    prepare_home(settings)
    place = f"the database {settings.database.name}"
    store = OpenStore(settings, None, place)
    prepare_django(settings)
    from afterword.store.ledger import django_rows

    with in_plain_words(place):
        shape = _shape_of(django_rows, place, sqlite=False)
        if shape is not _Shape.CURRENT:
            with _alone(settings):
                _migrate(settings)
    return store


def _shape_of(rows: Rows, place: str, *, sqlite: bool) -> _Shape:
    """Compare the migrations that ran with those this version brings."""
    tables = (
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        if sqlite
        else "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
    )
    names = {row[0] for row in rows(tables)}
    if not names:
        return _Shape.EMPTY
    if "django_migrations" not in names:
        raise damaged(place)
    ours = migration_names()
    apps = {app for app, _ in ours}
    ran = {(app, name) for app, name in rows("SELECT app, name FROM django_migrations")}
    if unknown := {name for app, name in ran if app in apps} - {name for _, name in ours}:
        raise NewerStore(
            f"{place} was written by a newer version of Afterword ({min(unknown)}).",
            "Update Afterword; nothing was changed.",
        )
    if "store_account" not in names and not (ran & ours):
        raise damaged(place)
    return _Shape.CURRENT if ours <= ran else _Shape.OLDER


def _migrate(settings: Settings) -> None:
    """Bring the tables up to this version and make the owner's account."""
    prepare_django(settings)
    from django.core.management import call_command

    from afterword.store.models import Account

    call_command("migrate", interactive=False, verbosity=0)
    Account.objects.get_or_create(name=OWNER)


def _may_write(settings: Settings) -> bool:
    path = settings.database_file
    effective = os.access in os.supports_effective_ids

    def may_write(what: Path) -> bool:
        return os.access(what, os.W_OK, effective_ids=effective)

    return may_write(settings.home) and (not path.exists() or may_write(path))


@contextmanager
def _alone(settings: Settings) -> Iterator[None]:
    """Keep two starts from making tables at once; the system frees the lock if we die."""
    path = settings.home / "migrating.lock"
    make_private_file(path)
    with path.open("r+b") as file:
        try:
            import fcntl
        except ImportError:  # Windows: SQLite's own lock must do.
            yield
            return
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
