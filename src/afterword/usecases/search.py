"""Search over everything that was recorded or written."""

from __future__ import annotations

from afterword.usecases.ports import AccountId, Store
from afterword.usecases.views import Hit

MOST_WORDS = 6
"""Words of a question that count; our choice."""
SHORTEST = 2
"""Characters below which a question would find nearly everything; our choice."""


def search(store: Store, account: AccountId, question: str, *, most: int = 20) -> tuple[Hit, ...]:
    """Return what holds every word of the question, at most `most` of each kind.

    Words are parts of words, in any order; capitals do not matter. A question without a word of
    two characters finds nothing.
    """
    words = tuple(question.lower().split())[:MOST_WORDS]
    if not any(len(word) >= SHORTEST for word in words):
        return ()
    with store.reading() as reader:
        return reader.search(account, words, most)
