"""One sentence: its date phrases, the cues in it, and the clauses they stand in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from afterword.reading.timing.cues import TRAPS, Cue
from afterword.reading.timing.dates import Speaking, Timing
from afterword.reading.timing.lexicon import Lexicon
from afterword.reading.timing.sentences import number_clauses
from afterword.reading.timing.tokens import Token

OFTEN_NO_CONDITION = frozenset(
    "when whenever following wenn als quand lorsque lorsqu' cuando conforme".split()
)
"""Words that open a condition only where something is said about an answer."""
_REACH = 14
"""Words after once, as soon as, after … that still belong to what they open."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A date phrase: the places of its words, and what it says."""

    start: int
    end: int
    timing: Timing


@dataclass(frozen=True, slots=True)
class Sign:
    """A cue that was found, and the places of its words."""

    start: int
    end: int
    cue: Cue


class Sentence:
    """The words of one sentence with everything that was found among them."""

    def __init__(
        self, tokens: Sequence[Token], lexicon: Lexicon, now: Speaking, *, in_letter: bool = False
    ) -> None:
        """Match the grammar of a language; `in_letter` says that more is to be doubted."""
        self.tokens = tokens
        self.in_letter = in_letter
        self.now = now
        self.words = lexicon.words_of(tokens)
        self._match = lexicon.grammar.on(self.words, now, now.effort)
        self.phrases = self._find_phrases()
        self.signs = self._find_signs()
        self.cues = {sign.cue for sign in self.signs}
        self._clauses = number_clauses(
            self.words, [(phrase.start, phrase.end) for phrase in self.phrases], lexicon
        )

    def _find_phrases(self) -> list[Phrase]:
        """Take the longest phrase at each place, from left to right."""
        self.now.just_named = None
        phrases: list[Phrase] = []
        place = 0
        while place < len(self.words):
            ways = self._match.at("timing", place)
            if not ways:
                place += 1
                continue
            end, timing = ways[0]
            assert isinstance(timing, Timing)
            phrases.append(Phrase(place, end, timing))
            if timing.stretch is not None:
                self.now.mentioned = timing.stretch
                if timing.stretch.single_day:
                    self.now.just_named = timing.stretch
            place = max(end, place + 1)
        return phrases

    def _find_signs(self) -> list[Sign]:
        longest: dict[tuple[int, Cue], int] = {}
        for place in range(len(self.words)):
            for end, cue in self._match.every_at("cue", place):
                assert isinstance(cue, Cue)
                longest[place, cue] = max(end, longest.get((place, cue), 0))
        signs = [Sign(place, end, cue) for (place, cue), end in longest.items()]
        for cue, other, relation in _OUTDONE:
            signs = _without(signs, cue, other, relation)
        return [
            sign
            for sign in signs
            if not self._is_part_of_a_date(sign) and not self._tells_of_a_date(sign)
        ]

    def _is_part_of_a_date(self, sign: Sign) -> bool:
        """Whether an "after" has been read as the connector of a date that is not an event's."""
        if sign.cue in TRAPS:  # "in the course of the week", "the financial year"
            return any(
                phrase.start <= sign.start and sign.end <= phrase.end
                for phrase in self.phrases
                if phrase.timing.manner in ("by", "within", "after", "not_before")
            )
        if sign.cue not in (Cue.EVENT, Cue.VAGUE):
            return False
        return any(
            phrase.start <= sign.start < phrase.end + (phrase.timing.stretch is not None)
            and phrase.timing.manner not in ("after", "vague")
            for phrase in self.phrases
        )

    def _tells_of_a_date(self, sign: Sign) -> bool:
        """Whether a "when" only explains the date before it ("on Monday, when we're back")."""
        if sign.cue is not Cue.EVENT or self.words[sign.start] not in OFTEN_NO_CONDITION:
            return False
        before = sign.start - (self.words[sign.start - 1] == ",") if sign.start else 0
        return any(phrase.end == before and phrase.timing.manner == "by" for phrase in self.phrases)

    # --- questions about cues ----------------------------------------------------------------

    def has(self, *cues: Cue) -> bool:
        """Whether any of the cues stands in the sentence."""
        return not self.cues.isdisjoint(cues)

    def of(self, *cues: Cue) -> list[Sign]:
        """List the signs of these cues."""
        return [sign for sign in self.signs if sign.cue in cues]

    def around(self, place: int) -> set[Cue]:
        """Collect the cues in the clause of a place."""
        return {sign.cue for sign in self.signs if self.same_clause(sign.start, place)}

    def same_clause(self, one: int, other: int) -> bool:
        """Whether two places lie in one clause."""
        return self._clauses[one] == self._clauses[other]

    def distance(self, phrase: Phrase, cue: Cue) -> int:
        """Count the words from a phrase to the nearest such cue in its clause."""
        return min(
            (
                max(phrase.start - sign.end, sign.start - phrase.end, 0)
                for sign in self.of(cue)
                if self.same_clause(sign.start, phrase.start)
            ),
            default=len(self.words) + 1,
        )

    # --- clauses -----------------------------------------------------------------------------

    def length_of_clause(self, place: int) -> int:
        """Count the words, marks left out."""
        return sum(
            word.isalnum() and self.same_clause(other, place)
            for other, word in enumerate(self.words)
        )

    def start_of_clause(self, place: int) -> int:
        """Find the first word of the clause."""
        while place > 0 and self.same_clause(place - 1, place):
            place -= 1
        return place if self.words[place].isalnum() else place + 1

    def end_of_clause(self, start: int) -> int:
        """Find the place after the last word of the clause, not too far on."""
        end = start + 1
        while (
            end < len(self.words)
            and self.same_clause(end, start)
            and end - start < _REACH
            and self.words[end] not in "?!"
            and not (self.words[end] == "." and end + 1 == len(self.words))
        ):
            end += 1
        return end


# --- cues that give way to others -------------------------------------------------------------

Relation = Callable[[Sign, Sign], bool]


def _begins_in(sign: Sign, other: Sign) -> bool:
    return other.start <= sign.start < other.end


def _overlaps(sign: Sign, other: Sign) -> bool:
    return other.start < sign.end and sign.start < other.end


def _is_gone_on_from(sign: Sign, other: Sign) -> bool:
    return other.start <= sign.start and sign.end < other.end


def _is_named_by(sign: Sign, other: Sign) -> bool:
    return other.start < sign.start < other.end


_OUTDONE: tuple[tuple[Cue, Cue, Relation], ...] = (
    (Cue.NO_CONTACT, Cue.NOT_NO_CONTACT, _begins_in),
    (Cue.EVENT, Cue.NOT_EVENT, _overlaps),
    (Cue.REQUEST, Cue.STAFF, _is_named_by),  # the panel "to submit" its feedback
    (Cue.PROMISE, Cue.REQUEST, _begins_in),
    (Cue.PROMISE, Cue.AWAY, _is_gone_on_from),  # "gets back" from leave
    (Cue.PROMISE, Cue.WORK, _is_named_by),  # exam "results"
    (Cue.TOPIC, Cue.WORK, _is_named_by),
    (Cue.VAGUE, Cue.EVENT, _begins_in),  # as "soon" as he is back
)
"""Signs of the first cue give way to those of the second that stand in this relation to them."""


def _without(signs: list[Sign], cue: Cue, other: Cue, relation: Relation) -> list[Sign]:
    others = [sign for sign in signs if sign.cue is other]
    return [
        sign
        for sign in signs
        if sign.cue is not cue or not any(relation(sign, one) for one in others)
    ]
