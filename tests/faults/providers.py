"""Six kinds of provider: what one finds in the mailbox after a note was accepted.

A world keeps what the provider filed in one JSON-lines file that outlives every process; the
look-up compares headers with the very functions the IMAP adapter uses.
"""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from pathlib import Path

from afterword.adapters.imap.sent_folder import _fields, _is_answer, _is_copy
from afterword.usecases.ports_sending import Look, Sighting

KINDS = ("immediate", "late", "rewritten_with_header", "rewritten", "self_copy", "nothing")
"""Files at once; after ten minutes; replaces the Message-ID and keeps it in Microsoft's header;
replaces it without a trace; keeps nothing but we send ourselves a copy; keeps nothing."""

GIVES_EVIDENCE = frozenset(KINDS) - {"nothing"}


def file_copy(folder: Path, kind: str, raw: bytes, at: datetime) -> None:
    """Do what the provider does with a submitted mail."""
    if kind == "nothing":
        return
    head = raw.partition(b"\r\n\r\n")[0].decode("ascii") + "\r\n"
    if kind.startswith("rewritten"):
        own = re.search(r"^Message-ID: (<.*>)\r$", head, re.MULTILINE)
        assert own is not None
        kept = f"X-Microsoft-Original-Message-ID: {own[1]}\r\n"
        new = "Message-ID: <LO0P123@provider.example>"
        head = head.replace(own[0].rstrip("\r"), new)
        if kind == "rewritten_with_header":
            head += kept
            head = re.sub(r"^X-Correlation-ID: .*\r\n", "", head, flags=re.MULTILINE)
    visible = at + timedelta(minutes=10) if kind == "late" else at
    _append(folder, head, visible)


def _append(folder: Path, head: str, visible: datetime) -> None:
    with folder.open("a", encoding="utf-8") as file:
        file.write(json.dumps({"head": head, "visible": visible.isoformat()}) + "\n")


class Mailbox:
    """The evidence a worker sees at the virtual time `at`; `reachable` may be switched off."""

    def __init__(self, folder: Path, kind: str, at: datetime, *, reachable: bool) -> None:
        self._folder = folder
        self._kind = kind
        self._at = at
        self._reachable = reachable

    def look(self, message_id: str, *, since: datetime) -> Sighting:
        if not self._reachable:
            return Sighting(Look.UNREACHABLE, sentence="The mailbox could not be reached.")
        wanted = message_id.encode()
        for line in self._lines():
            visible = datetime.fromisoformat(line["visible"])
            fields = _fields(line["head"].encode())
            if visible <= self._at and (_is_copy(fields, wanted) or _is_answer(fields, wanted)):
                return Sighting(Look.FOUND, where="your Sent folder", since=visible)
        return Sighting(Look.ABSENT)

    def file(self, raw: bytes, *, at: datetime) -> bool:
        if self._reachable:
            _append(self._folder, raw.partition(b"\r\n\r\n")[0].decode() + "\r\n", self._at)
        return self._reachable

    def files_by_itself(self) -> bool | None:
        return None

    def _lines(self) -> list[dict[str, str]]:
        if not self._folder.exists():
            return []
        return [json.loads(line) for line in self._folder.read_text().splitlines()]
