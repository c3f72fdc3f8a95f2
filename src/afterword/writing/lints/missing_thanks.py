"""A thank-you note says thank you, and so do the notes that answer a decision.

The article, "After a job interview"; collected evidence, section on contents: thanks for the time
comes first, and a reply to a rejection begins with thanks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints.check import Check, about_the_note, with_facts
from afterword.writing.lints.likeness import distance
from afterword.writing.lints.prose import Prose

CODE = "missing_thanks"
_THANKS = re.compile(
    r"thank|\bthx\b|\bty\b|\b(?:i|i'm|i am|we|am|be|remain|feel|me|my|as) (?:\w+ ){0,3}grateful|(?:^|\n)grateful|gratitude|appreciat|\bindebted|\bobliged|\b(?:so |very |most |how )?kind (?:of|thing) |\b(?:good|kind|nice|generous|lovely|decent) of you\b|"
    r"\bmuch (?:valued|enjoyed) your\b|\bin your debt|\bkindness|\bkindly (?:showed|gave|took|met|made|told)|\bcheers\b"
    r"|\bvielen dank|\bdanke|\bmerci|\bgenerous (?:of|with)|\bgenerosity\b"
)
_NO_THANKS = re.compile(
    r"\b(?:no thanks (?:to|for)|thankless|can't thank|not grateful|without (?:a |any )?thanks?)\b"
)
_KINDS = frozenset(
    {
        NoteKind.THANK_YOU,
        NoteKind.CARD,
        NoteKind.REJECTION_REPLY,
        NoteKind.FEEDBACK_REQUEST,
        NoteKind.WITHDRAWAL,
    }
)


def _find(prose: Prose) -> Iterator[Finding]:
    main = _NO_THANKS.sub(_blanks, prose.body.low)
    closing = main[prose.closing_start :]
    if _THANKS.search(main[: prose.closing_start]) or _mistyped(prose) or "thank" in closing:
        return
    severity = Severity.WARNING
    if prose.kind is NoteKind.WITHDRAWAL or "thank" in prose.subject.low:
        severity = Severity.HINT if prose.kind is NoteKind.WITHDRAWAL else Severity.WARNING
    message = "The note does not say thank you."
    yield about_the_note(CODE, severity, message)


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _mistyped(prose: Prose) -> bool:
    """Whether a thanks is there with a slip in it, which the spelling check reports."""
    return any(
        word.low[0] == "t"
        and len(word.low) >= 4
        and min(distance(word.low, meant) for meant in ("thanks", "thank", "thankyou")) <= 1
        for word in prose.main_words
        if word.low not in ("than", "tank", "tanks", "thanks", "think", "thinks", "thane")
    )


FLAGGED = (
    "Dear Helen,\nIt was good to talk about school visits in winter. I would love to join.",
    "Dear Helen,\nThe handling collection is wonderful, and I would be glad to work with it.",
    "Helen, the talk was a delight. Nadia",
    "Dear Helen,\nNo thanks to the trains, I arrived on time. I would like the post.",
    "Dear Helen,\nI enjoyed the tour. The post sounds right for me.",
    "Dear Helen,\nOur talk on Tuesday was a pleasure.",
    "Dear Helen,\nI was disappointed to read your message. All the best.",
    "Dear Helen,\nMeeting you and Tobias was the best hour of my week.",
    "Dear Helen,\nWhat a lovely museum. I hope to come back.",
    "Dear Helen,\nI am more interested in the post than before.",
    "Dear Helen,\nYour stores are cold and your tea is hot.",
    with_facts("Dear Helen,\nThat is sad news for me.", kind=NoteKind.REJECTION_REPLY),
    with_facts("Dear Helen,\nThe tank in the hall is huge.", kind=NoteKind.CARD),
)
ACCEPTED = (
    "Dear Helen,\nThank you for the talk.",
    "Dear Helen,\nMany thanks for the tour.",
    "Dear Helen,\nI am grateful for the hour you gave me.",
    "Dear Helen,\nI appreciated your patience with my questions.",
    "Dear Helen,\nIt was kind of you to show me the stores.",
    "Dear Helen,\nThankyou for the talk.",
    "Dear Helen,\nTahnks for the talk.",
    "Dear Helen,\nI wanted to express my gratitude for Tuesday.",
    "Dear Helen,\nYou kindly showed me the stores.",
    "Dear Helen,\nThe tour was lovely.\nWith thanks,\nNadia",
    with_facts("Dear Helen,\nAny news?", kind=NoteKind.STATUS_INQUIRY),
    with_facts("Dear Helen,\nHere is the list I promised.", kind=NoteKind.ADDENDUM),
    with_facts(
        "Dear Helen,\nI am obliged to you for the clear words.", kind=NoteKind.REJECTION_REPLY
    ),
)

CHECK = Check(CODE, Severity.WARNING, _find, FLAGGED, ACCEPTED, _KINDS)
