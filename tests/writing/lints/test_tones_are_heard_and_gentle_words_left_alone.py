"""Sentences of every tone that a note should not have, and gentle ones that come close."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from afterword.domain.notes import NoteKind, Severity
from afterword.writing.lints import CHECKS
from afterword.writing.lints.check import Check, Example
from afterword.writing.lints.prose import Prose

SENTENCES = Path(__file__).parent / "sentences"
BY_CODE = {check.code: check for check in CHECKS}
AROUND = {
    "group_greeting": "{}\nThank you.",
    "status_question_on_linkedin": "Hi Helen, we met on 12 May about the school visits. {}",
}
OF_WORDS = [
    BY_CODE[code]
    for code in (
        "reproach nagging ultimatum desperation gift pressure_to_reply argues_with_decision"
        " confidential_information negative_about_current_employer salary_or_benefits"
        " slang_or_emoji"
    ).split()
]


def _lines(name: str) -> list[str]:
    return (SENTENCES / name).read_text(encoding="utf-8").splitlines()


def _by_tone() -> Iterator[tuple[Check, str]]:
    check = CHECKS[0]
    for line in _lines("tones.txt"):
        if line.startswith("# "):
            check = BY_CODE[line[2:]]
        else:
            yield check, line


def _is_flagged(check: Check, text: str, kind: NoteKind) -> bool:
    note = Example(text).as_note(kind)
    found = check.find(Prose(note)) if check.applies_to(kind) else iter(())
    return any(finding.severity is not Severity.HINT for finding in found)


def test_every_tone_is_heard():
    missed = [
        (check.code, line)
        for check, line in _by_tone()
        if not _is_flagged(check, AROUND.get(check.code, "{}").format(line), check.shown_in)
    ]

    assert missed == []


def test_gentle_sentences_are_left_alone():
    flagged = [
        (check.code, line)
        for line in _lines("no_tones.txt")
        for check in OF_WORDS
        for kind in (NoteKind.THANK_YOU, NoteKind.STATUS_INQUIRY, NoteKind.REJECTION_REPLY)
        if _is_flagged(check, line, kind)
    ]

    assert flagged == []
