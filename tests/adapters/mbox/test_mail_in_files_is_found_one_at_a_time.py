"""An mbox, a Maildir and single files; a long import can be taken up again."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from afterword.adapters.mbox import find_mail
from afterword.adapters.mbox.files import MAX_BYTES

MBOX = (
    b"From 1790@xxx Mon Mar 02 09:00:00 +0000 2026\r\nSubject: one\r\n\r\nHello\r\n"
    b">From here on it is text.\r\nFrom here too, no postmark.\r\n\r\n"
    b"From jo@example.org Tue Mar  3 09:00:00 2026\r\nSubject: two\r\n\r\nBye\r\n"
)


@pytest.fixture
def mbox(tmp_path: Path) -> Path:
    path = tmp_path / "All mail Including Spam and Trash.mbox"
    path.write_bytes(MBOX)
    return path


def test_an_mbox_is_cut_at_its_postmarks(mbox: Path) -> None:
    first, second = find_mail(mbox)

    assert first.data.startswith(b"Subject: one")
    assert b"\nFrom here on it is text." in first.data
    assert b"From here too" in first.data
    assert second.data == b"Subject: two\r\n\r\nBye\r\n"


def test_an_mbox_is_taken_up_again_where_it_was_left(mbox: Path) -> None:
    first, second = find_mail(mbox)

    assert list(find_mail(mbox, start=first.ends)) == [second]
    assert list(find_mail(mbox, start=second.ends)) == []


def test_a_maildir_gives_what_was_delivered_and_nothing_half_written(tmp_path: Path) -> None:
    for folder in ("cur", "new", "tmp", ".Sent/cur"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / f"1.{folder[:3]}:2,S").write_bytes(b"Subject: " + folder.encode())
    (tmp_path / "dovecot.index").write_bytes(b"binary")
    (tmp_path / "cur" / "elsewhere").symlink_to("/etc/passwd")

    found = [mail.data for mail in find_mail(tmp_path)]

    assert found == [b"Subject: .Sent/cur", b"Subject: cur", b"Subject: new"]


def test_memory_does_not_grow_with_the_mailbox(tmp_path: Path) -> None:
    path = tmp_path / "big.mbox"
    path.write_bytes((MBOX + b"\r\n") * 20_000)

    tracemalloc.start()
    count = sum(1 for _ in find_mail(path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert count == 40_000
    assert peak < 2_000_000


def test_an_endless_mail_is_cut(tmp_path: Path) -> None:
    path = tmp_path / "long.mbox"
    path.write_bytes(MBOX[:46] + b"x" * (MAX_BYTES + 3_000_000) + b"\n\n" + MBOX)

    sizes = [len(mail.data) for mail in find_mail(path)]

    assert len(sizes) == 3
    assert sizes[0] <= MAX_BYTES + 1_000_001
