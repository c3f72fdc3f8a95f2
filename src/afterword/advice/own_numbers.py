"""Reasons that name a number, in the words of a person who has decided on another one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from afterword.advice.policy import DEFAULT_POLICY, Policy
from afterword.domain.verdict import Advice, Reason

OWN_WORD = "your own etiquette"
"""Whose word such a number is."""


def in_own_numbers(advice: Advice, policy: Policy) -> Advice:
    """Return the advice with the numbers of a policy in its reasons; nothing else changes."""
    theirs = _texts(policy)
    if not theirs:
        return advice
    return replace(
        advice,
        reasons=tuple([theirs.get(reason.code, reason) for reason in advice.reasons]),
        also=tuple([in_own_numbers(other, policy) for other in advice.also]),
    )


@lru_cache(maxsize=16)
def _texts(policy: Policy) -> dict[str, Reason]:
    """Word the reasons whose settings are not at their default."""
    return {
        code: Reason(code, text(policy), OWN_WORD)
        for code, (names, text) in _WORDED.items()
        if any(getattr(policy, name) != getattr(DEFAULT_POLICY, name) for name in names)
    }


def _wait(policy: Policy) -> str:
    if policy.wait_days == policy.wait_days_latest:
        return f"{policy.wait_days} days"
    return f"{policy.wait_days} to {policy.wait_days_latest} days"


def _many(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _hours(policy: Policy) -> str:
    return _many(int(policy.thank_you_within.total_seconds() // 3600), "hour")


_WAIT = ("wait_days", "wait_days_latest")
_THANKS = ("thank_you_within",)
_WORDED: dict[str, tuple[tuple[str, ...], Callable[[Policy], str]]] = {
    "24h": (
        _THANKS,
        lambda p: f"You have decided to thank within {_hours(p)}, and sooner is better.",
    ),
    "weekend-ok": (
        _THANKS,
        lambda p: f"An e-mail may go out at a weekend; the {_hours(p)} do not stop for it.",
    ),
    "holiday-ok": (
        _THANKS,
        lambda p: f"A holiday does not stop the {_hours(p)} for a thank-you by e-mail.",
    ),
    "wait-10-14": (
        _WAIT,
        lambda p: (
            f"Without a date from them, you have decided to wait {_wait(p)} after the last "
            "interview."
        ),
    ),
    "stated-date": (
        _WAIT,
        lambda p: f"They named a date; it takes the place of your {_wait(p)}.",
    ),
    "vague-is-no-date": (
        _WAIT,
        lambda p: f'"Soon" is not a date, so your {_wait(p)} apply.',
    ),
    "buffer": (
        ("buffer_business_days",),
        lambda p: (
            f"Dates slip by days, so you allow {_many(p.buffer_business_days, 'business day')} "
            "on top."
        ),
    ),
    "one-inquiry-only": (
        ("inquiries_per_silence",),
        lambda p: "You allow yourself two status notes into one silence, and never a third.",
    ),
    "door-open-2-3-months": (
        ("stay_in_touch_days",),
        lambda p: (
            f"A light word after about {_many(p.stay_in_touch_days, 'day')} keeps the door open."
        ),
    ),
}
"""The codes whose sentence names a number, with the settings it depends on."""
