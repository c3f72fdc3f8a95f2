"""What a note is checked against: the facts of the opportunity, as far as they are known.

A fact that is not known is None or empty, and a check that needs it keeps silent. The shapes of
the batch command (`{id, purpose, dialect, context, subject, body}`) and of the case file are
turned into the same values here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.domain.case import Case, Interview
from afterword.domain.errors import UnusableInput
from afterword.domain.notes import NoteKind

DIALECTS = ("en-GB", "en-US")
MOST_NOTE_CHARACTERS = 50_000
"""Our choice: a longer text is no note, and its length would only cost time."""


@dataclass(frozen=True, slots=True)
class CompetingOffer:
    """An offer from elsewhere. `answer_by` is the last day; `in_writing` None is not known."""

    by: str | None = None
    answer_by: date | None = None
    in_writing: bool | None = None


@dataclass(frozen=True, slots=True)
class OtherNote:
    """Another note of the same opportunity, sent or drafted; `to` holds names."""

    to: tuple[str, ...]
    body: str
    kind: NoteKind | None = None


@dataclass(frozen=True, slots=True)
class NoteContext:
    """The facts a note may be held against.

    `interview_dates` are all days that may rightly be called the interview, in the employer's
    zone, the one the note is about first. `attachments` is None where nobody knows what will be
    attached. `offers_known` tells "there is no offer" from "nobody said".
    """

    candidate: str | None = None
    company: str | None = None
    role: str | None = None
    recipients: tuple[str, ...] = ()
    other_interviewers: tuple[str, ...] = ()
    interview_dates: tuple[date, ...] = ()
    discussed: tuple[str, ...] = ()
    expertise: tuple[str, ...] = ()
    forgot_to_say: tuple[str, ...] = ()
    competing_offer: CompetingOffer | None = None
    offers_known: bool = False
    attachments: tuple[str, ...] | None = None
    already_sent: tuple[OtherNote, ...] = ()
    other_companies: tuple[str, ...] = ()
    other_roles: tuple[str, ...] = ()
    written_on: date | None = None

    @property
    def interview_on(self) -> date | None:
        """The day of the interview the note is about."""
        return self.interview_dates[0] if self.interview_dates else None

    @property
    def people(self) -> tuple[str, ...]:
        """Every name on the other side."""
        return self.recipients + self.other_interviewers

    @property
    def facts(self) -> tuple[str, ...]:
        """Every phrase of the debrief, which a note may rightly repeat."""
        return self.discussed + self.expertise + self.forgot_to_say


@dataclass(frozen=True, slots=True)
class NoteUnderReview:
    """A note, and what it is checked against. `subject` None means it has no subject line."""

    kind: NoteKind
    body: str
    subject: str | None = None
    dialect: str = "en-GB"
    context: NoteContext = NoteContext()


def parse_batch_line(line: Mapping[str, object]) -> NoteUnderReview:
    """Parse a line of the batch: `{id, purpose, dialect, context, subject, body}`.

    Raises:
        UnusableInput: a field is missing or of the wrong type; the sentence names it.
    """
    body = line.get("body")
    if not isinstance(body, str):
        raise UnusableInput("The note has no text in `body`.", "Give every line a `body`.")
    subject = line.get("subject")
    if subject is not None and not isinstance(subject, str):
        raise UnusableInput("`subject` is neither a text nor null.", "Write it as a text.")
    context = line.get("context")
    if context is not None and not isinstance(context, Mapping):
        raise UnusableInput("`context` is not an object.", "Leave it out if nothing is known.")
    return note_under_review(
        kind=line.get("purpose") or line.get("note") or NoteKind.THANK_YOU,
        subject=subject,
        body=body,
        dialect=line.get("dialect"),
        context=context_from_bench(context or {}),
    )


def note_under_review(
    *,
    kind: object,
    subject: str | None,
    body: str,
    dialect: object,
    context: NoteContext,
) -> NoteUnderReview:
    """Put a note together from what somebody typed.

    Raises:
        UnusableInput: an unknown kind, or a text that is far too long for a note.
    """
    try:
        known_kind = NoteKind(str(kind))
    except ValueError:
        kinds = ", ".join(NoteKind)
        raise UnusableInput(f"There is no kind of note {kind!r}.", f"Use {kinds}.") from None
    if len(body) + len(subject or "") > MOST_NOTE_CHARACTERS:
        raise UnusableInput(
            f"The note has more than {MOST_NOTE_CHARACTERS} characters.",
            "Check the note alone, without the conversation below it.",
        )
    american = str(dialect or "").lower().replace("_", "-") == "en-us"
    return NoteUnderReview(
        kind=known_kind,
        body=body,
        subject=subject,
        dialect="en-US" if american else "en-GB",
        context=context,
    )


def context_from_bench(given: Mapping[str, object]) -> NoteContext:
    """Read the `context` object of a batch line; what is absent or null is not known."""
    recipients = _names(given.get("recipients")) or _names(given.get("recipient"))
    attachments = given.get("attachments")
    return NoteContext(
        candidate=_name(given.get("candidate")),
        company=_name(given.get("company")),
        role=_name(given.get("role")),
        recipients=recipients,
        other_interviewers=_names(given.get("other_interviewers")),
        interview_dates=_dates(given.get("interview_on")),
        discussed=_texts(given.get("discussed")),
        expertise=_texts(given.get("expertise")),
        forgot_to_say=_texts(given.get("forgot_to_say")),
        competing_offer=_offer(given.get("competing_offer")),
        offers_known="competing_offer" in given,
        attachments=_texts(attachments) if isinstance(attachments, list | tuple) else None,
        already_sent=_other_notes(given.get("already_sent")),
        other_companies=_texts(given.get("other_companies")),
        other_roles=_texts(given.get("other_roles")),
        written_on=next(iter(_dates(given.get("at"))), None),
    )


def context_from_case(
    case: Case,
    *,
    to: tuple[str, ...],
    kind: NoteKind,
    at: datetime,
    others: Iterable[OtherNote] = (),
    other_companies: Iterable[str] = (),
    other_roles: Iterable[str] = (),
    attachments: tuple[str, ...] | None = None,
) -> NoteContext:
    """Collect the facts for a note of `kind` to the people with the ids `to`.

    `others` are the notes already written for this opportunity; `other_companies` and
    `other_roles` are those of the candidate's other opportunities. Interviews that had not
    begun `at` the moment are not mentioned.
    """
    held = _held_interviews(case, to, at)
    debriefs = [interview.debrief for interview in held if interview.debrief is not None]
    names = {person.id: person.name for person in case.people}
    return NoteContext(
        candidate=case.candidate.name,
        company=case.employer.name,
        role=case.role,
        recipients=tuple(names[person] for person in to if person in names),
        other_interviewers=tuple(name for id_, name in names.items() if id_ not in to),
        interview_dates=tuple(_local_day(interview) for interview in held),
        discussed=tuple(item.text for debrief in debriefs for item in debrief.discussed),
        expertise=tuple(text for debrief in debriefs for text in debrief.expertise),
        forgot_to_say=tuple(
            text for debrief in debriefs for text in debrief.forgot_to_say + debrief.promised
        ),
        competing_offer=_offer_of_case(case),
        offers_known=True,
        attachments=attachments,
        already_sent=(*_sent_notes(case, names), *others),
        other_companies=tuple(other_companies),
        other_roles=tuple(other_roles),
        written_on=at.astimezone(ZoneInfo(case.candidate.tz)).date(),
    )


def _held_interviews(case: Case, to: tuple[str, ...], at: datetime) -> list[Interview]:
    """The interviews that began, those with a recipient first, each group latest first."""
    begun = [i for i in case.interviews if i.start <= at and i.status not in ("cancelled",)]
    return sorted(
        begun,
        key=lambda interview: (
            not set(to) & set(interview.participants),
            -interview.start.timestamp(),
        ),
    )


def _local_day(interview: Interview) -> date:
    return interview.start.astimezone(ZoneInfo(interview.tz)).date()


def _offer_of_case(case: Case) -> CompetingOffer | None:
    for event in reversed(case.events):
        if event.kind in ("competing_offer", "accepted_elsewhere"):
            deadline = event.deadline
            if isinstance(deadline, datetime):
                deadline = deadline.date()
            by = event.extra.get("employer") or event.extra.get("from")
            return CompetingOffer(
                by=str(by) if by else None, answer_by=deadline, in_writing=event.written
            )
    return None


def _sent_notes(case: Case, names: Mapping[str, str]) -> tuple[OtherNote, ...]:
    """The notes the candidate sent; a status question counts until somebody has answered it."""
    answered = max(
        (t.at for t in case.touchpoints if t.direction == "in" and not t.auto_submitted),
        default=None,
    )
    notes = []
    for touchpoint in case.touchpoints:
        if touchpoint.direction != "out" or touchpoint.delivered is False:
            continue
        kind = NoteKind(touchpoint.kind) if touchpoint.kind in set(NoteKind) else None
        if kind is NoteKind.STATUS_INQUIRY and answered is not None and answered > touchpoint.at:
            continue
        to = tuple(names[person] for person in touchpoint.people if person in names)
        notes.append(OtherNote(to=to, body=touchpoint.text, kind=kind))
    return tuple(notes)


def _name(value: object) -> str | None:
    """A name, given as a text or as an object with a `name` (or a `title`)."""
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("title")
    return value.strip() or None if isinstance(value, str) else None


def _names(value: object) -> tuple[str, ...]:
    items = value if isinstance(value, list | tuple) else [value]
    return tuple(name for name in map(_name, items) if name)


def _texts(value: object) -> tuple[str, ...]:
    items = value if isinstance(value, list | tuple) else [value]
    texts = (item.get("text") if isinstance(item, Mapping) else item for item in items)
    return tuple(text for text in texts if isinstance(text, str) and text.strip())


def _dates(value: object) -> tuple[date, ...]:
    items = value if isinstance(value, list | tuple) else [value]
    days = []
    for item in items:
        if isinstance(item, str):
            try:
                days.append(date.fromisoformat(item[:10]))
            except ValueError:
                raise UnusableInput(
                    f"{item!r} is not a date.", "Write it like 2026-03-10."
                ) from None
    return tuple(days)


def _offer(value: object) -> CompetingOffer | None:
    if not isinstance(value, Mapping):
        return CompetingOffer() if value else None
    written = value.get("in_writing")
    return CompetingOffer(
        by=_name(value.get("from")),
        answer_by=next(iter(_dates(value.get("answer_by"))), None),
        in_writing=written if isinstance(written, bool) else None,
    )


def _other_notes(value: object) -> tuple[OtherNote, ...]:
    items = value if isinstance(value, list | tuple) else []
    notes = []
    for item in items:
        if isinstance(item, Mapping) and isinstance(item.get("body") or item.get("text"), str):
            kind = item.get("purpose") or item.get("kind")
            notes.append(
                OtherNote(
                    to=_names(item.get("to")),
                    body=str(item.get("body") or item.get("text")),
                    kind=NoteKind(kind) if kind in set(NoteKind) else None,
                )
            )
    return tuple(notes)
