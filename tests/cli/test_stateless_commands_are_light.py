"""What keeps nothing needs no database, and starts fast because it loads none."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "words",
    [
        ["--version"],
        ["--help"],
        ["schema", "case"],
        ["silence", "--days", "14"],
        ["when", "by Friday", "--said-at", "2026-03-10T10:30:00+00:00"],
    ],
)
def test_django_stays_out(words: list[str]) -> None:
    code = (
        "import sys\n"
        "from afterword.cli.main import main\n"
        "try:\n"
        f"    main({words!r})\n"
        "finally:\n"
        "    assert 'django' not in sys.modules, 'Django was loaded'\n"
    )

    finished = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )

    assert finished.returncode == 0, finished.stderr
