"""The mailbox: read over IMAP or from files, proposals decided, and notes held for news."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from afterword.adapters.ids import new_id
from afterword.bootstrap.sending import Sending
from afterword.domain.errors import AfterwordError, NotNow, Refused
from afterword.usecases.views import Delivery

if TYPE_CHECKING:
    from afterword.adapters.imap.watch import Watch
    from afterword.usecases.evaluate_mailbox import Evaluation
    from afterword.usecases.ports import Headline
    from afterword.usecases.ports_mailbox import (
        Counts,
        MailSource,
        Proposal,
        ProposalKind,
        ProposalState,
        Unread,
    )
    from afterword.usecases.proposals import Decided, NewCandidacy, Proposals
    from afterword.usecases.sync_mailbox import Progress, SyncReport

_GLANCE = timedelta(days=14)
"""How far back the first look before sending goes; what is older was no answer. Our choice."""
_log = logging.getLogger("afterword.mailbox")
_one_at_a_time = Lock()
"""Two readings of one mailbox at once would only do the same work twice."""


class MailboxPart(Sending):
    """Reading mail, and what becomes of it."""

    # Reading

    def sync_mailbox(
        self,
        *,
        at: datetime,
        progress: Progress | None = None,
        since: date | None = None,
        again: bool = False,
    ) -> SyncReport:
        """Read what is new in the mailbox of the account; later runs cost only what is new.

        `again` forgets how far it was read (not what is known), so that mail that said nothing
        at the time is held against what is known now.

        Raises:
            Refused: No account is set up. NotNow: The server is away; what was read is kept.
        """
        source = self._mailbox(since=since)
        with _one_at_a_time:
            return self._read(source, at=at, progress=progress, again=again)

    def _mailbox(self, *, since: date | None = None, glance: bool = False) -> MailSource:
        from afterword.adapters.imap.mailbox import ImapMailbox

        mail_account = self.mail_account()
        if mail_account is None or not mail_account.imap_host:
            raise Refused(
                "No mailbox is set up to be read.",
                "Set it up in the settings or with `afterword account --imap-host`, or read "
                "files with `afterword import`.",
                code="no-mailbox",
            )
        login = self._mailbox_login(mail_account)
        return ImapMailbox(mail_account, login, since=since, glance=glance)

    def import_mail(
        self,
        paths: Iterable[Path],
        *,
        at: datetime,
        progress: Progress | None = None,
        again: bool = False,
    ) -> SyncReport:
        """Read mboxes, Maildirs, folders of mails and single mails on this machine.

        Raises:
            UnusableInput: A path does not exist. NotNow: A folder cannot be read.
        """
        from afterword.adapters.mbox.sources import FileSource

        try:
            return self._read(FileSource(paths), at=at, progress=progress, again=again)
        except OSError as problem:
            raise NotNow(
                f"{problem.filename or 'A folder'} cannot be read: {problem.strerror}.",
                "What was read until then is kept.",
            ) from problem

    def import_handed_over(
        self,
        files: Iterable[tuple[str, bytes]],
        *,
        at: datetime,
        progress: Progress | None = None,
    ) -> SyncReport:
        """Read mails and mboxes that were dropped, as (name, bytes)."""
        from afterword.adapters.mbox.sources import HandedOver

        return self._read(HandedOver(files), at=at, progress=progress)

    def watch_for_mail(self) -> Watch:
        """Wait at the server for news of the inbox (IDLE); to be opened by who waits.

        Raises:
            Refused: No account is set up. NotNow: The password is not known.
        """
        from afterword.adapters.imap.watch import Watch

        mail_account = self.mail_account()
        if mail_account is None or not mail_account.imap_host:
            raise Refused("No mailbox is set up to be watched.", code="no-mailbox")
        return Watch(mail_account, self._mailbox_login(mail_account))

    def wants_watching(self) -> bool:
        """Whether there is a mailbox and it is to be watched while the program runs."""
        mail_account = self.mail_account()
        if mail_account is None or not mail_account.imap_host or self.settings.throw_away:
            return False
        with self._store.mail_reading() as reading:
            return reading.wants_watching(self._account)

    def set_watching(self, *, wanted: bool) -> None:
        """Switch watching on or off."""
        with self._store.writing():
            self._store.mailbox().watch(self._account, wanted=wanted)

    def _read(
        self,
        source: MailSource,
        *,
        at: datetime,
        progress: Progress | None = None,
        again: bool = False,
    ) -> SyncReport:
        from afterword.adapters.mailroom import Crew
        from afterword.usecases.sync_mailbox import read_mailbox

        if again:
            with self._store.writing():
                self._store.mailbox().forget_marks(self._account, source.name)
        with Crew() as crew:
            report = read_mailbox(
                self._store,
                self._store,
                self._account,
                source,
                crew,
                at=at,
                new_id=new_id,
                progress=progress,
            )
        self._hold_for_news(report.urgent | self._match_again(at), at)
        return report

    def _match_again(self, at: datetime) -> frozenset[str]:
        """Find applications for the mails that fitted none when they were read."""
        from afterword.usecases.proposals import match_again

        return match_again(self._store, self._store, self._account, at=at)

    def _hold_for_news(self, opportunities: frozenset[str], at: datetime) -> None:
        """Hold what waits in the outbox about these opportunities: at once, not when it is due."""
        from afterword.usecases.approve_note import why_not_now
        from afterword.usecases.unread_answers import hold_queued

        if not opportunities or self._store.outbox_is_quiet():
            return
        rows, _, _ = self._store.outbox_parts()
        hold_queued(
            rows,
            opportunities,
            lambda row: why_not_now(self._store, self._account, row, at),
            at=at,
        )

    # Proposals

    def proposals(
        self,
        *,
        state: ProposalState | None = None,
        matched: bool | None = None,
        kinds: Sequence[ProposalKind] = (),
        first: int = 0,
        most: int = 100,
    ) -> tuple[Proposal, ...]:
        """Return a page of proposals: the open ones, unless another state is asked for."""
        from afterword.usecases.ports_mailbox import ProposalState

        with self._store.mail_reading() as reading:
            return reading.proposals(
                self._account,
                state=state or ProposalState.OPEN,
                matched=matched,
                kinds=kinds,
                first=first,
                most=most,
            )

    def proposal(self, id: str) -> Proposal:
        """Return one proposal."""
        with self._store.mail_reading() as reading:
            return reading.proposal(self._account, id)

    def count_proposals(self) -> Counts:
        """Count proposals by sort, and the mails that could not be read."""
        with self._store.mail_reading() as reading:
            return reading.counts(self._account)

    def unread_mail(self, *, first: int = 0, most: int = 100) -> tuple[Unread, ...]:
        """Return the mails that could not be read, the latest first."""
        with self._store.mail_reading() as reading:
            return reading.unread(self._account, first=first, most=most)

    def headlines(self) -> tuple[Headline, ...]:
        """Return all opportunities by name, the newest first."""
        with self._store.reading() as reader:
            return tuple(reversed(reader.headlines(self._account)))

    def what_would_happen(self, proposals: Sequence[Proposal], *, at: datetime) -> dict[str, str]:
        """Say for each proposal, by its id, what accepting it would do."""
        from afterword.usecases.proposals import what_happens

        ids = sorted({one.opportunity for one in proposals if one.opportunity})
        with self._store.reading() as reader:
            cases = reader.cases(self._account, ids)
        return {
            one.id: what_happens(cases.get(one.opportunity or ""), one, at=at) for one in proposals
        }

    def accept_proposal(
        self,
        id: str,
        *,
        at: datetime,
        opportunity: str | None = None,
        create: NewCandidacy | None = None,
        label: str | None = None,
        own_note: str | None = None,
    ) -> Decided:
        """Make facts of a proposal; see `usecases.proposals`."""
        decided = self._decisions().accept(
            id, at=at, opportunity=opportunity, create=create, label=label, own_note=own_note
        )
        self._match_again(at)
        return decided

    def accept_confirmations(self, *, at: datetime) -> tuple[Decided, ...]:
        """Accept everything that only confirms what is known."""
        return self._decisions().accept_all(at=at)

    def reject_proposal(self, id: str, *, at: datetime, label: str = "") -> Decided:
        """Put a proposal aside; `label` says what the mail really is."""
        return self._decisions().reject(id, at=at, label=label)

    def reject_proposals(self, ids: Sequence[str], *, at: datetime) -> int:
        """Put several aside; returns how many."""
        return self._decisions().reject_many(ids, at=at)

    def undo_proposal(self, id: str, *, at: datetime) -> Decided:
        """Open a decided proposal again and take back what it changed."""
        return self._decisions().undo(id, at=at)

    def match_proposal(self, id: str, opportunity: str) -> Decided:
        """Say to which opportunity a proposal belongs."""
        return self._decisions().match(id, opportunity)

    def evaluate_mailbox(self) -> Evaluation:
        """Measure how well mail was read, on what was confirmed."""
        from afterword.usecases.evaluate_mailbox import evaluate

        with self._store.mail_reading() as reading:
            return evaluate(reading.verdicts(self._account))

    def _decisions(self) -> Proposals:
        from afterword.usecases.proposals import Proposals

        mail_account = self.mail_account()
        return Proposals(
            self._store,
            self._store,
            self._account,
            new_id=new_id,
            tz=self.settings.tz,
            own_addresses=(mail_account.address,) if mail_account is not None else (),
        )

    # Sending waits for news

    def deliver_due(self, *, at: datetime) -> tuple[Delivery, ...]:
        """Carry out what is approved and due, after a look whether an answer has arrived.

        Where the mailbox cannot be looked into, the note goes out as approved.
        """
        self._look_for_answers(at)
        return super().deliver_due(at=at)

    def _look_for_answers(self, at: datetime) -> None:
        if not self._store.has_note_to_send(at=at) or not self.wants_watching():
            return
        for is_last in (False, True):
            try:
                # Beside a long reading that may be going on: a note must not wait for that.
                self._read(self._mailbox(since=(at - _GLANCE).date(), glance=True), at=at)
            except AfterwordError as problem:
                # A line may break once; a server that is away keeps no note from leaving.
                if is_last or problem.code == "mailbox-login":
                    _log.warning("Nobody could look for answers before sending: %s", problem)
                    return
            except Exception:
                # An answer no library understands must not keep every note from leaving.
                _log.exception("Looking for answers before sending failed.")
                return
            else:
                return
