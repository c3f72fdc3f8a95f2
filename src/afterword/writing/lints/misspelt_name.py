"""Every name is spelled as its owner spells it.

Collected evidence, section on thank-you notes: a misspelt name on a note "means out" for some who
hire; names are to be copied from the card or the profile.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.notes import Finding, Severity
from afterword.writing.lints.check import Check, finding_at, with_facts
from afterword.writing.lints.given_names import COMMON_GIVEN_NAMES
from afterword.writing.lints.likeness import unaccented
from afterword.writing.lints.names import (
    GROUP_WORDS,
    TITLES,
    all_parts,
    intended,
    may_be_called,
    name_parts,
)
from afterword.writing.lints.prose import Prose, Word

CODE = "misspelt_name"


def _find(prose: Prose) -> Iterator[Finding]:
    known = all_parts(prose.context.people)
    if not known:
        return
    own = all_parts((prose.context.candidate,) if prose.context.candidate else ())
    others = _other_words(prose)
    in_greeting = _greeting_span(prose, known)
    if in_greeting is not None:
        yield _finding(prose, *in_greeting)
    begin = prose.greeting.end if prose.greeting else 0
    for word in prose.body.capitalised:
        if word.start < begin:
            continue
        meant = _meant(prose, word, known, own, others)
        if meant is not None:
            yield _finding(prose, (word.start, word.end), meant)
    for word in _signature(prose):
        meant = intended(word.low, own) if word.low not in own | known else None
        if meant is not None and word.low not in COMMON_GIVEN_NAMES:
            yield _finding(prose, (word.start, word.end), meant)


def _finding(prose: Prose, span: tuple[int, int], meant: str) -> Finding:
    right = _as_written(prose, meant)
    message = f"The name is spelled {right} in your facts."
    return finding_at(CODE, Severity.WARNING, message, prose.body, span, (right,))


def _as_written(prose: Prose, part: str) -> str:
    own = (prose.context.candidate,) if prose.context.candidate else ()
    for name in prose.context.people + own:
        for piece in name.split():
            if unaccented(piece) == part:
                return piece
    return part.title()


def _greeting_span(prose: Prose, known: frozenset[str]) -> tuple[tuple[int, int], str] | None:
    """The misspelt name in the greeting: all the names there, from the first to the last."""
    greeting = prose.greeting
    if greeting is None:
        return None
    words = [
        word
        for word in prose.body.words_between(greeting.names_start, greeting.names_end)
        if word.low not in TITLES and word.low not in GROUP_WORDS
    ]
    for word in words:
        if may_be_called(word.low, known):
            continue
        meant = intended(word.low, known)
        if meant is not None:
            return (words[0].start, words[-1].end), meant
    return None


def _other_words(prose: Prose) -> frozenset[str]:
    context = prose.context
    texts = (context.company, context.role, *context.facts, *context.other_companies)
    return frozenset(part for text in texts if text for part in name_parts(text))


def _meant(
    prose: Prose, word: Word, known: frozenset[str], own: frozenset[str], others: frozenset[str]
) -> str | None:
    """The name a capitalised word inside the note is a slip for."""
    if len(word.low) < 4 or word.low in _ORDINARY:
        return None
    low = word.low.removesuffix("'s")
    if low in own or low in others or may_be_called(low, known) or low in COMMON_GIVEN_NAMES:
        return None
    if prose.body.starts_sentence(word.start) and len(low) < 6:
        return None
    meant = intended(low, known)
    if meant is None or len(meant) < 4 or low in _ORDINARY:
        return None
    return meant


_ORDINARY = frozenset(
    "dear best kind warm many with your yours thank thanks this that they there then than when where while"
    " what which whom would could should will well were have having hello good monday tuesday wednesday"
    " thursday friday saturday sunday march april june july august please let from for and but also after"
    " before both each even here just like made make more most much next once only over same some such take"
    " team time very want week work year mark harsh marsh west east north south hill park bank field".split()
)


def _signature(prose: Prose) -> tuple[Word, ...]:
    words = prose.body.words_between(prose.closing_start, len(prose.body.raw))
    return tuple(w for w in words if prose.body.raw[w.start].isupper() and w.low not in _ORDINARY)


FLAGGED = (
    "Dear Hellen,\nThank you for the talk.",
    "Dear Helen Marhs,\nThank you for the talk.",
    "Dear Ms Marche,\nThank you for the talk.",
    "Dear Helen,\nThank you for the talk with you and Tobais.",
    "Dear Helen,\nPlease thank Mr Reeves for the tour.",
    "Dear Helen,\nThank you. Kind regards,\nNadia Brand",
    with_facts("Dear Mrs Quigly,\nThank you.", recipients=("Noreen Quigley",)),
    with_facts("Dear Jonathon,\nThank you.", recipients=("Jonathan Kim",)),
    with_facts("Dear Steven,\nThank you.", recipients=("Stephen Hale",)),
    with_facts("Dear Katharine,\nThank you.", recipients=("Catherine Wood",)),
    with_facts("Dear Mr Macdonell,\nThank you.", recipients=("Iain MacDonnell",)),
    with_facts("Dear Prya,\nThank you.", recipients=("Priya Raman",)),
    with_facts("Hi Marc, thank you.", recipients=("Mark Owens",)),
    with_facts("Dear Siobahn,\nThank you.", recipients=("Siobhan Kelly",)),
)
ACCEPTED = (
    "Dear Helen,\nThank you for the talk with you and Tobias.",
    "Dear Helen Marsh,\nThank you for the talk.",
    "Dear Helen,\nThank you. The salt marshes in March were lovely.",
    "Dear Helen,\nHelena Novak, my tutor, sends her regards.",
    "Dear Helen,\nThank you. Toby from the shop was kind too.",
    "Dear Helen,\nThank you. Kind regards,\nNadia",
    "Dear Helen,\nMy friend Ellen visited the museum last year.",
    "Dear Helen,\nThank you. Reeve's tour was the best part.",
    with_facts("Dear Sian,\nThank you.", recipients=("Siân Pritchard",)),
    with_facts("Dear Tom,\nThank you.", recipients=("Tomasz Wrona",), other_interviewers=()),
    with_facts("Dear Mark,\nThank you for March and for the marks.", recipients=("Mark Owens",)),
    with_facts("Dear Will,\nWilling hands are easy to find.", recipients=("Will Turner",)),
    with_facts("Dear Rose,\nThe roses by the door are lovely.", recipients=("Rose Hall",)),
)

CHECK = Check(CODE, Severity.WARNING, _find, FLAGGED, ACCEPTED)
