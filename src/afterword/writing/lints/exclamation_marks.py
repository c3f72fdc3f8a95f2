"""Calm prose needs no exclamation marks.

Collected evidence, section on contents (career services of Princeton and Waterloo: no exclamation
marks). One in a whole note is worth a look only; two, or several in a row, shout.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.notes import Finding, Severity
from afterword.writing.lints.check import Check, Example, finding_at
from afterword.writing.lints.prose import Prose, Text

CODE = "exclamation_marks"
_MARK = re.compile(r"[^\s!]*!+(?:[!?1]*!)?")


def _find(prose: Prose) -> Iterator[Finding]:
    found = [
        (text, match)
        for text in prose.texts
        if "!" in text.low
        for match in _MARK.finditer(text.low)
        if not text.is_quoted(match.start()) and not _is_code(text, match)
    ]
    for text, match in found:
        loud = len(found) > 1 or match.group().count("!") > 1 or text.name == "subject"
        severity = Severity.WARNING if loud else Severity.HINT
        message = "A full stop says the same more calmly."
        yield finding_at(CODE, severity, message, text, match.span())


def _is_code(text: Text, match: re.Match[str]) -> bool:
    """Whether the mark belongs to a sign such as "!=" or a name such as "Yahoo!"."""
    following = text.low[match.end() : match.end() + 1]
    return following in ("=", "[", "(") or match.group() in ("yahoo!", "jeopardy!")


FLAGGED = (
    "Thank you so much!",
    "Thank you!!!",
    "What a museum! What a day!",
    Example("Thank you.", subject="Thanks!"),
    Example("Thank you.", subject="Thank you!!"),
    "I cannot wait!! Nadia",
    "Is that really the elephant?!",
)
ACCEPTED = (
    "Thank you so much.",
    "The label said “Do not touch!” in five languages.",
    "In the code I wrote a != b, and you saw it at once.",
    "Is there any news?",
    "What a museum.",
)

CHECK = Check(CODE, Severity.WARNING, _find, FLAGGED, ACCEPTED)
