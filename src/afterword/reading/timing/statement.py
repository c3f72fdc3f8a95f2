"""What one sentence says about hearing back: its date phrases weighed by its cues."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from afterword.reading.timing.cues import TRAPS, Cue
from afterword.reading.timing.dates import Speaking, Stretch, Timing, before, by, length_from
from afterword.reading.timing.lexicon import Lexicon
from afterword.reading.timing.reading import TimingKind
from afterword.reading.timing.sentences import number_clauses
from afterword.reading.timing.tokens import Token

_EVENT_REACH = 14
"""Words after once, as soon as, after … that still belong to the event."""
_SHORT = 10
"""Words of a clause up to which a vague phrase in it is the whole answer ("Soon, I hope")."""
_FAR_OFF = timedelta(days=120)
"""Time from which on a bare "within a year" is about the job rather than the answer."""
_OFTEN_NO_CONDITION = frozenset(
    "when whenever following wenn als quand lorsque lorsqu' cuando conforme".split()
)
"""Words that open a condition only where something is said about an answer."""

_MODIFYING = frozenset("depending depends dependent je selon suivant segun".split())
"""Words that open a condition only where no length of time is given."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing understood, from `start` to `end` of the text, and how sure it is (0 to 4)."""

    kind: TimingKind
    start: int
    end: int
    sureness: float
    earliest: date | None = None
    latest: date | None = None
    readings: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class _Phrase:
    start: int
    end: int
    timing: Timing


@dataclass(frozen=True, slots=True)
class _Sign:
    start: int
    end: int
    cue: Cue


class Statement:
    """One sentence with its date phrases, its cues and its clauses."""

    def __init__(
        self, tokens: Sequence[Token], lexicon: Lexicon, now: Speaking, *, in_letter: bool = False
    ) -> None:
        self.tokens = tokens
        self.in_letter = in_letter
        self.now = now
        self.words = lexicon.words_of(tokens)
        self._match = lexicon.grammar.on(self.words, now, now.effort)
        self.phrases = self._find_phrases()
        self.signs = self._find_signs()
        self._clauses = number_clauses(
            self.words, [(phrase.start, phrase.end) for phrase in self.phrases], lexicon
        )

    def _find_phrases(self) -> list[_Phrase]:
        phrases: list[_Phrase] = []
        place = 0
        while place < len(self.words):
            ways = self._match.at("timing", place)
            if not ways:
                place += 1
                continue
            end, timing = ways[0]
            assert isinstance(timing, Timing)
            phrases.append(_Phrase(place, end, timing))
            if timing.stretch is not None:
                self.now.mentioned = timing.stretch
            place = max(end, place + 1)
        return phrases

    def _find_signs(self) -> list[_Sign]:
        longest: dict[tuple[int, Cue], int] = {}
        for place in range(len(self.words)):
            for end, cue in self._match.every_at("cue", place):
                assert isinstance(cue, Cue)
                longest[place, cue] = max(end, longest.get((place, cue), 0))
        signs = [_Sign(place, end, cue) for (place, cue), end in longest.items()]
        signs = _not_begun_in(signs, Cue.NO_CONTACT, Cue.NOT_NO_CONTACT)
        signs = _without(signs, Cue.EVENT, Cue.NOT_EVENT)
        signs = _not_begun_in(signs, Cue.PROMISE, Cue.REQUEST)
        signs = _without_covered(signs, Cue.PROMISE, Cue.AWAY)
        for cue in (Cue.PROMISE, Cue.TOPIC):
            signs = _without_named(signs, cue, Cue.WORK)
        signs = _not_begun_in(signs, Cue.VAGUE, Cue.EVENT)
        return [
            sign
            for sign in signs
            if not self._is_part_of_a_date(sign) and not self._tells_of_a_date(sign)
        ]

    def _tells_of_a_date(self, sign: _Sign) -> bool:
        """Whether a "when" only explains the date before it ("on Monday, when we're back")."""
        if sign.cue is not Cue.EVENT or self.words[sign.start] not in _OFTEN_NO_CONDITION:
            return False
        before = sign.start - (self.words[sign.start - 1] == ",") if sign.start else 0
        return any(phrase.end == before and phrase.timing.manner == "by" for phrase in self.phrases)

    def _is_part_of_a_date(self, sign: _Sign) -> bool:
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

    # --- questions about cues ----------------------------------------------------------------

    def has(self, *cues: Cue) -> bool:
        """Whether any of the cues stands in the sentence."""
        return any(sign.cue in cues for sign in self.signs)

    def _near(self, phrase: _Phrase) -> set[Cue]:
        """Collect the cues of the clause in which a phrase stands."""
        return self._around(phrase.start)

    def _around(self, place: int) -> set[Cue]:
        clause = self._clauses[place]
        return {sign.cue for sign in self.signs if self._clauses[sign.start] == clause}

    def _elsewhere(self) -> set[Cue]:
        return {sign.cue for sign in self.signs}

    # --- what is said -------------------------------------------------------------------------

    def findings(self) -> list[Found]:
        """List everything the sentence says about hearing back, in no order."""
        found = [*self._dated()]
        found += self._silence(found)
        found += self._no_contact(found)
        found += self._event(found)
        found += self._sequel()
        if not found:
            found += self._vague()
        return found

    def _dated(self) -> Iterable[Found]:
        usable = self._standing([p for p in self.phrases if self._is_ahead(p.timing)])
        weighed = [(self._sureness(phrase), phrase) for phrase in usable]
        weighed = [(sureness, phrase) for sureness, phrase in weighed if sureness > 0]
        floor = [p.timing.earliest for s, p in weighed if p.timing.manner == "not_before"]
        for sureness, phrase in weighed:
            timing = phrase.timing
            if timing.manner in ("by", "within"):
                kind: TimingKind = "by_date" if timing.manner == "by" else "within"
                earliest = timing.earliest
                if earliest is None and floor and floor[0] and timing.latest:
                    earliest = floor[0] if floor[0] <= timing.latest else None
                if timing.recalled or Cue.SUPERSEDED in self._near(phrase):
                    sureness = min(sureness, 1)
                yield self._found(
                    kind, phrase.start, phrase.end, sureness, earliest, timing.latest,
                    timing.readings,
                )  # fmt: skip
            elif timing.manner == "not_before":
                yield self._found(
                    "by_date", phrase.start, phrase.end, sureness - 0.5, timing.earliest
                )

    def _standing(self, phrases: list[_Phrase]) -> list[_Phrase]:
        """Leave out what the sentence itself takes back ("Monday - no, make that Wednesday")."""
        for sign in self.signs:
            if sign.cue is Cue.CORRECTION:
                kept = [phrase for phrase in phrases if phrase.end > sign.start]
                phrases = kept or phrases
        kept = [phrase for phrase in phrases if Cue.SUPERSEDED not in self._near(phrase)]
        return kept or phrases

    def _is_ahead(self, timing: Timing) -> bool:
        if timing.manner in ("past", "aside", "vague", "after"):
            return False
        limit = timing.latest or timing.earliest
        return limit is not None and limit >= self.now.day

    def _sureness(self, phrase: _Phrase) -> float:
        """Weigh how surely a phrase is about hearing back: 0 not at all, 3 said outright."""
        near, anywhere = self._near(phrase), self._elsewhere()
        if {Cue.POINTING, Cue.PROMISE} <= anywhere and phrase is self._pointed_at():
            return 3
        traps = near & TRAPS
        if Cue.PROMISE in near:
            return 3 if self._nearer(phrase, Cue.PROMISE, Cue.REQUEST) else 0
        barred = {Cue.REQUEST, Cue.WORK}
        if self.in_letter:  # "This is to confirm your interview on Tuesday."
            barred.add(Cue.SLOT)
        if Cue.TOPIC in near and not traps & barred:
            return 2
        if traps - {Cue.PAST} or (traps and Cue.WEAK not in near):
            return 0
        if Cue.STAFF in near and Cue.REQUEST not in anywhere:
            return 1.5 if anywhere & {Cue.PROMISE, Cue.TOPIC} else 1
        if near & {Cue.WEAK, Cue.STAFF} and not anywhere & (TRAPS - {Cue.AWAY, Cue.PAST}):
            return 1.5 if anywhere & {Cue.PROMISE, Cue.TOPIC} else 1
        if Cue.PROMISE in anywhere:
            return 2
        if Cue.TOPIC in anywhere and not anywhere & {Cue.REQUEST}:
            return 1.5
        if anywhere & (TRAPS - {Cue.PAST}):
            return 0
        if anywhere & {Cue.WEAK, Cue.STAFF, Cue.CORRECTION, Cue.SUPERSEDED}:
            return 1
        # Without a cue either way, "by Friday" is somebody's promise; "in June" is anything.
        return 1 if self._is_close_deadline(phrase.timing) or self._covers_most(phrase) else 0

    def _pointed_at(self) -> _Phrase | None:
        """Find the date before "that's when we'll tell people"."""
        place = next(sign.start for sign in self.signs if sign.cue is Cue.POINTING)
        return max(
            (phrase for phrase in self.phrases if phrase.end <= place),
            key=lambda phrase: phrase.start,
            default=None,
        )

    def _is_close_deadline(self, timing: Timing) -> bool:
        limit = self.now.day + _FAR_OFF
        return timing.deadline and timing.latest is not None and timing.latest < limit

    def _nearer(self, phrase: _Phrase, one: Cue, other: Cue) -> bool:
        """Whether, in the clause of a phrase, `one` stands no further from it than `other`."""
        return self._distance(phrase, one) <= self._distance(phrase, other)

    def _distance(self, phrase: _Phrase, cue: Cue) -> int:
        clause = self._clauses[phrase.start]
        return min(
            (
                max(phrase.start - sign.end, sign.start - phrase.end, 0)
                for sign in self.signs
                if sign.cue is cue and self._clauses[sign.start] == clause
            ),
            default=len(self.words) + 1,
        )

    def _covers_most(self, phrase: _Phrase) -> bool:
        spoken = sum(word.isalnum() for word in self.words)
        others = spoken - (phrase.end - phrase.start)
        return others <= 2 or spoken <= 4

    def _silence(self, dated: Sequence[Found]) -> Iterable[Found]:
        signs = [sign for sign in self.signs if sign.cue is Cue.CHOSEN_ONLY]
        if self.has(Cue.ABSENCE) and self.has(Cue.REFUSAL):
            signs = [sign for sign in self.signs if sign.cue in (Cue.ABSENCE, Cue.REFUSAL)]
        if signs:
            only = all(sign.cue is Cue.CHOSEN_ONLY for sign in signs)
            yield self._with_dates("silence_means_no", signs, deadlines_alone=only)

    def _no_contact(self, dated: Sequence[Found]) -> Iterable[Found]:
        signs = [sign for sign in self.signs if sign.cue is Cue.NO_CONTACT]
        if signs:
            yield self._with_dates("no_contact", signs)

    def _with_dates(
        self, kind: TimingKind, signs: Sequence[_Sign], *, deadlines_alone: bool = False
    ) -> Found:
        """Give an instruction the date in its sentence, whatever that date hangs on."""
        start = min(sign.start for sign in signs)
        end = max(sign.end for sign in signs)
        best: Timing | None = None
        for phrase in self.phrases:
            timing = phrase.timing
            if timing.stretch and timing.manner in ("not_before", "after"):
                timing = self._as_limit(kind, timing.manner, timing.stretch) or timing
            if deadlines_alone and not timing.deadline:
                continue
            if timing.manner in ("by", "within") and self._is_ahead(timing):
                best = timing
                if start - 6 <= phrase.start <= end + 6:
                    start, end = min(start, phrase.start), max(end, phrase.end)
        start, end = self._start_of_clause(start), self._end_of_clause(end - 1)
        return self._found(
            kind, start, end, 3,
            best.earliest if best else None, best.latest if best else None,
            best.readings if best else (),
        )  # fmt: skip

    def _as_limit(self, kind: TimingKind, manner: str, named: Stretch) -> Timing | None:
        """Turn a lower bound into the last day up to which silence or not asking is wanted."""
        if kind == "silence_means_no":
            return before(self.now, named) if manner == "not_before" else by(self.now, named)
        return by(self.now, named) if manner == "not_before" else None

    def _event(self, dated: Sequence[Found]) -> Iterable[Found]:
        signs = [sign for sign in self.signs if sign.cue is Cue.EVENT]
        if any(one.kind == "within" for one in dated):
            # "Two to four weeks, depending on the client" is a length, not a condition.
            signs = [sign for sign in signs if self.words[sign.start] not in _MODIFYING]
        afters = [phrase for phrase in self.phrases if phrase.timing.manner == "after"]
        if not signs and not afters:
            return
        sureness: float = 3 if self.has(Cue.PROMISE) else 2
        if not self.has(Cue.PROMISE, Cue.TOPIC):
            clear = [sign for sign in signs if self.words[sign.start] not in _OFTEN_NO_CONDITION]
            weak = bool(afters) and self.has(Cue.WEAK, Cue.STAFF, Cue.NEGATION)
            first = min([s.start for s in signs] + [phrase.start for phrase in afters])
            traps = any(
                sign.cue in TRAPS and not self._in_event(sign, first) for sign in self.signs
            )
            if traps or not (clear or weak):
                return
            sureness = 1
        start = min([sign.start for sign in signs] + [phrase.start for phrase in afters])
        end = max([self._end_of_clause(sign.start) for sign in signs], default=start + 1)
        end = self._with_apposition(max([end, *(phrase.end for phrase in afters)]))
        reach = range(self.tokens[start].start, self.tokens[end - 1].end)
        outside = [
            phrase
            for phrase in self.phrases
            if self.tokens[phrase.start].start not in reach
            and any(one.start == self.tokens[phrase.start].start for one in dated)
        ]
        promised = [
            phrase
            for phrase in outside
            if phrase.timing.deadline or phrase.start >= end or Cue.PROMISE in self._near(phrase)
        ]
        earliest = self._first_day([p for p in self.phrases if start <= p.start < end])
        if earliest is None:  # "The hearing is on the 28th and we cannot move until it is over."
            earliest = self._first_day([p for p in outside if p not in promised])
        days = [p.timing.latest for p in promised if p.timing.manner == "by"]
        days += [phrase.timing.latest for phrase in afters]
        # The day of the event itself bounds nothing from above.
        latest = max(
            (day for day in days if day and not (earliest and day <= earliest)), default=None
        )
        yield self._found("after_event", start, end, sureness, earliest, latest)

    def _with_apposition(self, end: int) -> int:
        """Take in a date set between commas ("once she is back, on 31 August, we ...")."""
        for phrase in self.phrases:
            after = self.words[phrase.end : phrase.end + 1]
            if phrase.start == end + 1 and self.words[end] == "," and after in ([","], ["."], []):
                return phrase.end
        return end

    def _in_event(self, sign: _Sign, start: int) -> bool:
        """Whether a cue tells about the event only ("until after the audit")."""
        return sign.start > start and self._clauses[sign.start] == self._clauses[start]

    def _sequel(self) -> Iterable[Found]:
        """Count from an event what follows it ("the board sits on the 5th, letters follow")."""
        event: _Phrase | None = None
        for phrase in self.phrases:
            timing, near = phrase.timing, self._near(phrase)
            if timing.measured is not None and event is not None and Cue.SEQUEL in near:
                start = event.timing.stretch
                counted = length_from(self.now, timing.measured, start) if start else None
                if start and counted and self._clauses[event.start] != self._clauses[phrase.start]:
                    yield self._found(
                        "after_event", self._start_of_clause(phrase.start), phrase.end, 3,
                        start.first, counted.last,
                    )  # fmt: skip
            elif Cue.MEETING in near and timing.manner == "by" and self._is_ahead(timing):
                event = phrase

    def _first_day(self, phrases: Sequence[_Phrase]) -> date | None:
        for phrase in phrases:
            timing = phrase.timing
            day = timing.earliest if timing.manner == "after" else None
            if day is None and timing.stretch is not None:
                day = _first(timing.stretch)
            if day is not None and day >= self.now.day:
                return day
        return None

    def _vague(self) -> Iterable[Found]:
        signs = [sign for sign in self.signs if sign.cue is Cue.VAGUE]
        signs += [
            _Sign(phrase.start, phrase.end, Cue.VAGUE)
            for phrase in self.phrases
            if phrase.timing.manner == "vague"
        ]
        others = {Cue.REQUEST, Cue.WORK, Cue.SLOT}
        promises = [
            sign
            for sign in self.signs
            if sign.cue is Cue.PROMISE and Cue.REQUEST not in self._around(sign.start)
        ]
        if promises:
            yield self._spanning("vague", [*promises, *signs], 2 if signs else 1.5)
        elif any(not self._around(sign.start) & others for sign in signs) and self.has(
            Cue.PROMISE, Cue.TOPIC, Cue.WEAK, Cue.STAFF
        ):
            yield self._spanning("vague", signs, 1.5 if self.has(Cue.TOPIC) else 1)
        elif not self.has(*TRAPS):
            alone = [sign for sign in signs if self._length_of_clause(sign.start) <= _SHORT]
            if alone:
                yield self._spanning("vague", alone, 1)

    def _length_of_clause(self, place: int) -> int:
        clause = self._clauses[place]
        return sum(
            word.isalnum()
            for word, number in zip(self.words, self._clauses, strict=True)
            if number == clause
        )

    # --- spans --------------------------------------------------------------------------------

    def _spanning(self, kind: TimingKind, signs: Sequence[_Sign], sureness: float) -> Found:
        start = min(sign.start for sign in signs)
        return self._found(kind, start, max(sign.end for sign in signs), sureness)

    def _start_of_clause(self, place: int) -> int:
        while place > 0 and self._clauses[place - 1] == self._clauses[place]:
            place -= 1
        return place if self.words[place].isalnum() else place + 1

    def _end_of_clause(self, start: int) -> int:
        end = start + 1
        while (
            end < len(self.words)
            and self._clauses[end] == self._clauses[start]
            and end - start < _EVENT_REACH
            and self.words[end] not in "?!"
            and not (self.words[end] == "." and end + 1 == len(self.words))
        ):
            end += 1
        return end

    def _found(
        self,
        kind: TimingKind,
        start: int,
        end: int,
        sureness: float,
        earliest: date | None = None,
        latest: date | None = None,
        readings: tuple[date, ...] = (),
    ) -> Found:
        last = max(start, end - 1)
        return Found(
            kind, self.tokens[start].start, self.tokens[last].end, sureness, earliest, latest,
            readings,
        )  # fmt: skip


def _not_begun_in(signs: list[_Sign], cue: Cue, covered_by: Cue) -> list[_Sign]:
    """Drop signs of `cue` whose first word belongs to a sign of another cue ("as *soon* as he")."""
    covers = [sign for sign in signs if sign.cue is covered_by]
    return [
        sign
        for sign in signs
        if sign.cue is not cue or not any(cover.start <= sign.start < cover.end for cover in covers)
    ]


def _without_covered(signs: list[_Sign], cue: Cue, covered_by: Cue) -> list[_Sign]:
    """Drop signs of `cue` that another goes on from ("gets back" *from leave*)."""
    covers = [sign for sign in signs if sign.cue is covered_by]
    return [
        sign
        for sign in signs
        if sign.cue is not cue
        or not any(cover.start <= sign.start and sign.end < cover.end for cover in covers)
    ]


def _without_named(signs: list[_Sign], cue: Cue, named_by: Cue) -> list[_Sign]:
    """Drop signs of `cue` whose first word another has named already (exam *results*)."""
    names = [sign for sign in signs if sign.cue is named_by]
    return [
        sign
        for sign in signs
        if sign.cue is not cue or not any(name.start < sign.start < name.end for name in names)
    ]


def _without(signs: list[_Sign], cue: Cue, masked_by: Cue) -> list[_Sign]:
    """Drop signs of `cue` that begin inside a sign which gives the same words another sense."""
    masks = [sign for sign in signs if sign.cue is masked_by]
    return [
        sign
        for sign in signs
        if sign.cue is not cue
        or not any(mask.start < sign.end and sign.start < mask.end for mask in masks)
    ]


def _first(stretch: Stretch) -> date | None:
    return None if stretch.loose else stretch.first
