"""Stationery: habits of writing, templates, cards by hand, and another wording if one likes."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from afterword.bootstrap.assembly import Assembly
from afterword.domain.errors import Refused

if TYPE_CHECKING:
    from afterword.usecases.cards import CardPage
    from afterword.usecases.ports_stationery import WritingHabits
    from afterword.writing.cards import CardStock, PaperSize
    from afterword.writing.drafts.own_templates import OwnTemplate
    from afterword.writing.rewriting import Proposal

REWRITER_KEY = "rewriter"
"""The name of the secret that opens the language model, where it wants one."""


class Stationery(Assembly):
    """What notes are written with besides facts."""

    def habits(self) -> WritingHabits:
        """Return the candidate's habits of writing."""
        return self._store.stationery().habits(self._account)

    def save_habits(self, habits: WritingHabits, *, rewriter_key: str | None = None) -> None:
        """Keep the habits; a key goes to the secrets (None keeps the older one, "" forgets it).

        Raises:
            UnusableInput: The language, a phrase or an address cannot be used.
        """
        from afterword.usecases.writing_habits import save_habits

        if habits.grammar_address:
            from afterword.adapters.grammar.languagetool import require_address

            require_address(habits.grammar_address)
        if habits.rewriter_address:
            from afterword.adapters.rewriting import OpenAICompatibleRewriter

            OpenAICompatibleRewriter(habits.rewriter_address, habits.rewriter_model or "any")
        save_habits(self._store, self._store.stationery(), self._account, habits)
        if rewriter_key:
            self._the_secrets().put(REWRITER_KEY, rewriter_key)
        elif rewriter_key == "":
            self._the_secrets().forget(REWRITER_KEY)
        self._proofreader_changed()

    def templates(self) -> tuple[OwnTemplate, ...]:
        """Return the candidate's own templates by name."""
        return self._store.stationery().templates(self._account)

    def template(self, name: str) -> OwnTemplate:
        """Return one template. Raises NotFound."""
        from afterword.usecases.writing_habits import find_template

        return find_template(self._store.stationery(), self._account, name)

    def save_template(self, template: OwnTemplate) -> None:
        """Keep a template. Raises UnusableInput for what a template may not hold."""
        from afterword.usecases.writing_habits import save_template

        save_template(self._store, self._store.stationery(), self._account, template)

    def try_template(self, id: str, template: OwnTemplate, *, at: datetime) -> str:
        """Fill a template with the facts of an opportunity, to look at."""
        from afterword.usecases.writing_habits import try_template

        return try_template(self._store, self._account, id, template, at=at)

    def drop_template(self, name: str) -> None:
        """Delete a template. Raises NotFound."""
        from afterword.usecases.writing_habits import drop_template

        drop_template(self._store, self._store.stationery(), self._account, name)

    # Cards

    def card_stock(self) -> CardStock | None:
        """Return the box of cards and stamps, or None where nobody has counted it."""
        return self._store.stationery().stock(self._account)

    def count_cards(
        self,
        *,
        cards: int | None = None,
        stamps: int | None = None,
        remind_at: int | None = None,
    ) -> CardStock:
        """Set what was counted; None leaves a number as it is."""
        from afterword.usecases.cards import count_stock

        return count_stock(
            self._store,
            self._store.stationery(),
            self._account,
            cards=cards,
            stamps=stamps,
            remind_at=remind_at,
        )

    def buy_cards(self, *, cards: int = 0, stamps: int = 0) -> CardStock:
        """Add what was bought to the box."""
        from afterword.usecases.cards import buy

        return buy(self._store, self._store.stationery(), self._account, cards=cards, stamps=stamps)

    def card(self, draft_id: str, *, at: datetime) -> CardPage:
        """Return a card with its envelope, the post and the box."""
        from afterword.usecases.cards import card_page

        return card_page(self._store, self._store.stationery(), self._account, draft_id, at=at)

    def print_card(self, draft_id: str, size: PaperSize, *, at: datetime) -> bytes:
        """Return a card as PDF. Raises CannotPrint where typst is not installed."""
        from afterword.adapters.printing import print_card

        return print_card(self.card(draft_id, at=at).card, size)

    def can_print(self) -> bool:
        """Whether cards can be made into a PDF on this machine."""
        from afterword.adapters.printing import can_print

        return can_print()

    def post_card(self, draft_id: str, *, at: datetime) -> CardStock | None:
        """Record that a card was posted; returns what is left in the box."""
        from afterword.usecases.cards import post_card

        return post_card(self._store, self._store.stationery(), self._account, draft_id, at=at)

    def card_arrived(self, draft_id: str, *, at: datetime) -> None:
        """Record that a posted card is known to have arrived."""
        from afterword.usecases.cards import card_arrived

        card_arrived(self._store, self._account, draft_id, at=at)

    # Another wording

    def reword(self, draft_id: str, *, wish: str = "") -> Proposal:
        """Ask the language model that was set up for another wording; nothing is changed.

        Raises:
            Refused: None was set up. CannotRewrite: No usable answer came.
        """
        from afterword.adapters.rewriting import OpenAICompatibleRewriter
        from afterword.usecases.reword_draft import reword_draft

        habits = self.habits()
        if not habits.may_rewrite:
            raise Refused(
                "No language model is set up, and none is needed.",
                "If you run one, give its address under Settings, Writing.",
                code="no-rewriter",
            )
        rewriter = OpenAICompatibleRewriter(
            habits.rewriter_address,
            habits.rewriter_model,
            api_key=self._the_secrets().get(REWRITER_KEY),
        )
        return reword_draft(self._store, self._account, draft_id, rewriter, wish=wish)
