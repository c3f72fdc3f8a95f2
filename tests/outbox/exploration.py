"""Visit every state that the tables of the outbox, workers, a server and a candidate can reach.

The tables are the program's own (`outbox_states`); only the world around them is modelled: up to
two workers that may crash or sleep between any two steps, a server that may take its time, a
Sent folder of each kind, a candidate who may err where the folder would catch it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from afterword.usecases.outbox_states import (
    ANSWERS,
    FINAL,
    FRESH_TOKEN,
    MARKS,
    PROTOCOL,
    RECOVERY,
    WATCHING,
    Answer,
    Outcome,
    Protocol,
    State,
    Step,
    Watch,
)


class Worker(NamedTuple):
    """A worker in the middle of an attempt: its next step, and the row as it last saw it."""

    step: Step
    seen: State
    fenced: bool = False
    slept: bool = False
    dot: str = "no"
    """What became of its dot: no, in flight, accepted, refused."""


class World(NamedTuple):
    """One state of everything."""

    row: State = State.QUEUED
    ever_in_data: bool = False
    workers: tuple[Worker | None, ...] = (None,)
    holder: int | None = None
    accepted: int = 0
    orphans: int = 0
    """Dots of crashed workers that the server has not read yet."""
    visible: bool = False
    settled: bool = False
    by_person: bool = False
    crashes: int = 2
    sleeps: int = 1
    resends: int = 2


@dataclass(frozen=True)
class Setting:
    """One kind of surroundings, and what may be taken away from the design."""

    name: str
    workers: int = 1
    lock: bool = True
    folder: str = "tells"
    """tells, late (may show the copy after the settling time), silent (shows nothing)."""
    folder_may_be_down: bool = True
    slow_server: bool = False
    protocol: Protocol = field(default_factory=lambda: PROTOCOL, hash=False)
    fencing: bool = True
    wake_check: bool = True


class Violation(NamedTuple):
    """A broken promise and the way to it."""

    what: str
    path: tuple[str, ...]


class Found(NamedTuple):
    """What an exploration brought."""

    states: int
    violations: tuple[Violation, ...]
    stuck: int


def explore(setting: Setting, *, until_broken: bool = False) -> Found:
    """Visit all reachable states, breadth first; report broken promises with their traces.

    `until_broken` stops at the first broken promise, for designs that are known to be wrong.
    """
    start = World(workers=(None,) * setting.workers)
    came_from: dict[World, tuple[World, str] | None] = {start: None}
    arrives_at: dict[World, set[World]] = {}
    queue, violations = [start], []
    for world in queue:
        broken = _broken(world)
        if broken:
            violations.append(Violation(broken, _path(came_from, world)))
            if until_broken:
                break
            continue
        for name, then in moves(setting, world):
            arrives_at.setdefault(then, set()).add(world)
            if then not in came_from:
                came_from[then] = (world, name)
                queue.append(then)
    return Found(len(queue), tuple(violations), _stuck(queue, arrives_at))


def _broken(world: World) -> str:
    """Name the promise a state breaks, or nothing."""
    if world.accepted > 1:
        return "a second copy"
    if world.row is State.FAILED and world.accepted:
        return "called failed although accepted"
    if world.row is State.SENT and not world.accepted and not world.by_person:
        return "called sent although nobody has it"
    return ""


def _stuck(worlds: list[World], arrives_at: dict[World, set[World]]) -> int:
    """Count the states from which no end can be reached any more: lost notes."""
    alive = [world for world in worlds if world.row in FINAL or _broken(world)]
    reaches = set(alive)
    while alive:
        for before in arrives_at.get(alive.pop(), ()):
            if before not in reaches:
                reaches.add(before)
                alive.append(before)
    return len(worlds) - len(reaches)


def _path(came_from: dict[World, tuple[World, str] | None], world: World) -> tuple[str, ...]:
    names = []
    while (step := came_from[world]) is not None:
        world, name = step
        names.append(name)
    return tuple(reversed(names))


def moves(setting: Setting, world: World) -> Iterator[tuple[str, World]]:
    """List everything that can happen next."""
    for index, worker in enumerate(world.workers):
        if worker is None:
            yield from _begin(setting, world, index)
        else:
            yield from _continue(setting, world, index, worker)
    yield from _time(setting, world)
    yield from _person(setting, world)


# The store


def _swap(setting: Setting, world: World, index: int | None, to: State) -> World | None:
    """Compare and swap as worker `index` (None: whoever just read the row)."""
    if index is not None:
        worker = world.workers[index]
        assert worker is not None
        fenced = worker.fenced and setting.fencing
        if fenced or (worker.seen is not world.row and setting.fencing):
            return None
    workers = world.workers
    if to in FRESH_TOKEN and to is not world.row:
        workers = tuple(
            w._replace(fenced=True) if w is not None and i != index else w
            for i, w in enumerate(workers)
        )
    if index is not None:
        mine = workers[index]
        assert mine is not None
        workers = _put(workers, index, mine._replace(seen=to))
    return world._replace(row=to, workers=workers)


def _put(
    workers: tuple[Worker | None, ...], index: int, worker: Worker | None
) -> tuple[Worker | None, ...]:
    return (*workers[:index], worker, *workers[index + 1 :])


# The workers


def _begin(setting: Setting, world: World, index: int) -> Iterator[tuple[str, World]]:
    """A worker starts a pass: lock, recovery, then watching or an attempt."""
    if setting.lock and world.holder is not None:
        return
    me = f"worker {index}"
    if world.row in RECOVERY:
        recovered = _swap(setting, world, None, RECOVERY[world.row])
        assert recovered is not None
        settled = recovered.row is not State.UNCERTAIN and recovered.settled
        yield f"{me} recovers", recovered._replace(settled=settled)
    elif world.row is State.QUEUED:
        worker = Worker(Step.ADVISE, State.QUEUED)
        holder = index if setting.lock else None
        workers = _put(world.workers, index, worker)
        yield f"{me} begins", world._replace(workers=workers, holder=holder)
    elif world.row in (State.UNCERTAIN, State.ASK):
        for watch in _what_watching_brings(setting, world):
            to = WATCHING.get((world.row, watch), world.row)
            swapped = _swap(setting, world, None, to)
            if swapped is not None and swapped != world:
                yield f"{me} looks: {watch}", swapped


def _what_watching_brings(setting: Setting, world: World) -> Iterator[Watch]:
    if world.visible:
        yield Watch.FOUND
    if not world.visible or setting.folder_may_be_down:
        yield Watch.SETTLED if world.settled else Watch.TOO_EARLY


def _continue(
    setting: Setting, world: World, index: int, worker: Worker
) -> Iterator[tuple[str, World]]:
    """A worker takes its next step, crashes, or sleeps."""
    me = f"worker {index}"
    if world.crashes:
        yield f"{me} crashes before {worker.step}", _crash(world, index)
    for outcome, then in _outcomes(setting, world, index, worker):
        follows = setting.protocol[worker.step, outcome]
        name = f"{me}: {worker.step} {outcome}"
        if follows.to is not None:
            if then.crashes:
                yield f"{name}, then crashes", _crash(then, index)
            swapped = _swap(setting, then, index, follows.to)
            settled = (swapped or then).settled and follows.to is not State.UNCERTAIN
            then = (swapped or then)._replace(settled=settled)
        if follows.step is None:
            yield name, _leave(then, index)
            continue
        mine = then.workers[index]
        assert mine is not None
        workers = _put(then.workers, index, mine._replace(step=follows.step))
        yield name, then._replace(workers=workers)


def _crash(world: World, index: int) -> World:
    """The worker dies; a dot the server has not read yet is still on its way."""
    worker = world.workers[index]
    orphan = worker is not None and worker.dot == "in flight"
    return _leave(world, index)._replace(crashes=world.crashes - 1, orphans=world.orphans + orphan)


def _leave(world: World, index: int) -> World:
    """The worker is gone; its lock is free, an unread dot stays with the server."""
    holder = None if world.holder == index else world.holder
    return world._replace(workers=_put(world.workers, index, None), holder=holder)


def _outcomes(
    setting: Setting, world: World, index: int, worker: Worker
) -> Iterator[tuple[Outcome, World]]:
    """List the outcomes the world allows for a step, with what each does to the world."""
    step = worker.step
    if step in MARKS:
        yield _mark(setting, world, index, MARKS[step][1])
    elif step is Step.LOOK:
        yield from ((outcome, world) for outcome in _look(setting, world))
    elif step is Step.WAKE:
        slept = worker.slept and setting.wake_check
        yield (Outcome.SLEPT if slept else Outcome.OK), world
    elif step is Step.DOT:
        yield Outcome.OK, _with_dot(world, index, "in flight")
        yield Outcome.TEMPORARY, world
        yield Outcome.UNKNOWN, world
        gone = _with_dot(world, index, "no")
        yield Outcome.UNKNOWN, gone._replace(orphans=gone.orphans + 1)
    elif step is Step.REPLY:
        orphans = world.orphans + (worker.dot == "in flight")
        yield Outcome.UNKNOWN, _with_dot(world, index, "no")._replace(orphans=orphans)
        if worker.dot == "accepted":
            yield Outcome.OK, world
        if worker.dot == "refused":
            yield Outcome.PERMANENT, world
            yield Outcome.TEMPORARY, world
    else:
        yield from ((o, world) for s, o in setting.protocol if s is step)


def _mark(setting: Setting, world: World, index: int, to: State) -> tuple[Outcome, World]:
    swapped = _swap(setting, world, index, to)
    if swapped is None:
        return Outcome.LOST, world
    if to is State.DATA:
        swapped = swapped._replace(ever_in_data=True)
    return Outcome.WON, swapped


def _with_dot(world: World, index: int, dot: str) -> World:
    worker = world.workers[index]
    assert worker is not None
    return world._replace(workers=_put(world.workers, index, worker._replace(dot=dot)))


def _look(setting: Setting, world: World) -> Iterator[Outcome]:
    if world.visible:
        yield Outcome.FOUND
    elif setting.folder == "silent":
        yield Outcome.BLIND
        yield Outcome.ABSENT
    else:
        yield Outcome.ABSENT
    if setting.folder_may_be_down:
        down = Outcome.UNREACHABLE_AFTER_DATA if world.ever_in_data else Outcome.UNREACHABLE
        yield down


# Server, time and candidate


def _time(setting: Setting, world: World) -> Iterator[tuple[str, World]]:
    yield from _server_reads(setting, world)
    if setting.folder == "late" and world.accepted and not world.visible:
        yield "the copy appears", world._replace(visible=True)
    if _may_settle(setting, world):
        # Whoever stood between the mark and the dot has slept through it.
        workers = tuple(
            w._replace(slept=True) if w is not None and w.step is Step.WAKE else w
            for w in world.workers
        )
        yield "time passes", world._replace(settled=True, workers=workers)
    for index, worker in enumerate(world.workers):
        if worker is not None and worker.step is Step.WAKE and world.sleeps and not worker.slept:
            asleep = _put(world.workers, index, worker._replace(slept=True))
            yield f"worker {index} sleeps", world._replace(workers=asleep, sleeps=world.sleeps - 1)


def _may_settle(setting: Setting, world: World) -> bool:
    """Whether 15 minutes may pass: a server reads what it has within its own timeout.

    Between the wake check and the dot lie milliseconds, so nobody stands there for so long.
    """
    if world.settled or world.row is not State.UNCERTAIN or world.orphans:
        return False
    waiting = any(w is not None and w.dot == "in flight" for w in world.workers)
    writing = any(w is not None and w.step is Step.DOT for w in world.workers)
    if setting.slow_server:
        return True
    return not waiting and not writing


def _server_reads(setting: Setting, world: World) -> Iterator[tuple[str, World]]:
    shows = setting.folder == "tells"
    taken = world._replace(accepted=world.accepted + 1, visible=world.visible or shows)
    for index, worker in enumerate(world.workers):
        if worker is not None and worker.dot == "in flight":
            yield "the server accepts", _with_dot(taken, index, "accepted")
            yield "the server refuses", _with_dot(world, index, "refused")
    if world.orphans:
        yield "the server accepts an orphan", taken._replace(orphans=world.orphans - 1)
        yield "the server refuses an orphan", world._replace(orphans=world.orphans - 1)


def _person(setting: Setting, world: World) -> Iterator[tuple[str, World]]:
    """The candidate answers truthfully; where the folder would catch it, also mistakenly."""
    for (state, answer), to in ANSWERS.items():
        if state is not world.row or not _would_say(setting, world, answer):
            continue
        then = _swap(setting, world, None, to)
        assert then is not None
        again = answer is Answer.SEND_AGAIN
        yield (
            f"the candidate says {answer}",
            then._replace(
                by_person=world.by_person or to is State.SENT,
                resends=world.resends - again,
                ever_in_data=world.ever_in_data or again,
                settled=False,
            ),
        )


def _would_say(setting: Setting, world: World, answer: Answer) -> bool:
    if answer is Answer.SEND_AGAIN:
        mistaken = world.accepted > 0
        caught = setting.folder == "tells"
        return world.resends > 0 and (caught or not mistaken)
    if answer is Answer.WAS_SENT:
        return world.accepted > 0
    return answer is not Answer.SENT_BY_HAND
