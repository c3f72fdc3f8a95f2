"""What the employer or the agency laid down about writing to them.

A rule may be recorded as an effect ("no_thank_you") or stand only in the words of an
instruction; both count. Words are read narrowly: a rule nobody made must not be obeyed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.advice.situation import Situation

_NO_THANKS = re.compile(
    r"\b(?:not|no|don't|don’t|refrain from)\b[^.;!?]{0,40}\bthank", re.IGNORECASE
)
_NO_PANEL = re.compile(
    r"\b(?:not|don't|don’t|refrain from)\b[^.;!?]{0,30}\b(?:contact|write|e-?mail)\w*"
    r"[^.;!?]{0,30}\b(?:panel|interviewer|assessor)",
    re.IGNORECASE,
)
_DIRECT = re.compile(
    r"\b(?:feel free|happy for you|welcome|fine|okay|go ahead)\b[^.;!?]{0,40}"
    r"\b(?:write|drop|mail|e-?mail|contact|thank|message)\b",
    re.IGNORECASE,
)
_MOST_READ = 2000


def thanks_are_unwanted(situation: Situation) -> bool:
    """Whether they asked for no thank-you notes at all."""
    if not situation.has_rules:
        return False
    return situation.instructed("no_thank", "no_notes") or _says(situation, _NO_THANKS)


def panel_is_closed(situation: Situation) -> bool:
    """Whether they asked candidates not to write to those who interviewed them."""
    if not situation.has_rules:
        return False
    fragments = ("no_contact_with_panel", "no_panel_contact", "not_contact_panel")
    return situation.instructed(*fragments) or _says(situation, _NO_PANEL)


def may_write_past_agency(situation: Situation) -> bool:
    """Whether the consultant allowed direct mail to the client."""
    if not situation.instructions and not situation.words:
        return False
    if situation.instructed("direct_allowed", "direct_ok", "may_contact_direct"):
        return True
    if situation.instructed("no_direct", "direct_forbidden"):
        return False
    return any(
        _DIRECT.search(message.text[:_MOST_READ]) and " not " not in message.text[:_MOST_READ]
        for message in situation.instructions
    )


def _says(situation: Situation, pattern: re.Pattern[str]) -> bool:
    return any(pattern.search(text) for text in _texts(situation))


def _texts(situation: Situation) -> Iterator[str]:
    for message in situation.instructions:
        yield message.text[:_MOST_READ]
    for statement in situation.statements:
        yield statement.text[:_MOST_READ]
