"""The invented search is believable on any day of the week, at any hour."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.advice import advise
from afterword.domain.verdict import Verdict
from afterword.usecases.demo import demo_cases, fill_demo
from tests.usecases.conftest import moment

if TYPE_CHECKING:
    from afterword.bootstrap import Program

any_hour = st.integers(0, 24 * 366).map(
    lambda hours: datetime(2026, 1, 1, tzinfo=ZoneInfo("Europe/London")) + timedelta(hours=hours)
)


@given(at=any_hour)
@settings(max_examples=150, deadline=None)
def test_something_is_due_something_waits_and_something_is_booked_at_any_hour(
    at: datetime,
) -> None:
    cases = demo_cases(at)

    verdicts = {id: advise(case, at=at).verdict for id, case in cases.items()}

    assert verdicts["harbour"] is Verdict.SEND_THANK_YOU
    assert verdicts["northlight"] is Verdict.SEND_THANK_YOU
    assert verdicts["brindle"] is Verdict.WAIT
    assert verdicts["fernstreet"] is Verdict.SEND_REJECTION_REPLY
    assert verdicts["quill"] in (Verdict.DO_NOTHING, Verdict.CLOSE_FILE)
    assert verdicts["marlow"] in (Verdict.WAIT, Verdict.DO_NOTHING)
    assert verdicts["ellery"] in (Verdict.SEND_STATUS_INQUIRY, Verdict.WAIT)
    assert any(one.status == "scheduled" and one.start > at for one in cases["cobalt"].interviews)


@given(at=any_hour)
@settings(max_examples=50, deadline=None)
def test_nothing_that_is_over_lies_in_the_future(at: datetime) -> None:
    for case in demo_cases(at).values():
        assert all(one.at <= at for one in case.touchpoints)
        assert all(one.end <= at for one in case.interviews if one.status == "held")
        assert all(one.stated_at <= at for one in case.statements)


def test_it_fills_a_store(fresh_program: Program) -> None:
    at = moment("2026-03-04 17:00")

    ids = fill_demo(fresh_program, at=at)

    assert len(ids) == 8
    today = fresh_program.today(at=at)
    assert {item.opportunity for item in today.due} == {
        "harbour",
        "northlight",
        "ellery",
        "fernstreet",
    }
    assert today.waiting_total == 4


def test_everybody_is_invented() -> None:
    addresses = [
        person.email
        for case in demo_cases(moment("2026-03-04 17:00")).values()
        for person in case.people
        if "@" in person.email
    ]

    assert addresses
    assert all(address.endswith(".example") for address in addresses)


@pytest.mark.parametrize("day", ["2026-03-07 11:00", "2026-03-08 23:00", "2026-03-09 03:00"])
def test_nobody_is_interviewed_at_a_weekend(day: str) -> None:
    for case in demo_cases(moment(day)).values():
        assert all(one.start.weekday() < 5 for one in case.interviews)
