"""From the facts of one opportunity and its advice to what the timeline shows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from afterword.domain.case import Case, Interview, Statement, Touchpoint
from afterword.domain.verdict import Verdict
from afterword.usecases.views import Explained
from afterword.usecases.wording import joined
from afterword.web.dates import Dates
from afterword.web.opportunities.picture import Moment, Story, Stretch

SENT_WORDS = {
    "thank_you": "Thanks",
    "status_inquiry": "Status note",
    "addendum": "Addition",
    "linkedin_invitation": "LinkedIn",
    "feedback_request": "Asked for feedback",
    "rejection_reply": "Gracious answer",
    "stay_in_touch": "Kept in touch",
    "deadline_notice": "Told of a deadline",
    "withdrawal": "Withdrawn",
    "card": "Card",
    "reply": "Answer",
    "ack": "Answer",
    "acceptance": "Accepted",
}
RECEIVED_WORDS = {
    "rejection": "They said no",
    "next_round": "Invited to the next round",
    "question": "They asked something",
    "delay_notice": "They need more time",
    "hold": "On hold",
    "offer": "An offer",
    "bounce": "A note came back",
    "out_of_office": "Away, answered by itself",
    "instruction": "They said how to proceed",
    "small_talk": "A friendly word",
    "ack": "They answered",
    "task": "They set a task",
}
EVENT_WORDS = {
    "competing_offer": "Another offer",
    "accepted": "Accepted",
    "accepted_elsewhere": "Accepted elsewhere",
    "job_reposted": "Advertised again",
    "file_closed": "Put to rest",
    "hold": "On hold",
    "promise": "Promised",
    "role_filled_by_other": "Filled by someone else",
    "user_decision": "Your decision",
}
THEN_WORDS = {
    Verdict.SEND_THANK_YOU: "Time to say thanks",
    Verdict.SEND_STATUS_INQUIRY: "The one gentle note",
    Verdict.CLOSE_FILE: "Time to move on",
    Verdict.STAY_IN_TOUCH: "A light word",
    Verdict.ASK_FEEDBACK: "Ask for feedback",
    Verdict.SEND_REJECTION_REPLY: "A gracious answer",
    Verdict.CONNECT_LINKEDIN: "LinkedIn",
    Verdict.REPLY: "Answer them",
    Verdict.SEND_ADDENDUM: "What was missing",
    Verdict.NOTIFY_DEADLINE: "Tell them the deadline",
    Verdict.WITHDRAW: "Withdraw",
    Verdict.WAIT: "Look again",
    Verdict.DO_NOTHING: "Look again",
}


def tell_story(explained: Explained, dates: Dates) -> Story:
    """Collect what the picture shows, in order of time."""
    case, now = explained.case, dates.at
    moments = [
        *(_interview(case, interview, dates) for interview in case.interviews),
        *_touchpoints(case, dates),
        *(m for statement in case.statements if (m := _named_date(statement, dates)) is not None),
        *_events(case, dates),
        *_what_follows(explained, dates),
    ]
    moments.sort(key=lambda moment: (moment.at, moment.label))
    return Story(
        now=now,
        moments=tuple(moments),
        stretches=tuple(_stretches(explained, now)),
        summary=_summary(explained, moments),
    )


def _interview(case: Case, interview: Interview, dates: Dates) -> Moment:
    who = _in_short([p.name for id_ in interview.participants if (p := case.person(id_))])
    ahead = interview.start > dates.at
    if interview.status in ("cancelled", "no_show"):
        label, mark = "Interview, did not take place", "event"
    else:
        label = f"Interview with {who}" if who else "Interview"
        mark = "planned" if ahead else "interview"
    return Moment(interview.start, mark, label, _day(interview.start, dates), ahead)


def _touchpoints(case: Case, dates: Dates) -> Iterator[Moment]:
    """Give one moment to all notes of one kind, direction and day."""

    def same(touchpoint: Touchpoint) -> tuple[dt.date, str, str]:
        return dates.local(touchpoint.at).date(), touchpoint.direction, touchpoint.kind

    for (_, direction, kind), group in groupby(sorted(case.touchpoints, key=same), same):
        together = list(group)
        first = min(touchpoint.at for touchpoint in together)
        names = dict.fromkeys(
            person.name for t in together for id_ in t.people if (person := case.person(id_))
        )
        yield Moment(
            first, direction, _contact_words(direction, kind, list(names)), _day(first, dates)
        )


def _contact_words(direction: str, kind: str, names: list[str]) -> str:
    who = _in_short(names)
    if direction == "out":
        words = SENT_WORDS.get(kind, "You wrote")
        return f"{words} to {who}" if who else words
    words = RECEIVED_WORDS.get(kind, "They wrote")
    return f"{words} ({who})" if who else words


def _in_short(names: list[str]) -> str:
    """Name people by their first word where that tells them apart; the picture is small."""
    first = [name.split()[0] for name in names if name.split()]
    return joined(first if len(set(first)) == len(names) else names)


def _named_date(statement: Statement, dates: Dates) -> Moment | None:
    if statement.date is None:
        return None
    at = datetime.combine(statement.date, dt.time(12), ZoneInfo(dates.tz))
    ahead = at > dates.at
    return Moment(at, "date", "The date they named", dates.short_words(statement.date), ahead)


def _events(case: Case, dates: Dates) -> Iterator[Moment]:
    for event in case.events:
        at = event.at
        if at is None:
            continue
        if not isinstance(at, datetime):
            at = datetime.combine(at, dt.time(12), ZoneInfo(dates.tz))
        words = EVENT_WORDS.get(event.kind) or event.kind.replace("_", " ").capitalize()
        yield Moment(at, "event", words, _day(at, dates), at > dates.at)


def _what_follows(explained: Explained, dates: Dates) -> Iterator[Moment]:
    """Show the steps that follow if nobody writes: the one note, the moment to move on."""
    for step in explained.explanation.steps:
        if step.start > dates.at:
            mark = "end" if step.verdict is Verdict.CLOSE_FILE else "then"
            yield Moment(step.start, mark, THEN_WORDS[step.verdict], _day(step.start, dates), True)


def _stretches(explained: Explained, now: datetime) -> Iterator[Stretch]:
    """Show how long waiting is right, and the windows in which a note would be."""
    advice = explained.advice
    then = advice.then
    if advice.verdict in (Verdict.WAIT, Verdict.DO_NOTHING):
        if then is not None and then.not_before > now:
            start = _latest_word(explained.case, now)
            yield Stretch(start, then.not_before, "wait", "Waiting is right")
    elif advice.not_after is not None and advice.not_after > now:
        yield Stretch(now, advice.not_after, "window", "Now is right")
    for step in explained.explanation.steps:
        if step.until is not None and step.until > step.start > now:
            yield Stretch(step.start, step.until, "window", THEN_WORDS[step.verdict])


def _latest_word(case: Case, now: datetime) -> datetime:
    """Find when the present wait began: with the last interview, note or answer."""
    known = [i.end for i in case.interviews if i.end <= now]
    known += [t.at for t in case.touchpoints if t.at <= now]
    return max(known, default=now - timedelta(days=1))


def _day(at: datetime, dates: Dates) -> str:
    """Say the day, and the minute where it is near."""
    local = dates.local(at)
    far = (local.date() - dates.today).days
    if abs(far) <= 1:
        return f"{('yesterday', 'today', 'tomorrow')[far + 1]}, {local:%H:%M}".capitalize()
    return dates.short_words(at)


def _summary(explained: Explained, moments: list[Moment]) -> str:
    behind = sum(not moment.ahead for moment in moments)
    ahead = len(moments) - behind
    return (
        f"{explained.case.employer.name}: {behind} things happened, {ahead} lie ahead. "
        f"{explained.headline} The list below says the same in words."
    )
