"""What the candidate brings, as "my experience with Kafka" or "I led three migrations"."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from afterword.writing.drafts.jottings.cleaning import (
    clean_line,
    is_private,
    listed,
    lower_first,
    too_long,
    words_of,
)
from afterword.writing.drafts.jottings.shapes import (
    a_or_an,
    begins_with_own_verb,
    begins_with_past,
    is_clause,
    is_gerund,
    is_span_of_time,
    with_article,
)
from afterword.writing.drafts.jottings.words import (
    OWN_VERBS,
    QUALIFIED_AS,
    ROLE_HEADS,
    SUBJECTLESS_ADJECTIVES,
    WH_WORDS,
)


@dataclass(frozen=True, slots=True)
class Skill:
    """Either `thing`, which can follow "draw on" ("my experience with Kafka"), or `deed`, a clause.

    `plain` is the bare noun where two skills could share one "my experience with".
    """

    thing: str = ""
    deed: str = ""
    plain: str = ""


_KNOWLEDGE = re.compile(
    r"^(?:(?:good|strong|solid|deep|broad|extensive|hands-on|long|working|wide|some|basic) )*"
    r"(?P<what>experience|knowledge|background|expertise|training|understanding|skills?|grounding)"
    r" (?P<prep>with|in|of|as|using|doing|for|at|from) (?P<rest>.+)$",
    re.IGNORECASE,
)
_EXPERIENCED = re.compile(
    r"^(?:very |highly |quite )?(?:experienced|skilled|proficient|competent|strong|specialised"
    r"|specialized|expert) (?:in|with|at|on) (?P<rest>.+)$",
    re.IGNORECASE,
)
_WORKED = re.compile(
    r"^work(?:ed|ing)? (?:\w+ )?(?:with|on|in) (?P<rest>(?!.* for ).+)$", re.IGNORECASE
)
_LANGUAGES = frozenset(
    """English German French Spanish Italian Portuguese Dutch Polish Czech Slovak Hungarian Romanian
    Bulgarian Greek Turkish Arabic Hebrew Persian Hindi Urdu Bengali Punjabi Tamil Mandarin Chinese
    Cantonese Japanese Korean Vietnamese Thai Swedish Norwegian Danish Finnish Ukrainian Russian
    Welsh Irish Gaelic Catalan Croatian Serbian Lithuanian Latvian Estonian Swahili""".split()
)
_PAPERS = re.compile(
    r"^(?:an? )?(?P<what>(?:[\w'+/-]+ ){0,4}?(?:PhD|doctorate|degree|diploma|certificates?"
    r"|certification|licen[cs]e|qualifications?|MSc|BSc|BA|MA|MBA"
    r"|apprenticeship|A-levels|(?:green|black) belt|level \d|NVQ|GCSEs?)\b.*)$"
)
LANGUAGE = re.compile(
    r"^(?:fluent|native|basic|conversational|business|good"
    r"|intermediate) [A-ZÀ-Ý]\w+(?: and [A-Z]\w+)?$"
)
_TIME_THEN_BARE = re.compile(
    r"^(?P<span>(?:over |more than |almost |nearly )?[\w+]+ (?:years?|months?|yrs"
    r"|decades?))(?: (?P<rest>.+))?$",
    re.IGNORECASE,
)


def parse_skill(text: str, names: Collection[str] = (), *, dialect: str = "en-GB") -> Skill | None:
    """Turn a jotting about one's own strengths into a thing or a deed; None where unsafe."""
    line = clean_line(text)
    if not line or is_private(line) or too_long(line):
        return None
    text = listed(lower_first(line, names))
    words = words_of(text)
    if words[0] in WH_WORDS or words[0] in (
        "she",
        "he",
        "they",
        "you",
        "her",
        "his",
        "their",
        "your",
    ):
        return None
    return (
        _own_words(text, words)
        or _knowledge(text, names)
        or _qualification(text, words)
        or _doing(text, dialect)
        or Skill(thing=f"my experience with {text}", plain=text)
    )


def _own_words(text: str, words: list[str]) -> Skill | None:
    """Shapes that are a clause, or nearly one."""
    if words[0] == "my":
        return Skill(deed=text) if is_clause(text) else Skill(thing=text)
    if is_clause(text):
        return Skill(deed=text)
    if is_span_of_time(text):
        return Skill(thing="my " + _span(text))
    if text.lower().startswith(SUBJECTLESS_ADJECTIVES):
        return Skill(deed="I am " + text)
    if all(part in _LANGUAGES for part in re.split(r", | and ", text)):
        return Skill(deed="I speak " + text)
    if LANGUAGE.match(text):
        return Skill(deed=speaks(text))
    papers = _PAPERS.match(text)
    if papers is not None and words[0] not in OWN_VERBS and not begins_with_past(text):
        return Skill(thing="my " + papers["what"])
    if begins_with_own_verb(text) or (begins_with_past(text) and not _WORKED.match(text)):
        return Skill(deed="I " + with_article(text))
    return None


def speaks(text: str) -> str:
    """Say which language one speaks, and how well ("fluent Romanian", "native German")."""
    level, _, language = text.partition(" ")
    return f"I am a native speaker of {language}" if level == "native" else f"I speak {text}"


_AFTER_SPAN = frozenset("of in with as at on for".split())


def _span(text: str) -> str:
    """Let "four years cleanroom work" be "four years of cleanroom work"."""
    text = re.sub(r"\byrs\b\.?", "years", text)
    match = _TIME_THEN_BARE.match(text)
    rest = match["rest"] if match else None
    if rest and words_of(rest)[0] not in _AFTER_SPAN:
        return f"{match['span'] if match else ''} of {rest}"
    return text


def _knowledge(text: str, names: Collection[str]) -> Skill | None:
    match = _KNOWLEDGE.match(text)
    if match is not None:
        return Skill(thing="my " + text, plain=match["rest"] if match["prep"] == "with" else "")
    match = _EXPERIENCED.match(text) or _WORKED.match(text)
    if match is None:
        return None
    rest = lower_first(match["rest"], names)
    return Skill(thing=f"my experience with {rest}", plain=rest)


def _qualification(text: str, words: list[str]) -> Skill | None:
    """ "certified scrum master", "Java developer for ten years"."""
    stop = next(
        (i for i, word in enumerate(words) if word in ("for", "at", "in", "with", "since")),
        len(words),
    )
    heads = [word for word in words[:stop] if word]
    if not heads or heads[-1] not in ROLE_HEADS:
        return None
    if heads[-1] in ("engineering",) or "," in text:
        return None
    bare = words[0] in ("a", "an", "the")
    noun = text if bare else a_or_an(text)
    if words[0] in QUALIFIED_AS:
        return Skill(deed=f"I am {noun}")
    return Skill(thing=f"my experience as {noun}")


def _doing(text: str, dialect: str) -> Skill | None:
    if not is_gerund(text):
        return None
    return Skill(thing=f"my experience {'' if dialect == 'en-US' else 'of '}{text}")


def join_skills(one: Skill, other: Skill) -> Skill | None:
    """Join two bare nouns under one "my experience with"; None where they do not join."""
    if not one.plain or not other.plain or " and " in one.plain + other.plain:
        return None
    if len((one.plain + " " + other.plain).split()) > 8:
        return None
    return Skill(
        thing=f"my experience with {one.plain} and {other.plain}",
        plain=f"{one.plain} and {other.plain}",
    )
