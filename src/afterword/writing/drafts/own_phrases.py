"""The candidate's own phrases: kept word for word and preferred to ours.

A phrase finds its place by what it says: a greeting, a closing, thanks, interest, or the last line.
In a panel a sentence of one's own is used in one note only, because people compare notes;
greetings and closings are used in all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from afterword.writing.drafts.draft import Sentence

_GREETING = re.compile(
    r"^(?:dear|hello|hi|good day|hey|greetings)\b[ ,]*(?:\{name\})?,?$", re.IGNORECASE
)
_CLOSING = re.compile(
    r"^(?:with |my |many |all |the |very |kind(?:est)? |best |warm(?:est)? |yours )*(?:regards"
    r"|wishes|thanks|best|cheers|sincerely|faithfully|truly)\b[\w ]{0,20},?$",
    re.IGNORECASE,
)
_THANKS = re.compile(r"\b(?:thank|thanks|grateful|appreciate)\b", re.IGNORECASE)
_INTEREST = re.compile(
    r"\b(?:interest(?:ed)?|keen|join|appeal|(?:love|like|glad|happy|proud|delighted) to (?:do"
    r"|work|be part|take|help))\b",
    re.IGNORECASE,
)
_MOST_CHARACTERS = 300


@dataclass(slots=True)
class OwnPhrases:
    """Own phrases by their place; each list in the order given. The numbers are their indices."""

    greeting: str | None = None
    closing: str | None = None
    thanks: list[tuple[int, str]] = field(default_factory=list)
    interest: list[tuple[int, str]] = field(default_factory=list)
    last: list[tuple[int, str]] = field(default_factory=list)

    def take(self, place: str) -> Sentence | None:
        """Take the next phrase for a place ("thanks", "interest", "last"), each once."""
        waiting: list[tuple[int, str]] = getattr(self, place)
        if not waiting:
            return None
        index, text = waiting.pop(0)
        return Sentence(text, (f"phrases[{index}]",))


def sort_phrases(phrases: Sequence[str]) -> OwnPhrases:
    """Find the place of each phrase; what is empty or far too long is left out."""
    own = OwnPhrases()
    for index, phrase in enumerate(phrases):
        text = " ".join(phrase.split())
        if not text or len(text) > _MOST_CHARACTERS:
            continue
        if _GREETING.match(text):
            own.greeting = (
                own.greeting or text.split()[0].rstrip(",")
                if len(text.split()) == 1
                else text.split("{")[0].strip(" ,")
            )
        elif _CLOSING.match(text):
            own.closing = own.closing or text.rstrip(",") + ","
        elif _THANKS.search(text):
            own.thanks.append((index, _ended(text)))
        elif _INTEREST.search(text):
            own.interest.append((index, _ended(text)))
        else:
            own.last.append((index, _ended(text)))
    return own


def _ended(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else text + "."
