"""Fitting what a person typed into a sentence.

A debrief is typed in a hurry: "moving the glass store to Leeds", "I ran a BIM pilot", "Asked
about my migration work.", "send the link to my report". Each is one of four shapes, and each
shape has its own places in a sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

_LONGEST = 300


class Shape(Enum):
    """What a fragment is, grammatically."""

    THING = "thing"
    """A noun phrase or a gerund: fits after "about"."""
    STATEMENT = "statement"
    """A whole sentence in the first person: "I ran a pilot"."""
    DEED = "deed"
    """A verb in its plain form: "send the link"."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """A fragment without its full stop, ready to stand inside a sentence."""

    text: str
    shape: Shape


_OPENING_VERB = re.compile(
    r"(?:we |they |i |she |he )?"
    r"(?:asked (?:me )?|talked |spoke |chatted |discussed|went over|told me |heard )"
    r"(?: ?about | ?over | )?",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"(?:that )?(I|I've|I'd|I'm|We|My)\b(?!/)")
_DEEDS = frozenset(
    "send share forward email mail provide bring write call give pass look find check ask "
    "introduce invite prepare finish show let put get read confirm return upload post".split()
)
_LOWERED = frozenset(
    "the a an their his her our my your its this that these those how what why whether where when "
    "which who some more new being having to with for from on in at of about no not".split()
)
_THEIRS = re.compile(r"\b(?:their|his|her|the company's)\b", re.IGNORECASE)


def fragment(text: str) -> Fragment:
    """Tell the shape of what was typed and make it fit to stand inside a sentence."""
    words = " ".join(text[:_LONGEST].split()).rstrip(" .!;,:")
    words = re.sub(r"!+", "", words)
    stripped = _OPENING_VERB.match(words)
    if stripped and stripped.end() < len(words):
        words = words[stripped.end() :]
    if _FIRST_PERSON.match(words):
        return Fragment(re.sub(r"^[Tt]hat ", "", words), Shape.STATEMENT)
    first = words.split(" ", 1)[0].lower() if words else ""
    if first in ("to",) and " " in words:
        return Fragment(words[3:], Shape.DEED)
    if first in _DEEDS and " " in words:
        return Fragment(_lowered(words, always=True), Shape.DEED)
    return Fragment(_lowered(words), Shape.THING)


def as_theirs(text: str) -> str:
    """Turn "their plan" into "your plan", because the note is read by them."""
    return _THEIRS.sub("your", text, count=1)


def as_ours(text: str) -> str:
    """Turn the note-taker's "I said ..." words into the writer's: nothing to change but "me"."""
    return text


def _lowered(words: str, *, always: bool = False) -> str:
    """Lower the first letter, unless the word looks like a name or an acronym."""
    first = words.split(" ", 1)[0]
    plain = first[:1].isupper() and first[1:].islower()
    if plain and (always or first.lower() in _LOWERED or first.endswith("ing")):
        return words[0].lower() + words[1:]
    return words
