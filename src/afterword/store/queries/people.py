"""People across opportunities, two questions however many there are."""

from __future__ import annotations

from datetime import datetime

from afterword.store.rows import Rows, among, grouped, to_instant
from afterword.usecases.views import PersonMet

# First who stands on the page, for which everybody has to be looked at; then the rest of what is
# to be known, for these alone.
_PEOPLE = (
    "WITH met AS (SELECT p.id, p.name,"
    " (SELECT max(i.start) FROM store_participation x"
    "  JOIN store_interview i ON i.id = x.interview_id"
    "  WHERE x.person_id = p.id AND i.start <= %s"
    "  AND i.status NOT IN ('cancelled', 'no_show')) AS met_at"
    " FROM store_person p JOIN store_opportunity o ON o.id = p.opportunity_id"
    " WHERE o.account_id = %s AND p.role <> 'system'"
    " ORDER BY met_at DESC NULLS LAST, p.name, p.id LIMIT %s OFFSET %s)"
    " SELECT p.id, o.key, o.company, p.ref, p.name, p.role, p.email, p.linkedin, met.met_at,"
    " (SELECT max(t.at) FROM store_touchpointperson y"
    "  JOIN store_touchpoint t ON t.id = y.touchpoint_id"
    "  WHERE y.person_id = p.id AND t.at <= %s"
    "  AND t.confirmed AND t.withdrawn_at IS NULL) AS spoke_at"
    " FROM met JOIN store_person p ON p.id = met.id"
    " JOIN store_opportunity o ON o.id = p.opportunity_id"
    " ORDER BY met.met_at DESC NULLS LAST, p.name, p.id"
)
_SAID = (
    "SELECT person_id, text FROM store_debriefnote"
    " WHERE kind = 'discussed' AND person_id IN ({these}) ORDER BY interview_id, position"
)


def list_people(
    rows: Rows, account: int, at: datetime, first: int, most: int
) -> tuple[PersonMet, ...]:
    """Return a page of the people, those met latest first."""
    found = rows(_PEOPLE, [at, account, most, first, at])
    ids = [row[0] for row in found]
    said = grouped(rows(among(_SAID, ids), ids))
    return tuple(
        PersonMet(
            opportunity=key,
            company=company,
            id=ref,
            name=name,
            role=role,
            email=email,
            linkedin=linkedin,
            met_at=to_instant(met_at),
            spoke_at=to_instant(spoke_at),
            said=tuple(text for _, text in said.get(id_, ())),
        )
        for id_, key, company, ref, name, role, email, linkedin, met_at, spoke_at in found
    )
