"""A jotting made tidy: one line, no bullet, no full stop, no accidental capital."""

from __future__ import annotations

import re
from collections.abc import Collection

from afterword.writing.drafts.jottings.words import PREPOSITIONS, is_ordinary

MOST_CHARACTERS = 400
"""Our choice: a jotting longer than this is an essay, and only its beginning is looked at."""
MOST_WORDS = 30
"""Our choice: what is longer would not fit into one sentence of a note."""

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_BULLET = re.compile(r"^(?:[-*•–—>]|\d{1,2}[.)])\s+")
_LABEL = re.compile(
    r"^(?:topics?|discussed|notes?|nb|todo|re|forgot|forgotten|promised?|asked|questions?|q"
    r"|expertise|skills?"
    r"|remember|important|also)\s*:\s*",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])[\"')]?\s+(?=[A-Z0-9\"'(])")
_ABBREVIATION = re.compile(
    r"\b(?:e\.g|i\.e|etc|vs|approx|Dr|Mr|Mrs|Ms|Prof|St|No|Nr|Inc|Ltd|[A-Z])\.$"
)
_ASIDE = re.compile(r"\s+(?:[-–—]{1,2}|->|=>|→|\|)\s+.*$|\s*[;\n].*$|\s*\([^()]{0,200}\)")
_EMOTICON = re.compile(r"(?<=\s)[:;]-?[()DPp/|](?=\s|$)|[\U0001F300-\U0001FAFF\u2600-\u27BF\ufe0f]")
_TRAILING = ".,;:!?… "
_PRIVATE = re.compile(
    r"\b(?:salar(?:y|ies)|wages?|bonus(?:es)?|pension|pay (?:rise|range|scale|band)|day rate"
    r"|hourly rate|overtime pay"
    r"|compensation|benefits?(?! (?:of|for|from|to)\b)|holiday (?:allowance|entitlement)"
    r"|annual leave|notice period|perks"
    r"|(?:my|the) (?:current|present|last|old|previous|former) (?:boss|manager|employer|company"
    r"|job)"
    r"|my boss|why i (?:am|'m|want to be|was) (?:leaving|left|quit\w*|fired|sacked)|why i left"
    r"|gap in my|gaps in my"
    r"|redundan\w+|sacked|fired|dismiss\w+|nervous|bored|boring|rude|awful|terrible|arrogant"
    r"|embarrass\w+|stupid|hate[ds]?"
    r"|illness|pregnan\w+|divorce|my (?:health|children|kids|age|visa|religion|disability))\b"
    r"|[£$€]\s?\d|\d\s?(?:[£€]|gbp|usd|eur|k)\b",
    re.IGNORECASE,
)


def is_private(text: str) -> bool:
    """Whether a jotting is about money, health, the present employer or a judgement of somebody.

    Collected evidence, contents of a thank-you: never salary or benefits; nothing negative.
    """
    return _PRIVATE.search(text) is not None


def clean_line(text: str) -> str:
    """Return the first sentence of a jotting without bullets, labels, asides and end marks."""
    text = _CONTROL.sub(" ", text[:MOST_CHARACTERS]).strip()
    text = text.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
    text = _LABEL.sub("", _BULLET.sub("", text))
    text = _EMOTICON.sub("", text.split("\n", 1)[0]).rstrip()
    text = first_sentence(text)
    text = _ASIDE.sub("", text)
    text = " ".join(text.split()).rstrip(_TRAILING).strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" and text.count(text[0]) == 2:
        text = text[1:-1].rstrip(_TRAILING)
    return text.replace("!", "").replace(" + ", " and ").replace(" w/ ", " with ")


def first_sentence(text: str) -> str:
    """Return the text up to its first full stop that is no abbreviation's."""
    for match in _SENTENCE.finditer(text):
        head = text[: match.start()].rstrip("\"')")
        if not _ABBREVIATION.search(head):
            return text[: match.start()]
    return text


def is_question(text: str) -> bool:
    """Whether the first sentence of a jotting ends with a question mark."""
    return (
        first_sentence(_BULLET.sub("", text[:MOST_CHARACTERS].strip()))
        .rstrip(" \"')")
        .endswith("?")
    )


def lower_first(text: str, names: Collection[str] = ()) -> str:
    """Take away a capital that only marks the beginning of a jotting.

    Kept are "I", words with another capital or a digit (SAP, iOS), `names` (lower case), a word
    followed by a second capital word ("Summer Walk"), and every word that is not known to be
    ordinary: a name without its capital is worse than a word with one.
    """
    head, _, rest = text.partition(" ")
    bare = head.strip(",.\"'()")
    if not bare or not bare[0].isupper() or bare in ("I", "I'm", "I've", "I'd", "I'll"):
        return text
    if bare.lower() in names or bare.lower().removesuffix("'s") in names:
        return text
    if any(c.isupper() or c.isdigit() for c in bare[1:]) or not is_ordinary(bare):
        return text
    following = rest.split(" ", 1)[0]
    functional = bare.lower() in ("the", "a", "an", "my", "our", "their", "his", "her", "your")
    if following[:1].isupper() and not functional and _is_title(bare, rest):
        return text
    return head[:1].lower() + text[1:]


def _is_title(first: str, rest: str) -> bool:
    """Whether a capital word before another one belongs to a title ("Summer Walk")."""
    from afterword.writing.drafts.jottings.words import PLAIN_VERBS, REGULAR_PAST

    following = rest.split(" ", 1)[0]
    low = first.lower()
    is_verb = (
        low.endswith("ing") or low in REGULAR_PAST or low in PLAIN_VERBS or low in PREPOSITIONS
    )
    acronym = len(following) > 1 and following.isupper()
    return (
        not is_verb and not acronym and following not in ("I", "I'm") and low not in _LEADING_VERBS
    )


_LEADING_VERBS = frozenset(
    "asked talked spoke discussed mentioned explained told showed described send share ask call "
    "introduce led ran"
    " built wrote taught held speak know have hold fluent basic native how why what when where "
    "whether about met"
    " put pass find read check confirm forward".split()
)


def upper_first(text: str) -> str:
    """Begin a sentence with a capital; "iOS" and "dbt" stay as they are spelt."""
    head = text.split(" ", 1)[0]
    if head.islower() or not any(c.isupper() for c in head[1:]):
        return text[:1].upper() + text[1:]
    return text


def listed(text: str) -> str:
    """Join a list of bare words with its "and" ("AutoCAD, Revit")."""
    parts = [part.strip() for part in text.split(",")]
    if (
        len(parts) < 2
        or " and " in text
        or " or " in text
        or any(len(p.split()) > 4 for p in parts)
    ):
        return text
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if all(parts) else text


def words_of(text: str) -> list[str]:
    """Split a jotting into lower-case words without surrounding marks."""
    return [word.strip(",.;:\"'()?").lower() for word in text.split()]


def too_long(text: str) -> bool:
    """Whether a jotting would make a sentence nobody wants to read."""
    return len(text.split()) > MOST_WORDS
