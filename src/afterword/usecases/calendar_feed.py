"""The calendar a person can subscribe to: interviews, and the days on which something is right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from afterword.domain.errors import Refused
from afterword.domain.verdict import Verdict
from afterword.usecases.list_due import list_today
from afterword.usecases.ports import AccountId, CalendarFeed, Store
from afterword.usecases.views import DueItem, Upcoming
from afterword.writing.calendar_feed import Entry, render_calendar

BEHIND: Final = timedelta(days=60)
AHEAD: Final = timedelta(days=366)
"""How far the interviews reach, backwards and forwards. Our choice."""
WAITS: Final = 200
"""How many waits are shown at most, those that end soonest. Our choice."""
NAME: Final = "Afterword"
_THEN: Final = {
    Verdict.SEND_THANK_YOU: "Time to say thanks",
    Verdict.SEND_STATUS_INQUIRY: "One gentle status note is right from today",
    Verdict.CLOSE_FILE: "Time to put this one to rest",
    Verdict.STAY_IN_TOUCH: "A light word would be welcome",
    Verdict.REPLY: "Time to answer",
}


def switch_on(
    store: Store, account: AccountId, *, token: str, port: int, with_names: bool
) -> CalendarFeed:
    """Switch the feed on, or give it another secret: the old address leads nowhere then."""
    feed = CalendarFeed(token, port, with_names)
    with store.writing() as ledger:
        ledger.save_calendar_feed(account, feed)
    return feed


def name_people(store: Store, account: AccountId, *, with_names: bool) -> None:
    """Say whether companies and people are named. Raises Refused while the feed is off."""
    with store.writing() as ledger:
        feed = ledger.calendar_feed(account)
        if feed is None:
            raise Refused("The calendar is switched off.", "Switch it on first.")
        ledger.save_calendar_feed(account, replace(feed, with_names=with_names))


def switch_off(store: Store, account: AccountId) -> None:
    """Switch the feed off; its address leads nowhere from now on."""
    with store.writing() as ledger:
        ledger.save_calendar_feed(account, None)


def write_calendar(store: Store, account: AccountId, *, at: datetime, with_names: bool) -> str:
    """Write the calendar as it is `at` this moment. Without names it says what, not with whom."""
    today = list_today(store, account, at=at, waits=WAITS)
    with store.reading() as reader:
        profile = reader.profile(account)
        talks = reader.upcoming(account, at - BEHIND, at + AHEAD)
    tz = ZoneInfo(profile.tz if profile is not None else "UTC")
    entries = [
        *(_talk(talk, with_names) for talk in talks),
        *(_due(item, tz, at, with_names) for item in today.due),
        *(entry for item in today.waiting for entry in _wait(item, tz, with_names)),
    ]
    return render_calendar(entries, name=NAME, at=at)


def _talk(talk: Upcoming, with_names: bool) -> Entry:
    named = f"Interview: {talk.company}" + (f", {talk.role}" if talk.role else "")
    return Entry(
        uid=f"{talk.opportunity}-{talk.interview}@afterword",
        start=talk.start,
        end=talk.end,
        summary=named if with_names else "Interview",
    )


def _due(item: DueItem, tz: ZoneInfo, at: datetime, with_names: bool) -> Entry:
    """Put what is due on its last day, or on today where that has passed or there is none."""
    last = max(item.advice.not_after or at, at)
    named = f"{item.company}: {item.headline}"
    return Entry(
        uid=f"{item.opportunity}-due@afterword",
        start=last.astimezone(tz).date(),
        summary=named if with_names else "A note is due",
        description=item.because if with_names else "",
    )


def _wait(item: DueItem, tz: ZoneInfo, with_names: bool) -> Iterator[Entry]:
    then = item.advice.then
    if then is None or then.verdict in (Verdict.WAIT, Verdict.DO_NOTHING):
        return
    words = _THEN.get(then.verdict, "Worth a look")
    yield Entry(
        uid=f"{item.opportunity}-then@afterword",
        start=then.not_before.astimezone(tz).date(),
        summary=f"{item.company}: {words.lower()}" if with_names else words,
        description=item.because if with_names else "",
    )
