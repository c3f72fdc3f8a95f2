"""Reading what commands are given, with errors that name the file, the line and the remedy."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

import click

from afterword.domain.errors import UnusableInput


def read_text(path: str) -> str:
    """Read a UTF-8 file, or standard input for "-"."""
    return _decoded(read_bytes(path), path)


def read_bytes(path: str) -> bytes:
    """Read a file as it is, or standard input for "-"."""
    if path == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except FileNotFoundError:
        raise UnusableInput(f"There is no file {path}.", "Check the name and the folder.") from None
    except IsADirectoryError:
        raise UnusableInput(f"{path} is a folder.", "Name a file in it.") from None
    except PermissionError:
        raise UnusableInput(f"{path} may not be read.", "Check its permissions.") from None
    except OSError as problem:
        raise UnusableInput(f"{path} cannot be read: {problem.strerror}.", "") from None


def read_json(path: str) -> object:
    """Read one JSON document."""
    text = read_text(path)
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise UnusableInput(f"{path} is not JSON: {problem}.", "Check it at that place.") from None


def read_json_lines(path: str) -> Iterator[Mapping[str, object]]:
    """Read JSON objects, one a line; empty lines are passed over."""
    for number, line in enumerate(read_text(path).split("\n"), 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError) as problem:
            raise UnusableInput(f"{path}, line {number} is not JSON: {problem}.", "") from None
        if not isinstance(value, dict):
            raise UnusableInput(
                f"{path}, line {number} is not a JSON object.", "Each line holds one object."
            )
        yield value


def text_field(line: Mapping[str, object], name: str) -> str:
    """Take a text out of a batch line, or say which line lacks it."""
    value = line.get(name)
    if not isinstance(value, str):
        raise UnusableInput(
            f"The line with id {line.get('id')!r} has no text in `{name}`.",
            f"Give every line a `{name}`.",
        )
    return value


def instant(text: str, name: str) -> datetime:
    """Parse an ISO 8601 instant, which needs an offset because "14:00" alone says nothing."""
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        value = None
    if value is None or value.tzinfo is None:
        raise UnusableInput(
            f"{name}: {text!r} is not an instant with an offset.",
            "Write it like 2026-03-10T10:30:00+00:00.",
        )
    return value


def print_json(value: object) -> None:
    """Print one JSON object on one line, UTF-8."""
    click.echo(json.dumps(value, ensure_ascii=False))


def _decoded(data: bytes, path: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise UnusableInput(
            f"{path} is not UTF-8 text (at byte {problem.start}).", "Save it as UTF-8."
        ) from None
