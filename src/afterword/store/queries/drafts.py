"""Drafts as they are kept."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.domain.errors import NotFound
from afterword.domain.notes import NoteKind
from afterword.store.rows import Row, Rows, among, an_instant, grouped, to_json, to_texts
from afterword.usecases.ports import StoredDraft
from afterword.usecases.views import DraftState, KeptText, Question

_DRAFT = (
    "SELECT d.id, d.key, o.key, d.note, d.channel, d.subject, d.body, d.state, d.version,"
    " d.updated_at, i.ref, d.facts_used, d.missing FROM store_draft d"
    " JOIN store_opportunity o ON o.id = d.opportunity_id"
    " LEFT JOIN store_interview i ON i.id = d.interview_id WHERE d.account_id = %s"
)


def load_draft(rows: Rows, account: int, key: str) -> StoredDraft:
    """Return one draft. Raises NotFound."""
    found = _drafts(rows, rows(_DRAFT + " AND d.key = %s", [account, key]))
    if not found:
        raise draft_not_found(key)
    return found[0]


def draft_not_found(key: str) -> NotFound:
    """Say that there is no such draft."""
    return NotFound(f"There is no draft {key!r}.", "`afterword draft` writes what is due.")


def list_drafts(rows: Rows, account: int, opportunity: str) -> tuple[StoredDraft, ...]:
    """Return the drafts of one opportunity, oldest first; dropped ones are left out."""
    found = rows(
        _DRAFT + " AND o.key = %s AND d.state <> 'dropped' ORDER BY d.id", [account, opportunity]
    )
    return _drafts(rows, found)


def list_kept_texts(rows: Rows, account: int, key: str) -> tuple[KeptText, ...]:
    """Return the texts that lost against another window, newest first."""
    found = rows(
        "SELECT k.subject, k.body, k.kept_at, k.version FROM store_kepttext k"
        " JOIN store_draft d ON d.id = k.draft_id"
        " WHERE d.account_id = %s AND d.key = %s ORDER BY k.id DESC",
        [account, key],
    )
    return tuple(KeptText(row[0], row[1], an_instant(row[2]), row[3]) for row in found)


def _drafts(rows: Rows, found: Sequence[Row]) -> tuple[StoredDraft, ...]:
    if not found:
        return ()
    ids = [row[0] for row in found]
    recipients = grouped(
        rows(
            among(
                "SELECT r.draft_id, p.ref FROM store_draftrecipient r"
                " JOIN store_person p ON p.id = r.person_id"
                " WHERE r.draft_id IN ({these}) ORDER BY r.draft_id, r.position",
                ids,
            ),
            ids,
        )
    )
    return tuple(_draft(row, recipients.get(row[0], [])) for row in found)


def _draft(row: Row, recipients: Sequence[Row]) -> StoredDraft:
    _, key, opportunity, note, channel, subject, body, state, version, updated_at, *more = row
    interview, facts_used, missing = more
    return StoredDraft(
        id=key,
        opportunity=opportunity,
        note=NoteKind(note),
        to=tuple(ref for _, ref in recipients),
        channel=channel,
        subject=subject,
        body=body,
        state=DraftState(state),
        version=version,
        updated_at=an_instant(updated_at),
        interview=interview,
        facts_used=to_texts(facts_used),
        missing=tuple(Question(text, path) for text, path in to_json(missing)),
    )
