"""What shape a jotting has: a clause, a gerund, a thing."""

from __future__ import annotations

import re

from afterword.writing.drafts.jottings.cleaning import words_of
from afterword.writing.drafts.jottings.words import (
    AMBIGUOUS_OWN_VERBS,
    AUXILIARIES,
    COUNTED,
    DETERMINERS,
    FINITE_PAST,
    FINITE_PRESENT,
    GERUND_LOOKALIKES,
    IRREGULAR_PAST,
    OWN_VERBS,
    PREPOSITIONS,
    PRONOUN_SUBJECTS,
    REGULAR_PAST,
    RELATIVES,
)

_NUMBER = re.compile(
    r"^(?:over |more than |almost |nearly |about |around |some )?(?:\d{1,3}\+?|one|two|three|four"
    r"|five|six|seven|eight"
    r"|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many)\s+(?:\w+ )?(?:years?|months?"
    r"|yrs|decades?|seasons?|summers?)\b",
    re.IGNORECASE,
)
_NOUNY_NEXT = DETERMINERS | PREPOSITIONS | frozenset("me him us them".split())


def is_clause(text: str) -> bool:
    """Whether a jotting has a subject and a finite verb of its own."""
    words = words_of(text)
    if len(words) < 2:
        return False
    if words[0] in PRONOUN_SUBJECTS or words[0] in (
        "i'm",
        "i've",
        "i'd",
        "i'll",
        "we're",
        "we've",
        "it's",
        "there's",
    ):
        return True
    if words[0] in ("they're", "they've", "they'd", "they'll", "he's", "she's", "you're", "you've"):
        return True
    if words[0] in RELATIVES or words[0] in PREPOSITIONS or is_gerund(text):
        return False
    relative = False
    for before, word, after in zip(words, words[1:], [*words[2:], ""], strict=False):
        if before in RELATIVES or word in RELATIVES:
            relative = True
        if relative or before in PREPOSITIONS or before in DETERMINERS:
            continue
        if word in AUXILIARIES and before not in PRONOUN_SUBJECTS:
            return True
        if before in PRONOUN_SUBJECTS:
            relative = True
        if word.endswith("ed") and after in ("down", "up", "out", "off", "away"):
            return True
        if word in FINITE_PAST or (word in FINITE_PRESENT and after and after not in ("and", "or")):
            return True
    return False


def is_gerund(text: str) -> bool:
    """Whether a jotting begins with a verb in -ing ("moving the nightly batch")."""
    words = words_of(text)
    if not words or not words[0].endswith("ing") or len(words[0]) < 5:
        return False
    if len(words) > 1 and words[1] in COUNTED:
        # "zoning appeal", "training budget": a verb would need an article before such a noun.
        return False
    if words[0] in GERUND_LOOKALIKES:
        return (
            len(words) > 1
            and words[1] in DETERMINERS
            and words[0] not in ("morning", "evening", "during")
        )
    return words[0] not in ("during",)


def begins_with_past(text: str) -> bool:
    """Whether a jotting begins with a past tense that lacks its subject ("led a migration")."""
    words = words_of(text)
    if not words or (words[0] not in IRREGULAR_PAST and words[0] not in REGULAR_PAST):
        return False
    if len(words) == 1:
        return False
    # "cut flowers", "set design", "used cars", "fixed costs": a participle before its noun.
    if words[0] in (
        "cut",
        "set",
        "used",
        "fixed",
        "found",
        "left",
        "lost",
        "mapped",
        "painted",
        "cured",
        "put",
    ):
        return words[1] in _NOUNY_NEXT or (words[0] == "cut" and "by" in words)
    return words[1] not in ("by", "in") or words[0] in IRREGULAR_PAST


def begins_with_own_verb(text: str) -> bool:
    """Whether a jotting about oneself begins with a bare verb ("hold a certificate")."""
    words = words_of(text)
    if len(words) < 2:
        return False
    if words[0] in AMBIGUOUS_OWN_VERBS:
        return words[1] in _NOUNY_NEXT or words[1].isdigit()
    return words[0] in OWN_VERBS and words[1] not in ("and", "or", "of", "car", "lesson", "school")


def is_span_of_time(text: str) -> bool:
    """Whether a jotting begins with a span of time ("four years of cleanroom work")."""
    return _NUMBER.match(text) is not None


def needs_the(text: str) -> bool:
    """Whether a bare noun wants its article ("school extension in Luton", "test bench").

    True for a noun in lower case followed by a preposition within four words, and for a singular
    that is counted; a gerund, a number or a determiner at the beginning rules it out.
    """
    words = words_of(text)
    raw = text.split()
    if (
        words[0] in DETERMINERS
        or is_gerund(text)
        or words[0][:1].isdigit()
        or words[0] in PREPOSITIONS
    ):
        return False
    if words[0].endswith(("'s", "s'")):
        return False
    for index, word in enumerate(words):
        if word in ("and", "or", "to", "&", "vs", "versus") or raw[index].endswith(","):
            return False
        if index and word in PREPOSITIONS:
            head = raw[index - 1]
            return (
                index < len(words) - 1
                and head[:1].islower()
                and (_takes_the(head, word) or (words[0] in _ONE and not head.endswith("s")))
            )
        if index > 4:
            return False
    return (words[-1] in COUNTED or (words[0] in _ONE and len(words) > 1)) and raw[-1][-1] != "s"


_ONE = frozenset("new next current upcoming annual latest old".split())


def _takes_the(head: str, preposition: str) -> bool:
    """Whether a noun before a preposition is one thing ("plan for Leeds", "extension in Luton")."""
    if head.endswith("ing"):
        return head in ("opening", "building", "meeting", "setting", "briefing")
    return head in COUNTED or preposition in ("of", "for", "to", "from", "between")


def with_article(text: str) -> str:
    """Give the object of a deed its article ("published article in ..." lacks one)."""
    verb, _, rest = text.partition(" ")
    words = words_of(rest)
    for index, word in enumerate(words[:3]):
        if word in DETERMINERS or word in PREPOSITIONS or word[:1].isdigit() or word.endswith("s"):
            return text
        if word in COUNTED and (index + 1 == len(words) or words[index + 1] in PREPOSITIONS):
            return f"{verb} {a_or_an(rest)}"
    return text


def a_or_an(noun: str) -> str:
    """Put the indefinite article before a noun, by its sound as far as spelling tells."""
    word = noun.split(" ", 1)[0].lower().strip("\"'(")
    if re.match(r"(?:hour|honest|honou?r|heir)", word):
        article = "an"
    elif re.match(r"(?:uni(?!n|m)|use|usu|uti|eu|one\b|once|ubi|ur[aeiou])", word):
        article = "a"
    elif (
        noun.split(" ", 1)[0].isupper() and len(word) <= 4 and not re.search(r"[aeiou]", word[1:2])
    ):
        # Letters said one by one: an HR officer, an SRE, a GIS analyst, a UX researcher.
        article = "an" if word[0] in "aefhilmnorsx" else "a"
    else:
        article = "an" if word[:1] in "aeiou" else "a"
    return f"{article} {noun}"
