"""How long the person's own interviews waited for the next word."""

from __future__ import annotations

from datetime import datetime

from afterword.store.rows import Rows, an_instant, to_instant
from afterword.usecases.ports import OwnWait

# The next word from a person; the next talk; when the person gave it up.
_OWN_WAITS = (
    'SELECT i."end",'
    " (SELECT min(t.at) FROM store_touchpoint t WHERE t.opportunity_id = i.opportunity_id"
    " AND t.direction = 'in' AND t.kind NOT IN ('bounce', 'out_of_office')"
    " AND NOT t.auto_submitted AND t.confirmed AND t.withdrawn_at IS NULL"
    ' AND t.at > i."end" AND t.at <= %s),'
    " (SELECT min(n.start) FROM store_interview n WHERE n.opportunity_id = i.opportunity_id"
    " AND n.id <> i.id AND n.status IN ('scheduled', 'held')"
    ' AND n.start >= i."end" AND n.start <= %s),'
    " (SELECT min(COALESCE(e.at, e.recorded_at)) FROM store_event e"
    " WHERE e.opportunity_id = i.opportunity_id AND e.confirmed AND e.withdrawn_at IS NULL"
    " AND e.kind IN ('file_closed', 'closed', 'accepted', 'accepted_elsewhere',"
    " 'role_filled_by_other')),"
    " o.country, o.subdivision, o.tz"
    " FROM store_interview i JOIN store_opportunity o ON o.id = i.opportunity_id"
    " WHERE i.account_id = %s AND i.status IN ('scheduled', 'held')"
    " AND i.stage <> 'informational'"
    ' AND i."end" <= %s ORDER BY i."end" DESC, i.id LIMIT %s'
)


def list_own_waits(rows: Rows, account: int, at: datetime, most: int) -> tuple[OwnWait, ...]:
    """Return the waits after the latest interviews that were held, newest first."""
    found = rows(_OWN_WAITS, [at, at, account, at, most])
    return tuple(
        OwnWait(
            an_instant(ended),
            heard_at=to_instant(heard),
            met_again_at=to_instant(again),
            given_up_at=to_instant(given_up),
            country=country,
            subdivision=subdivision,
            tz=tz,
        )
        for ended, heard, again, given_up, country, subdivision, tz in found
    )
