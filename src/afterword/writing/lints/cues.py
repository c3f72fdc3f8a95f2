"""Ways of saying something told by words that meet in one sentence, in any order.

A cue is a string like "landlord rent bills + my|our + pay|due": the first part lists words of which
one must stand in the sentence, the other parts are patterns that must all be found in it. Cues are
wider than phrases; what they must not catch goes into the check's `unless`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from afterword.writing.lints.prose import Prose, Text


@dataclass(frozen=True)
class Cue:
    """Words of which one must stand in a sentence, and patterns that must all be found in it."""

    words: frozenset[str]
    sources: tuple[str, ...]

    @cached_property
    def patterns(self) -> tuple[re.Pattern[str], ...]:
        """The patterns, compiled when they are first needed."""
        return tuple(re.compile(source) for source in self.sources)


def cues(*lines: str) -> tuple[Cue, ...]:
    """Read cues written as "word word + pattern + pattern"."""
    read = []
    for line in lines:
        words, *patterns = line.split(" + ")
        read.append(Cue(frozenset(words.split()), tuple(patterns)))
    return tuple(read)


def _is_quoted(text: Text, begin: int, end: int) -> bool:
    """Whether half of a sentence or more is somebody else's words."""
    inside = sum(
        min(end, stop) - max(begin, start)
        for start, stop in text.quoted
        if start < end and stop > begin
    )
    return inside * 3 >= end - begin


def sentences_with(prose: Prose, text: Text, wanted: tuple[Cue, ...]) -> Iterator[tuple[int, int]]:
    """Find the sentences in which a cue is given; greeting and closing are left out."""
    vocabulary = text.vocabulary
    near = [cue for cue in wanted if not cue.words.isdisjoint(vocabulary)]
    if not near:
        return
    for begin, end in prose.main_sentences if text is prose.body else text.sentences:
        while begin < end and text.low[begin].isspace():
            begin += 1
        sentence = text.low[begin:end]
        words = frozenset(text.sentence_words(begin, end))
        for cue in near:
            if cue.words.isdisjoint(words) or _is_quoted(text, begin, end):
                continue
            if all(pattern.search(sentence) for pattern in cue.patterns):
                yield begin, end
                break
