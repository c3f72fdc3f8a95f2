"""`afterword add`: record an interview by flags, or by questions for what is missing."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import click

from afterword.cli.session import opened_program, this_moment
from afterword.domain.case import FORMATS, PERSON_ROLES, STAGES
from afterword.domain.errors import UnusableInput
from afterword.usecases.views import NewInterview, NewPerson


@click.command("add", help="Record an interview by questions or by flags.")
@click.option("--company", help="Who offers the post.")
@click.option("--role", help="The title of the post.")
@click.option("--start", help='When it began or begins: "2026-11-24 14:00", in your own time zone.')
@click.option("--minutes", type=click.IntRange(5, 24 * 60), default=60, show_default=True)
@click.option("--tz", help="The time zone of --start, if it is not your own: Europe/London.")
@click.option("--format", "format_", type=click.Choice(FORMATS), default="video", show_default=True)
@click.option("--stage", type=click.Choice(STAGES), default="interview", show_default=True)
@click.option("--round", "round_", type=click.IntRange(1, 20), help="Which round it was.")
@click.option(
    "--person",
    "people",
    multiple=True,
    help='Someone who took part: "Jane Doe <jane@example.org> (hiring_manager)". Repeatable.',
)
@click.option("--via", type=click.Choice(["direct", "agency"]), default="direct", show_default=True)
@click.option("--country", help="Where the employer is: GB, US, DE ... Left out: your own.")
@click.option("--subdivision", help="Its part, where holidays differ: SCT, CA, BY ...")
def command(
    company: str | None,
    role: str | None,
    start: str | None,
    minutes: int,
    tz: str | None,
    format_: str,
    stage: str,
    round_: int | None,
    people: tuple[str, ...],
    via: str,
    country: str | None,
    subdivision: str | None,
) -> None:
    """Ask for what no flag gave, then record the interview."""
    asked = company is None or role is None or start is None
    with opened_program() as program:
        profile = program.profile()
        zone = tz or profile.tz
        company = company or click.prompt("Which company or organisation")
        role = role or click.prompt("Which post")
        start = start or click.prompt("When did it begin, like 2026-11-24 14:00")
        begins = parse_local(start, zone)
        if asked and not people:
            people = _ask_for_people()
        new = NewInterview(
            company=company,
            role=role,
            start=begins,
            end=begins + timedelta(minutes=minutes),
            tz=zone,
            format=format_,
            stage=stage,
            round=round_,
            people=tuple(parse_person(text) for text in people),
            via=via,
            country=(country or profile.country).partition("-")[0],
            subdivision=subdivision or (profile.country.partition("-")[2] or None),
        )
        opportunity = program.add_interview(new, at=this_moment())
        click.echo(f"Recorded as {opportunity}.")
        click.echo(f"Next: afterword debrief {opportunity}")


def parse_local(text: str, tz: str) -> datetime:
    """Read "2026-11-24 14:00" as that time in `tz`; an offset in the text wins."""
    try:
        zone = ZoneInfo(tz)
    except (OSError, ValueError, LookupError):
        raise UnusableInput(f"{tz!r} is no time zone.", "Write one like Europe/London.") from None
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise UnusableInput(
            f"{text!r} is not a day and time.", "Write it like 2026-11-24 14:00."
        ) from None
    if "T" not in text and " " not in text.strip():
        raise UnusableInput(f"{text!r} has no time of day.", "Write it like 2026-11-24 14:00.")
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


_PERSON = re.compile(
    r"\s*(?P<name>[^<>()]+?)\s*(?:<(?P<email>[^<>\s]+@[^<>\s]+)>)?\s*(?:\((?P<role>\w+)\))?\s*"
)


def parse_person(text: str) -> NewPerson:
    """Read "Jane Doe <jane@example.org> (hiring_manager)"; address and role may be missing."""
    match = _PERSON.fullmatch(text[:500])
    if match is None:
        raise UnusableInput(
            f"{text!r} is not a person.",
            'Write it like "Jane Doe <jane@example.org> (interviewer)".',
        )
    role = match["role"] or "interviewer"
    if role not in PERSON_ROLES:
        raise UnusableInput(
            f"{role!r} is not a role we know.", f"It may be one of {', '.join(PERSON_ROLES)}."
        )
    return NewPerson(name=match["name"], role=role, email=match["email"])


def _ask_for_people() -> tuple[str, ...]:
    click.echo("Who took part? One a line, with the address if you know it; an empty line ends.")
    people = []
    while text := click.prompt("Person", default="", show_default=False):
        parse_person(text)
        people.append(text)
    return tuple(people)
