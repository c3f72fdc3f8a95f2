"""`afterword evaluate`: how well your mail was read, by what you have confirmed."""

from __future__ import annotations

import click

from afterword.cli.input_files import print_json
from afterword.cli.session import opened_program


@click.command("evaluate", help="How well your mail was read, by what you confirmed.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per label.")
def command(as_json: bool) -> None:
    """Measure on this machine; nothing leaves it."""
    with opened_program() as program:
        found = program.evaluate_mailbox()
    if as_json:
        for one in found.measures:
            print_json(
                {
                    "label": one.label,
                    "right": one.right,
                    "wrongly": one.wrongly,
                    "missed": one.missed,
                    "precision": one.precision,
                    "recall": one.recall,
                    "f1": one.f1,
                }
            )
        return
    if not found.judged:
        click.echo("You have not decided about any proposal yet; each answer is one to measure on.")
        return
    click.echo(f"{found.right} of {found.judged} mails you decided about were read right.")
    if found.sure_and_wrong:
        click.echo(f"{found.sure_and_wrong} were read wrong with a confidence of 90% or more.")
    click.echo(f"{'label':34}{'right':>6}{'wrongly':>9}{'missed':>8}{'precision':>11}{'recall':>8}")
    for one in found.measures:
        click.echo(
            f"{one.label:34}{one.right:>6}{one.wrongly:>9}{one.missed:>8}"
            f"{_share(one.precision):>11}{_share(one.recall):>8}"
        )


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"
