"""No word stands twice in a row by accident.

The article, "After a job interview": proofread the note.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from afterword.domain.notes import Finding, Severity
from afterword.writing.lints.check import Check, Example, finding_at
from afterword.writing.lints.prose import Prose, Text, Word

CODE = "repeated_word"
_MAY_REPEAT = frozenset(
    "had bye ha no-no blah knock york walla pago bora cha tut so-so aye hear now".split()
)
_FOR_STRESS = frozenset("very really so many much far long again no yes more too well".split())
_AFTER_THAT = frozenset(
    "i you he she it we they there the a an this these those my your our their his her its was is are were will"
    " would can could".split()
)


def _find(prose: Prose) -> Iterator[Finding]:
    for text in prose.texts:
        words = text.words
        done = 0
        for index in _twice(words):
            if index < done:
                continue
            last = _end_of_run(text, index)
            done = last + 1
            severity = _severity(text, words[index], last) if last > index else None
            if severity is not None:
                word = text.raw[words[index].start : words[index].end]
                span = words[index].start, words[last].end
                message = f"“{word}” stands twice."
                yield finding_at(CODE, severity, message, text, span, (word,))


def _twice(words: tuple[Word, ...]) -> list[int]:
    """The indices of words that stand before themselves."""
    lows = [word.low for word in words]
    return [i for i, (one, next_one) in enumerate(pairwise(lows)) if one == next_one]


def _end_of_run(text: Text, first: int) -> int:
    words = text.words
    last = first
    while (
        last + 1 < len(words)
        and words[last + 1].low == words[first].low
        and not text.low[words[last].end : words[last + 1].start].strip()
        and "\n\n" not in text.low[words[last].end : words[last + 1].start]
    ):
        last += 1
    return last


def _severity(text: Text, word: Word, last: int) -> Severity | None:
    words = text.words
    low = word.low
    if low.isdigit() or low == "&" or low in _MAY_REPEAT or text.is_quoted(word.start):
        return None
    second = words[last]
    both_names = text.raw[word.start].isupper() and text.raw[second.start].isupper()
    if both_names and not text.starts_sentence(word.start):
        return None
    if low in _FOR_STRESS:
        return Severity.HINT
    following = words[last + 1].low if last + 1 < len(words) else ""
    if low == "that" and following and following not in _AFTER_THAT:
        return Severity.HINT
    if (
        low in ("is", "in", "on")
        and following in ("that", "what", "the", "a")
        and _before(words, word)
        in (
            "what",
            "it",
            "thing",
            "log",
            "logged",
            "come",
            "put",
            "went",
            "go",
            "move",
            "moved",
            "check",
            "step",
            "hand",
        )
    ):
        return Severity.HINT
    return Severity.WARNING


def _before(words: tuple[Word, ...], word: Word) -> str:
    index = words.index(word)
    return words[index - 1].low if index else ""


FLAGGED = (
    "Thank you for the the tour.",
    "I would love to to join you.",
    "I think that that it would suit me.",
    "We spoke about about winter.",
    "Thank you you for the talk.",
    "I am\nam still interested.",
    "The The museum was warm.",
    "I was was glad to see it.",
    "It was very very good.",
    Example("Thank you.", subject="Thank you for for the interview"),
    "I hope you and and Tobias are well.",
    "I want the the the post.",
)
ACCEPTED = (
    "Thank you for the tour.",
    "I had had no idea of the stores before.",
    "We spoke of that, that being the only warm room.",
    "I was born in Baden Baden.",
    "The label said “the the”, which nobody had seen.",
    "What I saw I saw with you.",
    "Rooms 3 3 and 4 were closed.",
    "The more, the more.",
    "You know what it is: is there a winter at all?",
    "I like New York, York and Bora Bora.",
    "She said she would, would you believe it.",
    "It was fine on the first day, and splendid later.",
)

CHECK = Check(CODE, Severity.WARNING, _find, FLAGGED, ACCEPTED)
