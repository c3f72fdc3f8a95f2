"""Score advice against scenarios: verdict 50, recipients 20, window 15, reasons 15.

A verdict that the scenario calls acceptable earns 80 in all; a wrong one earns nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from afterword.domain.verdict import Advice, Verdict

FIRM = ("consensus", "majority", "seed-only")
_RESTING = (Verdict.WAIT, Verdict.DO_NOTHING, Verdict.CLOSE_FILE)
_A_MINUTE = timedelta(minutes=1)


def points(scenario: Mapping[str, Any], advice: Advice) -> float:
    """Score one piece of advice from 0 to 100."""
    expected = scenario["expected"]
    if advice.verdict != expected["verdict"]:
        return 80 if advice.verdict in expected.get("also_acceptable", []) else 0
    wanted, got = set(expected["recipients"]), set(advice.recipients)
    any_of_them = "or both" in scenario.get("note", "")
    to_the_right = got == wanted or (any_of_them and bool(got) and got <= wanted)
    needed = set(expected["must_mention_reasons"])
    said = {reason.code for reason in advice.reasons}
    share = len(needed & said) / len(needed) if needed else 1.0
    return 50 + 20 * to_the_right + 15 * _is_in_time(scenario, advice) + 15 * share


def _is_in_time(scenario: Mapping[str, Any], advice: Advice) -> bool:
    expected = scenario["expected"]
    window = expected.get("acceptable_window")
    if not window:
        return True
    if advice.verdict not in _RESTING:
        moment = advice.send_at or datetime.fromisoformat(scenario["now"])
        return _lies_in(moment, window)
    following = expected.get("then")
    if not following or not following.get("window"):
        return True
    then = advice.then
    if then is None or then.verdict != following["verdict"]:
        return False
    return _lies_in(then.not_before, following["window"])


def _lies_in(moment: datetime, window: list[str | None]) -> bool:
    start, end = (None if text is None else datetime.fromisoformat(text) for text in window)
    after = start is None or moment >= start - _A_MINUTE
    return after and (end is None or moment <= end)
