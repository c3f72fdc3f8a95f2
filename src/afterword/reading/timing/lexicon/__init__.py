"""One module per language: its words for dates, and its cues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from afterword.reading.timing.cues import Cue
from afterword.reading.timing.grammar import Action, Grammar, Rules
from afterword.reading.timing.spelling import NearMisses
from afterword.reading.timing.tokens import Token

_TELLING = (Cue.PROMISE, Cue.TOPIC, Cue.VAGUE, Cue.CHOSEN_ONLY, Cue.NO_CONTACT)
_TELLING_LENGTH = 4
"""Shorter words (we, by, bis) are in every sentence."""


@dataclass(frozen=True)
class Lexicon:
    """The words of one language."""

    code: str
    rules: Rules
    cues: Mapping[Cue, Sequence[str]]
    clause_openers: frozenset[str]
    """Conjunctions that begin a new clause even without a comma."""
    common_words: frozenset[str]
    """Frequent small words, to tell the language by."""
    unfinished: frozenset[str]
    """Words before or after a full stop that do not end a sentence (abbreviations, months)."""

    homographs: Mapping[str, str] = field(default_factory=dict)
    """Words that are a date word only when capitalised, and what the grammar calls that."""

    short_forms: Mapping[str, str] = field(default_factory=dict)
    """Words of chat and office, with the word they stand for."""
    often_mistyped: tuple[str, ...] = ()
    """Words, besides days and months, that are known again when a letter is wrong."""

    def words_of(self, tokens: Sequence[Token]) -> list[str]:
        """List the folded words of a sentence: homographs told apart, slips mended."""
        return [self._word(tokens, place) for place in range(len(tokens))]

    def _word(self, tokens: Sequence[Token], place: int) -> str:
        word = tokens[place].norm
        if word in self.homographs:
            return self.homographs[word] if _is_name(tokens, place) else word
        return self.short_forms.get(word) or self._near_misses.mend(word)

    @cached_property
    def _near_misses(self) -> NearMisses:
        named = self.grammar.openings("weekday") | self.grammar.openings("month")
        return NearMisses([*named, *self.often_mistyped])

    @cached_property
    def grammar(self) -> Grammar:
        """The rules and cues, compiled once; a cue's value is the cue."""
        cues = [
            (pattern, always(cue)) for cue, patterns in self.cues.items() for pattern in patterns
        ]
        telling = [(pattern, always(cue)) for cue in _TELLING for pattern in self.cues[cue]]
        return Grammar({**self.rules, "cue": cues, "telling": telling}, frozenset({"cue"}))

    @cached_property
    def telling_words(self) -> frozenset[str]:
        """Words that a sentence about timing hardly does without; to sift long texts by."""
        symbols = ("telling", "weekday", "month", "unit", "nth", "holiday")
        return frozenset(
            word
            for symbol in symbols
            for word in self.grammar.openings(symbol)
            if len(word) >= _TELLING_LENGTH
        )


def _is_name(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word is capitalised within a sentence, or stands beside a number."""
    neighbours = [*tokens[max(0, place - 1) : place], *tokens[place + 1 : place + 2]]
    if any(token.norm.isdecimal() for token in neighbours):
        return True
    return tokens[place].capital and place > 0


def always(value: object) -> Action:
    """Build the action that gives `value` whatever was matched."""
    return lambda *_: value


def forms(*verbs: str) -> str:
    """Write the alternatives of English verbs: tell, tells, telling."""
    return " | ".join(form for verb in verbs for form in (verb, _third(verb), _gerund(verb)))


def _third(verb: str) -> str:
    if verb.endswith(("ch", "sh", "s", "z")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("fy") else f"{verb}s"


def _gerund(verb: str) -> str:
    return f"{verb[:-1]}ing" if verb.endswith("e") else f"{verb}ing"


def table(words: Mapping[str, object]) -> list[tuple[str, Action]]:
    """Turn words with fixed values into rules."""
    return [(pattern, always(value)) for pattern, value in words.items()]


def same(_: object, *values: object) -> object:
    """Hand on the value of the one symbol in the pattern that is not a time of day."""
    return next(value for value in values if value is not True)


def year_of(_: object, number: int) -> int | None:
    """Accept a number as a year."""
    return number if 1990 <= number < 2100 else None


def day_number(_: object, number: int) -> int | None:
    """Accept a number as a day of a month."""
    return number if 1 <= number <= 31 else None


def month_number(_: object, number: int) -> int | None:
    """Accept a number as a month."""
    return number if 1 <= number <= 12 else None


def ignore(*_: object) -> object:
    """Accept, and keep nothing (a time of day)."""
    return True
