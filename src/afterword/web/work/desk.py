"""The desk: at most one piece of long work at a time, in a thread of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event, Lock, Thread

from afterword.domain.errors import AfterwordError, NotNow

log = logging.getLogger("afterword.web")


class Stopped(Exception):
    """The person asked the work to stop; what was done until then stays done."""


@dataclass(slots=True)
class Work:
    """One piece of work and how far it is.

    `total` 0 means that nobody can say how much there is. `outcome` is the sentence at the end,
    None while the work goes on; `failed` says that it tells of a problem. `next_step` is where
    the person has to go for it to go on, `leads_to` where it makes sense to go once it is over:
    a label and an address each.
    """

    title: str
    done: int = 0
    total: int = 0
    outcome: str | None = None
    failed: bool = False
    results: list[str] = field(default_factory=list)
    next_step: tuple[str, str] | None = None
    leads_to: tuple[str, str] = ("Go to Today", "/")
    _stop: Event = field(default_factory=Event)

    @property
    def is_running(self) -> bool:
        """Whether the work goes on."""
        return self.outcome is None

    @property
    def is_stopping(self) -> bool:
        """Whether it was asked to stop and has not done so yet."""
        return self.is_running and self._stop.is_set()

    def step(self, done: int, total: int) -> None:
        """Tell how far the work is; this is where it can stop.

        Raises:
            Stopped: The person asked for it.
        """
        self.done, self.total = done, total
        if self._stop.is_set():
            raise Stopped

    def stop(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()


Job = Callable[[Work], str]
"""Does the work, tells its steps, and returns the sentence at the end."""


class Desk:
    """Holds the present or the latest piece of work."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._work: Work | None = None
        self._thread: Thread | None = None

    @property
    def work(self) -> Work | None:
        """The present piece of work, or the latest one."""
        return self._work

    def start(self, title: str, job: Job, *, afterwards: Callable[[], None]) -> Work:
        """Begin a piece of work; `afterwards` gives back what its thread has opened.

        Raises:
            NotNow: Another piece is not finished yet.
        """
        with self._lock:
            if self._work is not None and self._work.is_running:
                raise NotNow(
                    f"“{self._work.title}” is still going on.", "Wait for it, or stop it first."
                )
            work = self._work = Work(title)
            self._thread = Thread(
                target=_carry_out, args=(work, job, afterwards), name="afterword-work", daemon=True
            )
            self._thread.start()
            return work

    def clear(self, *, within: float = 5.0) -> None:
        """Stop what is going on and wait for it, at most `within` seconds."""
        if self._work is not None:
            self._work.stop()
        if self._thread is not None:
            self._thread.join(within)


def _carry_out(work: Work, job: Job, afterwards: Callable[[], None]) -> None:
    try:
        outcome = job(work)
    except Stopped:
        outcome = "Stopped. What was done until then is kept."
    except AfterwordError as problem:
        outcome, work.failed = str(problem), True
    except Exception:
        log.exception("A bug stopped %r.", work.title)
        outcome, work.failed = "Something in Afterword broke; the details are in the log.", True
    finally:
        afterwards()
    work.outcome = outcome
