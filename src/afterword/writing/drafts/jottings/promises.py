"""What the candidate promised, as an infinitive without "to": "send you the link to my report"."""

from __future__ import annotations

import re
from collections.abc import Collection

from afterword.writing.drafts.jottings.cleaning import (
    clean_line,
    is_private,
    lower_first,
    too_long,
    words_of,
)
from afterword.writing.drafts.jottings.second_person import Listener, to_second_person
from afterword.writing.drafts.jottings.shapes import begins_with_past, is_clause
from afterword.writing.drafts.jottings.words import DETERMINERS, PREPOSITIONS

_VERBS = frozenset(
    """
    send share forward email mail check get come follow look introduce put provide write call ring
    read bring find let ask confirm give dig connect think prepare update show return pass supply
    complete finish do make talk set work try speak arrange upload post drop hand recommend review
    report answer reply tell sign contact join take explain translate draft sketch lend
    attend""".split()
)
_GIVES_TO = frozenset("send show give email lend hand tell".split())
_PROMISED = re.compile(
    r"^(?:(?:i )?(?:have )?(?:promised?|said|agreed|offered|undertook)(?: (?:them|her|him|you"
    r"|[A-Z]\w+))?(?: that)?(?: (?:i would|i'd|i will|i'll|to))?"
    r"|i (?:will|would|shall|am going to|need to|have to|must|should)|i'll|i'd|will|would|to|must"
    r"|need to|should)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_GERUND = re.compile(r"^(?P<verb>[a-z]+)ing\b(?P<rest>.*)$")


def parse_promise(text: str, listener: Listener, names: Collection[str] = ()) -> str | None:
    """Turn a promise into what follows "I will"; None where it would not make a sentence."""
    line = clean_line(text)
    if not line or is_private(line) or too_long(line):
        return None
    match = _PROMISED.match(line)
    if match is not None:
        line = match["rest"]
    text = to_second_person(lower_first(line, names), listener) or ""
    if not text:
        return None
    words = words_of(text)
    if words[0] in _VERBS and words[1:2] != ["of"] and len(words) > 1:
        return _to_you(text, words)
    base = _base_of_gerund(text)
    if base is not None:
        return _to_you(base, words_of(base))
    if is_clause(text) or words[0] in PREPOSITIONS or begins_with_past(text):
        return None
    return f"send you {_thing(text, words)}"


_OWN = frozenset(
    """cv resume résumé portfolio references certificate certificates transcript transcripts
    availability thoughts ideas slides notes photos sketches comments""".split()
)


def _thing(text: str, words: list[str]) -> str:
    """Give a bare noun its article."""
    if words[0] in DETERMINERS or words[0][:1].isdigit():
        return text
    if words[0] in PREPOSITIONS or words[0] in ("all", "both", "me", "him", "her", "them"):
        return text
    until = next((i for i, word in enumerate(words) if word in PREPOSITIONS), len(words))
    return f"my {text}" if words[0] in _OWN or words[until - 1] in _OWN else f"the {text}"


def _base_of_gerund(text: str) -> str | None:
    match = _GERUND.match(text)
    if match is None:
        return None
    following = words_of(match["rest"])
    if not following or (
        following[0] not in DETERMINERS | PREPOSITIONS
        and following[0] not in ("you", "over", "back")
    ):
        return None
    stem = match["verb"]
    for base in (stem, stem + "e", stem[:-1]):
        if base in _VERBS:
            return base + match["rest"]
    return None


def _to_you(text: str, words: list[str]) -> str:
    """Say to whom: "send the link" becomes "send you the link" where nobody is named yet."""
    if words[0] not in _GIVES_TO or len(words) < 2 or "you" in words:
        return text
    if words[1] in ("on", "over", "in", "out", "back", "to", "off", "across", "along", "round"):
        return text
    named = text.split()[1][:1].isupper() and words[1] != "cv"
    if named or re.search(r"\bto [A-Z]", text):
        return text
    rest = text.split(" ", 1)[1]
    return f"{words[0]} you {_thing(rest, words[1:])}"
