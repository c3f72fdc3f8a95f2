"""A small grammar over tokens: rules written as text, matched in one graph per symbol.

A pattern is a row of elements: a word; `word?` perhaps; `a b | c` either row; `(a b | c)` a group
of such; `stem*` a word that begins so; `~3` up to three words of any kind; `^3` the same
without a comma among them; `<name>` whatever the
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

_ELEMENT = re.compile(r"[()?|]|<[^>\s]+>|[~^]\d|[^\s()?<>|]+")
_STEM = 3
"""Stems are looked up by their first letters, so they have at least this many."""


_ENDS = frozenset("?!")
_PAUSES = frozenset(",;:-")


@dataclass(slots=True)
class Effort:
    """How many more steps matching may take, so that no text can keep it busy."""

    left: int = 9_000
    """A long sentence takes 900, a mail of two hundred words 4,000."""


@dataclass(frozen=True, slots=True)
class _Goal:
    """The end of a rule: its place among the rules of its symbol, and what it does."""

    order: int
    action: Action


@dataclass(slots=True)
class _Node:
    """A place within patterns: where each next word or symbol leads, and what ends here."""

    words: dict[str, list[_Node]] = field(default_factory=dict)
    stems: dict[str, list[tuple[str, _Node]]] = field(default_factory=dict)
    symbols: dict[str, list[_Node]] = field(default_factory=dict)
    gaps: list[tuple[int, bool, _Node]] = field(default_factory=list)
    goals: list[_Goal] = field(default_factory=list)

    def take_in(self, other: _Node) -> None:
        """Let everything that may follow `other` follow here too."""
        for word, nodes in other.words.items():
            self.words.setdefault(word, []).extend(nodes)
        for start, stems in other.stems.items():
            self.stems.setdefault(start, []).extend(stems)
        for symbol, nodes in other.symbols.items():
            self.symbols.setdefault(symbol, []).extend(nodes)
        self.gaps.extend(other.gaps)
        self.goals.extend(other.goals)


@dataclass(slots=True)
class _Openings:
    """The words with which a symbol can begin, so that most places are passed over at once."""

    words: set[str] = field(default_factory=set)
    stems: set[str] = field(default_factory=set)
    anything: bool = False

    def admit(self, word: str) -> bool:
        """Whether `word` may begin it."""
        return (
            self.anything
            or word in self.words
            or word[:_STEM] in self.stems
            or ("#" in self.words and word.isdecimal())
        )


class Grammar:
    """Rules of one language, compiled."""

    def __init__(self, rules: Rules, constants: frozenset[str] = frozenset()) -> None:
        """Compile; the actions of `constants` heed no values, so that matching them is quicker."""
        self._constants = constants
        self._roots = {symbol: _root_of(alternatives) for symbol, alternatives in rules.items()}
        self._openings = {symbol: self._openings_of(symbol) for symbol in self._roots}

    def on(self, words: Sequence[str], situation: object, effort: Effort | None = None) -> Match:
        """Prepare to match these folded words, said in `situation`, with the effort left."""
        return Match(
            self._roots, self._openings, words, situation, self._constants, effort or Effort()
        )

    def openings(self, symbol: str) -> frozenset[str]:
        """List the words with which `symbol` can begin, stems left out."""
        return frozenset(self._openings[symbol].words)

    def _openings_of(self, symbol: str) -> _Openings:
        openings, waiting, seen = _Openings(), [symbol], {symbol}
        while waiting:
            name = waiting.pop()
            if name == "#":
                openings.words.add("#")
                continue
            root = self._roots[name]
            openings.words.update(root.words)
            openings.stems.update(root.stems)
            openings.anything = openings.anything or bool(root.gaps)
            waiting += [other for other in root.symbols if other not in seen]
            seen.update(root.symbols)
        return openings


def _root_of(alternatives: Sequence[tuple[str, Action]]) -> _Node:
    root = _Node()
    for order, (pattern, action) in enumerate(alternatives):
        root.take_in(_Pattern(pattern).leading_to(_Node(goals=[_Goal(order, action)])))
        if root.goals:
            raise ValueError(f"This pattern matches nothing at all: {pattern!r}")
    return root


class Match:
    """The matching of one grammar on one row of words; remembers what it has found."""

    def __init__(
        self,
        roots: Mapping[str, _Node],
        openings: Mapping[str, _Openings],
        words: Sequence[str],
        situation: object,
        constants: frozenset[str],
        effort: Effort,
    ) -> None:
        self._effort = effort
        self._constants = constants
        self._roots = roots
        self._openings = openings
        self._words = words
        self._situation = situation
        self._known: dict[tuple[str, int], Sequence[tuple[int, object]]] = {}

    def at(self, symbol: str, place: int) -> Sequence[tuple[int, object]]:
        """List (end, value) of the ways in which `symbol` matches at `place`, longest first.

        Of several rules with the same end, the one written first counts.
        """
        if place >= len(self._words):
            return ()
        word = self._words[place]
        if symbol == "#":
            return ((place + 1, int(word)),) if word.isdecimal() else ()
        if not self._openings[symbol].admit(word):
            return ()
        key = (symbol, place)
        known = self._known.get(key)
        if known is not None:
            return known
        # A symbol that begins with itself would never end; it finds nothing instead.
        self._known[key] = ()
        found: dict[int, object] = {}
        for end, value in self.every_at(symbol, place):
            found.setdefault(end, value)
        answer = sorted(found.items(), key=_longest_first)
        self._known[key] = answer
        return answer

    def every_at(self, symbol: str, place: int) -> Iterator[tuple[int, object]]:
        """List (end, value) of every rule of `symbol` at `place`, in the order of the rules."""
        if not self._openings[symbol].admit(self._words[place]):
            return
        self._effort.left -= 2
        walked = self._walk(self._roots[symbol], place, constant=symbol in self._constants)
        for _, end, action, values in sorted(walked, key=_in_order):
            value = action(self._situation, *values)
            if value is not None:
                yield end, value

    def _walk(
        self, root: _Node, start: int, *, constant: bool
    ) -> list[tuple[int, int, Action, tuple[object, ...]]]:
        words, count = self._words, len(self._words)
        been: set[tuple[int, int]] = set()
        arrived: list[tuple[int, int, Action, tuple[object, ...]]] = []
        waiting: list[tuple[_Node, int, tuple[object, ...]]] = [(root, start, ())]
        while waiting and self._effort.left > 0:
            self._effort.left -= 1
            node, place, values = waiting.pop()
            if constant:  # However one came here, what follows is the same.
                key = (id(node), place)
                if key in been:
                    continue
                been.add(key)
            arrived += [(goal.order, place, goal.action, values) for goal in node.goals]
            if place >= count:
                continue
            word = words[place]
            waiting += [(follower, place + 1, values) for follower in node.words.get(word, ())]
            if node.stems:
                waiting += [
                    (follower, place + 1, values)
                    for stem, follower in node.stems.get(word[:_STEM], ())
                    if word.startswith(stem)
                ]
            for symbol, followers in node.symbols.items():
                for end, value in self.at(symbol, place):
                    waiting.extend((follower, end, (*values, value)) for follower in followers)
            for length, over_commas, follower in node.gaps:
                for skipped in range(place, min(place + length, count) + 1):
                    waiting.append((follower, skipped, values))
                    if skipped < count and not _may_skip(words[skipped], over_commas):
                        break
        return arrived


def _may_skip(word: str, over_commas: bool) -> bool:
    return word not in _ENDS and (over_commas or word not in _PAUSES)


def _longest_first(found: tuple[int, object]) -> int:
    return -found[0]


def _in_order(arrived: tuple[int, int, Action, tuple[object, ...]]) -> int:
    return arrived[0]


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
                if node is goal:
                    raise ValueError(f"An empty alternative: {self._text!r}")
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
        if node is goal:
            raise ValueError(f"An empty alternative: {self._text!r}")
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
        if element[0] in "~^" and element[1:].isdecimal():
            return _Node(gaps=[(int(element[1:]), element[0] == "~", goal)])
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
