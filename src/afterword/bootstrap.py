"""Settings in, the assembled program out: the one object the interfaces call.

Use cases are imported where they are called: `afterword due` must start fast, and most runs
need few of them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.adapters.clock import SystemClock
from afterword.adapters.holiday_memory import HolidayMemory
from afterword.adapters.ids import new_id
from afterword.adapters.log_file import start_log
from afterword.domain.case import Case, Debrief, Event, Person, Touchpoint
from afterword.domain.errors import NotNow, Refused
from afterword.domain.notes import NoteKind
from afterword.settings import Settings
from afterword.store.opening import OpenStore, open_store
from afterword.usecases.views import (
    Delivery,
    DraftView,
    DueItem,
    Explained,
    Hit,
    Imported,
    KeptText,
    MailAccount,
    NewInterview,
    OutboxItem,
    PersonMet,
    Profile,
    Today,
    Wait,
)

if TYPE_CHECKING:
    from afterword.usecases.ports import Secrets
    from afterword.usecases.ports_sending import SentEvidence, Transport
    from afterword.usecases.send_note import Outbox
    from afterword.writing.proofreader import Proofreader

AskPassphrase = Callable[[str], str | None]


def open_program(
    settings: Settings,
    *,
    ask: AskPassphrase | None = None,
    proofreader: Proofreader | None = None,
    secrets: Secrets | None = None,
) -> Program:
    """Open the store of `settings.home` (made on first use) and assemble the use cases.

    `ask` is called when a passphrase is needed and the settings give none. Proofreader and
    secrets are those of this machine unless others are given.

    Raises:
        AfterwordError: The store is newer, locked, damaged, or may not be written.
    """
    store = open_store(settings)
    start_log(settings.log_file, settings.log_level)
    return Program(settings, store, ask=ask, proofreader=proofreader, secrets=secrets)


class Program:
    """Everything Afterword can do with a store. Methods take `at` wherever time matters.

    Each raises `AfterwordError` with a sentence and a remedy for what can be anticipated; ids
    that do not exist raise `NotFound`.
    """

    def __init__(
        self,
        settings: Settings,
        store: OpenStore,
        *,
        ask: AskPassphrase | None = None,
        proofreader: Proofreader | None = None,
        secrets: Secrets | None = None,
    ) -> None:
        self.settings = settings
        self._store = store
        self._ask = ask
        self._holidays = HolidayMemory(settings.home / "holidays.json")
        self._holidays.recall(_now())
        self._secrets = secrets
        self._proofreader = proofreader

    def close(self) -> None:
        """Give the connections of this thread back, and keep what was looked up."""
        self._holidays.keep(_now())
        self._store.close()

    # The candidate

    def profile(self) -> Profile:
        """Return the profile; an untouched one has the machine's zone and no name."""
        from afterword.usecases.candidate import get_profile

        return get_profile(self._store, self._account, tz=self.settings.tz)

    def save_profile(self, profile: Profile, *, at: datetime | None = None) -> None:
        """Keep the profile. Raises UnusableInput for an unknown zone or a bad address."""
        from afterword.usecases.candidate import save_profile

        save_profile(self._store, self._account, profile, at=at or _now())

    # Facts in

    def add_interview(self, new: NewInterview, *, at: datetime) -> str:
        """Record an interview; returns the opportunity it belongs to (a known one is reused)."""
        from afterword.usecases.record_interview import add_interview

        return add_interview(self._store, self._account, new, at=at, new_id=new_id)

    def import_bytes(self, data: bytes, *, name: str, at: datetime) -> tuple[Imported, ...]:
        """Record the invitations in an .ics or a mail; `name` is only for sentences."""
        from afterword.usecases.import_invitation import import_bytes

        mail_account = self.mail_account()
        own = (mail_account.address,) if mail_account is not None else ()
        return import_bytes(
            self._store,
            self._account,
            data,
            name=name,
            at=at,
            new_id=new_id,
            tz=self.settings.tz,
            own_addresses=own,
        )

    def rename(self, id: str, *, company: str | None = None, role: str | None = None) -> None:
        """Correct the company or the role; what was a guess becomes the person's word."""
        from afterword.usecases.record_facts import rename

        rename(self._store, self._account, id, company=company, role=role)

    def save_person(self, id: str, person: Person, *, at: datetime | None = None) -> str:
        """Add a person (empty id) or correct a known one; returns the person's id."""
        from afterword.usecases.record_facts import save_person

        return save_person(self._store, self._account, id, person, at=at or _now())

    def record_debrief(
        self,
        id: str,
        interview_id: str,
        debrief: Debrief,
        *,
        said_about_timing: str | None = None,
        at: datetime,
    ) -> None:
        """Keep what was noted of one interview; what was said about timing becomes a date."""
        from afterword.usecases.record_facts import record_debrief

        record_debrief(
            self._store,
            self._account,
            id,
            interview_id,
            debrief,
            said_about_timing=said_about_timing,
            at=at,
        )

    def record_touchpoint(
        self, id: str, touchpoint: Touchpoint, *, at: datetime | None = None
    ) -> None:
        """Record one contact that happened; `at` is now."""
        from afterword.usecases.record_facts import record_touchpoint

        record_touchpoint(self._store, self._account, id, touchpoint, at=at or _now())

    def record_event(self, id: str, event: Event, *, at: datetime | None = None) -> None:
        """Record anything else that changes the advice."""
        from afterword.usecases.record_facts import record_event

        record_event(self._store, self._account, id, event, at=at or _now())

    def cancel_interview(self, id: str, interview_id: str, *, at: datetime) -> None:
        """Note that an interview will not take place."""
        from afterword.usecases.record_facts import cancel_interview

        cancel_interview(self._store, self._account, id, interview_id, at=at)

    # Answers out

    def find_opportunity(self, text: str) -> str:
        """Find by exact id, or by a unique part of company or role.

        Raises:
            NotFound: None matches. UnusableInput: Several do; the sentence names them.
        """
        from afterword.usecases.list_due import find_opportunity

        return find_opportunity(self._store, self._account, text)

    def add_case(self, case: Case, *, at: datetime, id: str | None = None) -> str:
        """Record a whole case (its candidate stays the profile's business); returns its id."""
        from afterword.usecases.looking import keep_looking

        id = id or new_id()
        with self._store.writing() as ledger:
            ledger.add_case(self._account, id, case, at)
            keep_looking(ledger, self._account, [id], at=at)
        return id

    def case(self, id: str) -> Case:
        """Return all facts of one opportunity."""
        with self._store.reading() as reader:
            return reader.cases(self._account, [id])[id]

    def opportunities(self, *, at: datetime) -> tuple[DueItem, ...]:
        """Return every opportunity with its advice: due ones first, then waits by date."""
        from afterword.usecases.list_due import list_opportunities

        return list_opportunities(self._store, self._account, at=at)

    def opportunity_page(
        self, *, at: datetime, first: int, most: int
    ) -> tuple[tuple[DueItem, ...], int]:
        """Return a page of all opportunities, due ones first, and how many there are in all."""
        from afterword.usecases.list_due import list_page

        return list_page(self._store, self._account, at=at, first=first, most=most)

    def today(self, *, at: datetime, waits: int = 20) -> Today:
        """Return what is due and the first `waits` waits, reading only those."""
        from afterword.usecases.list_due import list_today

        outbox = () if self._store.outbox_is_quiet() else self.outbox(at=at)
        return list_today(self._store, self._account, at=at, waits=waits, outbox=outbox)

    def explain(self, id: str, *, at: datetime) -> Explained:
        """Return one opportunity with the reasons for and against its advice."""
        from afterword.usecases.list_due import explain_opportunity

        return explain_opportunity(self._store, self._account, id, at=at)

    def waits(self, *, at: datetime, most: int = 20) -> tuple[Wait, ...]:
        """Return the waits that end soonest, with what their silence means."""
        from afterword.usecases.waiting import list_waits

        return list_waits(self._store, self._account, at=at, most=most)

    def people(self, *, at: datetime, first: int = 0, most: int = 100) -> tuple[PersonMet, ...]:
        """Return the people met until `at`, the latest first."""
        from afterword.usecases.people_met import list_people

        return list_people(self._store, self._account, at=at, first=first, most=most)

    def search(self, question: str, *, most: int = 20) -> tuple[Hit, ...]:
        """Return what holds every word of the question, at most `most` of each kind."""
        from afterword.usecases.search import search

        return search(self._store, self._account, question, most=most)

    # The data as a whole

    def back_up(self) -> Path:
        """Write a checked copy of everything into the folder of backups; returns it."""
        return self._store.back_up(reason="by-hand")

    def erase(self) -> None:
        """Delete everything, the password included; the next start begins with nothing."""
        from afterword.usecases.candidate import secret_name

        mail_account = self.mail_account()
        if mail_account is not None:
            self._the_secrets().forget(secret_name(mail_account.address))
        self._store.erase()

    def export(self, directory: Path, *, at: datetime) -> tuple[Path, ...]:
        """Write one case file per opportunity; returns the paths."""
        from afterword.usecases.export_cases import export_cases

        written = []
        try:
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            for name, text in export_cases(self._store, self._account):
                path = directory / name
                path.write_text(text, encoding="utf-8")
                written.append(path)
        except OSError as problem:
            raise NotNow(
                f"The case files cannot be written to {directory}: {problem.strerror}.",
                "Name a folder you may write to.",
            ) from None
        return tuple(written)

    # Notes

    def write_drafts(
        self,
        id: str,
        kind: NoteKind | None = None,
        *,
        to: tuple[str, ...] | None = None,
        at: datetime,
    ) -> tuple[DraftView, ...]:
        """Draft the notes that are due (or `kind`), one per person; existing ones are kept."""
        from afterword.usecases.draft_notes import write_drafts

        return write_drafts(
            self._store,
            self._account,
            id,
            kind,
            to=to,
            at=at,
            new_id=new_id,
            proofreader=self._the_proofreader(),
        )

    def drafts(self, id: str) -> tuple[DraftView, ...]:
        """Return the drafts of one opportunity, dropped ones left out."""
        from afterword.usecases.review_draft import list_drafts

        return list_drafts(self._store, self._account, id, proofreader=self._the_proofreader())

    def draft(self, draft_id: str) -> DraftView:
        """Return one draft with its findings."""
        from afterword.usecases.review_draft import get_draft

        return get_draft(self._store, self._account, draft_id, proofreader=self._the_proofreader())

    def edit_draft(
        self,
        draft_id: str,
        subject: str,
        body: str,
        *,
        version: int | None = None,
        at: datetime,
    ) -> DraftView:
        """Change the text if it still is at `version` (None: whatever it is at).

        Raises:
            TextConflict: Another window was first; both texts are kept.
            Refused: The note is approved or sent.
        """
        from afterword.usecases.review_draft import edit_draft

        return edit_draft(
            self._store,
            self._account,
            draft_id,
            subject,
            body,
            version=version,
            at=at,
            proofreader=self._the_proofreader(),
        )

    def kept_texts(self, draft_id: str) -> tuple[KeptText, ...]:
        """Return the texts that lost against another window, newest first."""
        from afterword.usecases.review_draft import list_kept_texts

        return list_kept_texts(self._store, self._account, draft_id)

    def check_draft(self, draft_id: str) -> DraftView:
        """Proofread a draft now (the same as `draft`)."""
        return self.draft(draft_id)

    def drop_draft(self, draft_id: str, *, at: datetime) -> None:
        """Put a draft away that will not be sent."""
        from afterword.usecases.review_draft import drop_draft

        drop_draft(self._store, self._account, draft_id, at=at)

    # Sending

    def mail_account(self) -> MailAccount | None:
        """Return the mail account notes are sent from, if one was set up."""
        with self._store.reading() as reader:
            return reader.mail_account(self._account)

    def save_mail_account(self, mail_account: MailAccount, password: str | None) -> None:
        """Keep the account, and its password with the secrets (None keeps the older one)."""
        from afterword.usecases.candidate import save_mail_account

        self._refuse_in_demonstration()
        save_mail_account(self._store, self._account, self._the_secrets(), mail_account, password)

    def suggest_mail_account(self, address: str) -> MailAccount | None:
        """Return the servers known for an address, or None where they are not."""
        from afterword.adapters.accounts import suggest_account

        return suggest_account(address)

    def test_mail_account(self) -> tuple[str, ...]:
        """Log in without sending; returns what was found, in sentences."""
        mail_account = self.mail_account()
        if mail_account is None:
            raise Refused(
                "No mail account is set up yet.",
                "Set it up with `afterword account` or in the settings.",
                code="no-account",
            )
        return check_mail_account(mail_account, self._password(mail_account))

    def preview(self, draft_id: str, *, at: datetime) -> bytes:
        """Return the exact mail that approval would freeze."""
        from afterword.usecases.approve_note import freeze, get_ready

        return freeze(get_ready(self._store, self._account, draft_id), at=at).raw

    def approve(
        self,
        draft_id: str,
        *,
        at: datetime,
        overrule: str | None = None,
        at_once: bool = False,
    ) -> OutboxItem:
        """Freeze the mail and put it into the outbox; `overrule` says why against advice.

        `at_once` leaves out the undo time, for a person who has just said "send it now".

        Raises:
            Refused: A finding blocks, or advice says no and nothing overrules it.
        """
        from afterword.usecases import approve_note

        self._refuse_in_demonstration()
        approve_note.require_clean(self.draft(draft_id), overrule=overrule)
        ready = approve_note.get_ready(self._store, self._account, draft_id)
        judged = approve_note.judge(ready.case, ready.draft.note, ready.draft.to, at=at)
        outbox = self._the_outbox()
        with self._store.writing() as ledger:
            approve_note.mark_approved(ledger, self._account, ready.draft, at=at)
            copy = outbox.next_copy(approve_note.note_id_of(ready.draft))
            leaves = max(at, judged.not_before or at)
            mail = approve_note.freeze(ready, at=leaves, copy=copy)
            note = approve_note.approved_note(
                ready, mail, judged, at=at, overrule=overrule, at_once=at_once
            )
            return outbox.approve(note, at=at)

    def outbox(self, *, at: datetime | None = None) -> tuple[OutboxItem, ...]:
        """Return what waits, what needs an answer and what went, newest first."""
        return tuple(reversed(self._the_outbox().items(at=at or _now())))

    def deliver_due(self, *, at: datetime) -> tuple[Delivery, ...]:
        """Carry out what is approved and due, each at most once."""
        from afterword.usecases.approve_note import give_back, why_not_now

        mail_account = self.mail_account()
        if mail_account is None or self.settings.throw_away or self._store.outbox_is_quiet():
            return ()
        outbox = self._the_outbox()
        transport, evidence = self._lines(mail_account)
        done = outbox.deliver_due(
            at,
            advise_again=lambda row, now: why_not_now(self._store, self._account, row, now),
            transport=transport,
            evidence=evidence,
            account=mail_account.address,
        )
        with self._store.writing() as ledger:
            give_back(ledger, self._account, outbox.items(at=at), at=at)
        return done

    def answer_uncertain(self, item_id: str, answer: str, *, at: datetime) -> OutboxItem:
        """Settle a note in doubt: `send_again`, `was_sent` or `drop`."""
        from afterword.usecases.approve_note import give_back

        outbox = self._the_outbox()
        with self._store.writing() as ledger:
            item = outbox.answer(item_id, answer, at=at)
            give_back(ledger, self._account, outbox.items(at=at), at=at)
        return item

    def cancel(self, item_id: str, *, at: datetime) -> OutboxItem:
        """Take back an approved note that has not gone out."""
        return self.answer_uncertain(item_id, "cancel", at=at)

    # What is assembled

    @property
    def _account(self) -> int:
        return self._store.account

    def _the_secrets(self) -> Secrets:
        if self._secrets is None:
            from afterword.adapters.secrets import open_secrets

            self._secrets = open_secrets(self.settings, ask=self._ask)
        return self._secrets

    def _the_proofreader(self) -> Proofreader:
        if self._proofreader is None:
            from afterword.adapters.grammar.harper import HarperProofreader

            self._proofreader = HarperProofreader()
        return self._proofreader

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
            tz=self.profile().tz,
        )

    def _lines(self, mail_account: MailAccount) -> tuple[Transport, SentEvidence]:
        """Open the ways to the person's provider: out by SMTP, and the Sent folder to look."""
        from afterword.adapters.imap.sent_folder import SentFolder, login_with
        from afterword.adapters.smtp import Password, SmtpTransport

        password = self._password(mail_account)
        transport = SmtpTransport(mail_account, Password(password))
        evidence = SentFolder(mail_account, login_with(mail_account.login, password))
        return transport, evidence

    def _password(self, mail_account: MailAccount) -> str:
        from afterword.usecases.candidate import secret_name

        password = self._the_secrets().get(secret_name(mail_account.address))
        if password is None:
            raise Refused(
                f"The password of {mail_account.address} is not known any more.",
                "Give it once more with `afterword account` or in the settings.",
                code="no-password",
            )
        return password

    def _refuse_in_demonstration(self) -> None:
        if self.settings.throw_away:
            raise Refused(
                "This is a demonstration: nothing is sent from it.",
                "Start `afterword` itself to write to real people.",
                code="demonstration",
            )


def check_mail_account(mail_account: MailAccount, password: str) -> tuple[str, ...]:
    """Log in where mail leaves and where it is kept; nothing is sent."""
    from afterword.adapters.accounts import check_account

    return check_account(mail_account, password)


def _now() -> datetime:
    return SystemClock().now()
