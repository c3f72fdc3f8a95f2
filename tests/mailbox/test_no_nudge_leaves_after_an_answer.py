"""A queued nudge never leaves once an answer has arrived, whoever carries the notes out.

The web app's postman, the button that lets a note go at once, and the two commands that send.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from django.test import Client

from afterword.adapters.clock import SystemClock
from afterword.domain.notes import NoteKind
from afterword.usecases.views import (
    MailAccount,
    NewInterview,
    NewPerson,
    OutboxItem,
    OutboxState,
    Security,
)
from afterword.web.door import Door
from afterword.web.request import ENVIRON_KEY, House
from afterword.web.server import Postman
from afterword.web.settings_web import apply_web_settings
from tests.mailbox.mails import mail
from tests.servers.dovecot import PASSWORD, Dovecot, dovecot
from tests.servers.smtp_sink import SmtpSink, smtp_sink

if TYPE_CHECKING:
    from afterword.bootstrap import Program

USER = "ann@example.test"
Carry = Callable[["Program", OutboxItem, Path], None]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dovecot]:
    with dovecot(Path(tmp_path_factory.mktemp("n"))) as running:
        yield running


@pytest.fixture
def sink() -> Iterator[SmtpSink]:
    with smtp_sink(user=USER, password=PASSWORD) as running:
        yield running


@pytest.fixture
def now() -> datetime:
    # The commands ask the real clock, so this story is told around it.
    return SystemClock().now()


@pytest.fixture
def nudge(program: Program, server: Dovecot, sink: SmtpSink, now: datetime) -> OutboxItem:
    """A question to Priya, twelve days after the talk, approved and due."""
    for folder in ("INBOX", "Sent"):
        server.doveadm("expunge", "-u", USER, "mailbox", folder, "all")
    program.save_mail_account(
        MailAccount(
            USER,
            "127.0.0.1",
            sink.port,
            Security.NONE,
            imap_host="127.0.0.1",
            imap_port=server.imap_port,
            imap_security=Security.NONE,
            keeps_sent_copy=True,
        ),
        PASSWORD,
    )
    acme = program.add_interview(
        NewInterview(
            company="Acme",
            role="Data analyst",
            start=now - timedelta(days=12),
            end=now - timedelta(days=12, hours=-1),
            people=(NewPerson("Priya Nair", "hiring_manager", "priya@acme.example"),),
        ),
        at=now,
    )
    (draft,) = program.write_drafts(acme, NoteKind.STATUS_INQUIRY, to=("p1",), at=now)
    asked = now - timedelta(minutes=10)
    return program.approve(draft.id, at=asked, overrule="It is right.", at_once=True)


def by_the_postman(program: Program, item: OutboxItem, home: Path) -> None:
    Postman(program)._one_round()


def by_the_button(program: Program, item: OutboxItem, home: Path) -> None:
    apply_web_settings()
    door = Door(home / "door", 8017)
    postman = Postman(program)
    house = House(program, door, SystemClock().now, postman.wake)
    alice = Client(**{ENVIRON_KEY: house, "HTTP_HOST": "127.0.0.1:8017"})  # type: ignore[arg-type]
    alice.defaults["HTTP_SEC_FETCH_SITE"] = "same-origin"
    alice.cookies[door.cookie_name] = door.admit(at=house.now())
    assert alice.post(f"/outbox/{item.id}/now").status_code == 303
    postman._one_round()


def by_command(*words: str) -> Carry:
    def carry(program: Program, item: OutboxItem, home: Path) -> None:
        # The password that the test keeps in memory is given to the commands, too.
        account = program.require_mail_account()
        _run(home, "account", "--address", account.address)
        _run(home, *(item.id if word == "ITEM" else word for word in words))

    return carry


def _run(home: Path, *words: str) -> None:
    finished = subprocess.run(
        [sys.executable, "-m", "afterword", *words],
        capture_output=True,
        text=True,
        check=False,
        env={
            **os.environ,
            "AFTERWORD_HOME": str(home),
            "AFTERWORD_MAIL_PASSWORD": PASSWORD,
            "AFTERWORD_SECRETS": "file",
            "AFTERWORD_PASSPHRASE": "a phrase for these tests",
            "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        },
    )
    assert not finished.stderr, finished.stderr


WAYS = {
    "the postman of the web app": by_the_postman,
    "its button": by_the_button,
    "afterword send": by_command("send", "--yes"),
    "afterword outbox now": by_command("outbox", "now", "ITEM"),
}


@pytest.mark.parametrize("carry", WAYS.values(), ids=WAYS.keys())
def test_it_stays_when_they_have_answered(
    program: Program,
    nudge: OutboxItem,
    server: Dovecot,
    sink: SmtpSink,
    now: datetime,
    carry: Carry,
) -> None:
    answer = mail(
        "Hi Alice, we are still deciding and will be in touch next week.",
        subject="Re: Data analyst",
        at=f"{now - timedelta(minutes=2):%Y-%m-%d %H:%M}",
    )
    server.deliver(answer, USER)

    carry(program, nudge, program.settings.home)

    assert sink.mails == []
    (item,) = program.outbox(at=now)[:1]
    assert item.state is OutboxState.HELD
    assert "Proposals" in item.sentence


def test_it_goes_when_they_have_not(
    program: Program, nudge: OutboxItem, sink: SmtpSink, now: datetime
) -> None:
    by_the_postman(program, nudge, program.settings.home)

    assert [one.rcpt_to for one in sink.mails] == [("priya@acme.example",)]
