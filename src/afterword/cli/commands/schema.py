"""`afterword schema`: the JSON Schemas of the file formats."""

from __future__ import annotations

import json

import click

from afterword.cli.schemas import SCHEMAS


@click.command("schema", help="Print the JSON Schema of a file format.")
@click.argument("name", type=click.Choice(sorted(SCHEMAS)))
def command(name: str) -> None:
    """Print one schema, indented for reading."""
    click.echo(json.dumps(SCHEMAS[name](), indent=2, ensure_ascii=False))
