"""Each test of the command line starts the real program, with a store of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Ran:
    """What one run of the program said."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, object]]:
        """The JSON objects printed, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ran]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data directory that does not exist yet."""
    return tmp_path / "home"


@pytest.fixture
def run(home: Path, tmp_path: Path) -> Run:
    """Run `afterword` with these words, in an empty folder."""

    def run_program(*words: str | Path, typed: str = "", **environment: str) -> Ran:
        clean = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith("AFTERWORD_") and name not in ("EDITOR", "VISUAL")
        }
        finished = subprocess.run(
            [sys.executable, "-m", "afterword", *map(str, words)],
            input=typed,
            text=True,
            encoding="utf-8",
            capture_output=True,
            cwd=tmp_path,
            timeout=120,
            env={
                **clean,
                "AFTERWORD_HOME": str(home),
                "AFTERWORD_TZ": "Europe/London",
                "AFTERWORD_SECRETS": "file",
                "AFTERWORD_PASSPHRASE": "a passphrase of the tests",
                **environment,
            },
            check=False,
        )
        return Ran(finished.returncode, finished.stdout, finished.stderr)

    return run_program
