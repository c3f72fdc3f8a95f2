"""`afterword templates`: notes of the candidate's own wording, with places for facts."""

from __future__ import annotations

from typing import BinaryIO

import click

from afterword.cli.session import opened_program, this_moment
from afterword.domain.errors import UnusableInput
from afterword.domain.notes import NoteKind
from afterword.writing.drafts.own_templates import MOST_TEMPLATE, PLACEHOLDERS, OwnTemplate


@click.group("templates", invoke_without_command=True)
@click.pass_context
def command(ctx: click.Context) -> None:
    """Your own templates for notes."""
    if ctx.invoked_subcommand is not None:
        return
    with opened_program() as program:
        templates = program.templates()
    for template in templates:
        click.echo(f"{template.name}  ({template.kind.value})")
    if not templates:
        click.echo("No templates yet. `afterword templates keep --help` says how to add one.")


@command.command("keep")
@click.argument("name")
@click.argument("file", type=click.File("rb"))
@click.option(
    "--note",
    "kind",
    type=click.Choice([str(kind) for kind in NoteKind]),
    required=True,
    help="What it is for.",
)
@click.option("--subject", default="", help="Left out: the usual one.")
def keep_command(name: str, file: BinaryIO, kind: str, subject: str) -> None:
    """Keep the text in FILE (- for what you type) as a template."""
    raw = file.read(MOST_TEMPLATE * 4 + 1)
    try:
        body = raw.decode("utf-8")
    except UnicodeDecodeError:
        raise UnusableInput("The template is not text in UTF-8.", "Save it as UTF-8.") from None
    with opened_program() as program:
        program.save_template(OwnTemplate(name, NoteKind(kind), body.strip(), subject))
    click.echo(f"Kept: {name}")


@command.command("places")
def places_command() -> None:
    """List the places for facts a template may have."""
    for name, what in PLACEHOLDERS.items():
        click.echo(f"{'{{ ' + name + ' }}':20} {what}")


@command.command("show")
@click.argument("name")
def show_command(name: str) -> None:
    """Show a template as you wrote it."""
    with opened_program() as program:
        template = program.template(name)
    if template.subject:
        click.echo(f"Subject: {template.subject}\n")
    click.echo(template.body)


@command.command("try")
@click.argument("name")
@click.argument("opportunity")
def try_command(name: str, opportunity: str) -> None:
    """Show what a template makes of an opportunity; nothing is kept."""
    with opened_program() as program:
        id = program.find_opportunity(opportunity)
        click.echo(program.try_template(id, program.template(name), at=this_moment()))


@command.command("drop")
@click.argument("name")
def drop_command(name: str) -> None:
    """Delete a template."""
    with opened_program() as program:
        program.drop_template(program.template(name).name)
    click.echo(f"Deleted: {name}")
