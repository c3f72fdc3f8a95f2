"""A `MailReader` in this process: the same reading as in the children, without their start.

It remembers what it read of the same bytes, so that thousands of histories take minutes; it is
not for tests in which the thread of a mail decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import ClassVar

from afterword.adapters.mailroom.close_reading import Acquaintance, read_closely
from afterword.adapters.mailroom.crew import ReadBatch, acquaintance_of
from afterword.usecases.ports_mailbox import KnownWorld, MailBatch, MailRead, RawMail


class ReadingHere:
    """Reads one batch after the other, and remembers what it read of the same bytes."""

    _read: ClassVar[dict[tuple[bytes, frozenset[str]], MailRead]] = {}

    def __init__(self) -> None:
        self.read = 0

    def read_all(
        self, batches: Iterable[MailBatch], world: Callable[[], KnownWorld]
    ) -> Iterator[ReadBatch]:
        for batch in batches:
            known = acquaintance_of(world())
            self.read += len(batch.mails)
            yield (
                batch,
                tuple((mail, self._once(mail, known)) for mail in batch.mails),
            )

    def _once(self, mail: RawMail, known: Acquaintance) -> MailRead:
        """Read bytes once for as long as nothing else is known about the world but threads."""
        key = (mail.data, known.addresses)
        if key not in self._read:
            self._read[key] = read_closely(mail.data, known, is_cut=mail.is_cut)
        return self._read[key]

    def close(self) -> None:
        """Nothing was opened."""
