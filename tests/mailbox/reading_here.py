"""A `MailReader` in this process: the same reading as in the children, without their start."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import ClassVar

from afterword.adapters.mailroom.close_reading import read_closely
from afterword.adapters.mailroom.crew import ReadBatch, acquaintance_of
from afterword.adapters.mailroom.glance import Acquaintance
from afterword.usecases.ports_mailbox import KnownWorld, MailBatch, MailRead, RawMail


class ReadingHere:
    """Reads one batch after the other."""

    def read_all(
        self, batches: Iterable[MailBatch], world: Callable[[], KnownWorld]
    ) -> Iterator[ReadBatch]:
        for batch in batches:
            known = acquaintance_of(world())
            yield batch, tuple((mail, self.read(mail, known)) for mail in batch.mails)

    def read(self, mail: RawMail, known: Acquaintance) -> MailRead:
        """Read one mail."""
        return read_closely(mail.data, known, is_cut=mail.is_cut)

    def close(self) -> None:
        """Nothing was opened."""


class RememberingHere(ReadingHere):
    """Remembers what it read of the same bytes, so that thousands of histories take minutes.

    Not for stories in which the thread of a mail decides.
    """

    _read: ClassVar[dict[tuple[bytes, frozenset[str]], MailRead]] = {}

    def read(self, mail: RawMail, known: Acquaintance) -> MailRead:
        key = (mail.data, known.addresses)
        if key not in self._read:
            self._read[key] = super().read(mail, known)
        return self._read[key]
