"""`afterword read`: what mails and calendar files mean; nothing is kept."""

from __future__ import annotations

from collections.abc import Iterator

import click

from afterword.cli.input_files import print_json, read_json
from afterword.cli.mail_files import mail_items
from afterword.domain.errors import UnusableInput
from afterword.reading.mail.classify import read_mail
from afterword.reading.mail.reading import Reading, reading_to_json


@click.command("read", help="Say what mails and calendar files mean.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH ...")
@click.option("--me", multiple=True, metavar="ADDRESS", help="Your own addresses.")
@click.option(
    "--people", "people_file", metavar="FILE", help="A JSON list of addresses, or of {name, email}."
)
@click.option("--tz", help="Your time zone, for times that name none.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per message.")
def command(
    paths: tuple[str, ...],
    me: tuple[str, ...],
    people_file: str | None,
    tz: str | None,
    as_json: bool,
) -> None:
    """Read each message; one that cannot be read is reported and stops nothing."""
    people = tuple(_addresses(people_file)) if people_file else ()
    for item in mail_items(paths):
        reading = read_mail(item, me=me, people=people, default_tz=tz)
        if as_json:
            print_json(reading_to_json(reading))
        else:
            _print(reading)


def _addresses(path: str) -> Iterator[str]:
    people = read_json(path)
    if not isinstance(people, list):
        raise UnusableInput(f"{path} is not a list of people.", 'Write ["jane@example.org", ...].')
    for person in people:
        address = person.get("email") if isinstance(person, dict) else person
        if isinstance(address, str):
            yield address


def _print(reading: Reading) -> None:
    label = reading.label.replace("_", " ")
    click.echo(f"{reading.id}: {label} ({reading.confidence:.0%} sure)")
    for evidence in reading.evidence[:3]:
        click.echo(f'  "{" ".join(evidence.text.split())[:160]}"')
    if reading.company:
        click.echo(f"  Company: {reading.company}")
    if reading.interview:
        click.echo(f"  Interview: {reading.interview.start}")
    for problem in reading.problems:
        click.echo(f"  Note: {problem.text}")
