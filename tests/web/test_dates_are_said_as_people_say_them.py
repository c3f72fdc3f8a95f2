"""Days in words, exact on hover, in the zone of the person who reads."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from afterword.web.dates import Dates, distance_in_words

MONDAY_NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (datetime(2026, 11, 23, 15, 0, tzinfo=UTC), "15:00 today"),
        (datetime(2026, 11, 24, 9, 30, tzinfo=UTC), "09:30 tomorrow"),
        (datetime(2026, 11, 22, 9, 30, tzinfo=UTC), "09:30 yesterday"),
        (datetime(2026, 11, 26, 9, 0, tzinfo=UTC), "Thursday 26 November, in 3 days"),
        (datetime(2026, 12, 14, 9, 0, tzinfo=UTC), "Monday 14 December, in 3 weeks"),
        (datetime(2027, 2, 1, 9, 0, tzinfo=UTC), "Monday 1 February 2027, in 2 months"),
        (date(2026, 11, 23), "today"),
        (date(2026, 11, 24), "tomorrow"),
        (date(2026, 11, 19), "Thursday 19 November, 4 days ago"),
    ],
)
def test_a_day_reads_as_one_would_say_it(when: datetime | date, words: str) -> None:
    assert Dates("Europe/London", MONDAY_NOON).day_words(when) == words


def test_hovering_tells_the_exact_moment() -> None:
    said = Dates("America/New_York", MONDAY_NOON).day(MONDAY_NOON + timedelta(days=3))

    assert 'datetime="2026-11-26T12:00:00+00:00"' in said
    assert 'title="Thursday 26 November 2026, 07:00 EST"' in said


def test_the_day_is_that_of_the_reader_not_of_the_server() -> None:
    late_evening = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)

    assert Dates("Pacific/Auckland", late_evening).day_words(date(2026, 11, 24)) == "today"
    assert Dates("America/Los_Angeles", late_evening).day_words(date(2026, 11, 24)) == "tomorrow"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "in 1 day"),
        (-1, "1 day ago"),
        (13, "in 13 days"),
        (14, "in 2 weeks"),
        (62, "in 9 weeks"),
        (63, "in 2 months"),
        (-800, "2 years ago"),
    ],
)
def test_far_days_are_told_in_larger_words(days: int, words: str) -> None:
    assert distance_in_words(days) == words
