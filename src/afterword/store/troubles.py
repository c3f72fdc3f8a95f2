"""What goes wrong with a database, as a sentence that names the place and a remedy.

Nothing is recreated or deleted here: a store that cannot be read stays as it is.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from afterword.domain.errors import AfterwordError, NotNow


class DamagedStore(AfterwordError):
    """The file is there but is not (or no longer) a database of ours."""

    code = "damaged-store"


class ReadOnlyStore(NotNow):
    """Facts can be shown but not written, and nothing will be sent."""

    code = "read-only-store"


@contextmanager
def in_plain_words(place: str) -> Iterator[None]:
    """Turn trouble with the database at `place` into an `AfterwordError`; bugs pass through."""
    try:
        yield
    except AfterwordError:
        raise  # Somebody further in has found the words already.
    except sqlite3.Error as problem:
        spoken = _spoken(problem, place)
        if spoken is None:
            raise
        raise spoken from problem
    except Exception as problem:
        # Django wraps the library's error; a server's has no code we could read without it.
        spoken = _spoken(problem.__cause__, place)
        if spoken is None:
            raise
        raise spoken from problem


def _spoken(problem: BaseException | None, place: str) -> AfterwordError | None:
    if isinstance(problem, sqlite3.Error):
        return _spoken_sqlite(problem, place)
    # psycopg is imported only where a server is used, so its errors are told by name.
    name = type(problem).__name__
    if name in ("OperationalError", "ConnectionTimeout", "AdminShutdown", "CannotConnectNow"):
        return NotNow(
            f"The database server for {place} does not answer.",
            "Check that it runs and that AFTERWORD_DATABASE is right; nothing was changed.",
        )
    return None


def _spoken_sqlite(problem: sqlite3.Error, place: str) -> AfterwordError | None:
    # The low byte is the kind of trouble, the rest says where exactly (sqlite.org/rescode).
    match getattr(problem, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return NotNow(
                f"Another program is using {place} and did not let go in time.",
                "Close what may be reading it (a backup or sync program) and try again.",
                code="locked-store",
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return read_only(place)
        case sqlite3.SQLITE_FULL:
            return NotNow(
                f"The disk that holds {place} is full; the last change was not made.",
                "Free some space and try again.",
                code="full-disk",
            )
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_IOERR:
            return NotNow(
                f"{place} cannot be read or written now ({problem}).",
                "Check the disk, the folder and its permissions, then try again.",
                code="unreachable-store",
            )
        case sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CORRUPT:
            return damaged(place)
        case _:
            return None


def read_only(place: str) -> ReadOnlyStore:
    """Say that nothing can be written."""
    return ReadOnlyStore(
        f"{place} may not be written, so nothing can be recorded or sent.",
        "Give yourself write permission for the file and its folder, then try again.",
    )


def damaged(place: str) -> DamagedStore:
    """Say that the file is not readable as a database; it is left as it is."""
    return DamagedStore(
        f"{place} is damaged or is not a database of Afterword; it was left as it is.",
        "Move it aside and copy the newest file of the backups folder beside it into its place.",
    )
