"""Which of the four languages a statement is in."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.reading.timing.lexicon import Lexicon
from afterword.reading.timing.lexicon.english import ENGLISH
from afterword.reading.timing.lexicon.french import FRENCH
from afterword.reading.timing.lexicon.german import GERMAN
from afterword.reading.timing.lexicon.spanish import SPANISH
from afterword.reading.timing.tokens import Token

LEXICONS: dict[str, Lexicon] = {
    lexicon.code: lexicon for lexicon in (ENGLISH, GERMAN, FRENCH, SPANISH)
}

_OF_COUNTRY = {
    "DE": "de", "AT": "de", "CH": "de", "LI": "de", "FR": "fr", "BE": "fr", "LU": "fr",
    "ES": "es", "MX": "es", "AR": "es", "CO": "es", "CL": "es", "PE": "es",
}  # fmt: skip
_ENOUGH = 400
"""Tokens looked at: a language shows itself long before."""


def choose_lexicon(lang: str | None, tokens: Sequence[Token], country: str) -> Lexicon:
    """Take the language named, else the one whose small words are most frequent.

    Of equals, the country's own language is taken, then English.
    """
    named = (lang or "").lower().replace("_", "-").split("-")[0]
    if named in LEXICONS:
        return LEXICONS[named]
    words = [token.norm for token in tokens[:_ENOUGH]]
    likely = _OF_COUNTRY.get(country, "en")
    return max(
        LEXICONS.values(),
        key=lambda lexicon: (
            sum(word in lexicon.common_words for word in words),
            lexicon.code == likely,
            lexicon.code == "en",
        ),
    )
