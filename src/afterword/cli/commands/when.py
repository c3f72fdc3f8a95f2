"""`afterword when`: what people say about timing, as dates."""

from __future__ import annotations

import datetime as dt
import re

import click

from afterword.cli.input_files import instant, print_json, read_json_lines, text_field
from afterword.domain.errors import UnusableInput
from afterword.reading.timing import TimingReading, read_timing
from afterword.usecases.wording import day_in_words

_COUNTRY = re.compile(r"[A-Za-z]{2}([-_][A-Za-z0-9]{1,3})?")
_LANGUAGES = ("en", "de", "fr", "es")


@click.command(
    "when",
    help="Turn what they said about timing into dates.\n\n"
    "TEXT is their words in English, German, French or Spanish, as you remember them: "
    'afterword when "we\'ll let you know by the end of next week" '
    "--said-at 2026-03-10T10:30:00+00:00",
)
@click.argument("text", required=False)
@click.option("--said-at", help="When it was said: an ISO instant with an offset.")
@click.option(
    "--country",
    default="GB-ENG",
    show_default=True,
    help="Where the employer is (ISO 3166, such as US or DE-BY): zone, holidays, order of 4/12.",
)
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
    _refuse_what_cannot_be_read(text, country, lang)
    reading = read_timing(text, said_at=instant(said_at, "--said-at"), country=country, lang=lang)
    _show(reading, text, None, as_json=as_json)


def _refuse_what_cannot_be_read(text: str, country: str, lang: str | None) -> None:
    """Stop at slips of the hand; a batch is read as it comes, its lines are data."""
    if not text.strip():
        raise UnusableInput(
            "There are no words to read.", "Give what they said, in quotation marks."
        )
    if not _COUNTRY.fullmatch(country):
        raise UnusableInput(
            f"--country: {country!r} is no country code.",
            "Use two letters, and the part where you know it: GB-ENG, US, DE-BY, IN.",
        )
    if lang is not None and lang.lower()[:2] not in _LANGUAGES:
        raise UnusableInput(
            f"--lang: {lang!r} is not one of the languages that are read.",
            "Use en, de, fr or es, or leave it out.",
        )


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
