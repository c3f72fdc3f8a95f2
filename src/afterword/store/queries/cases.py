"""Load the cases of many opportunities with a fixed number of questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from afterword.domain.case import (
    NO_EXTRA,
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
from afterword.domain.errors import NotFound
from afterword.store.queries.candidate import load_profile
from afterword.store.rows import (
    Row,
    Rows,
    among,
    an_instant,
    grouped,
    to_day,
    to_flag,
    to_instant,
    to_json,
    to_texts,
)
from afterword.usecases.views import Profile

# More places than this in one question and SQLite refuses it (its default is 32,766).
_AT_ONCE = 30_000

_DELIVERED: Mapping[str, bool | str] = {"true": True, "false": False, "unknown": "unknown"}


def load_cases(rows: Rows, account: int, keys: Sequence[str]) -> Mapping[str, Case]:
    """Return the cases by id, in the order asked for.

    Raises:
        NotFound: The account has no opportunity of that id.
    """
    if not keys:
        return {}
    profile = load_profile(rows, account)
    cases: dict[str, Case] = {}
    for first in range(0, len(keys), _AT_ONCE):
        cases.update(_load_some(rows, account, keys[first : first + _AT_ONCE], profile))
    for key in keys:
        if key not in cases:
            raise opportunity_not_found(key)
    return {key: cases[key] for key in keys}


def opportunity_not_found(key: str) -> NotFound:
    """Say that there is no such opportunity."""
    return NotFound(
        f"There is no opportunity {key!r}.", "`afterword due` lists them with their ids."
    )


def _load_some(
    rows: Rows, account: int, keys: Sequence[str], profile: Profile | None
) -> Mapping[str, Case]:
    opportunities = rows(
        among(
            "SELECT id, key, company, role, via, country, subdivision, tz, employer_size,"
            " publicly_advertised FROM store_opportunity"
            " WHERE account_id = %s AND key IN ({these})",
            keys,
        ),
        [account, *keys],
    )
    ids = [row[0] for row in opportunities]
    refs, people = _people(rows, ids)
    interviews = _interviews(rows, ids, refs)
    statements = _statements(rows, ids)
    touchpoints = _touchpoints(rows, ids, refs)
    events = _events(rows, ids)
    candidate = _candidate(profile)
    return {
        row[1]: Case(
            candidate=candidate,
            employer=Employer(row[2], row[5], row[6], row[7]),
            role=row[3],
            via=row[4],
            people=people.get(row[0], ()),
            interviews=interviews.get(row[0], ()),
            statements=statements.get(row[0], ()),
            touchpoints=touchpoints.get(row[0], ()),
            events=events.get(row[0], ()),
            employer_size=row[8],
            publicly_advertised=to_flag(row[9]),
        )
        for row in opportunities
    }


def _candidate(profile: Profile | None) -> Candidate:
    if profile is None:
        return Candidate(tz="UTC")
    return Candidate(
        tz=profile.tz,
        name=profile.name or None,
        email=profile.email or None,
        country=profile.country or None,
    )


def _people(
    rows: Rows, ids: Sequence[int]
) -> tuple[Mapping[int, str], Mapping[int, tuple[Person, ...]]]:
    """Return the case-file ids by row, and the people by opportunity."""
    found = rows(
        among(
            "SELECT opportunity_id, id, ref, name, role, email, postal, linkedin,"
            " same_person_as, also_roles, prefers, addresses, organisation"
            " FROM store_person WHERE opportunity_id IN ({these}) ORDER BY id",
            ids,
        ),
        ids,
    )
    refs = {row[1]: row[2] for row in found}
    return refs, {id: tuple(_person(row) for row in some) for id, some in grouped(found).items()}


def _person(row: Row) -> Person:
    _, _, ref, name, role, email, postal, linkedin, same, also, prefers, addresses, of = row
    return Person(
        id=ref,
        name=name,
        role=role,
        email=email,
        postal=postal,
        linkedin=linkedin,
        same_person_as=same,
        also_roles=to_texts(also),
        prefers=prefers,
        addresses=to_texts(addresses),
        organisation=of,
    )


def _interviews(
    rows: Rows, ids: Sequence[int], refs: Mapping[int, str]
) -> Mapping[int, tuple[Interview, ...]]:
    # `end` is a reserved word of SQL.
    found = rows(
        among(
            'SELECT opportunity_id, id, ref, start, "end", tz, format, stage, round, status,'
            " origin, uid, role, thread, debriefed_at"
            " FROM store_interview WHERE opportunity_id IN ({these}) ORDER BY id",
            ids,
        ),
        ids,
    )
    participants = grouped(
        rows(
            among(
                "SELECT p.interview_id, p.person_id FROM store_participation p"
                " JOIN store_interview i ON i.id = p.interview_id"
                " WHERE i.opportunity_id IN ({these}) ORDER BY p.interview_id, p.position",
                ids,
            ),
            ids,
        )
    )
    notes = grouped(
        rows(
            among(
                "SELECT n.interview_id, n.kind, n.text, n.person_id FROM store_debriefnote n"
                " JOIN store_interview i ON i.id = n.interview_id"
                " WHERE i.opportunity_id IN ({these}) ORDER BY n.interview_id, n.position",
                ids,
            ),
            ids,
        )
    )
    return {
        id: tuple(
            _interview(
                row,
                tuple(refs[person] for _, person in participants.get(row[1], ())),
                _debrief(row[14], notes.get(row[1], []), refs),
            )
            for row in some
        )
        for id, some in grouped(found).items()
    }


def _interview(row: Row, participants: tuple[str, ...], debrief: Debrief | None) -> Interview:
    _, _, ref, start, end, tz, format, stage, round, status, origin, uid, role, thread, _ = row
    return Interview(
        id=ref,
        start=an_instant(start),
        end=an_instant(end),
        tz=tz,
        format=format,
        stage=stage,
        round=round,
        participants=participants,
        status=status,
        origin=origin,
        uid=uid,
        role=role,
        debrief=debrief,
        thread=_thread(thread),
    )


def _debrief(debriefed_at: object, notes: Sequence[Row], refs: Mapping[int, str]) -> Debrief | None:
    if debriefed_at is None:
        return None

    def texts(kind: str) -> tuple[str, ...]:
        return tuple(text for _, of, text, _ in notes if of == kind)

    return Debrief(
        discussed=tuple(
            Discussed(text, refs.get(person)) for _, of, text, person in notes if of == "discussed"
        ),
        expertise=texts("expertise"),
        forgot_to_say=texts("forgot_to_say"),
        promised=texts("promised"),
        went_well=texts("went_well"),
        questions=texts("questions"),
    )


def _thread(value: object) -> Thread | None:
    if value is None:
        return None
    stored = to_json(value)
    if not stored:
        return None
    return Thread(
        message_id=stored["message_id"],
        references=tuple(stored["references"]),
        subject=stored["subject"],
    )


def _statements(rows: Rows, ids: Sequence[int]) -> Mapping[int, tuple[Statement, ...]]:
    found = rows(
        among(
            # `by` is a reserved word of SQL.
            'SELECT opportunity_id, stated_at, kind, text, "by", date, readings, ambiguous,'
            " effect FROM store_statement WHERE opportunity_id IN ({these})"
            " AND confirmed AND withdrawn_at IS NULL ORDER BY id",
            ids,
        ),
        ids,
    )
    return {id: tuple(_statement(row) for row in some) for id, some in grouped(found).items()}


def _statement(row: Row) -> Statement:
    _, stated_at, kind, text, by, date, readings, ambiguous, effect = row
    return Statement(
        stated_at=an_instant(stated_at),
        kind=kind,
        text=text,
        by=by,
        date=to_day(date),
        readings=tuple(day for text in to_texts(readings) if (day := to_day(text))),
        ambiguous=bool(ambiguous),
        effect=effect,
    )


def _touchpoints(
    rows: Rows, ids: Sequence[int], refs: Mapping[int, str]
) -> Mapping[int, tuple[Touchpoint, ...]]:
    found = rows(
        among(
            "SELECT opportunity_id, id, at, direction, kind, channel, text, auto_submitted,"
            " delivered, effect, role, found_in_sent_folder, thread, extra"
            " FROM store_touchpoint WHERE opportunity_id IN ({these})"
            " AND confirmed AND withdrawn_at IS NULL ORDER BY id",
            ids,
        ),
        ids,
    )
    with_whom: dict[int, tuple[str, ...]] = {}
    for touchpoint, person in rows(
        among(
            "SELECT p.touchpoint_id, p.person_id FROM store_touchpointperson p"
            " JOIN store_touchpoint t ON t.id = p.touchpoint_id"
            " WHERE t.opportunity_id IN ({these}) ORDER BY p.touchpoint_id, p.position",
            ids,
        ),
        ids,
    ):
        with_whom[touchpoint] = (*with_whom.get(touchpoint, ()), refs[person])
    return {
        id: tuple([_touchpoint(row, with_whom.get(row[1], ())) for row in some])
        for id, some in grouped(found).items()
    }


def _touchpoint(row: Row, people: tuple[str, ...]) -> Touchpoint:
    (_, _, at, direction, kind, channel, text, automatic, delivered, effect, role, sent, *more) = (
        row
    )
    return Touchpoint(
        at=an_instant(at),
        direction=direction,
        kind=kind,
        people=people,
        channel=channel,
        text=text,
        auto_submitted=bool(automatic),
        delivered=_DELIVERED[delivered],
        effect=effect,
        role=role,
        found_in_sent_folder=bool(sent),
        thread=_thread(more[0]),
        extra=_extra(more[1]),
    )


def _events(rows: Rows, ids: Sequence[int]) -> Mapping[int, tuple[Event, ...]]:
    # `on` is a reserved word of SQL.
    found = rows(
        among(
            'SELECT opportunity_id, kind, at, "on", deadline_at, deadline_on, written, text,'
            " extra FROM store_event WHERE opportunity_id IN ({these})"
            " AND confirmed AND withdrawn_at IS NULL ORDER BY id",
            ids,
        ),
        ids,
    )
    return {id: tuple(_event(row) for row in some) for id, some in grouped(found).items()}


def _event(row: Row) -> Event:
    _, kind, at, on, deadline_at, deadline_on, written, text, extra = row
    return Event(
        kind=kind,
        at=to_instant(at) or to_day(on),
        deadline=to_instant(deadline_at) or to_day(deadline_on),
        written=to_flag(written),
        text=text,
        extra=_extra(extra),
    )


def _extra(value: object) -> Mapping[str, object]:
    # Nearly always there is nothing, and a page reads hundreds of these.
    if value == "{}":
        return NO_EXTRA
    stored = to_json(value)
    return MappingProxyType(stored) if stored else NO_EXTRA
