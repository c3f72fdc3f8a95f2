"""`afterword profile`: the candidate's own data."""

from __future__ import annotations

import dataclasses

import click

from afterword.cli.input_files import print_json
from afterword.cli.session import opened_program


@click.command("profile", help="Your name, address, time zone and habits.")
@click.option("--name", help="As you sign.")
@click.option("--email", help="Your address.")
@click.option("--tz", help="Your time zone: Europe/London.")
@click.option("--country", help="Where you are: GB-ENG, US-CA, DE ...")
@click.option("--voice", type=click.Choice(["warm", "plain", "formal"]))
@click.option("--dialect", type=click.Choice(["en-GB", "en-US"]))
@click.option("--signature", help="A line under your name, such as a phone number.")
@click.option("--json", "as_json", is_flag=True)
def command(as_json: bool, **given: str | None) -> None:
    """Change what is given; show the result."""
    changes = {name: value for name, value in given.items() if value is not None}
    with opened_program() as program:
        profile = program.profile()
        if changes:
            profile = dataclasses.replace(profile, **changes)
            program.save_profile(profile)
    if as_json:
        print_json(dataclasses.asdict(profile))
        return
    for field in dataclasses.fields(profile):
        click.echo(f"{field.name:10} {getattr(profile, field.name) or '(not set)'}")
    if not profile.is_complete:
        click.echo('Notes need your name and address: afterword profile --name "..." --email ...')
