"""Who gets a note where nobody was named, and what is said to those who pass it on."""

from __future__ import annotations

from datetime import datetime

from tests.writing.drafts.cases import WEDNESDAY_MORNING, case, panel, person

from afterword.domain.notes import NoteKind
from afterword.writing.drafts import draft_notes


def test_everyone_of_the_latest_interview_is_thanked_once():
    thanked = {
        "at": "2026-03-03T18:00:00+00:00",
        "dir": "out",
        "kind": "thank_you",
        "with": ["p1"],
        "channel": "email",
        "text": "",
    }

    everyone = _to(case(people=panel(3)), NoteKind.THANK_YOU)
    the_rest = _to(case(people=panel(3), messages=[thanked]), NoteKind.THANK_YOU)
    again = _to(
        case(people=panel(3), messages=[thanked | {"delivered": False}]), NoteKind.THANK_YOU
    )

    assert everyone == ["p0", "p1", "p2"]
    assert the_rest == ["p0", "p2"]
    assert again == ["p0", "p1", "p2"]


def test_a_person_listed_twice_gets_one_note():
    people = [person("Priya Nair"), person("P. Nair", "p2", same_person_as="p1")]

    assert _to(case(people=people), NoteKind.THANK_YOU) == ["p1"]


def test_without_an_address_thanks_are_passed_on_by_name():
    people = [
        person("Ruth Calder", "p1", email="unknown"),
        person("Ian Moss", "p2", "interviewer", email="unknown"),
        person("HR desk (Sana)", "p3", "coordinator"),
    ]
    facts = case(
        people=people,
        participants=["p1", "p2"],
        debrief={"discussed": [{"person": "p1", "text": "Their new ledger"}]},
    )

    (draft,) = draft_notes(facts, NoteKind.THANK_YOU, at=WEDNESDAY_MORNING)

    assert draft.to == ("p3",)
    assert "Ruth Calder and Ian Moss" in draft.body
    assert "Ruth Calder about their new ledger" in draft.body
    assert {"people[0].name", "people[1].name"} <= set(draft.facts_used)


def test_only_those_without_an_address_are_passed_on():
    people = [
        person("Ruth Calder", "p1"),
        person("Ian Moss", "p2", "interviewer", email="unknown"),
        person("Sana Iqbal", "p3", "coordinator"),
    ]

    to_ruth, to_sana = draft_notes(
        case(people=people, participants=["p1", "p2"]), NoteKind.THANK_YOU, at=WEDNESDAY_MORNING
    )

    assert to_ruth.to == ("p1",)
    assert "Ian Moss" in to_sana.body
    assert "Ruth" not in to_sana.body


def test_where_nobody_can_be_reached_the_address_is_asked_for():
    people = [person("Ruth Calder", email="unknown")]

    (draft,) = draft_notes(case(people=people), NoteKind.THANK_YOU, at=WEDNESDAY_MORNING)

    assert "No address of Ruth Calder is known" in draft.missing[0].text


def test_a_panel_of_eight_is_thanked_through_the_organiser():
    people = [person(f"Anna Berg{letter}", f"p{letter}", "interviewer") for letter in "abcdefgh"]
    organiser = person("Sana Iqbal", "p9", "coordinator")

    (draft,) = draft_notes(
        case(people=[*people, organiser], participants=[one["id"] for one in people]),
        NoteKind.THANK_YOU,
        at=WEDNESDAY_MORNING,
    )

    assert draft.to == ("p9",)
    assert all(one["name"] in draft.body for one in people)


def test_an_agency_in_between_hears_everything():
    people = [
        person("Ola Berg", "p1", email="unknown"),
        person("Jade Wills (agency)", "p2", "agency_recruiter"),
    ]
    facts = case(people=people, participants=["p1"], via="agency")

    (thanks,) = draft_notes(facts, NoteKind.THANK_YOU, at=WEDNESDAY_MORNING)
    (status,) = draft_notes(
        facts, NoteKind.STATUS_INQUIRY, at=datetime.fromisoformat("2026-03-17T09:00:00+00:00")
    )

    assert thanks.to == status.to == ("p2",)
    assert "Ola Berg" in thanks.body
    assert "from them" in status.body or "they expect" in status.body


def test_an_agency_may_allow_direct_thanks_and_is_told_all_the_same():
    people = [person("Simon Page"), person("Jade Wills", "p2", "agency_recruiter")]
    allowed = {
        "at": "2026-03-03T17:00:00+00:00",
        "dir": "in",
        "kind": "instruction",
        "with": ["p2"],
        "channel": "email",
        "text": "Feel free to drop Simon a line.",
        "effect": "direct_allowed_cc_agency",
    }
    facts = case(people=people, participants=["p1"], via="agency", messages=[allowed])

    to_simon, to_jade = draft_notes(facts, NoteKind.THANK_YOU, at=WEDNESDAY_MORNING)

    assert (to_simon.to, to_jade.to) == (("p1",), ("p2",))
    assert "Simon" not in to_jade.body


def test_the_status_is_asked_of_the_one_who_runs_the_process():
    people = [person("Priya Nair"), person("Kate Wu", "p2", "recruiter")]

    assert _to(case(people=people, participants=["p1"]), NoteKind.STATUS_INQUIRY) == ["p2"]


def test_a_no_is_answered_to_the_person_who_sent_it():
    people = [person("Priya Nair"), person("Kate Wu", "p2", "recruiter")]
    rejection = {
        "at": "2026-03-04T08:00:00+00:00",
        "dir": "in",
        "kind": "rejection",
        "with": ["p1"],
        "channel": "email",
        "text": "We chose somebody else.",
    }

    facts = case(people=people, participants=["p1"], messages=[rejection])

    assert _to(facts, NoteKind.REJECTION_REPLY) == ["p1"]


def test_a_reply_takes_the_way_the_question_came():
    question = {
        "at": "2026-03-04T08:00:00+00:00",
        "dir": "in",
        "kind": "question",
        "with": ["p1"],
        "channel": "whatsapp",
        "text": "Are you free on Friday?",
    }

    (draft,) = draft_notes(case(messages=[question]), NoteKind.REPLY, at=WEDNESDAY_MORNING)

    assert draft.channel == "whatsapp"
    assert draft.to == ("p1",)


def _to(facts, kind):
    return [draft.to[0] for draft in draft_notes(facts, kind, at=WEDNESDAY_MORNING)]
