"""In which language a note is written, told from its small words."""

from __future__ import annotations

import re
from typing import Final

_MOST = 4_000
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SMALL_WORDS: Final = {
    "en": frozenset(
        """the and of to for you your with that this have was were our i my we is are it be would
        at from as on in an about if not but so""".split()
    ),
    "de": frozenset(
        """der die das und ich sie ihnen ihre ihr für mit nicht ein eine einen zu von dem den des
        im am ist war sehr auch mich mir wir uns über bei wäre würde noch geehrte geehrter vielen
        dank""".split()
    ),
    "fr": frozenset(
        """le la les et je vous votre vos pour avec pas une un des du de nous est été en que qui
        sur dans au aux à ce cette mon ma mes notre madame monsieur merci ne si""".split()
    ),
}
_LOCALES: Final = {"de": "de-DE", "fr": "fr-FR"}


def language_of(text: str) -> str:
    """Return en, de or fr. English unless another is clearly more at home in the text.

    A name, a quotation or a greeting in another language does not make a note foreign: the
    other's small words must be at least five and twice as many as the English ones.
    """
    words = [word.lower() for word in _WORD.findall(text[:_MOST])]
    counts = {
        language: sum(word in small for word in words) for language, small in _SMALL_WORDS.items()
    }
    best = max(("de", "fr"), key=lambda language: counts[language])
    return best if counts[best] >= 5 and counts[best] > 2 * counts["en"] else "en"


def locale_of(language: str, dialect: str) -> str:
    """Return what a grammar engine calls it: the English dialect, or the language's usual form."""
    return _LOCALES.get(language, dialect)
