"""How alike two notes are, names left aside."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SHINGLE = 3


def similarity(one: str, other: str, *, names: Iterable[str] = ()) -> float:
    """Compare two bodies by their three-word runs: 0 has none in common, 1 is the same text.

    `names` are left out, so that a note that merely swaps the name scores 1.
    """
    ignored = {word.lower() for name in names for word in _WORD.findall(name)}
    first, second = _runs(one, ignored), _runs(other, ignored)
    if not first or not second:
        return 1.0 if first == second else 0.0
    return len(first & second) / len(first | second)


def _runs(text: str, ignored: set[str]) -> set[tuple[str, ...]]:
    words = [word.lower() for word in _WORD.findall(text)]
    words = [word for word in words if word not in ignored]
    return {tuple(words[i : i + _SHINGLE]) for i in range(len(words) - _SHINGLE + 1)}
