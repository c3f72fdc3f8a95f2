"""Sentences that every interface says the same way: headlines, days, names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from afterword.domain.case import Case, Statement
from afterword.domain.verdict import Advice, Verdict


def day_in_words(day: date, today: date | None = None) -> str:
    """Write "Monday 14 December", with the year where it is not this one."""
    year = "" if today is not None and day.year == today.year else f" {day.year}"
    return f"{day:%A} {day.day} {day:%B}{year}"


def instant_in_words(instant: datetime, tz: str, at: datetime) -> str:
    """Write "15:00 today" or "Monday 14 December" in the zone of the person who reads it.

    Today and tomorrow are told to the minute, because a thank-you note is due by the hour;
    farther off only the day matters.
    """
    zone = ZoneInfo(tz)
    local, today = instant.astimezone(zone), at.astimezone(zone).date()
    days = (local.date() - today).days
    if days == 0:
        return f"{local:%H:%M} today"
    if days == 1:
        return f"{local:%H:%M} tomorrow"
    if days == -1:
        return f"{local:%H:%M} yesterday"
    return day_in_words(local.date(), today)


def time_in_words(instant: datetime, tz: str, at: datetime) -> str:
    """Write "today at 15:00" or "on Monday 14 December at 09:00", for what happens by itself."""
    local = instant.astimezone(ZoneInfo(tz))
    today = at.astimezone(ZoneInfo(tz)).date()
    near = {0: "today", 1: "tomorrow"}.get((local.date() - today).days)
    return f"{near or f'on {day_in_words(local.date(), today)}'} at {local:%H:%M}"


def joined(names: Sequence[str]) -> str:
    """Join names as in a sentence: "Ann", "Ann and Ben", "Ann, Ben and Cleo"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def recipients_in_words(advice: Advice, case: Case) -> str:
    """Name the people an advice is about, or "them" where nobody is known by name."""
    names = [person.name for id_ in advice.recipients if (person := case.person(id_))]
    return joined(names) or "them"


def is_debrief_call(advice: Advice) -> bool:
    """Whether this is the call to one's own agency on the day of an interview, and no answer."""
    if advice.verdict is not Verdict.REPLY or advice.channel != "phone":
        return False
    return bool(advice.reasons) and advice.reasons[0].code == "via-agency"


def headline(advice: Advice, case: Case, *, at: datetime) -> str:
    """Say the advice in one sentence; the reasons stand beside it, not in it."""
    who = recipients_in_words(advice, case)
    by = ""
    if advice.not_after is not None:
        by = f" before {instant_in_words(advice.not_after, case.candidate.tz, at)}"
    match advice.verdict:
        case Verdict.SEND_THANK_YOU if advice.channel == "post":
            return f"A card by hand to {who} would be a fine extra; it still arrives in time."
        case Verdict.SEND_THANK_YOU:
            return f"Thank {who}{by}."
        case Verdict.SEND_STATUS_INQUIRY:
            return f"One gentle status note to {who} is right now."
        case Verdict.REPLY if is_debrief_call(advice):
            return f"Tell your consultant, {who}, by telephone how it went{by}."
        case Verdict.REPLY:
            return f"Answer {who}{by}."
        case Verdict.SEND_ADDENDUM:
            return f"Send {who} the one thing that is missing, in a few lines."
        case Verdict.CONNECT_LINKEDIN:
            return f"Invite {who} on LinkedIn, with the reason first."
        case Verdict.ASK_FEEDBACK:
            return f"Ask {who} for feedback, once and lightly."
        case Verdict.SEND_REJECTION_REPLY:
            return f"Send {who} a gracious last word{by}."
        case Verdict.STAY_IN_TOUCH:
            return f"A light word to {who} would be welcome now."
        case Verdict.NOTIFY_DEADLINE:
            return f"Tell {who} calmly about the other deadline{by}."
        case Verdict.WITHDRAW:
            return f"Withdraw with thanks to {who}."
        case Verdict.CLOSE_FILE:
            tell = f", and tell {who} courteously" if advice.recipients else ""
            return f"Put this one to rest{tell}; it can be opened again at any time."
        case Verdict.WAIT:
            return f"Waiting is right{_until(advice, case, at)}."
        case Verdict.DO_NOTHING:
            return f"Nothing to do{_until(advice, case, at)}."
    assert_never(advice.verdict)


def _until(advice: Advice, case: Case, at: datetime) -> str:
    if advice.then is None:
        return ""
    return f" until {instant_in_words(advice.then.not_before, case.candidate.tz, at)}"


def statement_in_words(said: Statement, today: date | None = None) -> str:
    """Say what a statement about timing was taken to mean; empty where it names nothing."""
    day = day_in_words(said.date, today) if said.date else ""
    match said.kind:
        case "no_contact":
            meaning = "they ask not to be asked" + (f" before {day}" if day else "")
        case "silence_means_no":
            meaning = f"silence after {day} means no" if day else "silence means no"
        case "after_event":
            meaning = "after something else has happened" + (f", by {day}" if day else "")
        case _:
            meaning = f"so by {day}" if day else "no day is named"
    return meaning + (", the later of two readings" if said.ambiguous else "")
