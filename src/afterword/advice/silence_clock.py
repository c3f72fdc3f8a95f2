"""The clock of a silence: when it began and when the one status note is right.

Without a date: the first good day at or after day 10, 09:00, to the first good day at or after
day 14, 18:00, where the employer is (the article: 10 to 14 days). With a date: from the second
business day after it (Indeed) to ten days after it. A word from a person, or a sign that things
move, starts the clock anew. Never less than two working days wide.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache

from afterword.advice import kinds
from afterword.advice.recipient_days import at_hour, business_days_after, next_good
from afterword.advice.situation import Meeting, Situation
from afterword.advice.waiting import Waiting
from afterword.advice.whom import contact
from afterword.domain.case import Statement
from afterword.workdays import Place, is_soft_day

_ONE_DAY = timedelta(days=1)
_DATED = frozenset({"by_date", "within", "after_event", "no_contact"})


def waiting_of(situation: Situation) -> Waiting | None:
    """Work out the silence that runs at this moment; None before any interview was held."""
    if situation.waiting is None and situation.last_held is not None:
        situation.waiting = _waiting(situation, situation.last_held)
    return situation.waiting


def _waiting(situation: Situation, last: Meeting) -> Waiting:
    since, codes = last.end, []
    word = last_word(situation, last)
    if word is not None and word > since:
        since = word
        codes.append("new-cycle")
    progress = _last_progress(situation) if situation.events else None
    if progress is not None:
        codes.append("sign-of-progress")
        since = max(since, progress)
    if situation.absent:
        since = _after_absence(situation, since, codes)
    stated, day = _governing(situation, last, since)
    by_default = _span(situation, since, None, situation.policy.wait_days)
    if stated is None or day is None:
        opens, closes, extra = by_default
        said = ["wait-10-14"]
        if situation.statements and _only_vague(situation.statements):
            said.append("vague-is-no-date")
        if len(situation.held) > 1:
            said.append("clock-from-last-interview")
        return Waiting(since, opens, closes, (*codes, *said, *extra))
    opens, closes, extra = _span(situation, since, day, 0)
    if _is_about_an_earlier_round(situation, last, stated) and opens < by_default[0]:
        opens, closes, extra = by_default
        return Waiting(since, opens, closes, (*codes, "wait-10-14", *extra))
    said = _said(situation, stated)
    return Waiting(since, opens, closes, (*codes, *said, *extra), stated)


def _only_vague(statements: list[Statement]) -> bool:
    return any(s.kind in ("vague", "after_event") and s.date is None for s in statements)


def last_word(situation: Situation, last: Meeting) -> datetime | None:
    """Return when a person of the employer last said something that ends a silence."""
    if not situation.has_news:
        return None
    heard = [m.at for m in situation.asks]
    heard += [m.at for m in situation.courtesies]
    heard += [m.at for m in situation.spoken_offers]
    heard += [m.at for m in situation.words if m.kind not in kinds.PLEASANTRIES]
    heard += [s.stated_at for s in situation.statements]
    if situation.inquiries:
        asked = min(note.at for note in situation.inquiries)
        heard += [m.at for m in situation.words if m.kind in kinds.PLEASANTRIES and m.at >= asked]
    return max(heard).astimezone(last.end.tzinfo) if heard else None


def _last_progress(situation: Situation) -> datetime | None:
    moments = [
        situation.start_of(event.at)
        for event in situation.events_of(kinds.PROGRESS)
        if event.at is not None
    ]
    return max(moments) if moments else None


def _after_absence(situation: Situation, since: datetime, codes: list[str]) -> datetime:
    """Start the clock on the day the person one would ask is back."""
    whom = contact(situation)
    back = situation.absent.get(whom) if whom is not None else None
    if back is None or back <= since:
        return since
    codes.append("ooo")
    # Who was asked before reads it on that day; only a note still to be written waits for it.
    return since if any(note.at >= since for note in situation.inquiries) else back


def _governing(
    situation: Situation, last: Meeting, since: datetime
) -> tuple[Statement | None, date | None]:
    """Find the statement whose date rules, and that date: the latest that is not yet overtaken."""
    if not situation.statements:
        return None, None
    since_day = situation.day_of(since)
    best: Statement | None = None
    best_day: date | None = None
    for statement in _not_superseded(situation.statements):
        day = latest_reading(statement)
        if day is None or statement.kind not in _DATED or day < since_day:
            continue
        if best_day is None or (day, statement.stated_at) > (best_day, best.stated_at):  # type: ignore[union-attr]
            best, best_day = statement, day
    return best, best_day


def latest_reading(statement: Statement) -> date | None:
    """Return the latest day that a statement can mean."""
    if statement.readings:
        return max((*statement.readings, *([statement.date] if statement.date else [])))
    return statement.date


def _not_superseded(statements: list[Statement]) -> list[Statement]:
    """Keep each speaker's newest word; the same speaker's date of an earlier day is overtaken."""
    dated = [s for s in statements if s.date is not None or s.readings]
    return [
        old
        for old in dated
        if not any(
            new.by == old.by
            and new.by is not None
            and new.stated_at.date() > old.stated_at.date()
            and new.kind in _DATED
            for new in dated
        )
    ]


def _is_about_an_earlier_round(situation: Situation, last: Meeting, stated: Statement) -> bool:
    return any(
        meeting.start <= stated.stated_at < last.start
        for meeting in situation.held
        if meeting is not last
    )


def _said(situation: Situation, stated: Statement) -> list[str]:
    said = ["stated-date", "buffer"]
    if stated.ambiguous or len(set(stated.readings)) > 1:
        said.append("ambiguous-take-later")
    days = {latest_reading(s) for s in situation.statements if s.date is not None}
    if len(days) > 1 or kinds.names_a_range(stated.text):
        said.append("latest-of-conflicting")
    return said


def _span(
    situation: Situation, since: datetime, stated: date | None, days: int
) -> tuple[datetime, datetime, tuple[str, ...]]:
    """Turn a stated day, or a number of days since, into opening and closing and why moved."""
    policy, country, part = situation.policy, situation.country, situation.subdivision
    if stated is None:
        since_day = situation.day_of(since)
        due = since_day + timedelta(days=days)
        last = since_day + timedelta(days=policy.wait_days_latest)
    else:
        due = business_days_after(stated, policy.buffer_business_days, country, part)
        last = stated + timedelta(days=policy.stated_date_window_days)
    if "deadline_notice" in situation.sent:
        due = max(due, _after_a_deadline_notice(situation))
    return _opening_and_closing(
        due, last, country, part, situation.tz, policy.day_starts, policy.day_ends
    )


@lru_cache(maxsize=65536)
def _opening_and_closing(
    due: date, last: date, country: str, part: str | None, tz: str, starts: int, ends: int
) -> tuple[datetime, datetime, tuple[str, ...]]:
    """Move both ends to good days, at least two of them apart, and say why they were moved."""
    opening, last_good = next_good(due, country, part), next_good(last, country, part)
    closing = max(last_good, next_good(opening + _ONE_DAY, country, part))
    codes: tuple[str, ...] = ()
    if opening != due or last_good != last:
        codes = ("non-business-day",)
        if _is_festive(Place(country, part), due, opening):
            codes = ("non-business-day", "holiday-season")
    return at_hour(opening, starts, tz), at_hour(closing, ends, tz), codes


def _after_a_deadline_notice(situation: Situation) -> date:
    """Leave a week between telling them of a deadline and asking how things stand."""
    told = max(note.at for note in situation.sent["deadline_notice"])
    return situation.day_of(told) + timedelta(days=situation.policy.days_between_inquiries)


def _is_festive(place: Place, first: date, last: date) -> bool:
    while first <= last:
        if is_soft_day(first, place):
            return True
        first += _ONE_DAY
    return False
