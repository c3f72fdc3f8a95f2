"""What has been moving: interviews held and notes sent, by week."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from afterword.store.rows import Rows
from afterword.usecases.views import WeekOfWork

_HELD = (
    "FROM store_interview WHERE account_id = %s AND status IN ('scheduled', 'held')"
    " AND start > %s AND start <= %s"
)
_SENT = (
    # Answers in a conversation about dates and places are no notes.
    "FROM store_touchpoint WHERE account_id = %s AND direction = 'out'"
    " AND kind NOT IN ('reply', 'ack', 'acceptance') AND confirmed"
    " AND withdrawn_at IS NULL AND at > %s AND at <= %s"
)


def list_weeks(
    rows: Rows, account: int, ends: Sequence[datetime], began: datetime
) -> tuple[WeekOfWork, ...]:
    """Count between the moments of `ends` (oldest first), the first of them from `began` on."""
    held = _counts(rows, account, "start", _HELD, ends, began)
    sent = _counts(rows, account, "at", _SENT, ends, began)
    return tuple(
        WeekOfWork(end, interviews, notes)
        for end, interviews, notes in zip(ends, held, sent, strict=True)
    )


def list_questions(rows: Rows, account: int, most: int) -> tuple[str, ...]:
    """Return the questions noted latest."""
    found = rows(
        "SELECT n.text FROM store_debriefnote n JOIN store_interview i ON i.id = n.interview_id"
        " WHERE i.account_id = %s AND n.kind = 'questions' ORDER BY i.start DESC, n.position"
        " LIMIT %s",
        [account, most],
    )
    return tuple(text for (text,) in found)


def _counts(
    rows: Rows, account: int, column: str, source: str, ends: Sequence[datetime], began: datetime
) -> list[int]:
    """Count the rows of each stretch in one question."""
    one = f"sum(CASE WHEN {column} > %s AND {column} <= %s THEN 1 ELSE 0 END)"
    edges = [moment for pair in zip((began, *ends), ends, strict=False) for moment in pair]
    found = rows(
        # Only the fixed pieces above are put together; the moments are parameters.
        f"SELECT {', '.join([one] * len(ends))} {source}",
        [*edges, account, began, ends[-1]],
    )
    return [int(number or 0) for number in found[0]]
