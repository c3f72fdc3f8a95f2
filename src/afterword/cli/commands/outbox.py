"""`afterword outbox`: what waits, what went, what needs an answer."""

from __future__ import annotations

import click

from afterword.cli.input_files import print_json
from afterword.cli.session import opened_program, this_moment
from afterword.usecases.views import OutboxItem, OutboxState

ANSWERS = ("send_again", "was_sent", "drop", "release", "cancel", "sent_by_hand")


@click.group("outbox", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object per note.")
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> None:
    """What waits, what went, what needs your answer."""
    if ctx.invoked_subcommand is not None:
        return
    with opened_program() as program:
        items = program.outbox()
        waits = any(item.state is OutboxState.QUEUED for item in items)
        stuck = program.why_nothing_can_leave() if waits and not as_json else None
    if stuck is not None:
        click.echo(f"{stuck}\n")
    for item in items:
        _show(item, as_json=as_json)
    if not items and not as_json:
        click.echo("The outbox is empty.")


@command.command("answer")
@click.argument("item_id")
@click.argument("answer", type=click.Choice(ANSWERS))
def answer_command(item_id: str, answer: str) -> None:
    """Settle a note that is in doubt or was held back."""
    with opened_program() as program:
        click.echo(program.answer_uncertain(item_id, answer, at=this_moment()).sentence)


@command.command("cancel")
@click.argument("item_id")
def cancel_command(item_id: str) -> None:
    """Take back an approved note that has not gone out."""
    with opened_program() as program:
        click.echo(program.cancel(item_id, at=this_moment()).sentence)


@command.command("now")
@click.argument("item_id")
def now_command(item_id: str) -> None:
    """Let a note leave at once that waits for their working hours."""
    with opened_program() as program:
        item = program.send_now(item_id, at=this_moment())
        click.echo(item.sentence)
        for delivery in program.deliver_due(at=this_moment()):
            click.echo(delivery.sentence)


def _show(item: OutboxItem, *, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                "item": item.id,
                "draft": item.draft_id,
                "opportunity": item.opportunity,
                "to": list(item.to_addresses),
                "subject": item.subject,
                "state": str(item.state),
                "message_id": item.message_id,
                "needs_answer": item.needs_answer,
                "sentence": item.sentence,
            }
        )
        return
    names = ", ".join(item.to_names)
    click.echo(f"{item.id}  {item.company}: {item.subject} (to {names})\n  {item.sentence}")
    if item.needs_answer:
        click.echo(f"  Settle it: afterword outbox answer {item.id} {' | '.join(item.answers)}")
