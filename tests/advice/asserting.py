"""Small words for assertions about advice."""

from __future__ import annotations

from datetime import datetime

from afterword.domain.verdict import Advice


def codes(advice: Advice) -> set[str]:
    """The codes of the reasons."""
    return {reason.code for reason in advice.reasons}


def warnings(advice: Advice) -> set[str]:
    """The codes of the cautions."""
    return {caution.code for caution in advice.cautions}


def when(text: str) -> datetime:
    """An instant."""
    return datetime.fromisoformat(text)
