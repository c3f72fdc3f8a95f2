"""`afterword when` speaks to people and to programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_a_sentence_becomes_a_date_a_person_can_read(run: Run) -> None:
    said = run("when", "by the end of next week", "--said-at", "2026-03-10T10:30:00+00:00")

    assert said.code == 0
    assert "Friday 20 March 2026" in said.out
    assert '"by the end of next week"' in said.out


def test_a_batch_answers_each_line_with_its_id(run: Run, tmp_path: Path) -> None:
    lines = [
        {"id": "a", "text": "You will hear within ten working days.", "country": "GB-ENG"},
        {"id": "b", "text": "Thank you for coming in today.", "country": "GB-ENG"},
    ]
    batch = tmp_path / "said.jsonl"
    batch.write_text(
        "\n".join(json.dumps({**x, "said_at": "2026-03-16T10:30:00+00:00"}) for x in lines)
    )

    answers = run("when", "--batch", batch, "--json").lines

    assert [(a["id"], a["kind"], a["latest"]) for a in answers] == [
        ("a", "within", "2026-03-30"),
        ("b", "none", None),
    ]


def test_a_moment_without_an_offset_is_refused_with_the_remedy(run: Run) -> None:
    said = run("when", "by Friday", "--said-at", "2026-03-10 10:30")

    assert said.code == 2
    assert "offset" in said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("  ",), "no words"),
        (("by Friday", "--country", "Atlantis"), "'Atlantis'"),
        (("by Friday", "--lang", "it"), "'it'"),
    ],
)
def test_a_slip_of_the_hand_is_named_with_the_remedy(
    run: Run, arguments: tuple[str, ...], named: str
) -> None:
    said = run("when", *arguments, "--said-at", "2026-03-10T10:30:00+00:00")

    assert said.code == 2
    assert named in said.err
    assert said.out == ""


def test_a_regional_language_and_a_part_of_a_country_are_understood(run: Run) -> None:
    said = run(
        "when", "Wir melden uns bis Freitag.", "--said-at", "2026-03-10T10:30:00+01:00",
        "--country", "de_by", "--lang", "de-AT",
    )  # fmt: skip

    assert "Friday 13 March 2026" in said.out


def test_a_file_that_is_no_text_and_a_missing_one_are_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(bytes(range(256)))

    for file in (tmp_path / "photo.jpg", tmp_path / "nowhere.jsonl"):
        said = run("when", "--batch", file)
        assert said.code == 2
        assert file.name in said.err


def test_a_line_of_a_million_letters_says_nothing(run: Run, tmp_path: Path) -> None:
    line = {"id": "long", "text": "x" * 1_000_000, "said_at": "2026-03-16T10:30:00+00:00"}
    batch = tmp_path / "said.jsonl"
    batch.write_text(json.dumps(line))

    assert run("when", "--batch", batch, "--json").lines[0]["kind"] == "none"
