"""The silence gauge: what may honestly be said about so many days without a word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.advice.silence.model import Belief, bands, prior, updated
from afterword.advice.silence.profiles import PROFILES, Profile
from afterword.domain.case import Case, Touchpoint
from afterword.domain.errors import UnusableInput
from afterword.workdays import Place, is_business_day

FORTNIGHT = 14.0
LONGEST_DAYS = 90
"""Beyond this hardly any interval was observed, so nothing is claimed (our choice)."""
FEWEST_OWN = 5
"""Fewer own intervals than this change the figures but are not called the person's own."""


class Interval(NamedTuple):
    """One wait after an interview, in calendar days; `answered` False means it goes on."""

    days: float
    answered: bool


@dataclass(frozen=True, slots=True)
class SilenceReading:
    """Bands as shares between 0 and 1, or None where we know too little to speak.

    `sentence` says the same for people; `own_intervals` and `source` say what it rests on.
    """

    days: float
    profile: str
    still_open: tuple[float, float] | None
    ever_hear: tuple[float, float] | None
    hear_within_14_days: tuple[float, float] | None
    own_intervals: int
    source: str
    sentence: str


def read_silence(
    days: float, profile: str = "default", intervals: Sequence[Interval] = ()
) -> SilenceReading:
    """Say what so many calendar days of silence mean for one kind of process.

    Raises:
        UnusableInput: the profile is not known, or the days are negative.
    """
    if profile not in PROFILES:
        known = ", ".join(PROFILES)
        raise UnusableInput(f"There is no profile {profile!r}.", f"There are: {known}.")
    if days < 0:
        raise UnusableInput(f"{days:g} days of silence cannot be.", "Give 0 or more.")
    chosen = PROFILES[profile]
    if days > LONGEST_DAYS:
        return _silent(
            days,
            chosen,
            len(intervals),
            f"After more than {LONGEST_DAYS} days there are too few observations to say anything "
            "in figures. Late answers do happen; nobody can count on them.",
        )
    still, ever, soon = _bands(chosen, days, tuple(intervals))
    return SilenceReading(
        days=days,
        profile=profile,
        still_open=still,
        ever_hear=ever,
        hear_within_14_days=soon,
        own_intervals=len(intervals),
        source=chosen.source,
        sentence=_sentence(days, still, soon, len(intervals)),
    )


@lru_cache(maxsize=512)
def _bands(
    profile: Profile, days: float, intervals: tuple[Interval, ...]
) -> tuple[tuple[float, float], ...]:
    """Work the bands out once for each length of a wait; a page shows twenty of them."""
    return bands(_belief(profile, intervals), days, FORTNIGHT)


@lru_cache(maxsize=16)
def _belief(profile: Profile, intervals: tuple[Interval, ...]) -> Belief:
    return updated(prior(profile), [(one.days, one.answered) for one in intervals])


def silence_of_case(
    case: Case, *, at: datetime, profile: str = "default", intervals: Sequence[Interval] = ()
) -> SilenceReading:
    """Read the silence of one opportunity since the employer last spoke, in person or in writing.

    The clock runs in business days at the employer, times seven fifths. Nothing is said before
    an interview, after a final word, or before a date they named has passed, because no data on
    waits with a stated date exist.
    """
    chosen = PROFILES.get(profile) or PROFILES["default"]
    place = Place(case.employer.country, case.employer.subdivision)
    spoken = list(_when_they_spoke(case, at))
    if not spoken:
        return _silent(0, chosen, len(intervals), "There has been no interview to wait after yet.")
    if any(t.kind in ("rejection", "offer") and t.at <= at for t in _incoming(case)):
        return _silent(0, chosen, len(intervals), "They have given their answer.")
    zone = ZoneInfo(case.employer.tz)
    today = at.astimezone(zone).date()
    named = [s.date for s in case.statements if s.date and s.stated_at <= at]
    if named and max(named) >= today:
        return _silent(
            0, chosen, len(intervals), "They named a date, and it has not passed. Nothing is late."
        )
    day, count = max(spoken).astimezone(zone).date(), 0
    while day < today and count <= LONGEST_DAYS:
        day += timedelta(days=1)
        count += is_business_day(day, place)
    return read_silence(round(count * 7 / 5, 1), chosen.name, intervals)


def silence_to_json(reading: SilenceReading) -> dict[str, object]:
    """Write a reading in the shape of the contract; shares are rounded to hundredths."""

    def band(value: tuple[float, float] | None) -> list[float] | None:
        return None if value is None else [round(share, 2) for share in value]

    return {
        "days": reading.days,
        "profile": reading.profile,
        "still_open": band(reading.still_open),
        "ever_hear": band(reading.ever_hear),
        "hear_within_14_days": band(reading.hear_within_14_days),
        "based_on": {
            "own_intervals": reading.own_intervals,
            "prior": f"{reading.profile}, worth 20 intervals",
            "source": reading.source,
        },
        "sentence": reading.sentence,
    }


def _when_they_spoke(case: Case, at: datetime) -> Iterable[datetime]:
    for interview in case.interviews:
        # A meeting in the calendar whose time has passed is taken to have happened.
        if interview.status in ("held", "scheduled") and interview.end <= at:
            yield interview.end
    for touchpoint in _incoming(case):
        if touchpoint.at <= at and not touchpoint.auto_submitted:
            yield touchpoint.at


def _incoming(case: Case) -> Iterable[Touchpoint]:
    return (t for t in case.touchpoints if t.direction == "in" and t.kind != "bounce")


def _silent(days: float, profile: Profile, own: int, sentence: str) -> SilenceReading:
    return SilenceReading(days, profile.name, None, None, None, own, profile.source, sentence)


def _sentence(days: float, still: tuple[float, float], soon: tuple[float, float], own: int) -> str:
    if days == 0:
        return "Today you spoke; there is no silence yet."
    whole = round(days)
    shown = f"{whole} day{'' if whole == 1 else 's'}" if whole else "less than a day"
    basis = f"Your own {own} waits count in this." if own >= FEWEST_OWN else "The basis is small."
    return (
        f"After {shown} between {_in_ten(still[0])} and {_in_ten(still[1])} processes like this "
        f"have not been answered yet. Doing nothing, between {_in_ten(soon[0])} and "
        f"{_in_ten(soon[1])} of those hear within the next fortnight. {basis} "
        "Silence by itself is not a sign of anything."
    )


def _in_ten(share: float) -> str:
    """Write a share as people picture it: "3 in 10"; the ends are never certain."""
    tenths = round(share * 10)
    if tenths <= 0:
        return "fewer than 1 in 10"
    return "nearly all" if tenths >= 10 else f"{tenths} in 10"
