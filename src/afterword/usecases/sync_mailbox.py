"""Read a mailbox: what is new since the last time becomes proposals, each mail once.

A batch of mails, what they propose and the mark of their folder are one transaction. A mail is
known by its identity wherever a copy of it lies, and by Message-ID and sender where a list or a
server changed something else; a second reading writes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.usecases.mail_matching import Matcher
from afterword.usecases.mail_proposing import propose
from afterword.usecases.ports import AccountId, NewId, Store
from afterword.usecases.ports_mailbox import (
    KnownWorld,
    MailBatch,
    Mailbox,
    MailboxStore,
    MailRead,
    MailReader,
    MailSource,
    ProposalKind,
    RawMail,
    ToKeep,
)

Progress = Callable[[int, int], None]
"""Is told how many mails are done of how many (0: nobody knows); may raise to stop the work."""


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What one reading brought. `written` counts rows: 0 means that nothing was new.

    `urgent` are the opportunities about which something arrived that may hold a note.
    """

    mails: int = 0
    proposals: int = 0
    unmatched: int = 0
    unread: int = 0
    written: int = 0
    urgent: frozenset[str] = frozenset()

    @property
    def sentence(self) -> str:
        """Say it in words."""
        if not self.mails:
            return "Nothing new in your mailbox."
        mails = "One new mail" if self.mails == 1 else f"{self.mails:,} new mails"
        found = {0: "nothing in them asks for you", 1: "one proposal"}.get(
            self.proposals, f"{self.proposals:,} proposals"
        )
        words = f"{mails} read: {found}."
        if self.unread:
            words += f" {self.unread:,} could not be read and are listed."
        return words


def read_mailbox(
    store: Store,
    mail: MailboxStore,
    account: AccountId,
    source: MailSource,
    reader: MailReader,
    *,
    at: datetime,
    new_id: NewId,
    progress: Progress | None = None,
) -> SyncReport:
    """Read what is new in a source.

    Raises:
        NotNow: The server is away; what was read until then is kept.
    """
    with mail.mail_reading() as reading:
        marks = reading.marks(account, source.name)
        world = reading.world(account, at)
    reading_of = _Keeper(store, mail, account, source.name, world, at, new_id)
    batches = source.batches(marks, reading_of.refs, reading_of.known)
    for batch, read in reader.read_all(batches, lambda: reading_of.world):
        reading_of.keep(batch, read)
        if progress is not None:
            progress(batch.done, batch.total)
    return reading_of.report


class _Keeper:
    """Takes one batch after the other into the store."""

    def __init__(
        self,
        store: Store,
        mail: MailboxStore,
        account: AccountId,
        source: str,
        world: KnownWorld,
        at: datetime,
        new_id: NewId,
    ) -> None:
        self._store = store
        self._mail = mail
        self._account = account
        self._source = source
        self._at = at
        self._new_id = new_id
        self.world = world
        self._matcher = Matcher(world)
        self.report = SyncReport()

    def refs(self, folder: str) -> frozenset[str]:
        """Return which mails of a folder are kept."""
        with self._mail.mail_reading() as reading:
            return reading.refs(self._account, self._source, folder)

    def known(self, identities: Sequence[str]) -> frozenset[str]:
        """Return which mails are known wherever they lie."""
        with self._mail.mail_reading() as reading:
            return reading.seen(self._account, identities)

    def keep(self, batch: MailBatch, read: Sequence[tuple[RawMail, MailRead]]) -> None:
        """Write a batch in one transaction; what is known is asked in it, too.

        Another reading may be going on beside this one, in this process or another.
        """
        with self._store.writing():
            box = self._mail.mailbox()
            box.hold(self._account)
            seen, kept = self._judged(box, read)
            written = box.keep(self._account, self._source, batch, kept, self._at)
        self._count(kept, seen, written)

    def _judged(
        self, box: Mailbox, read: Sequence[tuple[RawMail, MailRead]]
    ) -> tuple[frozenset[str], list[ToKeep]]:
        """Return which mails were seen before, and what to keep of all of them."""
        seen = box.seen(self._account, [one.identity for _, one in read])
        empty = box.without_proposal(self._account, sorted(seen))
        twins = box.twins(self._account, [one.twin for _, one in read if one.twin])
        kept: list[ToKeep] = []
        mine: set[str] = set()
        for raw, one in read:
            known = one.identity in seen and one.identity not in empty
            # A copy with other headers of a mail that was read is not read again.
            copied = one.twin in twins and one.identity not in seen
            kept.append(self._to_keep(raw, one, silent=known or copied or one.twin in mine))
            if one.twin:
                mine.add(one.twin)
        return seen, kept

    def _to_keep(self, raw: RawMail, one: MailRead, *, silent: bool) -> ToKeep:
        proposal = None
        if not silent and one.reading is not None:
            line = replace(one.line, where=raw.where)
            found = replace(one, line=line)
            proposal = propose(found, self._matcher, id=self._new_id(), at=self._at)
        return ToKeep(
            identity=one.identity,
            twin=one.twin,
            ref=raw.ref,
            sent_at=one.line.sent_at,
            proposal=proposal,
            trouble=one.trouble,
            where=raw.where,
        )

    def _count(self, kept: Sequence[ToKeep], seen: frozenset[str], written: int) -> None:
        fresh = {one.identity: one for one in kept if one.identity not in seen}
        proposed = [one.proposal for one in kept if one.proposal is not None]
        was = self.report
        self.report = SyncReport(
            mails=was.mails + len(fresh),
            proposals=was.proposals + len(proposed),
            unmatched=was.unmatched + sum(one.opportunity is None for one in proposed),
            unread=was.unread + sum(bool(one.trouble) for one in fresh.values()),
            written=was.written + written,
            urgent=was.urgent
            | {
                one.opportunity
                for one in proposed
                if one.opportunity and one.kind is not ProposalKind.APPLICATION
            },
        )
        if any(one.opportunity for one in proposed):
            self._learn()

    def _learn(self) -> None:
        """Take up new threads, so that what answers a mail of this batch finds its way."""
        with self._mail.mail_reading() as reading:
            world = reading.world(self._account, self._at)
        if world != self.world:
            self.world = world
            self._matcher = Matcher(world)
