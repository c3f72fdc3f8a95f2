"""Write the notes that are due, one per person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from afterword.advice import Policy, advise
from afterword.domain.case import Case, Interview
from afterword.domain.errors import NotFound, Refused
from afterword.domain.notes import NoteKind
from afterword.usecases.etiquette import policy_of
from afterword.usecases.note_for import note_for
from afterword.usecases.ports import AccountId, Ledger, NewId, Store, StoredDraft
from afterword.usecases.ports_stationery import WritingHabits
from afterword.usecases.review_draft import Page, load_page, show_draft
from afterword.usecases.views import DraftState, DraftView, Question
from afterword.usecases.wording import headline
from afterword.usecases.writing_habits import language_for
from afterword.writing.drafts import Draft, draft_notes
from afterword.writing.drafts.own_templates import OwnTemplate, draft_from_template
from afterword.writing.proofreader import Proofreader


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
    habits: WritingHabits,
    language: str | None = None,
    template: OwnTemplate | None = None,
) -> tuple[DraftView, ...]:
    """Draft what advice asks for, or `kind`; drafts that exist are returned as they are.

    `language` None means that of the habits, or English where it lacks the kind of note. With a
    `template` of the candidate's own, its kind and its words are used.

    Raises:
        Refused: Advice asks for no note now, and no kind was named.
        NotFound: Nobody of that id is known.
    """
    with store.writing() as ledger:
        page = load_page(ledger, account, id)
        for person in to or ():
            if page.case.person(person) is None:
                raise NotFound(
                    f"There is no person {person!r} in this opportunity.",
                    "`afterword explain` shows its people with their ids.",
                )
        if template is not None:
            kind = template.kind
        kind, to = _asked_for(page.case, kind, to, at, policy_of(ledger, account))
        written = _write(page, kind, to, at, habits, language, template)
        kept = [_keep(ledger, account, id, page, draft, at, new_id) for draft in written]
        page = load_page(ledger, account, id)
    return tuple(show_draft(page, draft, at=at, proofreader=proofreader) for draft in kept)


def _write(
    page: Page,
    kind: NoteKind,
    to: tuple[str, ...] | None,
    at: datetime,
    habits: WritingHabits,
    language: str | None,
    template: OwnTemplate | None,
) -> tuple[Draft, ...]:
    profile = page.profile
    signature = profile.signature or None
    if template is not None:
        return draft_from_template(
            page.case,
            template,
            at=at,
            to=to,
            voice=profile.voice,
            dialect=profile.dialect,
            signature=signature,
        )
    return draft_notes(
        page.case,
        kind,
        at=at,
        to=to,
        voice=profile.voice,
        dialect=profile.dialect,
        language=language or language_for(habits, kind),
        signature=signature,
        phrases=habits.phrases,
    )


def _asked_for(
    case: Case,
    kind: NoteKind | None,
    to: tuple[str, ...] | None,
    at: datetime,
    policy: Policy,
) -> tuple[NoteKind, tuple[str, ...] | None]:
    """Take over from advice what was left open."""
    advice = advise(case, at=at, policy=policy)
    for one in (advice, *advice.also):
        advised = note_for(one)
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
    page: Page,
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
