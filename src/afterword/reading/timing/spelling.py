"""Typed noise: left-over markup, words run together, short forms of chat, and slips of the keys.

Only words that name days, months and lengths of time are mended by guessing, since only those are
few enough that a near miss cannot be anything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_MARKUP = re.compile(r"<[a-zA-Z/!][^<>]{0,200}>|&(?:[a-zA-Z]{2,8}|#\d{1,5});")
_SHORTEST = 6
"""Letters from which on a near miss counts: "march" and "match" are too close."""


def blank_markup(text: str) -> str:
    """Replace tags and entities by as many spaces, so that every index stays true."""
    if "<" not in text and "&" not in text:
        return text
    return _MARKUP.sub(lambda found: " " * len(found.group()), text)


class NearMisses:
    """A few words, found again when one letter is missing, doubled, wrong or swapped."""

    def __init__(self, words: Iterable[str]) -> None:
        """Index the words by every way of leaving one letter out."""
        known = {word for word in words if word.isalpha()}
        self._words = {word for word in known if len(word) >= _SHORTEST}
        self._shortened: dict[str, str] = {}
        for word in sorted(self._words):
            for shorter in _shortened(word):
                self._shortened.setdefault(shorter, word)
        self._known: dict[str, str] = {word: word for word in known}

    def mend(self, word: str) -> str:
        """Return the word meant, or `word` itself; plurals and other first letters stay."""
        if len(word) < _SHORTEST - 1:
            return word
        known = self._known.get(word)
        if known is None:
            known = self._find(word)
            if len(self._known) < 10_000:
                self._known[word] = known
        return known

    def _find(self, word: str) -> str:
        if not word.isalpha() or word.endswith("s"):
            return word
        for candidate in (word, *_shortened(word)):
            meant = candidate if candidate in self._words else self._shortened.get(candidate)
            if meant and meant[0] == word[0] and _is_one_slip(word, meant):
                return meant
        return word


def _shortened(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(len(word))]


def _is_one_slip(word: str, meant: str) -> bool:
    """Whether one letter is missing, too many, wrong, or swapped with its neighbour."""
    start = 0
    while start < min(len(word), len(meant)) and word[start] == meant[start]:
        start += 1
    one, two = word[start:], meant[start:]
    return (
        one[1:] == two
        or one == two[1:]
        or one[1:] == two[1:]
        or (one[:2] == two[1::-1] and one[2:] == two[2:])
    )
