"""Reading a statement, or a whole mail, for when the candidate will hear."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise

from afterword.reading.timing.base_day import place_of, said_there
from afterword.reading.timing.cues import Cue
from afterword.reading.timing.dates import YEARS, Speaking
from afterword.reading.timing.found import Found
from afterword.reading.timing.language import choose_lexicon
from afterword.reading.timing.lexicon import Lexicon
from afterword.reading.timing.reading import NOTHING, TimingKind, TimingReading
from afterword.reading.timing.sentence import Sentence
from afterword.reading.timing.sentences import split_sentences
from afterword.reading.timing.statement import findings
from afterword.reading.timing.tokens import Token, tokenise

LONGEST_TEXT = 10_000
"""Characters looked at; what follows in a longer text is quoted mail and small print."""
MOST_WORDS = 400
"""Tokens weighed in full; of longer texts only the sentences with most telling words are."""
SHORT_TEXT = 4
"""Up to so many sentences a text is a statement about timing; above, a mail that may hold one."""

_PRECEDENCE: tuple[tuple[TimingKind, ...], ...] = (
    ("silence_means_no",),
    ("no_contact",),
    ("after_event",),
    ("by_date", "within"),
    ("vague",),
)


def read_timing(
    text: str, *, said_at: datetime, country: str = "GB-ENG", lang: str | None = None
) -> TimingReading:
    """Turn what an employer said about when the candidate will hear into dates.

    `country` is ISO 3166-1, with the ISO 3166-2 part where known (`DE-BY`): it gives the zone,
    the holidays and the order of 4/12. `lang` is en, de, fr or es; None is told from the text.
    Never raises; what cannot be understood is of kind `none`. For whole letters take
    `read_timing_in_letter`, which doubts more.
    """
    return read_sentences(text, said_at=said_at, country=country, lang=lang, doubting=None)


def read_sentences(
    text: str, *, said_at: datetime, country: str, lang: str | None, doubting: bool | None
) -> TimingReading:
    """Read the sentences of a text, and conclude from all of them.

    `doubting` asks that an answer is promised outright; None lets the length of the text decide.
    """
    place = place_of(country)
    now = Speaking(said_there(said_at, place), place)
    if now.at.year not in YEARS:
        return NOTHING
    tokens = tokenise(text[:LONGEST_TEXT])
    lexicon = choose_lexicon(lang, tokens, place.country)
    sentences = split_sentences(tokens, lexicon)
    found = _everything_found(sentences, lexicon, now, in_letter=bool(doubting))
    strict = len(sentences) > SHORT_TEXT if doubting is None else doubting
    return _conclude(found, strict=strict)


def _everything_found(
    sentences: Sequence[list[Token]], lexicon: Lexicon, now: Speaking, *, in_letter: bool
) -> list[Found]:
    said = [
        Sentence(tokens, lexicon, now, in_letter=in_letter)
        for tokens in _most_telling(sentences, lexicon)
    ]
    found = [one for sentence in said for one in findings(sentence)]
    for before, after in pairwise(said):
        both = [*before.tokens, *after.tokens]
        # "No mail by the 25th? Then it is a no." says one thing in two sentences.
        if before.has(Cue.ABSENCE) and after.has(Cue.REFUSAL) and not before.has(Cue.REFUSAL):
            together = findings(Sentence(both, lexicon, now))
            found += [one for one in together if one.kind == "silence_means_no"]
        # "Hang on till the week of the 21st? That's when we'll tell people."
        elif after.has(Cue.POINTING) and before.phrases and not after.phrases:
            found += findings(Sentence(both, lexicon, now))
    return found


def _most_telling(sentences: Sequence[list[Token]], lexicon: Lexicon) -> list[list[Token]]:
    """Choose, in the order of the text, what fits into the words that may be weighed."""
    if sum(map(len, sentences)) <= MOST_WORDS:
        return list(sentences)
    telling = lexicon.telling_words
    scores = [sum(token.norm in telling for token in sentence) for sentence in sentences]
    chosen: set[int] = set()
    words = 0
    for place in sorted(range(len(sentences)), key=lambda place: -scores[place]):
        words += len(sentences[place])
        if words > MOST_WORDS:
            break
        chosen.add(place)
    return [sentence for place, sentence in enumerate(sentences) if place in chosen]


def _conclude(found: Sequence[Found], *, strict: bool) -> TimingReading:
    """Choose by the precedence of kinds, then by how sure it is, then the later day."""
    enough = 2 if strict else 1
    sure = [one for one in found if one.sureness >= enough]
    for kinds in _PRECEDENCE:
        candidates = [one for one in sure if one.kind in kinds]
        if candidates:
            return _reading(_dated_from(_best(candidates), sure))
    return NOTHING


def _best(candidates: Sequence[Found]) -> Found:
    """Take the surest; of equals one with a last day, the later day, and what is said last."""
    return max(
        candidates,
        key=lambda one: (one.latest is not None, one.sureness, one.latest or date.min, one.start),
    )


def _dated_from(chosen: Found, sure: Sequence[Found]) -> Found:
    """Give an instruction without a date the date said elsewhere in the text."""
    if chosen.kind not in ("silence_means_no", "no_contact") or chosen.latest is not None:
        return chosen
    dated = [one for one in sure if one.kind in ("by_date", "within") and one.latest]
    if not dated:
        return chosen
    best = _best(dated)
    return replace(chosen, earliest=best.earliest, latest=best.latest, readings=best.readings)


def _reading(found: Found) -> TimingReading:
    readings = found.readings if len(found.readings) > 1 else ()
    return TimingReading(
        found.kind,
        found.earliest,
        found.latest,
        (found.start, found.end),
        bool(readings),
        readings,
    )
