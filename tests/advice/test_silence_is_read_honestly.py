"""What N days of silence mean: bands that hold the published figures and learn from own waits."""

from __future__ import annotations

import csv
import itertools
import math
import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest

from afterword.advice.silence import (
    PROFILES,
    Interval,
    read_silence,
    silence_of_case,
    silence_svg,
    silence_to_json,
)
from afterword.advice.silence.model import prior, still_open, updated
from afterword.domain.case import Candidate, Case, Employer, Interview, Statement, Touchpoint
from afterword.domain.errors import UnusableInput

HELD = Interview(
    id="i1",
    start=datetime(2026, 3, 3, 14, tzinfo=UTC),
    end=datetime(2026, 3, 3, 15, tzinfo=UTC),
    status="held",
)
CASE = Case(
    candidate=Candidate(tz="Europe/London"),
    employer=Employer("Acme", "GB", "ENG", "Europe/London"),
    role="Analyst",
    interviews=(HELD,),
)


@pytest.mark.parametrize(
    ("profile", "shares"),
    [
        ("fast", {7: 0.45, 14: 0.25, 28: 0.12, 60: 0.07}),
        ("default", {7: 0.62, 14: 0.39, 28: 0.24, 60: 0.17}),
        ("slow", {7: 0.86, 14: 0.65, 28: 0.41, 60: 0.26}),
        ("public", {7: 0.95, 14: 0.80, 28: 0.53, 60: 0.27}),
    ],
)
def test_each_profile_gives_its_published_curve_inside_its_band(profile, shares):
    chosen = PROFILES[profile]
    for days, share in shares.items():
        middle = still_open(days, math.log(chosen.median), chosen.sigma, chosen.never)
        low, high = read_silence(days, profile).still_open

        assert middle == pytest.approx(share, abs=0.006)
        assert low < middle < high


def test_a_longer_silence_never_leaves_more_processes_open():
    readings = [read_silence(days).still_open for days in range(0, 91, 5)]

    for earlier, later in itertools.pairwise(readings):
        assert later[0] <= earlier[0]
        assert later[1] <= earlier[1]


def test_own_waits_move_the_belief_towards_what_they_were():
    quick = [Interval(3, True)] * 30

    with_own = read_silence(7, "default", quick)
    without = read_silence(7, "default")

    assert with_own.still_open[1] < without.still_open[1]
    assert with_own.own_intervals == 30


def test_the_update_recovers_a_known_truth_from_simulated_waits():
    chance = random.Random(20260303)
    median, sigma, never = 16.0, 1.0, 0.25
    waits = []
    for _ in range(3000):
        seen_for = chance.uniform(10, 120)
        days = (
            math.inf if chance.random() < never else chance.lognormvariate(math.log(median), sigma)
        )
        waits.append((min(days, seen_for), days <= seen_for))

    learnt = updated(prior(PROFILES["default"]), waits)

    assert math.exp(learnt.log_median) == pytest.approx(median, rel=0.12)
    assert learnt.never_share == pytest.approx(never, abs=0.04)


def test_waits_that_go_on_count_for_what_they_show():
    leaving_them_out = updated(prior(PROFILES["default"]), [(3.0, True)] * 10)
    counting_them = updated(prior(PROFILES["default"]), [(3.0, True)] * 10 + [(40.0, False)] * 10)

    assert counting_them.never_share > leaving_them_out.never_share
    assert counting_them.log_median >= leaving_them_out.log_median


def test_the_fast_band_holds_most_of_the_logged_curve():
    """Calibration on 83 intervals is a weak check, and is all there is."""
    path = Path(__file__).parent / "data" / "intervals.csv"
    with path.open(encoding="utf-8") as file:
        rows = [(float(r["days"]), r["event"] == "1") for r in csv.DictReader(file)]

    for days in (3, 7, 14, 21, 28):
        low, high = read_silence(days, "fast").still_open

        assert low - 0.05 <= _kaplan_meier(rows, days) <= high + 0.05


def test_the_clock_runs_in_business_days():
    friday = silence_of_case(CASE, at=datetime(2026, 3, 6, 15, tzinfo=UTC))
    sunday = silence_of_case(CASE, at=datetime(2026, 3, 8, 15, tzinfo=UTC))

    assert friday.days == sunday.days == pytest.approx(3 * 7 / 5)


def test_nothing_is_said_before_a_date_they_named_has_passed():
    promised = Statement(
        stated_at=HELD.end, kind="by_date", text="by the 20th", date=date(2026, 3, 20)
    )
    case = Case(**{**_fields(CASE), "statements": (promised,)})

    before = silence_of_case(case, at=datetime(2026, 3, 20, 12, tzinfo=UTC))
    after = silence_of_case(case, at=datetime(2026, 3, 23, 12, tzinfo=UTC))

    assert before.still_open is None
    assert "has not passed" in before.sentence
    assert after.still_open is not None


def test_nothing_is_said_after_their_answer_or_without_an_interview():
    answer = Touchpoint(at=HELD.end + timedelta(days=5), direction="in", kind="rejection")
    answered = Case(**{**_fields(CASE), "touchpoints": (answer,)})
    not_met = Case(**{**_fields(CASE), "interviews": ()})
    at = datetime(2026, 3, 20, 12, tzinfo=UTC)

    assert silence_of_case(answered, at=at).still_open is None
    assert silence_of_case(not_met, at=at).still_open is None


def test_beyond_what_was_observed_it_refuses_to_speak_in_figures():
    assert read_silence(90).still_open is not None
    assert read_silence(91).still_open is None


def test_a_profile_nobody_knows_is_refused_by_name():
    with pytest.raises(UnusableInput, match="no profile 'quick'"):
        read_silence(3, "quick")


def test_the_sentence_gives_a_band_and_never_one_percentage():
    for days in (1, 10, 30, 60):
        sentence = read_silence(days).sentence

        assert "between" in sentence
        assert "%" not in sentence
        assert "!" not in sentence


def test_the_picture_says_the_same_in_words():
    reading = read_silence(14)

    root = ElementTree.fromstring(silence_svg(reading))

    texts = [element.text for element in root.iter()]
    assert reading.sentence in texts


def test_json_has_the_fields_of_the_contract():
    written = silence_to_json(read_silence(14))

    assert {"days", "profile", "still_open", "ever_hear", "hear_within_14_days"} < written.keys()
    assert written["based_on"].keys() == {"own_intervals", "prior", "source"}


def _fields(case: Case) -> dict[str, object]:
    return {name: getattr(case, name) for name in case.__dataclass_fields__}


def _kaplan_meier(rows: list[tuple[float, bool]], until: float) -> float:
    """The share still silent after `until` days, by the product-limit estimate."""
    share = 1.0
    for day in sorted({days for days, answered in rows if answered and days <= until}):
        at_risk = sum(days >= day for days, _ in rows)
        answered_then = sum(days == day and answered for days, answered in rows)
        share *= 1 - answered_then / at_risk
    return share


def test_a_meeting_in_the_calendar_that_has_passed_starts_the_silence():
    scheduled = replace(CASE, interviews=(replace(HELD, status="scheduled"),))
    at = HELD.end + timedelta(days=10)

    assert silence_of_case(scheduled, at=at) == silence_of_case(CASE, at=at)
