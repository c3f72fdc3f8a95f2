"""Settings in, the assembled program out: the one object the interfaces call."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from afterword.domain.case import Case, Debrief, Event, Person, Touchpoint
from afterword.domain.notes import NoteKind
from afterword.settings import Settings
from afterword.usecases.views import (
    Delivery,
    DraftView,
    DueItem,
    Explained,
    Imported,
    KeptText,
    MailAccount,
    NewInterview,
    OutboxItem,
    Profile,
    Today,
)


def open_program(settings: Settings) -> Program:
    """Open the store of `settings.home` (made on first use) and assemble the use cases.

    Raises:
        AfterwordError: The store is newer, locked, damaged, or may not be written.
    """
    raise NotImplementedError


class Program:
    """Everything Afterword can do with a store. Methods take `at` wherever time matters.

    Each raises `AfterwordError` with a sentence and a remedy for what can be anticipated; ids
    that do not exist raise `NotFound`.
    """

    settings: Settings

    def close(self) -> None:
        """Give the connections of this thread back."""
        raise NotImplementedError

    # The candidate

    def profile(self) -> Profile:
        """Return the profile; an untouched one has the machine's zone and no name."""
        raise NotImplementedError

    def save_profile(self, profile: Profile) -> None:
        """Keep the profile. Raises UnusableInput for an unknown zone or a bad address."""
        raise NotImplementedError

    # Facts in

    def add_interview(self, new: NewInterview, *, at: datetime) -> str:
        """Record an interview; returns the opportunity it belongs to (a known one is reused)."""
        raise NotImplementedError

    def import_bytes(self, data: bytes, *, name: str, at: datetime) -> tuple[Imported, ...]:
        """Record the invitations in an .ics or a mail; `name` is only for sentences."""
        raise NotImplementedError

    def rename(self, id: str, *, company: str | None = None, role: str | None = None) -> None:
        """Correct the company or the role; what was a guess becomes the person's word."""
        raise NotImplementedError

    def save_person(self, id: str, person: Person) -> str:
        """Add a person (empty id) or correct a known one; returns the person's id."""
        raise NotImplementedError

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
        raise NotImplementedError

    def record_touchpoint(
        self, id: str, touchpoint: Touchpoint, *, at: datetime | None = None
    ) -> None:
        """Record one contact that happened; `at` is now (left out: when it happened)."""
        raise NotImplementedError

    def record_event(self, id: str, event: Event, *, at: datetime | None = None) -> None:
        """Record anything else that changes the advice."""
        raise NotImplementedError

    def cancel_interview(self, id: str, interview_id: str, *, at: datetime) -> None:
        """Note that an interview will not take place."""
        raise NotImplementedError

    # Answers out

    def find_opportunity(self, text: str) -> str:
        """Find by exact id, or by a unique part of company or role.

        Raises:
            NotFound: None matches. UnusableInput: Several do; the sentence names them.
        """
        raise NotImplementedError

    def case(self, id: str) -> Case:
        """Return all facts of one opportunity."""
        raise NotImplementedError

    def opportunities(self, *, at: datetime) -> tuple[DueItem, ...]:
        """Return every opportunity with its advice: due ones first, then waits by date."""
        raise NotImplementedError

    def today(self, *, at: datetime, waits: int = 20) -> Today:
        """Return what is due and the first `waits` waits, reading only those."""
        raise NotImplementedError

    def explain(self, id: str, *, at: datetime) -> Explained:
        """Return one opportunity with the reasons for and against its advice."""
        raise NotImplementedError

    def export(self, directory: Path, *, at: datetime) -> tuple[Path, ...]:
        """Write one case file per opportunity; returns the paths."""
        raise NotImplementedError

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
        raise NotImplementedError

    def drafts(self, id: str) -> tuple[DraftView, ...]:
        """Return the drafts of one opportunity, dropped ones left out."""
        raise NotImplementedError

    def draft(self, draft_id: str) -> DraftView:
        """Return one draft with its findings."""
        raise NotImplementedError

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
        raise NotImplementedError

    def kept_texts(self, draft_id: str) -> tuple[KeptText, ...]:
        """Return the texts that lost against another window, newest first."""
        raise NotImplementedError

    def check_draft(self, draft_id: str) -> DraftView:
        """Proofread a draft now (the same as `draft`)."""
        raise NotImplementedError

    def drop_draft(self, draft_id: str, *, at: datetime) -> None:
        """Put a draft away that will not be sent."""
        raise NotImplementedError

    # Sending

    def mail_account(self) -> MailAccount | None:
        """Return the mail account notes are sent from, if one was set up."""
        raise NotImplementedError

    def save_mail_account(self, mail_account: MailAccount, password: str | None) -> None:
        """Keep the account, and its password with the secrets (None keeps the older one)."""
        raise NotImplementedError

    def test_mail_account(self) -> tuple[str, ...]:
        """Log in without sending; returns what was found, in sentences."""
        raise NotImplementedError

    def preview(self, draft_id: str, *, at: datetime) -> bytes:
        """Return the exact mail that approval would freeze."""
        raise NotImplementedError

    def approve(self, draft_id: str, *, at: datetime, overrule: str | None = None) -> OutboxItem:
        """Freeze the mail and put it into the outbox; `overrule` says why against advice.

        Raises:
            Refused: A finding blocks, or advice says no and nothing overrules it.
        """
        raise NotImplementedError

    def outbox(self) -> tuple[OutboxItem, ...]:
        """Return what waits, what needs an answer and what went, newest first."""
        raise NotImplementedError

    def deliver_due(self, *, at: datetime) -> tuple[Delivery, ...]:
        """Carry out what is approved and due, each at most once."""
        raise NotImplementedError

    def answer_uncertain(self, item_id: str, answer: str, *, at: datetime) -> OutboxItem:
        """Settle a note in doubt: `send_again`, `was_sent` or `drop`."""
        raise NotImplementedError

    def cancel(self, item_id: str, *, at: datetime) -> OutboxItem:
        """Take back an approved note that has not gone out."""
        raise NotImplementedError
