"""What one mail means: the result of reading it, with the words it rests on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from afterword.reading.mail.entities import MailPerson
from afterword.reading.problem import Problem
from afterword.reading.timing import TimingReading

LABELS = (
    "application_confirmation",
    "interview_invitation",
    "interview_confirmation_or_change",
    "assessment",
    "rejection",
    "delay",
    "offer",
    "info_request",
    "reply_to_thanks",
    "feedback",
    "out_of_office",
    "bounce",
    "recruiter_outreach",
    "other_job",
    "not_job",
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words a label rests on; `span` are indices into the text read, None for the subject."""

    text: str
    span: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class InterviewTime:
    """An appointment the mail names. `end`, `tz` and `place` are None where it does not say."""

    start: datetime
    end: datetime | None = None
    tz: str | None = None
    place: str | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What a mail says, as facts still to be confirmed by the person.

    `text` is what was read, and what the spans point into. `confidence` is between 0 and 1.
    """

    id: str
    label: str
    confidence: float
    source: str = ""
    message_id: str | None = None
    sub: str | None = None
    evidence: tuple[Evidence, ...] = ()
    company: str | None = None
    role: str | None = None
    people: tuple[MailPerson, ...] = ()
    interview: InterviewTime | None = None
    slots: tuple[datetime, ...] = ()
    stated_timeline: TimingReading | None = None
    offer_deadline: date | None = None
    return_on: date | None = None
    problems: tuple[Problem, ...] = ()
    text: str = ""
    others: tuple[tuple[str, float], ...] = field(default=())
    """The next most likely labels with their probabilities."""
    sender_domain: str = ""
    company_is_guess: bool = False
    """Whether nothing but the sender's domain names the company."""
    sender_warnings: tuple[str, ...] = ()
    """What is odd about the sender, in sentences; never a verdict."""


def reading_to_json(reading: Reading) -> dict[str, object]:
    """Return the public form of a reading (contract `afterword read`)."""
    timing = reading.stated_timeline
    return {
        "id": reading.id,
        "source": reading.source,
        "message_id": reading.message_id,
        "label": reading.label,
        "sub": reading.sub,
        "confidence": round(reading.confidence, 3),
        "evidence": [
            {"text": one.text, "span": list(one.span) if one.span else None}
            for one in reading.evidence
        ],
        "company": reading.company,
        "role": reading.role,
        "people": [
            {"name": one.name, "email": one.email, "role": one.role} for one in reading.people
        ],
        "interview": _interview_json(reading.interview),
        "slots": [moment.isoformat() for moment in reading.slots],
        "stated_timeline": _timing_json(timing, reading.text) if timing else None,
        "offer_deadline": reading.offer_deadline.isoformat() if reading.offer_deadline else None,
        "return_on": reading.return_on.isoformat() if reading.return_on else None,
        "problems": [{"code": one.code, "text": one.text} for one in reading.problems],
        "sender_warnings": list(reading.sender_warnings),
    }


def _interview_json(interview: InterviewTime | None) -> dict[str, object] | None:
    if interview is None:
        return None
    return {
        "start": interview.start.isoformat(),
        "end": interview.end.isoformat() if interview.end else None,
        "tz": interview.tz,
        "place": interview.place,
        "cancelled": interview.cancelled,
    }


def _timing_json(timing: TimingReading, text: str) -> dict[str, object]:
    return {
        "kind": timing.kind,
        "earliest": timing.earliest.isoformat() if timing.earliest else None,
        "latest": timing.latest.isoformat() if timing.latest else None,
        "text": text[slice(*timing.evidence)] if timing.evidence else None,
        "evidence": list(timing.evidence) if timing.evidence else None,
    }
