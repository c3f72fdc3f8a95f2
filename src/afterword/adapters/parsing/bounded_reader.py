"""The parent's side: hands mails to a child and survives whatever becomes of it."""

from __future__ import annotations

import contextlib
import json
import os
import select
import struct
import subprocess
import sys
import time
from collections.abc import Mapping
from typing import Final

from afterword.adapters.parsing.limits import READY, START
from afterword.reading.calendar import CalendarReading
from afterword.reading.mail.reading import Reading
from afterword.reading.problem import Problem

UNREADABLE: Final = Problem(
    "unreadable", "This mail could not be read safely. Open it in your mail program."
)
MAX_BYTES: Final = 25_000_000
"""A mail above this is cut before it is handed over; only its headers are read then anyway."""
PATIENCE: Final = 60.0
"""Seconds of waiting for one mail. What takes too long ends the child by its processor time; this
is for a child that cannot go on, and long enough for a busy machine."""


class BoundedReader:
    """Reads mails and calendars in a child process; use it as a context manager.

    The child is started when needed and kept for the next mail. A mail that ends it (too slow, too
    large, a fault) comes back as unreadable, and the next one gets a new child. Not for sharing
    between threads.
    """

    def __init__(self, *, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._child: subprocess.Popen[bytes] | None = None
        self._starts = False

    def __enter__(self) -> BoundedReader:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def read_mail(
        self, data: bytes, *, id: str, source: str = "", options: Mapping[str, object] | None = None
    ) -> Reading:
        """Read one mail; `options` are the keyword arguments of `reading.mail.read_mail`."""
        return self._read("mail", data, id=id, source=source, options=options)

    def read_line(
        self, line: Mapping[str, object], *, options: Mapping[str, object] | None = None
    ) -> Reading:
        """Read a mail given as the fields of a JSON line (contract `read`)."""
        data = json.dumps(line).encode()
        return self._read("line", data, id=str(line.get("id") or ""), source="", options=options)

    def read_calendar(
        self, data: bytes, *, id: str, source: str = "", options: Mapping[str, object] | None = None
    ) -> Reading:
        """Read a calendar file that came without a mail around it."""
        return self._read("calendar", data, id=id, source=source, options=options)

    def _read(
        self,
        what: str,
        data: bytes,
        *,
        id: str,
        source: str,
        options: Mapping[str, object] | None,
    ) -> Reading:
        request = {"what": what, "id": id, "source": source, "options": dict(options or {})}
        value = self._asked(request, data)
        if isinstance(value, Reading):
            return value
        return Reading(id, "not_job", 0.0, source=source, problems=(UNREADABLE,))

    def read_invitations(self, data: bytes, *, default_tz: str | None = None) -> CalendarReading:
        """Read the invitations of a calendar file or mail."""
        value = self._asked({"what": "invitations", "options": {"default_tz": default_tz}}, data)
        return value if isinstance(value, CalendarReading) else CalendarReading((), (UNREADABLE,))

    def close(self) -> None:
        """End the child, if there is one."""
        child, self._child = self._child, None
        if child is None:
            return
        for stream in (child.stdin, child.stdout):
            with contextlib.suppress(OSError):
                if stream is not None:
                    stream.close()
        child.kill()
        child.wait()

    def _asked(self, request: Mapping[str, object], data: bytes) -> object:
        from afterword.adapters.parsing.wire import from_wire

        try:
            reply = self._exchanged(json.dumps(request).encode(), data[: MAX_BYTES + 1])
            return from_wire(reply)
        except (OSError, EOFError, ValueError, KeyError, TypeError):
            self.close()
            return None

    def _exchanged(self, request: bytes, data: bytes) -> bytes:
        child = self._running()
        if child.stdin is None or child.stdout is None:
            raise EOFError
        if self._starts:
            _receive(child.stdout.fileno(), len(READY), time.monotonic() + START)
            self._starts = False
        deadline = time.monotonic() + self._patience
        head = struct.pack(">II", len(request), len(data))
        _send(child.stdin.fileno(), head + request + data, deadline)
        size = struct.unpack(">I", _receive(child.stdout.fileno(), 4, deadline))[0]
        return _receive(child.stdout.fileno(), size, deadline)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self.close()
            self._starts = True
            self._child = subprocess.Popen(
                [sys.executable, "-m", "afterword.adapters.parsing.child"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={
                    **os.environ,
                    "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
                },
            )
            for stream in (self._child.stdin, self._child.stdout):
                if stream is not None:
                    os.set_blocking(stream.fileno(), False)
        return self._child


def _send(target: int, data: bytes, deadline: float) -> None:
    view = memoryview(data)
    while view:
        _, ready, _ = select.select([], [target], [], _left(deadline))
        if ready:
            view = view[os.write(target, view[:65536]) :]


def _receive(source: int, size: int, deadline: float) -> bytes:
    pieces: list[bytes] = []
    while size > 0:
        ready, _, _ = select.select([source], [], [], _left(deadline))
        if not ready:
            continue
        piece = os.read(source, min(size, 1 << 20))
        if not piece:
            raise EOFError
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left
