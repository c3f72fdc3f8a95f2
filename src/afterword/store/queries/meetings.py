"""Interviews as the importer compares them with an invitation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from afterword.domain.case import Case
from afterword.store.queries.cases import load_cases
from afterword.store.rows import Row, Rows, among, grouped, to_instant
from afterword.usecases.ports import KnownMeeting

_MEETING = (
    "SELECT i.id, o.key, i.ref, i.recurrence_id, i.sequence, i.stamped_at,"
    " o.company_is_guess, o.role_is_guess FROM store_interview i"
    " JOIN store_opportunity o ON o.id = i.opportunity_id WHERE i.account_id = %s"
)


def list_meetings_with_uid(rows: Rows, account: int, uid: str) -> tuple[KnownMeeting, ...]:
    """Return the interviews that came from that calendar entry."""
    return _meetings(
        rows, account, rows(_MEETING + " AND i.uid = %s ORDER BY i.id", [account, uid])
    )


def list_meetings_between(
    rows: Rows, account: int, start: datetime, end: datetime
) -> tuple[KnownMeeting, ...]:
    """Return the interviews that start between the two instants (both included)."""
    found = rows(
        _MEETING + " AND i.start >= %s AND i.start <= %s ORDER BY i.start, i.id",
        [account, start, end],
    )
    return _meetings(rows, account, found)


def _meetings(rows: Rows, account: int, found: Sequence[Row]) -> tuple[KnownMeeting, ...]:
    cases = load_cases(rows, account, sorted({row[1] for row in found}))
    invited = _invited(rows, [row[0] for row in found])
    return tuple(_meeting(row, cases[row[1]], invited.get(row[0], [])) for row in found)


def _invited(rows: Rows, ids: Sequence[int]) -> Mapping[int, list[Row]]:
    if not ids:
        return {}
    found = rows(
        among(
            "SELECT a.interview_id, p.ref FROM store_participation a"
            " JOIN store_person p ON p.id = a.person_id"
            " WHERE a.invited AND a.interview_id IN ({these}) ORDER BY a.position",
            ids,
        ),
        ids,
    )
    return grouped(found)


def _meeting(row: Row, case: Case, invited: Sequence[Row]) -> KnownMeeting:
    _, key, ref, recurrence_id, sequence, stamped_at, company_is_guess, role_is_guess = row
    interview = case.interview(ref)
    assert interview is not None
    return KnownMeeting(
        opportunity=key,
        company=case.employer.name,
        role=case.role,
        interview=interview,
        people=case.people,
        recurrence_id=recurrence_id,
        sequence=sequence,
        stamped_at=to_instant(stamped_at),
        invited=tuple(person for _, person in invited),
        company_is_guess=bool(company_is_guess),
        role_is_guess=bool(role_is_guess),
    )
