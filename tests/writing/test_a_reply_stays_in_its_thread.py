"""A note answers the last message of its reader, else the invitation (RFC 5322 3.6.4)."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import datetime

import pytest
from tests.writing.drafts.cases import WEDNESDAY_MORNING, case, person

from afterword.domain.case import Thread, Touchpoint
from afterword.domain.notes import NoteKind
from afterword.writing.drafts import draft_notes
from afterword.writing.threads import (
    MOST_REFERENCES,
    references_for,
    reply_subject,
    thread_to_answer,
)

INVITATION = Thread("<invite@example.org>", ("<first@example.org>",), "Interview on Tuesday")
LATER = Thread("<later@example.org>", ("<invite@example.org>",), "Re: Interview on Tuesday")


def test_a_thank_you_answers_the_invitation():
    (draft,) = draft_notes(_invited(), NoteKind.THANK_YOU, at=WEDNESDAY_MORNING)

    assert draft.thread == INVITATION
    assert draft.subject == "Re: Interview on Tuesday"
    assert references_for(INVITATION) == ("<first@example.org>", "<invite@example.org>")


def test_a_later_message_of_the_same_person_is_answered_instead():
    facts = _with_mail(_invited(), LATER, "p1")

    assert thread_to_answer(facts, "p1", at=WEDNESDAY_MORNING) == LATER


@pytest.mark.parametrize("change", ["another person", "automatic", "by phone", "in the future"])
def test_what_is_no_message_of_theirs_is_not_answered(change):
    facts = _with_mail(_invited(), LATER, "p9" if change == "another person" else "p1")
    (mail,) = facts.touchpoints
    if change == "automatic":
        mail = replace(mail, auto_submitted=True)
    if change == "by phone":
        mail = replace(mail, channel="phone")
    if change == "in the future":
        mail = replace(mail, at=datetime.fromisoformat("2026-03-05T09:00:00+00:00"))
    facts = replace(facts, touchpoints=(mail,))

    assert thread_to_answer(facts, "p1", at=WEDNESDAY_MORNING) == INVITATION


def test_one_person_with_two_ids_has_one_thread():
    facts = case(
        people=[person("Priya Nair"), person("P. Nair", "p2", same_person_as="p1")],
        participants=["p1"],
    )
    facts = _with_mail(facts, LATER, "p2")

    assert thread_to_answer(facts, "p1", at=WEDNESDAY_MORNING) == LATER


def test_without_any_message_a_new_thread_begins():
    (draft,) = draft_notes(case(), NoteKind.THANK_YOU, at=WEDNESDAY_MORNING)

    assert draft.thread is None
    assert not draft.subject.startswith("Re:")


def test_keeping_in_touch_begins_anew():
    (draft,) = draft_notes(_invited(), NoteKind.STAY_IN_TOUCH, at=WEDNESDAY_MORNING)

    assert draft.thread is None


@pytest.mark.parametrize(
    ("subject", "answered"),
    [
        ("Interview", "Re: Interview"),
        ("Re: Interview", "Re: Interview"),
        ("RE: Re: AW: Interview", "Re: Interview"),
        ("re:Interview", "Re: Interview"),
        ("Re[2]: Interview", "Re: Interview"),
        ("Antwort: Gespräch", "Re: Gespräch"),
        ("Réponse aux questions", "Re: Réponse aux questions"),
        ("Reference check", "Re: Reference check"),
        ("Fwd: Interview", "Re: Fwd: Interview"),
        ("", "Re:"),
        (" spaced \t out\r\n", "Re: spaced out"),
    ],
)
def test_re_stands_once(subject, answered):
    assert reply_subject(subject) == answered
    assert reply_subject(reply_subject(subject)) == reply_subject(subject)


def test_a_very_long_thread_keeps_its_first_and_last_ids():
    ids = tuple(f"<{n}@example.org>" for n in range(100))

    kept = references_for(Thread("<parent@example.org>", ids))

    assert len(kept) == MOST_REFERENCES
    assert (kept[0], kept[-2], kept[-1]) == (ids[0], ids[-1], "<parent@example.org>")


def test_a_hostile_subject_takes_no_time():
    began = time.process_time()

    reply_subject("re : " * 100_000)

    assert time.process_time() - began < 0.5


def _invited():
    facts = case()
    return replace(facts, interviews=(replace(facts.interviews[0], thread=INVITATION),))


def _with_mail(facts, thread, who):
    at = datetime.fromisoformat("2026-03-03T18:00:00+00:00")
    return replace(facts, touchpoints=(Touchpoint(at, "in", "small_talk", (who,), thread=thread),))
