"""How far the reading of mail is, on one line that is written over."""

from __future__ import annotations

import sys
import time

import click

_EVERY = 0.2


class MailProgress:
    """Tells a person at a terminal, and nobody else."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._last = 0.0
        self._wrote = False

    def __call__(self, done: int, total: int) -> None:
        """Show how many mails are read."""
        now = time.monotonic()
        if not self._shown or now - self._last < _EVERY:
            return
        self._last, self._wrote = now, True
        of = f" of about {total:,}" if total > done else ""
        click.echo(f"\r{done:,}{of} mails read  ", nl=False, err=True)

    def end(self) -> None:
        """Leave the line."""
        if self._wrote:
            click.echo("\r" + " " * 50 + "\r", nl=False, err=True)
