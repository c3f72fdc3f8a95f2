"""What is remembered of the mailbox, in plain SQL over whichever connection is at hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from afterword.store.queries import mailbox
from afterword.store.rows import Rows
from afterword.usecases.ports_mailbox import (
    Counts,
    FolderMark,
    KnownWorld,
    Proposal,
    ProposalKind,
    ProposalState,
    Unread,
    Verdict,
)


class StoredMail:
    """The `MailboxReader` of the ports, on one connection."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def world(self, account: int, at: datetime) -> KnownWorld:
        return mailbox.load_world(self._rows, account)

    def marks(self, account: int, source: str) -> Mapping[str, FolderMark]:
        return mailbox.load_marks(self._rows, account, source)

    def refs(self, account: int, source: str, folder: str) -> frozenset[str]:
        return mailbox.list_refs(self._rows, account, source, folder)

    def seen(self, account: int, identities: Sequence[str]) -> frozenset[str]:
        return mailbox.find_seen(self._rows, account, identities)

    def twins(self, account: int, twins: Sequence[str]) -> frozenset[str]:
        return mailbox.find_twins(self._rows, account, twins)

    def without_proposal(self, account: int, identities: Sequence[str]) -> frozenset[str]:
        return mailbox.find_without_proposal(self._rows, account, identities)

    def proposal(self, account: int, id: str) -> Proposal:
        return mailbox.load_proposal(self._rows, account, id)

    def proposals(
        self,
        account: int,
        *,
        state: ProposalState = ProposalState.OPEN,
        matched: bool | None = None,
        opportunity: str | None = None,
        kinds: Sequence[ProposalKind] = (),
        first: int = 0,
        most: int = 100,
    ) -> tuple[Proposal, ...]:
        return mailbox.list_proposals(
            self._rows,
            account,
            state=state,
            matched=matched,
            opportunity=opportunity,
            kinds=kinds,
            first=first,
            most=most,
        )

    def counts(self, account: int) -> Counts:
        return mailbox.count_all(self._rows, account)

    def unread(self, account: int, *, first: int, most: int) -> tuple[Unread, ...]:
        return mailbox.list_unread(self._rows, account, first, most)

    def wants_watching(self, account: int) -> bool:
        return mailbox.wants_watching(self._rows, account)

    def verdicts(self, account: int) -> tuple[Verdict, ...]:
        return mailbox.list_verdicts(self._rows, account)
