"""Staying in the conversation: which message a note answers, and its subject (RFC 5322 3.6.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from afterword.domain.case import Case, Thread

_REPLY_MARK = re.compile(r"(?:\s*(?:re|aw|sv|antw|ref)\s*:)+\s*", re.IGNORECASE)


def thread_to_answer(case: Case, person: str, *, at: datetime) -> Thread | None:
    """Find the message a note to `person` should answer.

    The last message from or to this person before `at` that has a Message-ID; else the
    invitation to the last interview they took part in; else None, and a new thread begins.
    """
    known = [(when, thread) for when, thread in _threads(case, person) if when <= at]
    return max(known, key=lambda pair: pair[0])[1] if known else None


def _threads(case: Case, person: str) -> Iterator[tuple[datetime, Thread]]:
    for touchpoint in case.touchpoints:
        thread = touchpoint.thread
        if thread is None or not thread.message_id or touchpoint.channel != "email":
            continue
        if person in touchpoint.people and not touchpoint.auto_submitted:
            yield touchpoint.at, thread
    for interview in case.interviews:
        if interview.thread and interview.thread.message_id and person in interview.participants:
            yield interview.start, interview.thread


def references_for(thread: Thread) -> tuple[str, ...]:
    """The References of an answer: the parent's References, then the parent's Message-ID."""
    own = (thread.message_id,) if thread.message_id else ()
    return (*(ref for ref in thread.references if ref not in own), *own)


def reply_subject(subject: str) -> str:
    """ "Re: " once, whatever marks of other languages stood there before."""
    bare = _REPLY_MARK.sub("", subject, count=1).strip()
    return f"Re: {bare}" if bare else "Re:"
