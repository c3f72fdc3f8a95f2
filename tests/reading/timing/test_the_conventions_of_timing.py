"""The day of speaking, the order of figures, and words that can mean two days."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from afterword.reading.timing import read_timing

TUESDAY = "2026-03-10T10:30:00+00:00"


def latest(text: str, said_at: str = TUESDAY, country: str = "GB-ENG") -> date | None:
    return read_timing(text, said_at=datetime.fromisoformat(said_at), country=country).latest


def test_today_is_the_employers_day_not_the_candidates():
    late_in_california = "2026-05-06T20:30:00-07:00"
    assert latest("You will hear by tomorrow.", late_in_california, "IN") == date(2026, 5, 8)
    assert latest("You will hear by tomorrow.", late_in_california, "US-CA") == date(2026, 5, 7)
    assert latest("You will hear by tomorrow.", late_in_california, "US-NY") == date(2026, 5, 7)
    assert latest("You will hear by tomorrow.", "2026-05-06T22:30:00-07:00", "US-NY") == date(
        2026, 5, 8
    )


def test_figures_are_read_in_the_order_of_the_country():
    assert latest("We will write by 4/12.", country="US") == date(2026, 4, 12)
    assert latest("We will write by 4/12.", country="GB-ENG") == date(2026, 12, 4)
    assert latest("We will write by 4/28.", country="GB-ENG") == date(2026, 4, 28)


def test_next_friday_can_mean_two_days_and_the_later_is_taken():
    reading = read_timing("You'll know by next Friday.", said_at=datetime.fromisoformat(TUESDAY))
    assert reading.ambiguous
    assert reading.readings == (date(2026, 3, 13), date(2026, 3, 20))
    assert reading.latest == date(2026, 3, 20)


def test_a_weekday_after_another_can_be_the_one_that_follows_it():
    said = datetime.fromisoformat("2026-10-05T10:30:00-04:00")  # a Monday
    holiday = "We're off Monday for Columbus Day, so I'll call you Tuesday."
    reading = read_timing(holiday, said_at=said, country="US")
    assert reading.ambiguous
    assert reading.readings == (date(2026, 10, 6), date(2026, 10, 13))
    ordinary = read_timing("We meet on Tuesday and I'll call you Friday.", said_at=said)
    assert not ordinary.ambiguous
    assert ordinary.latest == date(2026, 10, 9)


def test_a_weekday_that_does_not_fit_its_date_is_told_as_ambiguous():
    reading = read_timing(
        "We decide by Thursday 27 March.", said_at=datetime.fromisoformat(TUESDAY)
    )
    assert reading.readings == (date(2026, 3, 26), date(2026, 3, 27))
    assert reading.latest == date(2026, 3, 27)


def test_a_range_gives_its_lower_figure_as_earliest():
    reading = read_timing(
        "You'll hear in two to three weeks.", said_at=datetime.fromisoformat(TUESDAY)
    )
    assert (reading.earliest, reading.latest) == (date(2026, 3, 24), date(2026, 3, 31))


@pytest.mark.parametrize(
    ("said_at", "country", "last_day"),
    [
        ("2026-03-25T10:00:00+00:00", "GB-ENG", date(2026, 4, 10)),  # Good Friday, Easter Monday
        ("2026-03-25T10:00:00+00:00", "GB-SCT", date(2026, 4, 9)),  # only Good Friday
        ("2026-09-28T10:00:00+05:30", "IN", date(2026, 10, 13)),  # Gandhi Jayanti
        ("2026-11-20T10:00:00-05:00", "US", date(2026, 12, 7)),  # Thanksgiving, not the Friday
    ],
)
def test_working_days_are_those_of_the_employers_country(said_at, country, last_day):
    assert latest("We decide within ten working days.", said_at, country) == last_day


def test_a_date_just_past_is_past_and_one_long_past_is_next_years():
    assert latest("A decision was made on 3 March.") is None
    assert latest("A decision will be made by 10 January.", "2026-12-15T10:00:00+00:00") == date(
        2027, 1, 10
    )
