"""What was written down of one opportunity, and what of it can still be taken back."""

from __future__ import annotations

from afterword.store.rows import Row, Rows, an_instant, to_json
from afterword.usecases.ports import Change

_CHANGES = (
    "SELECT c.id, c.what, c.subject, c.source, c.recorded_at, c.before, c.after,"
    " c.undoes_id IS NOT NULL,"
    " EXISTS (SELECT 1 FROM store_change u WHERE u.undoes_id = c.id"
    "  OR u.undoes_id = c.within_id),"
    " EXISTS (SELECT 1 FROM store_change n WHERE n.opportunity_id = c.opportunity_id"
    "  AND n.id > c.id AND n.what = c.what AND n.subject = c.subject),"
    " CASE c.what"
    "  WHEN 'touchpoint' THEN EXISTS (SELECT 1 FROM store_touchpoint f"
    "   WHERE f.id = c.fact AND f.withdrawn_at IS NULL)"
    "  WHEN 'event' THEN EXISTS (SELECT 1 FROM store_event f"
    "   WHERE f.id = c.fact AND f.withdrawn_at IS NULL)"
    "  WHEN 'statement' THEN EXISTS (SELECT 1 FROM store_statement f"
    "   WHERE f.id = c.fact AND f.withdrawn_at IS NULL)"
    "  WHEN 'proposal' THEN EXISTS (SELECT 1 FROM mailbox_proposal p"
    "   WHERE p.account_id = o.account_id AND p.key = c.subject AND NOT p.state = 'open')"
    " END"
    " FROM store_change c JOIN store_opportunity o ON o.id = c.opportunity_id"
    " WHERE o.account_id = %s AND o.key = %s ORDER BY c.id DESC LIMIT %s OFFSET %s"
)


def list_changes(
    rows: Rows, account: int, opportunity: str, first: int, most: int
) -> tuple[Change, ...]:
    """Return a page of the changes, newest first, by one question."""
    found = rows(_CHANGES, [account, opportunity, most, first])
    return tuple(_change(row) for row in found)


def _change(row: Row) -> Change:
    id, what, subject, source, recorded_at, before, after, undoes, undone, later, stands = row
    before, after = to_json(before), to_json(after)
    return Change(
        id=id,
        what=what,
        subject=subject,
        source=source,
        recorded_at=an_instant(recorded_at),
        before=before,
        after=after,
        undoes=bool(undoes),
        undone=bool(undone),
        may_undo=not undoes
        and not undone
        and may_undo(what, source, before, after, later=bool(later), stands=bool(stands)),
    )


def may_undo(
    what: str,
    source: str,
    before: dict[str, object] | None,
    after: dict[str, object] | None,
    *,
    later: bool,
    stands: bool,
) -> bool:
    """Say whether a change that was not undone can be: what it wrote must still be what counts.

    `later` says that the same thing changed again, `stands` that the fact (or the decision about
    a proposal) still counts. A note that was sent cannot be unsent.
    """
    match what:
        case "touchpoint" | "event" | "statement":
            return stands and source != "sent"
        case "proposal":
            return stands and not later
        case "names":
            return before is not None and not later
        case "interview" if before and after:
            return not later and {**before, "status": ""} == {**after, "status": ""}
    return False
