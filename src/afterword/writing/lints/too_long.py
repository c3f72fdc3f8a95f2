"""A note is short enough to be read standing up.

Collected evidence, section on contents; the ranges are in `lengths`.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints.check import Check, about_the_note, with_facts
from afterword.writing.lints.lengths import LENGTHS
from afterword.writing.lints.prose import Prose

CODE = "too_long"


def _find(prose: Prose) -> Iterator[Finding]:
    length, words = LENGTHS[prose.kind], len(prose.main_words)
    if words > length.usual_to:
        severity = Severity.WARNING if words > length.most else Severity.HINT
        message = f"The note has {words} words; about {length.usual_to} are plenty."
        yield about_the_note(CODE, severity, message)


_SENTENCE = "Thank you for the talk about the boats. "
FLAGGED = (
    "Dear Helen,\n" + _SENTENCE * 24,
    with_facts("Dear Helen,\n" + _SENTENCE * 17, kind=NoteKind.STATUS_INQUIRY),
    with_facts("Dear Helen,\n" + _SENTENCE * 12, kind=NoteKind.CARD),
    with_facts("Dear Helen,\n" + _SENTENCE * 16, kind=NoteKind.ADDENDUM),
)
ACCEPTED = (
    "Dear Helen,\n" + _SENTENCE * 15,
    with_facts("Dear Helen,\n" + _SENTENCE * 10, kind=NoteKind.STATUS_INQUIRY),
    with_facts("Dear Helen,\n" + _SENTENCE * 8, kind=NoteKind.CARD),
    with_facts("Dear Helen,\n" + _SENTENCE * 10, kind=NoteKind.ADDENDUM),
)

CHECK = Check(CODE, Severity.WARNING, _find, FLAGGED, ACCEPTED)
