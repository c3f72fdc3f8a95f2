"""A LinkedIn invitation has room for 200 characters.

Collected evidence, section on LinkedIn: 200 characters with a free account, 300 with a paid one.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints.check import Check, finding_at
from afterword.writing.lints.prose import Prose

CODE = "over_character_limit"
LIMIT = 200


def _find(prose: Prose) -> Iterator[Finding]:
    body = prose.note.body.rstrip()
    if len(body) > LIMIT:
        message = f"The invitation has {len(body)} characters; LinkedIn takes {LIMIT}."
        yield finding_at(CODE, Severity.BLOCKING, message, prose.body, (LIMIT, len(body)))


FLAGGED = (
    "Hi Helen, " + "we spoke of school visits " * 9,
    "é" * 201,
    "Hi Helen, " + "winter " * 28,
)
ACCEPTED = (
    "Hi Helen, we met on 12 May and spoke of school visits in winter. May I connect? Nadia",
    "é" * 200,
    "é" * 200 + "\n",
)

CHECK = Check(
    CODE,
    Severity.BLOCKING,
    _find,
    FLAGGED,
    ACCEPTED,
    frozenset({NoteKind.LINKEDIN_INVITATION}),
    NoteKind.LINKEDIN_INVITATION,
)
