"""The settings of the etiquette in plain words, and what a person typed for them.

The page and the command line use the same names, words and sentences.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from types import MappingProxyType
from typing import Final, NamedTuple

from afterword.advice import DEFAULT_POLICY, Policy
from afterword.advice.policy import BOUNDS, CLOCKS, ORDERED, SETTINGS, SWITCHES, as_told
from afterword.domain.errors import UnusableInput


class Group(NamedTuple):
    """Settings that belong together, under a heading of their own."""

    title: str
    sentence: str
    names: tuple[str, ...]


GROUPS: Final = (
    Group(
        "Thanks",
        "Everyone who took the interview is thanked, whatever day it is.",
        ("thank_you_within", "thank_you_not_before"),
    ),
    Group(
        "Waiting",
        "How long silence is left in peace before one status note is right.",
        ("wait_days", "wait_days_latest", "buffer_business_days"),
    ),
    Group(
        "Asking",
        "One note into a silence; at most two, and the second always asks you first.",
        ("inquiries_per_silence", "days_between_inquiries", "close_after_inquiry_days"),
    ),
    Group(
        "Hours",
        "On the clock of the person you write to. Inside the quiet hours nothing leaves, unless "
        "its time is nearly over.",
        ("day_starts", "day_ends", "quiet_until", "quiet_from"),
    ),
    Group(
        "Ways",
        "What may be suggested beside mail.",
        ("suggest_cards", "suggest_linkedin", "suggest_calls"),
    ),
    Group(
        "After a no, and later",
        "A gracious last word, and a light one after some months.",
        (
            "rejection_cool_off",
            "rejection_reply_business_days",
            "feedback_within_days",
            "stay_in_touch_days",
            "stay_in_touch_latest_days",
        ),
    ),
)
"""What most people look for, in the order of the page."""

LABELS: Final = MappingProxyType(
    {
        "thank_you_within": "Hours in which to thank",
        "informational_thanks_within": "Hours in which to thank for a talk that was no interview",
        "thank_you_not_before": "Hours to let pass first",
        "thank_you_late": "Hours by which thanks may be late",
        "most_individual_notes": "Most people to thank one by one",
        "wait_days": "Days to wait without a date from them",
        "wait_days_latest": "Day by which the best time to ask ends",
        "buffer_business_days": "Working days to allow after a date they named",
        "stated_date_window_days": "Days the best time lasts after a date they named",
        "inquiries_per_silence": "Status notes into one silence",
        "days_between_inquiries": "Days between two of them",
        "close_after_inquiry_days": "Days after your note until it may rest",
        "close_untouched_days": "Days untouched until it may rest",
        "courtesy_reply_business_days": "Working days in which a kind word wants an answer",
        "spoken_offer_business_days": "Working days to wait for an offer in writing",
        "linkedin_after": "Hours after the interview before LinkedIn",
        "linkedin_after_rejection_days": "Days after a kind last word for LinkedIn",
        "rejection_cool_off": "Hours to let pass after a no",
        "rejection_reply_business_days": "Working days in which to answer a no",
        "rejection_reply_latest_days": "Days by which an answer to a no may be late",
        "feedback_within_days": "Days in which to ask for feedback",
        "stay_in_touch_days": "Days until a light word is welcome",
        "stay_in_touch_latest_days": "Day by which its best time ends",
        "stay_in_touch_unanswered": "Light words without an answer, at most",
        "news_while_on_hold_days": "Days between news while a post is on hold",
        "statutory_days": "Days within which Ontario wants an answer given",
        "card_within_days": "Days in which to write a card",
        "reserve_list_days": "Days on a reserve list",
        "day_starts": "Their working day begins (hour)",
        "day_ends": "Their working day ends (hour)",
        "quiet_until": "Quiet until",
        "quiet_from": "Quiet from",
        "suggest_cards": "A card by hand, where there is an address",
        "suggest_linkedin": "LinkedIn, where there is consent or a reason",
        "suggest_calls": "A call to the agency on the day of the interview",
    }
)

FIXED: Final = frozenset({"statutory_days"})
"""What a law says is shown, and not asked for."""

FINER: Final = tuple(
    name
    for name in SETTINGS
    if name not in FIXED and not any(name in group.names for group in GROUPS)
)
"""The numbers few people will move."""

_YES: Final = frozenset({"yes", "on", "true", "y"})
_NO: Final = frozenset({"no", "off", "false", "n"})


class Unfit(UnusableInput):
    """What was typed does not make a policy; `problems` has a sentence for each setting."""

    code = "policy-out-of-bounds"

    def __init__(self, problems: Mapping[str, str]) -> None:
        sentences = [f"{name.replace('_', '-')}: {said}" for name, said in problems.items()]
        super().__init__(" ".join(sentences), "Nothing was changed.")
        self.problems = problems


def in_words(name: str, policy: Policy) -> str:
    """Write one setting as a person types it: "10", "07:30", "yes"."""
    told = as_told(getattr(policy, name))
    if isinstance(told, bool):
        return "yes" if told else "no"
    return str(told)


def what_is_right(name: str) -> str:
    """Say what may be typed for a setting: "5 to 30; usually 10"."""
    usually = in_words(name, DEFAULT_POLICY)
    if name in SWITCHES:
        return f"yes or no; usually {usually}"
    least, most = _ends(name)
    return f"{least} to {most}; usually {usually}"


def told_policy(texts: Mapping[str, str], *, base: Policy) -> Policy:
    """Make the policy of `base` with what was typed in its place.

    Raises:
        Unfit: With a sentence for each setting that cannot be.
    """
    problems: dict[str, str] = {}
    values = {name: as_told(getattr(base, name)) for name in SETTINGS}
    for name, text in texts.items():
        if name not in values:
            problems[name] = "There is no such setting."
            continue
        value = _value(name, text)
        if value is None:
            problems[name] = _please(name)
        else:
            values[name] = value
    if not problems:
        problems = _contradictions(values, told=texts)
    if problems:
        raise Unfit(problems)
    return Policy.checked(**values)


def _value(name: str, text: str) -> int | bool | str | None:
    """Read what was typed; None where it cannot be, or lies out of bounds."""
    told = text.strip().casefold()
    if name in SWITCHES:
        return True if told in _YES else False if told in _NO else None
    if name in CLOCKS:
        value: object = told
    else:
        value = int(told) if told.isascii() and told.isdecimal() and len(told) < 6 else None
    try:
        return as_told(getattr(_alone(name, value), name))
    except UnusableInput:
        return None


def _alone(name: str, value: object) -> Policy:
    """Check one setting as if everything else could give way."""
    roomy = {
        "wait_days": 5,
        "wait_days_latest": 45,
        "stay_in_touch_days": 30,
        "stay_in_touch_latest_days": 365,
        "quiet_until": time(5),
        "day_starts": 10,
        "day_ends": 13,
        "quiet_from": time(23, 30),
    }
    return Policy.checked(**{**roomy, name: value})


def _contradictions(values: Mapping[str, object], *, told: Mapping[str, str]) -> dict[str, str]:
    """Say of each pair that contradicts itself what its second part would have to be."""
    problems: dict[str, str] = {}
    for first, second in ORDERED:
        if _scale(values[first]) > _scale(values[second]):
            other, beside = (second, first) if second in told else (first, second)
            more = "or later" if {first, second} & set(CLOCKS) else "or more"
            if other == first:
                more = "or earlier" if more == "or later" else "or less"
            problems[other] = (
                f"This would have to be {values[beside]} {more}, because of “{LABELS[beside]}”."
            )
    return problems


def _scale(value: object) -> int:
    """Put an hour of the day beside "07:30", in minutes."""
    if isinstance(value, str):
        told = time.fromisoformat(value)
        return told.hour * 60 + told.minute
    assert isinstance(value, int)
    return value * 60


def _please(name: str) -> str:
    if name in SWITCHES:
        return "Please write yes or no."
    least, most = _ends(name)
    kind = "a time" if name in CLOCKS else "a whole number"
    return f"Please write {kind} from {least} to {most}."


def _ends(name: str) -> tuple[str, str]:
    if name in CLOCKS:
        earliest, latest = CLOCKS[name]
        return f"{earliest:%H:%M}", f"{latest:%H:%M}"
    least, most, _ = BOUNDS[name]
    return str(least), str(most)
