"""`afterword when`: what people say about timing, as dates."""

from __future__ import annotations

import datetime as dt

import click

from afterword.cli.input_files import instant, print_json, read_json_lines, text_field
from afterword.domain.errors import UnusableInput
from afterword.reading.timing import TimingReading, read_timing
from afterword.usecases.wording import day_in_words


@click.command("when", help="Turn what they said about timing into dates.")
@click.argument("text", required=False)
@click.option("--said-at", help="When it was said: an ISO instant with an offset.")
@click.option("--country", default="GB-ENG", show_default=True, help="Where the employer is.")
@click.option("--lang", help="en, de, fr or es; told from the text if left out.")
@click.option("--batch", help="A file of JSON lines {id, text, said_at, country, lang}, or -.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per line.")
def command(
    text: str | None,
    said_at: str | None,
    country: str,
    lang: str | None,
    batch: str | None,
    as_json: bool,
) -> None:
    """Read one statement, or a batch of them."""
    if batch is not None:
        for line in read_json_lines(batch):
            reading = read_timing(
                text_field(line, "text"),
                said_at=instant(text_field(line, "said_at"), "said_at"),
                country=str(line.get("country") or "GB-ENG"),
                lang=str(line["lang"]) if line.get("lang") else None,
            )
            _show(reading, str(line["text"]), line.get("id"), as_json=as_json)
        return
    if text is None or said_at is None:
        raise UnusableInput(
            "A sentence and the moment it was said are needed.",
            'For example: afterword when "by the end of next week" '
            "--said-at 2026-03-10T10:30:00+00:00",
        )
    reading = read_timing(text, said_at=instant(said_at, "--said-at"), country=country, lang=lang)
    _show(reading, text, None, as_json=as_json)


def _show(reading: TimingReading, text: str, id_: object, *, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                "id": id_,
                "kind": reading.kind,
                "earliest": _iso(reading.earliest),
                "latest": _iso(reading.latest),
                "evidence": list(reading.evidence) if reading.evidence else None,
                "ambiguous": reading.ambiguous,
                "readings": [_iso(day) for day in reading.readings],
            }
        )
        return
    click.echo(_in_words(reading, text))


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _in_words(reading: TimingReading, text: str) -> str:
    """Say what was understood, quoting the words it rests on."""
    quoted = f' ("{text[slice(*reading.evidence)]}")' if reading.evidence else ""
    latest = day_in_words(reading.latest) if reading.latest else None
    match reading.kind:
        case "none":
            return "This says nothing about when you will hear."
        case "no_contact":
            said = f"They ask not to be contacted{quoted}."
        case "silence_means_no":
            said = f"They say that silence will mean no{quoted}."
        case "vague":
            said = f"This names no day{quoted}; the usual ten to fourteen days apply."
        case "after_event":
            said = f"You will hear after something else has happened{quoted}."
        case _:
            said = f"They named a time{quoted}."
    if latest:
        said += f" The last day on which that is still kept: {latest}."
    if reading.ambiguous:
        said += " It can be read in more than one way; the later one is taken."
    return said
