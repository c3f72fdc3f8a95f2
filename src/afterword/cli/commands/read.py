"""`afterword read`: what mails and calendar files mean; nothing is kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import click

from afterword.cli.input_files import print_json, read_json
from afterword.domain.errors import UnusableInput
from afterword.reading.mail.reading import Reading, reading_to_json

if TYPE_CHECKING:
    from afterword.adapters.parsing import BoundedReader
    from afterword.cli.mail_files import FoundItem


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
    """Read each message in a child with limits; one that cannot be read is shown as such."""
    from afterword.adapters.parsing import BoundedReader
    from afterword.cli.mail_files import find_items
    from afterword.reading.mail.company_names import CompanyNames

    people = tuple(_addresses(people_file)) if people_file else ()
    options = {"me": me, "people": people, "default_tz": _checked_zone(tz)}
    names = CompanyNames()
    with BoundedReader() as reader:
        for item in find_items(paths):
            reading = names.settle(_read(reader, item, options))
            if as_json:
                print_json(reading_to_json(reading))
            else:
                _print(reading)


def _read(reader: BoundedReader, item: FoundItem, options: Mapping[str, object]) -> Reading:
    from afterword.reading.problem import Problem

    if item.failure:
        problem = Problem("not-opened", item.failure)
        return Reading(item.id, "not_job", 0.0, source=item.source, problems=(problem,))
    if item.line is not None:
        return reader.read_line(item.line, options=options)
    if item.is_calendar:
        return reader.read_calendar(item.data, id=item.id, source=item.source, options=options)
    return reader.read_mail(item.data, id=item.id, source=item.source, options=options)


def _checked_zone(name: str | None) -> str | None:
    from zoneinfo import ZoneInfo

    if not name:
        return None
    try:
        return ZoneInfo(name).key
    except (KeyError, ValueError, OSError) as error:
        raise UnusableInput(
            f'"{name}" is no time zone.', "Name one like Europe/London or America/New_York."
        ) from error


def _addresses(path: str) -> Iterator[str]:
    people = read_json(path)
    if not isinstance(people, list):
        raise UnusableInput(f"{path} is not a list of people.", 'Write ["jane@example.org", ...].')
    for person in people:
        address = person.get("email") if isinstance(person, dict) else person
        if isinstance(address, str):
            yield address


def _print(reading: Reading) -> None:
    for line in _lines(reading):
        click.echo(line)


def _lines(reading: Reading) -> Iterator[str]:
    """What is worth telling a person: the label with its words, then the facts that were found."""
    label = reading.label.replace("_", " ")
    if reading.confidence:
        yield f"{reading.id}: {label} ({min(reading.confidence, 0.99):.0%} sure)"
    else:
        yield f"{reading.id}: could not be read"
    for evidence in reading.evidence[:3]:
        yield f'  "{" ".join(evidence.text.split())[:160]}"'
    named = ", ".join(one for one in (reading.role, reading.company) if one)
    if named:
        yield f"  About: {named}"
    yield from _dated_lines(reading)
    for warning in reading.sender_warnings:
        yield f"  Look twice: {warning}"
    for problem in reading.problems:
        yield f"  Note: {problem.text}"


def _dated_lines(reading: Reading) -> Iterator[str]:
    if reading.interview:
        called_off = " (called off)" if reading.interview.cancelled else ""
        yield f"  Interview: {reading.interview.start:%A %d %B %Y, %H:%M %Z}{called_off}"
    if reading.slots:
        yield "  To choose from: " + "; ".join(f"{one:%a %d %b %H:%M}" for one in reading.slots[:6])
    timing = reading.stated_timeline
    if timing and timing.latest:
        yield f"  You will hear: by {timing.latest:%A %d %B %Y}"
    if reading.offer_deadline:
        yield f"  Answer wanted: by {reading.offer_deadline:%A %d %B %Y}"
    if reading.return_on:
        yield f"  Back: {reading.return_on:%A %d %B %Y}"
