"""The documents list what the program knows: codes, numbers, rules, sources, and their example."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path

from afterword.advice import DEFAULT_POLICY, advise
from afterword.advice.engine import PRECEDENCE
from afterword.advice.policy import BOUNDS, CLOCKS, SWITCHES
from afterword.advice.sources import SOURCES
from afterword.advice.vocabulary import CAUTIONS, REASONS
from afterword.domain.case_file import ADVICE_SCHEMA, CASE_SCHEMA, parse_case
from afterword.domain.verdict import Verdict

DOCS = Path(__file__).parents[2] / "docs"
REFERENCE = (DOCS / "reference" / "case-file.md").read_text(encoding="utf-8")
WHEN_TO_WRITE = (DOCS / "explanation" / "when-to-write.md").read_text(encoding="utf-8")


def test_every_code_stands_in_the_reference_with_its_sentence():
    for said in (*REASONS.values(), *CAUTIONS.values()):
        assert f"| `{said.code}` | {said.text} |" in REFERENCE


def test_the_reference_names_no_code_that_does_not_exist():
    tables = REFERENCE.split("### Reasons")[1]
    named = set(re.findall(r"^\| `([a-z0-9-]+)` \|", tables, flags=re.MULTILINE))
    assert named == {*REASONS, *CAUTIONS}


def test_every_field_and_verdict_stands_in_the_reference():
    for name in (*CASE_SCHEMA["properties"], *ADVICE_SCHEMA["properties"]):
        assert name == "id" or f"`{name}" in REFERENCE, name
    assert all(f"`{verdict.value}`" in REFERENCE for verdict in Verdict)


def test_every_number_stands_in_the_explanation_with_its_bounds():
    for name, (least, most, _) in BOUNDS.items():
        row = re.search(rf"^\| `{name}` \|.*$", WHEN_TO_WRITE, flags=re.MULTILINE)
        assert row is not None and f"| {least} to {most} |" in row[0], name


def test_every_quiet_hour_and_switch_stands_in_the_explanation():
    for name, (earliest, latest) in CLOCKS.items():
        usual = getattr(DEFAULT_POLICY, name)
        row = f"| `{name}` | {usual:%H:%M} | {earliest:%H:%M} to {latest:%H:%M} |"
        assert row in WHEN_TO_WRITE
    for name in SWITCHES:
        assert f"| `{name}` | yes | yes or no |" in WHEN_TO_WRITE
        assert getattr(DEFAULT_POLICY, name) is True


def test_the_explanation_lists_the_rules_in_the_order_in_which_they_are_asked():
    places = [WHEN_TO_WRITE.index(f"| {why} |") for _, why in PRECEDENCE]
    assert places == sorted(places)


def test_every_source_stands_in_the_explanation():
    for source in SOURCES.values():
        assert source.says in WHEN_TO_WRITE
        assert source.url is None or source.url in WHEN_TO_WRITE


def test_the_smallest_case_of_the_reference_is_advised_on():
    example = re.search(r"```json\n(.*?)```", REFERENCE, flags=re.DOTALL)
    case, warnings = parse_case(json.loads(example[1]))
    assert not warnings
    advice = advise(case, at=datetime(2026, 3, 2, 17, tzinfo=UTC))
    assert advice.verdict is Verdict.SEND_THANK_YOU
