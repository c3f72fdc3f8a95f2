"""When a note leaves is said before it is approved; now, later, or by another way."""

from __future__ import annotations

from django.test import Client

from afterword.bootstrap import Program
from afterword.usecases.views import DraftState, MailAccount, Security
from tests.web.conftest import MONDAY_NOON


def text_of(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, response.content.decode()[:500]
    return response.content.decode()


def test_the_page_says_when_it_leaves_and_what_now_would_skip(
    alice: Client, program: Program, acme: str
) -> None:
    away = MailAccount("alice@example.org", "127.0.0.1", 9, Security.NONE)
    program.save_mail_account(away, "hunter2")
    draft = next(d for d in program.write_drafts(acme, at=MONDAY_NOON) if d.may_approve)

    page = text_of(alice, f"/drafts/{draft.id}/preview")
    answer = alice.post(f"/drafts/{draft.id}/approve", {"now": "1"})

    assert "until then you can take it back" in page
    assert "Sending it now leaves out the minute in which you can take it back" in page
    assert answer["Location"] == "/outbox/?done=note-leaves"
    (item,) = program.outbox(at=MONDAY_NOON)
    assert not item.may_send_now, "it leaves at once already"


def test_a_draft_can_be_marked_as_sent_another_way(
    alice: Client, program: Program, acme: str
) -> None:
    draft = program.write_drafts(acme, at=MONDAY_NOON)[0]
    assert "I have sent it" in text_of(alice, f"/drafts/{draft.id}/")

    answer = alice.post(f"/drafts/{draft.id}/sent", {"channel": "linkedin"})

    assert answer.status_code == 303
    assert program.draft(draft.id).state is DraftState.SENT
    assert program.case(acme).touchpoints[-1].channel == "linkedin"
