"""`afterword due`: what is right today, across all opportunities."""

from __future__ import annotations

import click

from afterword.cli.input_files import print_json
from afterword.cli.session import opened_program, this_moment
from afterword.usecases.views import DueItem, OutboxItem, Today


@click.command("due", help="What is right today, and why.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per opportunity.")
def command(as_json: bool) -> None:
    """Say what is due, then what waits."""
    at = this_moment()
    with opened_program() as program:
        if as_json:
            for item in program.opportunities(at=at):
                _print_item_json(item)
            return
        _print_today(program.today(at=at))


def _print_item_json(item: DueItem) -> None:
    from afterword.domain.case_file import advice_to_json

    print_json(
        {
            "opportunity": item.opportunity,
            "company": item.company,
            "role": item.role,
            **advice_to_json(item.advice),
            "mail_first": item.mail_first or None,
        }
    )


def _print_today(today: Today) -> None:
    click.echo(today.sentence)
    for note in today.uncertain:
        _print_uncertain(note)
    for item in today.due:
        click.echo(f"\n{_title(item)}\n  {item.headline}")
        if item.because:
            click.echo(f"  Because: {item.because}")
        for sentence in item.also:
            click.echo(f"  Also right now: {sentence}")
    for interview in today.to_debrief:
        click.echo(
            f"\n{interview.company}\n"
            f"  Still fresh? Note what was said: afterword debrief {interview.opportunity}"
        )
    if today.waiting:
        click.echo("\nWaiting:")
    for item in today.waiting:
        click.echo(f"  {_title(item)}: {item.headline}")
    if (more := today.waiting_total - len(today.waiting)) > 0:
        click.echo(f"  and {more} more, all waiting.")


def _print_uncertain(note: OutboxItem) -> None:
    click.echo(
        f"\n{note.company}: one note needs your answer.\n  {note.sentence}\n"
        f"  afterword outbox answer {note.id} send_again, was_sent or drop"
    )


def _title(item: DueItem) -> str:
    return f"{', '.join(part for part in (item.company, item.role) if part)} [{item.opportunity}]"
