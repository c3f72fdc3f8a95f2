"""Whole notes, good and faulty: what must be found, and what must be left alone."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from afterword.adapters.grammar.harper import HarperProofreader
from afterword.domain.notes import Finding, Severity
from afterword.writing.lints import check_note, may_be_sent
from afterword.writing.note_context import parse_batch_line

HERE = Path(__file__).parent
FILES = {
    "the notes at hand": HERE.parents[1] / "corpus" / "notes_dev.jsonl",
    "notes in another voice": HERE / "notes_in_another_voice.jsonl",
    "notes in a third voice": HERE / "notes_in_a_third_voice.jsonl",
}
SLIPS = ("spelling", "grammar", "repeated_word")


def _items(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module", params=FILES.values(), ids=FILES.keys())
def judged(request):
    proofreader = HarperProofreader()
    items = _items(request.param)
    return [(item, check_note(parse_batch_line(item), proofreader)) for item in items]


def test_no_good_note_is_blocked(judged):
    blocked = {
        item["id"]: [f.code for f in findings if f.severity is Severity.BLOCKING]
        for item, findings in judged
        if item["quality"] == "good" and not may_be_sent(findings)
    }

    assert blocked == {}


def test_good_notes_are_hardly_ever_warned_about(judged):
    good = [findings for item, findings in judged if item["quality"] == "good"]
    warnings = sum(f.severity is Severity.WARNING for findings in good for f in findings)

    assert warnings <= len(good) / 3


def _is_found(expected: dict[str, str], findings: tuple[Finding, ...]) -> bool:
    if expected["code"] not in SLIPS:
        return any(f.code == expected["code"] for f in findings)
    texts = [f.text for f in findings if f.code in SLIPS]
    return any(text in expected["text"] or expected["text"] in text for text in texts)


def test_most_of_what_is_wrong_is_found(judged):
    wanted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for item, findings in judged:
        for expected in item["expected_findings"]:
            sort = "slip" if expected["code"] in SLIPS else expected["severity"]
            wanted[sort] += 1
            found[sort] += _is_found(expected, findings)

    assert found["blocking"] >= 0.95 * wanted["blocking"]
    assert found["warning"] >= 0.85 * wanted["warning"]
    assert found["slip"] >= 0.80 * wanted["slip"]


def test_a_faulty_note_may_be_sent_only_if_nothing_in_it_blocks(judged):
    for item, findings in judged:
        must_block = any(e["severity"] == "blocking" for e in item["expected_findings"])
        if must_block:
            assert not may_be_sent(findings), item["id"]
