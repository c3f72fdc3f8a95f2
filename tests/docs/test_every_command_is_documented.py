"""The page of commands lists the commands, options and exit codes the program has."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from afterword.cli import exit_codes
from afterword.cli.main import COMMANDS, afterword


@pytest.fixture
def page(docs: Path) -> str:
    return (docs / "reference" / "commands.md").read_text("utf-8")


@pytest.fixture
def sections(page: str) -> dict[str, str]:
    """The text about each command, by its name."""
    parts = re.split(r"(?m)^### ", page)[1:]
    return {part.partition("\n")[0].strip(): part for part in parts}


def command_named(name: str) -> click.Command:
    command = afterword.get_command(click.Context(afterword), name)
    assert command is not None
    return command


def options_of(command: click.Command) -> set[str]:
    options = [p for p in command.params if isinstance(p, click.Option)]
    return {name for option in options for name in (*option.opts, *option.secondary_opts)}


def choices_of(option: click.Parameter) -> set[str]:
    return set(option.type.choices) if isinstance(option.type, click.Choice) else set()


def test_the_commands_on_the_page_are_those_of_the_program(sections: dict[str, str]) -> None:
    assert set(sections) == set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_its_options_are_those_of_the_command(name: str, sections: dict[str, str]) -> None:
    rows = re.findall(r"(?m)^\| (`--.*?`) \| (.*) \|$", sections[name])

    documented = {option for names, _ in rows for option in re.findall(r"`(--[a-z-]+)`", names)}

    assert documented == options_of(command_named(name))
    assert all(meaning.strip() for _, meaning in rows)


@pytest.mark.parametrize("name", COMMANDS)
def test_its_choices_are_all_named(name: str, sections: dict[str, str]) -> None:
    prose = re.sub(r"(?ms)^```$.*?^```$", "", sections[name])
    for option in command_named(name).params:
        about = next((r for r in prose.splitlines() if f"`{option.opts[0]}`" in r), prose)
        named = set(re.findall(r"`([^`]+)`", about))

        assert choices_of(option) <= named, option.name


@pytest.mark.parametrize("name", COMMANDS)
def test_its_usage_line_and_its_sentence_are_those_of_the_program(
    name: str, sections: dict[str, str]
) -> None:
    context = click.Context(command_named(name), info_name=f"afterword {name}")
    pieces = (piece for piece in context.command.collect_usage_pieces(context))
    usage = " ".join([f"afterword {name}", *(p for p in pieces if p != "[OPTIONS]")])

    assert f"```\n{usage}\n```" in sections[name]
    assert COMMANDS[name][1] in sections[name]


def test_the_commands_of_a_command_are_those_of_the_program(page: str) -> None:
    groups = {name: command_named(name) for name in COMMANDS}
    existing = {
        f"{name} {inner}"
        for name, group in groups.items()
        if isinstance(group, click.Group)
        for inner in group.commands
    }

    assert set(re.findall(r"(?m)^#### (.*)$", page)) == existing
    assert existing


def test_the_answers_to_a_note_in_doubt_are_those_of_the_program(page: str) -> None:
    group = command_named("outbox")
    assert isinstance(group, click.Group)

    (answer,) = (p for p in group.commands["answer"].params if choices_of(p))

    assert "{" + "|".join(sorted(choices_of(answer))) + "}" in re.sub(
        r"\{([a-z_|]+)\}", lambda m: "{" + "|".join(sorted(m[1].split("|"))) + "}", page
    )


def test_the_exit_codes_are_those_of_the_program(page: str) -> None:
    documented = {int(code) for code in re.findall(r"(?m)^\| (\d) \|", page)}

    assert documented == {
        exit_codes.DONE,
        exit_codes.NEEDS_THE_PERSON,
        exit_codes.UNUSABLE,
        exit_codes.NOT_NOW,
        exit_codes.BUG,
    }
