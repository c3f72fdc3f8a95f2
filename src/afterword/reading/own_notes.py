"""Which kind of note a mail is that the candidate wrote in another program.

The words are those of thanks, of asking where things stand, and of stepping back, in English,
German, French and Spanish. Anything else is an answer.
"""

from __future__ import annotations

import re
from typing import Final

_WITHDRAWS = re.compile(
    r"withdraw (?:my|from)|withdrawing my|no longer (?:wish|want|like) to (?:be considered|pursue)"
    r"|decided to accept (?:another|a different)"
    r"|accepted (?:another|a different) (?:offer|position)"
    r"|(?:meine )?bewerbung zurück|retire[rz]? ma candidature|retir(?:o|ar) mi candidatura",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"thank(?:s| you)[^.!?\n]{0,60}\b(?:time|interview|meeting|speaking|talking|conversation|"
    r"seeing|taking|chat|call|day|visit|opportunity to (?:meet|speak|talk|interview)|having me|"
    r"yesterday|today|this morning|this afternoon|on (?:mon|tues|wednes|thurs|fri)day)\b"
    r"|\b(?:great|good|nice|lovely|pleasure|enjoyed)\b[^.!?\n]{0,30}\b(?:to meet|meeting|speaking|"
    r"talking|our (?:conversation|chat|talk))"
    r"|\bdanke? für (?:das|ihre|die|deine|euer)[^.!?\n]{0,40}\b(?:gespräch|zeit|einladung)"
    r"|merci[^.!?\n]{0,50}\b(?:entretien|temps|accueil|échange)"
    r"|gracias[^.!?\n]{0,50}\b(?:entrevista|tiempo|conversación)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:any|an) (?:update|news)|(?:wanted|writing|like) to (?:ask|check|follow up|enquire|inquire)"
    r"|check(?:ing)? in\b|following up|follow-up on|where (?:things|you) (?:stand|are)"
    r"|status of (?:my|the)|have you (?:had a chance|come to)|still (?:interested|open)"
    r"|stand der|nachfragen|(?:gibt es|haben sie) (?:schon )?(?:etwas )?neu"
    r"|où en (?:est|êtes)|des nouvelles|alguna novedad|estado de (?:mi|la)",
    re.IGNORECASE,
)
READ_CHARACTERS: Final = 4_000


def read_own_note(subject: str, text: str) -> tuple[str, str]:
    """Return the kind of the note (a kind of contact) and the words that say so ("" for none)."""
    words = f"{subject[:300]}\n{text[:READ_CHARACTERS]}"
    for kind, pattern in (
        ("withdrawal", _WITHDRAWS),
        ("status_inquiry", _ASKS),
        ("thank_you", _THANKS),
    ):
        found = pattern.search(words)
        if found is None:
            continue
        # "I wanted to check in and thank you for your time" asks nothing.
        if kind == "status_inquiry" and "?" not in text and _THANKS.search(words):
            continue
        return kind, " ".join(found.group(0).split())
    return "reply", ""
