"""Power cuts, full disks, restored backups, sleeping machines and wrong clocks.

Long sets: `python -m tests.faults.power_cut --trials 3000` (and `--torn`), and
`python -m tests.faults.accidents restore --trials 250` (pause, clock, disk likewise).
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.faults.running import run_module

CUT = "tests.faults.power_cut"
ACCIDENTS = "tests.faults.accidents"


def assert_nothing_went_wrong(counts: dict[str, Any]) -> None:
    """Nothing doubled, lost, altered, or called failed although it was accepted."""
    wrong = ("duplicates", "lost", "wrong_failed", "altered")
    assert [counts[name] for name in wrong] == [0, 0, 0, 0], counts["told"]


@pytest.mark.parametrize("disk", ["prefix", "torn sectors"])
def test_a_power_cut_neither_doubles_nor_loses_a_note(disk):
    counts = run_module(CUT, "--trials", "25", *(["--torn"] if disk == "torn sectors" else []))

    assert_nothing_went_wrong(counts)
    assert counts["kills"] > 8


def test_less_than_full_synchronous_would_be_noticed():
    counts = run_module(CUT, "--trials", "60", "--normal", "--stop-at-fault")

    assert counts["lost"] + counts["duplicates"] > 0


def test_a_restored_or_copied_database_sends_nothing_again():
    counts = run_module(ACCIDENTS, "restore", "--trials", "30")

    assert_nothing_went_wrong(counts)


def test_without_the_counter_beside_the_database_a_restore_would_double():
    counts = run_module(ACCIDENTS, "restore", "--no-guard", "--stop-at-fault", "--trials", "60")

    assert counts["duplicates"] > 0


def test_a_worker_that_slept_and_wakes_sends_nothing_twice():
    counts = run_module(ACCIDENTS, "pause", "--trials", "25")

    assert_nothing_went_wrong(counts)
    assert counts["ended"] == {"sent": 25}


def test_a_lease_instead_of_the_lock_would_be_noticed():
    mutant = ("--mutant", "lease instead of lock", "--point", "dot: before", "--stop-at-fault")
    counts = run_module(ACCIDENTS, "pause", "--trials", "4", *mutant)

    assert counts["duplicates"] > 0


def test_a_clock_that_jumps_by_years_doubles_and_loses_nothing():
    counts = run_module(ACCIDENTS, "clock", "--trials", "20")

    assert_nothing_went_wrong(counts)


@pytest.mark.parametrize("how", ["tmpfs", "limit"])
def test_a_full_disk_neither_doubles_nor_loses_a_note(how):
    """Where a small file system cannot be mounted, a limit on the file size stands in for it."""
    counts = run_module(ACCIDENTS, "disk", "--how", how, "--trials", "20")

    assert_nothing_went_wrong(counts)
