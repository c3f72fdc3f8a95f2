"""How alike two words are: edit distance, and a key for names that sound the same."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_SOUNDS = (
    ("ph", "f"), ("ck", "k"), ("ch", "c"), ("th", "t"), ("gh", "g"), ("sch", "s"), ("y", "i"),
    ("ie", "i"), ("ee", "i"), ("ey", "i"), ("ei", "i"), ("ai", "i"), ("c", "k"), ("q", "k"), ("v", "f"),
    ("z", "s"), ("w", "v"), ("j", "g"), ("oe", "o"), ("ae", "e"), ("ue", "u"),
)  # fmt: skip


@lru_cache(maxsize=4096)
def distance(one: str, other: str) -> int:
    """Count the letters to change, add, drop or swap with a neighbour to get from one to other."""
    if one == other:
        return 0
    if abs(len(one) - len(other)) > 6:
        return abs(len(one) - len(other))
    previous: list[int] = []
    current = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        before, previous, current = previous, current, [row]
        for column, other_letter in enumerate(other, 1):
            cost = min(
                previous[column] + 1,
                current[column - 1] + 1,
                previous[column - 1] + (letter != other_letter),
            )
            swapped = (
                row > 1
                and column > 1
                and letter == other[column - 2]
                and one[row - 2] == other_letter
            )
            current.append(min(cost, before[column - 2] + 1) if swapped else cost)
    return current[-1]


@lru_cache(maxsize=4096)
def unaccented(word: str) -> str:
    """The word in lower case without accents ("Siân" and "sian" are the same name)."""
    decomposed = unicodedata.normalize("NFKD", word.lower())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).replace("ß", "ss")


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """A rough key under which spellings of one name fall together (Mark, Marc; Ann, Anne)."""
    key = unaccented(word)
    for letters, as_heard in _SOUNDS:
        key = key.replace(letters, as_heard)
    squeezed = [
        letter for index, letter in enumerate(key) if index == 0 or letter != key[index - 1]
    ]
    heard = "".join(c for index, c in enumerate(squeezed) if c != "h" or index == 0)
    return heard.rstrip("e") if len(heard) > 2 else heard


def is_slip_of(word: str, meant: str) -> bool:
    """Whether a word is probably a mistyped or misheard form of another (both lower case)."""
    word, meant = unaccented(word), unaccented(meant)
    if word == meant:
        return False
    if min(len(word), len(meant)) < 3:
        return False
    apart = distance(word, meant)
    if sound(word) == sound(meant) and apart <= 3:
        return True
    if sound(word)[:2] != sound(meant)[:2] and apart > 1:
        return False
    length = max(len(word), len(meant))
    allowed = 0 if length <= 3 else 1 if length <= 5 else 2
    return apart <= allowed
