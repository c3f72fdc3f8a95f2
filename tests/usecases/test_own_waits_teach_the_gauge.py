"""The silence gauge learns from the person's own interviews, those that go on included."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from afterword.advice.silence import Interval
from afterword.domain.case import Event, Touchpoint
from afterword.usecases.own_waits import own_intervals
from afterword.usecases.views import NewInterview
from tests.usecases.conftest import moment

if TYPE_CHECKING:
    from afterword.bootstrap import Program

MONDAY = moment("2026-03-02 14:00")
LATER = moment("2026-03-30 14:00")


def _interview(program: Program, company: str, start: datetime = MONDAY) -> str:
    talk = NewInterview(
        company,
        "Clerk",
        start,
        people=(("Jane Doe", "hiring_manager", f"jane@{company.lower()}.example"),),
        country="GB",
    )
    return program.add_interview(talk, at=start)


def _waiting(program: Program) -> str:
    """An interview a week ago, and thanks on the same day."""
    birch = _interview(program, "Birch", moment("2026-03-23 14:00"))
    jane, thanked = program.case(birch).people[0].id, moment("2026-03-23 18:00")
    program.record_touchpoint(birch, Touchpoint(thanked, "out", "thank_you", (jane,)), at=thanked)
    return birch


def _heard(program: Program, id: str, at: datetime, kind: str = "rejection") -> None:
    jane = program.case(id).people[0].id
    program.record_touchpoint(id, Touchpoint(at, "in", kind, (jane,)), at=at)


def _intervals(program: Program, at: datetime = LATER) -> tuple[Interval, ...]:
    with program._store.reading() as reader:
        return own_intervals(reader, program._account, at=at)


def test_a_wait_ends_with_the_next_word_counted_in_business_days(program: Program) -> None:
    acme = _interview(program, "Acme")
    _heard(program, acme, moment("2026-03-09 10:00"))
    _heard(program, acme, moment("2026-03-20 10:00"), "feedback")

    assert _intervals(program) == (Interval(7.0, answered=True),)


def test_what_no_person_wrote_ends_nothing(program: Program) -> None:
    acme = _interview(program, "Acme")
    _heard(program, acme, moment("2026-03-03 10:00"), "out_of_office")
    _heard(program, acme, moment("2026-03-04 10:00"), "bounce")

    assert _intervals(program) == (Interval(28.0, answered=False),)


def test_the_next_talk_ends_a_wait_too(program: Program) -> None:
    _interview(program, "Acme")
    _interview(program, "Acme", moment("2026-03-16 09:00"))

    assert _intervals(program) == (Interval(14.0, answered=False), Interval(14.0, answered=True))


def test_two_talks_on_one_day_are_one_visit(program: Program) -> None:
    _interview(program, "Acme")
    acme = _interview(program, "Acme", moment("2026-03-02 16:00"))
    _heard(program, acme, moment("2026-03-04 10:00"))

    assert _intervals(program) == (Interval(2.8, answered=True),)


def test_what_was_given_up_counts_until_then(program: Program) -> None:
    acme = _interview(program, "Acme")
    closed = moment("2026-03-09 10:00")
    program.record_event(acme, Event("file_closed", at=closed), at=closed)

    assert _intervals(program) == (Interval(7.0, answered=False),)


def test_beyond_what_the_gauge_speaks_of_nothing_is_told_apart(program: Program) -> None:
    acme = _interview(program, "Acme")
    _heard(program, acme, moment("2026-11-02 10:00"))

    assert _intervals(program, moment("2026-12-01 10:00")) == (Interval(90.0, answered=False),)


def test_a_future_word_does_not_leak_in(program: Program) -> None:
    acme = _interview(program, "Acme")
    _heard(program, acme, moment("2026-03-09 10:00"))

    assert _intervals(program, moment("2026-03-06 10:00")) == (Interval(5.6, answered=False),)


def test_quick_answers_elsewhere_make_this_silence_longer(program: Program) -> None:
    birch = _waiting(program)
    before = program.explain(birch, at=LATER).silence
    for number in range(8):
        quick = _interview(program, f"Firm{number}")
        _heard(program, quick, MONDAY + timedelta(days=2))

    after = program.explain(birch, at=LATER).silence
    (listed,) = program.today(at=LATER, silence=True).waiting
    (shown,) = program.waits(at=LATER)

    assert before.still_open is not None and after.still_open is not None
    assert after.still_open[1] < before.still_open[1]
    assert after.own_intervals == 9
    assert "Your own 9 waits count in this." in after.sentence
    assert shown.silence == after == listed.silence


def test_a_list_that_does_not_show_the_silence_does_not_read_it(program: Program) -> None:
    _waiting(program)

    (listed,) = program.today(at=LATER).waiting

    assert listed.silence is None
