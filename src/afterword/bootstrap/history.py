"""What was written down of an opportunity, and taking one change of it back."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from afterword.bootstrap.mailbox import MailboxPart

if TYPE_CHECKING:
    from afterword.usecases.history import HistoryLine


class History(MailboxPart):
    """The history of each opportunity, decisions about mail included."""

    def history(self, id: str, *, first: int = 0, most: int = 100) -> tuple[HistoryLine, ...]:
        """Return a page of what was written down of one opportunity in words, newest first."""
        from afterword.usecases.history import list_history

        return list_history(
            self._store, self._account, id, tz=self.profile().tz, first=first, most=most
        )

    def follows(self, id: str) -> bool:
        """Whether there is such an opportunity (still)."""
        return any(one.id == id for one in self.headlines())

    def undo(self, id: str, change: int, *, at: datetime) -> None:
        """Take one change back; the history keeps both. Raises Refused where it cannot be.

        A decision about a mail goes back with all it wrote down; the mail is open again.
        """
        from afterword.usecases.history import decided_proposal, undo_change

        proposal = decided_proposal(self._store, self._account, id, change)
        if proposal is not None:
            self.undo_proposal(proposal, at=at)
        else:
            undo_change(self._store, self._account, id, change, at=at)
