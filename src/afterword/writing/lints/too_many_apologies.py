"""One apology is enough.

Collected evidence, rule on late notes (one clause of apology at most).
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints.check import Check, finding_at, matches, phrases
from afterword.writing.lints.prose import Prose

CODE = "too_many_apologies"
_APOLOGIES = phrases(
    ("sorry", r"\b(?:i am|i'm|so|very|really|again,?|and|terribly|deeply|awfully|truly)? ?\bsorry\b(?! (?:to (?:hear|read|learn|see|lose)|that (?:it|the (?:post|decision|answer|position))|state|sight|for (?:your|you|him|her|them)\b|about your|news))"),
    ("apologise apologize apologies apology apologising apologizing apologised apologized", r"\b(?:apologi[sz]e|apologi[sz]ing|apologi[sz]ed|apologies|apology)\b"),
    ("forgive pardon excuse", r"\b(?:please |kindly |do )?(?:forgive|pardon|excuse) (?:me|my|the|this|that|us)\b|\b(?:beg|ask) (?:your|for your) (?:pardon|forgiveness)\b"),
    ("regret", r"\bi regret (?:my|the|that i|having|disturbing|any)\b"),
    ("bother disturb trouble bothering disturbing taking", r"\b(?:do not|don't|did not|didn't|not|never) (?:\w+ )?(?:want|mean|wish|like)(?: \w+)? to (?:bother|disturb|trouble|annoy|take)\b|\bhate to (?:bother|disturb|trouble|ask)\b|\bfor (?:bothering|disturbing|troubling|annoying|wasting|taking)\b"),
    ("fault ashamed embarrassed", r"\b(?:it was|that was|all|entirely|is) my (?:own )?fault\b|\bi(?:'m| am| feel| was) (?:\w+ )?(?:ashamed|embarrassed)\b"),
)  # fmt: skip


def _find(prose: Prose) -> Iterator[Finding]:
    spans = sorted({match.span() for match in matches(prose.body, _APOLOGIES)})
    apart = [
        span for index, span in enumerate(spans) if index == 0 or span[0] >= spans[index - 1][1] + 1
    ]
    distinct = [
        span
        for index, span in enumerate(apart)
        if index == 0 or not _one_apology(prose, apart[index - 1], span)
    ]
    if len(distinct) < 2:
        return
    severity = Severity.WARNING if len(distinct) > 2 or _close(prose, distinct) else Severity.HINT
    begin = distinct[0][0]
    _, end = prose.body.sentence_at(distinct[-1][0])
    while begin < end and prose.body.raw[begin] == " ":
        begin += 1
    message = f"You apologise {len(distinct)} times; once, or not at all, is enough."
    yield finding_at(CODE, severity, message, prose.body, (begin, end))


def _one_apology(prose: Prose, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether the second words only say what the first apologise for ("sorry for bothering you")."""
    between = prose.body.low[one[1] : other[0]]
    follows = prose.body.low[slice(*other)]
    return len(between) <= 2 and follows.startswith("for ")


def _close(prose: Prose, spans: list[tuple[int, int]]) -> bool:
    """Whether two apologies in a short note are already too many."""
    return len(prose.main_words) < 120 and len(spans) >= 2


FLAGGED = (
    "Sorry to bother you, and sorry for asking.",
    "I apologise for my nerves. I am sorry that I forgot your name. Please excuse the late mail.",
    "Please forgive me for being late; I am so sorry. It was my own fault.",
    "I am sorry for my bad English, sorry for the wrong answers.",
    "My apologies for the delay, and again my apologies for the noise.",
    "I am very sorry. I did not want to disturb you. Sorry.",
    "Excuse my writing again; I hate to bother you.",
    "Sorry, sorry, sorry.",
    "I am embarrassed about my answer and I apologise for it.",
    "I regret my late arrival and apologise for taking your time.",
    "I'm sorry about the test. I apologize for the train. Pardon my nerves.",
    "Sorry if this is a bad time. I do not mean to disturb you.",
)
ACCEPTED = (
    "I apologise for the late mail; the train had no signal.",
    "I am sorry that it did not work out this time.",
    "I was sorry to hear about the roof.",
    "Thank you for the talk. I apologise for the slip.",
    "I am sorry to read this, but I enjoyed the day.",
    "No apology was needed, you said.",
    "Please excuse the pencil; there was no pen in the stores.",
    "The elephant is in a sorry state.",
    "A safe rule is better than sorry words.",
    "I am sorry for your loss.",
    "Sorry for bothering you with a small correction.",
    "The visitor who apologised to the mannequin made me laugh.",
)

CHECK = Check(CODE, Severity.WARNING, _find, FLAGGED, ACCEPTED, frozenset(NoteKind))
