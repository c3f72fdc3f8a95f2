"""Public holidays are kept for the next start, and believed for a month."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from afterword.adapters.holiday_memory import BELIEVED_FOR, HolidayMemory
from afterword.workdays import Place, calendar, is_holiday, remembered_holidays

MONDAY = datetime(2026, 3, 2, 12, tzinfo=UTC)
EASTER_MONDAY = date(2026, 4, 6)


@pytest.fixture(autouse=True)
def nothing_remembered(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(calendar, "_remembered", {})
    yield


def test_what_was_looked_up_is_believed_without_the_library(tmp_path: Path) -> None:
    is_holiday(EASTER_MONDAY, Place("GB", "ENG"))
    HolidayMemory(tmp_path / "holidays.json").keep(MONDAY)
    recall = (
        "import pathlib, sys\n"
        "from datetime import UTC, date, datetime\n"
        "from afterword.adapters.holiday_memory import HolidayMemory\n"
        "from afterword.workdays import Place, is_holiday\n"
        "HolidayMemory(pathlib.Path(sys.argv[1])).recall(datetime(2026, 3, 3, tzinfo=UTC))\n"
        "print(is_holiday(date(2026, 4, 6), Place('GB', 'ENG')), 'holidays' in sys.modules)\n"
    )

    said = subprocess.run(
        [sys.executable, "-c", recall, str(tmp_path / "holidays.json")],
        capture_output=True,
        text=True,
        check=True,
    )

    assert said.stdout.split() == ["True", "False"]


@pytest.mark.parametrize(
    ("age", "believed"),
    [
        (timedelta(), True),
        (BELIEVED_FOR - timedelta(seconds=1), True),
        (BELIEVED_FOR, False),
        (timedelta(seconds=-1), False),
    ],
)
def test_it_is_believed_for_a_month(
    tmp_path: Path, age: timedelta, believed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = HolidayMemory(tmp_path / "holidays.json")
    is_holiday(EASTER_MONDAY, Place("GB", "ENG"))
    memory.keep(MONDAY)
    monkeypatch.setattr(calendar, "_remembered", {})

    memory.recall(MONDAY + age)

    assert (("GB", "ENG", 2026) in remembered_holidays()) is believed


@pytest.mark.parametrize("spoilt", [b"", b"[]", b'{"made_at": 1}', b"\xff\xfe"])
def test_an_unreadable_file_is_done_without(tmp_path: Path, spoilt: bytes) -> None:
    (tmp_path / "holidays.json").write_bytes(spoilt)

    HolidayMemory(tmp_path / "holidays.json").recall(MONDAY)

    assert is_holiday(EASTER_MONDAY, Place("GB", "ENG"))


def test_where_it_cannot_be_written_it_is_done_without(tmp_path: Path) -> None:
    is_holiday(EASTER_MONDAY, Place("GB", "ENG"))

    HolidayMemory(tmp_path / "no such folder" / "holidays.json").keep(MONDAY)

    assert list(tmp_path.iterdir()) == []
