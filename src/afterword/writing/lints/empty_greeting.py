"""A greeting greets somebody.

Our own: "Dear ," is what a template leaves when the name is missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.notes import Finding, Severity
from afterword.writing.lints.check import Check, finding_at
from afterword.writing.lints.names import TITLES
from afterword.writing.lints.prose import Prose

CODE = "empty_greeting"
_FIRST_LINE = re.compile(
    r"\s*(?P<all>(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)) ?(?P<rest>[^\n,:;!]{0,60}?) ?(?:[,:;!]|\n|$))"
)


def _find(prose: Prose) -> Iterator[Finding]:
    match = _FIRST_LINE.match(prose.body.low)
    if match is None:
        return
    rest = match.group("rest").strip(" .,").split()
    begin, end = match.span("all")
    if all(word.strip(".") in TITLES for word in rest):
        message = "The greeting names nobody."
        yield finding_at(CODE, Severity.WARNING, message, prose.body, (begin, end))
    elif rest in (["there"], ["again"]) and prose.context.recipients:
        message = "The greeting could name the person."
        yield finding_at(CODE, Severity.HINT, message, prose.body, (begin, end))


FLAGGED = (
    "Dear ,\nThank you for the talk.",
    "Dear,\nThank you for the talk.",
    "Hi ,\nThank you for the talk.",
    "Hello,\nThank you for the talk.",
    "Dear Mr ,\nThank you for the talk.",
    "Dear Ms.,\nThank you for the talk.",
    "Good morning,\nThank you for the talk.",
    "Hi,\nthank you for the talk.",
    "Dear Dr\nThank you for the talk.",
    "Dear :\nThank you for the talk.",
    "hello!\nThank you for the talk.",
    "Hi there,\nThank you for the talk.",
)
ACCEPTED = (
    "Dear Helen,\nThank you for the talk.",
    "Dear Ms Marsh,\nThank you for the talk.",
    "Hi Helen, thank you for the talk.",
    "Dear Dr. Marsh:\nThank you for the talk.",
    "Dear Sister Daly,\nThank you for the talk.",
    "Helen,\nThank you for the talk.",
    "Thank you for the talk.",
    "Dear all,\nThank you for the talk.",
    "Dear [Name],\nThank you for the talk.",
    "Hello Helen and Tobias,\nThank you for the talk.",
    "Good morning Helen,\nThank you for the talk.",
    "Dear hiring team,\nThank you for the talk.",
)

CHECK = Check(CODE, Severity.WARNING, _find, FLAGGED, ACCEPTED)
