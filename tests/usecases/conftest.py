"""Alice and her program, with a real store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from afterword.usecases.views import Profile

if TYPE_CHECKING:
    from afterword.bootstrap import Program

LONDON = ZoneInfo("Europe/London")


def moment(text: str) -> datetime:
    """Read "2026-03-03 14:00" as a time in London."""
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


@pytest.fixture
def program(fresh_program: Program) -> Program:
    fresh_program.save_profile(
        Profile(
            name="Alice Archer", email="alice@example.org", tz="Europe/London", country="GB-ENG"
        )
    )
    return fresh_program


Reopen = Callable[[], "Program"]
