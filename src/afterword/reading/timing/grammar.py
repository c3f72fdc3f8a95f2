"""A small grammar over tokens: rules written as text, matched in one graph per symbol.

A pattern is a row of elements: a word; `word?` perhaps; `a b | c` either row; `(a b | c)` a
group of such; `stem*` a word that begins so; `~3` up to three words of any kind; `<name>` whatever the
rules called `name` match, whose value is handed to the rule's action. `<#>` is a number in digits.
Each symbol is matched once per place (packrat), so the work grows with the text alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from afterword.reading.timing.tokens import fold, tokenise

Action = Callable[..., object]
"""Takes the moment of speaking and the values of the symbols; None means: not this."""

Rules = Mapping[str, Sequence[tuple[str, Action]]]

_ELEMENT = re.compile(r"[()?|]|<[^>\s]+>|~\d|[^\s()?<>|]+")
_STEM = 3
"""Stems are looked up by their first letters, so they have at least this many."""


@dataclass(slots=True)
class _Node:
    """A place within patterns: where each next word or symbol leads, and what ends here."""

    words: dict[str, list[_Node]] = field(default_factory=dict)
    stems: dict[str, list[tuple[str, _Node]]] = field(default_factory=dict)
    symbols: dict[str, list[_Node]] = field(default_factory=dict)
    gaps: list[tuple[int, _Node]] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)

    def take_in(self, other: _Node) -> None:
        """Let everything that may follow `other` follow here too."""
        for word, nodes in other.words.items():
            self.words.setdefault(word, []).extend(nodes)
        for start, stems in other.stems.items():
            self.stems.setdefault(start, []).extend(stems)
        for symbol, nodes in other.symbols.items():
            self.symbols.setdefault(symbol, []).extend(nodes)
        self.gaps.extend(other.gaps)
        self.actions.extend(other.actions)


class Grammar:
    """Rules of one language, compiled."""

    def __init__(self, rules: Rules) -> None:
        self._roots: dict[str, _Node] = {}
        for symbol, alternatives in rules.items():
            root = self._roots[symbol] = _Node()
            for pattern, action in alternatives:
                root.take_in(_Pattern(pattern).leading_to(_Node(actions=[action])))
                if action in root.actions:
                    raise ValueError(f"This pattern matches nothing at all: {pattern!r}")

    def on(self, words: Sequence[str], situation: object) -> Match:
        """Prepare to match these folded words, said in `situation`."""
        return Match(self._roots, words, situation)


class Match:
    """The matching of one grammar on one row of words; remembers what it has found."""

    def __init__(self, roots: Mapping[str, _Node], words: Sequence[str], situation: object) -> None:
        self._roots = roots
        self._words = words
        self._situation = situation
        self._known: dict[tuple[str, int], list[tuple[int, object]]] = {}

    def at(self, symbol: str, place: int) -> list[tuple[int, object]]:
        """List (end, value) of the ways in which `symbol` matches at `place`, longest first.

        Of several rules with the same end, the one written first counts.
        """
        key = (symbol, place)
        known = self._known.get(key)
        if known is not None:
            return known
        found: dict[int, object] = {}
        if symbol == "#":
            if place < len(self._words) and self._words[place].isdecimal():
                found[place + 1] = int(self._words[place])
        else:
            # A symbol that begins with itself would never end; it finds nothing instead.
            self._known[key] = []
            for end, value in self.every_at(symbol, place):
                found.setdefault(end, value)
        answer = sorted(found.items(), key=lambda item: -item[0])
        self._known[key] = answer
        return answer

    def every_at(self, symbol: str, place: int) -> Iterator[tuple[int, object]]:
        """List (end, value) of every rule of `symbol` at `place`, equal ends included."""
        for end, action, values in self._walk(self._roots[symbol], place, ()):
            value = action(self._situation, *values)
            if value is not None:
                yield end, value

    def _walk(
        self, node: _Node, place: int, values: tuple[object, ...]
    ) -> Iterator[tuple[int, Action, tuple[object, ...]]]:
        if place < len(self._words):
            word = self._words[place]
            for follower in node.words.get(word, ()):
                yield from self._walk(follower, place + 1, values)
            if node.stems:
                for stem, follower in node.stems.get(word[:_STEM], ()):
                    if word.startswith(stem):
                        yield from self._walk(follower, place + 1, values)
            for symbol, followers in node.symbols.items():
                for end, value in self.at(symbol, place):
                    for follower in followers:
                        yield from self._walk(follower, end, (*values, value))
            for length, follower in node.gaps:
                for skip in range(min(length, len(self._words) - place) + 1):
                    yield from self._walk(follower, place + skip, values)
        for action in node.actions:
            yield place, action, values


class _Pattern:
    """One pattern, read from its text and built backwards from what follows it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._elements = _ELEMENT.findall(text)
        self._place = 0

    def leading_to(self, goal: _Node) -> _Node:
        self._place = len(self._elements) - 1
        node = self._sequence(goal)
        if self._place >= 0:
            raise ValueError(f"Unbalanced pattern: {self._text!r}")
        return node

    def _sequence(self, goal: _Node) -> _Node:
        """Build alternatives from right to left, up to an opening bracket or the start."""
        whole, node = _Node(), goal
        while self._place >= 0 and self._elements[self._place] != "(":
            element = self._elements[self._place]
            self._place -= 1
            if element == "|":
                whole.take_in(node)
                node = goal
                continue
            optional = element == "?"
            if optional:
                element = self._elements[self._place]
                self._place -= 1
            before = self._element(element, node)
            if optional:
                before.take_in(node)
            node = before
        whole.take_in(node)
        return whole

    def _element(self, element: str, goal: _Node) -> _Node:
        if element == ")":
            node = self._sequence(goal)
            if self._place < 0:
                raise ValueError(f"Unbalanced pattern: {self._text!r}")
            self._place -= 1
            return node
        if element[0] == "<":
            return _Node(symbols={element[1:-1]: [goal]})
        if element[0] == "~":
            return _Node(gaps=[(int(element[1:]), goal)])
        return _word(element, goal)


def _word(word: str, goal: _Node) -> _Node:
    """Build one written word, which may be several tokens (`d'ici`, `mid-week`)."""
    parts = [token.norm for token in tokenise(word.removesuffix("*") or "*")]
    if word.endswith("'"):
        parts = [fold(word)]
    if word.endswith("*") and len(word) > _STEM:
        last = parts.pop()
        goal = _Node(stems={last[:_STEM]: [(last, goal)]})
    for part in reversed(parts):
        goal = _Node(words={part: [goal]})
    return goal
