"""What the page says of each kind of proposal, and the names of what a mail may really be."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from afterword.usecases.ports_mailbox import ProposalKind

HEADLINES: Final = MappingProxyType(
    {
        ProposalKind.NEW_INTERVIEW: "An interview, it seems",
        ProposalKind.INTERVIEW_CHANGED: "An interview is moved, it seems",
        ProposalKind.INTERVIEW_CANCELLED: "An interview is called off, it seems",
        ProposalKind.INVITATION: "They would like to talk to you",
        ProposalKind.KNOWN_FACT: "A confirmation of what you know",
        ProposalKind.TASK: "They ask you to do something",
        ProposalKind.QUESTION: "They ask you something",
        ProposalKind.DELAY: "It takes longer",
        ProposalKind.REJECTION: "This reads like a no",
        ProposalKind.OFFER: "This reads like an offer",
        ProposalKind.FEEDBACK: "Feedback for you",
        ProposalKind.REPLY: "They wrote to you",
        ProposalKind.ABSENCE: "Somebody is away",
        ProposalKind.BOUNCE: "A mail could not be delivered",
        ProposalKind.APPLICATION: "They have your application",
        ProposalKind.RECRUITER: "A recruiter wrote to you",
        ProposalKind.OWN_NOTE: "A note you wrote yourself",
    }
)
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
