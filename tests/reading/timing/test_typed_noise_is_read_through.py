"""People type on telephones, copy out of web pages and mend what they said a line before."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from afterword.reading.timing import read_timing
from afterword.reading.timing.language import LEXICONS
from afterword.reading.timing.spelling import NearMisses, blank_markup
from afterword.reading.timing.tokens import tokenise

WEDNESDAY = datetime(2026, 5, 6, 10, 30, tzinfo=UTC)


def latest(text: str, *, said_at: datetime = WEDNESDAY, country: str = "GB-ENG") -> date | None:
    return read_timing(text, said_at=said_at, country=country, lang="en").latest


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("<p>You will hear from us by&nbsp;Thursday&nbsp;14&nbsp;May.</p>", date(2026, 5, 14)),
        ("<div>We&#39;ll call you <b>on Thursday 14 May</b></div>", date(2026, 5, 14)),
        ("You will hear from us by\N{NO-BREAK SPACE}Thursday\N{NO-BREAK SPACE}14 May.",
         date(2026, 5, 14)),
        ("Hi\n\n- panel sat today\n- decision by end of nextweek\n- refs to follow",
         date(2026, 5, 15)),
        (">> When will I know?\nFriday, promise.", date(2026, 5, 8)),
        ("* Interview: done\n* Decision: w/e 15 May", date(2026, 5, 15)),
        ("Well let you know by firday.", date(2026, 5, 8)),
        ("We shuld be able to tell you by Wednesay.", date(2026, 5, 13)),
        ("You'll hear within 5 workingdays.", date(2026, 5, 13)),
        ("Thx 4 coming in!! Will get bck 2 u by end of nxt wk :)", date(2026, 5, 15)),
        ("hey great to meet u, shld have an answer tmrw", date(2026, 5, 7)),
        ("we hope too have made a desision by the end of the mounth", date(2026, 5, 31)),
    ],
)  # fmt: skip
def test_the_day_is_understood_all_the_same(text, day):
    assert latest(text) == day


def test_evidence_is_counted_in_the_text_as_it_was_typed():
    text = "<p>You will hear by&nbsp;Thursday&nbsp;14&nbsp;May.</p>"
    start, end = read_timing(text, said_at=WEDNESDAY).evidence
    assert text[start:end] == "by&nbsp;Thursday&nbsp;14&nbsp;May"
    assert len(blank_markup(text)) == len(text)


def test_a_slip_of_the_keys_is_mended_only_where_nothing_else_can_be_meant():
    days = NearMisses(["thursday", "february", "march"])
    assert days.mend("thurdsay") == "thursday"
    assert days.mend("thursay") == "thursday"
    assert days.mend("febuary") == "february"
    assert days.mend("match") == "match"
    assert days.mend("thursdays") == "thursdays"
    assert days.mend("thirsty") == "thirsty"


def test_a_word_of_its_own_is_not_taken_for_a_slip():
    typed = "the candidate answered a sundry match of questions in marchs week"
    assert LEXICONS["en"].words_of(tokenise(typed)) == typed.split()


def test_the_later_of_two_statements_holds_when_it_takes_the_first_back():
    assert latest("I said the 8th earlier, sorry, I meant you'll hear by 15 May.") == date(
        2026, 5, 15
    )
    assert latest("You won't hear on Monday after all. It'll be Tuesday.") == date(2026, 5, 12)
    assert latest("The decision has been moved from Thursday to Monday 18 May.") == date(
        2026, 5, 18
    )


def test_the_clocks_change_on_different_sundays_in_britain_and_america():
    said = "You should know by the time the clocks go back."
    october = datetime(2026, 10, 6, 10, 30, tzinfo=UTC)
    assert latest(said, said_at=october) == date(2026, 10, 25)
    assert latest(said, said_at=october, country="US") == date(2026, 11, 1)


def test_years_ahead_is_about_something_else():
    assert latest("We'll let you know about the funding until 31 March 2031.") is None
