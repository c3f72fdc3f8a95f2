"""Advice as lines for people."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import click

from afterword.domain.case import Case
from afterword.domain.verdict import Advice
from afterword.usecases.wording import headline


def print_advice(advice: Advice, case: Case, *, at: datetime) -> None:
    """Print the headline, the reasons with their sources, and what not to do."""
    for line in advice_lines(advice, case, at=at):
        click.echo(line)


def advice_lines(
    advice: Advice, case: Case, *, at: datetime, reasons: bool = True
) -> Iterator[str]:
    """Yield the headline, the reasons with their sources, and what not to do."""
    yield headline(advice, case, at=at)
    for reason in advice.reasons if reasons else ():
        source = f" [{reason.source}]" if reason.source else ""
        yield f"  Because: {reason.text}{source}"
    if advice.cautions:
        yield "  Better not: " + "; ".join(caution.text for caution in advice.cautions) + "."
    for other in advice.also:
        yield f"Also right now: {headline(other, case, at=at)}"
