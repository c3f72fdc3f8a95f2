"""Business days, public holidays and the days on which offices are half empty."""

from __future__ import annotations

from datetime import date

import pytest

from afterword.workdays import (
    Place,
    add_business_days,
    business_days_between,
    is_business_day,
    is_good_day,
    is_holiday,
    is_soft_day,
    next_business_day,
    next_good_day,
)

ENGLAND, BAVARIA, AMERICA = Place("GB", "ENG"), Place("DE", "BY"), Place("US")


@pytest.mark.parametrize(
    ("day", "place"),
    [
        (date(2026, 5, 4), ENGLAND),
        (date(2026, 8, 31), ENGLAND),
        (date(2026, 8, 31), Place("GB")),
        (date(2026, 6, 4), BAVARIA),
        (date(2026, 7, 3), AMERICA),
        (date(2026, 1, 26), Place("IN")),
    ],
)
def test_a_public_holiday_is_no_business_day(day, place):
    assert is_holiday(day, place) and not is_business_day(day, place)


def test_a_holiday_of_one_part_is_a_working_day_in_another():
    assert not is_holiday(date(2026, 6, 4), Place("DE", "BE"))
    assert is_business_day(date(2026, 6, 4), Place("DE", "BE"))


def test_an_unknown_country_has_weekends_and_no_holidays():
    nowhere = Place("ZZ", "Q")
    assert is_business_day(date(2026, 5, 4), nowhere)
    assert not is_business_day(date(2026, 5, 3), nowhere)


def test_an_unknown_part_has_the_holidays_of_its_country():
    assert is_holiday(date(2026, 12, 25), Place("DE", "XX"))


@pytest.mark.parametrize(
    ("day", "place"),
    [
        (date(2026, 12, 24), ENGLAND),
        (date(2026, 12, 31), BAVARIA),
        (date(2026, 11, 27), AMERICA),
        (date(2026, 11, 9), Place("IN")),
        (date(2026, 11, 10), Place("IN")),
        (date(2026, 6, 5), BAVARIA),
        (date(2026, 5, 15), Place("FR")),
    ],
)
def test_a_soft_day_is_a_business_day_on_which_nobody_is_asked(day, place):
    assert is_soft_day(day, place)
    assert is_business_day(day, place) and not is_good_day(day, place)


@pytest.mark.parametrize(
    ("day", "place"),
    [
        (date(2026, 11, 27), ENGLAND),
        (date(2026, 11, 11), Place("IN")),
        (date(2026, 6, 5), Place("DE", "BE")),
        (date(2026, 12, 23), ENGLAND),
    ],
)
def test_an_ordinary_working_day_is_a_good_day(day, place):
    assert is_good_day(day, place)


def test_business_days_are_counted_past_weekends_and_holidays():
    assert add_business_days(date(2026, 4, 30), 2, ENGLAND) == date(2026, 5, 5)
    assert add_business_days(date(2026, 4, 30), 0, ENGLAND) == date(2026, 4, 30)
    assert business_days_between(date(2026, 4, 30), date(2026, 5, 5), ENGLAND) == 2
    assert business_days_between(date(2026, 5, 5), date(2026, 5, 5), ENGLAND) == 0


def test_the_next_day_to_work_or_to_ask_is_the_day_itself_if_it_is_one():
    assert next_business_day(date(2026, 5, 2), ENGLAND) == date(2026, 5, 5)
    assert next_business_day(date(2026, 5, 5), ENGLAND) == date(2026, 5, 5)
    assert next_good_day(date(2026, 12, 24), ENGLAND) == date(2027, 1, 4)
