"""Notes: written, proofread, changed and put away."""

from __future__ import annotations

from datetime import datetime

from afterword.adapters.ids import new_id
from afterword.bootstrap.assembly import Assembly
from afterword.domain.notes import NoteKind
from afterword.usecases.views import DraftView, KeptText


class Notes(Assembly):
    """Drafts and their findings."""

    def write_drafts(
        self,
        id: str,
        kind: NoteKind | None = None,
        *,
        to: tuple[str, ...] | None = None,
        at: datetime,
        language: str | None = None,
        template: str | None = None,
    ) -> tuple[DraftView, ...]:
        """Draft the notes that are due (or `kind`), one per person; existing ones are kept.

        `language` (en, de, fr) and `template` (a name) go before the habits.
        """
        from afterword.usecases.draft_notes import write_drafts
        from afterword.usecases.writing_habits import find_template

        stationery = self._store.stationery()

        return write_drafts(
            self._store,
            self._account,
            id,
            kind,
            to=to,
            at=at,
            new_id=new_id,
            proofreader=self._the_proofreader(),
            habits=stationery.habits(self._account),
            language=language,
            template=find_template(stationery, self._account, template) if template else None,
        )

    def prepare_proofreader(self) -> None:
        """Begin to load the grammar engine in the background, so that no page waits for it."""
        prepare = getattr(self._the_proofreader(), "prepare", None)
        if prepare is not None:
            prepare()

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
