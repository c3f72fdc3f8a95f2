"""Processes die at every named point while servers misbehave: nothing is doubled or lost.

The long set is the same program with more trials:
`python -m tests.faults.harness --trials 10000`, and with `--random` for random instants.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.faults.misbehaving_server import BEHAVIOURS
from tests.faults.mutants import MUTANTS
from tests.faults.providers import KINDS
from tests.faults.running import run_module

HARNESS = "tests.faults.harness"


def assert_nothing_went_wrong(counts: dict[str, Any]) -> None:
    """The promise: not one copy too many, not one note lost, not one wrong "failed"."""
    wrong = ("duplicates", "lost", "wrong_failed", "altered")
    assert [counts[name] for name in wrong] == [0, 0, 0, 0], counts["told"]


@pytest.mark.parametrize("first_seed", [0, 200], ids=["first half", "second half"])
def test_no_death_at_a_named_point_doubles_or_loses_a_note(first_seed):
    counts = run_module(HARNESS, "--trials", "200", "--seed", str(first_seed))

    assert_nothing_went_wrong(counts)
    assert counts["trials"] == 200
    assert counts["kills"] > 100
    assert counts["named_points"] >= 31


def test_no_death_at_a_random_instant_doubles_or_loses_a_note():
    counts = run_module(HARNESS, "--trials", "60", "--random")

    assert_nothing_went_wrong(counts)
    assert counts["kills"] > 30


def test_nobody_is_asked_needlessly_where_the_mailbox_tells():
    counts = run_module(HARNESS, "--trials", "60", "--seed", "1000")

    assert counts["needless_asks_where_evidence"] == 0


def test_the_server_misbehaves_in_at_least_twenty_three_ways_before_six_kinds_of_provider():
    assert len(set(BEHAVIOURS) - {"normal"}) >= 23
    assert len(KINDS) == 6


AIMED = ("--trials", "40", "--seed", "5", "--stride", "8")
BLIND = ("--trials", "12", "--seed", "3", "--stride", "8")
CAUGHT_BY = {
    "sent before the reply": AIMED,
    "body and dot in one call": AIMED,
    "no mark before the dot": AIMED,
    "retry on timeout": AIMED,
    "new Message-ID per attempt": AIMED,
    "421 after the dot is 4yz": AIMED,
    "no look into Sent": BLIND,
}
"""Which trials of the quick set find which mistake; the other two need a pause and a power cut."""


@pytest.mark.parametrize("mutant", CAUGHT_BY)
def test_the_quick_set_would_notice(mutant):
    counts = run_module(HARNESS, *CAUGHT_BY[mutant], "--mutant", mutant, "--stop-at-fault")

    assert counts["duplicates"] + counts["lost"] + counts["altered"] > 0, counts


def test_every_mutant_is_tried_somewhere():
    elsewhere = {"lease instead of lock", "synchronous=NORMAL"}

    assert set(CAUGHT_BY) | elsewhere == set(MUTANTS)
