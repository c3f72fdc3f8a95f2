"""Write the notes that are due, one per person, and show them with what proofreading finds.

Findings are computed when a draft is read and never kept, so they cannot be out of date.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from afterword.advice import advise
from afterword.domain.case import Case, Interview
from afterword.domain.errors import NotFound, Refused, UnusableInput
from afterword.domain.notes import NoteKind
from afterword.usecases.conflicts import TextConflict
from afterword.usecases.note_for import NOTE_FOR
from afterword.usecases.ports import AccountId, Ledger, NewId, Reader, Store, StoredDraft
from afterword.usecases.views import (
    DraftState,
    DraftView,
    KeptText,
    Profile,
    Question,
)
from afterword.usecases.wording import headline
from afterword.writing.drafts import Draft, draft_notes
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
class _Page:
    """What a draft is shown with: the facts, the other drafts, and who writes."""

    case: Case
    profile: Profile
    drafts: tuple[StoredDraft, ...]
    other_companies: tuple[str, ...]
    other_roles: tuple[str, ...]


def write_drafts(
    store: Store,
    account: AccountId,
    id: str,
    kind: NoteKind | None,
    *,
    to: tuple[str, ...] | None,
    at: datetime,
    new_id: NewId,
    proofreader: Proofreader | None,
) -> tuple[DraftView, ...]:
    """Draft what advice asks for, or `kind`; drafts that exist are returned as they are.

    Raises:
        Refused: Advice asks for no note now, and no kind was named.
        NotFound: Nobody of that id is known.
    """
    with store.writing() as ledger:
        page = _page(ledger, account, id)
        for person in to or ():
            if page.case.person(person) is None:
                raise NotFound(
                    f"There is no person {person!r} in this opportunity.",
                    "`afterword explain` shows its people with their ids.",
                )
        kind, to = _asked_for(page.case, kind, to, at)
        written = draft_notes(
            page.case,
            kind,
            at=at,
            to=to,
            voice=page.profile.voice,
            dialect=page.profile.dialect,
            signature=page.profile.signature or None,
        )
        kept = [_keep(ledger, account, id, page, draft, at, new_id) for draft in written]
        page = _page(ledger, account, id)
    return tuple(_view(page, draft, at=at, proofreader=proofreader) for draft in kept)


def _asked_for(
    case: Case, kind: NoteKind | None, to: tuple[str, ...] | None, at: datetime
) -> tuple[NoteKind, tuple[str, ...] | None]:
    """Take over from advice what was left open."""
    advice = advise(case, at=at)
    for one in (advice, *advice.also):
        advised = NOTE_FOR.get(one.verdict)
        if advised is not None and kind in (None, advised):
            return advised, to or one.recipients or None
    if kind is None:
        raise Refused(
            headline(advice, case, at=at),
            "No note is asked for now; name a kind of note to write one all the same.",
            code="nothing-to-write",
        )
    return kind, to


def _keep(
    ledger: Ledger,
    account: AccountId,
    id: str,
    page: _Page,
    draft: Draft,
    at: datetime,
    new_id: NewId,
) -> StoredDraft:
    interview = _interview_of(page.case, draft.note, draft.to, at)
    about = interview.id if interview is not None else None
    for known in page.drafts:
        same = known.note is draft.note and known.interview == about
        # A status note that was sent belongs to an older silence; another may be due.
        stands = draft.note is NoteKind.THANK_YOU or known.state is DraftState.DRAFT
        if same and stands and set(known.to) & set(draft.to):
            return known
    fresh = StoredDraft(
        id=new_id(),
        opportunity=id,
        note=draft.note,
        to=draft.to,
        channel=draft.channel,
        subject=draft.subject or "",
        body=draft.body,
        state=DraftState.DRAFT,
        version=1,
        updated_at=at,
        interview=about,
        facts_used=tuple(draft.facts_used),
        missing=tuple(Question(one.text, one.path) for one in draft.missing),
    )
    ledger.add_draft(account, fresh)
    return fresh


def _interview_of(case: Case, note: NoteKind, to: Sequence[str], at: datetime) -> Interview | None:
    """Find the interview a note is about: the latest one begun, with a recipient if possible."""
    begun = [one for one in case.interviews if one.start <= at and one.status != "cancelled"]
    with_them = [one for one in begun if set(to) & set(one.participants)]
    return max(with_them or begun, key=lambda one: one.start, default=None)


def list_drafts(
    store: Store, account: AccountId, id: str, *, proofreader: Proofreader | None
) -> tuple[DraftView, ...]:
    """Return the drafts of one opportunity, oldest first; dropped ones are left out."""
    with store.reading() as reader:
        page = _page(reader, account, id)
    return tuple(
        _view(page, draft, at=draft.updated_at, proofreader=proofreader) for draft in page.drafts
    )


def get_draft(
    store: Store, account: AccountId, draft_id: str, *, proofreader: Proofreader | None
) -> DraftView:
    """Return one draft with its findings."""
    with store.reading() as reader:
        draft = reader.draft(account, draft_id)
        page = _page(reader, account, draft.opportunity)
    return _view(page, draft, at=draft.updated_at, proofreader=proofreader)


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


def _page(reader: Reader, account: AccountId, id: str) -> _Page:
    others = [one for one in reader.headlines(account) if one.id != id]
    return _Page(
        case=reader.cases(account, [id])[id],
        profile=reader.profile(account) or Profile(),
        drafts=reader.drafts(account, id),
        other_companies=_distinct(one.company for one in others if not one.company_is_guess),
        other_roles=_distinct(one.role for one in others if not one.role_is_guess),
    )


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))


def _view(
    page: _Page, draft: StoredDraft, *, at: datetime, proofreader: Proofreader | None
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


def _under_review(page: _Page, draft: StoredDraft, at: datetime) -> NoteUnderReview:
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
