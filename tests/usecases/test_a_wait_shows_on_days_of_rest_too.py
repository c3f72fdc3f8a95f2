"""A status note that was due on Friday waits over the weekend, and is listed as a wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.domain.case import Touchpoint
from afterword.usecases.views import NewInterview
from tests.usecases.conftest import moment

if TYPE_CHECKING:
    from afterword.bootstrap import Program


def test_a_note_that_was_due_on_thursday_is_a_wait_on_saturday(program: Program) -> None:
    start = moment("2026-03-23 14:00")
    people = (("Jane Doe", "hiring_manager", "jane@birch.example"),)
    birch = program.add_interview(NewInterview("Birch", "Clerk", start, people=people), at=start)
    thanked = moment("2026-03-23 18:00")
    jane = program.case(birch).people[0].id
    program.record_touchpoint(birch, Touchpoint(thanked, "out", "thank_you", (jane,)), at=thanked)
    thursday, saturday = moment("2026-04-09 15:00"), moment("2026-04-11 15:00")

    assert program.explain(birch, at=thursday).advice.verdict == "send_status_inquiry"
    assert program.waits(at=thursday) == ()
    (wait,) = program.waits(at=saturday)

    assert wait.item.advice.verdict == "wait"
