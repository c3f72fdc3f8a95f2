"""The drawer with cards and stamps: it counts down and says in time that it runs empty."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from afterword.domain.case import Touchpoint
from afterword.domain.errors import UnusableInput


@dataclass(frozen=True, slots=True)
class CardStock:
    """How many cards and stamps are left; at `remind_at` of either, a reminder is due."""

    cards: int = 0
    stamps: int = 0
    remind_at: int = 3

    def __post_init__(self) -> None:
        if min(self.cards, self.stamps, self.remind_at) < 0:
            raise UnusableInput("A stock cannot be less than nothing.", "Count again from 0 up.")

    def with_one_posted(self) -> CardStock:
        """The stock after one card was posted; it is gone even if the count said none was left."""
        return replace(self, cards=max(self.cards - 1, 0), stamps=max(self.stamps - 1, 0))

    def with_bought(self, *, cards: int = 0, stamps: int = 0) -> CardStock:
        """The stock after some were bought."""
        if cards < 0 or stamps < 0:
            raise UnusableInput("What was bought cannot be less than nothing.", "Count from 0 up.")
        return replace(self, cards=self.cards + cards, stamps=self.stamps + stamps)

    @property
    def reminder(self) -> str | None:
        """What to buy before it runs out, or None while there is enough."""
        short = [
            f"{count} {word if count == 1 else word + 's'}"
            for count, word in ((self.cards, "card"), (self.stamps, "stamp"))
            if count <= self.remind_at
        ]
        if not short:
            return None
        return f"You have {' and '.join(short)} left. It may be time to buy some."


def card_posted(person: str, at: datetime, text: str) -> Touchpoint:
    """The fact that a card was posted; whether it arrived is not known yet."""
    return Touchpoint(at, "out", "card", (person,), "post", text, delivered="unknown")


def card_arrived(posted: Touchpoint) -> Touchpoint:
    """The same card, now known to have arrived."""
    return replace(posted, delivered=True)
