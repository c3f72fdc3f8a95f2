"""From a draft to a real SMTP server on this machine, and back into the timeline."""

from __future__ import annotations

import email
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from aiosmtpd.controller import Controller

from afterword.domain.case import Person, Touchpoint
from afterword.domain.errors import Refused
from afterword.domain.notes import NoteKind
from afterword.domain.verdict import Verdict
from afterword.usecases.views import (
    DraftState,
    DraftView,
    MailAccount,
    OutboxState,
    Security,
    SignIn,
)
from tests.servers.scripted import imap_answers, scripted
from tests.usecases.conftest import moment
from tests.usecases.invitations import as_mail, invitation

if TYPE_CHECKING:
    from afterword.bootstrap import Program

AFTERNOON = moment("2026-03-03 16:30")
EVENING = moment("2026-03-03 22:14")
MORNING = moment("2026-03-04 09:00")
SOON = AFTERNOON + timedelta(minutes=2)


@dataclass
class Server:
    """What an accommodating SMTP server took, or refuses to take."""

    port: int
    answer: str = "250 taken"
    taken: list[bytes] = field(default_factory=list)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        if self.answer.startswith("250"):
            self.taken.append(envelope.original_content)
        return self.answer


@pytest.fixture
def server() -> Iterator[Server]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        accepting = Server(port=probe.getsockname()[1])
    controller = Controller(
        accepting,
        hostname="127.0.0.1",
        port=accepting.port,
        auth_required=False,
        auth_require_tls=False,
        authenticator=lambda *words: _welcome(),
    )
    controller.start()
    yield accepting
    controller.stop()


def _welcome() -> Any:
    from aiosmtpd.smtp import AuthResult

    return AuthResult(success=True)


@pytest.fixture
def account(program: Program, server: Server) -> MailAccount:
    mail_account = MailAccount(
        "alice@example.org",
        "127.0.0.1",
        server.port,
        Security.NONE,
        display_name="Alice Archer",
        keeps_sent_copy=True,
    )
    program.save_mail_account(mail_account, "hunter2")
    return mail_account


@pytest.fixture
def acme(program: Program) -> str:
    (imported,) = program.import_bytes(
        as_mail(invitation()), name="invitation.eml", at=moment("2026-03-01 12:00")
    )
    program.rename(imported.opportunity_id or "", company="Acme", role="Data analyst")
    return imported.opportunity_id or ""


@pytest.fixture
def draft(program: Program, acme: str) -> DraftView:
    (written,) = program.write_drafts(acme, at=AFTERNOON)
    return written


@pytest.mark.usefixtures("account")
def test_the_exact_mail_goes_out_and_the_program_says_wait(
    program: Program, server: Server, acme: str, draft: DraftView
) -> None:
    item = program.approve(draft.id, at=AFTERNOON)
    delivered = program.deliver_due(at=SOON)

    assert item.state is OutboxState.QUEUED
    assert [one.item.state for one in delivered] == [OutboxState.SENT]
    (raw,) = server.taken
    mail = email.message_from_bytes(raw)
    assert mail["To"] == "Priya Nair <priya.nair@acme.example>"
    assert mail["Message-ID"] == item.message_id
    assert mail["In-Reply-To"] == "<invitation@acme.example>"
    (thanked,) = program.case(acme).touchpoints
    assert (thanked.kind, thanked.direction, thanked.people) == ("thank_you", "out", draft.to)
    assert thanked.thread is not None
    assert thanked.thread.message_id == item.message_id
    assert program.draft(draft.id).state is DraftState.SENT
    today = program.today(at=SOON + timedelta(minutes=1))
    assert today.due == ()
    assert today.sentence.startswith("Nothing to do; waiting is right until Friday 13 March")


@pytest.mark.usefixtures("account")
def test_what_was_shown_is_what_is_frozen(program: Program, draft: DraftView) -> None:
    shown = program.preview(draft.id, at=AFTERNOON)

    item = program.approve(draft.id, at=AFTERNOON)

    assert item.message_id.encode() in shown
    assert draft.body.split("\n")[0].encode() in shown


@pytest.mark.usefixtures("account")
def test_a_note_on_its_way_is_not_asked_for_again(
    program: Program, acme: str, draft: DraftView
) -> None:
    program.approve(draft.id, at=AFTERNOON)

    today = program.today(at=AFTERNOON)

    assert today.due == ()
    assert [item.draft_id for item in today.queued] == [draft.id]
    assert "on its way" in today.sentence


@pytest.mark.usefixtures("account")
def test_delivering_twice_sends_once(program: Program, server: Server, draft: DraftView) -> None:
    program.approve(draft.id, at=AFTERNOON)

    program.deliver_due(at=SOON)
    program.deliver_due(at=SOON + timedelta(hours=1))

    assert len(server.taken) == 1


@pytest.mark.usefixtures("account")
def test_approving_twice_is_refused(program: Program, draft: DraftView) -> None:
    program.approve(draft.id, at=AFTERNOON)

    with pytest.raises(Refused, match="approved already"):
        program.approve(draft.id, at=AFTERNOON)
    with pytest.raises(Refused, match="text is fixed"):
        program.edit_draft(draft.id, "S", "late", at=AFTERNOON)


@pytest.mark.usefixtures("account")
def test_a_note_taken_back_can_be_changed_and_approved_again(
    program: Program, server: Server, draft: DraftView
) -> None:
    item = program.approve(draft.id, at=AFTERNOON)

    program.cancel(item.id, at=AFTERNOON)
    changed = program.edit_draft(draft.id, draft.subject, draft.body + "\n\nP.S.", at=AFTERNOON)
    program.approve(draft.id, at=AFTERNOON)
    program.deliver_due(at=SOON)

    assert changed.state is DraftState.DRAFT
    (raw,) = server.taken
    assert b"P.S." in raw


@pytest.mark.usefixtures("account")
def test_a_note_refused_for_good_can_be_changed(
    program: Program, server: Server, acme: str, draft: DraftView
) -> None:
    server.answer = "554 no"
    program.approve(draft.id, at=AFTERNOON)

    delivered = program.deliver_due(at=SOON)

    assert [one.item.state for one in delivered] == [OutboxState.FAILED]
    assert program.draft(draft.id).state is DraftState.DRAFT
    assert program.case(acme).touchpoints == ()
    assert program.today(at=SOON).due[0].advice.verdict is Verdict.SEND_THANK_YOU


@pytest.mark.usefixtures("account")
def test_news_that_arrives_meanwhile_holds_the_note(
    program: Program, server: Server, acme: str, draft: DraftView
) -> None:
    program.approve(draft.id, at=AFTERNOON)
    news = Touchpoint(AFTERNOON + timedelta(minutes=1), "in", "rejection", draft.to)
    program.record_touchpoint(acme, news, at=SOON)

    (delivery,) = program.deliver_due(at=SOON)

    assert delivery.item.state is OutboxState.HELD
    assert server.taken == []


@pytest.mark.usefixtures("account")
def test_against_advice_a_reason_is_needed(program: Program, acme: str) -> None:
    (early,) = program.write_drafts(acme, NoteKind.STATUS_INQUIRY, to=("p1",), at=AFTERNOON)

    with pytest.raises(Refused, match="not what is right now") as told:
        program.approve(early.id, at=AFTERNOON)
    assert told.value.code == "against-advice"
    assert program.draft(early.id).state is DraftState.DRAFT

    item = program.approve(early.id, at=AFTERNOON, overrule="They asked me to.")
    assert item.state is OutboxState.QUEUED


@pytest.mark.usefixtures("account")
def test_a_finding_that_blocks_stops_approval(program: Program, draft: DraftView) -> None:
    program.edit_draft(draft.id, draft.subject, draft.body + "\n\n[NAME OF PROJECT]", at=AFTERNOON)

    with pytest.raises(Refused, match="cannot go out yet"):
        program.approve(draft.id, at=AFTERNOON, overrule="I do not care.")

    assert program.outbox(at=AFTERNOON) == ()


def test_without_an_account_nothing_is_approved(program: Program, draft: DraftView) -> None:
    with pytest.raises(Refused, match="No mail account"):
        program.approve(draft.id, at=AFTERNOON)


def test_the_exact_mail_can_be_looked_at_before_an_account_is_set_up(
    program: Program, draft: DraftView
) -> None:
    shown = program.preview(draft.id, at=AFTERNOON)

    assert b"From: Alice Archer <alice@example.org>" in shown
    assert b"To: Priya Nair <priya.nair@acme.example>" in shown


@pytest.mark.usefixtures("account")
def test_a_note_approved_in_the_evening_leaves_in_their_morning(
    program: Program, server: Server, draft: DraftView
) -> None:
    plan = program.plan(draft.id, at=EVENING)
    item = program.approve(draft.id, at=EVENING)
    because = "Their working day begins then."
    assert plan.sentence == (
        f"It leaves tomorrow at 09:00; until then you can take it back. {because}"
    )
    assert item.sentence == f"It leaves tomorrow at 09:00. {because}"

    assert program.deliver_due(at=EVENING + timedelta(hours=8)) == ()
    assert server.taken == []
    program.deliver_due(at=MORNING)

    (raw,) = server.taken
    assert email.message_from_bytes(raw)["Date"] == "Wed, 04 Mar 2026 09:00:00 +0000"


@pytest.mark.usefixtures("account")
def test_a_machine_that_slept_through_the_morning_sends_nothing_at_night(
    program: Program, server: Server, draft: DraftView, acme: str
) -> None:
    program.record_touchpoint(acme, Touchpoint(SOON, "out", "thank_you", draft.to), at=SOON)
    (nudge,) = program.write_drafts(
        acme, NoteKind.STATUS_INQUIRY, to=draft.to, at=moment("2026-03-17 12:00")
    )
    program.approve(nudge.id, at=moment("2026-03-17 12:00"))

    assert program.deliver_due(at=moment("2026-03-17 23:30")) == ()

    assert server.taken == []
    (item,) = program.outbox(at=moment("2026-03-17 23:30"))
    assert item.sentence.startswith("It leaves tomorrow at 09:00.")
    program.deliver_due(at=moment("2026-03-18 09:00"))
    assert len(server.taken) == 1


@pytest.mark.usefixtures("account")
def test_send_it_now_says_what_it_leaves_out_and_leaves_it_out(
    program: Program, server: Server, draft: DraftView
) -> None:
    plan = program.plan(draft.id, at=EVENING)
    assert plan.now_leaves_out == (
        "Sending it now leaves out the minute in which you can take it back, and the wait until "
        "tomorrow at 09:00. It would reach them at 22:14 on Tuesday."
    )

    program.approve(draft.id, at=EVENING, at_once=True)
    program.deliver_due(at=EVENING)

    (raw,) = server.taken
    assert email.message_from_bytes(raw)["Date"] == "Tue, 03 Mar 2026 22:14:00 +0000"


@pytest.mark.usefixtures("account")
def test_a_note_that_waits_for_the_morning_can_still_be_sent_now(
    program: Program, server: Server, draft: DraftView
) -> None:
    waiting = program.approve(draft.id, at=EVENING)
    assert waiting.may_send_now

    now = program.send_now(waiting.id, at=EVENING + timedelta(minutes=1))
    program.deliver_due(at=EVENING + timedelta(minutes=1))
    program.deliver_due(at=MORNING)

    assert not now.may_send_now
    (raw,) = server.taken
    assert email.message_from_bytes(raw)["Date"] == "Tue, 03 Mar 2026 22:15:00 +0000"
    assert [item.state for item in program.outbox(at=MORNING)] == [
        OutboxState.SENT,
        OutboxState.CANCELLED,
    ]


@pytest.mark.usefixtures("account")
def test_an_address_that_is_not_known_is_never_guessed(program: Program, acme: str) -> None:
    unknown = program.save_person(acme, Person("", "Una Way", "hiring_manager"))
    (draft,) = program.write_drafts(acme, NoteKind.STATUS_INQUIRY, to=(unknown,), at=AFTERNOON)

    with pytest.raises(Refused, match="address of Una Way is not known"):
        program.approve(draft.id, at=AFTERNOON, overrule="please")


def test_the_server_being_away_is_tried_again_later(
    program: Program, server: Server, account: MailAccount, draft: DraftView
) -> None:
    program.save_mail_account(replace(account, smtp_port=1), None)
    program.approve(draft.id, at=AFTERNOON)

    (delivery,) = program.deliver_due(at=SOON)
    assert delivery.item.state is OutboxState.QUEUED

    program.save_mail_account(account, None)
    program.deliver_due(at=SOON + timedelta(hours=1))
    assert len(server.taken) == 1


@pytest.mark.usefixtures("account")
def test_a_restored_backup_asks_rather_than_sends_a_second_copy(
    program: Program, server: Server, draft: DraftView
) -> None:
    program.approve(draft.id, at=AFTERNOON)
    backup = program.back_up()
    program.deliver_due(at=SOON)
    assert len(server.taken) == 1

    assert program.check_backup(backup.name).notes == 1
    program.restore(backup.name)
    for minutes in (3, 30, 300):
        program.deliver_due(at=AFTERNOON + timedelta(minutes=minutes))

    assert len(server.taken) == 1
    (item,) = program.outbox()
    assert item.needs_answer
    assert "Your data was restored or copied since you approved this note" in item.sentence
    assert set(item.answers) == {"send_again", "was_sent", "drop"}


# Sent another way


@pytest.mark.usefixtures("account")
def test_a_note_refused_for_good_may_have_been_sent_by_hand(
    program: Program, server: Server, acme: str, draft: DraftView
) -> None:
    server.answer = "554 no"
    item = program.approve(draft.id, at=AFTERNOON)
    (failed,) = program.deliver_due(at=SOON)
    assert failed.item.answers == ("sent_by_hand",)

    settled = program.answer_uncertain(item.id, "sent_by_hand", at=SOON)

    assert settled.state is OutboxState.SENT
    assert program.draft(draft.id).state is DraftState.SENT
    (thanked,) = program.case(acme).touchpoints
    assert thanked.kind == "thank_you"


@pytest.mark.usefixtures("account")
def test_a_refused_copy_cannot_be_settled_beside_a_later_one(
    program: Program, server: Server, acme: str, draft: DraftView
) -> None:
    server.answer = "554 no"
    first = program.approve(draft.id, at=AFTERNOON)
    program.deliver_due(at=SOON)
    program.approve(draft.id, at=SOON)

    with pytest.raises(Refused, match="approved once more since"):
        program.answer_uncertain(first.id, "sent_by_hand", at=SOON)


@pytest.mark.usefixtures("account")
def test_an_answer_that_does_not_fit_names_those_that_do(
    program: Program, acme: str, draft: DraftView
) -> None:
    item = program.approve(draft.id, at=AFTERNOON)
    news = Touchpoint(AFTERNOON + timedelta(minutes=1), "in", "rejection", draft.to)
    program.record_touchpoint(acme, news, at=SOON)
    (held,) = program.deliver_due(at=SOON)
    assert held.item.answers == ("release", "cancel", "sent_by_hand")

    with pytest.raises(Refused) as told:
        program.answer_uncertain(item.id, "drop", at=SOON)

    assert "release, cancel, sent_by_hand" in told.value.remedy


def test_a_draft_sent_from_another_program_counts_from_then_on(
    program: Program, acme: str, draft: DraftView
) -> None:
    program.record_sent_by_hand(draft.id, channel="linkedin", sent_at=AFTERNOON, at=SOON)

    assert program.draft(draft.id).state is DraftState.SENT
    (thanked,) = program.case(acme).touchpoints
    assert (thanked.at, thanked.channel, thanked.people) == (AFTERNOON, "linkedin", draft.to)
    assert program.today(at=SOON).due == ()
    with pytest.raises(Refused, match="sent already"):
        program.record_sent_by_hand(draft.id, at=SOON)


def test_a_like_mail_in_the_sent_folder_holds_the_note_once(
    program: Program, server: Server, account: MailAccount, draft: DraftView
) -> None:
    """Alice wrote the same from her phone before this one left."""
    hers = (
        f"To: Priya <PRIYA.NAIR@acme.example>\r\nSubject: {draft.subject}\r\n"
        "Message-ID: <from-her-phone@example.org>\r\n"
    )
    filed = datetime.now(UTC) - timedelta(minutes=5)
    with scripted("* OK here", imap_answers(mails=((hers, filed),))) as inside:
        with_mailbox = replace(
            account, imap_host="127.0.0.1", imap_port=inside.port, imap_security=Security.NONE
        )
        program.save_mail_account(with_mailbox, None)
        item = program.approve(draft.id, at=AFTERNOON)

        (held,) = program.deliver_due(at=SOON)
        program.answer_uncertain(item.id, "release", at=SOON)
        program.deliver_due(at=SOON + timedelta(minutes=1))

    assert held.item.state is OutboxState.HELD
    assert "with this subject lies in your Sent folder" in held.sentence
    assert len(server.taken) == 1, "whoever lets it go is believed"


@pytest.mark.usefixtures("account")
def test_what_keeps_notes_from_leaving_is_said(program: Program, draft: DraftView) -> None:
    assert program.why_nothing_can_leave() is None
    program.approve(draft.id, at=AFTERNOON)
    kept = program.mail_account()
    assert kept is not None

    program.save_mail_account(replace(kept, sign_in=SignIn.GOOGLE, client_id="mine"), "s")

    missing = program.why_nothing_can_leave()
    assert missing is not None
    assert "not signed in to Google" in missing.sentence
