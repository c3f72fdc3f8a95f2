"""`afterword calendar`: interviews and due dates as a calendar file."""

from __future__ import annotations

import click

from afterword.cli.session import opened_program, this_moment


@click.command("calendar", help="Print interviews and due dates as a calendar (.ics).")
@click.option("--no-names", is_flag=True, help="Name no companies and people.")
def command(no_names: bool) -> None:
    """Print the calendar as it stands now."""
    with opened_program() as program:
        text = program.calendar(at=this_moment(), with_names=not no_names)
    click.echo(text, nl=False)
