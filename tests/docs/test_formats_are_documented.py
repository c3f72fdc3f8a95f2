"""The page of formats names the fields that the program prints."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.cli.schemas import SCHEMAS
from afterword.domain.notes import NoteKind, Severity

CASE = {
    "candidate": {"tz": "Europe/London", "name": "Alice Young"},
    "employer": {"name": "Acme", "country": "GB", "subdivision": "ENG", "tz": "Europe/London"},
    "role": "Engineer",
    "people": [{"id": "jane", "name": "Jane Doe", "role": "hiring_manager", "email": "known"}],
    "interviews": [
        {
            "id": "i1",
            "start": "2026-03-02T14:00:00+00:00",
            "end": "2026-03-02T15:00:00+00:00",
            "tz": "Europe/London",
            "participants": ["jane"],
            "status": "held",
        }
    ],
}
NOW = ("--now", "2026-03-02T18:00:00+00:00")
PRINTING = {
    "advise": ("-", *NOW),
    "when": ("by Friday week", "--said-at", "2026-03-02T14:00:00+00:00"),
    "draft": ("-", "--note", "thank_you", *NOW),
    "check": ("-",),
    "read": (str(Path(__file__).parents[2] / "docs" / "tutorial" / "invitation.ics"),),
    "silence": ("--days", "14"),
}


@pytest.fixture
def page(docs: Path) -> str:
    return (docs / "reference" / "formats.md").read_text("utf-8")


def section(page: str, heading: str) -> str:
    return page.split(f"\n## {heading}\n")[1].split("\n## ")[0]


@pytest.mark.parametrize("command", PRINTING)
def test_each_field_printed_is_documented_and_no_other(command: str, page: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "afterword", command, *PRINTING[command], "--json"],
        input="Dear Jane,\n\nThank you.\n" if command == "check" else json.dumps(CASE),
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )

    rows = re.findall(r"(?m)^\| (`.*?) \|", section(page, command))
    documented = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert set(json.loads(ran.stdout.splitlines()[0])) == documented, ran.stderr


def test_the_schemas_and_kinds_are_those_of_the_program(page: str) -> None:
    assert set(re.findall(r"(?m)^\| `afterword schema (\w+)`", page)) == set(SCHEMAS)
    assert {f"`{kind}`" for kind in NoteKind} <= set(re.findall(r"`\w+`", section(page, "draft")))
    assert all(f"`{severity}`" in section(page, "check") for severity in Severity)
