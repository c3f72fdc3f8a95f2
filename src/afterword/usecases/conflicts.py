"""The conflict of two windows over one draft."""

from __future__ import annotations

from afterword.domain.errors import Refused
from afterword.usecases.views import DraftView, KeptText


class TextConflict(Refused):
    """A draft was changed in another window first; both texts are kept.

    `saved` is what stands now; `yours` is what was just given, kept beside it.
    """

    code = "text-conflict"

    def __init__(self, saved: DraftView, yours: KeptText) -> None:
        super().__init__(
            "This note was changed in another window in the meantime; both texts are kept.",
            "Compare them and save the one you want.",
        )
        self.saved = saved
        self.yours = yours
