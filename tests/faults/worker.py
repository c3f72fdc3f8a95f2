"""What a forked child does: approve, deliver or answer once, and die where it is told to."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from afterword.adapters.smtp.conversation import Password, Patience, SmtpTransport
from afterword.domain.errors import NotNow
from afterword.domain.notes import NoteKind
from afterword.settings import Settings
from afterword.usecases.outbox_states import PROTOCOL, Answer, Protocol
from afterword.usecases.ports_sending import ApprovedNote
from afterword.usecases.send_note import Outbox, SendingRules
from afterword.usecases.views import MailAccount, Security
from afterword.writing.mail_bytes import FrozenMail, freeze_mail
from afterword.writing.mail_bytes import Mailbox as MailAddress
from tests.faults.providers import Mailbox

BEGIN = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
SENDER = "ann@example.org"
RECIPIENT = "jane@acme.example"
NOTE_ID = "draft-1.v1"
FAST = Patience(connect=0.2, answer=0.1, reply=0.05)

Point = Callable[[str], None]


@dataclass(frozen=True)
class Variation:
    """How this outbox differs from the one that ships; a mutant changes exactly one thing."""

    protocol: Protocol = field(default_factory=lambda: PROTOCOL)
    dot_with_body: bool = False
    fresh_id_per_attempt: bool = False
    lease: bool = False
    synchronous: str = "FULL"
    guard: bool = True
    dot_reply: Callable[[int | None], Any] | None = None


AS_SHIPPED = Variation()


@dataclass(frozen=True)
class World:
    """One trial's surroundings. `home` is the disk that may be cut or restored."""

    home: Path
    sent: Path
    port: int
    provider: str
    variation: Variation = AS_SHIPPED
    machine: str = "this-machine"

    @property
    def told(self) -> Path:
        """Exists once the candidate was told that the note is approved."""
        return self.sent.with_name("told")


@dataclass
class Clock:
    """A boot-time clock that a test may push forward through a file."""

    path: Path | None = None

    def boottime(self) -> float:
        if self.path is None or not self.path.exists():
            return 0.0
        return float(self.path.read_text())


@dataclass(frozen=True)
class Task:
    """What one process does, at the virtual time `at`."""

    what: str = "deliver"
    at: datetime = BEGIN
    reachable: bool = True
    answer: Answer | None = None
    clock: Path | None = None
    trace: list[str] = field(default_factory=list)


def frozen(provider: str, copy: int = 0) -> FrozenMail:
    """The note of every trial."""
    return freeze_mail(
        note_id=NOTE_ID,
        sender=MailAddress("Ann Archer", SENDER),
        to=(MailAddress("Jane Doe", RECIPIENT),),
        subject="Thank you for today",
        body="Dear Jane,\n\nthank you.\n.\n.. and dots\n\nAnn\n",
        date=BEGIN,
        copy_to_self=provider == "self_copy",
        copy=copy,
    )


def approved_note(provider: str, copy: int = 0) -> ApprovedNote:
    """The approval of every trial."""
    return ApprovedNote(
        note_id=NOTE_ID,
        draft_id="draft-1",
        opportunity="opp-1",
        company="Acme",
        note=NoteKind.THANK_YOU,
        people=("p1",),
        to_names=("Jane Doe",),
        account=SENDER,
        mail=frozen(provider, copy),
    )


def use_database(home: Path, synchronous: str = "FULL") -> None:
    """Point Django at the database in `home`, with the settings that ship."""
    from django.db import connections

    from afterword.store.django_setup import prepare_django

    prepare_django(Settings(home=home, lock_seconds=5.0))
    if synchronous != "FULL":
        options = connections.settings["default"]["OPTIONS"]
        options["init_command"] = options["init_command"].replace("=FULL", f"={synchronous}")


def do(world: World, task: Task, point: Point) -> None:
    """Perform the task, passing every named point."""
    use_database(world.home, world.variation.synchronous)
    outbox = build_outbox(world, task, point)
    with traced_sql(point):
        with suppress(NotNow):
            _do(world, task, outbox, point)
        point("end")


def _do(world: World, task: Task, outbox: Outbox, point: Point) -> None:
    """Approve, deliver or answer; a store that cannot be written has said so."""
    if task.what.startswith("approve"):
        point("approve: begin")
        outbox.approve(approved_note(world.provider), at=task.at)
        # From here on the candidate has read "approved".
        world.told.touch()
        point("approved")
    if task.what == "answer":
        assert task.answer is not None
        outbox.answer(outbox.items(at=task.at)[0].id, task.answer, at=task.at)
    elif task.what.endswith("deliver"):
        outbox.deliver_due(
            task.at,
            advise_again=lambda row, at: None,
            transport=TracedTransport(world, point),
            evidence=TracedMailbox(world, task, point),
        )


def build_outbox(world: World, task: Task, point: Point) -> Outbox:
    """Assemble the real outbox, with a named point before and after every step."""
    from afterword.store.outbox.generation import FileGuard, NoGuard
    from afterword.store.outbox.lock import FileLock
    from afterword.store.outbox.rows import DatabaseRows

    variation = world.variation
    full = variation.synchronous == "FULL"
    rows = DatabaseRows(must_sync=full)
    guard: Any = NoGuard()
    if variation.guard:
        guard = FileGuard(world.home / "outbox.generation", machine=world.machine)
        guard._write = around(guard._write, "side file", point)
    lock: Any = FileLock(world.home / "outbox.lock")
    if variation.lease:
        lock = NoLock()
    return Outbox(
        TracedRows(rows, variation, point),  # type: ignore[arg-type]
        TracedLock(lock, point),  # type: ignore[arg-type]
        Traced(guard, point, ("prepare", "bump", "adopt")),  # type: ignore[arg-type]
        Clock(task.clock),
        rules=SendingRules(undo=timedelta(0)),
        protocol=variation.protocol,
    )


def around(function: Callable[..., Any], name: str, point: Point) -> Callable[..., Any]:
    """Put a named point before and after a call."""

    def traced(*words: Any, **more: Any) -> Any:
        point(f"{name}: before")
        result = function(*words, **more)
        point(f"{name}: after")
        return result

    return traced


class Traced:
    """Passes everything through; the named methods get a point before and after."""

    def __init__(self, real: Any, point: Point, names: tuple[str, ...]) -> None:
        self._real = real
        for name in names:
            setattr(self, name, around(getattr(real, name), name, point))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


class TracedRows(Traced):
    """The rows, with the states in the names of the points."""

    def __init__(self, real: Any, variation: Variation, point: Point) -> None:
        super().__init__(real, point, ("add", "learn"))
        self._variation = variation
        self._point = point

    def swap(self, row: Any, to: Any, change: Any, **more: Any) -> Any:
        name = f"{row.state} to {to}" if row.state is not to else f"note in {to}"
        self._point(f"{name}: before")
        after = self._real.swap(row, to, change, **more)
        if self._variation.fresh_id_per_attempt and after is not None and change.new_attempt:
            after = self._change_id(after)
        self._point(f"{name}: after")
        return after

    def _change_id(self, row: Any) -> Any:
        from afterword.store.outbox.models import OutboxRow

        new = f"<attempt-{row.attempt}-{row.token}@example.org>"
        raw = row.raw.replace(row.message_id.encode(), new.encode())
        OutboxRow.objects.filter(id=row.id).update(message_id=new, raw=raw)
        return replace(row, message_id=new, raw=raw)


class TracedLock:
    """The lock, with points around holding it."""

    def __init__(self, real: Any, point: Point) -> None:
        self._real = real
        self._point = point

    @contextmanager
    def held(self) -> Iterator[bool]:
        self._point("lock: before")
        with self._real.held() as ours:
            self._point("lock: taken")
            yield ours
            self._point("lock: before release")


class NoLock:
    """A lease that has run out: everybody believes to be the only one."""

    @contextmanager
    def held(self) -> Iterator[bool]:
        yield True


class TracedTransport:
    """The real SMTP adapter over loopback, with points around every step."""

    def __init__(self, world: World, point: Point) -> None:
        account = MailAccount(
            address=SENDER,
            smtp_host="127.0.0.1",
            smtp_port=world.port,
            smtp_security=Security.NONE,
        )
        self._real = SmtpTransport(account, Password("secret"), patience=FAST)
        self._variation = world.variation
        self._point = point

    def open(self) -> Any:
        talk = self._real.open()
        if self._variation.dot_with_body:
            talk = DotWithBody(talk)  # type: ignore[assignment]
        names = ("greet", "offer", "body", "dot", "reply", "close")
        return Traced(talk, self._point, names)


class DotWithBody:
    """A mutant: the text and the dot leave in one call, as `smtplib.sendmail` does it."""

    def __init__(self, real: Any) -> None:
        self._real = real

    def body(self, raw: bytes) -> Any:
        said = self._real.body(raw)
        self._real._client.write(b".\r\n")
        return said

    def dot(self) -> Any:
        from afterword.usecases.outbox_states import Outcome
        from afterword.usecases.ports_sending import Said

        return Said(Outcome.OK)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


class TracedMailbox(Traced):
    """The mailbox of the provider, with points around every look."""

    def __init__(self, world: World, task: Task, point: Point) -> None:
        real = Mailbox(world.sent, world.provider, task.at, reachable=task.reachable)
        super().__init__(real, point, ("look", "file"))


@contextmanager
def traced_sql(point: Point) -> Iterator[None]:
    """Put a point before and after every statement that writes, inside its transaction."""
    from django.db import connection

    def wrapper(execute: Any, sql: str, parameters: Any, many: bool, context: Any) -> Any:
        words = sql.split()
        writes = words[0] in ("UPDATE", "INSERT", "BEGIN")
        if not writes:
            return execute(sql, parameters, many, context)
        table = words[2] if words[0] == "INSERT" else words[1]
        name = f"sql {words[0]} {table}".replace('"', "")
        point(f"{name}: before")
        result = execute(sql, parameters, many, context)
        point(f"{name}: after")
        return result

    with connection.execute_wrapper(wrapper):
        yield


def die() -> None:
    """End as by `kill -9`: nothing is flushed, nothing is cleaned up."""
    os.kill(os.getpid(), signal.SIGKILL)
