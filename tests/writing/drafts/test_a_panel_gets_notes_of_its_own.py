"""People compare notes, so everyone gets one of their own."""

from __future__ import annotations

import itertools

import pytest
from tests.writing.drafts.cases import PANEL, WEDNESDAY_MORNING, case, panel

from afterword.domain.notes import NoteKind
from afterword.writing.drafts import draft_notes, similarity

SPARSE: dict[str, list[object]] = {}
ONE_THING = {"discussed": [{"text": "the on-call rotation"}], "expertise": ["SQL"]}
RICH = {
    "discussed": [
        {"person": "p0", "text": "moving the nightly batch to streaming"},
        {"person": "p1", "text": "Asked about my migration work"},
        {"person": "p1", "text": "why they left Oracle"},
        {"person": None, "text": "their plan for Leeds"},
        {"person": "p4", "text": "School visits in winter."},
    ],
    "expertise": ["Kafka", "I have led three migrations", "coaching tellers"],
    "forgot_to_say": ["I ran a BIM pilot for three offices", "my forklift licence"],
    "promised": ["send the link to my report"],
}
MOST_ALIKE = 0.2
"""Three-word runs two notes of a panel may share, names left aside; copies would share them all."""


@pytest.mark.parametrize("kind", [NoteKind.THANK_YOU, NoteKind.CARD])
@pytest.mark.parametrize("voice", ["warm", "plain", "formal"])
@pytest.mark.parametrize("debrief", [SPARSE, ONE_THING, RICH], ids=["sparse", "one thing", "rich"])
@pytest.mark.parametrize("size", range(2, 8))
def test_no_two_notes_of_a_panel_are_alike(kind, voice, debrief, size):
    facts = case(people=panel(size), debrief=_within(debrief, size))

    drafts = draft_notes(facts, kind, at=WEDNESDAY_MORNING, voice=voice)

    assert len(drafts) == size
    for one, other in itertools.combinations(drafts, 2):
        assert similarity(one.body, other.body, names=PANEL) < MOST_ALIKE


@pytest.mark.parametrize("language", ["de", "fr"])
def test_panels_differ_in_german_and_french_too(language):
    drafts = draft_notes(
        case(people=panel(6)), NoteKind.THANK_YOU, at=WEDNESDAY_MORNING, language=language
    )

    for one, other in itertools.combinations(drafts, 2):
        assert similarity(one.body, other.body, names=PANEL) < MOST_ALIKE


def test_a_note_that_only_swaps_the_name_counts_as_the_same():
    to_priya = "Dear Priya,\n\nThank you for the talk about the roof.\n\nMaya"
    to_tom = to_priya.replace("Priya", "Tom")

    assert similarity(to_priya, to_tom, names=PANEL) == 1.0
    assert similarity(to_priya, "Dear Tom,\n\nYou asked about winter.\n\nMaya", names=PANEL) == 0.0


def test_everyone_reads_first_what_was_said_with_them():
    drafts = draft_notes(
        case(people=panel(5), debrief=RICH), NoteKind.THANK_YOU, at=WEDNESDAY_MORNING
    )

    told = {draft.to[0]: draft for draft in drafts}
    assert "moving the nightly batch to streaming" in told["p0"].body
    assert "my migration work" in told["p1"].body
    assert "school visits in winter" in told["p4"].body


def test_what_was_said_to_all_goes_to_one_person_who_would_have_nothing():
    drafts = draft_notes(
        case(people=panel(5), debrief=RICH), NoteKind.THANK_YOU, at=WEDNESDAY_MORNING
    )

    assert sum("your plan for Leeds" in draft.body for draft in drafts) == 1
    told = next(draft for draft in drafts if "your plan for Leeds" in draft.body)
    assert told.to[0] in ("p2", "p3")


def test_a_second_topic_is_spared_for_a_colleague_who_was_in_the_room():
    drafts = draft_notes(
        case(people=panel(5), debrief=RICH), NoteKind.THANK_YOU, at=WEDNESDAY_MORNING
    )

    spared = next(draft for draft in drafts if "why you left Oracle" in draft.body)
    assert spared.to != ("p1",)


def test_a_thing_is_told_to_one_person_only():
    drafts = draft_notes(
        case(people=panel(5), debrief=RICH), NoteKind.THANK_YOU, at=WEDNESDAY_MORNING
    )

    used = [path for draft in drafts for path in draft.facts_used if ".debrief." in path]
    assert len(used) == len(set(used))


def test_what_was_promised_to_somebody_by_name_goes_into_their_note():
    debrief = {"promised": ["send Tom the slides"]}

    drafts = draft_notes(
        case(people=panel(3), debrief=debrief), NoteKind.THANK_YOU, at=WEDNESDAY_MORNING
    )

    told = {draft.to[0]: draft.body for draft in drafts}
    assert "send you the slides" in told["p1"]
    assert "slides" not in told["p0"] + told["p2"]


def test_one_note_drafted_alone_is_the_note_it_is_in_its_panel():
    facts = case(people=panel(5), debrief=RICH)

    together = draft_notes(facts, NoteKind.THANK_YOU, at=WEDNESDAY_MORNING)
    alone = draft_notes(facts, NoteKind.THANK_YOU, at=WEDNESDAY_MORNING, to=("p3",))

    assert alone == tuple(draft for draft in together if draft.to == ("p3",))


def test_the_card_says_it_in_other_words_than_the_mail():
    facts = case(people=panel(5), debrief=RICH)

    mails = draft_notes(facts, NoteKind.THANK_YOU, at=WEDNESDAY_MORNING)
    cards = draft_notes(facts, NoteKind.CARD, at=WEDNESDAY_MORNING)

    by_person = {card.to: card for card in cards}
    for mail in mails:
        assert similarity(mail.body, by_person[mail.to].body, names=PANEL) < MOST_ALIKE


def test_the_second_round_thanks_in_other_words_than_the_first():
    first = draft_notes(case(), NoteKind.THANK_YOU, at=WEDNESDAY_MORNING)
    second = draft_notes(case(interview={"round": 2}), NoteKind.THANK_YOU, at=WEDNESDAY_MORNING)

    assert similarity(first[0].body, second[0].body, names=PANEL) < 0.3


def _within(debrief, size):
    """Leave out what was said with people who are not in a smaller panel."""
    if "discussed" not in debrief:
        return debrief
    present = {f"p{index}" for index in range(size)} | {None}
    kept = [one for one in debrief["discussed"] if one.get("person") in present]
    return {**debrief, "discussed": kept}
