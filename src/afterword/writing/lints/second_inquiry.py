"""One status question in one silence.

The article, "After a job interview" (one gentle note; repeating it annoys). A question that has been
answered does not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints.check import Check, about_the_note, with_facts
from afterword.writing.lints.prose import Prose
from afterword.writing.note_context import OtherNote

CODE = "second_inquiry"
_SAYS_SO = re.compile(
    r"\bmy (?:(?:first|last|earlier|previous|recent|second|other|prior) )(?:\w+ )?(?:e-?mails?|messages?|inquiry|enquiry|inquiries|notes?|letters?)\b"
    r"|\bi (?:have |had |'ve )?(?:already )?(?:wrote|written|asked|e-?mailed)(?: to)?(?: you)? (?:already|before|last (?:week|month)|(?:a|one|two|three) (?:weeks?|days?) ago|ten days ago)\b"
    r"|\b(?:second|third|fourth) (?:e-?mail|message|time i (?:write|am writing|ask))\b"
)


def _find(prose: Prose) -> Iterator[Finding]:
    asked = [n for n in prose.context.already_sent if n.kind is NoteKind.STATUS_INQUIRY]
    if asked:
        message = "You have asked once in this silence; asking again would look impatient."
        yield about_the_note(CODE, Severity.WARNING, message)
    elif _SAYS_SO.search(prose.body.low):
        message = "This reads like a second question; one is enough."
        yield about_the_note(CODE, Severity.HINT, message)


_ASKED = OtherNote(("Helen Marsh",), "Dear Helen, when will you decide?", NoteKind.STATUS_INQUIRY)
_THANKED = OtherNote(("Helen Marsh",), "Dear Helen, thank you for Tuesday.", NoteKind.THANK_YOU)
FLAGGED = (
    with_facts("Dear Helen,\nMay I ask when you will decide?", already_sent=(_ASKED,)),
    with_facts("Dear Helen,\nIs there any news?", already_sent=(_THANKED, _ASKED)),
    "Dear Helen,\nI wrote to you last week and would like to ask again.",
    "Dear Helen,\nPerhaps my previous message went astray.",
)
ACCEPTED = (
    with_facts("Dear Helen,\nMay I ask when you will decide?", already_sent=(_THANKED,)),
    "Dear Helen,\nMay I ask when you will decide?",
    "Dear Helen,\nWe met on 12 May, and I am still interested.",
)

CHECK = Check(
    CODE,
    Severity.WARNING,
    _find,
    FLAGGED,
    ACCEPTED,
    frozenset({NoteKind.STATUS_INQUIRY}),
    NoteKind.STATUS_INQUIRY,
)
