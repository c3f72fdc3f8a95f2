"""The question a note asks when it cannot go on by itself, and the answers there are."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.usecases.views import OutboxItem, OutboxState
from afterword.usecases.wording import joined


@dataclass(frozen=True, slots=True)
class Question:
    """A note that needs an answer: what is asked, what helps, and (answer, button) pairs."""

    item: OutboxItem
    asks: str
    hint: str
    answers: tuple[tuple[str, str], ...]


def question_of(item: OutboxItem) -> Question:
    """Put the question of a note into words; nothing is sent again without its answer."""
    who = joined(item.to_names) or "them"
    if item.state is OutboxState.HELD:
        return Question(
            item,
            f"“{item.subject}” to {who} is held back. Shall it go?",
            "It has not been sent. It stays here until you say what you want.",
            (
                ("release", "Send it after all"),
                ("cancel", "Do not send it"),
                ("sent_by_hand", "I have sent it myself"),
            ),
        )
    return Question(
        item,
        f"Has “{item.subject}” reached {who}?",
        "If you can, look into the Sent folder of your mail program; if it lies there, it went "
        "out. It is not sent again unless you say so.",
        (
            ("was_sent", "It was sent"),
            ("send_again", "They did not get it: send it again"),
            ("drop", "Drop it"),
        ),
    )
