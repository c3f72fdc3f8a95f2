"""Answers out: what is right now, and why."""

from __future__ import annotations

from datetime import datetime

from afterword.bootstrap.sending import Sending
from afterword.domain.case import Case
from afterword.usecases.views import DueItem, Explained, Hit, Momentum, PersonMet, Today, Wait


class Answers(Sending):
    """Lists, advice and search."""

    def find_opportunity(self, text: str) -> str:
        """Find by exact id, or by a unique part of company or role.

        Raises:
            NotFound: None matches. UnusableInput: Several do; the sentence names them.
        """
        from afterword.usecases.list_due import find_opportunity

        return find_opportunity(self._store, self._account, text)

    def case(self, id: str) -> Case:
        """Return all facts of one opportunity."""
        with self._store.reading() as reader:
            return reader.cases(self._account, [id])[id]

    def opportunities(self, *, at: datetime) -> tuple[DueItem, ...]:
        """Return every opportunity with its advice: due ones first, then waits by date."""
        from afterword.usecases.list_due import list_opportunities

        return list_opportunities(self._store, self._account, at=at)

    def opportunity_page(
        self, *, at: datetime, first: int, most: int
    ) -> tuple[tuple[DueItem, ...], int]:
        """Return a page of all opportunities, due ones first, and how many there are in all."""
        from afterword.usecases.list_due import list_page

        return list_page(self._store, self._account, at=at, first=first, most=most)

    def today(self, *, at: datetime, waits: int = 20, silence: bool = False) -> Today:
        """Return what is due and the first `waits` waits, reading only those.

        `silence` also reads what the silence of each wait means.
        """
        from afterword.usecases.list_due import list_today

        outbox = () if self._store.outbox_is_quiet() else self.outbox(at=at)
        return list_today(
            self._store, self._account, at=at, waits=waits, silence=silence, outbox=outbox
        )

    def explain(self, id: str, *, at: datetime) -> Explained:
        """Return one opportunity with the reasons for and against its advice."""
        from afterword.usecases.list_due import explain_opportunity

        return explain_opportunity(self._store, self._account, id, at=at)

    def waits(self, *, at: datetime, most: int = 20) -> tuple[Wait, ...]:
        """Return the waits that end soonest, with what their silence means."""
        from afterword.usecases.waiting import list_waits

        return list_waits(self._store, self._account, at=at, most=most)

    def momentum(self, *, at: datetime) -> Momentum:
        """Return what has been moving in the last weeks."""
        from afterword.usecases.momentum import read_momentum

        return read_momentum(self._store, self._account, at=at)

    def people(self, *, at: datetime, first: int = 0, most: int = 100) -> tuple[PersonMet, ...]:
        """Return the people met until `at`, the latest first."""
        from afterword.usecases.people_met import list_people

        return list_people(self._store, self._account, at=at, first=first, most=most)

    def search(self, question: str, *, most: int = 20) -> tuple[Hit, ...]:
        """Return what holds every word of the question, at most `most` of each kind."""
        from afterword.usecases.search import search

        return search(self._store, self._account, question, most=most)
