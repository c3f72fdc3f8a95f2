"""What date phrases are made into: a stretch of days, a length of time, a timing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from afterword.reading.timing.grammar import Effort
from afterword.workdays import Place

EARLY_MONTH, MIDDLE = 10, 15
YEARS = range(1990, 2100)


@dataclass(slots=True)
class Speaking:
    """The moment and the place in which something was said, and the day last spoken of."""

    at: datetime
    place: Place
    mentioned: Stretch | None = None
    just_named: Stretch | None = None
    """The single day last named in the same sentence."""
    effort: Effort = field(default_factory=Effort)
    """What may be spent on reading what was said then."""

    @property
    def day(self) -> date:
        """The calendar day of speaking, in the employer's zone: day nought of every count."""
        return self.at.date()

    @property
    def month_first(self) -> bool:
        """Whether 4/12 is 12 April here."""
        return self.place.country in ("US", "PH")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from `first` to `last` inclusive that a phrase names."""

    first: date
    last: date
    edge: Literal["", "start", "middle", "end"] = ""
    """Which part of a longer period the phrase names."""
    bounded: bool = False
    """Whether the words themselves give the first day as a bound (a week, a half, a range)."""
    readings: tuple[date, ...] = ()
    """All last days the words can mean, when there are several."""
    festive: bool = False
    """Whether these are holidays: people decide before or after them, not on them."""
    loose: bool = False
    """Whether the words name no end at all (this spring)."""
    single_day: bool = False


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time from `low` to `high` units."""

    low: int
    high: int
    unit: str
    ranged: bool = False
    loose: bool = False
    """Whether no figure can be derived (a few weeks)."""


@dataclass(frozen=True, slots=True)
class Timing:
    """What one phrase says: the manner, the bounds, and other readings of the last day."""

    manner: Literal["by", "within", "after", "not_before", "vague", "past", "aside"]
    earliest: date | None = None
    latest: date | None = None
    readings: tuple[date, ...] = field(default=())
    deadline: bool = False
    """Whether a word said so that has a last day (by, within, before)."""
    stretch: Stretch | None = None
    recalled: bool = False
    """Whether the day is one that was named before ("by then")."""
    measured: Length | None = None
    """The length that was counted from the day of speaking."""


Named = Callable[[Speaking], Stretch]
"""Names a stretch that depends on the day of speaking alone."""


def single(day: date) -> Stretch:
    """Name one day."""
    return Stretch(day, day, single_day=True)
