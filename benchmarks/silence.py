"""How well the silence gauge is calibrated, by leave-one-source-out and five-fold validation.

    python benchmarks/silence.py [INTERVALS.csv]

The file has columns `source`, `days`, `event` (1 answered, 0 still waiting). The 83 intervals at
hand come from two people in technical trades; what is printed is an indication, not a proof.
"""

from __future__ import annotations

import csv
import math
import random
import sys
from pathlib import Path

from afterword.advice.silence.model import Belief, prior, still_open, updated
from afterword.advice.silence.profiles import PROFILES

HERE = Path(__file__).resolve().parent.parent
Row = tuple[str, float, bool]


def main() -> None:
    """Print, per profile, the held-out likelihood and predicted beside observed shares."""
    path = Path(sys.argv[1]) if sys.argv[1:] else HERE / "tests/advice/data/intervals.csv"
    with path.open(encoding="utf-8") as file:
        rows = [(r["source"], float(r["days"]), r["event"] == "1") for r in csv.DictReader(file)]
    print(f"{len(rows)} intervals, {sum(not answered for *_, answered in rows)} still waiting")
    random.Random(1).shuffle(rows)
    folds = [([r for i, r in enumerate(rows) if i % 5 != k], rows[k::5]) for k in range(5)]
    sources = sorted({source for source, *_ in rows})
    by_source = [([r for r in rows if r[0] != s], [r for r in rows if r[0] == s]) for s in sources]
    print(f"{'':28} {'log likelihood':>15} {'open at 7 d':>18} {'open at 14 d':>18}")
    for name in PROFILES:
        _line(f"{name}, prior alone", name, [([], rows)])
        _line(f"{name}, updated, 5 folds", name, folds)
        _line(f"{name}, updated, by source", name, by_source)


def _line(title: str, profile: str, splits: list[tuple[list[Row], list[Row]]]) -> None:
    likelihood = 0.0
    predicted = {7: 0.0, 14: 0.0}
    observed = {7: 0.0, 14: 0.0}
    total = 0
    for known, held_out in splits:
        belief = updated(prior(PROFILES[profile]), [(d, a) for _, d, a in known])
        likelihood += sum(_log_likelihood(belief, d, a) for _, d, a in held_out)
        total += len(held_out)
        for day in predicted:
            share = still_open(day, belief.log_median, belief.sigma, belief.never_share)
            predicted[day] += share * len(held_out)
            observed[day] += _kaplan_meier(held_out, day) * len(held_out)
    shown = "  ".join(
        f"{predicted[day] / total:.2f} (seen {observed[day] / total:.2f})" for day in predicted
    )
    print(f"{title:28} {likelihood:15.1f}   {shown}")


def _log_likelihood(belief: Belief, days: float, answered: bool) -> float:
    days = max(days, 0.5)
    if not answered:
        return math.log(still_open(days, belief.log_median, belief.sigma, belief.never_share))
    z = (math.log(days) - belief.log_median) / belief.sigma
    density = math.exp(-z * z / 2) / (days * belief.sigma * math.sqrt(2 * math.pi))
    return math.log((1 - belief.never_share) * density)


def _kaplan_meier(rows: list[Row], until: float) -> float:
    share = 1.0
    for day in sorted({d for _, d, answered in rows if answered and d <= until}):
        at_risk = sum(d >= day for _, d, _ in rows)
        share *= 1 - sum(d == day and answered for _, d, answered in rows) / at_risk
    return share


if __name__ == "__main__":
    main()
