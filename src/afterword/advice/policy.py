"""The numbers behind the advice: each with its source, and the bounds within which it may move."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import time, timedelta
from typing import Self

from afterword.domain.errors import UnusableInput

_OUT_OF_BOUNDS = "policy-out-of-bounds"


@dataclass(frozen=True, slots=True)
class Policy:
    """How long, how often, how late. Days are calendar days unless they are business days."""

    thank_you_within: timedelta = timedelta(hours=24)
    """Article, "After a job interview": within 24 hours. Elapsed time; weekends do not stop it."""

    informational_thanks_within: timedelta = timedelta(hours=48)
    """SCU: immediately; Princeton: three to five days. 48 hours is our middle."""

    thank_you_not_before: timedelta = timedelta(hours=1)
    """Princeton, UTSA, TU Delft: a note from the door looks thoughtless. The hour is our choice."""

    thank_you_late: timedelta = timedelta(days=5)
    """How much later than the 24 hours a thank-you still goes out alone. Our choice."""

    most_individual_notes: int = 7
    """Stetson: with more than seven people, one note to the organiser, naming them all."""

    wait_days: int = 10
    """Article: wait 10 to 14 days without a stated date; the lower bound."""

    wait_days_latest: int = 14
    """Article: the upper bound. Later is still possible; this is when the best time ends."""

    buffer_business_days: int = 2
    """Indeed and YouTern: one or two business days after a stated date; the longer."""

    stated_date_window_days: int = 10
    """How long after a stated date the best time lasts. Our choice."""

    inquiries_per_silence: int = 1
    """Article: one gentle note. Others allow two; nobody we would follow allows three."""

    days_between_inquiries: int = 7
    """Careery, wiseworq: about a week, where a second is wanted at all."""

    close_after_inquiry_days: int = 21
    """Three weeks after an unanswered note the default silence gauge leaves about one in four."""

    close_untouched_days: int = 90
    """A process nobody has touched for a quarter is put to rest. Our choice."""

    courtesy_reply_business_days: int = 5
    """How long a "we have put it on hold" still wants a short answer. Our choice."""

    spoken_offer_business_days: int = 5
    """Climb the Ladder: the paper follows in one to five business days."""

    linkedin_after: timedelta = timedelta(hours=24)
    """Smprotips and others: not within the first day."""

    linkedin_after_rejection_days: int = 14
    """How long a kind answer to your last word remains a natural occasion. Our choice."""

    rejection_cool_off: timedelta = timedelta(hours=4)
    """Climb the Ladder: not in the first hours. Four is our choice."""

    rejection_reply_business_days: int = 2
    """University of Florida: within two days."""

    rejection_reply_latest_days: int = 42
    """After six weeks a stay-in-touch word is more natural than a late answer. Our choice."""

    feedback_within_days: int = 7
    """Climb the Ladder: within a week of the decision."""

    stay_in_touch_days: int = 60
    """CareerUSA: 60 days after, then every two to three months."""

    stay_in_touch_latest_days: int = 92
    """The end of the third month; the best time ends there."""

    stay_in_touch_unanswered: int = 2
    """After two light words without an answer, silence is kinder. Our choice."""

    news_while_on_hold_days: int = 30
    """Meador: write when there is something new; not within the first month. Our choice."""

    statutory_days: int = 45
    """Ontario, O. Reg. 476/24: 45 days after the last interview."""

    card_within_days: int = 3
    """A card is written while the talk is fresh. Our choice."""

    reserve_list_days: int = 365
    """GOV.UK: reserve lists last up to twelve months."""

    day_starts: int = 9
    """The hour at which the recipient's working day begins, on their clock."""

    day_ends: int = 18
    """The hour at which it ends."""

    quiet_until: time = time(7, 30)
    """Before it nothing leaves, on the recipient's clock, unless its time is over. Our choice."""

    quiet_from: time = time(21, 0)
    """From it on nothing leaves any more that day. Our choice."""

    suggest_cards: bool = True
    """Article: a card by hand, as an extra. Ask a Manager: overkill. Yours to decide."""

    suggest_linkedin: bool = True
    """Article: ask whether you can connect. Some would rather wait, or not be there at all."""

    suggest_calls: bool = True
    """Hays, PSG: tell your consultant at once how it went. It is a telephone call."""

    @classmethod
    def checked(cls, **numbers: object) -> Self:
        """Make a policy from a person's own numbers, or say which of them cannot be.

        Durations are given in hours. Raises: UnusableInput naming the field and its bounds.
        """
        values = {name: _fitting(name, value) for name, value in numbers.items()}
        policy = cls(**values)  # type: ignore[arg-type]
        _check_together(policy)
        return policy

    @classmethod
    def remembered(cls, numbers: Mapping[str, object]) -> Self:
        """Make a policy from what `changed` wrote, perhaps in another version.

        What does not fit any more is left at its default; what contradicts itself, wholly.
        """
        values: dict[str, object] = {}
        for name, value in numbers.items():
            try:
                values[name] = _fitting(name, value)
            except UnusableInput:
                continue
        policy = cls(**values)  # type: ignore[arg-type]
        try:
            _check_together(policy)
        except UnusableInput:
            return cls()
        return policy

    def changed(self) -> dict[str, int | bool | str]:
        """Return what differs from the defaults, as JSON has it; `remembered` reads it."""
        return {
            field.name: as_told(value)
            for field in fields(self)
            if (value := getattr(self, field.name)) != field.default
        }


BOUNDS: dict[str, tuple[int, int, str]] = {
    "thank_you_within": (2, 48, "hours"),
    "informational_thanks_within": (2, 120, "hours"),
    "thank_you_not_before": (0, 12, "hours"),
    "thank_you_late": (0, 168, "hours"),
    "most_individual_notes": (1, 20, "people"),
    "wait_days": (5, 30, "days"),
    "wait_days_latest": (5, 45, "days"),
    "buffer_business_days": (1, 10, "business days"),
    "stated_date_window_days": (3, 30, "days"),
    "inquiries_per_silence": (1, 2, "notes"),
    "days_between_inquiries": (7, 60, "days"),
    "close_after_inquiry_days": (14, 90, "days"),
    "close_untouched_days": (45, 365, "days"),
    "courtesy_reply_business_days": (1, 10, "business days"),
    "spoken_offer_business_days": (2, 15, "business days"),
    "linkedin_after": (1, 720, "hours"),
    "linkedin_after_rejection_days": (3, 60, "days"),
    "rejection_cool_off": (0, 48, "hours"),
    "rejection_reply_business_days": (1, 10, "business days"),
    "rejection_reply_latest_days": (7, 60, "days"),
    "feedback_within_days": (2, 30, "days"),
    "stay_in_touch_days": (30, 180, "days"),
    "stay_in_touch_latest_days": (31, 365, "days"),
    "stay_in_touch_unanswered": (1, 3, "notes"),
    "news_while_on_hold_days": (14, 90, "days"),
    "statutory_days": (45, 45, "days"),
    "card_within_days": (1, 7, "days"),
    "reserve_list_days": (30, 730, "days"),
    "day_starts": (6, 12, "o'clock"),
    "day_ends": (13, 22, "o'clock"),
}
"""The least and the most of each number, both allowed, and its unit."""

CLOCKS: dict[str, tuple[time, time]] = {
    "quiet_until": (time(5, 0), time(10, 0)),
    "quiet_from": (time(18, 0), time(23, 30)),
}
"""The earliest and the latest of each time of day, both allowed."""

SWITCHES: frozenset[str] = frozenset({"suggest_cards", "suggest_linkedin", "suggest_calls"})
"""What may be wanted or not."""

SETTINGS: tuple[str, ...] = (*BOUNDS, *CLOCKS, *sorted(SWITCHES))
"""Everything a person may decide, in the order of `Policy`."""


def as_told(value: object) -> int | bool | str:
    """Write one setting as a person tells it: hours, a number, yes or no, or "07:30"."""
    if isinstance(value, timedelta):
        return int(value.total_seconds() // 3600)
    if isinstance(value, time):
        return f"{value:%H:%M}"
    assert isinstance(value, int)
    return value


def _fitting(name: str, value: object) -> object:
    if name in BOUNDS:
        return _within_bounds(name, value)
    if name in CLOCKS:
        return _time_of_day(name, value)
    if name not in SWITCHES:
        right = f"one of {', '.join(sorted(SETTINGS))}"
        raise UnusableInput(f"{name} is not a setting.", f"It should be {right}.")
    if not isinstance(value, bool):
        raise UnusableInput(
            f"{name} cannot be {value!r}.", "It should be yes or no.", code=_OUT_OF_BOUNDS
        )
    return value


def _time_of_day(name: str, value: object) -> time:
    earliest, latest = CLOCKS[name]
    told = value
    if isinstance(value, str):
        try:
            told = time.fromisoformat(value.strip().zfill(5))
        except ValueError:
            told = None
    if not isinstance(told, time) or told.tzinfo is not None or not earliest <= told <= latest:
        raise UnusableInput(
            f"{name} cannot be {value!r}.",
            f"It should be a time from {earliest:%H:%M} to {latest:%H:%M}.",
            code=_OUT_OF_BOUNDS,
        )
    return told.replace(second=0, microsecond=0)


def _within_bounds(name: str, value: object) -> object:
    least, most, unit = BOUNDS[name]
    as_hours = value.total_seconds() / 3600 if isinstance(value, timedelta) else value
    whole = isinstance(as_hours, int | float) and not isinstance(as_hours, bool)
    if not whole or as_hours != int(as_hours) or not least <= as_hours <= most:  # type: ignore[operator,call-overload]
        raise UnusableInput(
            f"{name} cannot be {value!r}.",
            f"It should be a whole number of {unit} from {least} to {most}.",
            code=_OUT_OF_BOUNDS,
        )
    number = int(as_hours)  # type: ignore[call-overload]
    return timedelta(hours=number) if unit == "hours" else number


def _check_together(policy: Policy) -> None:
    """Refuse pairs that contradict each other."""
    for first, second in ORDERED:
        low, high = as_told(getattr(policy, first)), as_told(getattr(policy, second))
        if _as_minutes(getattr(policy, first)) > _as_minutes(getattr(policy, second)):
            raise UnusableInput(
                f"{first} is {low}, which is more than {second}, {high}.",
                f"{second} should be {low} or more.",
                code=_OUT_OF_BOUNDS,
            )


ORDERED: tuple[tuple[str, str], ...] = (
    ("wait_days", "wait_days_latest"),
    ("stay_in_touch_days", "stay_in_touch_latest_days"),
    ("quiet_until", "day_starts"),
    ("day_ends", "quiet_from"),
)
"""Settings the first of which may not be more than the second; hours of a day are one scale."""


def _as_minutes(value: int | time) -> int:
    """Put days beside days, and an hour of the day beside a time of day."""
    return value.hour * 60 + value.minute if isinstance(value, time) else value * 60


DEFAULT_POLICY = Policy()
