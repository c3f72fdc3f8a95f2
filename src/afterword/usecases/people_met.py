"""Everyone the candidate has met, across all opportunities."""

from __future__ import annotations

from datetime import datetime

from afterword.usecases.ports import AccountId, Store
from afterword.usecases.views import PersonMet


def list_people(
    store: Store, account: AccountId, *, at: datetime, first: int = 0, most: int = 100
) -> tuple[PersonMet, ...]:
    """Return the people met until `at`, the latest first; `first` and `most` cut out a page."""
    with store.reading() as reader:
        return reader.people(account, at, first, most)
