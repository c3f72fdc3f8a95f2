"""What would change today if the numbers were others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from afterword.advice.engine import advise
from afterword.advice.policy import Policy
from afterword.domain.case import Case
from afterword.domain.verdict import Advice


@dataclass(frozen=True, slots=True)
class Change:
    """One case whose advice would be another one; `id` is the caller's name for the case."""

    id: str
    before: Advice
    after: Advice


def preview(
    cases: Mapping[str, Case], old: Policy, new: Policy, *, at: datetime
) -> tuple[Change, ...]:
    """List the cases whose verdict, recipients or dates would change, in the order given."""
    pairs = (
        Change(id_, advise(case, at=at, policy=old), advise(case, at=at, policy=new))
        for id_, case in cases.items()
    )
    return tuple(change for change in pairs if _differs(change.before, change.after))


def _differs(before: Advice, after: Advice) -> bool:
    return _gist(before) != _gist(after)


def _gist(advice: Advice) -> tuple[object, ...]:
    return (
        advice.verdict,
        advice.recipients,
        advice.channel,
        advice.send_at,
        advice.not_after,
        advice.then,
    )
