"""A note that waits never leaves after an answer arrived, even if nobody has looked at that yet."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from afterword.usecases.views import MailAccount, OutboxItem, OutboxState, Security
from afterword.web.watcher import MailWatch
from tests.mailbox import mails
from tests.mailbox.conftest import NOON, ReadMail
from tests.servers.dovecot import PASSWORD, Dovecot, dovecot
from tests.servers.ports import free_ports

if TYPE_CHECKING:
    from afterword.bootstrap import Program

USER = "ann@example.test"
SOON = NOON + timedelta(minutes=5)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dovecot]:
    with dovecot(Path(tmp_path_factory.mktemp("h"))) as running:
        yield running


@pytest.fixture
def queued(program: Program, acme: str, server: Dovecot) -> OutboxItem:
    """A thank-you to Priya that waits; nobody takes mail at the outgoing server."""
    for folder in ("INBOX", "Sent"):
        server.doveadm("expunge", "-u", USER, "mailbox", folder, "all")
    (nobody,) = free_ports(1)
    account = MailAccount(
        USER,
        "127.0.0.1",
        nobody,
        Security.NONE,
        imap_host="127.0.0.1",
        imap_port=server.imap_port,
        imap_security=Security.NONE,
    )
    program.save_mail_account(account, PASSWORD)
    draft = next(one for one in program.write_drafts(acme, at=NOON) if one.to == ("p1",))
    program.edit_draft(
        draft.id,
        subject="Thank you",
        body="Dear Priya,\n\nthank you for explaining the rota this morning.\n\nAlice Archer",
        version=draft.version,
        at=NOON,
    )
    return program.approve(draft.id, at=NOON, overrule="It is right.")


def state(program: Program) -> OutboxItem:
    (item,) = program.outbox(at=SOON)
    return item


@pytest.mark.parametrize(
    ("arrived", "words"),
    [
        (mails.NO, "reads like a no"),
        (mails.LATER, "takes longer"),
        (mails.AWAY, "somebody is away"),
        (mails.THANKS, "a note you wrote yourself"),
        (
            mails.mail(
                "Hi Alice, it was good to meet you too. Have a good week.", subject="Re: Us"
            ),
            "is an answer",
        ),
    ],
    ids=["no", "delay", "absence", "own note", "reply"],
)
def test_an_answer_in_the_inbox_holds_the_note_just_before_it_leaves(
    program: Program, queued: OutboxItem, server: Dovecot, arrived: bytes, words: str
) -> None:
    server.deliver(arrived, USER)

    program.deliver_due(at=SOON)

    held = state(program)
    assert held.state is OutboxState.HELD
    assert words in held.sentence
    assert "Proposals" in held.sentence


def test_without_news_the_note_is_tried(program: Program, queued: OutboxItem) -> None:
    program.deliver_due(at=SOON)

    assert state(program).state is OutboxState.QUEUED
    assert "127.0.0.1" in state(program).sentence or state(program).next_try_at is not None


def test_an_answer_no_library_understands_keeps_no_note_from_leaving(
    program: Program, queued: OutboxItem, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise IndexError("an odd answer to STATUS")

    monkeypatch.setattr(program, "_read", broken)

    program.deliver_due(at=SOON)

    assert state(program).next_try_at is not None


def test_news_about_somebody_else_hold_nothing(
    program: Program, queued: OutboxItem, server: Dovecot
) -> None:
    server.deliver(mails.STRANGER, USER)
    server.deliver(mails.NEWS, USER)

    program.deliver_due(at=SOON)

    assert state(program).state is OutboxState.QUEUED


def test_reading_the_mailbox_holds_at_once_and_not_when_it_is_due(
    program: Program, queued: OutboxItem
) -> None:
    program.import_handed_over([("no.eml", mails.NO)], at=NOON)

    assert state(program).state is OutboxState.HELD


def test_what_was_put_aside_holds_no_longer(
    program: Program, queued: OutboxItem, read: ReadMail
) -> None:
    (no,) = read(mails.NO)
    program.deliver_due(at=SOON)
    held = state(program)

    program.reject_proposal(no.id, at=SOON)
    program.answer_uncertain(held.id, "release", at=SOON)
    program.deliver_due(at=SOON + timedelta(minutes=2))

    assert held.state is OutboxState.HELD
    assert state(program).state is OutboxState.QUEUED


def test_the_watch_reads_what_arrives_while_the_program_runs(
    program: Program, queued: OutboxItem, server: Dovecot, django_db_blocker: Any
) -> None:
    told = threading.Event()
    watch = MailWatch(program, told=told.set)

    watch.start()
    server.deliver(mails.NO, USER)
    heard = told.wait(120)
    watch.stop(within=30)

    assert heard
    assert state(program).state is OutboxState.HELD


def test_a_mailbox_that_is_not_to_be_watched_is_left_alone(
    program: Program, queued: OutboxItem, server: Dovecot
) -> None:
    program.set_watching(wanted=False)
    server.deliver(mails.NO, USER)

    program.deliver_due(at=SOON)

    assert not program.wants_watching()
    assert program.count_proposals().seen == 0
