"""What one sentence says about hearing back.

It may say that silence means no, ask not to be asked, name an event, a date, or nothing firm, and
several of these at once; `findings` lists them all, each with how sure it is. The reader chooses.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from afterword.reading.timing.cues import TRAPS, Cue
from afterword.reading.timing.dates import Stretch, Timing, before, by
from afterword.reading.timing.events import find_events, find_sequels
from afterword.reading.timing.found import Found, found_between, is_ahead
from afterword.reading.timing.reading import TimingKind
from afterword.reading.timing.sentence import Phrase, Sentence, Sign
from afterword.reading.timing.weighing import sureness

_SHORT = 10
"""Words of a clause up to which a vague phrase in it is the whole answer ("Soon, I hope")."""
_BESIDE = 6
"""Words between an instruction and a date that still belongs to its evidence."""


def findings(sentence: Sentence) -> list[Found]:
    """List everything the sentence says about hearing back, in no order."""
    found = [*_dated(sentence)]
    found += _silence(sentence)
    found += _no_contact(sentence)
    found += find_events(sentence, found)
    found += find_sequels(sentence)
    return found or [*_vague(sentence)]


# --- dates ------------------------------------------------------------------------------------


def _dated(sentence: Sentence) -> Iterable[Found]:
    usable = _standing(sentence, [p for p in sentence.phrases if is_ahead(sentence, p.timing)])
    weighed = [(sureness(sentence, phrase), phrase) for phrase in usable]
    weighed = [(sure, phrase) for sure, phrase in weighed if sure > 0]
    floors = [p.timing.earliest for _, p in weighed if p.timing.manner == "not_before"]
    floor = floors[0] if floors else None
    for sure, phrase in weighed:
        timing = phrase.timing
        if floor and timing.latest and timing.latest < floor:
            continue  # "Interviews until the 13th, so you'll not hear before the 16th."
        if timing.manner == "not_before":
            yield found_between(
                sentence, phrase.start, phrase.end,
                kind="by_date", sureness=sure - 0.5, earliest=timing.earliest,
            )  # fmt: skip
            continue
        earliest = timing.earliest
        if earliest is None and floor and timing.latest and floor <= timing.latest:
            earliest = floor
        if timing.recalled or Cue.SUPERSEDED in sentence.around(phrase.start):
            sure = min(sure, 1)
        yield found_between(
            sentence, phrase.start, phrase.end,
            kind="by_date" if timing.manner == "by" else "within", sureness=sure,
            earliest=earliest, latest=timing.latest, readings=timing.readings,
        )  # fmt: skip


def _standing(sentence: Sentence, phrases: list[Phrase]) -> list[Phrase]:
    """Leave out what the sentence itself takes back ("Monday - no, make that Wednesday")."""
    for sign in sentence.of(Cue.CORRECTION):
        phrases = [phrase for phrase in phrases if phrase.end > sign.start] or phrases
    kept = [p for p in phrases if Cue.SUPERSEDED not in sentence.around(p.start)]
    return kept or phrases


# --- instructions -----------------------------------------------------------------------------


def _silence(sentence: Sentence) -> Iterable[Found]:
    if sentence.has(Cue.ABSENCE) and sentence.has(Cue.REFUSAL):
        signs = sentence.of(Cue.ABSENCE, Cue.REFUSAL)
        yield _with_dates(sentence, "silence_means_no", signs)
    elif sentence.has(Cue.CHOSEN_ONLY):
        signs = sentence.of(Cue.CHOSEN_ONLY)
        yield _with_dates(sentence, "silence_means_no", signs, deadlines_alone=True)


def _no_contact(sentence: Sentence) -> Iterable[Found]:
    if sentence.has(Cue.NO_CONTACT):
        yield _with_dates(sentence, "no_contact", sentence.of(Cue.NO_CONTACT))


def _with_dates(
    sentence: Sentence, kind: TimingKind, signs: Sequence[Sign], *, deadlines_alone: bool = False
) -> Found:
    """Give an instruction the date in its sentence, whatever that date hangs on."""
    start = min(sign.start for sign in signs)
    end = max(sign.end for sign in signs)
    best: Timing | None = None
    for phrase in sentence.phrases:
        timing = _as_limit(sentence, kind, phrase.timing)
        if deadlines_alone and not timing.deadline:
            continue
        if timing.manner in ("by", "within") and is_ahead(sentence, timing):
            best = timing
            if start - _BESIDE <= phrase.start <= end + _BESIDE:
                start, end = min(start, phrase.start), max(end, phrase.end)
    return found_between(
        sentence, sentence.start_of_clause(start), sentence.end_of_clause(end - 1),
        kind=kind, sureness=3,
        earliest=best.earliest if best else None, latest=best.latest if best else None,
        readings=best.readings if best else (),
    )  # fmt: skip


def _as_limit(sentence: Sentence, kind: TimingKind, timing: Timing) -> Timing:
    """Turn a lower bound into the last day up to which silence, or not asking, is wanted."""
    named: Stretch | None = timing.stretch
    if named is None:
        return timing
    match kind, timing.manner:
        case "silence_means_no", "not_before":
            return before(sentence.now, named)
        case ("silence_means_no", "after") | ("no_contact", "not_before"):
            return by(sentence.now, named)
        case _:
            return timing


# --- nothing firm -----------------------------------------------------------------------------


def _vague(sentence: Sentence) -> Iterable[Found]:
    signs = sentence.of(Cue.VAGUE)
    signs += [
        Sign(phrase.start, phrase.end, Cue.VAGUE)
        for phrase in sentence.phrases
        if phrase.timing.manner == "vague"
    ]
    promises = [
        sign for sign in sentence.of(Cue.PROMISE) if Cue.REQUEST not in sentence.around(sign.start)
    ]
    if promises:
        yield _spanning(sentence, [*promises, *signs], 2 if signs else 1.5)
    elif _is_about_an_answer(sentence, signs):
        yield _spanning(sentence, signs, 1.5 if sentence.has(Cue.TOPIC) else 1)
    elif not sentence.has(*TRAPS):
        alone = [sign for sign in signs if sentence.length_of_clause(sign.start) <= _SHORT]
        if alone:
            yield _spanning(sentence, alone, 1)


def _is_about_an_answer(sentence: Sentence, signs: Sequence[Sign]) -> bool:
    others = {Cue.REQUEST, Cue.WORK, Cue.SLOT}
    free = any(not sentence.around(sign.start) & others for sign in signs)
    return free and sentence.has(Cue.PROMISE, Cue.TOPIC, Cue.WEAK, Cue.STAFF)


def _spanning(sentence: Sentence, signs: Sequence[Sign], sure: float) -> Found:
    start, end = min(sign.start for sign in signs), max(sign.end for sign in signs)
    return found_between(sentence, start, end, kind="vague", sureness=sure)
