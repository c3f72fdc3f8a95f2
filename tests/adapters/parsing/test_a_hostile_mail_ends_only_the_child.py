"""Mails are read in a child with limits; whatever becomes of it, the parent goes on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.adapters.parsing import UNREADABLE, BoundedReader
from afterword.adapters.parsing.limits import OUT_OF_TIME
from afterword.adapters.parsing.wire import from_wire, to_wire
from afterword.reading.mail.classify import read_mail
from afterword.reading.mail.item import item_from_bytes

MAIL = (
    b"From: Jo Hale <jo@pinewood.example.org>\nTo: alice@example.org\nSubject: Planner\n"
    b"Message-ID: <1@example.org>\nDate: Mon, 2 Mar 2026 09:00:00 +0100\n\n"
    b"Dear Alice, we would like to invite you to an interview on Tuesday 10 March at 14:00."
)


@pytest.fixture(scope="module")
def reader() -> Iterator[BoundedReader]:
    with BoundedReader() as bounded:
        yield bounded


def test_the_child_reads_what_the_parent_would(reader: BoundedReader) -> None:
    assert reader.read_mail(MAIL, id="1") == read_mail(item_from_bytes(MAIL, id="1"))


def test_a_value_survives_the_way_there_and_back() -> None:
    said = read_mail(item_from_bytes(MAIL, id="1"))

    assert from_wire(to_wire(said)) == said


def test_a_killed_child_costs_one_mail(reader: BoundedReader) -> None:
    reader.read_mail(MAIL, id="1")
    assert reader._child is not None
    os.kill(reader._child.pid, signal.SIGKILL)
    reader._child.wait()

    assert reader.read_mail(MAIL, id="2").label == "interview_invitation"


def test_a_child_that_never_answers_is_given_up() -> None:
    with BoundedReader(patience=0.0) as hurried:
        said = hurried.read_mail(MAIL, id="1")

    assert said.problems == (UNREADABLE,)
    assert said.label == "not_job"
    assert said.confidence == 0


def test_a_child_slow_to_start_takes_no_time_from_its_first_mail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sitecustomize.py").write_text("import time; time.sleep(0.8)", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))

    with BoundedReader(patience=0.5) as reader:
        assert reader.read_mail(MAIL, id="1").label == "interview_invitation"


def test_a_mail_that_takes_too_long_ends_the_child() -> None:
    assert _runs("limit_time(); burn(60.0)") == -OUT_OF_TIME


def test_each_mail_has_a_time_of_its_own_and_none_passes_between_them() -> None:
    a_mail = "limit_time(); burn(0.2); stop_the_clock(); burn(0.2);"

    assert _runs(a_mail * 3) == 0


def _runs(what: str) -> int:
    """Run a line in a process of its own, with 0.3 seconds for each mail; return how it ended."""
    script = (
        "import time\n"
        "from afterword.adapters.parsing import limits\n"
        "from afterword.adapters.parsing.limits import limit_time, stop_the_clock\n"
        "def burn(seconds):\n"
        "    end = time.process_time() + seconds\n"
        "    while time.process_time() < end: pass\n"
        f"limits.SECONDS = 0.3\n{what}\n"
    )
    return subprocess.run([sys.executable, "-c", script], check=False).returncode


def test_invitations_come_through_with_their_zone(reader: BoundedReader) -> None:
    calendar = (
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n"
        b"DTSTART;TZID=W. Europe Standard Time:20261025T023000\nEND:VEVENT\nEND:VCALENDAR"
    )

    (invited,) = reader.read_invitations(calendar).invitations

    assert invited.tz == "Europe/Berlin"
    assert invited.start is not None
    assert invited.start.astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
