"""Checks that look for ways of saying something, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints.check import Check, Example, Phrase, finding_at, in_sentence, matches
from afterword.writing.lints.cues import Cue, sentences_with
from afterword.writing.lints.prose import Prose


def phrase_check(
    code: str,
    message: str,
    wanted: tuple[Phrase, ...],
    *,
    flagged: tuple[str | Example, ...],
    accepted: tuple[str | Example, ...],
    kinds: frozenset[NoteKind] | None = None,
    shown_in: NoteKind = NoteKind.THANK_YOU,
    unless: re.Pattern[str] | None = None,
    whole_sentence: bool = True,
    severity: Severity = Severity.WARNING,
    wider: tuple[Cue, ...] = (),
) -> Check:
    """Make a check that flags the wanted phrases where `unless` is not in the same sentence.

    `wider` are cues that give a sentence away as a whole. Each sentence is reported once, as a
    whole or, for a phrase, only from the first to the last matched letter.
    """

    def find(prose: Prose) -> Iterator[Finding]:
        reported: set[tuple[str, int]] = set()
        for text in prose.texts:
            for match in matches(text, wanted):
                sentence = in_sentence(text, match)
                if (text.name, sentence[0]) in reported:
                    continue
                if unless is not None and unless.search(text.low[slice(*sentence)]):
                    continue
                reported.add((text.name, sentence[0]))
                span = sentence if whole_sentence else match.span()
                yield finding_at(code, severity, message, text, span)
            for sentence in sentences_with(prose, text, wider):
                again = (text.name, sentence[0]) in reported
                if again or (unless is not None and unless.search(text.low[slice(*sentence)])):
                    continue
                reported.add((text.name, sentence[0]))
                yield finding_at(code, severity, message, text, sentence)

    return Check(code, severity, find, flagged, accepted, kinds, shown_in)


def after_negation(prose_low: str, position: int, *, reach: int = 30) -> bool:
    """Whether a negation stands shortly before a position, in the same clause."""
    before = prose_low[max(0, position - reach) : position]
    clause = re.split(r"[,;:.!?]", before)[-1]
    return bool(_NEGATION.search(clause))


_NEGATION = re.compile(
    r"\b(?:not|never|no|nor|without|hardly|rather than|instead of|nothing)\b|n't\b"
)

Finder = Callable[[Prose], Iterator[Finding]]
