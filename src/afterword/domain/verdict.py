"""What advice says: a verdict, to whom, when, why, and what not to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Verdict(StrEnum):
    """The thirteen conclusions of the public contract."""

    SEND_THANK_YOU = "send_thank_you"
    WAIT = "wait"
    SEND_STATUS_INQUIRY = "send_status_inquiry"
    REPLY = "reply"
    SEND_ADDENDUM = "send_addendum"
    CONNECT_LINKEDIN = "connect_linkedin"
    ASK_FEEDBACK = "ask_feedback"
    SEND_REJECTION_REPLY = "send_rejection_reply"
    STAY_IN_TOUCH = "stay_in_touch"
    CLOSE_FILE = "close_file"
    NOTIFY_DEADLINE = "notify_deadline"
    DO_NOTHING = "do_nothing"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why: a code of the vocabulary, a sentence for the candidate, and whose word it is."""

    code: str
    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Caution:
    """What not to do now."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Then:
    """What follows a wait, and from when. `not_after` None means open."""

    verdict: Verdict
    not_before: datetime
    not_after: datetime | None = None


@dataclass(frozen=True, slots=True)
class Advice:
    """What is right at a moment. Recipients are person ids; instants are aware.

    `send_at` is when to act (inside the right window, never before now) and None for wait,
    do_nothing and close_file; `not_after` is the end of the window, None when open.
    """

    verdict: Verdict
    recipients: tuple[str, ...] = ()
    channel: str | None = None
    send_at: datetime | None = None
    not_after: datetime | None = None
    then: Then | None = None
    reasons: tuple[Reason, ...] = ()
    cautions: tuple[Caution, ...] = ()
    also: tuple[Advice, ...] = ()
