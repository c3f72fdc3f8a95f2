"""The words of a mail with what it was read by marked, so that anybody can judge for themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

AROUND: Final = 160
"""Characters shown before and after the marked words, to the next end of a sentence."""
_ENDS: Final = re.compile(r"[.!?:][\"”»)]?\s|\n\s*\n|\n(?=[-*•])")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a mail; `is_evidence` says that the reading rests on them."""

    text: str
    is_evidence: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail as a page shows it.

    `excerpt` is what stands around the evidence, `whole` all of the sender's own words; `quoted`
    are phrases that stand in neither: in the subject, or in a mail quoted below.
    """

    excerpt: tuple[Piece, ...] = ()
    whole: tuple[Piece, ...] = ()
    quoted: tuple[str, ...] = ()


def letter_of(text: str, phrases: Sequence[str]) -> Letter:
    """Mark phrases in a text, however its lines are broken."""
    spans = {phrase: _find(text, phrase) for phrase in phrases}
    found = _merged(span for span in spans.values() if span is not None)
    quoted = tuple(phrase for phrase, span in spans.items() if span is None)
    if not found:
        return Letter(whole=_pieces(text, (), 0, len(text)), quoted=quoted)
    start, stop = _window(text, found)
    return Letter(
        excerpt=(
            *((Piece("… "),) if text[:start].strip() else ()),
            *_pieces(text, found, start, stop),
            *((Piece(" …"),) if text[stop:].strip() else ()),
        ),
        whole=_pieces(text, found, 0, len(text)),
        quoted=quoted,
    )


def _find(text: str, phrase: str) -> tuple[int, int] | None:
    words = phrase.split()
    if not words:
        return None
    found = re.search(r"\s+".join(re.escape(word) for word in words), text, re.IGNORECASE)
    return found.span() if found is not None else None


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, stop in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(stop, merged[-1][1]))
        else:
            merged.append((start, stop))
    return merged


def _window(text: str, found: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return what to show around the evidence, from the start of a sentence to the end of one."""
    first, last = found[0][0], found[0][1]
    for start, stop in found[1:]:
        if start - last <= AROUND:
            last = stop
    ends = [one.end() for one in _ENDS.finditer(text, max(0, first - AROUND), first)]
    start = ends[-1] if ends else 0 if first <= AROUND else _next_word(text, first - AROUND)
    after = _ENDS.search(text, last, min(len(text), last + AROUND))
    if after is not None:
        stop = after.end()
    else:
        stop = len(text) if len(text) - last <= AROUND else _word_before(text, last + AROUND)
    words = text[start:stop]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())


def _next_word(text: str, at: int) -> int:
    found = re.compile(r"\s").search(text, at, at + 40)
    return found.end() if found is not None else at


def _word_before(text: str, at: int) -> int:
    space = max(text.rfind(" ", at - 40, at), text.rfind("\n", at - 40, at))
    return space if space > 0 else at


def _pieces(
    text: str, found: Sequence[tuple[int, int]], start: int, stop: int
) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    at = start
    for first, last in found:
        if last <= at or first >= stop:
            continue
        pieces += [Piece(text[at : max(at, first)]), Piece(text[max(at, first) : last], True)]
        at = last
    pieces.append(Piece(text[at:stop]))
    return tuple(piece for piece in pieces if piece.text)
