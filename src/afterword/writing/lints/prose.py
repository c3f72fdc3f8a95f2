"""A note cut into the pieces the checks look at: words, sentences, greeting, closing, quotes.

Everything is computed once per note and shared. Spans are str indices into the field as written;
`low` has the same length as the field, in lower case with straight apostrophes and quotes, so
that patterns need not care about either.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from afterword.domain.notes import NoteKind
from afterword.writing.note_context import NoteContext, NoteUnderReview

_STRAIGHT = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "\u00a0": " "}
)
_WORD = re.compile(r"[^\W_]+(?:['\-][^\W_]+)*|&")
_SENTENCE_END = re.compile(r"[.!?]+[\"')\]]*(?=\s|$)|\n+")
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st no nr rev hon sr jr e.g i.e a.m p.m etc vs approx dept inc ltd co".split()
)
_QUOTED = re.compile(r'"[^"\n]{1,400}"|(?<!\w)\'[^\'\n]{1,200}\'(?!\w)|«[^»\n]{1,400}»')
_GREETING = re.compile(
    r"\s*(?P<word>dear|hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day)"
    r"|sehr geehrter?|guten (?:tag|morgen|abend)|hallo|lieber?|bonjour|bonsoir|ch(?:er|ère)"
    r"|to whom it may concern|to)\b(?P<names>[^,:;!\n]{0,80}?)\s*(?P<stop>[,:;!\n]|\s[-–—]\s|$)"
)
_BARE_NAME = re.compile(r"\s*(?P<names>[^\W\d_][\w'.-]*(?: [^\W\d_][\w'.-]*){0,3}),?[ \t]*\n")
_PARTICLES = frozenset("de da van von der den la le di du del al el bin ibn".split())
_SIGN_OFF = re.compile(
    r"(?:^|\n|(?<=[.!?]) )[ \t]*(?:(?:with|my|many|all|very|kind|kindest|best|warm|warmest|friendly)\W+){0,3}"
    r"(?:regards|wishes|greetings|thanks|best|cheers|sincerely|respectfully|faithfully|cordially|thank you"
    r"|yours(?: \w+)?|regrads|rgds)"
    r"(?: (?:in advance|again|and regards|and best wishes|yours|from \w+))?[,.!]?[ \t]*(?=\n|$)"
)


class Word(NamedTuple):
    """One word at [start, end) of its field; `low` is its lower-case form."""

    start: int
    end: int
    low: str


@dataclass(frozen=True, slots=True)
class Greeting:
    """The salutation: the span of all of it and of the names in it (as written)."""

    start: int
    end: int
    names_start: int
    names_end: int
    names: str
    word: str


@dataclass(frozen=True)
class Text:
    """One field of a note ("subject" or "body") with its words and sentences."""

    name: str
    raw: str
    low: str = field(init=False)
    words: tuple[Word, ...] = field(init=False)
    vocabulary: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        straight = self.raw.translate(_STRAIGHT)
        low = straight.lower()
        if len(low) != len(straight):
            # A few letters (İ) grow when they are lowered; they stay as they are.
            low = "".join(c.lower() if len(c.lower()) == 1 else c for c in straight)
        words = tuple([Word(m.start(), m.end(), m.group()) for m in _WORD.finditer(low)])
        object.__setattr__(self, "low", low)
        object.__setattr__(self, "words", words)
        object.__setattr__(self, "vocabulary", frozenset([word.low for word in words]))

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The spans of the sentences; a line break ends one too."""
        spans = []
        start = 0
        for match in _SENTENCE_END.finditer(self.low):
            if match.group().startswith(".") and self._is_abbreviation(match.start()):
                continue
            spans.append((start, match.end()))
            start = match.end()
        spans.append((start, len(self.low)))
        stripped = (self._strip(begin, end) for begin, end in spans)
        return tuple((begin, end) for begin, end in stripped if end > begin)

    def _is_abbreviation(self, dot: int) -> bool:
        before = self.low[max(0, dot - 8) : dot].split()
        return bool(before) and (before[-1].lstrip("(") in _ABBREVIATIONS)

    def _strip(self, begin: int, end: int) -> tuple[int, int]:
        while begin < end and self.low[begin].isspace():
            begin += 1
        while end > begin and self.low[end - 1].isspace():
            end -= 1
        return begin, end

    @cached_property
    def quoted(self) -> tuple[tuple[int, int], ...]:
        """The spans of what stands in quotation marks: somebody else's words."""
        if '"' not in self.low and "'" not in self.low and "«" not in self.low:
            return ()
        return tuple(match.span() for match in _QUOTED.finditer(self.low))

    def is_quoted(self, position: int) -> bool:
        """Whether a position lies inside quotation marks."""
        return any(begin < position < end for begin, end in self.quoted)

    def sentence_at(self, position: int) -> tuple[int, int]:
        """The span of the sentence around a position."""
        for begin, end in self.sentences:
            if begin <= position < end:
                return begin, end
        return position, position

    @cached_property
    def capitalised(self) -> tuple[Word, ...]:
        """The words that begin with a capital letter."""
        raw = self.raw
        return tuple([word for word in self.words if raw[word.start].isupper()])

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self.words]

    def words_between(self, begin: int, end: int) -> tuple[Word, ...]:
        """The words that start in [begin, end)."""
        first = bisect_right(self._starts, begin - 1)
        last = bisect_right(self._starts, end - 1)
        return self.words[first:last]

    @cached_property
    def _sentence_words(self) -> dict[tuple[int, int], tuple[str, ...]]:
        return {}

    def sentence_words(self, begin: int, end: int) -> tuple[str, ...]:
        """The lower-case words that start in [begin, end), kept for the next check."""
        known = self._sentence_words.get((begin, end))
        if known is None:
            known = tuple([word.low for word in self.words_between(begin, end)])
            self._sentence_words[begin, end] = known
        return known

    def starts_sentence(self, position: int) -> bool:
        """Whether a word at this position is the first of its sentence."""
        begin, _ = self.sentence_at(position)
        return not self.low[begin:position].strip("\"'([*- ")


@dataclass(frozen=True)
class Prose:
    """A note with its fields cut up, its greeting and its closing found."""

    note: NoteUnderReview
    subject: Text = field(init=False)
    body: Text = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "subject", Text("subject", self.note.subject or ""))
        object.__setattr__(self, "body", Text("body", self.note.body))

    @property
    def kind(self) -> NoteKind:
        """The kind of the note."""
        return self.note.kind

    @property
    def context(self) -> NoteContext:
        """The facts the note is held against."""
        return self.note.context

    @property
    def texts(self) -> tuple[Text, Text]:
        """Both fields, subject first."""
        return self.subject, self.body

    @cached_property
    def greeting(self) -> Greeting | None:
        """The salutation at the beginning of the body, if there is one."""
        low = self.body.low
        match = _GREETING.match(low)
        if match is not None and not _goes_on(match):
            return self._greeting(match, match.group("word"))
        bare = _BARE_NAME.match(low)
        if bare is not None and len(bare.group("names").split()) <= 3:
            begin, end = bare.span("names")
            written = self.note.body[begin:end]
            if low[end : end + 1] == "," and all(part[:1].isupper() for part in written.split()):
                return self._greeting(bare, "")
        return None

    def _greeting(self, match: re.Match[str], word: str) -> Greeting:
        begin, end = match.span("names")
        raw = self.note.body
        while begin < end and raw[begin].isspace():
            begin += 1
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        return Greeting(start, match.end(), begin, end, raw[begin:end], word)

    @cached_property
    def closing_start(self) -> int:
        """Where the closing (sign-off and signature) begins; the length of the body if nowhere."""
        low = self.body.low
        begin = self.main_start
        last = None
        for match in _SIGN_OFF.finditer(low, begin):
            last = match
        if last is not None and len(low) - last.end() <= 160:
            return last.start()
        return self._signature_start(begin)

    def _signature_start(self, begin: int) -> int:
        """A last line, or last words, that are the candidate's own name."""
        raw = self.note.body.rstrip()
        name = self.context.candidate
        last_line = raw.rfind("\n") + 1
        line = raw[last_line:].strip(" ,.-–")
        is_name = all(part[:1].isupper() for part in line.split() if part.lower() not in _PARTICLES)
        if last_line > begin and line and len(line.split()) <= 4 and is_name:
            return last_line
        for ending in (name, name.split()[0] if name else None):
            if ending and raw.rstrip(".").lower().endswith(ending.lower()):
                return max(begin, len(raw.rstrip(".")) - len(ending))
        return len(self.note.body)

    @cached_property
    def main_start(self) -> int:
        """Where the text after the greeting begins."""
        return self.greeting.end if self.greeting else 0

    @cached_property
    def main_words(self) -> tuple[Word, ...]:
        """The words between the greeting and the closing."""
        return self.body.words_between(self.main_start, self.closing_start)

    @cached_property
    def main_sentences(self) -> tuple[tuple[int, int], ...]:
        """The sentences between the greeting and the closing."""
        begin, end = self.main_start, self.closing_start
        return tuple(
            (max(start, begin), min(stop, end))
            for start, stop in self.body.sentences
            if stop > begin and start < end
        )


def _goes_on(match: re.Match[str]) -> bool:
    """Whether "to" or "dear" only begins an ordinary sentence."""
    names = match.group("names").split()
    if match.group("word") == "to":
        return not (2 <= len(names) <= 5 and names[0] in ("the", "all", "every", "everyone"))
    return len(names) > 8


def squeezed(text: str) -> Iterator[str]:
    """The lower-case words of a text, without punctuation."""
    return (m.group() for m in _WORD.finditer(text.translate(_STRAIGHT).lower()))
