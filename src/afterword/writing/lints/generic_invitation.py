"""An invitation to connect says where you met and why.

The article, "After a job interview": ask to connect with a logical reason; the ready-made sentence
says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints.check import (
    Check,
    about_the_note,
    finding_at,
    in_sentence,
    matches,
    phrases,
)
from afterword.writing.lints.generic_words import GENERIC, stem
from afterword.writing.lints.names import all_parts
from afterword.writing.lints.prose import Prose, squeezed

CODE = "generic_invitation"
_STOCK = phrases(
    ("network", r"\b(?:add|have|include|invite|welcome) (?:you|me) (?:to|in|into|as a part of) (?:my|your) (?:\w+ )?(?:\w+ )?network\b"),
    ("network", r"\b(?:grow|expand|extend|build|widen|enlarge|increase) (?:my|our|each other's) (?:\w+ )?(?:\w+ )?network\b"),
    ("network", r"\bjoin my (?:\w+ )?(?:\w+ )?network\b|\b(?:part of|in) (?:my|your) (?:\w+ )?(?:\w+ )?network\b"),
    ("connect", r"\blet(?:'s| us) (?:connect|network|link up)\b(?! (?:because|as|since|so|over|about|to|on))"),
    ("connections connection", r"\b(?:add|accept) (?:me|my) (?:\w+ )?(?:to your )?(?:connections?|contacts|invitation|request)\b(?! (?:because|as|since))"),
    ("connect connecting", r"^[^.!?]{0,40}?\bi(?:'d| would| want to|'m interested in)? (?:like|love|want|wish|hope|connecting)? ?(?:to )?connect(?:ing)?(?: with you)?(?: (?:on|via|through) linkedin| here)?[.!]"),
    ("people", r"\bpeople you may know\b"),
)  # fmt: skip
_REASON = re.compile(
    r"\b(?:met|meeting you|spoke|talked|talk|interview(?:ed)?|conversation|discuss\w*|because|as we|since we|we both|you (?:asked|mentioned|showed|told|said|offered|suggested|agreed)|your (?:\w+ ){0,3}(?:talk|article|story|post|question|remark|work|writing|book|idea|paper|project))\b"
)


def _find(prose: Prose) -> Iterator[Finding]:
    low = prose.body.low
    stock = next(matches(prose.body, _STOCK), None)
    reasons = bool(_REASON.search(low)) and _telling(prose) >= 2
    message = "Say where you met and why you would like to stay in touch."
    if stock is not None and not reasons:
        span = in_sentence(prose.body, stock)
        yield finding_at(
            CODE, Severity.WARNING, message, prose.body, (max(span[0], prose.main_start), span[1])
        )
    elif _telling(prose) == 0 and not _REASON.search(low):
        yield about_the_note(CODE, Severity.WARNING, message)


def _telling(prose: Prose) -> int:
    """Count the words that belong to this meeting and not to any invitation."""
    names = all_parts((*prose.context.people, prose.context.candidate or ""))
    facts = {stem(word) for text in prose.context.facts for word in squeezed(text)} - GENERIC
    words = {stem(word.low) for word in prose.main_words if word.low not in names}
    telling = {
        word for word in words if len(word) > 2 and word not in GENERIC and word not in _STOCK_WORDS
    }
    return len(telling | (words & facts)) + bool(
        prose.context.role and prose.context.role.lower() in prose.body.low
    )


_STOCK_WORDS = frozenset(
    stem(w)
    for w in "linkedin network networks connect connections connection contact contacts profile professional grow expand circle list accept request mutual benefit professionals".split()
)

FLAGGED = (
    "I'd like to add you to my professional network.",
    "Hi Helen, I would like to connect with you on LinkedIn.",
    "Hello, let's connect.",
    "Hi Helen, please accept my invitation. Nadia",
    "Dear Helen, I am trying to grow my network. Nadia",
    "Hi Helen, I would like you to be part of my network.",
    "Hi Helen, join my network of professionals.",
    "Dear Helen, I want to connect. Regards, Nadia",
    "Hello Helen, I am looking to expand my professional network and came across your profile.",
    "Hi Helen, it would be great to have you in my network. Nadia",
    "Hi Helen, please add me to your connections. Nadia",
    "Dear Helen, I would be happy to have you as a contact. Nadia",
)
ACCEPTED = (
    "Hi Helen, we met on 12 May and spoke of gloves. May I connect? Nadia",
    "Dear Helen, your story of the elephant stayed with me. May I connect? Nadia",
    "Hi Helen, we both teach with objects, so I would like to connect.",
    "Hi Helen, you asked me about plaster casts. Shall we stay in touch? Nadia",
    "Hi Helen, I would like to follow your work on labels in Braille. Nadia",
    "Dear Helen, thank you for the talk about school visits in winter. May I connect?",
    "Hi Helen, as you suggested on Tuesday, I would like to connect about the beehives.",
    "Hi Helen, I liked your article on bats in museums and would like to connect.",
    "Hi Helen, let us connect because of the button exhibition. Nadia",
    "Hi Helen, we met at the interview and share a weakness for whaling ships. May I add you?",
    "Dear Helen, your network of volunteer conservators impressed me at our talk. May I connect?",
    "Hi Helen, I promised you the sledge idea; here is my page for it. Nadia",
)

CHECK = Check(
    CODE,
    Severity.WARNING,
    _find,
    FLAGGED,
    ACCEPTED,
    frozenset({NoteKind.LINKEDIN_INVITATION}),
    NoteKind.LINKEDIN_INVITATION,
)
