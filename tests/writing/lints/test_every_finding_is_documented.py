"""The reference lists the codes the program knows, with their severity."""

from __future__ import annotations

import re
from pathlib import Path

from afterword.writing.lints import CHECKS, CODES

REFERENCE = Path(__file__).parents[3] / "docs" / "reference" / "findings.md"
ROW = re.compile(r"^\| `(\w+)` \| (\w+) \|", re.MULTILINE)


def test_the_reference_lists_exactly_the_codes_of_the_program():
    listed = dict(ROW.findall(REFERENCE.read_text(encoding="utf-8")))

    assert set(listed) == set(CODES)


def test_the_reference_gives_each_check_its_severity():
    listed = dict(ROW.findall(REFERENCE.read_text(encoding="utf-8")))

    assert {check.code: check.severity.value for check in CHECKS}.items() <= listed.items()
