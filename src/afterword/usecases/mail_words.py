"""What mails are called in sentences, and how sure a reading is, in words."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

LABEL_NAMES: Final = MappingProxyType(
    {
        "application_confirmation": "a receipt for an application",
        "interview_invitation": "an invitation to an interview",
        "interview_confirmation_or_change": "a confirmed, moved or cancelled interview",
        "assessment": "a test or a task",
        "rejection": "a no",
        "delay": "word that it takes longer",
        "offer": "an offer",
        "info_request": "a question to you",
        "reply_to_thanks": "an answer to your thanks",
        "feedback": "feedback",
        "out_of_office": "an absence",
        "bounce": "a mail that came back",
        "recruiter_outreach": "a recruiter's first word",
        "other_job": "something else about work",
        "not_job": "nothing to do with an application",
    }
)
"""In the order of the contract; one for each label."""


def sureness(confidence: float) -> str:
    """Say how sure the reading is."""
    if confidence >= 0.9:
        return "read with confidence"
    return "fairly sure" if confidence >= 0.7 else "a guess"
