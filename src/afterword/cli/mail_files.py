"""Finding the mails in what `afterword read` was pointed at, one at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from afterword.adapters.mbox import find_mail
from afterword.cli.input_files import read_bytes, read_json_lines
from afterword.domain.errors import UnusableInput

_LINES = (".jsonl", ".ndjson", ".json")
_CALENDARS = (".ics", ".ical", ".ifb", ".vcs")


@dataclass(frozen=True, slots=True)
class FoundItem:
    """Something to read: the bytes of a mail or calendar file, or the fields of a JSON line.

    `failure` says why a file of a folder could not be opened; then there is nothing else.
    """

    id: str
    source: str
    data: bytes = b""
    line: Mapping[str, object] | None = None
    is_calendar: bool = False
    failure: str = ""


def find_items(paths: tuple[str, ...]) -> Iterator[FoundItem]:
    """Yield every mail and calendar entry in files, folders, Maildirs, mboxes and JSON lines.

    A path that cannot be opened is UnusableInput; a file inside a folder that cannot is an item.
    """
    for path in paths:
        if path != "-" and Path(path).is_dir():
            yield from _of_folder(Path(path))
        else:
            yield from _of_file(path)


def _of_folder(folder: Path) -> Iterator[FoundItem]:
    files = sorted(file for file in folder.rglob("*") if file.is_file() and _is_mail(file))
    if not files:
        raise UnusableInput(
            f"{folder} holds no mail.", "Name a mail, an mbox, a Maildir or a calendar file."
        )
    for file in files:
        try:
            yield from _of_file(str(file))
        except (UnusableInput, OSError) as error:
            yield FoundItem(str(file), str(file), failure=str(error).partition("\n")[0])


def _is_mail(file: Path) -> bool:
    """Whether a file in a folder is worth reading: not hidden, and no index of a mail program."""
    return not file.name.startswith(("dovecot", ".")) and file.parent.name != "tmp"


def _of_file(path: str) -> Iterator[FoundItem]:
    ending = Path(path).suffix.lower()
    if ending in _LINES or path == "-":
        for line in read_json_lines(path):
            yield FoundItem(str(line.get("id") or ""), path, line=line)
    elif ending in _CALENDARS:
        yield FoundItem(path, path, read_bytes(path), is_calendar=True)
    else:
        yield from _of_mail_file(path)


def _of_mail_file(path: str) -> Iterator[FoundItem]:
    """The mail of a file, or the mails of an mbox, numbered."""
    try:
        found = find_mail(Path(path))
        first = next(found, None)
    except OSError:
        yield FoundItem(path, path, read_bytes(path))  # says what is wrong with the path
        return
    second = next(found, None) if first is not None else None
    if first is None or (second is None and not first.begins and not _has_postmark(path)):
        yield FoundItem(path, path, first.data if first else b"")
        return
    yield FoundItem(f"{path}#1", path, first.data)
    if second is not None:
        yield FoundItem(f"{path}#2", path, second.data)
    for number, mail in enumerate(found, 3):
        yield FoundItem(f"{path}#{number}", path, mail.data)


def _has_postmark(path: str) -> bool:
    with open(path, "rb") as file:
        return file.read(5) == b"From "
