"""`afterword silence`: what so many days without a word usually mean, as a band."""

from __future__ import annotations

import click

from afterword.advice.silence import (
    PROFILES,
    SilenceReading,
    read_silence,
    silence_of_case,
    silence_to_json,
)
from afterword.cli.input_files import instant, print_json, read_json
from afterword.domain.errors import UnusableInput


@click.command("silence", help="What so many days of silence usually mean.")
@click.option("--days", type=float, help="Calendar days since they last spoke.")
@click.option("--profile", type=click.Choice(list(PROFILES)), default="default", show_default=True)
@click.option("--case", "case_file", metavar="CASE.json", help="Count the days of this case.")
@click.option("--now", help="With a case: the moment to count to.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def command(
    days: float | None, profile: str, case_file: str | None, now: str | None, as_json: bool
) -> None:
    """Print the bands and what they rest on."""
    if (days is None) == (case_file is None):
        raise UnusableInput(
            "Give either the days or a case.", "For example: afterword silence --days 14"
        )
    if days is not None:
        reading = read_silence(days, profile)
    else:
        reading = _of_case(str(case_file), profile, now)
    if as_json:
        print_json(silence_to_json(reading))
        return
    click.echo(reading.sentence)
    click.echo(f"Based on: {reading.source}.")


def _of_case(path: str, profile: str, now: str | None) -> SilenceReading:
    from afterword.cli.session import this_moment
    from afterword.domain.case_file import parse_case

    at = instant(now, "--now") if now else this_moment()
    return silence_of_case(parse_case(read_json(path)).case, at=at, profile=profile)
