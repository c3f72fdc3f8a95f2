"""Of the many days a mail names, only the one by which they will answer is a stated timeline."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from afterword.reading.mail.reading import Reading

Read = Callable[..., Reading]


def test_the_day_of_an_interview_promises_no_answer(read: Read) -> None:
    said = read(
        "Dear Alice, we would like to invite you to an interview for the Planner role on "
        "Thursday 12 March at 14:00.",
        thread=True,
    )

    assert said.label == "interview_invitation"
    assert said.stated_timeline is None


def test_the_day_an_answer_is_wanted_from_you_is_no_promise(read: Read) -> None:
    said = read(
        "We are delighted to offer you the position of Planner. Please sign and return the "
        "contract by Friday 13 March.",
        thread=True,
    )

    assert said.offer_deadline == date(2026, 3, 13)
    assert said.stated_timeline is None


def test_a_delay_with_a_day_is_a_promise(read: Read) -> None:
    said = read(
        "Dear Alice, we are still interviewing and will let you know by Friday 20 March.",
        thread=True,
    )

    assert said.label == "delay"
    assert said.stated_timeline is not None
    assert said.stated_timeline.latest == date(2026, 3, 20)


def test_an_absence_over_a_holiday_ends_after_it(read: Read) -> None:
    said = read(
        "Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich Donnerstag, 30. April, nicht "
        "im Haus.",
        subject="Abwesenheitsnotiz: Danke",
        date="2026-04-22T12:20:00+02:00",
        thread=True,
    )

    assert said.return_on == date(2026, 5, 4)
