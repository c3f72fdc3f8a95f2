"""Scanning a real Dovecot: every mail once, whatever happens, and nothing marked as read."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from imapclient import IMAPClient
from tests.servers.dovecot import PASSWORD, Dovecot, dovecot

from afterword.adapters.imap.folders import FolderMark, list_folders, scan_folder
from afterword.reading.mail.message import parse_message

USER = "ann@example.test"


def mail(number: int, size: int = 0) -> bytes:
    return (
        f"From: Jo <jo@acme.example>\r\nSubject: mail {number}\r\n"
        f"Message-ID: <{number}@acme.example>\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\n\r\n"
        f"Hello {number}\r\n"
    ).encode() + (b"x" * 70 + b"\r\n") * (size // 72)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dovecot]:
    with dovecot(Path(tmp_path_factory.mktemp("d"))) as running:
        yield running


@pytest.fixture
def client(server: Dovecot) -> Iterator[IMAPClient]:
    with IMAPClient("127.0.0.1", port=server.imap_port, ssl=False) as connected:
        connected.login(USER, PASSWORD)
        for name in ("Work", "Moved"):
            if connected.folder_exists(name):
                connected.delete_folder(name)
            connected.create_folder(name)
        yield connected


def read_all(client: IMAPClient, mark: FolderMark, batch: int = 3) -> tuple[list[str], FolderMark]:
    """Return the Message-IDs that are new since the mark, and the new mark."""
    ids: list[str] = []
    for part in scan_folder(client, mark, batch=batch):
        ids += [parse_message(one.data).message_id or "?" for one in part.mails]
        mark = part.mark
    return ids, mark


def test_every_mail_comes_once_and_a_second_scan_brings_nothing(client: IMAPClient) -> None:
    for number in range(8):
        client.append("Work", mail(number))

    first, mark = read_all(client, FolderMark("Work"))
    second, same = read_all(client, mark)

    assert first == [f"<{number}@acme.example>" for number in range(8)]
    assert second == []
    assert same == mark


def test_reading_marks_nothing_as_read(client: IMAPClient) -> None:
    client.append("Work", mail(1))

    read_all(client, FolderMark("Work"))
    client.select_folder("Work", readonly=True)

    assert client.search(["UNSEEN"]) == [1]
    assert client.folder_status("Work", ["UNSEEN"])[b"UNSEEN"] == 1


def test_an_interrupted_scan_goes_on_where_it_was(client: IMAPClient) -> None:
    for number in range(7):
        client.append("Work", mail(number))
    scan = scan_folder(client, FolderMark("Work"), batch=3)

    kept = next(scan)
    scan.close()
    rest, _ = read_all(client, kept.mark)

    assert len(kept.mails) == 3
    assert kept.left == 4
    assert rest == [f"<{number}@acme.example>" for number in range(3, 7)]


def test_a_new_uidvalidity_is_told_and_the_mails_are_known_by_identity(
    client: IMAPClient, server: Dovecot
) -> None:
    client.append("Work", mail(1))
    before = next(scan_folder(client, FolderMark("Work")))
    client.unselect_folder()

    server.doveadm("mailbox", "update", "-u", USER, "--uid-validity", "4000000000", "Work")
    after = next(scan_folder(client, before.mark))

    assert after.starts_over
    assert after.mark.uidvalidity == 4_000_000_000
    identities = [parse_message(part.mails[0].data).identity for part in (before, after)]
    assert identities[0] == identities[1]


def test_a_large_mail_is_read_in_part(client: IMAPClient) -> None:
    client.append("Work", mail(1, size=6_000_000))

    (fetched,) = next(scan_folder(client, FolderMark("Work"))).mails

    assert fetched.is_cut
    assert len(fetched.data) < 600_000
    assert parse_message(fetched.data).subject == "mail 1"


def test_sent_is_read_and_the_inbox_comes_first(client: IMAPClient) -> None:
    folders = list_folders(client)

    assert folders[0] == "INBOX"
    assert {"Sent", "Work"} <= set(folders)


def test_after_any_history_the_set_read_is_the_set_there(client: IMAPClient) -> None:
    """Forty random deliveries, moves, deletions and scans, against what the server holds."""
    chance = random.Random(3)
    marks = {name: FolderMark(name) for name in ("Work", "Moved")}
    seen: list[tuple[str, str]] = []
    number = 0
    for _ in range(40):
        match chance.choice(("append", "append", "move", "delete", "scan")):
            case "append":
                number += 1
                client.append(chance.choice(("Work", "Moved")), mail(number))
            case "move" | "delete" as change:
                client.select_folder("Work")
                uids = client.search()
                if uids and change == "move":
                    client.move([chance.choice(uids)], "Moved")
                elif uids:
                    client.delete_messages([chance.choice(uids)])
                    client.expunge()
            case _:
                for name in marks:
                    new, marks[name] = read_all(client, marks[name])
                    seen += [(name, one) for one in new]
    for name in marks:
        new, marks[name] = read_all(client, marks[name])
        seen += [(name, one) for one in new]

    assert len(seen) == len(set(seen))
    for name in marks:
        everything, _ = read_all(client, FolderMark(name))
        assert set(everything) <= {one for folder, one in seen if folder == name}
