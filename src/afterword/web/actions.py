"""The one main button that belongs to each verdict."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from afterword.domain.verdict import Advice, Verdict
from afterword.usecases.views import DueItem


@dataclass(frozen=True, slots=True)
class Action:
    """A button: what it says and where it posts to (or leads, where `posts` is False)."""

    label: str
    address: str
    posts: bool = True


def main_action(opportunity: str, advice: Advice) -> Action | None:
    """Return the button for an advice; None where there is nothing to press."""
    label = label_of(advice)
    if label is None:
        return None
    if advice.verdict is Verdict.CLOSE_FILE:
        return Action(label, f"/opportunities/{opportunity}/close")
    return Action(label, f"/opportunities/{opportunity}/notes")


def label_of(advice: Advice) -> str | None:
    """Return what the button says, or None where there is nothing to write or do."""
    several = len(advice.recipients) > 1
    match advice.verdict:
        case Verdict.SEND_THANK_YOU if advice.channel == "post":
            return "Write the card"
        case Verdict.SEND_THANK_YOU:
            return "Write the thank-you notes" if several else "Write the thank-you note"
        case Verdict.SEND_STATUS_INQUIRY:
            return "Write the note"
        case Verdict.REPLY:
            return "Write the answer"
        case Verdict.SEND_ADDENDUM:
            return "Write the addition"
        case Verdict.CONNECT_LINKEDIN:
            return "Write the invitation"
        case Verdict.ASK_FEEDBACK:
            return "Write the request"
        case Verdict.SEND_REJECTION_REPLY:
            return "Write the last word"
        case Verdict.STAY_IN_TOUCH:
            return "Write a few lines"
        case Verdict.NOTIFY_DEADLINE:
            return "Write the message"
        case Verdict.WITHDRAW:
            return "Write the withdrawal"
        case Verdict.CLOSE_FILE:
            return "Put it to rest"
        case Verdict.WAIT | Verdict.DO_NOTHING:
            return None
    assert_never(advice.verdict)


@dataclass(frozen=True, slots=True)
class Card:
    """Something due, as the pages show it."""

    item: DueItem
    action: Action | None
    late: bool


def card_of(item: DueItem, *, at: datetime) -> Card:
    """Put a due item and its button together; late is only what had to be done before `at`."""
    not_after = item.advice.not_after
    late = not_after is not None and not_after < at
    if item.mail_first:
        return Card(item, Action("See what it says", "/proposals/", posts=False), late=False)
    return Card(item, main_action(item.opportunity, item.advice), late)
