"""Search: one question for each kind of thing that can be found."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.store.rows import Rows
from afterword.usecases.views import Hit

_FROM = {
    "opportunity": ("o.company || ' ' || o.role", "", "NULL"),
    "person": (
        "p.name || ' ' || p.email",
        " JOIN store_person p ON p.opportunity_id = o.id",
        "NULL",
    ),
    "noted": (
        "n.text",
        " JOIN store_interview i ON i.opportunity_id = o.id"
        " JOIN store_debriefnote n ON n.interview_id = i.id",
        "NULL",
    ),
    "said": (
        "s.text",
        " JOIN store_statement s ON s.opportunity_id = o.id AND s.withdrawn_at IS NULL",
        "NULL",
    ),
    "contact": (
        "t.text",
        " JOIN store_touchpoint t ON t.opportunity_id = o.id AND t.withdrawn_at IS NULL",
        "NULL",
    ),
    "event": (
        "e.text",
        " JOIN store_event e ON e.opportunity_id = o.id AND e.withdrawn_at IS NULL",
        "NULL",
    ),
    "draft": (
        "d.subject || ' ' || d.body",
        " JOIN store_draft d ON d.opportunity_id = o.id AND d.state <> 'dropped'",
        "d.key",
    ),
}


def find_everywhere(rows: Rows, account: int, words: Sequence[str], most: int) -> tuple[Hit, ...]:
    """Return what holds all words (lower-case), at most `most` of each kind, newest first."""
    hits: list[Hit] = []
    for kind, (text, joins, draft) in _FROM.items():
        every_word = " AND ".join(f"{text} LIKE %s ESCAPE '!'" for _ in words)
        found = rows(
            # Only the fixed pieces above are put together; words are parameters.
            f"SELECT o.key, o.company, {text}, {draft} FROM store_opportunity o{joins}"  # noqa: S608
            f" WHERE o.account_id = %s AND {every_word} ORDER BY o.id DESC LIMIT %s",
            [account, *(f"%{_plain(word)}%" for word in words), most],
        )
        hits += [Hit(kind, key, company, words, id_) for key, company, words, id_ in found]
    return tuple(hits)


def _plain(word: str) -> str:
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_")
