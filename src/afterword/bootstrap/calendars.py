"""The calendar feed: switched on and off, renewed, written."""

from __future__ import annotations

import hmac
import secrets
from datetime import datetime
from typing import TYPE_CHECKING

from afterword.bootstrap.assembly import Assembly

if TYPE_CHECKING:
    from afterword.usecases.ports import CalendarFeed


class Calendars(Assembly):
    """The dates of a job search for a calendar on this machine."""

    def calendar_feed(self) -> CalendarFeed | None:
        """Return the feed as it was switched on, or None while it is off."""
        with self._store.reading() as reader:
            return reader.calendar_feed(self._account)

    def switch_calendar_on(self, *, port: int, with_names: bool = False) -> CalendarFeed:
        """Switch the feed on with a new secret; an older address leads nowhere from now on."""
        from afterword.usecases.calendar_feed import switch_on

        return switch_on(
            self._store,
            self._account,
            token=secrets.token_urlsafe(32),
            port=port,
            with_names=with_names,
        )

    def name_in_calendar(self, *, with_names: bool) -> None:
        """Say whether companies and people are named in the feed."""
        from afterword.usecases.calendar_feed import name_people

        name_people(self._store, self._account, with_names=with_names)

    def switch_calendar_off(self) -> None:
        """Switch the feed off."""
        from afterword.usecases.calendar_feed import switch_off

        switch_off(self._store, self._account)

    def opens_calendar(self, token: str) -> bool:
        """Whether this is the secret of the feed, found out in the same time for every guess."""
        feed = self.calendar_feed()
        return feed is not None and hmac.compare_digest(feed.token.encode(), token.encode())

    def calendar(self, *, at: datetime, with_names: bool = True) -> str:
        """Write interviews and due dates as an iCalendar text."""
        from afterword.usecases.calendar_feed import write_calendar

        return write_calendar(self._store, self._account, at=at, with_names=with_names)
