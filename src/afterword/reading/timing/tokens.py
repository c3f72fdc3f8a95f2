"""Text as a row of comparable words that remember where they stood.

Accents, case and the many kinds of quote and dash are folded away, so that a lexicon needs each
word once. `10th`, `KW12` and `48h` become a number and a word; `d'ici` becomes `d'` and `ici`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import islice

from afterword.reading.timing.spelling import blank_markup

_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "œ": "oe", "æ": "ae", "’": "'", "‘": "'", "´": "'"}
)
_GLUED = "next|this|end|by|until|till|on"
_GLUED_TO = "(?:week|month|weekend|of|the|next|monday|tuesday|wednesday|thursday|friday|tomorrow)"
_PIECE = re.compile(
    # French elisions come off their word; "aujourd'hui" is one word.
    r"aujourd['’]hui|(?:[ldjnsmtc]|qu|jusqu|lorsqu|puisqu|quelqu)['’](?=[^\W\d_])"
    # "nextweek", "endof" and "byFriday" are two words, written as one in a hurry.
    rf"|\b(?:{_GLUED})(?={_GLUED_TO}(?![^\W\d_]))"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*|\d{1,9}|[^\w\s]",
    re.IGNORECASE,
)
_BRACKETS = {"(": "[", ")": "]"}
"""Round brackets group elements in a pattern, so as marks they are written square."""
_DASHES = frozenset("-‐‑–—−")


MOST_TOKENS = 2_000
"""As many as 10 kB of ordinary mail have."""


@dataclass(frozen=True, slots=True)
class Token:
    """One folded word, number or mark, and where it stands in the text (str indices)."""

    norm: str
    start: int
    end: int
    capital: bool = False
    new_paragraph: bool = False
    """Whether an empty line stands before it, or it opens an item of a list."""


def fold(word: str) -> str:
    """Lower a word and take its accents off; umlauts become two letters, as German does."""
    folded = word.lower().translate(_UMLAUTS)
    if folded.isascii():
        return folded
    return "".join(
        letter
        for letter in unicodedata.normalize("NFKD", folded)
        if not unicodedata.combining(letter)
    )


def tokenise(text: str, at_most: int = MOST_TOKENS) -> list[Token]:
    """Split `text` into tokens; a hyphen inside a word only parts it, one by a number stays."""
    text = blank_markup(text)
    tokens: list[Token] = []
    before = 0
    for place, match in enumerate(islice(_PIECE.finditer(text), at_most)):
        piece, start, end = match.group(), match.start(), match.end()
        gap, before = text[before:start], end
        if piece in _DASHES:
            if not _parts_numbers(text, start, end) and _inside_word(text, start, end):
                continue
            piece = "-"
        norm = _BRACKETS.get(piece) or fold(piece)
        paragraph = _is_paragraph(gap, piece, place)
        tokens.append(Token(norm, start, end, piece[0].isupper(), paragraph))
    return tokens


def _parts_numbers(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start].isdigit() and text[end : end + 1].isdigit()


def _inside_word(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start].isalnum() and text[end : end + 1].isalnum()


def _is_paragraph(gap: str, piece: str, place: int) -> bool:
    if place == 0 or "\n" not in gap:
        return False
    return gap.count("\n") > 1 or piece in _DASHES or piece in "*•"
