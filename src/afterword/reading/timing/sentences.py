"""Sentences and clauses: where one thing said ends and the next begins."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.reading.timing.lexicon import Lexicon
from afterword.reading.timing.tokens import Token

_STOPS = frozenset(".?!…¿¡")
_PARTING = frozenset(',;:-[]|"“”„«»>')
_LONGEST = 80
"""Tokens after which a sentence is cut anyway: nobody promises anything in longer ones."""


def split_sentences(tokens: Sequence[Token], lexicon: Lexicon) -> list[list[Token]]:
    """Part tokens at full stops, question marks and empty lines."""
    sentences: list[list[Token]] = []
    current: list[Token] = []
    for place, token in enumerate(tokens):
        if current and (token.new_paragraph or len(current) >= _LONGEST):
            sentences.append(current)
            current = []
        current.append(token)
        if token.norm in _STOPS and _ends_here(tokens, place, lexicon):
            sentences.append(current)
            current = []
    if current:
        sentences.append(current)
    return sentences


def _ends_here(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    token = tokens[place]
    if token.norm != ".":
        return token.norm not in "¿¡"
    if place + 1 == len(tokens):
        return True
    before, after = tokens[place - 1] if place else token, tokens[place + 1]
    if after.start == token.end and after.norm.isalnum():
        return False
    touching = before.end == token.start
    if touching and (before.norm in lexicon.unfinished or len(before.norm) == 1):
        return before.norm.isdecimal() and after.capital and after.norm not in lexicon.unfinished
    if touching and before.norm.isdecimal():
        return after.capital and after.norm not in lexicon.unfinished
    return after.capital or not after.norm.isalnum() or after.start - token.end > 1


def number_clauses(
    words: Sequence[str], taken: Sequence[tuple[int, int]], lexicon: Lexicon
) -> list[int]:
    """Number the clause of each word; marks inside a date expression part nothing."""
    inside = {place for start, end in taken for place in range(start, end)}
    clauses: list[int] = []
    number = 0
    for place, word in enumerate(words):
        if place not in inside:
            number += word in _PARTING or word in lexicon.clause_openers
        clauses.append(number)
    return clauses
