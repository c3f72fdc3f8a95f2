"""`afterword export`: every opportunity as a case file."""

from __future__ import annotations

from pathlib import Path

import click

from afterword.cli.session import opened_program, this_moment


@click.command("export", help="Write every opportunity as a case file.")
@click.argument("directory", type=click.Path(file_okay=False, path_type=Path))
def command(directory: Path) -> None:
    """Write the case files and say where they are."""
    with opened_program() as program:
        written = program.export(directory, at=this_moment())
    click.echo(f"{len(written)} case files are in {directory}.")
