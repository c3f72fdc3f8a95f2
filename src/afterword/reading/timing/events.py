"""Answers that wait for something else: once the budget is approved, after the board on 3 June."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from afterword.reading.timing.cues import TRAPS, Cue
from afterword.reading.timing.dates import length_from
from afterword.reading.timing.found import Found, found_between, is_ahead
from afterword.reading.timing.sentence import OFTEN_NO_CONDITION, Phrase, Sentence, Sign

_MODIFYING = frozenset("depending depends dependent je selon suivant segun".split())
"""Words that open a condition only where no length of time is given."""


def find_events(sentence: Sentence, dated: Sequence[Found]) -> Iterable[Found]:
    """Find what the answer waits for; `dated` are the dates the same sentence promises."""
    signs = sentence.of(Cue.EVENT)
    if any(one.kind == "within" for one in dated):
        # "Two to four weeks, depending on the client" is a length, not a condition.
        signs = [sign for sign in signs if sentence.words[sign.start] not in _MODIFYING]
    afters = [phrase for phrase in sentence.phrases if phrase.timing.manner == "after"]
    if not signs and not afters:
        return
    start = min([sign.start for sign in signs] + [phrase.start for phrase in afters])
    sureness = _sureness(sentence, signs, afters, start)
    if not sureness:
        return
    end = _end(sentence, signs, afters, start)
    earliest, latest = _bounds(sentence, start, end, afters, dated)
    yield found_between(
        sentence, start, end,
        kind="after_event", sureness=sureness, earliest=earliest, latest=latest,
    )  # fmt: skip


def _sureness(
    sentence: Sentence, signs: Sequence[Sign], afters: Sequence[Phrase], start: int
) -> float:
    """Weigh the event: where nothing is said of an answer, only clear words count."""
    if sentence.has(Cue.PROMISE):
        return 3
    if sentence.has(Cue.TOPIC):
        return 2
    # That somebody is away is what one often waits for.
    traps = any(
        sign.cue in TRAPS - {Cue.AWAY}
        and not (sign.start > start and sentence.same_clause(sign.start, start))
        for sign in sentence.signs
    )
    clear = any(sentence.words[sign.start] not in OFTEN_NO_CONDITION for sign in signs)
    likely = bool(afters) and sentence.has(Cue.WEAK, Cue.STAFF, Cue.NEGATION)
    return 1 if (clear or likely) and not traps else 0


def _end(sentence: Sentence, signs: Sequence[Sign], afters: Sequence[Phrase], start: int) -> int:
    """Find where the event ends, with a date between commas ("once she is back, on 31 August,")."""
    end = max(
        [start + 1]
        + [sentence.end_of_clause(sign.start) for sign in signs]
        + [phrase.end for phrase in afters]
    )
    for phrase in sentence.phrases:
        after = sentence.words[phrase.end : phrase.end + 1]
        if phrase.start == end + 1 and sentence.words[end] == "," and after in ([","], ["."], []):
            return phrase.end
    return end


def _bounds(
    sentence: Sentence, start: int, end: int, afters: Sequence[Phrase], dated: Sequence[Found]
) -> tuple[date | None, date | None]:
    """Tell the day of the event from the day up to which an answer is promised."""
    believed = {one.start for one in dated}
    outside = [
        phrase
        for phrase in sentence.phrases
        if not start <= phrase.start < end and sentence.tokens[phrase.start].start in believed
    ]
    promised = [phrase for phrase in outside if _is_promised(sentence, phrase, end)]
    earliest = _first_day(sentence, [p for p in sentence.phrases if start <= p.start < end])
    if earliest is None:  # "The hearing is on the 28th and we cannot move until it is over."
        earliest = _first_day(sentence, [p for p in outside if p not in promised])
    days = [phrase.timing.latest for phrase in promised if phrase.timing.manner == "by"]
    days += [phrase.timing.latest for phrase in afters]
    # The day of the event itself bounds nothing from above.
    later = [day for day in days if day and not (earliest and day <= earliest)]
    return earliest, max(later, default=None)


def _is_promised(sentence: Sentence, phrase: Phrase, end: int) -> bool:
    """Whether a date outside the event is one for the answer: what follows the event is."""
    said = Cue.PROMISE in sentence.around(phrase.start)
    return phrase.timing.deadline or phrase.start >= end or said


def _first_day(sentence: Sentence, phrases: Sequence[Phrase]) -> date | None:
    for phrase in phrases:
        timing = phrase.timing
        day = timing.earliest if timing.manner == "after" else None
        if day is None and timing.stretch is not None and not timing.stretch.loose:
            day = timing.stretch.first
        if day is not None and day >= sentence.now.day:
            return day
    return None


def find_sequels(sentence: Sentence) -> Iterable[Found]:
    """Count from an event what follows it ("the board sits on the 5th, letters follow")."""
    event: Phrase | None = None
    for phrase in sentence.phrases:
        timing, near = phrase.timing, sentence.around(phrase.start)
        if timing.measured is not None and event is not None and Cue.SEQUEL in near:
            start = event.timing.stretch
            counted = length_from(sentence.now, timing.measured, start) if start else None
            if start and counted and not sentence.same_clause(event.start, phrase.start):
                yield found_between(
                    sentence, sentence.start_of_clause(phrase.start), phrase.end,
                    kind="after_event", sureness=3, earliest=start.first, latest=counted.last,
                )  # fmt: skip
        elif Cue.MEETING in near and timing.manner == "by" and is_ahead(sentence, timing):
            event = phrase
