"""The limits of a child that reads mail: processor time for each mail, and memory.

The clock of a mail starts when its words are ready to be read: what Python and our word lists cost
once, when a child starts, is no fault of the first mail.
"""

from __future__ import annotations

import resource
import signal
from typing import Final

SECONDS: Final = 2.0
"""Processor time of one mail, of the program and of the system for it."""
MEMORY_BYTES: Final = 256 * 1024 * 1024
"""Address space, Python and its libraries included."""
READY: Final = b"\0\0\0\0"
"""What a child says when it has warmed up: an answer of no bytes."""
START: Final = 120.0
"""Seconds until a child is ready; a busy machine may need many times the usual one."""
OUT_OF_TIME: Final = signal.SIGPROF
"""What ends a child whose mail takes too long."""


def limit_memory() -> None:
    """Take no more than `MEMORY_BYTES`, and leave no core file."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def limit_time() -> None:
    """Start the clock of one mail anew; when it runs out, the system ends this process.

    ITIMER_PROF counts processor time exactly, where RLIMIT_CPU knows whole seconds only, and
    Python need not come to its senses for it: nobody handles the signal.
    """
    signal.setitimer(signal.ITIMER_PROF, SECONDS)


def stop_the_clock() -> None:
    """Let time pass that belongs to no mail."""
    signal.setitimer(signal.ITIMER_PROF, 0)
