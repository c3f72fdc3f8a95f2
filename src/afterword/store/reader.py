"""The store as use cases read it; the questions themselves are in `queries`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from afterword.domain.case import Case
from afterword.store.queries import (
    candidate,
    cases,
    changes,
    drafts,
    lists,
    meetings,
    momentum,
    people,
    search,
    waits,
)
from afterword.store.rows import Rows
from afterword.usecases.ports import (
    CalendarFeed,
    Change,
    Headline,
    KnownMeeting,
    OwnWait,
    StoredDraft,
)
from afterword.usecases.views import (
    DebriefDue,
    Hit,
    KeptText,
    MailAccount,
    PersonMet,
    Profile,
    Upcoming,
    WeekOfWork,
)

if TYPE_CHECKING:
    from afterword.usecases.ports_mailbox import Proposal


class CaseMemory(Protocol):
    """Keeps cases under (account, id), and own waits, as long as nobody has written."""

    def recall(self, key: tuple[int, str]) -> Case | None: ...
    def keep(self, key: tuple[int, str], value: Case) -> None: ...
    def recall_waits(self, key: tuple[int, datetime, int]) -> tuple[OwnWait, ...] | None: ...
    def keep_waits(self, key: tuple[int, datetime, int], value: tuple[OwnWait, ...]) -> None: ...


class StoredReader:
    """The `Reader` of the ports, on one connection."""

    def __init__(self, rows: Rows, memory: CaseMemory | None = None) -> None:
        self._rows = rows
        self._memory = memory

    def profile(self, account: int) -> Profile | None:
        return candidate.load_profile(self._rows, account)

    def etiquette(self, account: int) -> Mapping[str, object]:
        return candidate.load_etiquette(self._rows, account)

    def mail_account(self, account: int) -> MailAccount | None:
        return candidate.load_mail_account(self._rows, account)

    def calendar_feed(self, account: int) -> CalendarFeed | None:
        return candidate.load_calendar_feed(self._rows, account)

    def headline(self, account: int, id: str) -> Headline:
        return lists.load_headline(self._rows, account, id)

    def headlines(self, account: int) -> tuple[Headline, ...]:
        return lists.list_headlines(self._rows, account)

    def cases(self, account: int, ids: Sequence[str]) -> Mapping[str, Case]:
        if self._memory is None:
            return cases.load_cases(self._rows, account, ids)
        known = {id: case for id in ids if (case := self._memory.recall((account, id)))}
        missing = [id for id in ids if id not in known]
        loaded = cases.load_cases(self._rows, account, missing)
        for id, case in loaded.items():
            self._memory.keep((account, id), case)
        found = {**known, **loaded}
        return {id: found[id] for id in ids}

    def due(self, account: int, at: datetime) -> tuple[Headline, ...]:
        return lists.list_due(self._rows, account, at)

    def waiting(self, account: int, at: datetime, limit: int) -> tuple[Headline, ...]:
        return lists.list_waiting(self._rows, account, at, limit)

    def count_waiting(self, account: int, at: datetime) -> int:
        return lists.count_waiting(self._rows, account, at)

    def to_debrief(self, account: int, since: datetime, at: datetime) -> tuple[DebriefDue, ...]:
        return lists.list_to_debrief(self._rows, account, since, at)

    def upcoming(self, account: int, at: datetime, until: datetime) -> tuple[Upcoming, ...]:
        return lists.list_upcoming(self._rows, account, at, until)

    def meetings_with_uid(self, account: int, uid: str) -> tuple[KnownMeeting, ...]:
        return meetings.list_meetings_with_uid(self._rows, account, uid)

    def meetings_between(
        self, account: int, start: datetime, end: datetime
    ) -> tuple[KnownMeeting, ...]:
        return meetings.list_meetings_between(self._rows, account, start, end)

    def opportunities_at(self, account: int, domain: str) -> tuple[Headline, ...]:
        return lists.list_opportunities_at(self._rows, account, domain)

    def changes(self, account: int, opportunity: str, first: int, most: int) -> tuple[Change, ...]:
        return changes.list_changes(self._rows, account, opportunity, first, most)

    def count_proposals(self, account: int) -> int:
        return lists.count_proposals(self._rows, account)

    def open_proposals(self, account: int, opportunity: str) -> tuple[Proposal, ...]:
        # Most commands ask for no proposals, and start faster without their vocabulary.
        from afterword.store.queries.mailbox import list_open_of

        return list_open_of(self._rows, account, opportunity)

    def open_proposals_of(
        self, account: int, opportunities: Sequence[str]
    ) -> Mapping[str, tuple[Proposal, ...]]:
        from afterword.store.queries.mailbox import list_open_of_many

        return list_open_of_many(self._rows, account, opportunities)

    def draft(self, account: int, id: str) -> StoredDraft:
        return drafts.load_draft(self._rows, account, id)

    def drafts(self, account: int, opportunity: str) -> tuple[StoredDraft, ...]:
        return drafts.list_drafts(self._rows, account, opportunity)

    def kept_texts(self, account: int, id: str) -> tuple[KeptText, ...]:
        return drafts.list_kept_texts(self._rows, account, id)

    def own_waits(self, account: int, at: datetime, most: int) -> tuple[OwnWait, ...]:
        key = (account, at, most)
        kept = self._memory.recall_waits(key) if self._memory is not None else None
        if kept is None:
            kept = waits.list_own_waits(self._rows, account, at, most)
            if self._memory is not None:
                self._memory.keep_waits(key, kept)
        return kept

    def people(self, account: int, at: datetime, first: int, most: int) -> tuple[PersonMet, ...]:
        return people.list_people(self._rows, account, at, first, most)

    def weeks(
        self, account: int, ends: Sequence[datetime], began: datetime
    ) -> tuple[WeekOfWork, ...]:
        return momentum.list_weeks(self._rows, account, ends, began)

    def questions(self, account: int, most: int) -> tuple[str, ...]:
        return momentum.list_questions(self._rows, account, most)

    def search(self, account: int, words: Sequence[str], most: int) -> tuple[Hit, ...]:
        return search.find_everywhere(self._rows, account, words, most)
