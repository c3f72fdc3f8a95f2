"""Never at night, never on their holiday; but a thank-you does not wait past its window."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.usecases.send_times import Recipient, best_time, quiet_until
from afterword.workdays import Place

LONDON = Recipient("Europe/London", Place("GB", "ENG"))
ZONE = ZoneInfo("Europe/London")


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("approved", "leaves"),
    [
        ("2026-03-03 11:00", "2026-03-03 11:00"),
        ("2026-03-03 08:59", "2026-03-03 09:00"),
        ("2026-03-03 09:00", "2026-03-03 09:00"),
        ("2026-03-03 17:59", "2026-03-03 17:59"),
        ("2026-03-03 18:00", "2026-03-04 09:00"),
        ("2026-03-03 23:40", "2026-03-04 09:00"),
        ("2026-03-06 18:30", "2026-03-09 09:00"),
        ("2026-04-02 19:00", "2026-04-07 09:00"),
        ("2026-12-23 19:00", "2027-01-04 09:00"),
        ("2026-03-28 12:00", "2026-03-30 09:00"),
    ],
    ids=[
        "in the morning",
        "a minute early",
        "when they open",
        "a minute before they close",
        "when they close",
        "at night",
        "on Friday evening",
        "before Easter",
        "before Christmas",
        "over the change to summer time",
    ],
)
def test_an_unhurried_note_leaves_in_the_next_working_hour(approved, leaves):
    assert best_time(LONDON, earliest=local(approved)).at == local(leaves)


def test_a_thank_you_of_friday_night_goes_on_saturday_rather_than_too_late():
    written = local("2026-03-06 22:30")

    leaves = best_time(LONDON, earliest=written, not_after=written + timedelta(hours=24))

    assert leaves.at == local("2026-03-07 07:30")


def test_a_thank_you_whose_window_ends_at_night_goes_at_once():
    written = local("2026-03-06 22:30")

    leaves = best_time(LONDON, earliest=written, not_after=local("2026-03-07 02:00"))

    assert leaves.at == written
    assert "nearly over" in leaves.because


def test_thanks_whose_window_passed_unnoticed_do_not_go_in_the_night():
    leaves = best_time(
        LONDON, earliest=local("2026-03-07 02:00"), not_after=local("2026-03-07 01:00")
    )

    assert leaves.at == local("2026-03-07 07:30")


def test_the_hour_is_the_recipients_not_the_candidates():
    tokyo = Recipient("Asia/Tokyo", Place("JP"))

    leaves = best_time(tokyo, earliest=local("2026-03-03 09:00"))

    assert leaves.at == datetime(2026, 3, 4, 9, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
    assert leaves.because == "Their working day begins then (09:00 on Wednesday for them)."


def test_a_note_that_may_go_now_is_not_kept_waiting():
    assert quiet_until(LONDON, at=local("2026-03-03 11:00")) is None
    quiet = quiet_until(LONDON, at=local("2026-03-03 20:00"))
    assert quiet is not None
    assert quiet.at == local("2026-03-04 09:00")
