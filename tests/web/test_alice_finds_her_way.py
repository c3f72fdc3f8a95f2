"""Alice at her machine: every page shows what the program knows, and nothing without asking."""

from __future__ import annotations

import re
import zipfile
from datetime import timedelta
from html import unescape
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from afterword.adapters.clock import FixedClock
from afterword.bootstrap import Program
from afterword.domain.case import Debrief, Discussed
from afterword.usecases.views import MailAccount, Security
from afterword.web.request import House
from tests.web.conftest import MONDAY_NOON, browser_at

INVITATION = b"""BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Example//EN\r
METHOD:REQUEST\r
BEGIN:VEVENT\r
UID:globex-1@globex.example\r
DTSTAMP:20261120T090000Z\r
DTSTART:20261125T140000Z\r
DTEND:20261125T150000Z\r
SUMMARY:Interview: Field engineer at Globex\r
ORGANIZER;CN=Hanna Weiss:mailto:hanna.weiss@globex.example\r
ATTENDEE;CN=Alice Archer:mailto:alice@example.org\r
END:VEVENT\r
END:VCALENDAR\r
"""


def text_of(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, response.content.decode()[:500]
    return response.content.decode()


def test_an_empty_store_leads_to_the_welcome(alice: Client) -> None:
    assert 'href="/welcome"' in text_of(alice, "/")
    assert "Who is writing?" in text_of(alice, "/welcome")


def test_today_says_what_the_program_says(
    alice: Client, acme: str, program: Program, clock: FixedClock
) -> None:
    today = program.today(at=clock.now())

    page = text_of(alice, "/")

    assert today.sentence in page
    assert today.due[0].headline in page
    assert today.due[0].because in page
    assert "Write the thank-you notes" in page


def test_the_opportunity_shows_advice_reasons_and_timeline(
    alice: Client, acme: str, program: Program, clock: FixedClock
) -> None:
    explained = program.explain(acme, at=clock.now())

    page = text_of(alice, f"/opportunities/{acme}/")

    for reason in explained.advice.reasons:
        assert reason.text in unescape(page)
    assert "Interview with Priya and Tom" in page
    assert page.count("<svg class=") == 2


def test_what_is_noted_comes_back_and_becomes_a_date(
    alice: Client, acme: str, program: Program
) -> None:
    case = program.case(acme)
    interview, priya = case.interviews[0].id, case.people[0].id
    address = f"/opportunities/{acme}/debrief/{interview}"

    answer = alice.post(
        address,
        {
            f"with_{priya}": "- how the quarter is planned\n\n* the clinic",
            "expertise": "reports",
            "timing": "by the 4th of December",
        },
    )

    assert answer.status_code == 303
    case = program.case(acme)
    debrief = case.interviews[0].debrief
    assert debrief is not None
    assert debrief.discussed == (
        Discussed("how the quarter is planned", priya),
        Discussed("the clinic", priya),
    )
    assert case.statements[0].date is not None
    assert case.statements[0].date.isoformat() == "2026-12-04"
    assert "how the quarter is planned\nthe clinic</textarea>" in text_of(alice, address)


def test_keeping_while_typing_does_not_turn_half_a_sentence_into_a_date(
    alice: Client, acme: str, program: Program
) -> None:
    interview = program.case(acme).interviews[0].id

    answer = alice.post(
        f"/opportunities/{acme}/debrief/{interview}",
        {"expertise": "reports", "timing": "by the 4th"},
        headers={"X-Afterword-Part": "1"},
    )

    assert answer.content == b"Kept."
    case = program.case(acme)
    assert case.interviews[0].debrief == Debrief(expertise=("reports",))
    assert case.statements == ()


def test_one_note_for_each_person_is_written_and_opened(
    alice: Client, acme: str, program: Program
) -> None:
    answer = alice.post(f"/opportunities/{acme}/notes")

    drafts = program.drafts(acme)
    assert answer.status_code == 303
    assert answer.headers["Location"] == f"/drafts/{drafts[0].id}/"
    assert {draft.to_names for draft in drafts} == {("Priya Nair",), ("Tom Fairweather",)}
    page = text_of(alice, f"/drafts/{drafts[0].id}/")
    assert drafts[1].to_names[0] in page


def test_an_edit_is_kept_and_a_second_window_loses_nothing(
    alice: Client, acme: str, program: Program
) -> None:
    alice.post(f"/opportunities/{acme}/notes")
    draft = program.drafts(acme)[0]
    address = f"/drafts/{draft.id}/"
    sent = {"subject": "Thank you", "version": str(draft.version)}

    first = alice.post(address, {**sent, "body": "Dear Priya,\r\nthe first window."})
    second = alice.post(address, {**sent, "body": "Dear Priya,\r\nthe second window."})

    assert first.status_code == 303
    assert second.status_code == 409
    page = second.content.decode()
    assert "the first window." in page
    assert "the second window." in page
    assert program.draft(draft.id).body == "Dear Priya,\nthe first window."
    assert [kept.body for kept in program.kept_texts(draft.id)] == [
        "Dear Priya,\nthe second window."
    ]


def test_the_script_gets_the_findings_with_the_place_they_are_at(
    alice: Client, acme: str, program: Program
) -> None:
    alice.post(f"/opportunities/{acme}/notes")
    draft = program.drafts(acme)[0]

    answer = alice.post(
        f"/drafts/{draft.id}/",
        {"subject": "Thanks", "body": "Dear [Name],\n\nThank you <b>.", "version": draft.version},
        headers={"X-Afterword-Part": "1"},
    ).json()

    assert answer["version"] == draft.version + 1
    assert answer["may_approve"] is False
    assert '<mark class="blocking">[Name]</mark>' in answer["body"]
    assert "<b>" not in answer["body"]
    assert "Stops the note" in answer["findings"]


@pytest.fixture
def account(program: Program, acme: str) -> MailAccount:
    account = MailAccount("alice@example.org", "127.0.0.1", 9, Security.NONE)
    program.save_mail_account(account, "secret")
    return account


def test_approval_shows_the_exact_mail_and_puts_it_into_the_outbox(
    alice: Client, acme: str, program: Program, account: MailAccount, house: House
) -> None:
    alice.post(f"/opportunities/{acme}/notes")
    draft = next(d for d in program.drafts(acme) if d.may_approve)

    page = text_of(alice, f"/drafts/{draft.id}/preview")
    answer = alice.post(f"/drafts/{draft.id}/approve")

    assert draft.to_addresses[0] in page
    assert draft.body.splitlines()[0] in unescape(page)
    assert answer.headers["Location"].startswith("/outbox/")
    item = program.outbox()[0]
    assert item.draft_id == draft.id
    assert item.subject in text_of(alice, "/outbox/")

    alice.post(f"/outbox/{item.id}/cancel")

    assert program.outbox()[0].state == "cancelled"


def test_a_note_with_a_blocking_finding_cannot_be_approved(
    alice: Client, acme: str, program: Program, account: MailAccount
) -> None:
    alice.post(f"/opportunities/{acme}/notes")
    draft = program.drafts(acme)[0]
    alice.post(f"/drafts/{draft.id}/", {"subject": "Thanks", "body": "Dear [Name], thank you."})

    page = text_of(alice, f"/drafts/{draft.id}/preview")
    answer = alice.post(f"/drafts/{draft.id}/approve")

    assert "It cannot go out like this" in page
    assert "Approve and send" not in page
    assert answer.status_code == 409
    assert program.outbox() == ()


def test_an_invitation_that_is_dropped_becomes_an_opportunity(
    alice: Client, acme: str, program: Program
) -> None:
    file = SimpleUploadedFile("invitation.ics", INVITATION, "text/calendar")

    answer = alice.post("/interviews/import", {"files": file})

    page = text_of(alice, answer.headers["Location"].partition("?")[0])
    assert "Globex" in page
    assert "Hanna Weiss" in page


def test_a_file_without_an_invitation_is_answered_kindly(alice: Client, acme: str) -> None:
    file = SimpleUploadedFile("holiday.jpg", b"\xff\xd8\xff\xe0 not a calendar", "image/jpeg")

    answer = alice.post("/interviews/import", {"files": file})

    assert answer.status_code == 200
    assert b"holiday.jpg" in answer.content


def test_many_files_are_read_in_the_background(
    alice: Client, acme: str, house: House, program: Program
) -> None:
    files = [
        SimpleUploadedFile(f"{n}.ics", INVITATION.replace(b"globex-1", b"globex-%d" % n))
        for n in range(8)
    ]

    answer = alice.post("/interviews/import", {"files": files})
    house.desk.clear(within=30)

    assert answer.headers["Location"] == "/work/"
    assert "Reading invitations" in text_of(alice, "/work/")


def test_an_interview_is_typed_in(alice: Client, acme: str, program: Program) -> None:
    answer = alice.post(
        "/interviews/add",
        {
            "company": "Initech",
            "role": "Planner",
            "start": "2026-11-20T14:00",
            "tz": "America/New_York",
            "format": "phone",
            "stage": "screen",
            "via": "direct",
            "people": "Dana Scott, dana@initech.example\nBill",
        },
    )

    case = program.case(answer.headers["Location"].split("/")[2])
    assert case.interviews[0].start.isoformat() == "2026-11-20T19:00:00+00:00"
    assert [(p.name, p.email) for p in case.people] == [
        ("Dana Scott", "dana@initech.example"),
        ("Bill", "unknown"),
    ]


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("company", "", "Please fill this in."),
        ("start", "yesterday", "Please write day and time like"),
        ("end", "2026-11-20T13:00", "It cannot end before it begins."),
        ("tz", "London", "London is no time zone."),
        ("format", "telepathy", "Please choose one of these."),
    ],
)
def test_a_form_says_beside_the_field_what_is_wrong(
    alice: Client, acme: str, field: str, value: str, said: str
) -> None:
    good = {
        "company": "Initech",
        "start": "2026-11-20T14:00",
        "tz": "Europe/London",
        "format": "phone",
        "stage": "screen",
        "via": "direct",
        "people": "Dana",
    }

    answer = alice.post("/interviews/add", {**good, field: value})

    page = answer.content.decode()
    assert answer.status_code == 422
    assert f'id="{field}-wrong">{said}' in page
    assert "Dana" in page


def test_what_happened_outside_changes_the_advice(
    alice: Client, acme: str, program: Program, clock: FixedClock
) -> None:
    answer = alice.post(
        f"/opportunities/{acme}/record",
        {"what": "in:rejection", "channel": "email", "when": "2026-11-23T11:30", "words": "Sorry"},
    )

    assert answer.status_code == 303
    touchpoint = program.case(acme).touchpoints[0]
    assert (touchpoint.kind, touchpoint.at) == ("rejection", MONDAY_NOON - timedelta(minutes=30))


def test_what_lies_in_the_future_has_not_happened(
    alice: Client, acme: str, program: Program
) -> None:
    answer = alice.post(
        f"/opportunities/{acme}/record", {"what": "in:offer", "when": "2026-11-24T11:30"}
    )

    assert answer.status_code == 422
    assert "This lies in the future" in answer.content.decode()
    assert program.case(acme).touchpoints == ()


def test_a_name_is_corrected_and_a_person_added(alice: Client, acme: str, program: Program) -> None:
    alice.post(f"/opportunities/{acme}/rename", {"company": "Acme & Sons", "role": "Analyst"})
    alice.post(
        f"/opportunities/{acme}/people",
        {"name": "Uma Rao", "role": "hr", "email": "uma@acme.example"},
    )

    case = program.case(acme)
    assert (case.employer.name, case.role) == ("Acme & Sons", "Analyst")
    assert "Uma Rao" in [person.name for person in case.people]
    page = text_of(alice, f"/opportunities/{acme}/")
    assert "Acme &amp; Sons" in page
    assert "uma@acme.example" in page


def test_people_are_listed_with_what_was_said(
    alice: Client, acme: str, program: Program, clock: FixedClock
) -> None:
    case = program.case(acme)
    debrief = Debrief(discussed=(Discussed("sailing", case.people[1].id),))
    program.record_debrief(acme, case.interviews[0].id, debrief, at=clock.now())

    page = text_of(alice, "/people/")

    assert "Priya Nair" in page
    assert "You talked about sailing." in page


def test_search_finds_by_company_person_and_noted_word(
    alice: Client, acme: str, program: Program, clock: FixedClock
) -> None:
    case = program.case(acme)
    debrief = Debrief(promised=("A link to the Sailing talk 100%",))
    program.record_debrief(acme, case.interviews[0].id, debrief, at=clock.now())

    assert "<mark>Acme</mark>" in text_of(alice, "/search/?for=acme")
    assert "<mark>Priya</mark>" in text_of(alice, "/search/?for=nair+priya")
    assert "<mark>sailing</mark>" in text_of(alice, "/search/?for=sailing").lower()
    assert "Nothing holds these words" in text_of(alice, "/search/?for=sailing+golf")
    assert "Nothing holds these words" in text_of(alice, "/search/?for=10%25%25")
    assert "&lt;script&gt;" in text_of(alice, "/search/?for=%3Cscript%3E")


def test_the_profile_is_kept(alice: Client, acme: str, program: Program) -> None:
    alice.post(
        "/settings/",
        {
            "name": "Alice M. Archer",
            "email": "alice@example.org",
            "tz": "Europe/Berlin",
            "country": "DE",
            "voice": "plain",
            "dialect": "en-GB",
            "signature": "+44 20 7946 0000",
        },
    )

    profile = program.profile()
    assert (profile.name, profile.tz, profile.country) == ("Alice M. Archer", "Europe/Berlin", "DE")


def test_the_password_never_comes_back(
    alice: Client, program: Program, account: MailAccount
) -> None:
    page = text_of(alice, "/settings/account")

    assert "alice@example.org" in page
    assert '"secret"' not in page
    assert ">secret<" not in page


def test_a_mail_server_that_is_away_is_said_in_words(
    alice: Client, program: Program, account: MailAccount
) -> None:
    answer = alice.post("/settings/account/test")

    page = answer.content.decode()
    assert answer.status_code == 200
    assert "The connection works." not in page
    assert 'role="alert"' in page


def test_everything_can_be_taken_along(alice: Client, acme: str) -> None:
    answer = alice.get("/settings/export")

    with zipfile.ZipFile(BytesIO(answer.content)) as archive:
        assert len(archive.namelist()) == 1
        assert b"Acme" in archive.read(archive.namelist()[0])


def test_a_backup_is_written(alice: Client, acme: str, house: House) -> None:
    alice.post("/settings/backup")
    house.desk.clear(within=30)

    work = house.desk.work
    assert work is not None
    assert work.outcome is not None
    assert work.outcome.startswith("The backup is written:")


def test_erasing_needs_the_word_and_leaves_nothing(
    alice: Client, acme: str, program: Program, account: MailAccount
) -> None:
    refused = alice.post("/settings/erase", {"word": "yes"})
    assert refused.status_code == 422
    assert program.case(acme)

    alice.post("/settings/erase", {"word": "Erase"})

    assert program.profile().name == ""
    assert program.mail_account() is None
    for path in program.settings.home.rglob("*"):
        if path.is_file():
            assert b"Acme" not in path.read_bytes(), path
    assert 'href="/welcome"' in text_of(alice, "/")


def test_what_does_not_exist_is_said_kindly(alice: Client, acme: str) -> None:
    for address in (
        "/nowhere",
        "/opportunities/none/",
        "/drafts/none/",
        f"/opportunities/{acme}/debrief/none",
    ):
        answer = alice.get(address)

        assert answer.status_code == 404, address
        assert "Back to Today" in answer.content.decode()


def test_a_bug_shows_a_reference_and_no_traceback(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken:
        settings = house.program.settings

        def __getattr__(self, name: str) -> object:
            raise RuntimeError("the inner workings")

    broken = House(Broken(), house.door, house.now)  # type: ignore[arg-type]
    client = browser_at(broken)
    client.cookies[house.door.cookie_name] = house.door.admit(at=house.now())

    answer = client.get("/outbox/")

    page = answer.content.decode()
    reference = page.partition("under the reference ")[2][:8]
    assert answer.status_code == 500
    assert "inner workings" not in page
    assert "Traceback" not in page
    assert reference in caplog.text
    assert "inner workings" in caplog.text


def test_reading_a_page_changes_nothing(alice: Client, acme: str, program: Program) -> None:
    before = program.case(acme)

    for address in (
        f"/opportunities/{acme}/notes",
        f"/opportunities/{acme}/close",
        f"/opportunities/{acme}/record",
        "/settings/backup",
        "/outbox/x/answer",
    ):
        assert alice.get(address).status_code in (303, 405), address

    assert program.case(acme) == before
    assert program.drafts(acme) == ()


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/opportunities/",
        "/outbox/",
        "/people/",
        "/waiting/",
        "/samples/",
        "/settings/",
        "/settings/account",
        "/settings/erase",
        "/help/",
        "/welcome",
        "/interviews/add",
        "/search/",
        "/work/",
    ],
)
def test_every_page_opens_and_asks_nobody_else(alice: Client, acme: str, address: str) -> None:
    page = text_of(alice, address)

    assert "<title>" in page
    assert " style=" not in page
    assert "<style" not in page
    assert not [word for word in page.split('"') if word.startswith(("http:", "https:", "//"))]
    ours = re.sub(r'<article class="sample avoid">.*?</article>', "", page, flags=re.DOTALL)
    assert "!" not in ours.replace("<!doctype html>", "")


def test_what_was_said_about_timing_stands_with_its_meaning(
    alice: Client, acme: str, program: Program, clock: FixedClock
) -> None:
    talk = program.case(acme).interviews[0].id
    said = "If you have not heard within two weeks, please assume it is a no."
    program.record_debrief(acme, talk, Debrief(), said_about_timing=said, at=clock.now())

    page = text_of(alice, f"/opportunities/{acme}/")

    assert said in page
    assert "silence after" in page
    assert "means no" in page
