"""Staying in the conversation: which message a note answers, and its subject (RFC 5322 3.6.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from afterword.domain.case import Case, Thread

MOST_REFERENCES = 20
"""Our choice: RFC 5322 allows dropping ids from the middle; the first keeps the thread together."""
_MOST_SUBJECT = 500
_REPLY_MARK = re.compile(
    r"(?:\s{0,5}(?:re|aw|antw|antwort|sv|vs|ref|tr|res|odp|rif|rép|re\s?\[\d{1,3}\])\s{0,3}[:：]){1,40}\s{0,5}",
    re.IGNORECASE,
)
_ARRANGES = ("coordinator", "recruiter", "agency_recruiter", "hr")


def thread_to_answer(case: Case, person: str, *, at: datetime) -> Thread | None:
    """Find the message a note to `person` should answer.

    The last message from or to this person before `at` that has a Message-ID, under whatever id
    the person stands in the case; else the invitation to the last interview they took part in or
    arranged; else None, and a new thread begins. Automatic replies are nobody's message.
    """
    people = _same_people(case, person)
    messages = [(when, thread) for when, thread in _messages(case, people) if when <= at]
    invitations = list(_invitations(case, people))
    if messages and invitations:
        return max([*messages, *(i for i in invitations if i[0] <= at)], key=lambda pair: pair[0])[
            1
        ]
    known = messages or invitations
    return max(known, key=lambda pair: pair[0])[1] if known else None


def _same_people(case: Case, person: str) -> frozenset[str]:
    known = case.person(person)
    first = known.same_person_as if known and known.same_person_as else person
    return frozenset({person, first, *(p.id for p in case.people if p.same_person_as == first)})


def _messages(case: Case, people: frozenset[str]) -> Iterator[tuple[datetime, Thread]]:
    for touchpoint in case.touchpoints:
        thread = touchpoint.thread
        if thread is None or not thread.message_id or touchpoint.channel != "email":
            continue
        if people & set(touchpoint.people) and not touchpoint.auto_submitted:
            yield touchpoint.at, thread


def _invitations(case: Case, people: frozenset[str]) -> Iterator[tuple[datetime, Thread]]:
    arranges = any(p.id in people and p.role in _ARRANGES for p in case.people)
    for interview in case.interviews:
        thread = interview.thread
        if thread is None or not thread.message_id or interview.status == "cancelled":
            continue
        if arranges or people & set(interview.participants):
            yield interview.start, thread


def references_for(thread: Thread) -> tuple[str, ...]:
    """The References of an answer: the parent's References, then the parent's Message-ID.

    Each id stands once; of very long threads the first id and the last ones are kept.
    """
    own = (thread.message_id,) if thread.message_id else ()
    chain = tuple(dict.fromkeys(ref for ref in thread.references if ref and ref not in own))
    if len(chain) >= MOST_REFERENCES:
        chain = (chain[0], *chain[-(MOST_REFERENCES - 2) :])
    return (*chain, *own)


def reply_subject(subject: str) -> str:
    """ "Re: " once, whatever marks of other languages stood there before."""
    line = " ".join(subject[:_MOST_SUBJECT].split())
    mark = _REPLY_MARK.match(line)
    bare = line[mark.end() :].strip() if mark else line
    return f"Re: {bare}" if bare else "Re:"
