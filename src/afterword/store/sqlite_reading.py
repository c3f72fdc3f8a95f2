"""Reading the SQLite file without Django: one snapshot, never the write lock.

Django begins each transaction with the write lock (`transaction_mode` IMMEDIATE), which is
right for writing and wrong for looking. A connection of our own sees one consistent moment
beside any writer, and a command that only looks starts three times faster.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from afterword.store.rows import Row, Rows, to_parameter
from afterword.store.troubles import in_plain_words


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

    def close(self) -> None:
        """Close the connection of this thread."""
        connection: sqlite3.Connection | None = getattr(self._mine, "connection", None)
        if connection is not None:
            connection.close()
            self._mine.connection = None

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
