"""Another wording of a note by a language model, shown as a proposal and never taken by itself."""

from __future__ import annotations

from afterword.domain.errors import Refused
from afterword.usecases.ports import AccountId, Store
from afterword.usecases.views import DraftState, Profile
from afterword.writing.rewriting import Proposal, Rewriter, propose_rewriting


def reword_draft(
    store: Store, account: AccountId, draft_id: str, rewriter: Rewriter, *, wish: str = ""
) -> Proposal:
    """Ask for another wording; nothing is changed.

    Raises:
        Refused: The text of the note is fixed already.
        CannotRewrite: No usable answer came.
    """
    with store.reading() as reader:
        draft = reader.draft(account, draft_id)
        case = reader.cases(account, [draft.opportunity])[draft.opportunity]
        profile = reader.profile(account) or Profile()
    if draft.state is not DraftState.DRAFT:
        raise Refused(
            f"This note is {draft.state.value}, so its text is fixed.",
            "Write another note if something is missing.",
            code="text-is-fixed",
        )
    return propose_rewriting(
        rewriter,
        draft.body,
        case,
        kind=draft.note,
        voice=profile.voice,
        dialect=profile.dialect,
        wish=wish,
    )
