"""One thing understood of a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from afterword.reading.timing.dates import Timing
from afterword.reading.timing.reading import TimingKind
from afterword.reading.timing.sentence import Sentence

_LONGEST_WAIT = timedelta(days=400)
"""Nobody promises an answer later than that: it is about something else."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing understood, from `start` to `end` of the text, and how sure it is (0 to 3)."""

    kind: TimingKind
    start: int
    end: int
    sureness: float
    earliest: date | None = None
    latest: date | None = None
    readings: tuple[date, ...] = ()


def found_between(
    sentence: Sentence,
    start: int,
    end: int,
    *,
    kind: TimingKind,
    sureness: float,
    earliest: date | None = None,
    latest: date | None = None,
    readings: tuple[date, ...] = (),
) -> Found:
    """Build what rests on the words from place `start` to before `end` of a sentence."""
    first, last = sentence.tokens[start], sentence.tokens[max(start, end - 1)]
    return Found(kind, first.start, last.end, sureness, earliest, latest, readings)


def is_ahead(sentence: Sentence, timing: Timing) -> bool:
    """Whether a phrase gives a day that is not over yet, and not years away."""
    if timing.manner in ("past", "aside", "vague", "after"):
        return False
    limit = timing.latest or timing.earliest
    today = sentence.now.day
    return limit is not None and today <= limit <= today + _LONGEST_WAIT
