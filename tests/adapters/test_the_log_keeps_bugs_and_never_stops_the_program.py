"""The log file is private, rotates, and is opened by the first record only."""

from __future__ import annotations

import logging
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.adapters.log_file import start_log, stop_log

log = logging.getLogger("afterword.tests")


@pytest.fixture(autouse=True)
def stopped_afterwards() -> Iterator[None]:
    yield
    stop_log()


def test_nothing_is_written_before_the_first_record(tmp_path: Path) -> None:
    start_log(tmp_path / "afterword.log", "INFO")

    assert list(tmp_path.iterdir()) == []


def test_a_bug_keeps_its_traceback(tmp_path: Path) -> None:
    path = tmp_path / "afterword.log"
    start_log(path, "INFO")

    try:
        raise ZeroDivisionError("a bug")
    except ZeroDivisionError:
        log.exception("A bug stopped a command.")

    assert "Traceback" in path.read_text()
    assert "ZeroDivisionError: a bug" in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_it_does_not_grow_for_ever(tmp_path: Path) -> None:
    start_log(tmp_path / "afterword.log", "INFO")

    for _ in range(6):
        log.info("x" * 900_000)

    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 5_000_000


def test_the_level_decides_what_is_kept(tmp_path: Path) -> None:
    start_log(tmp_path / "afterword.log", "WARNING")

    log.info("a detail")

    assert list(tmp_path.iterdir()) == []


def test_a_log_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    start_log(tmp_path / "no such folder" / "afterword.log", "INFO")

    log.info("nothing happens")
