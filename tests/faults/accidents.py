"""Four accidents: `python -m tests.faults.accidents restore --trials 250`.

restore: an old backup comes back, on the same machine or on another. pause: a worker is stopped
at a named point (the laptop sleeps) while another begins. clock: the wall clock jumps. disk: the
disk is full to within a few blocks.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from tests.faults.misbehaving_server import NORMAL, Accepted, _converse
from tests.faults.mutants import MUTANTS
from tests.faults.providers import file_copy
from tests.faults.trials import (
    Bench,
    Judgement,
    Plan,
    _child,
    _Trial,
    bench,
    discover_points,
    make_plan,
    summary,
)
from tests.faults.worker import AS_SHIPPED, Task, Variation

FINAL = ("sent", "failed", "cancelled")
DATABASE = "afterword.sqlite3"


class RestoreTrial(_Trial):
    """A backup is taken after some process and comes back after a later one."""

    def __init__(self, bench: Bench, plan: Plan, variation: Variation) -> None:
        super().__init__(bench, plan, variation, None)
        self.backup_after = self.random.randrange(0, 3)
        self.restore_after = self.backup_after + self.random.randrange(1, 4)
        self.elsewhere = self.random.choice(("same machine", "new machine", "whole folder copied"))
        self.processes = 0
        self.restored = False

    def run(self) -> Judgement:
        try:
            self._approve()
            if self._state() is None:
                self._run(Task("approve", self.at), None)
            self._live()
            if not self.restored and (self.place / "backup").exists():
                self._restore()
            self._live()
            self._judge()
        finally:
            self._clear_away()
        return self.judgement

    def _run(self, task: Task, kill: str | None) -> bool:
        lived = super()._run(task, kill)
        if self._state() is None:
            return lived
        if self.processes == self.backup_after:
            self._back_up()
        elif self.processes == self.restore_after and not self.restored:
            self._restore()
        self.processes += 1
        return lived

    def _back_up(self) -> None:
        """Use SQLite's own backup: the side file is not part of it."""
        with (
            sqlite3.connect(self.world.home / DATABASE) as source,
            sqlite3.connect(self.place / "backup") as target,
        ):
            source.backup(target)
        source.close()
        target.close()

    def _restore(self) -> None:
        self.restored = True
        home = self.world.home
        for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm"):
            (home / name).unlink(missing_ok=True)
        shutil.copy(self.place / "backup", home / DATABASE)
        if self.elsewhere == "new machine":
            (home / "outbox.generation").unlink(missing_ok=True)
            self.world = replace(self.world, machine="another-machine")
        elif self.elsewhere == "whole folder copied":
            # The original stays where it is, so the copy is another folder.
            shutil.copytree(home, self.place / "copied")
            self.world = replace(self.world, home=self.place / "copied")


class ClockTrial(_Trial):
    """The wall clock is wrong by up to ten years for a few processes, then right again."""

    ERRORS = (timedelta(days=-1), timedelta(days=1), timedelta(days=3653), timedelta(days=-3653))

    def __init__(self, bench: Bench, plan: Plan, variation: Variation) -> None:
        super().__init__(bench, plan, variation, None)
        self.right = self.at

    def _let_time_pass(self, round_: int) -> None:
        self.at = self.right
        super()._let_time_pass(round_)
        self.right = self.at
        if round_ < 6 and self.random.random() < 0.5:
            self.at += self.random.choice(self.ERRORS)


class PauseTrial(_Trial):
    """A worker is stopped at a point; others begin, time passes; then it goes on.

    The server runs in a process of its own and keeps silent connections open for ever.
    """

    def __init__(self, bench: Bench, plan: Plan, variation: Variation, *, point: str) -> None:
        super().__init__(bench, plan, variation, None)
        self.point = point
        self.clock = self.place / "clock"
        self.clock.write_text("0")
        self.mails = self.place / "mails"
        self.mails.mkdir()
        self.port, self.server_pid = _server_process(self.mails, self.world.sent, plan.provider)
        self.world = replace(self.world, port=self.port)

    def run(self) -> Judgement:
        try:
            self._run(Task("approve", self.at), None)
            paused = self._start_and_pause()
            if paused:
                self._others_meanwhile()
                os.kill(paused, signal.SIGCONT)
                os.waitpid(paused, 0)
            self._live()
            self._judge()
        finally:
            os.kill(self.server_pid, signal.SIGKILL)
            os.waitpid(self.server_pid, 0)
            self._clear_away()
        return self.judgement

    def _start_and_pause(self) -> int | None:
        """Fork a worker that stops itself; None if it never came to the point."""
        stopping = _StopAt(self.point)
        pid = os.fork()
        if pid == 0:
            task = Task("deliver", self.at, clock=self.clock, trace=stopping)
            _child(self.world, task, None, None)
        _, status = os.waitpid(pid, os.WUNTRACED)
        return pid if os.WIFSTOPPED(status) else None

    def _others_meanwhile(self) -> None:
        for minutes in (1, 20, 20, 20):
            self.at += timedelta(minutes=minutes)
            self.clock.write_text(str(float(self.clock.read_text()) + minutes * 60))
            answer = self._what_the_person_does()
            if answer is not None:
                self._run(Task("answer", self.at, answer=answer), None)
            self._run(Task("deliver", self.at, clock=self.clock), None)

    def _what_the_person_does(self):
        self._collect()
        return super()._what_the_person_does()

    def _run(self, task: Task, kill: str | None) -> bool:
        task = replace(task, clock=self.clock)
        _, status = os.waitpid(self._fork(task, kill, None), 0)
        assert os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0, self.plan
        return True

    def _judge(self) -> None:
        self._collect()
        super()._judge()

    def _collect(self) -> None:
        """Read from the server process what it has accepted so far."""
        recipients = ("jane@acme.example",)
        if self.plan.provider == "self_copy":
            recipients = ("jane@acme.example", "ann@example.org")
        paths = sorted(self.mails.glob("*.eml"))
        self.accepted = [Accepted(recipients, path.read_bytes()) for path in paths]


class _StopAt(list[str]):
    """A trace that stops its process at a point, once."""

    def __init__(self, point: str) -> None:
        super().__init__()
        self._point = point

    def append(self, name: str) -> None:
        if name == self._point and name not in self:
            super().append(name)
            os.kill(os.getpid(), signal.SIGSTOP)
        else:
            super().append(name)


def _server_process(mails: Path, sent: Path, provider: str) -> tuple[int, int]:
    """Start a threaded server in a process of its own; return its port and process id."""
    import socket

    listener = socket.create_server(("127.0.0.1", 0), backlog=16)
    port = listener.getsockname()[1]
    pid = os.fork()
    if pid:
        listener.close()
        return port, pid
    from tests.faults.worker import BEGIN

    lock = threading.Lock()

    def take(mail: Accepted) -> None:
        with lock:
            number = len(list(mails.glob("*.eml")))
            (mails / f"{number}.part").write_bytes(mail.raw)
            (mails / f"{number}.part").rename(mails / f"{number}.eml")
            file_copy(sent, provider, mail.raw, BEGIN)

    try:
        while True:
            connection, _ = listener.accept()
            words = (connection, NORMAL, take)
            threading.Thread(target=_converse, args=words, daemon=True).start()
    finally:
        os._exit(0)


class DiskTrial(_Trial):
    """During one process the disk has only a few blocks of 4 KB left.

    `how` is "tmpfs" (a small file system of its own, for root) or "limit" (no file may grow
    beyond a size, for everybody).
    """

    SIZE = 1024 * 1024

    def __init__(self, bench: Bench, plan: Plan, variation: Variation, *, how: str) -> None:
        self.how = how
        super().__init__(bench, plan, variation, None)
        self.blocks = plan.seed % 40
        self.full_at = self.random.randrange(0, 3)
        self.processes = 0

    def _make_home(self, home: Path) -> None:
        if self.how == "tmpfs":
            home.mkdir()
            options = f"size={self.SIZE}"
            command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(home)]
            subprocess.run(command, check=True)
            shutil.copytree(self.bench.template, home, dirs_exist_ok=True)
        else:
            super()._make_home(home)

    def _clear_away(self) -> None:
        if self.how == "tmpfs":
            subprocess.run(["umount", "-l", str(self.world.home)], check=True)
        super()._clear_away()

    def _state(self) -> str | None:
        (self.world.home / "filler").unlink(missing_ok=True)
        return super()._state()

    def _fork(self, task: Task, kill: str | None, alarm: float | None) -> int:
        full = self.processes == self.full_at
        self.processes += 1
        filler = self.world.home / "filler"
        if full and self.how == "tmpfs":
            left = shutil.disk_usage(self.world.home).free - self.blocks * 4096
            filler.write_bytes(b"\0" * max(0, left))
        pid = os.fork()
        if pid == 0:
            if full and self.how == "limit":
                largest = max(path.stat().st_size for path in self.world.home.iterdir())
                limit = min(largest, self.blocks * 4096)
                resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            _child(self.world, task, kill, alarm)
        return pid


def tmpfs_is_possible() -> bool:
    """Whether this process may mount a file system of its own."""
    if os.geteuid() != 0 or not shutil.which("mount"):
        return False
    trial = Path("/dev/shm") / f"afterword-mount-{os.getpid()}"
    trial.mkdir()
    try:
        command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(trial)]
        if subprocess.run(command, check=False, capture_output=True).returncode != 0:
            return False
        return subprocess.run(["umount", str(trial)], check=False).returncode == 0
    finally:
        trial.rmdir()


def main(words: list[str]) -> int:
    """Run what the arguments ask for."""
    options = _options(words)
    began = time.monotonic()
    variation = MUTANTS[options.mutant] if options.mutant else AS_SHIPPED
    if options.no_guard:
        variation = replace(variation, guard=False)
    how = "tmpfs" if options.how == "tmpfs" and tmpfs_is_possible() else "limit"
    judgements: list[Judgement] = []
    with bench("/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as place:
        points = discover_points(place)
        for seed in range(options.seed, options.seed + options.trials):
            stops = (options.point,) if options.point else points
            trial = _make(options.kind, place, seed, points, stops, variation, how)
            judgements.append(trial.run())
            if options.stop_at_fault and judgements[-1].faults:
                break
    counts = summary(judgements) | {"seconds": round(time.monotonic() - began, 1)}
    if options.kind == "disk":
        counts["how"] = how
    print(json.dumps(counts))
    wrong = [judged for judged in judgements if judged.faults]
    for judged in wrong[:10]:
        print(judged.faults, judged.ended, judged.plan, file=sys.stderr)
    return 1 if wrong else 0


def _make(
    kind: str,
    place: Bench,
    seed: int,
    points: tuple[str, ...],
    stops: tuple[str, ...],
    variation: Variation,
    how: str,
) -> _Trial:
    plan = make_plan(seed, points)
    plan = replace(plan, person="truthful")
    if kind == "restore":
        return RestoreTrial(place, plan, variation)
    if kind == "clock":
        return ClockTrial(place, plan, variation)
    if kind == "disk":
        return DiskTrial(place, plan, variation, how=how)
    stops = tuple(name for name in stops if name not in ("lock: before", "approve: begin"))
    plan = replace(plan, kills=(), kill_in_approval=None, behaviours=(), mailbox_down=())
    return PauseTrial(place, plan, variation, point=stops[seed % len(stops)])


def _options(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=("restore", "pause", "clock", "disk"))
    parser.add_argument("--trials", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--mutant", choices=sorted(MUTANTS))
    parser.add_argument("--point", help="pause here only")
    parser.add_argument("--no-guard", action="store_true")
    parser.add_argument("--how", choices=("tmpfs", "limit"), default="tmpfs")
    parser.add_argument("--stop-at-fault", action="store_true")
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
