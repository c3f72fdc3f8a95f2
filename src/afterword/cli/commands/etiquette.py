"""`afterword etiquette`: when to write, how often and how, as the person wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from afterword.advice import DEFAULT_POLICY, Policy
from afterword.advice.policy import SETTINGS
from afterword.cli.input_files import print_json
from afterword.cli.session import opened_program, this_moment
from afterword.domain.errors import UnusableInput
from afterword.usecases.etiquette_words import (
    FINER,
    FIXED,
    GROUPS,
    LABELS,
    in_words,
    told_policy,
    what_is_right,
)

if TYPE_CHECKING:
    from afterword.usecases.change_etiquette import WouldChange


@click.group("etiquette", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> None:
    """When to write, how often and how: your own numbers, within bounds."""
    if ctx.invoked_subcommand is not None:
        return
    with opened_program() as program:
        policy = program.etiquette()
    if as_json:
        print_json(dict(policy.changed()))
        return
    for group in GROUPS:
        _show(group.title, group.names, policy)
    _show("The finer numbers", (*FINER, *sorted(FIXED)), policy)
    if policy != DEFAULT_POLICY:
        click.echo("\nAn asterisk marks what you decided.")


@command.command("set")
@click.argument("words", nargs=-1, required=True, metavar="NAME VALUE ...")
def set_command(words: tuple[str, ...]) -> None:
    """Keep other values, such as: wait-days 12 quiet-from 20:00."""
    with opened_program() as program:
        policy = told_policy(_pairs(words), base=program.etiquette())
        changes = program.preview_etiquette(policy, at=this_moment())
        program.save_etiquette(policy, at=this_moment())
    click.echo("Kept.")
    _show_changes(changes, "This changes today's advice:")


@command.command("preview")
@click.argument("words", nargs=-1, metavar="[NAME VALUE ...]")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per opportunity.")
def preview_command(words: tuple[str, ...], as_json: bool) -> None:
    """Say what other values would change today; without values, what the defaults would."""
    with opened_program() as program:
        policy = DEFAULT_POLICY
        if words:
            policy = told_policy(_pairs(words), base=program.etiquette())
        changes = program.preview_etiquette(policy, at=this_moment())
    if as_json:
        for change in changes:
            print_json(
                {
                    "opportunity": change.opportunity,
                    "company": change.company,
                    "role": change.role,
                    "before": change.before,
                    "after": change.after,
                }
            )
        return
    _show_changes(changes, "Today's advice would change:")
    click.echo("Nothing was kept.")


@command.command("reset")
def reset_command() -> None:
    """Go back to the defaults."""
    with opened_program() as program:
        changes = program.preview_etiquette(DEFAULT_POLICY, at=this_moment())
        program.save_etiquette(DEFAULT_POLICY, at=this_moment())
    click.echo("Everything is at its default again.")
    _show_changes(changes, "This changes today's advice:")


def _pairs(words: tuple[str, ...]) -> dict[str, str]:
    """Read names and values in turn; a name may have hyphens or underscores."""
    if len(words) % 2:
        raise UnusableInput(
            f"{words[-1]} has no value.", "Write each name with its value: wait-days 12."
        )
    names = [word.replace("-", "_").casefold() for word in words[::2]]
    for name in names:
        if name in FIXED:
            raise UnusableInput(
                f"{name.replace('_', '-')} is what a law says.", "It cannot be moved."
            )
        if name not in SETTINGS:
            raise UnusableInput(
                f"{name.replace('_', '-')} is not a setting.",
                "`afterword etiquette` lists them.",
            )
    return dict(zip(names, words[1::2], strict=True))


def _show(title: str, names: tuple[str, ...], policy: Policy) -> None:
    click.echo(f"\n{title}")
    for name in names:
        value = in_words(name, policy)
        mark = "*" if value != in_words(name, DEFAULT_POLICY) else " "
        right = "" if name in FIXED else f" ({what_is_right(name)})"
        click.echo(f"{mark} {name.replace('_', '-'):30} {value:>5}  {LABELS[name]}{right}")


def _show_changes(changes: tuple[WouldChange, ...], heading: str) -> None:
    if not changes:
        click.echo("Today's advice stays as it is.")
        return
    click.echo(heading)
    for change in changes:
        role = f", {change.role}" if change.role else ""
        click.echo(f"  {change.company}{role}")
        click.echo(f"    before: {change.before}")
        click.echo(f"    after:  {change.after}")
