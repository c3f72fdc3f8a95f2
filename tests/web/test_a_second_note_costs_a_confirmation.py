"""A second status note into the same silence, on the page that approves it."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

import pytest
from django.test import Client

from afterword.adapters.clock import FixedClock
from afterword.bootstrap import Program
from afterword.domain.case import Touchpoint
from afterword.domain.notes import NoteKind
from afterword.usecases.views import MailAccount, Security
from afterword.web.request import House
from tests.web.conftest import MONDAY_NOON

FIRST = MONDAY_NOON + timedelta(days=11)
NOW = MONDAY_NOON + timedelta(days=18)


@pytest.fixture
def second(alice: Client, house: House, program: Program, acme: str, clock: FixedClock) -> str:
    """The draft of a status note, a week after the first went to Priya."""
    program.save_mail_account(
        MailAccount("alice@example.org", "127.0.0.1", 1, Security.NONE), "hunter2"
    )
    _asked(program, acme, FIRST)
    clock.at = NOW
    alice.cookies[house.door.cookie_name] = house.door.admit(at=NOW)
    (draft,) = program.write_drafts(acme, NoteKind.STATUS_INQUIRY, at=NOW)
    return draft.id


def _asked(program: Program, id: str, at: datetime) -> None:
    priya = program.case(id).people[0].id
    program.record_touchpoint(id, Touchpoint(at, "out", "status_inquiry", (priya,)), at=at)


def test_the_first_one_is_named_before_anything_is_pressed(alice: Client, second: str) -> None:
    page = alice.get(f"/drafts/{second}/preview").content.decode()

    assert "The first went to Priya Nair on Friday 4 December" in page
    assert re.search(r'<input type="checkbox" name="first" value="[^"]+" required>', page)
    assert "Send it all the same" in page


def test_without_the_box_it_does_not_go(alice: Client, program: Program, second: str) -> None:
    answer = alice.post(f"/drafts/{second}/approve", {"overrule": "She lost my mail."})

    text = answer.content.decode()
    assert answer.status_code == 409
    assert "a second note into the same silence" in text
    assert 'value="She lost my mail."' in text
    assert program.outbox(at=NOW) == ()


def test_a_box_that_names_another_note_does_not_count(
    alice: Client, program: Program, second: str
) -> None:
    for first in ("2026-12-01T09:00:00+00:00", "yesterday", "2026-12-04T12:00:00"):
        sent = {"overrule": "She lost my mail.", "first": first}
        assert alice.post(f"/drafts/{second}/approve", sent).status_code == 409
    assert program.outbox(at=NOW) == ()


def test_with_box_and_reason_it_goes_and_the_reason_is_kept(
    alice: Client, program: Program, acme: str, second: str
) -> None:
    page = alice.get(f"/drafts/{second}/preview").content.decode()
    (first,) = re.findall(r'name="first" value="([^"]+)"', page)

    answer = alice.post(
        f"/drafts/{second}/approve", {"overrule": "She lost my mail.", "first": first}
    )

    assert answer.status_code == 303
    assert len(program.outbox(at=NOW)) == 1
    (kept,) = [event for event in program.case(acme).events if event.kind == "overrule"]
    assert kept.text == "She lost my mail."


def test_a_third_has_no_button_at_all(
    alice: Client, program: Program, acme: str, second: str
) -> None:
    _asked(program, acme, NOW - timedelta(days=1))

    page = alice.get(f"/drafts/{second}/preview").content.decode()

    assert "A third note would only do harm" in page
    assert "/approve" not in page
