"""The parent's side: what needs close reading goes to the children, and all comes back in order.

Most mails are set aside here, by their headers and the weights of their words, in steps that are
linear in a few kilobytes, while the children are busy; a child with nothing to do takes a whole
batch. Whatever has to be taken apart or decoded is read by a child.

A mail that ends its child (too slow, too large, a fault) comes back as one that could not be read,
and a new child takes the rest of its batch. No mail is blamed for a child that was killed from
outside, or that did not come to life.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import select
import signal
import struct
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from typing import Final

from afterword.adapters.mailroom.glance import Acquaintance, fingerprint_of, set_aside
from afterword.adapters.mailroom.wire import acquaintance_to_wire, read_from_wire
from afterword.adapters.parsing.limits import READY, START
from afterword.domain.errors import NotNow
from afterword.reading.names import is_company_domain
from afterword.usecases.ports_mailbox import KnownWorld, MailBatch, MailRead, RawMail

PATIENCE: Final = 60.0
"""Seconds without a word. A mail that takes too long ends the child by its processor time; this is
for a child that cannot go on, and long enough for a busy machine."""
MOST_HANDS: Final = 2
"""Children at most; each holds some 45 MB. Our choice."""
AHEAD: Final = 2
"""Batches looked at while others are still being read closely."""
_STARTS: Final = 3
"""Tries to start a child before the reading is given up."""
LARGEST: Final = 25_000_001
"""Bytes of a mail that are handed over; of what is longer only the headers are read anyway."""
UNREADABLE: Final = "This mail could not be read safely. Open it in your mail program."

ReadBatch = tuple[MailBatch, tuple[tuple[RawMail, MailRead], ...]]


def acquaintance_of(world: KnownWorld) -> Acquaintance:
    """Reduce what is known to what a child needs."""
    addresses = frozenset(person.address for person in world.people if person.address)
    domains = {address.rpartition("@")[2] for address in addresses}
    return Acquaintance(
        me=world.me,
        addresses=addresses,
        domains=frozenset(domain for domain in domains if is_company_domain(domain)),
        threads=frozenset(world.threads),
        uids=frozenset(world.uids),
        names={
            " ".join(person.name.casefold().split()): person.address
            for person in world.people
            if person.address and " " in person.name.strip()
        },
        tz=world.tz,
    )


class Crew:
    """Reads batches: this process looks at every mail, one child or more read some closely."""

    def __init__(self, *, hands: int | None = None, patience: float = PATIENCE) -> None:
        self._hands = hands or min(max((os.cpu_count() or 1) - 1, 1), MOST_HANDS)
        self._patience = patience
        self._free: SimpleQueue[_Child] = SimpleQueue()
        self._children = [_Child(patience) for _ in range(self._hands)]
        for child in self._children:
            self._free.put(child)
        self._pool = ThreadPoolExecutor(self._hands, thread_name_prefix="afterword-mailroom")
        self._world: KnownWorld | None = None
        self._known = Acquaintance()

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """End the children."""
        self._pool.shutdown(wait=True, cancel_futures=True)
        for child in self._children:
            child.close()

    def read_all(
        self, batches: Iterable[MailBatch], world: Callable[[], KnownWorld]
    ) -> Iterator[ReadBatch]:
        """Yield every batch with its mails read, in order; a few are under way at a time."""
        waiting: deque[tuple[MailBatch, list[MailRead | None], Future[list[MailRead]] | None]]
        waiting = deque()
        try:
            for batch in batches:
                world_now = world()
                looked_at = self._look_at(batch, world_now)
                waiting.append((batch, looked_at, self._submit(batch, looked_at, world_now)))
                if len(waiting) > self._hands + AHEAD:
                    yield _together(*waiting.popleft())
            while waiting:
                yield _together(*waiting.popleft())
        finally:
            for _, _, future in waiting:
                if future is not None:
                    future.cancel()

    def _look_at(self, batch: MailBatch, world: KnownWorld) -> list[MailRead | None]:
        """Set aside what needs no close reading; None stands for each that does."""
        if world is not self._world:
            self._world, self._known = world, acquaintance_of(world)
        if self._has_idle_child():
            return [_absent(mail) if mail.trouble else None for mail in batch.mails]
        return [
            _absent(mail) if mail.trouble else set_aside(mail.data, self._known)
            for mail in batch.mails
        ]

    def _has_idle_child(self) -> bool:
        """Whether a child waits for work; starting one only to look at a few mails is too dear."""
        return not self._free.empty() and any(child.is_idle for child in self._children)

    def _submit(
        self, batch: MailBatch, looked_at: list[MailRead | None], world: KnownWorld
    ) -> Future[list[MailRead]] | None:
        rest = [mail for mail, read in zip(batch.mails, looked_at, strict=True) if read is None]
        return self._pool.submit(self._with_child, rest, world) if rest else None

    def _with_child(self, mails: Sequence[RawMail], world: KnownWorld) -> list[MailRead]:
        child = self._free.get()
        child.is_idle = False
        try:
            read = child.read(mails, world)
            child.is_idle = True
            return read
        finally:
            self._free.put(child)


def _together(
    batch: MailBatch, looked_at: list[MailRead | None], future: Future[list[MailRead]] | None
) -> ReadBatch:
    closely = iter(future.result() if future is not None else ())
    return batch, tuple(
        (mail, read if read is not None else next(closely))
        for mail, read in zip(batch.mails, looked_at, strict=True)
    )


class _Child:
    """One child process, started when needed and told of the world when that has changed."""

    def __init__(self, patience: float) -> None:
        self._patience = patience
        self.is_idle = False
        """Whether it lives and waits for work."""
        self._process: subprocess.Popen[bytes] | None = None
        self._told: KnownWorld | None = None

    def read(self, mails: Sequence[RawMail], world: KnownWorld) -> list[MailRead]:
        """Read mails in their order, whatever becomes of the child.

        Raises:
            NotNow: No child comes to life.
        """
        done: list[MailRead] = []
        again = -1
        while len(done) < len(mails):
            self._start()
            before = len(done)
            try:
                self._read_some(mails[before:], world, done)
            except (OSError, EOFError, ValueError, KeyError, TypeError, TimeoutError) as problem:
                killed = not isinstance(problem, TimeoutError) and self._was_killed()
                self.close()
                at = len(done)
                if killed and again != at:
                    # Somebody else ended it; the mail may be innocent.
                    again = at
                    continue
                # Whatever was in its hands when it died is what it died of.
                done.append(_unreadable(mails[at]))
        return done

    def _start(self) -> None:
        """Have a child that has warmed up."""
        for _ in range(_STARTS):
            process, is_new = self._running()
            if not is_new or _is_ready(process):
                return
            self.close()
        raise NotNow(
            "Your mail cannot be read just now: the part that reads it does not start.",
            "Nothing was lost. Close what you do not need on this machine, then try again.",
        )

    def _read_some(self, mails: Sequence[RawMail], world: KnownWorld, done: list[MailRead]) -> None:
        process = self._process
        assert process is not None and process.stdin is not None and process.stdout is not None
        to_child = _Outgoing(process.stdin.fileno())
        if self._told is not world:
            to_child.add(b"K", acquaintance_to_wire(acquaintance_of(world)))
            self._told = world
        for mail in mails:
            to_child.add(b"C" if mail.is_cut else b"M", mail.data[:LARGEST])
        source = process.stdout.fileno()
        received = bytearray()
        left = len(mails)
        deadline = time.monotonic() + self._patience
        while left:
            wait = deadline - time.monotonic()
            if wait <= 0:
                raise TimeoutError
            sinks = [to_child.target] if to_child.waits else []
            readable, writable, _ = select.select([source], sinks, [], wait)
            if writable:
                to_child.send()
            if not readable:
                continue
            piece = os.read(source, 1 << 18)
            if not piece:
                raise EOFError
            received += piece
            for reply in _replies(received):
                done.append(read_from_wire(reply))
                left -= 1
                deadline = time.monotonic() + self._patience

    def _was_killed(self) -> bool:
        """Whether the child was ended from outside; its own limits end it in other ways."""
        if self._process is None:
            return False
        with contextlib.suppress(subprocess.TimeoutExpired):
            # Its answers may stop a moment before it is gone.
            return self._process.wait(1.0) == -signal.SIGKILL
        return False

    def close(self) -> None:
        """End the child, if there is one."""
        process, self._process, self._told = self._process, None, None
        if process is None:
            return
        for stream in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                if stream is not None:
                    stream.close()
        process.kill()
        process.wait()

    def _running(self) -> tuple[subprocess.Popen[bytes], bool]:
        """Return the child, and whether it was started just now."""
        is_new = self._process is None or self._process.poll() is not None
        if self._process is None or is_new:
            self.close()
            self._process = subprocess.Popen(
                [sys.executable, "-m", "afterword.adapters.mailroom.child"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={
                    **os.environ,
                    # glibc keeps memory for every thread; a child has one.
                    "MALLOC_ARENA_MAX": "1",
                    "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
                },
            )
            for stream in (self._process.stdin, self._process.stdout):
                if stream is not None:
                    os.set_blocking(stream.fileno(), False)
        return self._process, is_new


def _is_ready(process: subprocess.Popen[bytes]) -> bool:
    """Wait until a new child has warmed up; False where it ended instead."""
    assert process.stdout is not None
    source = process.stdout.fileno()
    said = b""
    deadline = time.monotonic() + START
    while len(said) < len(READY):
        readable, _, _ = select.select([source], [], [], max(0.0, deadline - time.monotonic()))
        piece = os.read(source, len(READY) - len(said)) if readable else b""
        if not piece:
            return False
        said += piece
    return said == READY


class _Outgoing:
    """Bytes on their way into a pipe that may be full."""

    def __init__(self, target: int) -> None:
        self.target = target
        self._pieces: deque[memoryview] = deque()

    @property
    def waits(self) -> bool:
        """Whether something is still to be sent."""
        return bool(self._pieces)

    def add(self, what: bytes, data: bytes) -> None:
        """Put a message behind the others."""
        self._pieces.append(memoryview(struct.pack(">cI", what, len(data))))
        if data:
            self._pieces.append(memoryview(data))

    def send(self) -> None:
        """Send as much as the pipe takes."""
        try:
            for _ in range(32):
                if not self._pieces:
                    return
                piece = self._pieces[0]
                sent = os.write(self.target, piece[:65536])
                if sent == len(piece):
                    self._pieces.popleft()
                else:
                    self._pieces[0] = piece[sent:]
        except BlockingIOError:
            return


def _replies(received: bytearray) -> Iterator[bytes]:
    """Take the answers that have arrived whole."""
    at = 0
    while len(received) - at >= 4:
        size = int.from_bytes(received[at : at + 4], "big")
        if len(received) - at - 4 < size:
            break
        yield bytes(received[at + 4 : at + 4 + size])
        at += 4 + size
    del received[:at]


def _absent(mail: RawMail) -> MailRead:
    name = f"{mail.where}\0{mail.ref}".encode(errors="replace")
    return MailRead(identity="file:" + hashlib.sha256(name).hexdigest(), trouble=mail.trouble)


def _unreadable(mail: RawMail) -> MailRead:
    return MailRead(identity=fingerprint_of(mail.data[:LARGEST]), trouble=UNREADABLE)
