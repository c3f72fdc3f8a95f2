"""Finding the mails in what `afterword read` was pointed at, one at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from afterword.adapters.mbox import find_mail
from afterword.cli.input_files import read_bytes, read_json_lines
from afterword.domain.errors import UnusableInput
from afterword.reading.mail.item import MailItem, item_from_bytes, item_from_json
from afterword.reading.mail.message import CalendarPart

_LINES = (".jsonl", ".ndjson", ".json")
_CALENDARS = (".ics", ".ical", ".ifb", ".vcs")
_POSTMARK = re.compile(rb"From \S+ .*\d{4}")


def mail_items(paths: tuple[str, ...]) -> Iterator[MailItem]:
    """Yield every mail and calendar entry in files, folders, Maildirs, mboxes and JSON lines."""
    for path in paths:
        if path != "-" and Path(path).is_dir():
            yield from _of_folder(Path(path))
        else:
            yield from _of_file(path)


def _of_folder(folder: Path) -> Iterator[MailItem]:
    files = sorted(file for file in folder.rglob("*") if file.is_file() and _is_mail(file))
    if not files:
        raise UnusableInput(
            f"{folder} holds no mail.", "Name a mail, an mbox, a Maildir or a calendar file."
        )
    for file in files:
        yield from _of_file(str(file))


def _is_mail(file: Path) -> bool:
    """Whether a file in a folder is worth reading: not hidden, and no index of a mail program."""
    return not file.name.startswith(("dovecot", ".")) and file.parent.name != "tmp"


def _of_file(path: str) -> Iterator[MailItem]:
    ending = Path(path).suffix.lower()
    if ending in _LINES or path == "-":
        for line in read_json_lines(path):
            yield item_from_json(line)
    elif ending in _CALENDARS:
        part = CalendarPart(data=read_bytes(path), method="")
        yield MailItem(id=path, source=path, calendar_parts=(part,))
    elif _is_mbox(path):
        for number, found in enumerate(find_mail(Path(path)), 1):
            yield item_from_bytes(found.data, id=f"{path}#{number}", source=path)
    else:
        yield item_from_bytes(read_bytes(path), id=path, source=path)


def _is_mbox(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            return _POSTMARK.match(file.readline(1000)) is not None
    except OSError:
        return False
