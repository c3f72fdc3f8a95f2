"""What the candidate forgot to say, as a clause ("I ran a pilot") or a thing ("my licence")."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from afterword.writing.drafts.jottings.cleaning import (
    clean_line,
    is_private,
    is_question,
    lower_first,
    too_long,
    words_of,
)
from afterword.writing.drafts.jottings.second_person import Listener, to_second_person
from afterword.writing.drafts.jottings.shapes import (
    a_or_an,
    begins_with_own_verb,
    begins_with_past,
    is_clause,
    is_gerund,
    is_span_of_time,
    with_article,
)
from afterword.writing.drafts.jottings.skills import LANGUAGE, speaks
from afterword.writing.drafts.jottings.topics import parse_topic
from afterword.writing.drafts.jottings.words import (
    DETERMINERS,
    PRONOUN_SUBJECTS,
    QUALIFIED_AS,
    SUBJECTLESS_ADJECTIVES,
    WH_WORDS,
)


@dataclass(frozen=True, slots=True)
class Addition:
    """One of three: a `clause` that can follow "that", a `thing` after "mention", a `question`
    the candidate meant to ask (it can follow "about")."""

    clause: str = ""
    thing: str = ""
    question: str = ""


_FORGOT = re.compile(
    r"^(?:(?:i )?(?:completely |totally )?(?:forgot|wanted|meant|failed|should have|did not"
    r"|didn't|never|ought)(?: to)? )?"
    r"(?:to )?(?:(?:mention(?:ed)?|say|said|add(?:ed)?|bring(?:ing)? up|point(?:ed)? out"
    r"|talk(?:ed)? about|explain(?:ed)?|speak about|show|stress)"
    r"|(?:tell|told) (?:them|her|him|you|[A-Z]\w+))"
    r"(?: (?:that|about|to (?:them|her|him|you)))?[:,]?\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_BARE_FORGOT = re.compile(
    r"^(?:i )?(?:completely |totally )?forgot(?: about| that)?[:,]?\s+(?P<rest>.+)$", re.IGNORECASE
)
_THAT = re.compile(r"^(?:that|about)\s+(?P<rest>.+)$", re.IGNORECASE)
_ASK = re.compile(
    r"^(?:(?:i )?(?:forgot|wanted|meant|should have|did not"
    r"|didn't) )?(?:to )?ask(?:ed)?(?: (?:them|her|him|you))?(?: (?:about|for))?\s+(?P<rest>.+)$",
    re.IGNORECASE,
)


def parse_addition(text: str, listener: Listener, names: Collection[str] = ()) -> Addition | None:
    """Turn what was forgotten into an addition; None where it would not make a sentence."""
    line = clean_line(text)
    if not line or is_private(line) or too_long(line):
        return None
    asked = _ASK.match(line)
    if asked is not None or is_question(text):
        rest = asked["rest"] if asked else text
        topic = parse_topic(rest, listener, names)
        return Addition(question=topic.phrase) if topic else None
    for pattern in (_FORGOT, _BARE_FORGOT, _THAT):
        match = pattern.match(line)
        if match is not None:
            line = match["rest"]
    said = to_second_person(lower_first(line, names), listener)
    return _of(said) if said else None


def _of(text: str) -> Addition | None:
    words = words_of(text)
    if not words or words[0] in ("to", "if"):
        return None
    if is_clause(text):
        bare = (
            words[0] not in DETERMINERS and words[0] not in PRONOUN_SUBJECTS and "'" not in words[0]
        )
        return Addition(clause=f"my {text}" if bare and text[0].islower() else text)
    if words[0] == "my" or words[0] in WH_WORDS or is_gerund(text):
        return Addition(thing=text)
    if text.lower().startswith(SUBJECTLESS_ADJECTIVES):
        return Addition(clause="I am " + text)
    if LANGUAGE.match(text):
        return Addition(clause=speaks(text))
    if begins_with_own_verb(text) or begins_with_past(text):
        return Addition(clause="I " + with_article(text))
    if words[0] in QUALIFIED_AS and len(words) > 1 and words[1] not in ("in", "as", "by"):
        return Addition(clause="I am " + a_or_an(text))
    if is_span_of_time(text) or (words[0] not in DETERMINERS and len(words) > 1):
        return Addition(thing="my " + text)
    if words[0] in DETERMINERS:
        return Addition(thing=text)
    return Addition(thing=f"my experience with {text}")
