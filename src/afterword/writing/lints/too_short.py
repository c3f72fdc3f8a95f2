"""A note says a little more than thanks.

Collected evidence, section on contents ("three sentences are perfect"); the ranges are in `lengths`.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints.check import Check, about_the_note, with_facts
from afterword.writing.lints.lengths import LENGTHS
from afterword.writing.lints.prose import Prose

CODE = "too_short"


def _find(prose: Prose) -> Iterator[Finding]:
    length, words = LENGTHS[prose.kind], len(prose.main_words)
    if words < length.usual_from:
        severity = Severity.WARNING if words < length.least else Severity.HINT
        message = f"The note has {words} words; a sentence or two more would say something."
        yield about_the_note(CODE, severity, message)


FLAGGED = (
    "Dear Helen,\nThank you for the talk.\nNadia Brandt",
    "Dear Helen,\nThanks for Tuesday, it was good to meet you all.\nKind regards,\nNadia",
    "Thanks!",
    with_facts("Dear Helen,\nAny news for me?\nNadia", kind=NoteKind.STATUS_INQUIRY),
    with_facts("Dear Helen,\nThank you.\nNadia", kind=NoteKind.CARD),
)
ACCEPTED = (
    "Dear Helen,\nThank you for the talk about school visits in winter. I had never thought of gloves as a"
    " reason to stay at home, and I keep thinking about it. I would love to join you and to try it with a class.\nNadia",
    with_facts(
        "Dear Helen,\nWe met on 12 May about the Museum Educator post, and I am still interested. May I ask when"
        " you expect to decide? I will gladly send more.\nNadia",
        kind=NoteKind.STATUS_INQUIRY,
    ),
    with_facts(
        "Dear Helen,\nThank you for the tea, the tour and the story of the elephant, which I have told three"
        " times already.\nNadia",
        kind=NoteKind.CARD,
    ),
)

CHECK = Check(CODE, Severity.WARNING, _find, FLAGGED, ACCEPTED)
