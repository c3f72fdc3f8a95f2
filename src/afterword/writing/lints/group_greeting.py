"""A note to one person greets that person.

The article, "After a job interview": thank everyone, each with a note of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints.check import Check, finding_at, with_facts
from afterword.writing.lints.names import GROUP_WORDS, TITLES, all_parts, may_be_called, name_parts
from afterword.writing.lints.prose import Prose, squeezed

CODE = "group_greeting"
_GROUPS = GROUP_WORDS - frozenset("managers madam sir hr whom".split()) | {
    "concern",
    "sirs",
    "sir",
    "madam",
    "whom",
}
_TALKING = frozenset(
    "and or the hiring recruiting recruitment interview selection search at of for talent".split()
)


def _find(prose: Prose) -> Iterator[Finding]:
    greeting = prose.greeting
    if greeting is None or any(bracket in greeting.names for bracket in "[{<_«"):
        return
    words = list(squeezed(greeting.names))
    if greeting.word.startswith("to whom"):
        words.append("concern")
    people = all_parts(prose.context.people)
    names = [word for word in name_parts(greeting.names) if may_be_called(word, people)]
    span = greeting.start, _end(prose)
    if any(word in _GROUPS for word in words) and not (names and len(words) <= 2):
        message = "Each person deserves a note of their own; greet this one by name."
        yield finding_at(CODE, Severity.WARNING, message, prose.body, span)
    elif len(prose.context.recipients) == 1 and _greets_several(greeting.names, prose):
        message = "This note goes to one person, but greets several."
        yield finding_at(CODE, Severity.HINT, message, prose.body, span)


def _end(prose: Prose) -> int:
    """The end of the greeting, its comma included but not the line break."""
    assert prose.greeting is not None
    end = prose.greeting.end
    while end > 0 and prose.body.raw[end - 1].isspace():
        end -= 1
    return end


def _greets_several(names: str, prose: Prose) -> bool:
    if " and " not in names and "&" not in names:
        return False
    mine = all_parts(prose.context.recipients)
    others = all_parts(prose.context.other_interviewers)
    parts = [p for p in name_parts(names) if p not in TITLES and p not in _TALKING]
    return any(may_be_called(p, others) and not may_be_called(p, mine) for p in parts)


FLAGGED = (
    "Dear all,\nThank you for the talk.",
    "Dear team,\nThank you for the talk.",
    "Hello everyone,\nThank you for the talk.",
    "Dear Sir or Madam,\nThank you for the talk.",
    "To whom it may concern,\nThank you for the talk.",
    "Dear hiring manager,\nThank you for the talk.",
    "Hi folks, thank you for the talk.",
    "Dear interview panel,\nThank you for the talk.",
    "Dear ladies and gentlemen,\nThank you for the talk.",
    "Dear Alder & Finch team,\nThank you for the talk.",
    "Dear Helen and all,\nThank you for the talk.",
    "Good morning everybody,\nThank you for the talk.",
    "Dear Hiring Committee,\nThank you for the talk.",
    "Hi both,\nThank you for the talk.",
    "Dear Helen and Tobias,\nThank you for the talk.",
)
ACCEPTED = (
    "Dear Helen,\nThank you for the talk with all of you.",
    "Dear Ms Marsh,\nPlease thank everyone for me.",
    "Hi Helen, thank you and the whole team.",
    "Dear Sister Daly,\nThank you for the talk.",
    "Dear ,\nThank you for the talk.",
    "Thank you all for the talk.",
    "Dear [Team name],\nThank you for the talk.",
    "Helen,\nThank you for the talk.",
    "Dear Dr Marsh,\nThe panel asked good questions. Thank you.",
    "Hello Helen,\nEverybody was kind. Thank you.",
    "Dear Helen Marsh,\nThank you for the talk.",
    with_facts(
        "Dear Helen and Tobias,\nThank you both.", recipients=("Helen Marsh", "Tobias Reeve")
    ),
    with_facts("Dear Mr Team,\nThank you.", recipients=("Robert Team",)),
)

_KINDS = frozenset(NoteKind)
CHECK = Check(CODE, Severity.WARNING, _find, FLAGGED, ACCEPTED, _KINDS)
