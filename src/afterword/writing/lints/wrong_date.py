"""Dates and weekdays agree with the facts and with each other.

The article, "After a job interview" (say which interview it was); collected evidence, section on
status notes (name, role and date). Only dates in a place that means the interview, or the day by
which another offer must be answered, are held against the facts; every weekday with a date beside
it is held against the calendar.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints.check import Check, Example, finding_at, with_facts
from afterword.writing.lints.dates import (
    WEEKDAYS,
    WrittenDate,
    lone_weekdays,
    month_number,
    written_dates,
)
from afterword.writing.lints.prose import Prose, Text
from afterword.writing.note_context import CompetingOffer

CODE = "wrong_date"
_TALK = re.compile(
    r"\b(?:met|meet(?:ing)?|interview(?:ed|s)?|spoke|spoken|talk(?:ed|s|ing)?|saw|seeing|seen|(?:was|were) (?:\w+ ){1,3}to see|conversation|visit(?:ed)?"
    r"|discuss(?:ed|ion|ing)|show(?:ed|ing|n)|tour|chat(?:ted)?|tea|coffee|call(?:ed)?|time|thank(?:s| you)?"
    r"|told you|welcome|welcomed|round|hour|invited|inviting|having me|walk(?:ing|ed)?|explain(?:ed|ing)|post of|role of)\b"
)
_NOT_THE_TALK = re.compile(
    r"\b(?:by|before|until|till|from|after|next|this coming|every|each|since|starting|start|begin|available|free"
    r"|send|call you|reply|answer|respond|decide|decision|deadline|due|on a|most|can (?:meet|come|call|talk|speak)"
    r"|could (?:meet|come|call|talk|speak)|will|would|if|again on|another|follow-up on|look forward|opening|opens"
    r"|course|born|graduat\w+|began|ended|open)\b"
)
_SURELY = re.compile(
    r"\b(?:the|our|my|your) (?:(?!next|another|second|coming)\w+ ){0,2}(?:interview|conversation|meeting|talk)"
    r"(?: with (?:you|me|\w+))? (?:on|of)(?: the)?(?: (?:mon|tues|wednes|thurs|fri)day,?)? ?$"
)
_DEADLINE = re.compile(
    r"\b(?:answer|reply|decide|respond|know|accept|decision|deadline|expires?|yes or no|let them know|tell them)\b"
)
_BY = re.compile(r"\b(?:by|before|until|till|on|expires)\W*(?:the )?$")
_IN_MONTH = re.compile(
    r"\b(?:met|spoke|talked|interview(?:ed)?(?: me)?|conversation|talk|interviews?|visit)\b[^.!?\n]{0,40}?\b(?:in|of|last)"
    r" (?P<month>january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d)"
)


def _find(prose: Prose) -> Iterator[Finding]:
    days = prose.context.interview_dates
    dialect = prose.note.dialect
    for text in prose.texts:
        dates = tuple(written_dates(text, dialect=dialect))
        for written in dates:
            finding = _judge_date(prose, text, written, days)
            if finding is not None:
                yield finding
        if days:
            yield from _judge_weekdays(text, dates, days)
            yield from _judge_months(text, days)


def _judge_date(
    prose: Prose, text: Text, written: WrittenDate, days: tuple[date, ...]
) -> Finding | None:
    span = written.start, written.end
    before = _before(text, written.start)
    offer = prose.context.competing_offer
    if days and _means_the_talk(text, before):
        meant = [written.nearest(day) for day in days]
        if not any(one == day for one, day in zip(meant, days, strict=True)):
            return _finding(text, span, f"The interview was on {_in_words(days[0])}.")
    elif (
        offer
        and offer.answer_by
        and _DEADLINE.search(text.low[slice(*text.sentence_at(written.start))])
        and _BY.search(before)
        and written.nearest(offer.answer_by) != offer.answer_by
    ):
        return _finding(text, span, f"Your facts say {_in_words(offer.answer_by)}.")
    near = days[0] if days else prose.context.written_on
    if written.weekday is None or (near is None and written.year is None):
        return None
    day = written.nearest(near or date(written.year or 2000, written.month, 1))
    if day is not None and day.weekday() != written.weekday:
        return _finding(text, span, f"{day.day} {day:%B %Y} is a {day:%A}.")
    return None


def _before(text: Text, position: int) -> str:
    begin, _ = text.sentence_at(position)
    clause = re.split(r"[;:]|, (?:and|but|so|because|which|that|as) ", text.low[begin:position])[-1]
    return clause[-90:]


def _means_the_talk(text: Text, before: str) -> bool:
    """Whether the words before a date say that this is the day of the interview."""
    if _SURELY.search(before):
        return True
    if _NOT_THE_TALK.search(before):
        return False
    return text.name == "subject" or bool(_TALK.search(before))


def _judge_weekdays(
    text: Text, dates: tuple[WrittenDate, ...], days: tuple[date, ...]
) -> Iterator[Finding]:
    for start, end, weekday in lone_weekdays(text):
        if any(written.start <= start < written.end for written in dates):
            continue
        before = _before(text, start)
        if weekday in {day.weekday() for day in days} or not _means_the_talk(text, before):
            continue
        if re.search(r"\b(?:on|last|this|of|for|'s|me|you|us|,|at)\s*$|^$", before) is None:
            continue
        following = text.low[end : end + 12]
        if re.match(
            r"\s(?:staff|team|evening [a-z]+s\b|nights?\b(?! last)|shift|market|club|group|s\b)",
            following,
        ):
            continue
        yield _finding(
            text, (start, end), f"The interview was on a {WEEKDAYS[days[0].weekday()].title()}."
        )


def _judge_months(text: Text, days: tuple[date, ...]) -> Iterator[Finding]:
    for match in _IN_MONTH.finditer(text.low):
        if month_number(match.group("month")) not in {day.month for day in days}:
            if _NOT_THE_TALK.search(match.group()):
                continue
            yield _finding(text, match.span("month"), f"The interview was in {days[0]:%B}.")


def _finding(text: Text, span: tuple[int, int], message: str) -> Finding:
    return finding_at(CODE, Severity.WARNING, message, text, span)


def _in_words(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B %Y}"


_OFFER = CompetingOffer(by="Orbis", answer_by=date(2026, 5, 29), in_writing=True)
FLAGGED = (
    "Thank you for the interview on 13 May.",
    "Thank you for meeting me on Wednesday.",
    "We met on May 21st about the post.",
    "It was good to see the museum on Tuesday 13 May.",
    "I enjoyed our conversation on Friday.",
    "You interviewed me on the 11th of May for the post.",
    "Thank you for showing me the stores last Thursday.",
    "It was good to see the stores on Wednesday, May 13.",
    "We spoke on 12 June about the winter visits.",
    "You interviewed me in April for the post.",
    "Thank you for the talk on 14/05.",
    "The opening on Monday 16 May would suit me.",
    Example("Thank you for the talk.", subject="Interview on 15 May"),
    Example("Thank you for the talk.", subject="Thank you for Monday's conversation"),
    with_facts(
        "I have been asked to answer by 30 May.",
        kind=NoteKind.DEADLINE_NOTICE,
        competing_offer=_OFFER,
    ),
)
ACCEPTED = (
    "Thank you for the interview on 12 May.",
    "Thank you for meeting me on Tuesday.",
    "Thank you for seeing me yesterday.",
    "We met on May 12th about the post.",
    "We met on Tuesday, 12 May 2026, in the old library.",
    "I can start on Monday and would be free by Wednesday.",
    "I finished my course on 3 March, a Tuesday.",
    "My licence runs until 31 August 2027.",
    "The Friday staffing rota made sense to me. Thank you for the talk.",
    "May I ask you one thing about April and Wednesday, the cats?",
    "We met in May, on a wet afternoon.",
    "Thank you for the talk; I shall come to the opening on Saturday.",
    "I used to run a Thursday club, as I said when we met.",
    "Thank you for the talk on 12/05.",
    Example("Thank you for the talk on 5/12.", dialect="en-US"),
    Example("Thank you for the talk.", subject="Interview on 12 May: thank you"),
    with_facts(
        "I have been asked to answer by 29 May.",
        kind=NoteKind.DEADLINE_NOTICE,
        competing_offer=_OFFER,
    ),
    with_facts(
        "We met on 12 May and again on 19 May.",
        interview_dates=(date(2026, 5, 19), date(2026, 5, 12)),
    ),
)

CHECK = Check(CODE, Severity.WARNING, _find, FLAGGED, ACCEPTED)
