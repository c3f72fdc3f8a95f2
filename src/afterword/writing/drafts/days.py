"""Days in words that are still right when the note is read a day later.

"Today", "yesterday" and "this morning" are avoided: a note may wait in the outbox. A weekday is
used for a week, then the date. The day is that of the interview's own zone, which stands in the
invitation both sides have; where the candidate's day differs, only the date is given.
"""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.domain.case import Case, Interview

_WEEKDAY_FOR = 6
"""Days after which "on Tuesday" might mean another Tuesday."""
_DE_DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_DE_MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
)  # fmt: skip
_FR_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_FR_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
)  # fmt: skip


def interview_day(interview: Interview) -> date:
    """The day of an interview in its own zone."""
    return interview.start.astimezone(ZoneInfo(interview.tz)).date()


def recent_day(
    case: Case, interview: Interview, at: datetime, *, dialect: str, language: str
) -> str:
    """ " on Tuesday", " on 3 March", or "" on the day itself, where no word would age well."""
    day = interview_day(interview)
    mine = interview.start.astimezone(ZoneInfo(case.candidate.tz)).date()
    now = at.astimezone(ZoneInfo(interview.tz)).date()
    apart = (now - day).days
    if apart <= 0 and mine == day:
        return ""
    if 0 <= apart <= _WEEKDAY_FOR and mine == day:
        return _weekday(day, language)
    return on_date(day, now, dialect=dialect, language=language)


def _weekday(day: date, language: str) -> str:
    if language == "de":
        return f" am {_DE_DAYS[day.weekday()]}"
    if language == "fr":
        return f" {_FR_DAYS[day.weekday()]}"
    return f" on {day:%A}"


def on_date(day: date, now: date, *, dialect: str, language: str) -> str:
    """ " on 12 May", with its year where another one could be meant."""
    return {"de": " am ", "fr": " le "}.get(language, " on ") + date_words(
        day, now, dialect=dialect, language=language
    )


def date_words(day: date, now: date, *, dialect: str, language: str = "en") -> str:
    """ "12 May", "May 12", "12. Mai", "12 mai"; the year when more than half a year away."""
    far = abs((now - day).days) > 183
    if language == "de":
        return f"{day.day}. {_DE_MONTHS[day.month - 1]}" + (f" {day.year}" if far else "")
    if language == "fr":
        number = "1er" if day.day == 1 else str(day.day)
        return f"{number} {_FR_MONTHS[day.month - 1]}" + (f" {day.year}" if far else "")
    if dialect == "en-US":
        return f"{day:%B} {day.day}" + (f", {day.year}" if far else "")
    return f"{day.day} {day:%B}" + (f" {day.year}" if far else "")


def month_words(day: date, now: date) -> str:
    """ "in March", with its year where another one could be meant."""
    return f"in {day:%B}" + (f" {day.year}" if abs((now - day).days) > 300 else "")
