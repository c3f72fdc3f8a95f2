"""Show drafts with what proofreading finds, and change them without losing a word.

Findings are computed when a draft is read and never kept, so they cannot be out of date.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from afterword.domain.case import Case
from afterword.domain.errors import Refused, UnusableInput
from afterword.usecases.conflicts import TextConflict
from afterword.usecases.ports import AccountId, Reader, Store, StoredDraft
from afterword.usecases.views import DraftState, DraftView, KeptText, Profile
from afterword.writing.lints import check_note
from afterword.writing.note_context import (
    MOST_NOTE_CHARACTERS,
    NoteUnderReview,
    OtherNote,
    context_from_case,
)
from afterword.writing.proofreader import Proofreader

NOT_PROOFREAD: Final = "not_proofread"
"""The hint of a check whose grammar engine could not work: not checked is not without errors."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a draft is shown with: the facts, the other drafts, and who writes."""

    case: Case
    profile: Profile
    drafts: tuple[StoredDraft, ...]
    other_companies: tuple[str, ...]
    other_roles: tuple[str, ...]


def list_drafts(
    store: Store, account: AccountId, id: str, *, proofreader: Proofreader | None
) -> tuple[DraftView, ...]:
    """Return the drafts of one opportunity, oldest first; dropped ones are left out."""
    with store.reading() as reader:
        page = load_page(reader, account, id)
    return tuple(
        show_draft(page, draft, at=draft.updated_at, proofreader=proofreader)
        for draft in page.drafts
    )


def get_draft(
    store: Store, account: AccountId, draft_id: str, *, proofreader: Proofreader | None
) -> DraftView:
    """Return one draft with its findings."""
    with store.reading() as reader:
        draft = reader.draft(account, draft_id)
        page = load_page(reader, account, draft.opportunity)
    return show_draft(page, draft, at=draft.updated_at, proofreader=proofreader)


def edit_draft(
    store: Store,
    account: AccountId,
    draft_id: str,
    subject: str,
    body: str,
    *,
    version: int | None,
    at: datetime,
    proofreader: Proofreader | None,
) -> DraftView:
    """Change the text if it still is at `version` (None: whatever it is at).

    Raises:
        TextConflict: Another window was first; both texts are kept.
        Refused: The note is approved or sent.
        UnusableInput: The text is far too long for a note.
    """
    if len(subject) + len(body) > MOST_NOTE_CHARACTERS:
        raise UnusableInput(
            f"The note has more than {MOST_NOTE_CHARACTERS} characters.", "Shorten it."
        )
    body = body.replace("\r\n", "\n").replace("\r", "\n")
    with store.writing() as ledger:
        now = ledger.draft(account, draft_id)
        _require_draft(now)
        won = ledger.replace_text(
            account,
            draft_id,
            subject=subject,
            body=body,
            version=now.version if version is None else version,
            at=at,
        )
        lost = None if won else KeptText(subject, body, at, version or 0)
        if lost is not None and (now.subject, now.body) != (subject, body):
            ledger.keep_text(account, draft_id, lost)
    view = get_draft(store, account, draft_id, proofreader=proofreader)
    if lost is not None and (now.subject, now.body) != (subject, body):
        raise TextConflict(view, lost)
    return view


def drop_draft(store: Store, account: AccountId, draft_id: str, *, at: datetime) -> None:
    """Put a draft away that will not be sent."""
    with store.writing() as ledger:
        _require_draft(ledger.draft(account, draft_id))
        ledger.move_draft(
            account, draft_id, expected=DraftState.DRAFT, to=DraftState.DROPPED, at=at
        )


def list_kept_texts(store: Store, account: AccountId, draft_id: str) -> tuple[KeptText, ...]:
    """Return the texts that lost against another window, newest first."""
    with store.reading() as reader:
        reader.draft(account, draft_id)
        return reader.kept_texts(account, draft_id)


def _require_draft(draft: StoredDraft) -> None:
    if draft.state is not DraftState.DRAFT:
        raise Refused(
            f"This note is {draft.state.value}, so its text is fixed.",
            "Take it back from the outbox first, or write another note.",
            code="text-is-fixed",
        )


def load_page(reader: Reader, account: AccountId, id: str) -> Page:
    others = [one for one in reader.headlines(account) if one.id != id]
    return Page(
        case=reader.cases(account, [id])[id],
        profile=reader.profile(account) or Profile(),
        drafts=reader.drafts(account, id),
        other_companies=_distinct(one.company for one in others if not one.company_is_guess),
        other_roles=_distinct(one.role for one in others if not one.role_is_guess),
    )


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))


def show_draft(
    page: Page, draft: StoredDraft, *, at: datetime, proofreader: Proofreader | None
) -> DraftView:
    people = [person for id in draft.to if (person := page.case.person(id)) is not None]
    note = _under_review(page, draft, at)
    findings = check_note(note, proofreader)
    return DraftView(
        id=draft.id,
        opportunity=draft.opportunity,
        company=page.case.employer.name,
        role=page.case.role,
        note=draft.note,
        to=draft.to,
        to_names=tuple(person.name for person in people),
        to_addresses=tuple(person.address for person in people if person.address is not None),
        channel=draft.channel,
        subject=draft.subject,
        body=draft.body,
        state=draft.state,
        version=draft.version,
        updated_at=draft.updated_at,
        interview=draft.interview,
        findings=findings,
        missing=draft.missing,
        proofread=all(finding.code != NOT_PROOFREAD for finding in findings),
    )


def _under_review(page: Page, draft: StoredDraft, at: datetime) -> NoteUnderReview:
    names = {person.id: person.name for person in page.case.people}
    others = tuple(
        OtherNote(
            to=tuple(names[id] for id in other.to if id in names),
            body=other.body,
            kind=other.note,
        )
        for other in page.drafts
        if other.id != draft.id and other.state in (DraftState.DRAFT, DraftState.APPROVED)
    )
    return NoteUnderReview(
        kind=draft.note,
        body=draft.body,
        subject=None if draft.channel != "email" else draft.subject,
        dialect=page.profile.dialect,
        context=context_from_case(
            page.case,
            to=draft.to,
            kind=draft.note,
            at=at,
            others=others,
            other_companies=page.other_companies,
            other_roles=page.other_roles,
        ),
    )
