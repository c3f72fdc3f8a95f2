"""The statements under `data/`: what was said, and what it means.

In the `.txt` files a line `said INSTANT COUNTRY LANGUAGE` holds for the lines after it; each of
those is `KIND LATEST ±DAYS | words`, with `-` for no day, and braces round the words on which the
reading has to rest.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True)
class Said:
    """A statement and what it should be taken to mean."""

    name: str
    text: str
    said_at: datetime
    country: str
    lang: str
    kind: str
    latest: date | None
    tolerance: int
    span: tuple[int, int] | None


def list_own_statements() -> list[Said]:
    """Read all `.txt` files."""
    return [said for path in sorted(DATA.glob("*.txt")) for said in _of_file(path)]


def _of_file(path: Path) -> list[Said]:
    found: list[Said] = []
    said_at, country, lang = "", "", ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("said "):
            _, said_at, country, lang = line.split()
        elif line and not line.startswith("#"):
            meaning, _, words = line.partition(" | ")
            kind, latest, *tolerance = meaning.split()
            text = words.replace("{", "").replace("}", "")
            span = (words.index("{"), words.index("}") - 1) if "{" in words else None
            found.append(
                Said(
                    f"{path.stem}-{number}", text, datetime.fromisoformat(said_at), country, lang,
                    kind, None if latest == "-" else date.fromisoformat(latest),
                    int(tolerance[0].removeprefix("±")) if tolerance else 0, span,
                )
            )  # fmt: skip
    return found


def list_reference_statements() -> list[Said]:
    """Read `timing_dev.jsonl`."""
    lines = (DATA / "timing_dev.jsonl").read_text(encoding="utf-8").splitlines()
    return [_of_item(json.loads(line)) for line in lines]


def _of_item(item: dict) -> Said:
    expected = item["expected"]
    latest, words = expected["latest"], expected["span"]
    start = item["text"].find(words) if words else 0
    return Said(
        item["id"], item["text"], datetime.fromisoformat(item["said_at"]), item["country"],
        item["lang"], expected["kind"], date.fromisoformat(latest) if latest else None,
        expected["tolerance_days"], (start, start + len(words)) if words else None,
    )  # fmt: skip
