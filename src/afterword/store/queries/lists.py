"""Lists across opportunities: what is due, what waits, what is coming, what is over."""

from __future__ import annotations

from datetime import datetime

from afterword.store.queries.cases import opportunity_not_found
from afterword.store.rows import Row, Rows, an_instant, to_instant
from afterword.usecases.ports import Headline
from afterword.usecases.views import DebriefDue, Upcoming

_HEADLINE = (
    "SELECT key, company, role, look_again_at, company_is_guess, role_is_guess"
    " FROM store_opportunity WHERE account_id = %s"
)


def load_headline(rows: Rows, account: int, key: str) -> Headline:
    """Return the headline of one opportunity. Raises NotFound."""
    found = rows(_HEADLINE + " AND key = %s", [account, key])
    if not found:
        raise opportunity_not_found(key)
    return _headline(found[0])


def list_headlines(rows: Rows, account: int) -> tuple[Headline, ...]:
    """Return all headlines, oldest opportunity first."""
    return tuple(_headline(row) for row in rows(_HEADLINE + " ORDER BY id", [account]))


def list_opportunities_at(rows: Rows, account: int, domain: str) -> tuple[Headline, ...]:
    """Return the opportunities that know somebody with an address at `domain`, newest first."""
    known = (
        " AND id IN (SELECT opportunity_id FROM store_person WHERE email LIKE %s ESCAPE '!')"
        " ORDER BY id DESC"
    )
    plain = domain.lower().replace("!", "!!").replace("%", "!%").replace("_", "!_")
    return tuple(_headline(row) for row in rows(_HEADLINE + known, [account, f"%@{plain}"]))


def list_due(rows: Rows, account: int, at: datetime) -> tuple[Headline, ...]:
    """Return what deserves a look at `at`, by one indexed question."""
    found = rows(_HEADLINE + " AND look_again_at <= %s ORDER BY look_again_at, id", [account, at])
    return tuple(_headline(row) for row in found)


def list_waiting(rows: Rows, account: int, at: datetime, limit: int) -> tuple[Headline, ...]:
    """Return the first `limit` opportunities that rest, those to be looked at soonest first."""
    dated = rows(
        _HEADLINE + " AND look_again_at > %s ORDER BY look_again_at, id LIMIT %s",
        [account, at, limit],
    )
    undated = rows(
        _HEADLINE + " AND look_again_at IS NULL ORDER BY id DESC LIMIT %s",
        [account, limit - len(dated)],
    )
    return tuple(_headline(row) for row in (*dated, *undated))


def count_waiting(rows: Rows, account: int, at: datetime) -> int:
    """Count the opportunities that rest at `at`."""
    found = rows(
        "SELECT count(*) FROM store_opportunity WHERE account_id = %s"
        " AND (look_again_at > %s OR look_again_at IS NULL)",
        [account, at],
    )
    return int(found[0][0])


def list_to_debrief(
    rows: Rows, account: int, since: datetime, at: datetime
) -> tuple[DebriefDue, ...]:
    """Return interviews that ended after `since` and not after `at`, with nothing noted yet."""
    found = rows(
        'SELECT o.key, i.ref, o.company, o.role, i."end" FROM store_interview i'
        " JOIN store_opportunity o ON o.id = i.opportunity_id"
        ' WHERE i.account_id = %s AND i."end" > %s AND i."end" <= %s'
        " AND i.debriefed_at IS NULL AND i.status IN ('scheduled', 'held')"
        ' ORDER BY i."end" DESC, i.id',
        [account, since, at],
    )
    return tuple(
        DebriefDue(key, interview, company, role, an_instant(end))
        for key, interview, company, role, end in found
    )


def list_upcoming(rows: Rows, account: int, at: datetime, until: datetime) -> tuple[Upcoming, ...]:
    """Return the interviews that begin after `at` and before `until`, soonest first."""
    found = rows(
        'SELECT o.key, i.ref, o.company, o.role, i.start, i.tz, i."end" FROM store_interview i'
        " JOIN store_opportunity o ON o.id = i.opportunity_id"
        " WHERE i.account_id = %s AND i.start > %s AND i.start < %s"
        " AND i.status IN ('scheduled', 'held') ORDER BY i.start, i.id",
        [account, at, until],
    )
    return tuple(
        Upcoming(key, interview, company, role, an_instant(start), tz, to_instant(end))
        for key, interview, company, role, start, tz, end in found
    )


def count_proposals(rows: Rows, account: int) -> int:
    """Count what the mailbox has brought that wants a look now, by one small index."""
    found = rows(
        "SELECT count(*) FROM mailbox_proposal WHERE account_id = %s AND state = 'open'"
        " AND pressing",
        [account],
    )
    return int(found[0][0])


def _headline(row: Row) -> Headline:
    key, company, role, look_again_at, company_is_guess, role_is_guess = row
    return Headline(
        id=key,
        company=company,
        role=role,
        look_again_at=to_instant(look_again_at),
        company_is_guess=bool(company_is_guess),
        role_is_guess=bool(role_is_guess),
    )
