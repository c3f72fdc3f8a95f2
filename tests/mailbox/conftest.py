"""Alice, who had an interview at Acme this morning, and what becomes of her mail."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from afterword.adapters.ids import new_id
from afterword.adapters.mbox.sources import HandedOver
from afterword.usecases.ports_mailbox import Proposal
from afterword.usecases.sync_mailbox import read_mailbox
from afterword.usecases.views import NewInterview, NewPerson, Profile
from tests.mailbox.reading_here import ReadingHere

if TYPE_CHECKING:
    from afterword.bootstrap import Program

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)

ReadMail = Callable[..., tuple[Proposal, ...]]


@pytest.fixture
def program(fresh_program: Program) -> Program:
    fresh_program.save_profile(
        Profile("Alice Archer", "alice@example.org", "Europe/London", "GB-ENG")
    )
    return fresh_program


@pytest.fixture
def acme(program: Program) -> str:
    return program.add_interview(
        NewInterview(
            company="Acme",
            role="Data analyst",
            start=datetime(2026, 11, 23, 9, tzinfo=UTC),
            end=datetime(2026, 11, 23, 10, tzinfo=UTC),
            people=(
                NewPerson("Priya Nair", "hiring_manager", "priya@acme.example"),
                NewPerson("Tom Fairweather", "interviewer", "tom@acme.example"),
            ),
        ),
        at=NOON,
    )


@pytest.fixture
def read(program: Program) -> ReadMail:
    """Read mails and return the open proposals, the latest mail first."""

    store = program._store

    def read_mails(*mails: bytes) -> tuple[Proposal, ...]:
        # In this process: children would take a second to start, in each of these stories.
        read_mailbox(
            store,
            store,
            store.account,
            HandedOver([(f"{n}.eml", one) for n, one in enumerate(mails)]),
            ReadingHere(),
            at=NOON,
            new_id=new_id,
        )
        return program.proposals()

    return read_mails
