"""Rewriting by a language model: a proposal beside the note, never the note itself.

A model is optional, off by default, and knows nothing but the text it is given. What comes back is
compared with the original and the case: names, numbers, dates, addresses and details that stand in
neither are refused, so a proposal can change the tone and not the facts. The guard would rather
refuse a harmless word than let an invented one through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal, Protocol

from afterword.domain.case import Case
from afterword.domain.errors import AfterwordError
from afterword.domain.notes import NoteKind
from afterword.writing.drafts.jottings.words import is_ordinary
from afterword.writing.lints.generic_words import GENERIC, stem

MOST_PROPOSAL = 6_000
"""Characters; our choice: four times the longest note."""


class CannotRewrite(AfterwordError):
    """The model did not answer, or not with something that could be shown."""

    code = "cannot-rewrite"


@dataclass(frozen=True, slots=True)
class RewriteRequest:
    """What the model is told: the middle of one note, and how it should sound."""

    kind: NoteKind
    text: str
    voice: str = "warm"
    dialect: str = "en-GB"
    wish: str = ""


class Rewriter(Protocol):
    """Rewords a text."""

    def rewrite(self, request: RewriteRequest) -> str:
        """Return the reworded text, nothing else.

        Raises:
            CannotRewrite: no usable answer came.
        """
        ...


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something in a proposal that the facts do not carry, at [start, end) of the proposal."""

    code: str
    text: str
    message: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Change:
    """One stretch of the comparison: kept, taken out of the original, or put in by the model."""

    kind: Literal["kept", "out", "in"]
    text: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A reworded note beside its original. It may be taken over only if nothing was refused."""

    original: str
    proposed: str
    changes: tuple[Change, ...]
    refusals: tuple[Refusal, ...]

    @property
    def may_be_used(self) -> bool:
        """Whether the candidate may take it over, after reading it."""
        return not self.refusals


def propose_rewriting(
    rewriter: Rewriter,
    body: str,
    case: Case,
    *,
    kind: NoteKind,
    voice: str = "warm",
    dialect: str = "en-GB",
    wish: str = "",
) -> Proposal:
    """Ask for another wording of a note. Greeting and closing stay with us and are not sent.

    Raises:
        CannotRewrite: no usable answer came.
    """
    greeting, middle, closing = split_letter(body)
    request = RewriteRequest(kind, middle, voice, dialect, " ".join(wish.split())[:300])
    answer = rewriter.rewrite(request)
    reworded = "\n\n".join(part for part in (greeting, answer.strip(), closing) if part)
    return Proposal(body, reworded, compare(body, reworded), guard_facts(body, reworded, case))


def split_letter(body: str) -> tuple[str, str, str]:
    """Cut a letter into greeting, middle and closing; what is no letter is all middle."""
    parts = body.strip().split("\n\n")
    if len(parts) < 3 or not parts[0].rstrip().endswith((",", ":")):
        return "", body.strip(), ""
    return parts[0], "\n\n".join(parts[1:-1]), parts[-1]


def compare(original: str, proposed: str) -> tuple[Change, ...]:
    """Compare two texts word by word, for showing what would change."""
    one, other = _pieces(original), _pieces(proposed)
    changes: list[Change] = []
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag == "equal":
            changes.append(Change("kept", "".join(one[a:b])))
            continue
        if b > a:
            changes.append(Change("out", "".join(one[a:b])))
        if d > c:
            changes.append(Change("in", "".join(other[c:d])))
    return tuple(changes)


def _pieces(text: str) -> list[str]:
    return re.findall(r"\s+|[^\s]+", text)[:2_000]


_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*\s?%?|[£$€]\s?\d")
_NUMBER_WORDS = frozenset(
    """two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty
    forty fifty sixty hundred hundreds thousand thousands million millions dozen dozens half double
    twice triple percent decade decades""".split()
)
_DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june
    july august september october november december today tomorrow yesterday tonight morning
    afternoon evening week weeks month months year years fortnight weekend deadline""".split()
)
_CONTACT = re.compile(r"\S{1,80}@\S{1,80}|\bhttps?://\S{1,200}|\bwww\.\S{1,200}|\+\d[\d ()-]{6,20}")
_MARKUP = re.compile(
    r"```|[<>{}\[\]]|\*\*|^#{1,6} |^\s*[-*•] |\bas an ai\b|\blanguage model\b"
    r"|\bhere(?:'s| is) (?:the|a|your|my)\b"
    r"|\b(?:sure|certainly|of course)[,!]? here\b"
    r"|\bsubject:|\bignore (?:all|any|the|previous)\b|\bsystem prompt\b"
    r"|\brewritten (?:version|note|text)\b",
    re.IGNORECASE | re.MULTILINE,
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_CLAIMS = frozenset(
    """offer offers offered degree diploma certificate certified award awards promotion promoted
    salary reference references attached attachment attaching enclosed enclosing portfolio visa
    clients award-winning expert budget revenue best-selling proven accepted hired appointed
    referred recommended recommendation competing guarantee guaranteed""".split()
)
_STYLE = frozenset(
    """truly genuinely particularly especially greatly deeply really very also indeed certainly
    simply kindly gladly warmly sincerely thoughtful thoughtfully insight insights insightful
    detail details detailed approach approaches perspective clarity clear clearly helpful useful
    valuable interesting fascinating reflect reflecting reflected appreciate appreciated enjoy
    enjoyed discuss discussed discussing conversation talk mention mentioned share shared explore
    explored chance opportunity contribute contributing apply bring build building draw strengthen
    prospect forward happy delighted pleased grateful welcome hesitate reach further additional
    information questions provide supply assist need should would could might may please feel free
    touch keep stay keen eager excited enthusiasm enthusiastic interest interested position post
    role team company organisation organization again once more since after before during while
    moment note word words line lines brief short quick way ways part parts point points idea ideas
    learn learned learning hear heard hearing understand understanding picture sense
    worth""".split()
)


def guard_facts(original: str, proposal: str, case: Case) -> tuple[Refusal, ...]:
    """Find what a proposal says that neither the original nor the case carries.

    Refused are names, numbers, dates, addresses, claims, details, markup and a text of another
    length. Empty means: every word is ordinary or was there before.
    """
    whole = _refuse_whole(original, proposal)
    if whole:
        return whole
    known = _Known(original, case)
    found = [
        *_patterns(proposal, original),
        *_numbers(proposal, known),
        *_words(proposal, known),
    ]
    return tuple(sorted(dict.fromkeys(found), key=lambda refusal: refusal.start))


def _refuse_whole(original: str, proposal: str) -> tuple[Refusal, ...]:
    if not proposal.strip():
        return (Refusal("empty", "", "Nothing came back.", 0, 0),)
    if len(proposal) > min(MOST_PROPOSAL, 2 * len(original) + 200):
        return (Refusal("too-long", "", "It is much longer than your note.", 0, len(proposal)),)
    if len(proposal) < len(original) / 3:
        return (Refusal("too-short", "", "Most of your note is gone.", 0, len(proposal)),)
    return ()


class _Known:
    """What may stand in a proposal: the words and numbers of the original and of the case."""

    def __init__(self, original: str, case: Case) -> None:
        texts = [original, *_case_texts(case)]
        joined = "\n".join(texts)
        self.words = {word.lower() for word in _WORD.findall(joined)}
        self.words |= {part for word in self.words for part in re.split(r"['’-]", word)}
        self.stems = {stem(word) for word in self.words}
        self.original_words = {word.lower() for word in _WORD.findall(original)}
        self.numbers = {_plain_number(m.group()) for m in _NUMBER.finditer(original)}
        self.capitals = {word for word in _WORD.findall(joined) if word[:1].isupper()}
        self.latin_only = all(_is_latin(word) for word in self.words)


def _case_texts(case: Case) -> Iterator[str]:
    yield from (case.role, case.employer.name, case.candidate.name or "")
    for person in case.people:
        yield person.name
    for interview in case.interviews:
        if interview.debrief is not None:
            debrief = interview.debrief
            yield from (item.text for item in debrief.discussed)
            yield from (*debrief.expertise, *debrief.forgot_to_say, *debrief.promised)


def _plain_number(text: str) -> str:
    return re.sub(r"[\s,]", "", text).rstrip(".:/")


def _is_latin(word: str) -> bool:
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "'’-" for c in word)


def _patterns(proposal: str, original: str) -> Iterator[Refusal]:
    for pattern, code, message in (
        (_CONTACT, "address", "This address is not in your note."),
        (_MARKUP, "markup", "This is no part of a letter."),
        (_CONTROL, "control-character", "There is an invisible character here."),
    ):
        for match in pattern.finditer(proposal):
            if match.group() not in original:
                yield Refusal(code, match.group(), message, *match.span())
    extra = proposal.count("!") - original.count("!")
    if extra > 0:
        at = proposal.rindex("!")
        yield Refusal("exclamation", "!", "Your note does not shout.", at, at + 1)
    if proposal.count("?") > original.count("?"):
        at = proposal.rindex("?")
        yield Refusal("question", "?", "It asks something your note does not ask.", at, at + 1)


def _numbers(proposal: str, known: _Known) -> Iterator[Refusal]:
    for match in _NUMBER.finditer(proposal):
        if _plain_number(match.group()) not in known.numbers:
            yield Refusal(
                "number", match.group(), "This number is not in your note.", *match.span()
            )


def _words(proposal: str, known: _Known) -> Iterator[Refusal]:
    for match in _WORD.finditer(proposal):
        refusal = _judge_word(proposal, match, known)
        if refusal is not None:
            yield refusal


def _judge_word(proposal: str, match: re.Match[str], known: _Known) -> Refusal | None:
    word, span = match.group(), match.span()
    low = word.lower()
    if not _is_latin(word) and known.latin_only:
        return Refusal("name", word, "This word is in another script.", *span)
    if low in _NUMBER_WORDS and low not in known.original_words:
        return Refusal("number", word, "This number is not in your note.", *span)
    if low in _DAYS and low not in known.original_words:
        return Refusal("date", word, "This time is not in your note.", *span)
    if low in _CLAIMS and low not in known.original_words:
        return Refusal("claim", word, "Your note does not claim this.", *span)
    bare = low.removesuffix("'s").removesuffix("’s")
    if low in known.words or bare in known.words:
        return None
    if word[:1].isupper() and not _may_begin(proposal, match, bare):
        return Refusal("name", word, "This name is not in your facts.", *span)
    if _is_plain(bare, known):
        return None
    return Refusal("new-detail", word, "Your facts say nothing of this.", *span)


def _may_begin(proposal: str, match: re.Match[str], low: str) -> bool:
    """Whether a capital is only that of a sentence's first word."""
    before = proposal[: match.start()].rstrip(" \"'“‘(")
    begins = not before or before[-1] in ".?!\n:"
    return low in ("i", "i'm", "i've", "i'd", "i'll") or (begins and _is_everyday(low))


def _is_everyday(low: str) -> bool:
    return low in _STYLE or stem(low) in GENERIC or is_ordinary(low) or low.endswith(("ing", "ly"))


def _is_plain(low: str, known: _Known) -> bool:
    """Whether a new word only carries tone: the vocabulary of every letter."""
    if len(low) <= 3 or low in _STYLE or low in _SMALL or low.endswith("ly"):
        return True
    return stem(low) in GENERIC or stem(low) in known.stems


_SMALL = frozenset(
    """about above across after again along also although always among another around because been
    before being between beyond both cannot could does doing done down each either else even ever
    every everything from giving have having here into itself just like made make making many might
    more most much must neither never nothing once only onto other over rather same several shall
    should since some something soon still such take taking than that their them then there these
    they this those though through throughout together toward towards under until upon using well
    were what whatever when where whether which while will with within without would your""".split()
)
