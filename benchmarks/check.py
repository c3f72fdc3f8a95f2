"""How long `check` takes for a 150-word note, beside the plain engine in the same run.

    python benchmarks/check.py [NOTES.jsonl]

The notes are put together from the sentences of good notes, so that no two are the same. Times are
medians and 95th percentiles; processor time is shown too, because wall time tells little on a busy
machine. "Cold" is a new Python process until the first note is checked.
"""

from __future__ import annotations

import json
import random
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from harper import Dialect, Linter

from afterword.adapters.grammar.harper import HarperProofreader
from afterword.writing.lints import check_note
from afterword.writing.note_context import NoteUnderReview, parse_batch_line

HERE = Path(__file__).parent
NOTES = HERE.parent / "tests" / "corpus" / "notes_dev.jsonl"
COLD = """
import time; begin = time.perf_counter()
from afterword.adapters.grammar.harper import HarperProofreader
from afterword.writing.lints import check_note
from afterword.writing.note_context import parse_batch_line
line = {"body": "Dear Helen, thank you for the tour.", "subject": "Thanks"}
check_note(parse_batch_line(line), HarperProofreader())
print(time.perf_counter() - begin)
"""
COLD_ENGINE = """
import time; begin = time.perf_counter()
from harper import Dialect, Linter
Linter(Dialect.BRITISH).lint("Dear Helen, thank you for the tour.", language="plaintext")
print(time.perf_counter() - begin)
"""


def main() -> None:
    """Print the times."""
    notes = notes_of_150_words(Path(sys.argv[1]) if len(sys.argv) > 1 else NOTES)
    engine, proofreader = Linter(Dialect.BRITISH), HarperProofreader()
    ways: dict[str, Callable[[NoteUnderReview], object]] = {
        "plain engine": lambda note: engine.lint(note.body, language="plaintext"),
        "our engine settings": lambda note: proofreader.begin(
            note.body, dialect="en-GB", known_words=frozenset()
        )(),
        "check": lambda note: check_note(note, proofreader),
        "check without engine": lambda note: check_note(note, None),
    }
    for way in ways.values():
        for note in notes[:5]:
            way(note)
    # The ways take turns, so that a busy moment of the machine hits all of them alike.
    wall: dict[str, list[float]] = {name: [] for name in ways}
    processor: dict[str, list[float]] = {name: [] for name in ways}
    for note in notes:
        for name, way in ways.items():
            wall_begin, processor_begin = time.perf_counter(), time.process_time()
            way(note)
            wall[name].append(time.perf_counter() - wall_begin)
            processor[name].append(time.process_time() - processor_begin)
    for name in ways:
        print(
            f"{name:22} wall p50 {_ms(wall[name], 50)} p95 {_ms(wall[name], 95)} ms,"
            f" processor p50 {_ms(processor[name], 50)} ms"
        )
    ratio = statistics.median(wall["check"]) / statistics.median(wall["plain engine"])
    print(f"check / plain engine   {ratio:.2f} (goal 1.30)")
    print(f"cold: check {_cold(COLD):.0f} ms (goal 400), plain engine {_cold(COLD_ENGINE):.0f} ms")


def notes_of_150_words(path: Path) -> list[NoteUnderReview]:
    """Sixty different thank-you notes of 150 words each."""
    items = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    good = [item for item in items if item["quality"] == "good" and "\n" in item["body"]]
    sentences = [
        sentence
        for item in good
        for sentence in re.split(r"(?<=[.?]) ", " ".join(item["body"].split("\n")[1:-2]))
        if sentence
    ]
    chance = random.Random(7)
    return [_note(chance, sentences, good[number % len(good)]) for number in range(60)]


def _note(chance: random.Random, sentences: list[str], item: dict[str, object]) -> NoteUnderReview:
    words: list[str] = []
    while len(words) < 150:
        words += chance.choice(sentences).split()
    body = "Dear Helen,\n" + " ".join(words[:150]) + "\nKind regards,\nNadia Brandt"
    return parse_batch_line(item | {"body": body, "purpose": "thank_you", "dialect": "en-GB"})


def _ms(seconds: list[float], percentile: int) -> str:
    return f"{statistics.quantiles(seconds, n=100)[percentile - 1] * 1000:5.1f}"


def _cold(program: str) -> float:
    """The least of five runs, in milliseconds."""
    runs = [
        float(
            subprocess.run([sys.executable, "-c", program], capture_output=True, check=True).stdout
        )
        for _ in range(5)
    ]
    return min(runs) * 1000


if __name__ == "__main__":
    main()
