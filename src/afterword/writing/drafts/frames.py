"""Sentences with gaps, and the facts that fill them.

A frame is used only if every gap has a fact; the paths of the facts become the trace of the
sentence. Which of several frames is taken follows from the note's place among its neighbours and
from the case: the same facts always give the same note, and no two notes of one panel take the
same frame.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from afterword.writing.drafts.draft import Sentence
from afterword.writing.drafts.jottings.cleaning import upper_first

_GAP = re.compile(r"\{([A-Za-z_]+)\}")
_AMERICAN = (
    (re.compile(r"\bget round to\b"), "get around to"),
    (re.compile(r"\b(the|this|your|that|another) post\b"), r"\1 position"),
    (re.compile(r"\b([Hh])onour"), r"\1onor"),
    (re.compile(r"\b([Ff])avour"), r"\1avor"),
    (re.compile(r"\b([A-Za-z]*)(organ|real|recogn|apolog)is(e|ed|ing)\b"), r"\1\2iz\3"),
    (re.compile(r"\bI should be (glad|pleased|grateful|happy)\b"), r"I would be \1"),
    (re.compile(r"\bafterwards\b"), "afterward"),
    (re.compile(r"\bAfterwards\b"), "Afterward"),
    (re.compile(r"\b([Ww])hilst\b"), r"\1hile"),
    (re.compile(r"\bat the weekend\b"), "on the weekend"),
)


@dataclass(frozen=True, slots=True)
class Gap:
    """What fills a gap, and the case-file paths it comes from."""

    text: str
    paths: tuple[str, ...] = ()


@dataclass(slots=True)
class Chooser:
    """Chooses frames for the notes of one panel; `taken` are those its other notes have."""

    dialect: str = "en-GB"
    taken: set[str] = field(default_factory=set)

    def say(self, ways: Iterable[str], gaps: Mapping[str, Gap], hand: int) -> Sentence | None:
        """Fill the first frame from `hand` on that fits and is not taken; None if none fits."""
        usable = [way for way in ways if all(name in gaps for name in names_in(way))]
        if not usable:
            return None
        turned = usable[hand % len(usable) :] + usable[: hand % len(usable)]
        way = next((way for way in turned if way not in self.taken), turned[0])
        self.taken.add(way)
        return fill(way, gaps, dialect=self.dialect)


def names_in(way: str) -> tuple[str, ...]:
    """The gaps of a frame; a capital only says where the fact begins a sentence."""
    return tuple(name.lower() for name in _GAP.findall(way))


def fill(way: str, gaps: Mapping[str, Gap], *, dialect: str = "en-GB") -> Sentence:
    """Put the facts into a frame. Only our own words are turned into American ones."""
    frame = way
    if dialect == "en-US":
        for pattern, word in _AMERICAN:
            frame = pattern.sub(word, frame)
    paths: dict[str, None] = {}

    def filled(match: re.Match[str]) -> str:
        name = match.group(1)
        gap = gaps[name.lower()]
        paths.update(dict.fromkeys(gap.paths))
        return upper_first(gap.text) if name[:1].isupper() else gap.text

    text = _GAP.sub(filled, frame)
    return Sentence(_tidy(text), tuple(paths))


def _tidy(text: str) -> str:
    """Close what an empty gap leaves open, and never end on two full stops ("... Ltd..")."""
    text = re.sub(r" {2,}", " ", text.strip())
    text = re.sub(r"(?<!\.)\.\.(?!\.)", ".", text)
    return upper_first(text)
