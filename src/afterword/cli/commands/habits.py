"""`afterword habits`: the language of notes, one's own phrases, and helpers one runs oneself."""

from __future__ import annotations

import dataclasses
from typing import Any

import click

from afterword.cli.input_files import print_json
from afterword.cli.session import opened_program


@click.command("habits", help="The language of your notes, your phrases, your own servers.")
@click.option("--language", type=click.Choice(["en", "de", "fr"]), help="Write notes in it.")
@click.option(
    "--phrase",
    "phrases",
    multiple=True,
    help="A phrase of your own; give it again for more. They replace the older ones.",
)
@click.option("--no-phrases", is_flag=True, help="Forget the phrases.")
@click.option("--return-address", help="Your postal address, for envelopes of cards.")
@click.option("--grammar-address", help="A LanguageTool server of yours; empty for none.")
@click.option("--rewriter-address", help="A language model of yours; empty for none.")
@click.option("--rewriter-model", help="The name of that model.")
@click.option("--rewriter-key", is_flag=True, help="Ask for the key it wants.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def command(
    phrases: tuple[str, ...],
    no_phrases: bool,
    rewriter_key: bool,
    as_json: bool,
    **given: str | None,
) -> None:
    """Change what is given; show the result."""
    changes: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    if phrases or no_phrases:
        changes["phrases"] = () if no_phrases else phrases
    if "return_address" in changes:
        changes["return_address"] = changes["return_address"].replace("\\n", "\n")
    key = click.prompt("Key", hide_input=True, default="") if rewriter_key else None
    with opened_program() as program:
        habits = program.habits()
        if changes or key is not None:
            program.save_habits(dataclasses.replace(habits, **changes), rewriter_key=key)
            habits = program.habits()
    if as_json:
        print_json(dataclasses.asdict(habits))
        return
    for field in dataclasses.fields(habits):
        value = getattr(habits, field.name)
        lines = value if isinstance(value, tuple) else value.splitlines()
        click.echo(f"{field.name.replace('_', '-'):17} {' | '.join(lines) or '(not set)'}")
