"""What notes are written with, as values, and the store's part that keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from afterword.usecases.ports import AccountId
from afterword.writing.cards import CardStock
from afterword.writing.drafts.own_templates import OwnTemplate


@dataclass(frozen=True, slots=True)
class WritingHabits:
    """How the candidate likes notes written.

    `language` is en, de or fr (kinds a language lacks are written in English); `phrases` are the
    candidate's own sentences, greetings and closings; `return_address` stands small on envelopes.
    An empty address means that nothing is asked there: the notes stay on this machine.
    """

    language: str = "en"
    phrases: tuple[str, ...] = ()
    return_address: str = ""
    grammar_address: str = ""
    rewriter_address: str = ""
    rewriter_model: str = ""

    @property
    def may_rewrite(self) -> bool:
        """Whether a language model was set up."""
        return bool(self.rewriter_address and self.rewriter_model)


class Stationery(Protocol):
    """Keeps habits, templates and the box of cards. Writing joins an open transaction."""

    def habits(self, account: AccountId) -> WritingHabits: ...
    def keep_habits(self, account: AccountId, habits: WritingHabits) -> None: ...
    def templates(self, account: AccountId) -> tuple[OwnTemplate, ...]:
        """Return the candidate's templates by name."""
        ...

    def keep_template(self, account: AccountId, template: OwnTemplate) -> None:
        """Keep a template; one of the same name is replaced."""
        ...

    def drop_template(self, account: AccountId, name: str) -> bool:
        """Delete a template; returns whether there was one."""
        ...

    def stock(self, account: AccountId) -> CardStock | None:
        """Return the box of cards, or None where nobody has counted it."""
        ...

    def keep_stock(self, account: AccountId, stock: CardStock) -> None: ...
