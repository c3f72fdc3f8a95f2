"""An mbox that grew, a Maildir that changed, a folder of mails: only what is new is read."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from afterword.adapters.mbox import sources
from afterword.adapters.mbox.sources import FileSource, HandedOver
from afterword.domain.errors import UnusableInput
from afterword.reading.mail.message import parse_message
from afterword.usecases.ports_mailbox import FolderMark, MailBatch, RawMail


def mail(number: int) -> bytes:
    return (
        f"From: jo@acme.example\nSubject: mail {number}\nMessage-ID: <{number}@x>\n\nHi\n".encode()
    )


def mbox(*numbers: int) -> bytes:
    return b"".join(
        b"From jo@acme.example Mon Mar  2 09:00:00 2026\n" + mail(number) + b"\n"
        for number in numbers
    )


@dataclass
class Kept:
    """What a store would keep."""

    marks: dict[str, FolderMark] = field(default_factory=dict)
    refs: dict[str, set[str]] = field(default_factory=dict)

    def read(self, *paths: Path, batches: int = 1000) -> list[str]:
        """Return the subjects of what is new."""
        found: list[RawMail] = []
        for number, batch in enumerate(
            FileSource(paths).batches(dict(self.marks), self._refs, self._known), 1
        ):
            self._keep(batch)
            found += batch.mails
            if number == batches:
                break
        return [parse_message(one.data).subject or one.trouble for one in found]

    def _keep(self, batch: MailBatch) -> None:
        refs = self.refs.setdefault(batch.mark.folder, set())
        refs -= set(batch.vanished)
        refs |= {one.ref for one in batch.mails if one.ref}
        self.marks[batch.mark.folder] = batch.mark

    def _refs(self, folder: str) -> frozenset[str]:
        return frozenset(self.refs.get(folder, ()))

    def _known(self, identities: Sequence[str]) -> frozenset[str]:
        return frozenset()


@pytest.fixture
def kept() -> Kept:
    return Kept()


def settle(folder: Path) -> None:
    """Let a folder look as if it had not been touched for a while."""
    for one in (folder, *folder.rglob("*")):
        if one.is_dir():
            stamp = one.stat().st_mtime - 60
            os.utime(one, (stamp, stamp))


def test_an_mbox_that_grew_is_taken_up_at_its_old_end(kept: Kept, tmp_path: Path) -> None:
    path = tmp_path / "takeout.mbox"
    path.write_bytes(mbox(1, 2))

    first = kept.read(path)
    nothing = kept.read(path)
    path.write_bytes(mbox(1, 2, 3))
    grown = kept.read(path)

    assert (first, nothing, grown) == (["mail 1", "mail 2"], [], ["mail 3"])


def test_an_mbox_that_was_replaced_is_read_from_its_beginning(kept: Kept, tmp_path: Path) -> None:
    path = tmp_path / "all.mbox"
    path.write_bytes(mbox(1, 2))
    kept.read(path)

    path.write_bytes(mbox(7, 8, 9))

    assert kept.read(path) == ["mail 7", "mail 8", "mail 9"]


def test_an_interrupted_mbox_goes_on(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "BATCH", 2)
    path = tmp_path / "all.mbox"
    path.write_bytes(mbox(*range(7)))

    first = kept.read(path, batches=2)
    rest = kept.read(path)

    assert (len(first), rest) == (4, ["mail 4", "mail 5", "mail 6"])


def test_a_maildir_is_one_folder_and_flags_are_no_news(kept: Kept, tmp_path: Path) -> None:
    for name in ("cur", "new", "tmp"):
        (tmp_path / name).mkdir()
    (tmp_path / "new" / "1").write_bytes(mail(1))
    (tmp_path / "cur" / "2:2,").write_bytes(mail(2))
    (tmp_path / "tmp" / "3").write_bytes(mail(3))

    first = kept.read(tmp_path)
    (tmp_path / "new" / "1").rename(tmp_path / "cur" / "1:2,S")
    (tmp_path / "cur" / "2:2,").rename(tmp_path / "cur" / "2:2,RS")
    moved = kept.read(tmp_path)
    (tmp_path / "cur" / "1:2,S").unlink()
    kept.read(tmp_path)

    assert (sorted(first), moved) == (["mail 1", "mail 2"], [])
    assert kept.refs[str(tmp_path)] == {"2"}


def test_a_folder_that_did_not_change_is_not_even_listed(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("cur", "new"):
        (tmp_path / name).mkdir()
    (tmp_path / "cur" / "1").write_bytes(mail(1))
    settle(tmp_path)
    kept.read(tmp_path)

    monkeypatch.setattr(os, "scandir", lambda _: pytest.fail("it was listed"))

    assert kept.read(tmp_path) == []


def test_a_folder_holds_mails_mboxes_and_folders(kept: Kept, tmp_path: Path) -> None:
    (tmp_path / "deeper").mkdir()
    (tmp_path / "one.eml").write_bytes(mail(1))
    (tmp_path / "two.mbox").write_bytes(mbox(2, 3))
    (tmp_path / "deeper" / "four.emlx").write_bytes(b"%d\n" % len(mail(4)) + mail(4) + b"<plist/>")
    (tmp_path / "notes.pdf").write_bytes(b"%PDF")

    first = kept.read(tmp_path)
    (tmp_path / "two.mbox").write_bytes(mbox(2, 3, 5))

    assert sorted(first) == ["mail 1", "mail 2", "mail 3", "mail 4"]
    assert kept.read(tmp_path) == ["mail 5"]


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match=r"nothing\.mbox"):
        FileSource([tmp_path / "nothing.mbox"])


def test_links_lead_nowhere(kept: Kept, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "out.eml").write_bytes(mail(1))
    (tmp_path / "in" / "link.eml").symlink_to(tmp_path / "out.eml")

    assert kept.read(tmp_path / "in") == []


def test_files_handed_over_are_read_whole() -> None:
    files = [("one.eml", mail(1)), ("two.mbox", mbox(2, 3))]

    found = list(HandedOver(files).batches({}, lambda _: frozenset(), lambda _: frozenset()))

    assert [parse_message(m.data).subject for b in found for m in b.mails] == [
        "mail 1",
        "mail 2",
        "mail 3",
    ]
