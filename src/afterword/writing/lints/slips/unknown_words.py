"""Tell a misspelt word from a word that a dictionary does not know.

Trades have words of their own ("capnograph", "runbook"), and people quote other languages ("mise en
place"). A slip of the pen looks like a word one would expect in a letter; a term of a trade does not.
"""

from __future__ import annotations

from afterword.writing.lints.generic_words import GENERIC, stem
from afterword.writing.lints.likeness import distance
from afterword.writing.lints.slips import lexicon, verbs


def is_likely_slip(word: str, suggestions: tuple[str, ...]) -> bool:
    """Whether an unknown lower-case word is probably a slip for one of the suggestions."""
    low = word.lower()
    if not suggestions:
        return len(low) < 12
    if _is_compound(low):
        return False
    meant = [one.lower() for one in suggestions]
    nearest = min(distance(low, one) for one in meant)
    if len(low) <= 4:
        return any(_is_usual(one) and _drops_or_swaps(low, one) for one in meant)
    return nearest <= 2


def _is_compound(low: str) -> bool:
    """Whether two words are only written as one, as in "postroom"."""
    return any(low[:cut] in _PARTS and low[cut:] in _PARTS for cut in range(3, len(low) - 2))


_PARTS = frozenset(word for word in lexicon.COUNTED | verbs.BASES if len(word) >= 3) | {
    "sub",
    "over",
}


def _is_usual(word: str) -> bool:
    """Whether a word is one that letters are made of."""
    return (
        stem(word) in GENERIC
        or word in lexicon.COUNTED
        or word in lexicon.ADJECTIVES
        or word in verbs.BASES
        or word in verbs.PAST
    )


def _drops_or_swaps(low: str, meant: str) -> bool:
    """Whether a letter is missing or two have changed places ("wich", "tiem")."""
    if len(meant) == len(low) + 1:
        return any(meant[:at] + meant[at + 1 :] == low for at in range(len(meant)))
    return len(meant) == len(low) and sorted(meant) == sorted(low)
