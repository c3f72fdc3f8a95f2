"""The page on silence has the figures of the program and of its benchmark."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.advice.silence import PROFILES

ROOT = Path(__file__).parents[2]


@pytest.fixture
def page(docs: Path) -> str:
    return (docs / "explanation" / "what-silence-says.md").read_text("utf-8")


def test_the_profiles_on_the_page_are_those_of_the_program(page: str) -> None:
    for name, known in PROFILES.items():
        row = (
            f"| `{name}` | {known.median:g} | {known.sigma:g} | {known.never:g} | {known.source} |"
        )
        assert row in page


def test_the_calibration_on_the_page_is_what_the_benchmark_prints(page: str) -> None:
    ran = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / "silence.py")],
        capture_output=True,
        text=True,
        check=True,
    )

    lines = re.findall(
        r"(?m)^(\w+, [^-]+?) +(-\d+\.\d) +(\d\.\d\d) \(seen (\S+)\) +(\d\.\d\d) \(seen (\S+)\)$",
        ran.stdout,
    )
    assert len(lines) == 3 * len(PROFILES)
    for title, likelihood, week, seen_week, fortnight, seen_fortnight in lines:
        assert f"| {title} | {likelihood} | {week} | {fortnight} |" in page
        assert f"after 7 days (seen {seen_week})" in page
        assert f"after 14 days (seen {seen_fortnight})" in page
