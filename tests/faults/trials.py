"""Trials: one note, a provider, a misbehaving server, processes that die; then the judgement.

The judge knows three things for certain: what the server accepted, whether the candidate was
told "approved", and what the outbox says in the end.
"""

from __future__ import annotations

import gc
import os
import random
import re
import shutil
import signal
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from afterword.usecases.outbox_states import Answer, read_dot_reply
from tests.faults.misbehaving_server import BEHAVIOURS, NORMAL, Accepted, Behaviour, Server
from tests.faults.providers import GIVES_EVIDENCE, KINDS, file_copy
from tests.faults.worker import (
    AS_SHIPPED,
    BEGIN,
    Task,
    Variation,
    World,
    die,
    do,
    frozen,
    use_database,
)

MAX_ROUNDS = 24
_STEPS = tuple(timedelta(minutes=m) for m in (2, 6, 20, 70))


@dataclass(frozen=True)
class Plan:
    """What will go wrong in one trial. `None` in `kills` lets that process live."""

    seed: int
    provider: str
    behaviours: tuple[str, ...]
    kills: tuple[str | None, ...] = ()
    kill_in_approval: str | None = None
    mailbox_down: tuple[bool, ...] = ()
    person: str = "truthful"
    random_kill_ms: tuple[float | None, ...] = ()


@dataclass
class Judgement:
    """What came of a trial."""

    plan: Plan
    accepted: int = 0
    kills: int = 0
    asks: int = 0
    needless_asks: int = 0
    ended: str = ""
    faults: list[str] = field(default_factory=list)


@dataclass
class Bench:
    """What all trials of a process share: the template database and the server."""

    template: Path
    server: Server
    scratch: Path


@contextmanager
def bench(scratch_parent: str | None = None) -> Iterator[Bench]:
    """Make the template database with the tables as shipped, and the server."""
    from django.db import connections

    scratch = Path(tempfile.mkdtemp(prefix="afterword-faults-", dir=scratch_parent))
    template = scratch / "template"
    template.mkdir()
    use_database(template)
    from django.core.management import call_command

    call_command("migrate", "outbox", interactive=False, verbosity=0)
    connections.close_all()
    _warm_up(scratch, template)
    server = Server()
    try:
        yield Bench(template, server, scratch)
    finally:
        server.close()
        shutil.rmtree(scratch, ignore_errors=True)


def _warm_up(scratch: Path, template: Path) -> None:
    """Live one life in this process, so that no child has to load or prepare anything."""
    from django.db import connections

    home = scratch / "warm"
    shutil.copytree(template, home)
    copy = frozen("immediate").raw
    world = World(home, scratch / "warm-sent", 1, "immediate")
    do(world, Task("approve"), lambda name: None)
    do(world, Task("deliver"), lambda name: None)
    file_copy(world.sent, "immediate", copy, BEGIN)
    do(world, Task("deliver", BEGIN + timedelta(hours=1)), lambda name: None)
    connections.close_all()
    gc.collect()
    gc.freeze()
    gc.disable()


def run_trial(
    bench: Bench,
    plan: Plan,
    *,
    variation: Variation = AS_SHIPPED,
    after_death: Callable[[Path], None] | None = None,
) -> Judgement:
    """Run one trial to its end and judge it.

    `after_death` may rearrange the disk whenever a process was killed (a power cut).
    """
    return _Trial(bench, plan, variation, after_death).run()


class _Trial:
    def __init__(
        self,
        bench: Bench,
        plan: Plan,
        variation: Variation,
        after_death: Callable[[Path], None] | None,
    ) -> None:
        self.bench = bench
        self.plan = plan
        self.after_death = after_death
        self.place = Path(tempfile.mkdtemp(dir=bench.scratch))
        home = self.place / "home"
        self._make_home(home)
        self.world = World(home, self.place / "sent", bench.server.port, plan.provider, variation)
        self.script = iter(BEHAVIOURS[name] for name in plan.behaviours)
        self.accepted: list[Accepted] = []
        self.at = BEGIN
        self.judgement = Judgement(plan)
        self.random = random.Random(plan.seed)
        self.runs = 0
        self.alarm: float | None = None

    def _make_home(self, home: Path) -> None:
        shutil.copytree(self.bench.template, home)

    def run(self) -> Judgement:
        try:
            self._approve()
            self._live()
            self._judge()
        finally:
            self._clear_away()
        return self.judgement

    def _clear_away(self) -> None:
        shutil.rmtree(self.place, ignore_errors=True)

    def _approve(self) -> None:
        task = Task("approve", self.at)
        if self.plan.kill_in_approval and self._run(task, self.plan.kill_in_approval):
            return
        if self.plan.kill_in_approval:
            # The candidate was not told "approved", so they press the button once more.
            assert self._run(task, None), "approving failed"

    def _live(self) -> None:
        """Let workers come and go until nothing moves any more."""
        for round_ in range(MAX_ROUNDS):
            if round_ and self._state() in ("sent", "failed", "cancelled"):
                break
            if self._state() is None:
                # Without an accident, approving and the first delivery share a process.
                self._run(Task("approve and deliver", self.at), self._next_kill())
                continue
            answer = self._what_the_person_does()
            if answer is not None:
                self._run(Task("answer", self.at, answer=answer), self._next_kill())
                continue
            down = _planned(self.plan.mailbox_down, round_, False)
            self._run(Task("deliver", self.at, reachable=not down), self._next_kill())
            self._let_time_pass(round_)
        if self.plan.seed % 4 == 0:
            # Whatever the end is, further rounds must not change it.
            self._run(Task("deliver", self.at), None)

    def _let_time_pass(self, round_: int) -> None:
        self.at += _STEPS[round_ % len(_STEPS)]

    def _what_the_person_does(self) -> Answer | None:
        state = self._state()
        if state == "held":
            return Answer.RELEASE
        if state != "ask":
            return None
        self.judgement.asks += 1
        if self.accepted:
            self.judgement.needless_asks += 1
            mistaken = self.plan.person == "mistaken" and self.plan.provider in GIVES_EVIDENCE
            return Answer.SEND_AGAIN if mistaken else Answer.WAS_SENT
        return Answer.DROP if self.random.random() < 0.15 else Answer.SEND_AGAIN

    def _next_kill(self) -> str | None:
        kill = _planned(self.plan.kills, self.runs, None)
        self.alarm = _planned(self.plan.random_kill_ms, self.runs, None)
        self.runs += 1
        return kill

    def _run(self, task: Task, kill: str | None) -> bool:
        """Run a task in a child; return whether it lived to the end."""
        alarm, self.alarm = self.alarm, None
        pid = self._fork(task, kill, alarm)
        status = self.bench.server.serve(pid, self._next_behaviour, self._take)
        if os.WIFSIGNALED(status):
            self.judgement.kills += 1
            if self.after_death is not None:
                self.after_death(self.world.home)
            if self.world.told.exists() and self._state() is None:
                self.judgement.faults.append("lost: an approved note has vanished")
            return False
        assert os.WEXITSTATUS(status) == 0, f"the worker failed: {self.plan}"
        return True

    def _fork(self, task: Task, kill: str | None, alarm: float | None) -> int:
        pid = os.fork()
        if pid == 0:
            _child(self.world, task, kill, alarm)
        return pid

    def _next_behaviour(self) -> Behaviour:
        return next(self.script, NORMAL)

    def _take(self, mail: Accepted) -> None:
        self.accepted.append(mail)
        file_copy(self.world.sent, self.plan.provider, mail.raw, self.at)

    def _state(self) -> str | None:
        return state_in(self.world.home)

    def _judge(self) -> None:
        judged = self.judgement
        judged.accepted = len(self.accepted)
        judged.ended = self._state() or "gone"
        expected = frozen(self.plan.provider)
        if len(self.accepted) > 1:
            judged.faults.append("duplicate")
        if any(mail.raw != expected.raw for mail in self.accepted):
            judged.faults.append("altered")
        if any(mail.rcpt_to != expected.rcpt_to for mail in self.accepted):
            judged.faults.append("other recipients")
        if judged.ended == "failed" and self.accepted:
            judged.faults.append("wrong failed")
        if judged.ended not in ("sent", "failed", "cancelled"):
            judged.faults.append(f"lost: ended as {judged.ended}")
        if judged.ended == "sent" and not self.accepted:
            judged.faults.append("lost: said to be sent")


T = TypeVar("T")


def _planned(values: tuple[T, ...], index: int, default: T) -> T:
    return values[index] if index < len(values) else default


def state_in(home: Path) -> str | None:
    """Read the state of the only row, past the program."""
    with sqlite3.connect(home / "afterword.sqlite3") as connection:
        found = connection.execute(
            "SELECT state FROM outbox_row ORDER BY approved_at DESC LIMIT 1"
        ).fetchone()
    connection.close()
    return None if found is None else str(found[0])


def _child(world: World, task: Task, kill: str | None, alarm_ms: float | None) -> None:
    """Do the task and leave without a trace of the parent's clean-up."""
    status = 1
    try:
        if alarm_ms is not None:
            # The default action of SIGALRM ends the process on the spot, like kill -9.
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            signal.setitimer(signal.ITIMER_REAL, max(alarm_ms, 0.05) / 1000)

        def point(name: str) -> None:
            task.trace.append(name)
            if name == kill:
                die()

        if world.variation.dot_reply is not None:
            import afterword.adapters.smtp.conversation as conversation

            conversation.read_dot_reply = world.variation.dot_reply
        do(world, task, point)
        status = 0
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        os._exit(status)


IN_APPROVAL = (
    "approve: begin",
    "prepare: after",
    "side file: after",
    "sql BEGIN IMMEDIATE: after",
    "sql INSERT outbox_row: after",
    "add: after",
    "end",
)
_AROUND_THE_DOT = re.compile(r"(body|bump|data to dot|dot|reply|dot to \w+): ")
_UNSURE = tuple(name for name in BEHAVIOURS if name.startswith("dot: ") and "accepted" in name)


def make_plan(seed: int, points: tuple[str, ...], *, random_instants: bool = False) -> Plan:
    """Draw what goes wrong: every behaviour, provider and point comes up again and again.

    Half of the deaths happen around the final dot, and half of the providers keep nothing. Two
    trials in eight are aimed: in one the first worker dies around the dot of a server that
    works, in the other the mailbox is out of reach until a mistaken candidate has answered.
    That is where mistakes show.
    """
    draw = random.Random(seed)
    if seed % 8 == 5 and not random_instants:
        near = [name for name in points if _AROUND_THE_DOT.match(name)]
        deaths = (near[seed // 8 % len(near)],)
        # The first servers' answers get lost, the later ones' arrive.
        lost = ("normal", "dot: drop, accepted", "dot: 421, accepted", "dot: drop, refused")
        return Plan(seed, "nothing", (lost[seed // 8 % 4],), deaths)
    names = tuple(BEHAVIOURS)
    blind = seed % 8 == 3
    behaviours = [draw.choice(_UNSURE) if blind else names[seed % len(names)]]
    behaviours += [draw.choice(names) for _ in range(draw.randrange(0, 3))]
    near = [name for name in points if _AROUND_THE_DOT.match(name)]
    kills = [
        _draw_kill(draw, points[(seed * 7 + i) % len(points)], near)
        for i in range(draw.randrange(1, 4))
    ]
    down = tuple(draw.random() < 0.3 for _ in range(draw.randrange(0, 8)))
    provider = draw.choice((*KINDS, "nothing", "nothing", "nothing"))
    if blind:
        provider = draw.choice(sorted(GIVES_EVIDENCE))
    return Plan(
        seed=seed,
        provider=provider,
        behaviours=tuple(behaviours),
        kills=() if random_instants or blind else tuple(kills),
        kill_in_approval=draw.choice(IN_APPROVAL) if draw.random() < 0.25 else None,
        mailbox_down=(True, True, True, True) if blind else down,
        person="mistaken" if blind else draw.choice(("truthful", "mistaken")),
        random_kill_ms=tuple(draw.uniform(0, 60) for _ in range(3)) if random_instants else (),
    )


def _draw_kill(draw: random.Random, in_turn: str, near: list[str]) -> str | None:
    if draw.random() < 0.25:
        return None
    return draw.choice(near) if draw.random() < 0.5 else in_turn


def discover_points(bench: Bench) -> tuple[str, ...]:
    """List every named point by watching lives in which nothing dies.

    Together the lives pass through each step the protocol has, so a new step is killed at from
    the day it is written.
    """
    seen: dict[str, None] = {}
    for behaviour in (
        "normal",
        "dot: drop, accepted",
        "drop in the body",
        "535 at AUTH",
        "dot: drop, refused",
        "dot: 451",
    ):
        for provider in ("immediate", "nothing"):
            plan = Plan(0, provider, (behaviour,))
            trial = _Trial(bench, plan, AS_SHIPPED, None)
            _trace_into(trial, seen)
            trial.run()
    return tuple(seen)


def _trace_into(trial: _Trial, seen: dict[str, None]) -> None:
    """Let the children of a trial report the points they pass."""
    read, write = os.pipe()
    original = trial._run

    def run(task: Task, kill: str | None) -> bool:
        reporting = replace(task, trace=_Reporter(write))
        lived = original(reporting, kill)
        os.set_blocking(read, False)
        try:
            while octets := os.read(read, 65_536):
                for name in octets.decode().splitlines():
                    seen.setdefault(name)
        except BlockingIOError:
            pass
        return lived

    trial._run = run  # type: ignore[method-assign]


class _Reporter(list[str]):
    """A list that tells the parent what is appended."""

    def __init__(self, descriptor: int) -> None:
        super().__init__()
        self._descriptor = descriptor

    def append(self, name: str) -> None:
        os.write(self._descriptor, f"{name}\n".encode())


def summary(judgements: list[Judgement]) -> dict[str, object]:
    """Count what matters."""
    faults = Counter(fault for judged in judgements for fault in judged.faults)
    return {
        "trials": len(judgements),
        "kills": sum(judged.kills for judged in judgements),
        "duplicates": faults["duplicate"],
        "lost": sum(n for fault, n in faults.items() if fault.startswith("lost")),
        "wrong_failed": faults["wrong failed"],
        "altered": faults["altered"] + faults["other recipients"],
        "asks": sum(judged.asks for judged in judgements),
        "needless_asks": sum(judged.needless_asks for judged in judgements),
        "needless_asks_where_evidence": sum(
            judged.needless_asks
            for judged in judgements
            if judged.plan.provider in GIVES_EVIDENCE and not any(judged.plan.mailbox_down)
        ),
        "ended": dict(Counter(judged.ended for judged in judgements)),
    }


AS_IT_IS = read_dot_reply
