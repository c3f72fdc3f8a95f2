"""Dates as people say them, in the zone of the person who reads, exact on hover."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from afterword.usecases.wording import day_in_words, instant_in_words


@dataclass(frozen=True, slots=True)
class Dates:
    """Words for days and instants, told in `tz` (IANA) at the moment `at`."""

    tz: str
    at: datetime

    @property
    def today(self) -> date:
        """The day it is for the person who reads."""
        return self.at.astimezone(ZoneInfo(self.tz)).date()

    def date_line(self) -> str:
        """Say which day it is: "Monday 23 November 2026"."""
        return day_in_words(self.today)

    def local(self, instant: datetime) -> datetime:
        """Put an instant into the zone of the person who reads."""
        return instant.astimezone(ZoneInfo(self.tz))

    def day(self, when: datetime | date) -> Markup:
        """Write "Monday 14 December, in 3 days" (or "15:00 today"), exact on hover."""
        return _time(when, self.day_words(when), self.exact(when))

    def day_words(self, when: datetime | date) -> str:
        """Say the same without markup."""
        day = self.local(when).date() if isinstance(when, datetime) else when
        far = (day - self.today).days
        if isinstance(when, datetime) and abs(far) <= 1:
            return instant_in_words(when, self.tz, self.at)
        words = {0: "today", 1: "tomorrow", -1: "yesterday"}
        return words.get(far) or f"{day_in_words(day, self.today)}, {distance_in_words(far)}"

    def short(self, when: datetime | date) -> Markup:
        """Write "Mon 14 Dec", for tables and pictures."""
        return _time(when, self.short_words(when), self.exact(when))

    def short_words(self, when: datetime | date) -> str:
        """Say "Mon 14 Dec", with the year where it is not this one."""
        day = self.local(when).date() if isinstance(when, datetime) else when
        year = "" if day.year == self.today.year else f" {day.year}"
        return f"{day:%a} {day.day} {day:%b}{year}"

    def moment(self, instant: datetime) -> Markup:
        """Write "Wednesday 18 November at 14:00"."""
        return _time(instant, self.moment_words(instant), self.exact(instant))

    def moment_words(self, instant: datetime) -> str:
        """Say the day and the minute."""
        local = self.local(instant)
        if abs((local.date() - self.today).days) <= 1:
            return instant_in_words(instant, self.tz, self.at)
        return f"{day_in_words(local.date(), self.today)} at {local:%H:%M}"

    def exact(self, when: datetime | date) -> str:
        """Say everything: day, year, minute and zone."""
        if not isinstance(when, datetime):
            return day_in_words(when)
        local = self.local(when)
        return f"{day_in_words(local.date())}, {local:%H:%M} {local:%Z}"


def distance_in_words(days: int) -> str:
    """Say "in 3 days", "3 days ago", "in 5 weeks"; beyond nine weeks in months."""
    size = abs(days)
    if size < 14:
        amount = "1 day" if size == 1 else f"{size} days"
    elif size < 63:
        amount = f"{round(size / 7)} weeks"
    elif size < 700:
        amount = f"{round(size / 30.44)} months"
    else:
        amount = f"{round(size / 365.25)} years"
    return f"in {amount}" if days > 0 else f"{amount} ago"


def _time(when: datetime | date, words: str, exact: str) -> Markup:
    return Markup('<time datetime="{}" title="{}">{}</time>').format(when.isoformat(), exact, words)
