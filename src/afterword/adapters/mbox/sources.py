"""Files as a mailbox: mboxes, Maildirs, folders of mails, single mails, and files handed over.

An mbox is taken up where it was left, a folder by the names that are new in it. What was read
stays where it is; nothing is written and links are not followed.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

from afterword.adapters.clock import SystemClock
from afterword.adapters.mbox.files import MAX_BYTES, find_mail_in, is_mail_name, is_postmark
from afterword.domain.errors import UnusableInput
from afterword.usecases.ports_mailbox import FolderMark, MailBatch, RawMail

BATCH: Final = 500
"""Mails of one transaction; an interruption costs at most so many."""
BATCH_BYTES: Final = 1_000_000
_SETTLED_NANOSECONDS: Final = 2_000_000_000
"""A folder changed so lately may change again within the same tick of its file system."""
_HEAD: Final = 512
_PIECE: Final = 1 << 16
"""Bytes asked for at once where a file has grown meanwhile."""

Refs = Callable[[str], frozenset[str]]
Known = Callable[[Sequence[str]], frozenset[str]]


class FileSource:
    """The `MailSource` of paths on this machine."""

    name = "files"

    def __init__(self, paths: Iterable[Path]) -> None:
        self._paths = [Path(os.path.abspath(path)) for path in paths]
        self._clock = SystemClock()
        for path in self._paths:
            if not path.exists():
                raise UnusableInput(
                    f"There is no file or folder {path}.", "Check the name and try again."
                )

    def batches(
        self, marks: Mapping[str, FolderMark], refs: Refs, known: Known
    ) -> Iterator[MailBatch]:
        """Yield what is new in every path."""
        for path in self._paths:
            if path.is_dir():
                yield from self._of_folder(path, marks, refs)
            else:
                yield from self._of_file(path, marks)

    def _of_file(self, path: Path, marks: Mapping[str, FolderMark]) -> Iterator[MailBatch]:
        known = marks.get(_name(path), FolderMark(_name(path)))
        try:
            with path.open("rb") as file:
                size = os.fstat(file.fileno()).st_size
                head = file.read(_HEAD)
                shape = hashlib.sha256(head).hexdigest()[:32]
                grown = known.position <= size and _same_head(known.shape, head)
                start = known.position if grown else 0
                if start == size and known.shape:
                    return
                mark = FolderMark(_name(path), position=size, shape=f"{len(head)}:{shape}")
                if not is_postmark(head):
                    file.seek(0)
                    yield MailBatch(
                        mark, (_single(str(path), file.read(MAX_BYTES + 1)),), done=1, total=1
                    )
                    return
                file.seek(start)
                yield from _mbox_batches(file, path, start, size, mark)
        except OSError as problem:
            yield _trouble(FolderMark(_name(path)), path, problem)

    def _of_folder(
        self, folder: Path, marks: Mapping[str, FolderMark], refs: Refs
    ) -> Iterator[MailBatch]:
        if (folder / "cur").is_dir() and (folder / "new").is_dir():
            parts = [folder / "cur", folder / "new"]
            yield from self._of_names(folder, parts, marks, refs, is_maildir=True)
        else:
            yield from self._of_names(folder, [folder], marks, refs, is_maildir=False)
        for one in sorted(folder.iterdir()):
            if one.is_dir() and not one.is_symlink() and one.name not in ("cur", "new", "tmp"):
                yield from self._of_folder(one, marks, refs)

    def _of_names(
        self,
        folder: Path,
        parts: Sequence[Path],
        marks: Mapping[str, FolderMark],
        refs: Refs,
        *,
        is_maildir: bool,
    ) -> Iterator[MailBatch]:
        key = _name(folder)
        shape = self._shape_of(parts)
        was = marks.get(key)
        listing = _Listing([], [])
        changed = was is None or not shape or was.shape != shape
        if changed or not is_maildir:
            listing = _listing(parts, is_maildir=is_maildir)
        if changed:
            kept = refs(key) if was is not None else frozenset()
            yield from _folder_batches(
                key, shape, listing.mails, kept, is_new=was is None, is_maildir=is_maildir
            )
        # An mbox grows without its folder changing.
        for path in listing.mboxes:
            yield from self._of_file(path, marks)

    def _shape_of(self, parts: Sequence[Path]) -> str:
        """Name how the folders stand by when they last changed; "" while that is too fresh."""
        now = int(self._clock.now().timestamp() * 1e9)
        times = [part.stat().st_mtime_ns for part in parts]
        if any(now - time < _SETTLED_NANOSECONDS for time in times):
            return ""
        return "-".join(str(time) for time in times)


class HandedOver:
    """The `MailSource` of files that were dropped into the web app; they leave no mark."""

    name = "dropped"

    def __init__(self, files: Iterable[tuple[str, bytes]]) -> None:
        self._files = list(files)

    def batches(
        self, marks: Mapping[str, FolderMark], refs: Refs, known: Known
    ) -> Iterator[MailBatch]:
        """Yield every mail in the files."""
        for number, (name, data) in enumerate(self._files, 1):
            mark = FolderMark("")
            if not is_postmark(data[:_HEAD]):
                mails = (RawMail(data[: MAX_BYTES + 1], where=name),)
                yield MailBatch(mark, mails, done=number, total=len(self._files))
                continue
            for batch in _mbox_batches(BytesIO(data), Path(name), 0, len(data), mark):
                yield replace(batch, mark=mark)


@dataclass(frozen=True, slots=True)
class _Listing:
    """What lies in a folder: the names of mails in each of its parts, and mboxes.

    Names alone, because there may be hundreds of thousands.
    """

    mails: Sequence[tuple[str, Sequence[str]]]
    mboxes: Sequence[Path]


def _listing(parts: Sequence[Path], *, is_maildir: bool) -> _Listing:
    mails: list[tuple[str, Sequence[str]]] = []
    mboxes: list[Path] = []
    for part in parts:
        with os.scandir(part) as entries:
            names = sorted(one.name for one in entries if one.is_file(follow_symlinks=False))
        if is_maildir:
            names = [name for name in names if not name.startswith(".")]
        else:
            names = [name for name in names if is_mail_name(name)]
            found = {name for name in names if _is_mbox(part / name)}
            mboxes += [part / name for name in names if name in found]
            names = [name for name in names if name not in found]
        mails.append((str(part), names))
    return _Listing(mails, mboxes)


def _ref(name: str, *, is_maildir: bool) -> str:
    """Return what stays the same of a name: flags follow a colon (maildir, DJB 1995)."""
    return _name(name.partition(":")[0] if is_maildir else name)


def _name(path: Path | str) -> str:
    """Name a file for people and for the store; bytes that are no UTF-8 are written as \\xe9."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _is_mbox(path: Path) -> bool:
    if path.suffix.lower() in (".eml", ".emlx"):
        return False
    try:
        with path.open("rb") as file:
            return is_postmark(file.read(_HEAD))
    except OSError:
        return False


def _folder_batches(
    key: str,
    shape: str,
    mails: Sequence[tuple[str, Sequence[str]]],
    kept: frozenset[str],
    *,
    is_new: bool,
    is_maildir: bool,
) -> Iterator[MailBatch]:
    total = sum(len(names) for _, names in mails)
    vanished: tuple[str, ...] = ()
    if kept:
        refs = {_ref(name, is_maildir=is_maildir) for _, names in mails for name in names}
        total, vanished = len(refs - kept), tuple(sorted(kept - refs))
    unfinished = FolderMark(key, shape="")
    finished = FolderMark(key, shape=shape)
    done, some, size = 0, [], 0
    for part, names in mails:
        for name in names:
            ref = _ref(name, is_maildir=is_maildir)
            if ref in kept:
                continue
            mail = _file_mail(os.path.join(part, name), ref)
            some.append(mail)
            size += len(mail.data)
            if len(some) >= BATCH or size >= BATCH_BYTES:
                done += len(some)
                yield MailBatch(unfinished, tuple(some), done=done, total=total)
                some, size = [], 0
    if total or vanished or shape or is_new:
        done += len(some)
        yield MailBatch(finished, tuple(some), vanished=vanished, done=done, total=max(total, 1))


def _file_mail(path: str, ref: str) -> RawMail:
    try:
        data = _bytes_of(path)
    except OSError as problem:
        words = f"The file could not be read: {problem.strerror}."
        return RawMail(b"", ref, _name(path), trouble=words)
    return _single(path, data, ref)


def _bytes_of(path: str) -> bytes:
    """Read a file up to the most that is read of one mail."""
    file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        # As much as there is: a larger buffer that shrinks afterwards leaves memory in pieces.
        data = os.read(file, min(os.fstat(file).st_size, MAX_BYTES) + 1)
        pieces, size = [data], len(data)
        while data and size <= MAX_BYTES:
            data = os.read(file, min(_PIECE, MAX_BYTES + 1 - size))
            pieces.append(data)
            size += len(data)
        return b"".join(pieces) if len(pieces) > 2 else pieces[0]
    finally:
        os.close(file)


def _single(path: str, data: bytes, ref: str = "") -> RawMail:
    if path.endswith((".emlx", ".EMLX")):
        # Apple Mail: the length of the mail stands on a line before it.
        length, _, rest = data.partition(b"\n")
        if length.strip().isdigit():
            data = rest[: int(length)]
    return RawMail(data, ref, _name(path))


def _mbox_batches(
    file: BinaryIO, path: Path, start: int, size: int, whole: FolderMark
) -> Iterator[MailBatch]:
    some: list[RawMail] = []
    held, done, ends = 0, 0, start
    for found in find_mail_in(file, path, start):
        some.append(RawMail(found.data, where=f"{_name(path)}, at byte {found.begins:,}"))
        held += len(found.data)
        ends = found.ends
        if len(some) >= BATCH or held >= BATCH_BYTES:
            done += len(some)
            total = max(done, int(done * (size - start) / max(ends - start, 1)))
            yield MailBatch(replace(whole, position=ends), tuple(some), done=done, total=total)
            some, held = [], 0
    done += len(some)
    yield MailBatch(replace(whole, position=max(ends, size)), tuple(some), done=done, total=done)


def _same_head(shape: str, head: bytes) -> bool:
    """Whether a file still begins with the bytes it began with when it was read."""
    length, _, digest = shape.partition(":")
    if not length.isdigit():
        return False
    return hashlib.sha256(head[: int(length)]).hexdigest()[:32] == digest


def _trouble(mark: FolderMark, path: Path, problem: OSError) -> MailBatch:
    words = f"The file could not be read: {problem.strerror}."
    return MailBatch(mark, (RawMail(b"", where=_name(path), trouble=words),))
