"""Finding the phrases of `phrases` in a mail, each with its span.

A phrase is only tried where its rarest plain word occurs in the text at all, so that some nine
hundred phrases cost about a millisecond.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from afterword.reading.mail.phrases import PHRASES

_WORD = re.compile(r"[^\W\d_]+")
_KEY = 6
"""Letters of a word's beginning that are compared before a phrase is tried."""
_CONDITION = re.compile(
    r"(?:^|[.!?\n;]\s{0,3}|\b(?:and|und|et|y|,)\s)[^.!?;]{0,60}?\b(?:if|should you|"
    r"should your|unless|in the event|whether|in case|wenn|falls|sollten|sollte|si |au cas|en caso|"
    r"once)\b[^.!?;]{0,60}$"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One line of the phrase tables.

    `anchors` are sets of beginnings of words: a match needs one of each set in the text, and
    begins with one of the first set if `leads`.
    """

    label: str
    weight: int
    source: str
    anchors: tuple[frozenset[str], ...]
    leads: bool
    name: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: the label it speaks for (or against), and where it stands."""

    label: str
    weight: int
    start: int
    stop: int
    name: str


@cache
def all_phrases() -> tuple[Phrase, ...]:
    """Read the tables once."""
    found = []
    for label, table in PHRASES.items():
        for number, line in enumerate(table.strip().splitlines()):
            weight, _, source = line.partition(" ")
            anchors = _anchors(source)
            leads = bool(anchors) and _first_is_anchor(source)
            found.append(Phrase(label, int(weight), source, anchors, leads, f"{label}-{number:03}"))
    return tuple(found)


def _anchors(source: str) -> tuple[frozenset[str], ...]:
    """For each part a match must contain: the beginnings of words one of which must occur."""
    found: list[frozenset[str]] = []
    at = 0
    while at < len(source):
        char = source[at]
        if char == "(":
            end = _closing(source, at)
            optional = source[end + 1 : end + 2] in ("?", "*")
            free = at == 0 or source[at - 1] in " ~"
            keys = _group_keys(source[at + 1 : end])
            if keys and free and not optional:
                found.append(keys)
            at = end + 1
        elif char.isalpha() and (at == 0 or source[at - 1] in " ~)"):
            word = _leading_word(source[at:])
            if len(word) >= 3:
                found.append(frozenset({word[:_KEY]}))
            at += max(1, len(word))
        elif char == "|":
            return ()
        else:
            at += 2 if char == "\\" else 1
    return tuple(found)


def _first_is_anchor(source: str) -> bool:
    """Whether the phrase begins with the part its first anchor was taken of."""
    if source[0] == "(":
        end = _closing(source, 0)
        return source[end + 1 : end + 2] not in ("?", "*") and bool(_group_keys(source[1:end]))
    return source[0].isalpha() and len(_leading_word(source)) >= 3


def _closing(source: str, at: int) -> int:
    depth = 0
    for index in range(at, len(source)):
        if source[index] == "\\":
            continue
        depth += {"(": 1, ")": -1}.get(source[index], 0)
        if depth == 0:
            return index
    raise ValueError(f"unbalanced brackets in the phrase {source!r}")


def _group_keys(inside: str) -> frozenset[str]:
    """The first words of the alternatives; empty where one of them begins with no word."""
    keys = set()
    depth, start = 0, 0
    pieces = []
    for index, char in enumerate(inside):
        depth += {"(": 1, ")": -1}.get(char, 0)
        if char == "|" and depth == 0:
            pieces.append(inside[start:index])
            start = index + 1
    pieces.append(inside[start:])
    for piece in pieces:
        word = _leading_word(piece)
        if not word:
            return frozenset()
        keys.add(word[:_KEY])
    return frozenset(keys)


def _leading_word(piece: str) -> str:
    match = re.match(r"[^\W\d_]+", piece)
    if match is None:
        return ""
    following = piece[match.end() : match.end() + 1]
    return match[0][:-1] if following in ("?", "*", "(", "[") and len(match[0]) > 1 else match[0]


@lru_cache(maxsize=2000)
def compiled(source: str) -> re.Pattern[str]:
    """Turn the short notation of a phrase into a pattern with word boundaries."""
    pattern = source.rstrip("~")
    pattern = re.sub(r"\((?!\?)", "(?:", pattern)
    pattern = pattern.replace(" ?", r"\s{0,3}").replace(" ", r"\s{1,3}").replace("#", r"\d{1,3}")
    pattern = pattern.replace("~", r"(?!\w)[^.!?]{0,40}?(?<!\w)")
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")


@cache
def _by_beginning() -> tuple[dict[str, tuple[int, ...]], tuple[int, ...]]:
    """Index the phrases by how their first word begins; the others are listed apart."""
    index: dict[str, list[int]] = {}
    others = []
    for number, phrase in enumerate(all_phrases()):
        if phrase.leads:
            for key in phrase.anchors[0]:
                index.setdefault(key, []).append(number)
        else:
            others.append(number)
    return {key: tuple(numbers) for key, numbers in index.items()}, tuple(others)


def find_phrases(flat: str) -> tuple[Hit, ...]:
    """Find each phrase once, in the lower-case text; conditional sentences do not reject.

    A phrase is tried where its first word stands, and only if each of its other words occurs.
    """
    index, others = _by_beginning()
    places: dict[int, list[int]] = {}
    beginnings: set[str] = set()
    known: dict[str, tuple[int, ...]] = {}
    for match in _WORD.finditer(flat):
        word = match[0]
        numbers = known.get(word)
        if numbers is None:
            keys = [word[:size] for size in range(1, min(len(word), _KEY) + 1)]
            beginnings.update(keys)
            numbers = tuple(number for key in keys for number in index.get(key, ()))
            known[word] = numbers
        for number in numbers:
            places.setdefault(number, []).append(match.start())
    found = [*_leading(flat, places, beginnings), *_searched(flat, others, beginnings)]
    return tuple(sorted(found, key=lambda hit: (hit.label, hit.name)))


def _leading(flat: str, places: dict[int, list[int]], beginnings: set[str]) -> Iterator[Hit]:
    phrases = all_phrases()
    for number, starts in places.items():
        phrase = phrases[number]
        if any(beginnings.isdisjoint(keys) for keys in phrase.anchors[1:]):
            continue
        pattern = compiled(phrase.source)
        for start in starts[:80]:
            hit = _hit(phrase, pattern.match(flat, start), flat)
            if hit is not None:
                yield hit
                break


def _searched(flat: str, numbers: tuple[int, ...], beginnings: set[str]) -> Iterator[Hit]:
    phrases = all_phrases()
    for number in numbers:
        phrase = phrases[number]
        if any(beginnings.isdisjoint(keys) for keys in phrase.anchors):
            continue
        hit = _hit(phrase, compiled(phrase.source).search(flat), flat)
        if hit is not None:
            yield hit


def _hit(phrase: Phrase, match: re.Match[str] | None, flat: str) -> Hit | None:
    if match is None or match.end() == match.start():
        return None
    if phrase.label == "rejection" and phrase.weight > 0 and _is_conditional(flat, match):
        return None
    return Hit(phrase.label, phrase.weight, match.start(), match.end(), phrase.name)


def _is_conditional(flat: str, match: re.Match[str]) -> bool:
    """Whether the phrase stands in an if-clause: "if you are not selected, ..."."""
    before = flat[max(0, match.start() - 120) : match.start() + 3]
    return _CONDITION.search(before) is not None
