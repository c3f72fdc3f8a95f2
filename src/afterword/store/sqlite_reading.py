"""Reading the SQLite file without Django: one snapshot, never the write lock.

Django begins each transaction with the write lock (`transaction_mode` IMMEDIATE), which is
right for writing and wrong for looking. A connection of our own sees one consistent moment
beside any writer, and a command that only looks starts three times faster.
"""

from __future__ import annotations

import sqlite3
import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.domain.case import Case
from afterword.store.rows import Row, Rows, to_parameter
from afterword.store.troubles import in_plain_words

if TYPE_CHECKING:
    from afterword.usecases.ports import OwnWait

MOST_REMEMBERED = 300
"""So many cases are kept in memory for each thread at most, the latest used; our choice."""


class Memory:
    """The cases and own waits one connection has read, as long as nobody has written since.

    SQLite counts, for each connection, the changes made by others (`PRAGMA data_version`), and we
    never write on a connection that reads.
    """

    def __init__(self) -> None:
        self._version = -1
        self._kept: OrderedDict[tuple[int, str], Case] = OrderedDict()
        self._waits: dict[tuple[int, datetime, int], tuple[OwnWait, ...]] = {}

    def as_of(self, version: int) -> Memory:
        """Forget everything if the file has changed since; `version` is what SQLite says now."""
        if version != self._version:
            self._version = version
            self._kept.clear()
            self._waits.clear()
        return self

    def recall(self, key: tuple[int, str]) -> Case | None:
        """Return the case of this account and id, if it was kept."""
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def keep(self, key: tuple[int, str], value: Case) -> None:
        """Keep a case."""
        self._kept[key] = value
        while len(self._kept) > MOST_REMEMBERED:
            self._kept.popitem(last=False)

    def recall_waits(self, key: tuple[int, datetime, int]) -> tuple[OwnWait, ...] | None:
        """Return the waits of this account, moment and number, if they were kept."""
        return self._waits.get(key)

    def keep_waits(self, key: tuple[int, datetime, int], value: tuple[OwnWait, ...]) -> None:
        """Keep the waits of the latest moment that was asked about."""
        self._waits = {key: value}


class SqliteReading:
    """Opens snapshots of one file; each thread keeps its own connection."""

    def __init__(self, path: Path, *, lock_seconds: float) -> None:
        self._path = path
        self._lock_seconds = lock_seconds
        self._mine = threading.local()

    @contextmanager
    def snapshot(self) -> Iterator[Rows]:
        """See the file as it is now until the block is left; a block inside sees the same."""
        with in_plain_words(str(self._path)):
            connection = self._connection()
            if connection.in_transaction:
                yield _rows_of(connection)
                return
            connection.execute("BEGIN")
            try:
                yield _rows_of(connection)
            finally:
                connection.rollback()

    def memory(self) -> Memory:
        """Return what this thread remembers of the snapshot it is looking at."""
        memory: Memory | None = getattr(self._mine, "memory", None)
        if memory is None:
            memory = self._mine.memory = Memory()
        # Inside the snapshot this is its version, whatever others write meanwhile.
        return memory.as_of(self._connection().execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        """Close the connection of this thread."""
        connection: sqlite3.Connection | None = getattr(self._mine, "connection", None)
        if connection is not None:
            connection.close()
            self._mine.connection = None
            self._mine.memory = None

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._mine, "connection", None)
        if connection is None:
            connection = self._open()
            self._mine.connection = connection
        return connection

    def _open(self) -> sqlite3.Connection:
        # mode=rw never makes a file that is not there; readers of a WAL need its index to be
        # writable, so a folder that may only be read is opened as it stands.
        try:
            return self._try("mode=rw")
        except sqlite3.OperationalError:
            if not self._path.exists():
                raise
            return self._try("mode=ro&immutable=1")

    def _try(self, mode: str) -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{self._path.absolute().as_uri()}?{mode}",
            uri=True,
            timeout=self._lock_seconds,
            isolation_level=None,
        )
        try:
            connection.execute("PRAGMA query_only=ON")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error:
            connection.close()
            raise
        return connection


def _rows_of(connection: sqlite3.Connection) -> Rows:
    def rows(sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        values = [to_parameter(value) for value in parameters]
        return connection.execute(sql.replace("%s", "?"), values).fetchall()

    return rows
