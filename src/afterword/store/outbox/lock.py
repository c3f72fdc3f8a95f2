"""One worker at a time: a lock that the system frees when its holder ends.

A lease would not do: a machine may sleep between two of our instructions, and wake up believing
it still holds what another has long taken over.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connections

from afterword.domain.errors import NotNow

_ADVISORY_KEY = 0x41667465  # "Afte"; any number will do as long as it stays.


class FileLock:
    """The `OutboxLock` of one machine: flock on a file beside the database."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def held(self) -> Iterator[bool]:
        """Take the lock without waiting; the value says whether it was got."""
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise NotNow(
                f"The outbox cannot be locked ({self._path}), so nothing was sent.",
                "Look whether the disk is full or the folder may not be written, then try again.",
                code="outbox-not-writable",
            ) from error
        try:
            yield _try_lock(descriptor)
        finally:
            os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


class SessionLock:
    """The `OutboxLock` on PostgreSQL: an advisory lock that lives as long as the session."""

    def __init__(self, *, using: str = "default") -> None:
        self._using = using

    @contextmanager
    def held(self) -> Iterator[bool]:
        """Take the lock without waiting; the value says whether it was got."""
        with connections[self._using].cursor() as cursor:
            cursor.execute("SELECT pg_try_advisory_lock(%s)", [_ADVISORY_KEY])
            got = bool(cursor.fetchone()[0])
        try:
            yield got
        finally:
            if got:
                with connections[self._using].cursor() as cursor:
                    cursor.execute("SELECT pg_advisory_unlock(%s)", [_ADVISORY_KEY])
