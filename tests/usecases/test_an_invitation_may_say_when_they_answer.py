"""What an invitation says about when the candidate will hear is kept with its sentence."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from afterword.domain.case import Statement
from tests.usecases.conftest import moment
from tests.usecases.invitations import invitation

if TYPE_CHECKING:
    from afterword.bootstrap import Program

AT = moment("2026-03-01 12:00")


def statements(program: Program, description: str) -> tuple[Statement, ...]:
    data = invitation(description=description)
    (imported,) = program.import_bytes(data, name="invitation.ics", at=AT)
    return program.case(imported.opportunity_id or "").statements


def test_weeks_are_counted_from_the_interview(program: Program) -> None:
    (said,) = statements(program, "We will let you know our decision within two weeks.")

    assert (said.kind, said.date) == ("within", date(2026, 3, 17))
    assert said.text == "within two weeks"
    assert said.stated_at == moment("2026-03-01 09:00")


def test_a_day_that_is_named_is_that_day(program: Program) -> None:
    (said,) = statements(program, "The panel will write to you by Friday 20 March.")

    assert (said.kind, said.date) == ("by_date", date(2026, 3, 20))


def test_the_interview_itself_is_no_answer(program: Program) -> None:
    assert statements(program, "Your interview is on Tuesday at 14:00. Bring your passport.") == ()
    assert statements(program, "") == ()
