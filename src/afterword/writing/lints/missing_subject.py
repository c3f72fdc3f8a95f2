"""A mail has a subject line.

Collected evidence, section on contents: every mail names the post or the interview in its subject.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints.check import Check, Example, about_the_note
from afterword.writing.lints.prose import Prose

CODE = "missing_subject"
_KINDS = frozenset(NoteKind) - {NoteKind.LINKEDIN_INVITATION, NoteKind.CARD, NoteKind.REPLY}


def _find(prose: Prose) -> Iterator[Finding]:
    if not (prose.note.subject or "").strip().removesuffix(":").strip():
        yield about_the_note(CODE, Severity.WARNING, "The mail has no subject.")


_BODY = "Dear Helen,\nThank you for the talk."
FLAGGED = (
    Example(_BODY, subject=""),
    Example(_BODY, subject="  "),
    Example(_BODY, subject=None),
    Example(_BODY, subject="", kind=NoteKind.STATUS_INQUIRY),
)
ACCEPTED = (
    Example(_BODY, subject="Thank you"),
    Example(_BODY, subject="Re: interview"),
    Example(_BODY, subject=None, kind=NoteKind.CARD),
    Example(_BODY, subject=None, kind=NoteKind.LINKEDIN_INVITATION),
)

CHECK = Check(CODE, Severity.WARNING, _find, FLAGGED, ACCEPTED, _KINDS)
