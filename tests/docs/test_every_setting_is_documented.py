"""The page of settings names the variables the program reads, and no others."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from afterword.settings import LOG_LEVELS, SECRET_STORES

_NAME = re.compile(r"\bAFTERWORD_[A-Z_]*[A-Z]\b")
_MAY_COME_FROM_A_FILE = {"_value_or_file"}


def names_read_by(source: str) -> set[str]:
    """Collect the variables named in string literals, with `_FILE` where a file is taken too."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            names |= set(_NAME.findall(node.value))
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in _MAY_COME_FROM_A_FILE
        ):
            literals = [a.value for a in node.args if isinstance(a, ast.Constant)]
            names |= {f"{name}_FILE" for name in literals}
    return names


def names_in(program_source: Path) -> set[str]:
    sources = program_source.rglob("*.py")
    return set().union(*(names_read_by(path.read_text("utf-8")) for path in sources))


def test_the_settings_on_the_page_are_those_of_the_program(
    docs: Path, program_source: Path
) -> None:
    page = (docs / "reference" / "settings.md").read_text("utf-8")

    documented = set(re.findall(r"(?m)^\| `(AFTERWORD_\w+)` \|", page))

    assert documented == names_in(program_source)


def test_a_choice_is_documented_with_all_it_accepts(docs: Path) -> None:
    rows = (docs / "reference" / "settings.md").read_text("utf-8").splitlines()

    secrets = next(row for row in rows if row.startswith("| `AFTERWORD_SECRETS`"))
    levels = next(row for row in rows if row.startswith("| `AFTERWORD_LOG_LEVEL`"))
    assert set(SECRET_STORES) <= set(re.findall(r"`([a-z]+)`", secrets))
    assert set(LOG_LEVELS) <= set(re.findall(r"`([A-Z]+)`", levels))


def test_no_page_names_a_setting_that_does_not_exist(docs: Path, program_source: Path) -> None:
    known = names_in(program_source)
    pages = [*docs.rglob("*.md"), docs.parent / "README.md"]

    unknown = {
        (page.name, name)
        for page in pages
        for name in _NAME.findall(page.read_text("utf-8"))
        if name not in known
    }

    assert unknown == set()
