"""The greeting names the person the note goes to.

The article, "After a job interview" (an individual note to everyone), and hiring managers quoted in
the collected evidence: a note to the wrong name is worse than none.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.notes import Finding, Severity
from afterword.writing.lints.check import Check, finding_at, with_facts
from afterword.writing.lints.likeness import unaccented
from afterword.writing.lints.names import (
    GROUP_WORDS,
    TITLES,
    all_parts,
    intended,
    may_be_called,
    name_parts,
)
from afterword.writing.lints.prose import Greeting, Prose

CODE = "wrong_recipient_name"
_NO_NAMES = frozenset(
    "there again dear to and or my friend friends morning afternoon evening from".split()
)


def _find(prose: Prose) -> Iterator[Finding]:
    greeting, known = prose.greeting, all_parts(prose.context.recipients)
    if greeting is None or not known:
        return
    called = _called(greeting)
    wrong = [
        part for part in called if not may_be_called(part, known) and not intended(part, known)
    ]
    if not wrong or _also_names_somebody_right(called, wrong, prose, known):
        return
    yield finding_at(
        CODE,
        Severity.BLOCKING,
        f"This note goes to {' and '.join(prose.context.recipients)}, but greets somebody else.",
        prose.body,
        (greeting.names_start, greeting.names_end),
        suggestions=prose.context.recipients,
    )


_ADDRESSED_AS = frozenset(
    "chef coach headteacher head principal minister ambassador matron nurse pastor vicar bishop maestro guv boss".split()
)
"""People who may be greeted by what they are."""


def _called(greeting: Greeting) -> list[str]:
    """The names in the greeting; nothing for a group, a placeholder or an empty greeting."""
    if any(bracket in greeting.names for bracket in "[{<_«"):
        return []
    parts = [p for p in name_parts(greeting.names) if p not in _NO_NAMES]
    if any(part in GROUP_WORDS for part in parts):
        return []
    return [part for part in parts if part not in TITLES | _ADDRESSED_AS]


def _also_names_somebody_right(
    called: list[str], wrong: list[str], prose: Prose, known: frozenset[str]
) -> bool:
    """Whether the greeting names the recipient, and beside them only people of the interview."""
    if len(wrong) == len(called):
        return False
    interviewers = all_parts(prose.context.people)
    if all(may_be_called(part, interviewers) for part in wrong):
        # "Dear Helen and Tobias" greets two people, "Dear Helen Reeve" mixes them up.
        return (
            " and " in prose.body.low[: prose.main_start]
            or "&" in prose.body.low[: prose.main_start]
        )
    # "Dear Marsh Helen" and middle names: one part is right, the rest is no other known name.
    surnames = {
        unaccented(name_parts(name)[-1]) for name in prose.context.recipients if name_parts(name)
    }
    first_names = known - surnames
    right = set(called) - set(wrong)
    return bool(right & first_names) and not bool(set(called) & surnames) and len(called) > 2


FLAGGED = (
    "Dear Tobias,\nThank you for the talk.",
    "Hi Harriet,\nThank you for the talk.",
    "Dear Mr Reeve,\nThank you for the talk.",
    "Hello Hilary, thank you for the talk.",
    "Dear Ms Marshall,\nThank you for the talk.",
    "Good morning Peter,\nThank you for the talk.",
    "Dear Nadia,\nThank you for the talk.",
    "Dear Dr Okonkwo,\nThank you for the talk.",
    "Dear Helga,\nThank you for the talk.",
    "Tobias,\nThank you for the talk.",
    "Dear Helen Reeve,\nThank you for the talk.",
    "Hey Tobi,\nthank you for the talk.",
    with_facts("Dear Dennis,\nThank you for the talk.", recipients=("Denise Okafor",)),
    with_facts("Dear Tim,\nThank you for the talk.", recipients=("Tom Grady",)),
)
ACCEPTED = (
    "Dear Helen,\nTobias told me about the winter visits. Thank you.",
    "Dear Ms Marsh,\nThank you for the talk.",
    "Hi Helen, thank you for the talk.",
    "Dear Helen and Tobias,\nThank you both for the talk.",
    "Dear all,\nThank you for the talk.",
    "Dear [Name],\nThank you for the talk.",
    "Dear Hellen,\nThank you for the talk.",
    "Thank you for the talk. Peter says hello.",
    "Helen,\nThank you for the talk.",
    with_facts("Dear Sister Daly,\nThank you.", recipients=("Bernadette Daly",)),
    with_facts("Dear Tom,\nThank you.", recipients=("Thomas Grady",)),
    with_facts("Dear Siân,\nThank you.", recipients=("Sian Pritchard",)),
    with_facts("Dear Professor van der Berg,\nThank you.", recipients=("Lieke van der Berg",)),
    with_facts("Dear April,\nThank you for May and for June.", recipients=("April Summers",)),
    with_facts("Dear Anna,\nThank you.", recipients=("Anna-Lena Vogt",)),
    with_facts("Dear whoever,\nThank you.", recipients=()),
)

CHECK = Check(CODE, Severity.BLOCKING, _find, FLAGGED, ACCEPTED)
