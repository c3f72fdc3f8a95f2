"""Each note has a detail of its own.

The article, "After a job interview" (something specific that was discussed with this person). The
company, the role and plain thanks may of course be the same in every note.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.notes import Finding, Severity
from afterword.writing.lints import identical_to_other_note
from afterword.writing.lints.check import Check, finding_at, with_facts
from afterword.writing.lints.generic_words import GENERIC, stem
from afterword.writing.lints.names import all_parts
from afterword.writing.lints.prose import Prose, Word, squeezed
from afterword.writing.note_context import OtherNote

CODE = "same_detail_as_other_note"
_RUN = 4
_TELLING_IN_RUN = 2
_TELLING_IN_SENTENCE = 3


def _find(prose: Prose) -> Iterator[Finding]:
    if not prose.context.already_sent:
        return
    if any(True for _ in identical_to_other_note.CHECK.find(prose)):
        return
    plain = _plain_words(prose)
    for other in identical_to_other_note.others(prose):
        theirs = identical_to_other_note.other_words(other.body, prose.context.candidate)
        span = _shared_run(prose, theirs, plain) or _shared_sentence(prose, theirs, plain)
        if span is not None:
            to = " and ".join(other.to) or "somebody else"
            message = f"The note to {to} tells the same. Choose something else for this one."
            yield finding_at(CODE, Severity.WARNING, message, prose.body, span)
            return


def _plain_words(prose: Prose) -> frozenset[str]:
    """Stems that may be the same in every note: generic words, the company, the role, names."""
    context = prose.context
    texts = (context.company, context.role, context.candidate)
    words = {stem(word) for text in texts if text for word in squeezed(text)}
    return GENERIC | words | {stem(part) for part in all_parts(context.people)}


def _shared_run(
    prose: Prose, theirs: tuple[str, ...], plain: frozenset[str]
) -> tuple[int, int] | None:
    """The longest run of words both notes have, if two words in it are telling."""
    words = prose.main_words
    places: dict[tuple[str, ...], int] = {}
    for index in range(len(theirs) - _RUN + 1):
        places.setdefault(theirs[index : index + _RUN], index)
    best: tuple[int, int] | None = None
    first = 0
    while first <= len(words) - _RUN:
        at = places.get(tuple(word.low for word in words[first : first + _RUN]))
        if at is None:
            first += 1
            continue
        length = _RUN
        while (
            first + length < len(words)
            and at + length < len(theirs)
            and words[first + length].low == theirs[at + length]
        ):
            length += 1
        if best is None or length > best[1] - best[0]:
            best = (
                (first, first + length) if _telling(words[first : first + length], plain) else best
            )
        first += length
    return (words[best[0]].start, words[best[1] - 1].end) if best else None


def _telling(words: tuple[Word, ...], plain: frozenset[str]) -> bool:
    return len({stem(w.low) for w in words if len(w.low) > 2} - plain) >= _TELLING_IN_RUN


def _shared_sentence(
    prose: Prose, theirs: tuple[str, ...], plain: frozenset[str]
) -> tuple[int, int] | None:
    """A sentence whose telling words nearly all stand in the other note."""
    other = {stem(word) for word in theirs}
    for begin, end in prose.main_sentences:
        telling = {
            stem(w.low) for w in prose.body.words_between(begin, end) if len(w.low) > 2
        } - plain
        shared = telling & other
        if len(shared) >= _TELLING_IN_SENTENCE and len(shared) >= 0.75 * len(telling):
            return begin, end
    return None


_SENT = OtherNote(
    to=("Tobias Reeve",),
    body="Dear Tobias,\nThank you for Tuesday. Your story of the elephant that lost its tusk in the lift made me"
    " laugh. I would love to join Alder & Finch as Museum Educator.\nNadia",
)
FLAGGED = (
    with_facts(
        "Dear Helen,\nThank you for the talk. The elephant that lost its tusk in the lift will stay with me.",
        already_sent=(_SENT,),
    ),
    with_facts(
        "Dear Helen,\nThank you for the talk and the gloves. In the lift, an elephant and a lost tusk: what a day.",
        already_sent=(_SENT,),
    ),
    with_facts(
        "Dear Helen,\nThank you. I liked your story of the elephant that lost its tusk best of all.",
        already_sent=(_SENT,),
    ),
)
ACCEPTED = (
    with_facts(
        "Dear Helen,\nThank you for Tuesday. Your gloves for thirty children made me laugh. I would love to join"
        " Alder & Finch as Museum Educator.",
        already_sent=(_SENT,),
    ),
    with_facts("Dear Helen,\nThank you for the lift to the station.", already_sent=(_SENT,)),
    with_facts(
        "Dear Tobias,\nThank you again. The elephant that lost its tusk in the lift is now in my diary.",
        recipients=("Tobias Reeve",),
        already_sent=(_SENT,),
    ),
)

CHECK = Check(CODE, Severity.WARNING, _find, FLAGGED, ACCEPTED)
