"""`afterword backup`: a checked copy of everything."""

from __future__ import annotations

import click

from afterword.cli.session import opened_program


@click.command("backup", help="Write a checked copy of everything.")
def command() -> None:
    """Write the copy and say where it is."""
    with opened_program() as program:
        path = program.back_up()
    click.echo(f"The backup is written: {path}")
