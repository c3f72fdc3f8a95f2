"""What a check is: a belief about notes with its source, its examples, and what finds it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints.prose import Prose, Text
from afterword.writing.note_context import NoteContext, NoteUnderReview

ORDINARY = NoteContext(
    candidate="Nadia Brandt",
    company="Alder & Finch",
    role="Museum Educator",
    recipients=("Helen Marsh",),
    other_interviewers=("Tobias Reeve",),
    interview_dates=(date(2026, 5, 12),),
    discussed=("school visits in winter", "the handling collection"),
    expertise=("object-based learning",),
    forgot_to_say=("I hold a minibus licence",),
    offers_known=True,
    attachments=(),
)
"""The opportunity all examples belong to unless they say otherwise; 12 May 2026 is a Tuesday."""


@dataclass(frozen=True, slots=True)
class Example:
    """A note that a check must flag, or must accept."""

    body: str
    subject: str | None = "Thank you for the interview"
    kind: NoteKind | None = None
    dialect: str = "en-GB"
    context: NoteContext = ORDINARY

    def as_note(self, kind: NoteKind) -> NoteUnderReview:
        """The example as a note of its own kind, or else of the kind given."""
        return NoteUnderReview(
            kind=self.kind or kind,
            body=self.body,
            subject=self.subject,
            dialect=self.dialect,
            context=self.context,
        )


def with_facts(body: str, *, kind: NoteKind | None = None, **facts: object) -> Example:
    """An example in the ordinary context with some facts changed."""
    return Example(body, kind=kind, context=replace(ORDINARY, **facts))  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Check:
    """One check. `kinds` None means every kind of note; examples are of the kind `shown_in`."""

    code: str
    severity: Severity
    find: Callable[[Prose], Iterator[Finding]]
    flagged: tuple[str | Example, ...]
    accepted: tuple[str | Example, ...]
    kinds: frozenset[NoteKind] | None = None
    shown_in: NoteKind = NoteKind.THANK_YOU

    def applies_to(self, kind: NoteKind) -> bool:
        """Whether notes of this kind are looked at."""
        return self.kinds is None or kind in self.kinds


@dataclass(frozen=True)
class Phrase:
    """A pattern over the lower-case text, tried only where one of its `needs` words occurs."""

    source: str
    needs: frozenset[str]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first needed: most never are."""
        return re.compile(spelled_out(self.source))


def phrases(*pairs: tuple[str, str]) -> tuple[Phrase, ...]:
    """Compile (needed words, pattern) pairs; the shorthands below may be used in patterns."""
    return tuple(Phrase(p, frozenset(n.split())) for n, p in pairs)


def matches(text: Text, wanted: Iterable[Phrase]) -> Iterator[re.Match[str]]:
    """Find the phrases in a text, quotations left out."""
    vocabulary = text.vocabulary
    for phrase in wanted:
        if phrase.needs and phrase.needs.isdisjoint(vocabulary):
            continue
        for match in phrase.pattern.finditer(text.low):
            if not text.is_quoted(match.start()):
                yield match


def in_sentence(text: Text, match: re.Match[str]) -> tuple[int, int]:
    """The span of the sentence a match stands in, without its closing full stop."""
    begin, _ = text.sentence_at(match.start())
    _, end = text.sentence_at(max(match.start(), match.end() - 1))
    return begin, max(end, match.end())


def finding_at(
    code: str,
    severity: Severity,
    message: str,
    text: Text,
    span: tuple[int, int],
    suggestions: tuple[str, ...] = (),
) -> Finding:
    """A finding about the words at a span of a field."""
    begin, end = span
    return Finding(
        code=code,
        severity=severity,
        message=message,
        field=text.name,
        span=(begin, end),
        text=text.raw[begin:end],
        suggestions=suggestions,
    )


def about_the_note(code: str, severity: Severity, message: str) -> Finding:
    """A finding about the whole note."""
    return Finding(code=code, severity=severity, message=message, field="note")


_SHORTHANDS = {
    "<adv>": r"(?:(?:really|very|so|just|still|also|even|quite|simply|honestly|only|truly|much|far|too|again|now|already|kindly|please) ){0,2}",
    "<day>": r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "<month>": r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.?",
    "<num>": r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|few)",
    "<unit>": r"(?:day|week|month|year|hour|minute)s?",
    "<soon>": r"(?:today|tonight|tomorrow|now|immediately|at once|right away|straight away|asap|soon"
    r"|(?:by|before|until|till) [^.!?;,\n]{1,25}|within [^.!?;,\n]{1,25}|this (?:week|afternoon|evening|morning))",
    "<not>": r"(?:not|never|n't)",
}


def spelled_out(pattern: str) -> str:
    """Replace the shorthands (`<day>`, `<adv>` …) by what they stand for."""
    for shorthand, meaning in _SHORTHANDS.items():
        pattern = pattern.replace(shorthand, meaning)
    return pattern
