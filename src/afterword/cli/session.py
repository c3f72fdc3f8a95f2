"""Opening the store for one command: settings read, program opened, the moment taken."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.bootstrap import Program


@contextmanager
def opened_program() -> Iterator[Program]:
    """Open the person's store; Django is imported here and not before."""
    from afterword.bootstrap import open_program
    from afterword.settings import read_settings

    program = open_program(read_settings(), ask=_ask_passphrase if sys.stdin.isatty() else None)
    try:
        yield program
    finally:
        program.close()


def _ask_passphrase(question: str) -> str | None:
    """Ask for the passphrase of the secrets file without showing what is typed."""
    import click

    answer = click.prompt(question, hide_input=True, default="", show_default=False, err=True)
    return str(answer) or None


def this_moment() -> datetime:
    """Ask the clock once for a command, so that all it says is of one moment."""
    from afterword.adapters.clock import SystemClock

    return SystemClock().now()
