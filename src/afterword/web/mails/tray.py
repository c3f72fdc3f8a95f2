"""Mails that are being looked at: a few, in memory, gone when the program ends."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from threading import Lock
from typing import Final

MOST_MAILS: Final = 20
MOST_BYTES: Final = 60_000_000
"""So much is held at most; the oldest goes first. Our choice."""


class Tray:
    """Holds the bytes of mails under ids that nobody can guess."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._mails: OrderedDict[str, bytes] = OrderedDict()

    def put(self, mail: bytes) -> str:
        """Lay a mail down to be looked at; returns its id, for `/mail/<id>`."""
        id = secrets.token_urlsafe(12)
        with self._lock:
            self._mails[id] = mail
            while len(self._mails) > MOST_MAILS or (
                len(self._mails) > 1 and sum(map(len, self._mails.values())) > MOST_BYTES
            ):
                self._mails.popitem(last=False)
        return id

    def find(self, id: str) -> bytes | None:
        """Return a mail, or None where it is not there any more."""
        with self._lock:
            return self._mails.get(id)
