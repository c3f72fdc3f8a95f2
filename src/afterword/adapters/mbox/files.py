"""Mails in files, one at a time, so that memory does not grow with the mailbox.

An mbox can be taken up again where an earlier run stopped: every mail names the offset behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

MAX_BYTES: Final = 25_000_000
"""Of one mail; what is longer is cut, and read as too large."""

# RFC 4155: a postmark names a sender and a date. A "From here on" of a text does not.
_POSTMARK = re.compile(rb"^From \S{1,320}\s.{0,80}\d{4}")
_QUOTED = re.compile(rb"^>+From ")
_MAIL_ENDINGS = (".eml", ".emlx", ".mbox", ".mbx", "")


@dataclass(frozen=True, slots=True)
class FoundMail:
    """One mail: its bytes, the file it is in, and where in an mbox it begins and ends.

    In a Maildir or a single file `begins` is 0 and `ends` the size read.
    """

    data: bytes
    source: Path
    begins: int
    ends: int


def find_mail(path: Path, *, start: int = 0) -> Iterator[FoundMail]:
    """Yield the mails in a file or folder, in a stable order.

    `start` takes an mbox up again at the `ends` of a mail read before. Links are not followed, so
    that a folder cannot lead elsewhere. Files that cannot be read raise OSError.
    """
    if path.is_dir():
        for one in _files_of(path):
            yield from find_mail(one)
        return
    with path.open("rb") as file:
        if _POSTMARK.match(file.readline(1_000)):
            yield from _mails_of_mbox(file, path, start)
            return
        file.seek(0)
        data = file.read(MAX_BYTES + 1)
        if data.strip():
            yield FoundMail(data, path, 0, len(data))


def is_postmark(head: bytes) -> bool:
    """Whether a file that begins like this is an mbox."""
    return _POSTMARK.match(head.partition(b"\n")[0]) is not None


def is_mail_name(name: str) -> bool:
    """Whether a file of this name in a folder may hold mail."""
    return _may_be_mail(Path(name))


def find_mail_in(file: BinaryIO, path: Path, start: int) -> Iterator[FoundMail]:
    """Yield the mails of an mbox that is open; `path` only names it."""
    return _mails_of_mbox(file, path, start)


def _files_of(folder: Path) -> Iterator[Path]:
    """Maildir's cur and new (never tmp), and files that may be mail in other folders."""
    for one in sorted(folder.iterdir()):
        if one.is_symlink():
            continue
        if one.is_dir():
            if one.name != "tmp":
                yield from _files_of(one)
        elif folder.name in ("cur", "new") or _may_be_mail(one):
            yield one


def _may_be_mail(file: Path) -> bool:
    name = file.name.lower()
    if name.startswith((".", "dovecot", "maildirsize", "subscriptions")):
        return False
    return file.suffix.lower() in _MAIL_ENDINGS


def _mails_of_mbox(file: BinaryIO, path: Path, start: int) -> Iterator[FoundMail]:
    file.seek(start)
    begins, size = start, 0
    lines: list[bytes] = []
    blank, at = True, start
    while line := file.readline(1_000_000):
        if blank and _POSTMARK.match(line):
            if at > begins:
                yield FoundMail(b"".join(lines), path, begins, at)
            begins, size, lines = at, 0, []
        elif size <= MAX_BYTES:
            # mboxrd quotes a "From " at the beginning of a line with one more ">".
            kept = line[1:] if line.startswith(b">") and _QUOTED.match(line) else line
            lines.append(kept)
            size += len(kept)
        blank = line.isspace()
        at += len(line)
    if lines:
        yield FoundMail(b"".join(lines), path, begins, at)
