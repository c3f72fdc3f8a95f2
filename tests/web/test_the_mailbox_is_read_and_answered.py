"""What the mailbox says is shown with its words, accepted, corrected and taken back by buttons."""

from __future__ import annotations

import re

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from afterword.adapters.ids import new_id
from afterword.adapters.mbox.sources import HandedOver
from afterword.bootstrap import Program
from afterword.usecases.sync_mailbox import read_mailbox
from afterword.web.request import House
from tests.mailbox import mails
from tests.mailbox.reading_here import ReadingHere
from tests.web.conftest import MONDAY_NOON


def read(program: Program, *found: bytes) -> None:
    """Read mails in this process."""
    store = program._store
    read_mailbox(
        store,
        store,
        store.account,
        HandedOver([(f"{n}.eml", one) for n, one in enumerate(found)]),
        ReadingHere(),
        at=MONDAY_NOON,
        new_id=new_id,
    )


def page(alice: Client, address: str = "/proposals/") -> str:
    answer = alice.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_without_mail_the_page_says_how_to_read_some(alice: Client) -> None:
    text = page(alice)

    assert "No mail has been read yet" in text
    assert "/settings/account" in text


def test_a_no_is_shown_with_its_words_and_today_mentions_it(
    alice: Client, program: Program, acme: str
) -> None:
    read(program, mails.NO)

    text = page(alice)

    assert "This reads like a no" in text
    assert "go ahead with another" in text
    assert "Priya Nair of this application wrote it." in text
    assert "One mail says something that may matter" in page(alice, "/")


def test_accepting_and_undoing_by_button(alice: Client, program: Program, acme: str) -> None:
    read(program, mails.NO)
    (no,) = program.proposals()

    accepted = alice.post(f"/proposals/{no.id}/accept")
    after = [one.kind for one in program.case(acme).touchpoints]
    decided = page(alice, "/proposals/decided")
    alice.post(f"/proposals/{no.id}/undo")

    assert accepted.headers["Location"] == f"/proposals/?done=proposal-accepted&of={acme}"
    assert after == ["rejection"]
    assert f"/proposals/{no.id}/undo" in decided
    assert program.case(acme).touchpoints == ()


def test_beside_the_notice_stands_the_way_back(alice: Client, program: Program, acme: str) -> None:
    read(program, mails.NO)
    (no,) = program.proposals()
    accepted = alice.post(f"/proposals/{no.id}/accept")
    text = page(alice, accepted.headers["Location"])
    found = re.search(r'class="notice".*?name="change" value="(\d+)"', text, re.DOTALL)
    assert found is not None

    answer = alice.post(f"/opportunities/{acme}/undo", {"change": found[1]})

    assert answer.headers["Location"] == f"/opportunities/{acme}/?done=taken-back"
    assert program.case(acme).touchpoints == ()
    assert "You took back: what you decided about a mail from Priya Nair." in page(
        alice, f"/opportunities/{acme}/history"
    )


def test_taking_back_what_began_an_application_leads_to_the_open_mail(
    alice: Client, program: Program
) -> None:
    read(program, mails.STRANGER)
    (stranger,) = program.proposals(matched=False)
    alice.post(f"/proposals/{stranger.id}/accept", {"company": "Lindenwood"})
    (begun,) = program.headlines()
    newest = program.history(begun.id, most=1)[0]

    answer = alice.post(f"/opportunities/{begun.id}/undo", {"change": str(newest.id)})

    assert answer.headers["Location"] == "/proposals/?done=proposal-undone"


def test_one_mail_has_a_page_with_its_words_marked(
    alice: Client, program: Program, acme: str
) -> None:
    read(program, mails.NO)
    (no,) = program.proposals()

    before = page(alice, f"/proposals/{no.id}/")
    alice.post(f"/proposals/{no.id}/reject")
    after = page(alice, f"/proposals/{no.id}/")

    assert '<mark class="read">' in before
    assert "Read with confidence" in before
    assert "said nothing about whether it really comes from acme.example" in before
    assert "You put it aside" in after
    assert f'action="/proposals/{no.id}/undo"' in after
    assert alice.get("/proposals/nothing/").status_code == 404


def test_a_stranger_begins_an_application_or_joins_one(
    alice: Client, program: Program, acme: str
) -> None:
    read(program, mails.STRANGER)
    (stranger,) = program.proposals(matched=False)

    assert "Could not be matched" in page(alice)
    alice.post(
        f"/proposals/{stranger.id}/accept",
        {"opportunity": "", "company": "Lindenwood", "role": "Analyst", "label": ""},
    )

    assert [one.company for one in program.headlines()] == ["Lindenwood", "Acme"]


def test_a_correction_is_kept(alice: Client, program: Program, acme: str) -> None:
    read(program, mails.NO)
    (no,) = program.proposals()

    alice.post(f"/proposals/{no.id}/reject", {"label": "feedback"})

    assert "You said: feedback" in page(alice, "/proposals/decided")


def test_confirmations_are_accepted_at_once_and_strangers_put_aside(
    alice: Client, program: Program, acme: str
) -> None:
    read(program, mails.RECEIPT, mails.STRANGER)
    (stranger,) = program.proposals(matched=False)

    alice.post("/proposals/accept-all")
    alice.post("/proposals/put-aside", {"id": [stranger.id]})

    assert program.proposals() == ()
    assert "Your mail asks nothing of you" in page(alice)


def test_words_of_a_mail_are_shown_as_words(alice: Client, program: Program, acme: str) -> None:
    read(program, mails.mail("unfortunately we chose another candidate <script>x</script>"))

    assert "<script>x" not in page(alice)


def test_what_cannot_be_read_has_a_page(alice: Client, program: Program) -> None:
    read(program, b"\x00nothing of a mail")

    assert "could not be read" in page(alice)
    assert "0.eml" in page(alice, "/proposals/unread")


def test_dropped_mails_are_read_as_work_that_can_be_watched(
    alice: Client, house: House, acme: str
) -> None:
    dropped = SimpleUploadedFile("no.eml", mails.NO)

    answer = alice.post("/proposals/files", {"files": dropped})
    house.desk.clear(within=60)

    assert answer.headers["Location"] == "/work/"
    assert "One new mail" in page(alice, "/work/") or "Stopped" in page(alice, "/work/")
    assert "See what your mail says" in page(alice, "/work/")


def test_a_sender_that_only_looks_known_is_not_begun_with_at_one_button(
    alice: Client, program: Program, acme: str
) -> None:
    sender = "Priya Nair <priya@acrne.example>"
    read(program, mails.mail(mails.OFFER, sender=sender, subject="Your offer of employment"))

    text = page(alice)

    assert "acrne.example looks like acme.example" in text
    assert "Begin with" not in text
    assert "Say where it belongs" in text


def test_a_mail_dropped_as_an_interview_may_be_a_proposal(
    alice: Client, program: Program, acme: str
) -> None:
    answer = alice.post("/interviews/import", {"files": SimpleUploadedFile("no.eml", mails.NO)})

    assert answer.headers.get("Location") == "/proposals/", answer.content.decode()[-900:]
    assert [one.opportunity for one in program.proposals()] == [acme]


def test_a_path_that_is_not_there_gets_a_sentence(alice: Client) -> None:
    answer = alice.post("/proposals/files", {"path": "/nowhere/at/all.mbox"})

    assert answer.status_code == 400
    assert "/nowhere/at/all.mbox" in answer.content.decode()


def test_watching_can_be_switched_off(alice: Client, program: Program) -> None:
    alice.post("/settings/mailbox", {})

    with program._store.mail_reading() as reading:
        assert not reading.wants_watching(program._store.account)
