"""Everyone gets a note of their own.

The article, "After a job interview" (an individual note to everyone); interviewers compare notes, say
practitioners in the collected evidence. Two notes that share most of their text count as one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints.check import Check, finding_at, with_facts
from afterword.writing.lints.names import all_parts
from afterword.writing.lints.prose import Prose
from afterword.writing.note_context import NoteContext, NoteUnderReview, OtherNote

CODE = "identical_to_other_note"
_RUN = 4
_SAME = 0.6
"""Our choice: six in ten runs of four words shared is the same note with a few words changed."""


def _find(prose: Prose) -> Iterator[Finding]:
    if not prose.context.already_sent:
        return
    own = _runs(_words(prose))
    if len(own) < 8:
        return
    for other in others(prose):
        theirs = _runs(other_words(other.body, prose.context.candidate))
        if len(own & theirs) >= _SAME * len(own) or _contained(own, theirs):
            to = " and ".join(other.to) or "somebody else"
            message = (
                f"This is nearly the note to {to}. Write about what you spoke of with this person."
            )
            yield finding_at(CODE, Severity.BLOCKING, message, prose.body, _main_span(prose))
            return


def _contained(own: frozenset[tuple[str, ...]], theirs: frozenset[tuple[str, ...]]) -> bool:
    """Whether the other note is nearly all in this one, with something put on top."""
    return len(theirs) >= 8 and len(own & theirs) >= 0.85 * len(theirs)


def others(prose: Prose) -> Iterator[OtherNote]:
    """The notes to other people; a note to the same person may repeat itself."""
    mine = all_parts(prose.context.recipients)
    for other in prose.context.already_sent:
        theirs = all_parts(other.to)
        if other.body.strip() and not (theirs and theirs <= mine):
            yield other


@lru_cache(maxsize=256)
def other_words(body: str, candidate: str | None) -> tuple[str, ...]:
    """The words of another note without its greeting and closing."""
    note = NoteUnderReview(NoteKind.THANK_YOU, body, context=NoteContext(candidate=candidate))
    return _words(Prose(note))


def _words(prose: Prose) -> tuple[str, ...]:
    return tuple(word.low for word in prose.main_words)


def _runs(words: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1))


def _main_span(prose: Prose) -> tuple[int, int]:
    words = prose.main_words
    begin, end = words[0].start, words[-1].end
    while end < len(prose.body.raw) and prose.body.raw[end] in ".!?\"')":
        end += 1
    return begin, end


_SENT = OtherNote(
    to=("Tobias Reeve",),
    body="Dear Tobias,\nThank you for showing me the stores on Tuesday. The way you label boxes by smell"
    " convinced me, and I would be glad to help with the next move.\nKind regards,\nNadia Brandt",
    kind=NoteKind.THANK_YOU,
)
_TO_HELEN = OtherNote(to=("Helen Marsh",), body=_SENT.body, kind=NoteKind.THANK_YOU)
FLAGGED = (
    with_facts(
        "Dear Helen,\nThank you for showing me the stores on Tuesday. The way you label boxes by smell convinced"
        " me, and I would be glad to help with the next move.\nBest wishes,\nNadia",
        already_sent=(_SENT,),
    ),
    with_facts(
        "Dear Helen,\nThank you for showing me the shop on Tuesday. The way you label boxes by smell convinced"
        " me, and I would be happy to help with the next move.\nNadia",
        already_sent=(_SENT,),
    ),
    with_facts(
        "Dear Helen,\nThank you for showing me the stores on Tuesday. The way you label boxes by smell convinced"
        " me, and I would be glad to help with the next move. I hold a minibus licence, by the way.\nNadia",
        already_sent=(_SENT,),
    ),
)
ACCEPTED = (
    with_facts(
        "Dear Helen,\nThank you for your questions on Tuesday. I have thought about winter and gloves, and I"
        " would be glad to try the sledge idea with a class.\nNadia",
        already_sent=(_SENT,),
    ),
    with_facts(
        "Dear Helen,\nThank you for showing me the stores on Tuesday. The way you label boxes by smell convinced"
        " me, and I would be glad to help with the next move.\nNadia",
        already_sent=(_TO_HELEN,),
    ),
    with_facts("Dear Helen,\nThank you for showing me the stores.\nNadia", already_sent=(_SENT,)),
)

CHECK = Check(CODE, Severity.BLOCKING, _find, FLAGGED, ACCEPTED)
