"""Sending: approval, the outbox and delivery."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from afterword.adapters.clock import SystemClock
from afterword.bootstrap.accounts import Accounts
from afterword.bootstrap.assembly import now
from afterword.bootstrap.notes import Notes
from afterword.usecases.views import Delivery, MailAccount, OutboxItem

if TYPE_CHECKING:
    from afterword.adapters.imap.sent_folder import SentFolder
    from afterword.usecases.approve_note import Judged, Ready
    from afterword.usecases.overruling import EarlierNote
    from afterword.usecases.plan_sending import Plan
    from afterword.usecases.ports_sending import Row, Transport
    from afterword.usecases.send_note import Outbox
    from afterword.usecases.send_times import Leaving, SendingHours


class Sending(Accounts, Notes):
    """From an approved draft to a mail that left once."""

    def preview(self, draft_id: str, *, at: datetime) -> bytes:
        """Return the exact mail that approval would freeze; no account has to be set up."""
        from afterword.usecases.approve_note import freeze, get_ready

        ready = get_ready(self._store, self._account, draft_id, only_to_look=True)
        return freeze(ready, at=self._plan(ready, at=at)[1].leaves.at).raw

    def plan(self, draft_id: str, *, at: datetime) -> Plan:
        """Say when a note would leave that is approved now, and what "send it now" skips."""
        from afterword.usecases.approve_note import get_ready

        ready = get_ready(self._store, self._account, draft_id, only_to_look=True)
        return self._plan(ready, at=at)[1]

    def approve(
        self,
        draft_id: str,
        *,
        at: datetime,
        overrule: str | None = None,
        first_sent_at: datetime | None = None,
        at_once: bool = False,
    ) -> OutboxItem:
        """Freeze the mail and put it into the outbox; `overrule` says why against advice.

        The reason is kept as a fact. A second status note into the same silence also wants
        `first_sent_at`, the instant of the first one, as the person confirmed it.

        It leaves in the recipient's working hours (see `plan`); `at_once` leaves that out, and
        the undo time, for a person who has just said "send it now".

        Raises:
            SecondNote: The first note of this silence was not named.
            Refused: A finding blocks, or advice says no and nothing overrules it; or two notes
                have gone into this silence.
        """
        from afterword.usecases import approve_note
        from afterword.usecases.overruling import keep_reason, overrule_event
        from afterword.usecases.send_times import Leaving

        self._refuse_in_demonstration()
        view = self.draft(draft_id)
        approve_note.require_clean(view, overrule=overrule)
        ready = approve_note.get_ready(self._store, self._account, draft_id)
        judged, plan = self._plan(ready, at=at)
        overruled = overrule_event(
            ready.case,
            ready.draft.note,
            at=at,
            policy=ready.policy,
            agrees=judged.agrees and view.may_approve,
            reason=overrule,
            first_sent_at=first_sent_at,
        )
        leaves = Leaving(at) if at_once else plan.leaves
        outbox = self._the_outbox()
        with self._store.writing() as ledger:
            approve_note.mark_approved(ledger, self._account, ready.draft, at=at)
            copy = outbox.next_copy(approve_note.note_id_of(ready.draft))
            mail = approve_note.freeze(ready, at=leaves.at, copy=copy)
            note = approve_note.approved_note(
                ready, mail, judged, leaves=leaves, overrule=overrule, at_once=at_once
            )
            if overruled is not None:
                keep_reason(ledger, self._account, ready.draft.opportunity, overruled, at=at)
            return outbox.approve(note, at=at)

    def earlier_note(self, draft_id: str, *, at: datetime) -> EarlierNote | None:
        """Return the status note a draft would be the second to, in the same silence.

        Raises:
            Refused: Two have gone into this silence already.
        """
        from afterword.usecases.approve_note import get_ready
        from afterword.usecases.overruling import earlier_note

        ready = get_ready(self._store, self._account, draft_id, only_to_look=True)
        return earlier_note(ready.case, ready.draft.note, at=at, policy=ready.policy)

    def send_now(self, item_id: str, *, at: datetime) -> OutboxItem:
        """Let a note that waits for their working hours leave at once.

        It is taken back and approved anew, because its date and bytes were frozen for later;
        where that is refused, it is a draft again.

        Raises:
            Refused: It is on its way already, or advice or a finding has changed since.
        """
        from afterword.usecases.overruling import reason_kept

        row = self._the_outbox().row(item_id)
        with self._store.reading() as reader:
            case = reader.cases(self._account, [row.opportunity])[row.opportunity]
        reason = None if row.advised else reason_kept(case) or "As approved before."
        self.cancel(item_id, at=at)
        earlier = self.earlier_note(row.draft_id, at=at)
        return self.approve(
            row.draft_id,
            at=at,
            overrule=reason,
            first_sent_at=earlier.sent_at if earlier is not None else None,
            at_once=True,
        )

    def outbox(self, *, at: datetime | None = None) -> tuple[OutboxItem, ...]:
        """Return what waits, what needs an answer and what went, newest first."""
        return tuple(reversed(self._the_outbox().items(at=at or now())))

    def deliver_due(self, *, at: datetime) -> tuple[Delivery, ...]:
        """Carry out what is approved and due, each at most once."""
        from afterword.usecases.approve_note import give_back, why_not_now
        from afterword.usecases.sent_by_hand import why_sent_by_hand

        mail_account = self.mail_account()
        if mail_account is None or self.settings.throw_away or self._store.outbox_is_quiet():
            return ()
        outbox = self._the_outbox()
        transport, evidence = self._lines(mail_account)
        tz = self.profile().tz
        done = outbox.deliver_due(
            at,
            advise_again=lambda row, now: (
                why_not_now(self._store, self._account, row, now)
                or why_sent_by_hand(row, evidence, tz=tz, at=now)
            ),
            transport=transport,
            evidence=evidence,
            account=mail_account.address,
        )
        with self._store.writing() as ledger:
            give_back(ledger, self._account, outbox.items(at=at), at=at)
        return done

    def sending_habit(self) -> str:
        """Say what is known of the copies the provider keeps; "" where no account is set up."""
        from afterword.usecases.outbox_words import habit_in_words

        mail_account = self.mail_account()
        if mail_account is None:
            return ""
        rows, _, _ = self._store.outbox_parts()
        return habit_in_words(rows.habit(mail_account.address), known=mail_account.keeps_sent_copy)

    def answer_uncertain(self, item_id: str, answer: str, *, at: datetime) -> OutboxItem:
        """Settle a note in doubt: `send_again`, `was_sent` or `drop`."""
        from afterword.usecases.approve_note import give_back

        outbox = self._the_outbox()
        with self._store.writing() as ledger:
            item = outbox.answer(item_id, answer, at=at)
            give_back(ledger, self._account, outbox.items(at=at), at=at)
        return item

    def record_sent_by_hand(
        self,
        draft_id: str,
        *,
        channel: str | None = None,
        sent_at: datetime | None = None,
        at: datetime,
    ) -> None:
        """Record that a draft was sent another way: from another program, by hand, by phone.

        `channel` None is that of the draft; `sent_at` None is now.

        Raises:
            Refused: It is approved or sent already.
        """
        from afterword.usecases.approve_note import record_sent_by_hand

        with self._store.reading() as reader:
            how = channel or reader.draft(self._account, draft_id).channel
        when = min(sent_at or at, at)
        with self._store.writing() as ledger:
            record_sent_by_hand(ledger, self._account, draft_id, channel=how, at=when)

    def cancel(self, item_id: str, *, at: datetime) -> OutboxItem:
        """Take back an approved note that has not gone out."""
        return self.answer_uncertain(item_id, "cancel", at=at)

    def _the_outbox(self) -> Outbox:
        from afterword.usecases.approve_note import record_sent
        from afterword.usecases.send_note import Outbox

        rows, lock, guard = self._store.outbox_parts()
        return Outbox(
            rows,
            lock,
            guard,
            SystemClock(),
            on_sent=lambda row, at: record_sent(self._store.joined(), self._account, row, at),
            quiet_until=self._quiet_until,
            tz=self.profile().tz,
        )

    def _plan(self, ready: Ready, *, at: datetime) -> tuple[Judged, Plan]:
        from afterword.usecases.approve_note import judge
        from afterword.usecases.plan_sending import plan_leaving

        judged = judge(ready.case, ready.draft.note, ready.draft.to, at=at, policy=ready.policy)
        hours = self._sending_hours()
        return judged, plan_leaving(ready.case, judged, at=at, tz=self.profile().tz, hours=hours)

    def _quiet_until(self, row: Row, at: datetime) -> Leaving | None:
        from afterword.usecases.plan_sending import quiet_for

        with self._store.reading() as reader:
            case = reader.cases(self._account, [row.opportunity])[row.opportunity]
        return quiet_for(row, case, at=at, hours=self._sending_hours())

    def _sending_hours(self) -> SendingHours:
        from afterword.usecases.etiquette import policy_of
        from afterword.usecases.send_times import sending_hours

        with self._store.reading() as reader:
            return sending_hours(policy_of(reader, self._account))

    def _lines(self, mail_account: MailAccount) -> tuple[Transport, SentFolder]:
        """Open the ways to the person's provider: out by SMTP, and the Sent folder to look."""
        from afterword.adapters.imap.sent_folder import SentFolder
        from afterword.adapters.smtp import SmtpTransport

        transport = SmtpTransport(mail_account, self._credential(mail_account))
        evidence = SentFolder(mail_account, self._mailbox_login(mail_account))
        return transport, evidence
