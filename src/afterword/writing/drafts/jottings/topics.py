"""What was spoken about, as a phrase that can follow "about" or "on".

Every shape ends up as one of three: a thing ("the on-call rotation"), a gerund ("moving the
nightly batch to streaming") or an indirect clause ("how you plan the quarter"). All three fit the
same frames, so no frame needs to know which it got.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from afterword.writing.drafts.jottings.cleaning import (
    clean_line,
    is_private,
    is_question,
    listed,
    lower_first,
    too_long,
    words_of,
)
from afterword.writing.drafts.jottings.second_person import Listener, to_second_person
from afterword.writing.drafts.jottings.shapes import (
    begins_with_past,
    is_clause,
    is_gerund,
    needs_the,
)
from afterword.writing.drafts.jottings.words import (
    DETERMINERS,
    IRREGULAR_PAST,
    PLAIN_VERBS,
    WH_WORDS,
    is_ordinary,
)


class Speaker(StrEnum):
    """Whose topic it was, as far as the jotting says."""

    TOGETHER = "together"
    THEY = "they"
    THEY_ASKED = "they_asked"
    CANDIDATE = "candidate"


@dataclass(frozen=True, slots=True)
class Topic:
    """A phrase that can follow "about", and whose topic it was.

    `clause` is set where the jotting told something ("they want to open in Leeds"); it can follow
    "that", which then reads better than "about how".
    """

    phrase: str
    speaker: Speaker = Speaker.TOGETHER
    clause: str = ""


_ADVERBS = (
    r"(?:(?:also|both|then|briefly|again|even|really|just|quickly|mostly|mainly|later|had|have"
    r"|'ve|were|was|did|all|long) )*"
)
_SUBJECT = r"(?P<subject>(?:we|i|she|he|they|you|[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) )?"
_ABOUT = r"(?:(?:about|on|over|regarding|around|of|concerning|through) )?"
_TOGETHER = re.compile(
    rf"^{_SUBJECT}{_ADVERBS}(?:(?:talk(?:ed|ing)?|spoke|spoken|speaking|chat(?:ted|ting)?"
    rf"|discuss(?:ed|ing)?|covered|went (?:through|over|into)"
    r"|touched (?:on|upon)|compared notes|exchanged (?:ideas|views)|got (?:into|on to|onto)"
    r"|debated|looked at|agreed(?= that| on))"
    r"|(?:an? )?(?:good |long |short |nice |great |interesting |brief |quick )?(?:talk|chat"
    r"|conversation|discussion|exchange) (?=about|on|of))"
    rf"(?: (?:a lot|a bit|together|briefly|at length|mostly|for a while|with (?:him|her|them|me"
    rf"|[A-Z]\w+)))*\s+{_ABOUT}(?P<rest>.+)$",
    re.IGNORECASE,
)
_SAID = re.compile(
    rf"^{_SUBJECT}{_ADVERBS}(?:said|mentioned|explained|described|outlined|pointed out|noted"
    rf"|stressed|emphasi[sz]ed|revealed|shared|pitched"
    r"|told (?:me|us|her|him|them)|showed (?:me|us)|walked (?:me|us) through|talked (?:me"
    r"|us) through|took (?:me|us) through|let (?:me|us) know"
    r"|(?:gave|giving) (?:me|us) (?:an? )?(?:overview|tour|picture|idea))"
    rf"(?: (?:to me|me|us|of|about|on|round|around|through)(?= ))*\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_ASKED = re.compile(
    rf"^{_SUBJECT}{_ADVERBS}(?:asked|wanted to (?:know|hear)|was (?:curious|interested)"
    rf"|were (?:curious|interested)|curious|interested|enquired|inquired"
    r"|quizzed|wondered|(?:an? |the |her |his |their )?(?:good |great |hard |tricky "
    r"|tough )?questions?(?= (?:about|on)))"
    rf"(?: (?:me|us|her|him|them))?(?: (?:lots|a lot|more|questions|a question))?(?: (?:about|on"
    rf"|in|for|regarding))?\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_ABOUT_ONLY = re.compile(
    r"^(?:about|regarding|re|on the (?:topic|subject) of|the (?:topic|subject) of)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_DELICATE = re.compile(
    r"\b(?:lost|lose|losing|struggl\w+|fail\w*|quit|resign\w*|retir\w+|laid off|layoffs?|sick"
    r"|died|death|sued|"
    r"complain\w*|bankrupt\w*|shrink\w*|unhappy|toxic)\b",
    re.IGNORECASE,
)
"""Told in confidence or in passing: an outsider does not come back to it in a note of thanks."""
_OPINION = re.compile(
    r"^(?:got|felt|seem(?:s|ed)?|went|liked|loved|hated|not|unsure|hope|hopefully|think|feels?"
    r"|awkward|rapport|laughed|"
    r"(?:good|great|bad|nice|no) (?:rapport|vibes?|chemistry|feeling|atmosphere|interview))\b",
    re.IGNORECASE,
)
"""How it went, for the candidate's own eyes."""
_MINE = re.compile(r"\b(?:my|mine|i|i'm|i've|i'd|me)\b", re.IGNORECASE)


def parse_topic(text: str, listener: Listener, names: Collection[str] = ()) -> Topic | None:
    """Turn a jotting into something that can follow "about"; None where that would be unsafe.

    `names` are words that keep their capital (people, the employer, places), in lower case.
    """
    line = clean_line(text)
    if not line or is_private(line) or _OPINION.match(line):
        return None
    speaker, rest = _split_speaker(line, listener)
    if not rest:
        return None
    phrase = _phrase(rest, asks=is_question(text), names=names)
    if phrase is None:
        return None
    said = to_second_person(phrase, listener)
    if said is None or too_long(said):
        return None
    said = " ".join(said.split())
    clause = said.removeprefix("how ") if is_clause(lower_first(rest, names)) else ""
    if _DELICATE.search(clause):
        return None
    if speaker is Speaker.TOGETHER and _MINE.search(said) and not is_clause(rest):
        speaker = Speaker.CANDIDATE if line == rest else speaker
    mine = clause.lower().startswith(("i ", "i'", "my "))
    return Topic(said, speaker, "" if mine else clause)


def belongs_in_no_note(text: str) -> bool:
    """Whether a jotting is left out on purpose: private, an opinion, or told in confidence."""
    line = clean_line(text)
    return not line or any(
        pattern(line) for pattern in (is_private, _OPINION.match, _DELICATE.search)
    )


def _split_speaker(line: str, listener: Listener) -> tuple[Speaker, str]:
    """Take off who said it: "She asked about X" is X, asked by them."""
    for pattern, speaker in (
        (_TOGETHER, Speaker.TOGETHER),
        (_ASKED, Speaker.THEY_ASKED),
        (_SAID, Speaker.THEY),
    ):
        match = pattern.match(line)
        if match is None or not match.group("rest").strip():
            continue
        subject = (match.group("subject") or "").strip()
        if subject[:1].isupper() and subject not in ("I", "We", "She", "He", "They", "You"):
            if not _names_somebody(subject, listener):
                # "Colin mentioned Leeds", in a note to somebody else: the topic is enough.
                return Speaker.TOGETHER, match.group("rest").strip()
            subject = "she"
        rest = match.group("rest").strip()
        if speaker is not Speaker.TOGETHER and subject.lower() in ("i", "we"):
            return Speaker.CANDIDATE if speaker is Speaker.THEY else Speaker.TOGETHER, rest
        asked_me = re.match(r"(?:\w+ ){0,2}\w+ed me\b", line, re.IGNORECASE) is not None
        if speaker is Speaker.THEY_ASKED and not (subject or asked_me or _MINE.search(rest)):
            # "Asked about onboarding": either side may have asked.
            return Speaker.TOGETHER, rest
        if speaker is Speaker.THEY and not subject and _MINE.search(rest):
            return Speaker.TOGETHER, rest
        if speaker is Speaker.THEY and line.lower().startswith(
            ("showed me how", "explained how", "described how")
        ):
            rest = "how " + rest.removeprefix("how ")
        return speaker, rest
    match = _ABOUT_ONLY.match(line)
    return Speaker.TOGETHER, match.group("rest") if match else line


def _names_somebody(subject: str, listener: Listener) -> bool:
    return any(subject == name or subject in name.split() for name in listener.names)


def _phrase(rest: str, *, asks: bool, names: Collection[str]) -> str | None:
    text = lower_first(rest, names)
    words = words_of(text)
    if asks:
        return _indirect_question(text, words)
    if words[0] == "if":
        return "whether" + text[2:]
    if words[0] == "that" and len(words) > 2:
        return "how " + lower_first(text[5:], names)
    if words[0] in WH_WORDS and not (words[0] in ("which", "who", "whom") and len(words) < 3):
        return text
    if words[0] == "to" and len(words) > 1:
        return "how " + text
    if is_clause(text):
        return "how " + text
    if is_gerund(text):
        return text
    if begins_with_past(text):
        return _gerund(words[0]) + text[len(words[0]) :]
    if words[0] in PLAIN_VERBS and len(words) > 1:
        return "how to " + text
    text = listed(_before_colon(text))
    return "the " + text if needs_the(text) else _the_move(text)


def _before_colon(text: str) -> str:
    head, colon, _ = text.partition(": ")
    return head if colon and head.strip() else text


_MOVES = frozenset(
    "move switch change shift lack loss rise launch merger rollout roll-out plan".split()
)


def _the_move(text: str) -> str:
    """Give its article to "move to Leeds", where "to" could also begin an infinitive."""
    words = words_of(text)
    for index, word in enumerate(words[:4]):
        if (
            word in _MOVES
            and index + 1 < len(words)
            and words[index + 1] in ("to", "from", "of", "for")
        ):
            if words[0] not in DETERMINERS and (is_ordinary(words[0]) and not text[0].isupper()):
                return "the " + text
            return text
        if word in DETERMINERS:
            break
    return text


_AUX_PRONOUN = re.compile(
    r"^(?P<wh>(?:how|what|when|where|which)(?: (?:much|many|often|long|far|kind of \w+|\w+ly))? )"
    r"(?:do|can|could|would|will|should) (?:i|you|we|one) (?P<rest>.+)$",
    re.IGNORECASE,
)


def _indirect_question(text: str, words: list[str]) -> str | None:
    """Turn "How would you handle late data?" into "how to handle late data".

    Who asked whom is not known, so the subject is left out; where that cannot be done the
    question is quoted.
    """
    match = _AUX_PRONOUN.match(text)
    if match is not None:
        return f"{match['wh'].lower()}to {match['rest']}"
    if words[0] in WH_WORDS or words[0] in (
        "do",
        "does",
        "did",
        "is",
        "are",
        "can",
        "could",
        "would",
        "will",
    ):
        return f'the question "{text[:1].upper()}{text[1:]}?"'
    return "the " + text if needs_the(text) else text


def _gerund(past: str) -> str:
    """The -ing form of a past tense we know ("led" -> "leading", "moved" -> "moving")."""
    base = IRREGULAR_PAST.get(past)
    if base is None:
        base = past[:-3] + "y" if past.endswith("ied") else past[:-2]
        if past[-3:-2] in "abcdefghijklmnopqrstuvwxyz" and _drops_e(past):
            base = past[:-1]
    if base in ("cut", "run", "set", "get", "put", "win", "begin"):
        return base + base[-1] + "ing"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return base + "ing"


def _drops_e(past: str) -> bool:
    """Whether the base of a regular past ends in -e; both spellings give the same -ing form."""
    return past.endswith(
        ("ated", "ved", "ced", "sed", "zed", "ged", "ured", "ired", "ined", "iled", "aled", "ited")
    ) and not past.endswith(("ssed", "ained", "iewed"))
