"""Drafting: who gets a note, in which order its parts stand, and what is still missing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from afterword.domain.case import Case, Person
from afterword.domain.notes import NoteKind
from afterword.writing.drafts.draft import Draft, Question
from afterword.writing.drafts.facts import Facts
from afterword.writing.drafts.kinds import KINDS, Paragraphs
from afterword.writing.drafts.who import default_recipients, interview_with
from afterword.writing.threads import reply_subject, thread_to_answer

_GREETINGS = {"warm": "Dear {first},", "plain": "Hello {first},", "formal": "Dear {name},"}
_CLOSINGS = {
    "en-GB": {"warm": "With best wishes,", "plain": "Kind regards,", "formal": "Yours sincerely,"},
    "en-US": {"warm": "Best wishes,", "plain": "Best regards,", "formal": "Sincerely,"},
}
_NO_ENVELOPE = frozenset({NoteKind.LINKEDIN_INVITATION})
_IN_THE_THREAD = frozenset(
    {
        NoteKind.STATUS_INQUIRY,
        NoteKind.ADDENDUM,
        NoteKind.REPLY,
        NoteKind.REJECTION_REPLY,
        NoteKind.FEEDBACK_REQUEST,
        NoteKind.DEADLINE_NOTICE,
        NoteKind.WITHDRAWAL,
        NoteKind.THANK_YOU,
    }
)
_CHANNELS = {NoteKind.CARD: "post", NoteKind.LINKEDIN_INVITATION: "linkedin"}


def draft_notes(
    case: Case,
    kind: NoteKind,
    *,
    at: datetime,
    to: Sequence[str] | None = None,
    voice: str = "warm",
    dialect: str = "en-GB",
    signature: str | None = None,
) -> tuple[Draft, ...]:
    """Draft one note of `kind` per person; `to` None means everyone the kind goes to.

    Facts that are missing are asked for in `missing`; nothing is invented. The same facts give
    the same notes.
    """
    recipients = tuple(to) if to is not None else default_recipients(case, kind, at)
    drafts = []
    for place, id_ in enumerate(recipients):
        facts = Facts(
            case=case,
            person=case.person(id_),
            interview=interview_with(case, id_, at),
            at=at,
            place=place,
            of=len(recipients),
            voice=voice,
            dialect=dialect,
        )
        drafts.append(_draft(facts, kind, id_, signature))
    return tuple(drafts)


def _draft(facts: Facts, kind: NoteKind, id_: str, signature: str | None) -> Draft:
    subject, paragraphs = KINDS[kind](facts)
    traced = tuple(sentence for paragraph in paragraphs for sentence in paragraph)
    thread = None
    if kind in _IN_THE_THREAD:
        thread = thread_to_answer(facts.case, id_, at=facts.at)
    if thread is not None and thread.subject:
        subject = reply_subject(thread.subject)
    used = dict.fromkeys(path for sentence in traced for path in sentence.facts)
    return Draft(
        to=(id_,),
        note=kind,
        channel=_channel(facts, kind),
        subject=subject,
        body=_body(facts, kind, paragraphs, signature),
        facts_used=tuple(used),
        missing=tuple(_missing(facts, kind)),
        traced=traced,
        thread=thread,
    )


def _channel(facts: Facts, kind: NoteKind) -> str:
    if kind in _CHANNELS:
        return _CHANNELS[kind]
    prefers = facts.person.prefers if facts.person else None
    return prefers or "email"


def _body(facts: Facts, kind: NoteKind, paragraphs: Paragraphs, signature: str | None) -> str:
    text = "\n\n".join(
        " ".join(sentence.text for sentence in paragraph) for paragraph in paragraphs if paragraph
    )
    if kind in _NO_ENVELOPE:
        return text
    closing = _CLOSINGS.get(facts.dialect, _CLOSINGS["en-GB"]).get(facts.voice, "Kind regards,")
    sign = "\n".join(line for line in (facts.case.candidate.name, signature) if line)
    return f"{_greeting(facts)}\n\n{text}\n\n{closing}\n{sign}".rstrip()


def _greeting(facts: Facts) -> str:
    person = facts.person
    name = _spoken_name(person) if person else ""
    if not name:
        return "Hello,"
    words = name.split()
    titled = words[0].rstrip(".") in _TITLES
    first = f"{words[0]} {words[-1]}" if titled and len(words) > 1 else words[0]
    return _GREETINGS.get(facts.voice, _GREETINGS["warm"]).format(first=first, name=name)


_TITLES = frozenset({"Dr", "Prof", "Professor", "Sir", "Dame", "Lord", "Lady", "Sister", "Rev"})


def _spoken_name(person: Person) -> str:
    """The name without what was noted beside it: "Jade Wills (agency)" is Jade Wills."""
    return person.name.partition(" (")[0].strip()


def _missing(facts: Facts, kind: NoteKind) -> list[Question]:
    """Ask for what would make this note better, at most three things."""
    questions = []
    who = _spoken_name(facts.person) if facts.person else "them"
    if not facts.case.candidate.name:
        questions.append(Question("Which name do you sign with?", "candidate.name"))
    if kind is NoteKind.THANK_YOU:
        where = f"{facts.interview_path}.debrief"
        if not facts.discussed():
            questions.append(Question(f"What did you talk about with {who}?", f"{where}.discussed"))
        if not facts.expertise():
            questions.append(
                Question("Which of the things you know matters to them?", f"{where}.expertise")
            )
    if kind is NoteKind.REPLY:
        questions.append(Question("What would you like to answer? Put it in your own words."))
    if kind is NoteKind.ADDENDUM and not (facts.promised() or facts.forgotten()):
        questions.append(Question("What would you like to add or to put right?"))
    return questions[:3]
