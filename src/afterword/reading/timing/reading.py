"""What was understood of a statement about timing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

TimingKind = Literal[
    "by_date", "within", "after_event", "vague", "no_contact", "silence_means_no", "none"
]


@dataclass(frozen=True, slots=True)
class TimingReading:
    """When the candidate will hear, as far as the words say.

    `latest` is the last day, inclusive, on which what was said is still kept; for
    `silence_means_no` the last day on which silence is still normal. `earliest` is given only
    where the words give a lower bound. `evidence` are str indices into the text.
    """

    kind: TimingKind
    earliest: date | None = None
    latest: date | None = None
    evidence: tuple[int, int] | None = None
    ambiguous: bool = False
    readings: tuple[date, ...] = ()
    """The last days the words can mean, earliest first, when there are several."""


NOTHING = TimingReading("none")
"""Nothing was said about when the candidate will hear."""
