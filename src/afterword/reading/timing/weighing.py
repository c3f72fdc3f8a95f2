"""How surely a date is about hearing back, judged by the cues around it.

First the cues in the clause of the date are asked, then those of the whole sentence. A promise
outweighs everything but a request that stands nearer; a trap (the job, an appointment, an absence,
the past) makes a date doubtful; a date without any cue counts only if it is a near deadline.
"""

from __future__ import annotations

from datetime import timedelta

from afterword.reading.timing.cues import TRAPS, Cue
from afterword.reading.timing.dates import Timing
from afterword.reading.timing.sentence import Phrase, Sentence

_FAR_OFF = timedelta(days=120)
"""Time from which on a bare "within a year" is about the job rather than the answer."""
OUTRIGHT, OF_THE_DECISION, HINTED, POSSIBLE, NOT_AT_ALL = 3.0, 2.0, 1.5, 1.0, 0.0


def sureness(sentence: Sentence, phrase: Phrase) -> float:
    """Weigh a phrase, from not at all to outright."""
    near, anywhere = sentence.around(phrase.start), sentence.cues
    if _is_pointed_at(sentence, phrase):
        return OUTRIGHT
    if _is_asked_of_the_candidate(sentence):
        return NOT_AT_ALL
    if Cue.PROMISE in near:
        nearer = sentence.distance(phrase, Cue.PROMISE) <= sentence.distance(phrase, Cue.REQUEST)
        return OUTRIGHT if nearer else NOT_AT_ALL
    traps = near & TRAPS
    barred = {Cue.REQUEST, Cue.WORK}
    if sentence.in_letter:  # "This is to confirm your interview on Tuesday."
        barred.add(Cue.SLOT)
    if Cue.TOPIC in near and not traps & barred:
        return OF_THE_DECISION
    if traps - {Cue.PAST} or (traps and Cue.WEAK not in near):
        return NOT_AT_ALL
    if _is_over_today(sentence, phrase.timing) and not anywhere & {Cue.PROMISE, Cue.TOPIC}:
        return NOT_AT_ALL  # "The bus takes over an hour."
    if _is_expected(near, anywhere):
        return HINTED if anywhere & {Cue.PROMISE, Cue.TOPIC} else POSSIBLE
    return _by_the_rest(sentence, phrase)


def _is_pointed_at(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether this is the date before "that's when we'll tell people"."""
    if not sentence.cues >= {Cue.POINTING, Cue.PROMISE}:
        return False
    place = sentence.of(Cue.POINTING)[0].start
    return phrase is max(
        (one for one in sentence.phrases if one.end <= place),
        key=lambda one: one.start,
        default=None,
    )


def _is_asked_of_the_candidate(sentence: Sentence) -> bool:
    """Whether the sentence begins as a request and ends in a question mark."""
    first = next((sign.start for sign in sentence.of(Cue.REQUEST)), None)
    return first == 0 and sentence.words[-1] == "?"


def _is_expected(near: set[Cue], anywhere: set[Cue]) -> bool:
    """Whether somebody acts, or something is expected, and nothing speaks against it."""
    if Cue.STAFF in near and Cue.REQUEST not in anywhere:
        return True
    return bool(near & {Cue.WEAK, Cue.STAFF}) and not anywhere & (TRAPS - {Cue.AWAY, Cue.PAST})


def _by_the_rest(sentence: Sentence, phrase: Phrase) -> float:
    """Judge a clause that says nothing else by the rest of the sentence."""
    anywhere = sentence.cues
    if Cue.PROMISE in anywhere:
        return OF_THE_DECISION
    if Cue.TOPIC in anywhere and Cue.REQUEST not in anywhere:
        return HINTED
    if anywhere & (TRAPS - {Cue.PAST}):
        return NOT_AT_ALL
    if anywhere & {Cue.WEAK, Cue.STAFF, Cue.CORRECTION, Cue.SUPERSEDED}:
        return POSSIBLE
    # Without a cue either way, "by Friday" is somebody's promise; "in June" is anything.
    bare = _is_close_deadline(sentence, phrase.timing) or _covers_most(sentence, phrase)
    return POSSIBLE if bare else NOT_AT_ALL


def _is_over_today(sentence: Sentence, timing: Timing) -> bool:
    return timing.manner == "within" and timing.latest == sentence.now.day


def _is_close_deadline(sentence: Sentence, timing: Timing) -> bool:
    limit = sentence.now.day + _FAR_OFF
    return timing.deadline and timing.latest is not None and timing.latest < limit


def _covers_most(sentence: Sentence, phrase: Phrase) -> bool:
    spoken = sum(word.isalnum() for word in sentence.words)
    return spoken - (phrase.end - phrase.start) <= 2 or spoken <= 4
