"""A log-normal waiting time with a share who never answer, updated by one's own waits.

S(t) = c + (1 - c)(1 - F(t)), F log-normal. What is not known about the median and about c is a
distribution: log-median ~ Normal, c ~ Beta, both worth `PRIOR_WEIGHT` intervals. Own intervals
update both; a wait that is not over yet ("censored") counts for what it shows: it either never
ends or ends later, each with its probability (expectation maximisation).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from afterword.advice.silence.profiles import Profile

PRIOR_WEIGHT = 20.0
"""Our choice: the published figures weigh as much as twenty intervals of one's own."""
LOG_MEDIAN_SPREAD = 0.45
"""Standard deviation of the log-median between kinds of employer (our reading of the anchors)."""
BAND = (0.1, 0.9)
"""Bands hold the middle eight tenths of what is plausible (our choice)."""
_ROUNDS = 60
_STILL = 1e-6
"""When the rounds have come to rest: far below what a band shows."""
_GRID = 17
_SHORTEST = 0.5
"""An answer on the same day counts as half a day, because a log-normal knows no zero."""


@dataclass(frozen=True, slots=True)
class Belief:
    """What is believed of one kind of process: log-median ~ Normal, c ~ Beta(never, answered)."""

    log_median: float
    spread: float
    sigma: float
    never: float
    answered: float

    @property
    def never_share(self) -> float:
        """The expected share who never answer."""
        return self.never / (self.never + self.answered)


def prior(profile: Profile) -> Belief:
    """Take a profile as a belief, before any wait of one's own."""
    return Belief(
        log_median=math.log(profile.median),
        spread=LOG_MEDIAN_SPREAD,
        sigma=profile.sigma,
        never=PRIOR_WEIGHT * profile.never,
        answered=PRIOR_WEIGHT * (1 - profile.never),
    )


def updated(belief: Belief, waits: Sequence[tuple[float, bool]]) -> Belief:
    """Learn from waits (days, answered). A wait of under half a day counts as half a day."""
    logs = [(math.log(max(days, _SHORTEST)), answered) for days, answered in waits]
    if not logs:
        return belief
    now = belief
    for _ in range(_ROUNDS):
        never, answers, total = 0.0, 0.0, 0.0
        for log_days, answered in logs:
            if answered:
                answers += 1
                total += log_days
                continue
            later = (1 - now.never_share) * _above(log_days, now.log_median, now.sigma)
            share_later = later / (now.never_share + later)
            never += 1 - share_later
            answers += share_later
            total += share_later * _mean_above(log_days, now.log_median, now.sigma)
        following = Belief(
            log_median=(PRIOR_WEIGHT * belief.log_median + total) / (PRIOR_WEIGHT + answers),
            spread=belief.spread * math.sqrt(PRIOR_WEIGHT / (PRIOR_WEIGHT + answers)),
            sigma=belief.sigma,
            never=belief.never + never,
            answered=belief.answered + answers,
        )
        moved = abs(following.log_median - now.log_median) + abs(following.never - now.never)
        now = following
        if moved < _STILL:
            break
    return now


def still_open(days: float, log_median: float, sigma: float, never: float) -> float:
    """The share of processes not answered after so many calendar days."""
    if days <= 0:
        return 1.0
    return never + (1 - never) * _above(math.log(days), log_median, sigma)


def bands(belief: Belief, days: float, within: float) -> tuple[tuple[float, float], ...]:
    """Bands of: still open; ever hear, given silence; hear `within` further days, given silence."""
    nevers = _beta_grid(belief.never, belief.answered)
    still: list[tuple[float, float]] = []
    ever: list[tuple[float, float]] = []
    soon: list[tuple[float, float]] = []
    for log_median, weight_of_median in _normal_grid(belief.log_median, belief.spread):
        # What is left of those who answer depends on the median alone.
        left_now = still_open(days, log_median, belief.sigma, 0.0)
        left_later = still_open(days + within, log_median, belief.sigma, 0.0)
        for never, weight_of_never in nevers:
            weight = weight_of_median * weight_of_never
            now = never + (1 - never) * left_now
            still.append((now, weight))
            ever.append(((1 - never) * left_now / now, weight))
            soon.append(((1 - never) * (left_now - left_later) / now, weight))
    return tuple(_quantiles(shares) for shares in (still, ever, soon))


def _quantiles(weighted: list[tuple[float, float]]) -> tuple[float, float]:
    """Find where the band begins and ends, between the points of the grid."""
    weighted.sort()
    total = sum(weight for _, weight in weighted)
    low = _reaching(BAND[0] * total, weighted)
    return low, _reaching(BAND[1] * total, weighted)


def _reaching(wanted: float, weighted: list[tuple[float, float]]) -> float:
    """Interpolate the value at which so much weight lies below; each point is its middle."""
    before_value, before = weighted[0][0], 0.0
    reached = 0.0
    for value, weight in weighted:
        middle = reached + weight / 2
        if middle >= wanted:
            if middle == before:
                return value
            return before_value + (value - before_value) * (wanted - before) / (middle - before)
        before_value, before = value, middle
        reached += weight
    return before_value


def _normal_grid(mean: float, spread: float) -> list[tuple[float, float]]:
    steps = [-3 + 6 * i / (_GRID - 1) for i in range(_GRID)]
    return [(mean + spread * z, math.exp(-z * z / 2)) for z in steps]


def _beta_grid(never: float, answered: float) -> list[tuple[float, float]]:
    """Lay the points closer together near nought, where the share matters most (c = u cubed)."""
    roots = [(i + 0.5) / (2 * _GRID) for i in range(2 * _GRID)]
    # The density of Beta(never, answered) at c, times dc/du; the constant factors cancel out.
    logs = [
        (u**3, (3 * never - 1) * math.log(u) + (answered - 1) * math.log1p(-(u**3))) for u in roots
    ]
    top = max(log for _, log in logs)
    return [(c, math.exp(log - top)) for c, log in logs if log - top > -9]


def _above(log_days: float, log_median: float, sigma: float) -> float:
    """P(T > t) for the log-normal, safe far out in the tail."""
    return 0.5 * math.erfc((log_days - log_median) / (sigma * math.sqrt(2)))


def _mean_above(log_days: float, log_median: float, sigma: float) -> float:
    """E[log T | T > t], by the inverse Mills ratio."""
    z = (log_days - log_median) / sigma
    tail = _above(log_days, log_median, sigma)
    if tail < 1e-12:
        return log_days + sigma / max(z, 1.0)
    density = math.exp(-z * z / 2) / math.sqrt(2 * math.pi)
    return log_median + sigma * density / tail
