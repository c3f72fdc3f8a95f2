"""Run all checks over a note, and put the findings into the shape of the contract."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from afterword.domain.notes import Finding, Severity
from afterword.writing.language import language_of, locale_of
from afterword.writing.lints.prose import Prose, Text, squeezed
from afterword.writing.lints.registry import CHECKS, IN_ANY_LANGUAGE
from afterword.writing.lints.slips import own_slips
from afterword.writing.note_context import NoteContext, NoteUnderReview
from afterword.writing.proofreader import CannotProofread, Proofreader, Slip

_SLIPS = ("spelling", "grammar", "repeated_word")
_NAMED = ("misspelt_name", "wrong_recipient_name", "wrong_company", "leftover_placeholder")


def check_note(note: NoteUnderReview, proofreader: Proofreader | None) -> tuple[Finding, ...]:
    """Find everything worth a look in a note, subject first, in the order of the text.

    Findings about the whole note come last. Without a proofreader, or when it could not work, a
    hint says that spelling and grammar were not checked; our own slip rules run all the same.
    In a note that is not English, the checks that read English sentences are left out.
    """
    language = language_of(note.body)
    asked = _ask_engine(note, language, proofreader) if proofreader is not None else None
    prose = Prose(note)
    found = [
        finding
        for check in CHECKS
        if check.applies_to(note.kind) and (language == "en" or check.code in IN_ANY_LANGUAGE)
        for finding in check.find(prose)
    ]
    if language == "en":
        found += _new_slips(own_slips(prose), found)
    try:
        if asked is None:
            raise CannotProofread("No grammar engine is set up.")
        found += _new_slips(_engine_slips(prose, asked()), found)
    except CannotProofread as problem:
        found += _new_slips(_engine_slips(prose, problem.found), found)
        found.append(_not_proofread(problem))
    return tuple(sorted(found, key=_place))


def may_be_sent(findings: Iterable[Finding]) -> bool:
    """Whether nothing among the findings blocks sending."""
    return not any(finding.severity is Severity.BLOCKING for finding in findings)


def may_be_overruled(finding: Finding) -> bool:
    """Whether the person may send the note in spite of this finding; never with a placeholder."""
    return finding.code != "leftover_placeholder"


def check_to_json(
    id_: object, note: NoteUnderReview, findings: Iterable[Finding]
) -> dict[str, object]:
    """Put the findings into the shape of the contract's `check`.

    `span` counts in `subject + "\\n\\n" + body` where the note has a subject, else in the body;
    `field` says whether it lies in the subject or in the body. Whole-note findings have the span
    [0, 0], the field "note" and an empty text.
    """
    findings = tuple(findings)
    before_body = len(note.subject) + 2 if note.subject else 0
    return {
        "id": id_,
        "may_send": may_be_sent(findings),
        "findings": [_finding_to_json(finding, before_body) for finding in findings],
    }


def _finding_to_json(finding: Finding, before_body: int) -> dict[str, object]:
    offset = before_body if finding.field == "body" else 0
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "field": finding.field,
        "span": [finding.span[0] + offset, finding.span[1] + offset],
        "text": finding.text,
        "message": finding.message,
        "suggestions": list(finding.suggestions),
    }


def _place(finding: Finding) -> tuple[int, int, int]:
    field = ("subject", "body", "note").index(finding.field)
    return field, *finding.span


def _not_proofread(problem: CannotProofread) -> Finding:
    message = f"Spelling and grammar were not checked by the engine. {problem}".strip()
    return Finding("not_proofread", Severity.HINT, message, field="note")


def _new_slips(slips: Iterable[Finding], found: list[Finding]) -> list[Finding]:
    """Leave out slips at a place where something of that sort has already been reported."""
    new: list[Finding] = []
    for slip in slips:
        taken = (f for f in (*found, *new) if f.code in _SLIPS or f.code in _NAMED)
        if not any(_overlap(slip, other) for other in taken):
            new.append(slip)
    return new


def _overlap(one: Finding, other: Finding) -> bool:
    same_field = one.field == other.field
    return same_field and one.span[0] < other.span[1] and other.span[0] < one.span[1]


_BETWEEN = "\n\n"


def _ask_engine(
    note: NoteUnderReview, language: str, proofreader: Proofreader
) -> Callable[[], tuple[Slip, ...]]:
    """Hand subject and body to the engine in one go; it works while our checks run."""
    text = f"{note.subject}{_BETWEEN}{note.body}" if note.subject else note.body
    return proofreader.begin(
        text,
        dialect=locale_of(language, note.dialect),
        known_words=known_words(note.context),
    )


def _engine_slips(prose: Prose, slips: Iterable[Slip]) -> Iterator[Finding]:
    note = prose.note
    subject = note.subject or ""
    before_body = len(subject) + len(_BETWEEN) if subject else 0
    for slip in slips:
        in_subject = slip.end <= len(subject)
        if not in_subject and slip.start < before_body:
            continue
        text = prose.subject if in_subject else prose.body
        finding = _as_finding(slip, text, 0 if in_subject else before_body)
        if text.is_quoted(finding.span[0]):
            # Somebody else's words: their slips are theirs.
            finding = replace(finding, severity=Severity.HINT)
        yield finding


def _as_finding(slip: Slip, text: Text, offset: int) -> Finding:
    return Finding(
        code=slip.code,
        severity=Severity.WARNING if slip.sure else Severity.HINT,
        message=slip.message,
        field=text.name,
        span=(slip.start - offset, slip.end - offset),
        text=text.raw[slip.start - offset : slip.end - offset],
        suggestions=slip.suggestions,
    )


def known_words(context: NoteContext) -> frozenset[str]:
    """The words of the case, which are right whatever a dictionary says (lower case)."""
    offer = context.competing_offer.by if context.competing_offer else None
    texts = (
        *context.people,
        *context.facts,
        *context.other_companies,
        *context.other_roles,
        *(context.attachments or ()),
        context.candidate or "",
        context.company or "",
        context.role or "",
        offer or "",
    )
    words = {word.removesuffix("'s") for text in texts for word in squeezed(text)}
    return frozenset(words | {part for word in words for part in word.split("-")})
