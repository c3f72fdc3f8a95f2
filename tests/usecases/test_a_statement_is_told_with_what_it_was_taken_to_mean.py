"""Next to what they said about timing stands how it was understood, so that one may disagree."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from afterword.domain.case import Statement
from afterword.usecases.wording import statement_in_words

SAID_AT = datetime(2026, 3, 10, 15, tzinfo=UTC)
FRIDAY = date(2026, 3, 20)


@pytest.mark.parametrize(
    ("kind", "day", "words"),
    [
        ("by_date", FRIDAY, "so by Friday 20 March"),
        ("within", FRIDAY, "so by Friday 20 March"),
        ("vague", None, "no day is named"),
        ("after_event", None, "after something else has happened"),
        ("after_event", FRIDAY, "after something else has happened, by Friday 20 March"),
        ("no_contact", None, "they ask not to be asked"),
        ("no_contact", FRIDAY, "they ask not to be asked before Friday 20 March"),
        ("silence_means_no", None, "silence means no"),
        ("silence_means_no", FRIDAY, "silence after Friday 20 March means no"),
    ],
)
def test_every_kind_has_its_words(kind: str, day: date | None, words: str) -> None:
    said = Statement(SAID_AT, kind, "as they said", date=day)
    assert statement_in_words(said, SAID_AT.date()) == words


def test_words_that_can_mean_two_days_say_so() -> None:
    said = Statement(SAID_AT, "by_date", "next Friday", date=FRIDAY, ambiguous=True)
    assert statement_in_words(said, SAID_AT.date()).endswith("the later of two readings")
