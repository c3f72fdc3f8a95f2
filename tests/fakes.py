"""Stand-ins for what is outside the program; each passes the contract suite of its port."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count

from afterword.writing.proofreader import Slip


class MemorySecrets:
    """The `Secrets` of the ports, forgotten when the test ends."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    @property
    def description(self) -> str:
        return "this test's memory"

    def get(self, name: str) -> str | None:
        return self._kept.get(name)

    def put(self, name: str, secret: str) -> None:
        self._kept[name] = secret

    def forget(self, name: str) -> None:
        self._kept.pop(name, None)


class WordProofreader:
    """A `Proofreader` that knows the slips it was told, word for word."""

    def __init__(self, **corrections: str) -> None:
        self._corrections = corrections

    def begin(
        self, text: str, *, dialect: str, known_words: frozenset[str]
    ) -> Callable[[], tuple[Slip, ...]]:
        return lambda: tuple(self._slips(text))

    def _slips(self, text: str) -> Iterator[Slip]:
        for word, right in self._corrections.items():
            start = text.find(word)
            if start >= 0:
                yield Slip(start, start + len(word), "spelling", f"{word}?", (right,))


class CountingIds:
    """Ids that count: id1, id2, ..."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def __call__(self) -> str:
        return f"id{next(self._numbers)}"
