"""What the page says of each kind of proposal."""

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
