"""Advice as lines for people."""

from __future__ import annotations

from datetime import datetime

import click

from afterword.domain.case import Case
from afterword.domain.verdict import Advice
from afterword.usecases.wording import headline


def print_advice(advice: Advice, case: Case, *, at: datetime) -> None:
    """Print the headline, the reasons with their sources, and what not to do."""
    click.echo(headline(advice, case, at=at))
    for reason in advice.reasons:
        source = f" [{reason.source}]" if reason.source else ""
        click.echo(f"  Because: {reason.text}{source}")
    for caution in advice.cautions:
        click.echo(f"  Better not: {caution.text}")
    for other in advice.also:
        click.echo(f"Also right now: {headline(other, case, at=at)}")
