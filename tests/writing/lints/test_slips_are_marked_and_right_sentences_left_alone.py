"""Sentences with a slip in brackets, and right sentences that look like slips.

They were written by ear, one by one, from the slips people make: native speakers who confuse words
of one sound, and people who carry the grammar of another language over.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from afterword.adapters.grammar.harper import HarperProofreader
from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints import check_note
from afterword.writing.note_context import NoteUnderReview

SENTENCES = Path(__file__).parent / "sentences"
SLIPS = ("spelling", "grammar", "repeated_word")


def _lines(name: str) -> list[str]:
    return (SENTENCES / name).read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def slips_in():
    proofreader = HarperProofreader()

    def found(sentence: str) -> list[Finding]:
        note = NoteUnderReview(kind=NoteKind.REPLY, body=sentence, subject="Thank you")
        return [
            finding
            for finding in check_note(note, proofreader)
            if finding.code in SLIPS and finding.severity is Severity.WARNING
        ]

    return found


def _unmatched(line: str, findings: list[Finding]) -> list[str]:
    """The bracketed words of a line that no finding is about."""
    found = [finding.text for finding in findings]
    slips = re.findall(r"\[([^\]]*)\]", line)
    return [slip for slip in slips if not any(text in slip or slip in text for text in found)]


def test_every_bracketed_slip_is_found(slips_in):
    missed = {
        line: found
        for line in _lines("slips.txt")
        if (found := _unmatched(line, slips_in(re.sub(r"[\[\]]", "", line))))
    }

    assert missed == {}


def test_right_sentences_hold_no_slip(slips_in):
    flagged = {
        line: [f.text for f in found]
        for line in _lines("no_slips.txt")
        if (found := slips_in(line))
    }

    assert flagged == {}
