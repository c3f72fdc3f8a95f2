"""Reading a real Dovecot: every mail once, whatever happens, and nothing marked as read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from imapclient import IMAPClient
from tests.servers.dovecot import PASSWORD, Dovecot, dovecot
from tests.servers.scripted import scripted

from afterword.adapters.imap import mailbox
from afterword.adapters.imap.folders import list_folders
from afterword.adapters.imap.mailbox import ImapMailbox
from afterword.adapters.imap.sent_folder import login_with
from afterword.adapters.imap.watch import Watch
from afterword.domain.errors import NotNow
from afterword.reading.mail.message import parse_message
from afterword.usecases.ports_mailbox import FolderMark, MailBatch
from afterword.usecases.views import MailAccount, Security

USER = "ann@example.test"


def mail(number: int, size: int = 0) -> bytes:
    return (
        f"From: Jo <jo@acme.example>\r\nSubject: mail {number}\r\n"
        f"Message-ID: <{number}@acme.example>\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\n\r\n"
        f"Hello {number}\r\n"
    ).encode() + (b"x" * 70 + b"\r\n") * (size // 72)


@dataclass
class Kept:
    """What a store would keep, by the rules of the port."""

    marks: dict[str, FolderMark] = field(default_factory=dict)
    refs: dict[str, dict[str, str]] = field(default_factory=dict)
    fetched: list[str] = field(default_factory=list)

    def keep(self, batch: MailBatch) -> None:
        folder = batch.mark.folder
        if batch.gone:
            self.marks.pop(folder), self.refs.pop(folder)
            return
        refs = {} if batch.starts_over else self.refs.setdefault(folder, {})
        self.refs[folder] = refs
        for ref in batch.vanished:
            refs.pop(ref)
        for copy in batch.copies:
            refs[copy.ref] = copy.identity
        for one in batch.mails:
            message = parse_message(one.data)
            refs[one.ref] = message.identity
            self.fetched.append(message.message_id or "?")
        self.marks[folder] = batch.mark

    def read(self, account: MailAccount, *, batches: int = 1000) -> list[MailBatch]:
        """Read what is new; return the batches, at most so many."""
        source = ImapMailbox(account, login_with(USER, PASSWORD))
        done = []
        for batch in source.batches(dict(self.marks), self._refs, self._known):
            self.keep(batch)
            done.append(batch)
            if len(done) == batches:
                break
        return done

    def _refs(self, folder: str) -> frozenset[str]:
        return frozenset(self.refs.get(folder, {}))

    def _known(self, identities: Sequence[str]) -> frozenset[str]:
        everything = {one for refs in self.refs.values() for one in refs.values()}
        return frozenset(identities) & everything


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dovecot]:
    with dovecot(Path(tmp_path_factory.mktemp("d"))) as running:
        yield running


@pytest.fixture
def account(server: Dovecot) -> MailAccount:
    return MailAccount(
        USER,
        "127.0.0.1",
        1,
        Security.NONE,
        imap_host="127.0.0.1",
        imap_port=server.imap_port,
        imap_security=Security.NONE,
    )


@pytest.fixture
def client(server: Dovecot) -> Iterator[IMAPClient]:
    with IMAPClient("127.0.0.1", port=server.imap_port, ssl=False) as connected:
        connected.login(USER, PASSWORD)
        for _, _, name in connected.list_folders():
            if name not in ("INBOX", "Sent"):
                connected.delete_folder(name)
        connected.select_folder("INBOX")
        if uids := connected.search():
            connected.delete_messages(uids)
            connected.expunge()
        connected.unselect_folder()
        connected.create_folder("Work")
        yield connected


def test_every_mail_comes_once_and_a_second_reading_brings_nothing(
    client: IMAPClient, account: MailAccount
) -> None:
    kept = Kept()
    for number in range(8):
        client.append("Work", mail(number))

    kept.read(account)
    again = kept.read(account)

    assert kept.fetched == [f"<{number}@acme.example>" for number in range(8)]
    assert again == []


def test_reading_marks_nothing_as_read(client: IMAPClient, account: MailAccount) -> None:
    client.append("Work", mail(1))

    Kept().read(account)

    assert client.folder_status("Work", ["UNSEEN"])[b"UNSEEN"] == 1


def test_an_interrupted_reading_goes_on_where_it_was(
    client: IMAPClient, account: MailAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailbox, "BATCH", 3)
    kept = Kept()
    for number in range(7):
        client.append("INBOX", mail(number))

    first = kept.read(account, batches=1)
    kept.read(account)

    assert (len(first[0].mails), first[0].done, first[0].total) == (3, 3, 7)
    assert kept.fetched == [f"<{number}@acme.example>" for number in range(7)]


def test_a_new_uidvalidity_costs_headers_and_fetches_no_mail(
    client: IMAPClient, account: MailAccount, server: Dovecot
) -> None:
    kept = Kept()
    for number in range(5):
        client.append("Work", mail(number))
    kept.read(account)

    server.doveadm("mailbox", "update", "-u", USER, "--uid-validity", "4000000000", "Work")
    (renumbered,) = kept.read(account)

    assert renumbered.starts_over
    assert renumbered.mark.uidvalidity == 4_000_000_000
    assert (len(renumbered.mails), len(renumbered.copies)) == (0, 5)
    assert kept.read(account) == []


def test_what_vanished_is_told_and_what_moved_is_found(
    client: IMAPClient, account: MailAccount
) -> None:
    kept = Kept()
    for number in range(4):
        client.append("Work", mail(number))
    kept.read(account)

    client.select_folder("Work")
    client.move([1, 2], "INBOX")
    client.delete_messages([3])
    client.expunge()
    client.unselect_folder()
    kept.read(account)

    assert {folder: len(refs) for folder, refs in kept.refs.items() if refs} == {
        "INBOX": 2,
        "Work": 1,
    }


def test_a_folder_that_is_gone_is_forgotten(client: IMAPClient, account: MailAccount) -> None:
    kept = Kept()
    client.append("Work", mail(1))
    kept.read(account)

    client.rename_folder("Work", "Later")
    kept.read(account)

    assert "Work" not in kept.marks
    assert len(kept.refs["Later"]) == 1


def test_a_large_mail_is_read_in_part(client: IMAPClient, account: MailAccount) -> None:
    client.append("Work", mail(1, size=6_000_000))

    (fetched,) = [one for batch in Kept().read(account) for one in batch.mails]

    assert fetched.is_cut
    assert len(fetched.data) < 600_000
    assert parse_message(fetched.data).subject == "mail 1"


def test_sent_is_read_the_bin_is_not_and_the_inbox_comes_first(client: IMAPClient) -> None:
    client.create_folder("Trash")

    folders = list_folders(client)

    assert folders[0] == "INBOX"
    assert {"Sent", "Work"} <= set(folders)
    assert "Trash" not in folders


def test_a_wrong_password_is_said_in_words(account: MailAccount) -> None:
    source = ImapMailbox(account, login_with(USER, "wrong"))

    with pytest.raises(NotNow, match="did not accept"):
        list(source.batches({}, lambda _: frozenset(), lambda _: frozenset()))


def test_news_of_the_inbox_end_the_watch_at_once(
    client: IMAPClient, account: MailAccount, server: Dovecot
) -> None:
    watch = Watch(account, login_with(USER, PASSWORD))

    heard = watch.wait(
        within=90, stopped=lambda: False, ready=lambda: server.deliver(mail(9), USER)
    )

    assert heard


def test_a_watch_can_be_stopped(client: IMAPClient, account: MailAccount) -> None:
    watch = Watch(account, login_with(USER, PASSWORD))
    stopping: list[bool] = []

    heard = watch.wait(
        within=90, stopped=lambda: bool(stopping), ready=lambda: stopping.append(True)
    )

    assert not heard


def test_a_server_too_busy_to_let_us_in_blames_no_password() -> None:
    def busy(line: str) -> str | None:
        tag, _, command = line.partition(" ")
        if command.upper().startswith("LOGIN"):
            return f"{tag} NO [UNAVAILABLE] Temporary authentication failure."
        return f"* CAPABILITY IMAP4rev1\r\n{tag} OK done"

    with scripted("* OK IMAP4rev1 ready", busy) as server:
        account = MailAccount(
            USER,
            "127.0.0.1",
            1,
            Security.NONE,
            imap_host="127.0.0.1",
            imap_port=server.port,
            imap_security=Security.NONE,
        )
        source = ImapMailbox(account, login_with(USER, PASSWORD))
        with pytest.raises(NotNow, match="too busy"):
            list(source.batches({}, lambda _: frozenset(), lambda _: frozenset()))
