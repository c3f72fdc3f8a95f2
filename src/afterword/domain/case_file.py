"""The case file: reading it, writing it, and writing advice beside it.

The format is public (docs/reference/case-file.md). Reading is strict about what it knows, so
that a slip is found where it was made, and lenient about what it does not know: an unknown
field is named in a warning and ignored. Events are open by design and keep every field.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from afterword.domain.case import (
    CHANNELS,
    FORMATS,
    INTERVIEW_STATUSES,
    NO_EXTRA,
    PERSON_ROLES,
    STAGES,
    STATEMENT_KINDS,
    Candidate,
    Case,
    Debrief,
    Discussed,
    Employer,
    Event,
    Interview,
    Person,
    Statement,
    Thread,
    Touchpoint,
)
from afterword.domain.case_schema import ADVICE_SCHEMA, CASE_SCHEMA
from afterword.domain.json_reading import Node, parse_day, parse_day_or_instant, unusable
from afterword.domain.verdict import Advice

__all__ = [
    "ADVICE_SCHEMA",
    "CASE_SCHEMA",
    "ParsedCase",
    "advice_to_json",
    "case_to_json",
    "parse_case",
]

_EMAIL_WORDS = ("known", "unknown", "noreply", "bounced")
# Extra facts about a message that the reading side writes and the advice side understands.
_MESSAGE_EXTRAS = ("domain", "return_on")
# Who may have spoken without being a person on the list.
_IMPERSONAL = (*PERSON_ROLES, "employer", "agency", "portal", "advert", "candidate")


class ParsedCase(NamedTuple):
    """A case, and one sentence for each field that was not understood."""

    case: Case
    warnings: tuple[str, ...]


def parse_case(obj: object) -> ParsedCase:
    """Read the facts of one opportunity from the JSON of a case file.

    Raises: UnusableInput naming the path of the first value that cannot be used.
    """
    root = Node(obj, "")
    warnings: list[str] = []
    candidate = _candidate(_required(root, "candidate"), warnings)
    employer = _employer(_required(root, "employer"), candidate, warnings)
    people = tuple(_person(node, warnings) for node in root.take_nodes("people"))
    ids = _unique_ids((person.id for person in people), "people")
    _check_same_person(people, ids)
    interviews = tuple(
        _interview(node, candidate, ids, warnings) for node in root.take_nodes("interviews")
    )
    _unique_ids((interview.id for interview in interviews), "interviews")
    case = Case(
        candidate=candidate,
        employer=employer,
        role=root.take_text("role", ""),
        via=root.take_text("via", "direct"),
        people=people,
        interviews=interviews,
        statements=tuple(_statement(n, ids, warnings) for n in root.take_nodes("timeline")),
        touchpoints=tuple(_message(n, ids, warnings) for n in root.take_nodes("messages")),
        events=tuple(_event(node) for node in root.take_nodes("events")),
        employer_size=root.take_count_or_none("employer_size"),
        publicly_advertised=root.take_flag_or_none("publicly_advertised"),
    )
    _warn(root, warnings)
    return ParsedCase(case, tuple(warnings))


def _required(root: Node, name: str) -> Node:
    node = root.take_node(name)
    if node is None:
        raise unusable(root.at(name), None, "a JSON object")
    return node


def _warn(node: Node, warnings: list[str], known: Collection[str] = ()) -> None:
    warnings.extend(
        f"{node.at(name)} is not a known field; it is ignored."
        for name in node.left()
        if name not in known
    )


def _unique_ids(ids: Iterable[str], where: str) -> frozenset[str]:
    seen: set[str] = set()
    for index, id_ in enumerate(ids):
        if id_ in seen:
            raise unusable(f"{where}[{index}].id", id_, "an id that nothing else has")
        seen.add(id_)
    return frozenset(seen)


def _check_same_person(people: tuple[Person, ...], ids: frozenset[str]) -> None:
    for index, person in enumerate(people):
        other = person.same_person_as
        if other is not None and (other not in ids or other == person.id):
            path = f"people[{index}].same_person_as"
            raise unusable(path, other, "the id of another person in people")


def _known_ids(node: Node, name: str, ids: frozenset[str]) -> tuple[str, ...]:
    found = node.take_texts(name)
    for index, id_ in enumerate(found):
        if id_ not in ids:
            raise unusable(f"{node.at(name)}[{index}]", id_, "the id of a person in people")
    return found


def _candidate(node: Node, warnings: list[str]) -> Candidate:
    candidate = Candidate(
        tz=node.take_zone("tz"),
        name=node.take_text_or_none("name"),
        email=node.take_text_or_none("email"),
        country=node.take_text_or_none("country"),
        etiquette=_etiquette(node.take_node("etiquette")),
    )
    _warn(node, warnings)
    return candidate


def _etiquette(node: Node | None) -> Mapping[str, object]:
    """Take over what was decided; advice knows which settings there are and their bounds."""
    return node.left() if node is not None else NO_EXTRA


def _employer(node: Node, candidate: Candidate, warnings: list[str]) -> Employer:
    employer = Employer(
        name=node.take_text("name", ""),
        country=node.take_text("country", candidate.country or Employer("").country),
        subdivision=node.take_text_or_none("subdivision"),
        tz=node.take_zone("tz", candidate.tz),
    )
    _warn(node, warnings)
    return employer


def _person(node: Node, warnings: list[str]) -> Person:
    person = Person(
        id=node.take_required_text("id"),
        name=node.take_text("name", ""),
        role=node.take_one_of("role", PERSON_ROLES, "contact"),
        email=_email(node),
        postal=node.take_text_or_none("postal"),
        linkedin=node.take_text_or_none("linkedin"),
        same_person_as=node.take_text_or_none("same_person_as"),
        also_roles=node.take_texts("also_roles"),
        prefers=node.take_text_or_none("prefers"),
        addresses=node.take_texts("addresses"),
        organisation=node.take_text_or_none("organisation"),
    )
    _warn(node, warnings)
    return person


def _email(node: Node) -> str:
    email = node.take_text("email", "unknown")
    if email in _EMAIL_WORDS or "@" in email:
        return email
    right = f"an address, or one of {', '.join(_EMAIL_WORDS)}"
    raise unusable(node.at("email"), email, right)


def _interview(
    node: Node, candidate: Candidate, ids: frozenset[str], warnings: list[str]
) -> Interview:
    start, end = node.take_instant("start"), node.take_instant("end")
    if end < start:
        raise unusable(node.at("end"), end.isoformat(), "not before the start")
    interview = Interview(
        id=node.take_required_text("id"),
        start=start,
        end=end,
        tz=node.take_zone("tz", candidate.tz),
        format=node.take_one_of("format", FORMATS, "video"),
        stage=node.take_one_of("stage", STAGES, "interview"),
        round=node.take_count_or_none("round") or 1,
        participants=_known_ids(node, "participants", ids),
        status=node.take_one_of("status", INTERVIEW_STATUSES, "scheduled"),
        origin=node.take_text_or_none("origin"),
        uid=node.take_text_or_none("uid"),
        role=node.take_text_or_none("role"),
        debrief=_debrief(node.take_node("debrief"), ids, warnings),
        thread=_thread(node),
    )
    _warn(node, warnings)
    return interview


def _debrief(node: Node | None, ids: frozenset[str], warnings: list[str]) -> Debrief | None:
    if node is None:
        return None
    debrief = Debrief(
        discussed=tuple(_discussed(item, ids, warnings) for item in node.take_nodes("discussed")),
        expertise=node.take_texts("expertise"),
        forgot_to_say=node.take_texts("forgot_to_say"),
        promised=node.take_texts("promised"),
        went_well=node.take_texts("went_well"),
        questions=node.take_texts("questions"),
    )
    _warn(node, warnings)
    return debrief


def _discussed(node: Node, ids: frozenset[str], warnings: list[str]) -> Discussed:
    person = node.take_text_or_none("person")
    if person is not None and person not in ids:
        raise unusable(node.at("person"), person, "the id of a person in people")
    discussed = Discussed(text=node.take_text("text", ""), person=person)
    _warn(node, warnings)
    return discussed


def _thread(node: Node) -> Thread | None:
    thread = Thread(
        message_id=node.take_text_or_none("message_id"),
        references=node.take_texts("references"),
        subject=node.take_text_or_none("subject"),
    )
    return None if thread == Thread() else thread


def _statement(node: Node, ids: frozenset[str], warnings: list[str]) -> Statement:
    day = node.take("date")
    statement = Statement(
        stated_at=node.take_instant("stated_at"),
        kind=node.take_one_of("kind", STATEMENT_KINDS, "vague"),
        text=node.take_text("text", ""),
        by=_speaker(node, ids),
        date=None if day is None else parse_day(day, node.at("date")),
        readings=node.take_days("readings"),
        ambiguous=node.take_flag("ambiguous"),
        effect=node.take_text_or_none("effect"),
    )
    _warn(node, warnings)
    return statement


def _speaker(node: Node, ids: frozenset[str]) -> str | None:
    by = node.take_text_or_none("by")
    if by is None or by in ids or by in _IMPERSONAL or " " in by:
        return by
    raise unusable(node.at("by"), by, "the id of a person in people")


def _message(node: Node, ids: frozenset[str], warnings: list[str]) -> Touchpoint:
    direction = node.take("dir")
    if direction not in ("in", "out"):
        raise unusable(node.at("dir"), direction, "in or out")
    message = Touchpoint(
        at=node.take_instant("at"),
        direction=str(direction),
        kind=node.take_text("kind", "message"),
        people=_known_ids(node, "with", ids),
        channel=node.take_one_of("channel", CHANNELS, "email"),
        text=node.take_text("text", ""),
        auto_submitted=node.take_flag("auto_submitted"),
        delivered=_delivered(node),
        effect=node.take_text_or_none("effect"),
        role=node.take_text_or_none("role"),
        found_in_sent_folder=node.take_flag("found_in_sent_folder"),
        thread=_thread(node),
        extra=_extra(node),
    )
    _warn(node, warnings, _MESSAGE_EXTRAS)
    return message


def _delivered(node: Node) -> bool | str:
    value = node.take("delivered")
    if value is None:
        return True
    if isinstance(value, bool) or value == "unknown":
        return value
    raise unusable(node.at("delivered"), value, 'true, false or "unknown"')


def _extra(node: Node) -> Mapping[str, object]:
    left = node.left()
    return MappingProxyType(left) if left else NO_EXTRA


def _event(node: Node) -> Event:
    moment, deadline = node.take("at"), node.take("deadline")
    return Event(
        kind=node.take_required_text("kind"),
        at=None if moment is None else parse_day_or_instant(moment, node.at("at")),
        deadline=(
            None if deadline is None else parse_day_or_instant(deadline, node.at("deadline"))
        ),
        written=node.take_flag_or_none("written"),
        text=node.take_text("text", ""),
        extra=_extra(node),
    )


def case_to_json(case: Case) -> dict[str, object]:
    """Write a case as the JSON of a case file; `parse_case` reads it back as the same case."""
    written: dict[str, object] = {
        "candidate": _some(
            tz=case.candidate.tz,
            name=case.candidate.name,
            email=case.candidate.email,
            country=case.candidate.country,
            etiquette=dict(case.candidate.etiquette) or None,
        ),
        "employer": {
            "name": case.employer.name,
            "country": case.employer.country,
            "subdivision": case.employer.subdivision,
            "tz": case.employer.tz,
        },
        "role": case.role,
        "via": case.via,
        "people": [_person_to_json(person) for person in case.people],
        "interviews": [_interview_to_json(interview) for interview in case.interviews],
        "timeline": [_statement_to_json(statement) for statement in case.statements],
        "messages": [_message_to_json(message) for message in case.touchpoints],
        "events": [_event_to_json(event) for event in case.events],
    }
    written.update(
        _some(employer_size=case.employer_size, publicly_advertised=case.publicly_advertised)
    )
    return written


def _some(**fields: object) -> dict[str, object]:
    """Keep the fields that say something: not None, not empty, not the default false."""
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in fields.items()
        if value is not None and value != ()
    }


def _person_to_json(person: Person) -> dict[str, object]:
    return _some(
        id=person.id,
        name=person.name,
        role=person.role,
        email=person.email,
        postal=person.postal,
        linkedin=person.linkedin,
        same_person_as=person.same_person_as,
        also_roles=person.also_roles,
        prefers=person.prefers,
        addresses=person.addresses,
        organisation=person.organisation,
    )


def _interview_to_json(interview: Interview) -> dict[str, object]:
    return {
        "id": interview.id,
        "start": interview.start.isoformat(),
        "end": interview.end.isoformat(),
        "tz": interview.tz,
        "format": interview.format,
        "stage": interview.stage,
        "round": interview.round,
        "participants": list(interview.participants),
        "status": interview.status,
        **_some(origin=interview.origin, uid=interview.uid, role=interview.role),
        **_some(debrief=_debrief_to_json(interview.debrief)),
        **_thread_to_json(interview.thread),
    }


def _debrief_to_json(debrief: Debrief | None) -> dict[str, object] | None:
    if debrief is None:
        return None
    return _some(
        discussed=tuple(_some(person=said.person, text=said.text) for said in debrief.discussed),
        expertise=debrief.expertise,
        forgot_to_say=debrief.forgot_to_say,
        promised=debrief.promised,
        went_well=debrief.went_well,
        questions=debrief.questions,
    )


def _thread_to_json(thread: Thread | None) -> dict[str, object]:
    if thread is None:
        return {}
    return _some(message_id=thread.message_id, references=thread.references, subject=thread.subject)


def _statement_to_json(statement: Statement) -> dict[str, object]:
    return {
        "stated_at": statement.stated_at.isoformat(),
        **_some(by=statement.by),
        "text": statement.text,
        "kind": statement.kind,
        "date": statement.date.isoformat() if statement.date else None,
        **_some(readings=tuple(day.isoformat() for day in statement.readings)),
        **({"ambiguous": True} if statement.ambiguous else {}),
        **_some(effect=statement.effect),
    }


def _message_to_json(message: Touchpoint) -> dict[str, object]:
    return {
        "at": message.at.isoformat(),
        "dir": message.direction,
        "kind": message.kind,
        "with": list(message.people),
        "channel": message.channel,
        "text": message.text,
        **({"auto_submitted": True} if message.auto_submitted else {}),
        **({} if message.delivered is True else {"delivered": message.delivered}),
        **_some(effect=message.effect, role=message.role),
        **({"found_in_sent_folder": True} if message.found_in_sent_folder else {}),
        **_thread_to_json(message.thread),
        **message.extra,
    }


def _event_to_json(event: Event) -> dict[str, object]:
    return {
        **_some(
            kind=event.kind,
            at=_iso(event.at),
            deadline=_iso(event.deadline),
            written=event.written,
            text=event.text or None,
        ),
        **event.extra,
    }


def _iso(moment: dt.datetime | dt.date | None) -> str | None:
    return None if moment is None else moment.isoformat()


def advice_to_json(advice: Advice) -> dict[str, object]:
    """Write advice in the shape of the public contract; instants are ISO 8601 with an offset."""
    then = advice.then
    return {
        "verdict": advice.verdict.value,
        "recipients": list(advice.recipients),
        "channel": advice.channel,
        "send_at": _iso(advice.send_at),
        "not_after": _iso(advice.not_after),
        "then": None
        if then is None
        else {
            "verdict": then.verdict.value,
            "not_before": _iso(then.not_before),
            "not_after": _iso(then.not_after),
        },
        "reasons": [
            {"code": reason.code, "text": reason.text, "source": reason.source}
            for reason in advice.reasons
        ],
        "cautions": [{"code": caution.code, "text": caution.text} for caution in advice.cautions],
        "also": [advice_to_json(other) for other in advice.also],
    }
