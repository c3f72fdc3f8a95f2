"""Watching the mailbox in the background: news at once where the server tells, else by polling."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from afterword.adapters.clock import SystemClock
from afterword.domain.errors import AfterwordError

if TYPE_CHECKING:
    from afterword.bootstrap import Program

log = logging.getLogger("afterword.web")

LOOK_EVERY = 600.0
"""Seconds between looks when nothing was heard: IDLE may fall silent. Our choice."""
AGAIN_AFTER = 120.0
"""Seconds until the next try after the server was away. Our choice."""
NOT_WANTED = 30.0
"""Seconds until it is asked again whether there is a mailbox to be watched."""


class MailWatch(threading.Thread):
    """Reads what is new, waits for news, reads again; a problem never ends the work."""

    def __init__(self, program: Program, *, told: Callable[[], None]) -> None:
        super().__init__(name="afterword-mail-watch", daemon=True)
        self._program = program
        self._told = told
        self._clock = SystemClock()
        self._stopping = threading.Event()

    def stop(self, *, within: float = 5.0) -> None:
        """Stop waiting; a reading under way ends with its next batch."""
        self._stopping.set()
        if self.is_alive():
            self.join(within)

    def run(self) -> None:
        """Watch until stopped."""
        try:
            while not self._stopping.is_set():
                self._stopping.wait(self._one_round())
        finally:
            self._program.close()

    def _one_round(self) -> float:
        """Read and wait; return how many seconds to rest before the next round."""
        try:
            if not self._program.wants_watching():
                return NOT_WANTED
            report = self._program.sync_mailbox(at=self._clock.now(), progress=self._go_on)
            if report.proposals:
                log.info("%s", report.sentence)
                self._told()
            self._program.watch_for_mail().wait(
                within=LOOK_EVERY, stopped=lambda: self._stopping.is_set() or not self._wanted()
            )
        except _StopWatching:
            return 0.0
        except AfterwordError as problem:
            log.debug("%s", problem)
            return AGAIN_AFTER
        except Exception:
            log.exception("A bug stopped one look into the mailbox.")
            return AGAIN_AFTER
        return 0.0

    def _go_on(self, done: int, total: int) -> None:
        if self._stopping.is_set():
            raise _StopWatching

    def _wanted(self) -> bool:
        return self._program.wants_watching()


class _StopWatching(Exception):
    """The program ends; what was read until then is kept."""
