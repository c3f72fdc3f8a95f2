"""Momentum: what has been moving, told as what was done and never as what is missing."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from afterword.usecases.ports import AccountId, Store
from afterword.usecases.views import Momentum

WEEKS: Final = 6
"""So many weeks are looked back on. Our choice."""
QUESTIONS: Final = 3
"""So many questions are offered to practise. Our choice."""


def read_momentum(store: Store, account: AccountId, *, at: datetime) -> Momentum:
    """Count interviews and notes of the last weeks, and what is booked."""
    ends = [at - timedelta(weeks=back) for back in reversed(range(WEEKS))]
    with store.reading() as reader:
        weeks = reader.weeks(account, ends, ends[0] - timedelta(weeks=1))
        ahead = reader.upcoming(account, at, at + timedelta(days=21))
        questions = reader.questions(account, QUESTIONS)
    return Momentum(weeks, len(ahead), questions)
