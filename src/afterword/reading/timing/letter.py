"""Finding in a whole letter the one sentence about when the candidate will hear.

A letter speaks of many days: of interviews, of papers wanted, of first days at work. A statement
that was typed by itself is believed when it says little else; in a letter only what says outright
that somebody will decide or answer counts.
"""

from __future__ import annotations

from datetime import datetime

from afterword.reading.timing.reader import read_sentences
from afterword.reading.timing.reading import TimingReading

LONGEST_LETTER = 6_000
"""Characters looked at: what follows is small print."""


def read_timing_in_letter(
    text: str,
    *,
    said_at: datetime,
    country: str = "GB-ENG",
    lang: str | None = None,
    expected: bool = False,
) -> TimingReading:
    """Tell what a letter says about the sender's next word; of kind `none` where it says nothing.

    Give it the sender's own words: without the quoted letter below and, where that is known,
    without the signature. Set `expected` where the letter is already known to be about when they
    answer (it tells of a delay): hints then suffice. `said_at` is when the letter was sent,
    `country` and `lang` are those of `read_timing`. `evidence` are str indices into `text` as
    it was given.

        reading = read_timing_in_letter(body, said_at=sent_at, country="DE-BY")
        if reading.kind != "none":
            sentence = body[slice(*reading.evidence)]

    Never raises. Costs a few milliseconds, whatever the length.
    """
    return read_sentences(
        text[:LONGEST_LETTER], said_at=said_at, country=country, lang=lang, doubting=not expected
    )
