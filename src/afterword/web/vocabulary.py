"""Words of the pages for the vocabulary of the domain."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from afterword.domain.notes import NoteKind

KINDS: Final = MappingProxyType(
    {
        NoteKind.THANK_YOU: "Thank-you note",
        NoteKind.STATUS_INQUIRY: "Status note",
        NoteKind.ADDENDUM: "Addition",
        NoteKind.LINKEDIN_INVITATION: "LinkedIn invitation",
        NoteKind.FEEDBACK_REQUEST: "Request for feedback",
        NoteKind.REJECTION_REPLY: "Gracious answer",
        NoteKind.STAY_IN_TOUCH: "A few lines",
        NoteKind.DEADLINE_NOTICE: "Word about a deadline",
        NoteKind.WITHDRAWAL: "Withdrawal",
        NoteKind.CARD: "Card",
        NoteKind.REPLY: "Answer",
    }
)
PERSON_ROLES: Final = MappingProxyType(
    {
        "hiring_manager": "would be your manager",
        "interviewer": "interviewed you",
        "hr": "HR",
        "recruiter": "recruiter",
        "agency_recruiter": "agency",
        "coordinator": "arranged the interview",
        "contact": "contact",
        "system": "an automatic sender",
    }
)
