"""The tutorial is followed word by word: its commands are run, and say what it shows."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from email.parser import BytesParser
from pathlib import Path

import pytest

from tests.servers.smtp_sink import SmtpSink, smtp_sink

PASSWORD = "an app password of the tests"


@dataclass(frozen=True)
class Step:
    """A command and the lines the tutorial shows under it; `...` stands for anything."""

    command: str
    shown: tuple[str, ...]

    @property
    def typed(self) -> str:
        """What the reader types at the questions shown."""
        answers = [line.rpartition("]: ")[2] for line in self.shown if "]: " in line]
        return "".join(f"{answer}\n" for answer in answers)

    @property
    def expected(self) -> list[str]:
        """The pieces that must be printed, in this order."""
        printed = (re.sub(r"\]: .*", "]: ", line) for line in self.shown)
        pieces = (piece.strip() for line in printed for piece in line.split("..."))
        return [piece for piece in pieces if piece]


def steps_of(page: str) -> list[Step]:
    found = []
    for block in re.findall(r"(?ms)^```console\n(.*?)^```", page):
        for part in re.split(r"(?m)^\$ ", block)[1:]:
            command, *shown = part.splitlines()
            found.append(Step(command, tuple(shown)))
    return found


def first_missing(expected: list[str], printed: str) -> str | None:
    """Find the first piece that is not printed after the one before it."""
    position = 0
    for piece in expected:
        found = printed.find(piece, position)
        if found < 0:
            return piece
        position = found + len(piece)
    return None


@pytest.fixture
def sink() -> Iterator[SmtpSink]:
    with smtp_sink(user="alice@example.org", password=PASSWORD) as running:
        yield running


def words_to_run(command: str, sink: SmtpSink) -> list[str]:
    """Turn a command into words; the invented mail server becomes the one of this test."""
    program, *words = shlex.split(command)
    if "smtp.example.org" in words:
        words[words.index("smtp.example.org")] = "127.0.0.1"
        words += ["--smtp-port", str(sink.port), "--smtp-security", "none"]
    return [sys.executable, *(["-m", "afterword"] if program == "afterword" else []), *words]


def test_each_step_says_what_the_page_shows_and_two_notes_arrive(
    docs: Path, tmp_path: Path, sink: SmtpSink
) -> None:
    folder = shutil.copytree(docs / "tutorial", tmp_path / "tutorial")
    outside = {k: v for k, v in os.environ.items() if not k.startswith("AFTERWORD_")}
    environment = {
        **outside,
        "AFTERWORD_HOME": str(tmp_path / "home"),
        "AFTERWORD_TZ": "Europe/London",
        "AFTERWORD_SECRETS": "file",
        "AFTERWORD_PASSPHRASE": "x",
        "AFTERWORD_MAIL_PASSWORD": PASSWORD,
    }
    steps = steps_of((folder / "first-thank-you.md").read_text("utf-8"))

    said_yes = False
    for step in steps:
        ran = subprocess.run(
            words_to_run(step.command, sink),
            input=step.typed,
            capture_output=True,
            encoding="utf-8",
            cwd=folder,
            env=environment,
            timeout=120,
            check=False,
        )
        assert ran.returncode == 0, f"{step.command}\n{ran.stdout}\n{ran.stderr}"
        missing = first_missing(step.expected, ran.stdout)
        assert missing is None, f"{step.command} did not print {missing!r} but:\n{ran.stdout}"
        said_yes = said_yes or "y\n" in step.typed
        assert said_yes or sink.mails == [], step.command

    assert sorted(taken.rcpt_to for taken in sink.mails) == [
        ("alice+amara@example.org",),
        ("alice+lewis@example.org",),
    ]
    bodies = {BytesParser().parsebytes(taken.raw).get_payload() for taken in sink.mails}
    assert len(bodies) == 2


def test_the_tutorial_goes_through_the_whole_main_job(docs: Path) -> None:
    commands = [
        step.command for step in steps_of((docs / "tutorial/first-thank-you.md").read_text())
    ]

    verbs = [command.split()[1] for command in commands if command.startswith("afterword ")]
    assert list(dict.fromkeys(verbs)) == [
        *("profile", "import", "record", "debrief", "due"),
        *("explain", "draft", "account", "send"),
    ]
    assert "afterword send hartwell --dry-run" in commands
