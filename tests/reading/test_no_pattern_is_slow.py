"""Every regular expression of `reading` is linear enough for hostile text."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator

import pytest

import afterword.reading.calendar
import afterword.reading.mail
from afterword.reading.mail.evidence import find_phrases

SEEDS = (
    *("a", "A ", " ", "1", "1 ", "Aa ", '"', "<a ", "http://", "a.b.", "(a", "A & "),
    *("on mon ", "=?a?q?", "a-", "10:", "de ", "@a.", "\n", "interview with ", "Bewerbung A "),
)
SHAPES = [seed * (20_000 // len(seed)) for seed in SEEDS]
MODULES = [
    "afterword.reading.plain_text",
    "afterword.reading.names",
    *(
        f"{package.__name__}.{found.name}"
        for package in (afterword.reading.mail, afterword.reading.calendar)
        for found in pkgutil.iter_modules(package.__path__)
    ),
]


def patterns(value: object, depth: int = 0) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, tuple | list) and depth < 4:
        for one in value:
            yield from patterns(one, depth + 1)
    elif isinstance(value, dict) and depth < 4:
        for one in value.values():
            yield from patterns(one, depth + 1)


@pytest.mark.parametrize("name", MODULES)
@pytest.mark.timeout(120)
def test_patterns_take_time_in_proportion(name: str) -> None:
    for pattern in patterns(list(vars(importlib.import_module(name)).values())):
        for shape in SHAPES:
            text = shape.encode() if isinstance(pattern.pattern, bytes) else shape
            started = time.process_time()
            sum(1 for _ in pattern.finditer(text))  # type: ignore[arg-type]

            assert time.process_time() - started < 0.5, (pattern.pattern[:80], shape[:12])


@pytest.mark.parametrize("shape", SHAPES, ids=[shape[:8] for shape in SHAPES])
def test_the_phrases_together_are_quick(shape: str) -> None:
    find_phrases("interview")
    started = time.process_time()

    find_phrases(shape.lower()[:8_000])

    assert time.process_time() - started < 0.5
