"""A verb that agrees with a nearer noun: "the schedule for rest breaks need", "the call-outs does".

The subject is read from the beginning of the sentence: its head is the last noun before a verb or
before the first preposition. Nouns that may take either number ("the team are") are left alone, and
so is a subject with "and", a relative clause or a pronoun in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.writing.lints.prose import Text
from afterword.writing.lints.slips import lexicon, verbs
from afterword.writing.lints.slips.tagging import Tagged
from afterword.writing.lints.slips.word_order import DISAGREES, OrderSlip

_NEAR = re.compile(r"(?<=Z)[Ttq][JNvXKGns]{0,3}(?P<head>[NnvsX])(?P<verb>[bBFfo])(?=[^I])")
_FAR = re.compile(
    r"(?<=Z)[Ttq][JNvXKG]{0,3}(?P<head>[NnvsX])"
    r"(?:P[TqDdt]?[JNvnsXKG]{1,4}?){1,2}?(?P<verb>[bBFfo]|[Vv](?=[TDOqt]))"
)
"""Letters as in `tagging`; a plain verb counts only where its object begins at once."""

_FOR_MANY: Final = {
    "are": "is", "were": "was", "aren't": "isn't", "weren't": "wasn't", "have": "has",
    "haven't": "hasn't", "do": "does", "don't": "doesn't",
}  # fmt: skip
_FOR_ONE: Final = {one: many for many, one in _FOR_MANY.items()}
_EITHER: Final = lexicon.GROUPS | frozenset(
    """sort kind type mix handful dozen few total rate amount set series means works headquarters last first
    same other next most least following latter former people police cattle alumni criteria bacteria media
    data deaf blind sick elderly unemployed wounded news fish sheep aircraft species way thing moment
    day week month year time reason""".split()
)
_LIKE_A_PLURAL = re.compile(r"[\w-]{3,}(?<![suiao])(?<!n)s$|[\w-]{3,}(?:ons|ans|ens)$")


def agreement_slips(text: Text, tags: Tagged) -> Iterator[OrderSlip]:
    """Find verbs whose number is not that of their subject; `tags` are those of the text."""
    for pattern in (_NEAR, _FAR):
        for match in pattern.finditer(tags.letters):
            slip = _judge(tags, match)
            if slip is not None and not text.is_quoted(slip.first.start):
                yield slip


def _judge(tags: Tagged, match: re.Match[str]) -> OrderSlip | None:
    head, verb = tags.words[match.start("head")], tags.words[match.start("verb")]
    if head is None or verb is None:
        return None
    many = _is_plural(head.low, match["head"])
    if many is None:
        return None
    if match["verb"] in "Vv":
        if many or verb.low not in verbs.THIRD_OF:
            return None
        return OrderSlip(verb, verb, DISAGREES, verbs.THIRD_OF[verb.low])
    fix = (_FOR_ONE if many else _FOR_MANY).get(verb.low)
    return None if fix is None else OrderSlip(verb, verb, DISAGREES, fix)


def _is_plural(head: str, letter: str) -> bool | None:
    """Whether a noun stands for several; None where it may be either or is not known well."""
    if head in _EITHER:
        return None
    if letter == "X":
        if _LIKE_A_PLURAL.match(head):
            return True
        return None if head.endswith(("s", "men", "people", "folk", "a", "i", "feet")) else False
    if letter == "s":
        return True if verbs.THIRD_PERSON.get(head) in lexicon.COUNTED else None
    return letter == "n"


FLAGGED = (
    "The schedule for driver rest breaks need a fresh eye.",
    "The lambing call-outs does not put me off.",
    "The creek survey were the best of the tour.",
    "The question about the sheds were a fair one.",
    "The notes for the visit is in my bag.",
    "The post at Open Harbour Relief suit me.",
    "The plan for the winter visits have two parts.",
    "The machines in the back room was loud.",
    "My experience with younger children help me every day.",
)
ACCEPTED = (
    "The schedule for driver rest breaks needs a fresh eye.",
    "The team in the stores were kind.",
    "The staff of the museum are known for their patience.",
    "The test results were clear, and the test result was too.",
    "The way people work has changed.",
    "The people in the office were friendly.",
    "The visits to schools are what I like.",
    "The rest of the boxes need labels.",
    "The canvas was dry and the lens is clean.",
    "My colleagues and I were glad.",
    "The drivers I met have a hard winter.",
    "The plan you have is a good one.",
    "The news about the lifts was good.",
    "The criteria for the post are fair.",
    "The young are well served by your visits.",
    "Your questions about the plan made me think.",
    "The two weeks in the shop were good ones.",
    "The Alder & Finch shops are well known.",
    "The lot in the yard are ours.",
    "The tour of the stores showed me the work.",
    "The chance to work with you means much to me.",
    "The only thing the visitors want is a chair.",
)
