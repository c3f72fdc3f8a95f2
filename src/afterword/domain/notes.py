"""The kinds of note a candidate may write, and what is found when one is proofread."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class NoteKind(StrEnum):
    """The kinds of note of the public contract."""

    THANK_YOU = "thank_you"
    STATUS_INQUIRY = "status_inquiry"
    ADDENDUM = "addendum"
    LINKEDIN_INVITATION = "linkedin_invitation"
    FEEDBACK_REQUEST = "feedback_request"
    REJECTION_REPLY = "rejection_reply"
    STAY_IN_TOUCH = "stay_in_touch"
    DEADLINE_NOTICE = "deadline_notice"
    WITHDRAWAL = "withdrawal"
    CARD = "card"
    REPLY = "reply"


class Severity(StrEnum):
    """How much a finding weighs: blocking stops sending, the others only inform."""

    BLOCKING = "blocking"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at in a note.

    `span` holds str indices [start, end) into `field` ("subject" or "body"); a finding about
    the whole note has field "note", span (0, 0) and an empty text.
    """

    code: str
    severity: Severity
    message: str
    field: str = "body"
    span: tuple[int, int] = (0, 0)
    text: str = ""
    suggestions: tuple[str, ...] = ()
