"""A note in doubt or held back: the page asks, shows the evidence, and passes the answer on."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from afterword.adapters.clock import FixedClock
from afterword.domain.notes import NoteKind
from afterword.settings import Settings
from afterword.usecases.views import OutboxItem, OutboxState, Profile
from afterword.web.door import Door
from afterword.web.request import House
from tests.web.conftest import MONDAY_NOON, browser_at

IN_DOUBT = OutboxItem(
    id="n1",
    draft_id="d1",
    opportunity="o1",
    company="Acme",
    note=NoteKind.THANK_YOU,
    to_names=("Priya Nair",),
    to_addresses=("priya@acme.example",),
    subject="Thank you",
    state=OutboxState.ASK,
    sentence="No copy lies in your Sent folder after 30 minutes.",
    message_id="<1@example.org>",
    approved_at=MONDAY_NOON,
    needs_answer=True,
)


class OutboxOnly:
    """A program of which only the outbox matters; it remembers what it was told."""

    def __init__(self, home: Path, item: OutboxItem) -> None:
        self.settings = Settings(home=home)
        self.item = item
        self.told: list[tuple[str, str]] = []

    def profile(self) -> Profile:
        return Profile(tz="Europe/London")

    def outbox(self) -> tuple[OutboxItem, ...]:
        return (self.item,)

    def answer_uncertain(self, item_id: str, answer: str, *, at: datetime) -> OutboxItem:
        self.told.append((item_id, answer))
        return self.item


@pytest.mark.parametrize(
    ("state", "asks", "answers"),
    [
        (
            OutboxState.ASK,
            "Has “Thank you” reached Priya Nair?",
            ("was_sent", "send_again", "drop"),
        ),
        (OutboxState.HELD, "is held back. Shall it go?", ("release", "cancel", "sent_by_hand")),
    ],
)
def test_the_question_has_its_evidence_and_every_answer_a_button(
    tmp_path: Path,
    door: Door,
    clock: FixedClock,
    state: OutboxState,
    asks: str,
    answers: tuple[str, ...],
) -> None:
    program = OutboxOnly(tmp_path, replace(IN_DOUBT, state=state))
    woken: list[bool] = []
    house = House(program, door, clock.now, lambda: woken.append(True))  # type: ignore[arg-type]
    client = browser_at(house)
    client.cookies[door.cookie_name] = door.admit(at=clock.now())

    page = client.get("/outbox/").content.decode()

    assert asks in page
    assert "No copy lies in your Sent folder after 30 minutes." in page
    for answer in answers:
        assert f'name="answer" value="{answer}"' in page
        assert client.post("/outbox/n1/answer", {"answer": answer}).status_code == 303
    assert program.told == [("n1", answer) for answer in answers]
    assert len(woken) == len(answers)
