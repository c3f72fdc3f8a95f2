"""Each kind of note: its length, its manners, and nothing in it that nobody said."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from tests.writing.drafts.cases import WEDNESDAY_MORNING, case, panel, person, words_of

from afterword.domain.errors import NotFound, UnusableInput
from afterword.domain.notes import NoteKind, Severity
from afterword.writing.drafts import DIALECTS, VOICES, draft_notes
from afterword.writing.lints import check_note
from afterword.writing.note_context import NoteUnderReview, OtherNote, context_from_case

RICH = {
    "discussed": [{"person": "p1", "text": "moving the nightly batch to streaming"}],
    "expertise": ["Kafka"],
    "forgot_to_say": ["I ran a BIM pilot for three offices"],
    "promised": ["send the link to my report"],
}
OFFER = {"kind": "competing_offer", "written": True, "deadline": "2026-03-13", "preferred": True}
NEWS = {"kind": "news", "text": "I passed my instructor's test"}
LENGTHS = {
    NoteKind.THANK_YOU: (60, 150),
    NoteKind.STATUS_INQUIRY: (40, 90),
    NoteKind.ADDENDUM: (30, 80),
    NoteKind.REJECTION_REPLY: (40, 120),
    NoteKind.STAY_IN_TOUCH: (50, 120),
    NoteKind.DEADLINE_NOTICE: (60, 120),
    NoteKind.WITHDRAWAL: (30, 80),
    NoteKind.CARD: (30, 60),
}
"""Words between greeting and closing: collected evidence, section on contents."""
LATER = datetime.fromisoformat("2026-03-17T09:00:00+00:00")


@pytest.mark.parametrize("seed", ["Data analyst", "Clerk", "SRE", "Buyer", "Chemist", "Editor"])
@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("kind", LENGTHS)
def test_each_kind_keeps_its_length(kind, voice, dialect, seed):
    facts = case(debrief=RICH, events=[OFFER, NEWS], role=seed)

    (draft,) = draft_notes(facts, kind, at=WEDNESDAY_MORNING, voice=voice, dialect=dialect)

    fewest, most = LENGTHS[kind]
    assert fewest <= words_of(draft.body) <= most


SEEDS = ("Data analyst", "Clerk", "SRE", "Buyer", "Chemist", "Editor", "Nurse", "Head of Sales")


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("kind", NoteKind)
def test_our_own_checks_find_nothing_in_a_note_with_facts(kind, voice, dialect):
    for seed in SEEDS:
        facts = case(debrief=RICH, events=[OFFER, NEWS], role=seed)

        drafts = draft_notes(facts, kind, at=WEDNESDAY_MORNING, voice=voice, dialect=dialect)

        assert [f for draft in drafts for f in _findings(facts, draft, drafts)] == []


@pytest.mark.parametrize("voice", VOICES)
def test_a_panel_with_few_facts_is_only_told_that_details_are_missing(voice):
    facts = case(people=panel(7))

    drafts = draft_notes(facts, NoteKind.THANK_YOU, at=WEDNESDAY_MORNING, voice=voice)

    found = {f.code for draft in drafts for f in _findings(facts, draft, drafts)}
    assert found <= {"no_specific_detail", "too_short"}


@pytest.mark.parametrize("kind", NoteKind)
def test_nothing_is_left_to_fill_in_and_nobody_shouts(kind):
    (draft,) = draft_notes(case(), kind, at=LATER)

    assert not re.search(r"[\[\]{}<>]|\bXX|_{2}|!", draft.body + draft.subject)


@pytest.mark.parametrize("kind", NoteKind)
def test_every_sentence_of_the_body_is_accounted_for(kind):
    (draft,) = draft_notes(case(debrief=RICH, events=[OFFER, NEWS]), kind, at=WEDNESDAY_MORNING)

    text = draft.body
    for sentence, _facts in draft.traced:
        assert sentence in text
        text = text.replace(sentence, "", 1)
    letter = kind is not NoteKind.LINKEDIN_INVITATION
    greeting, *between, closing = text.split("\n\n") if letter else ("", text, "")
    assert "".join(between).strip() == ""
    assert len(greeting.split()) <= 4
    assert len(closing.split()) <= 6


@pytest.mark.parametrize("kind", NoteKind)
def test_the_paths_lead_to_the_facts(kind):
    facts = case(debrief=RICH, events=[OFFER, NEWS])

    (draft,) = draft_notes(facts, kind, at=WEDNESDAY_MORNING)

    assert draft.facts_used
    assert all(
        re.fullmatch(
            r"(role|employer\.name|candidate\.name|(people|interviews|events|messages)\[0?\d\].*)",
            path,
        )
        for path in draft.facts_used
    )


def test_what_was_said_can_be_traced_to_where_it_was_noted():
    (draft,) = draft_notes(case(debrief=RICH), NoteKind.THANK_YOU, at=WEDNESDAY_MORNING)

    traced = {path: sentence for sentence, paths in draft.traced for path in paths}
    debrief = "interviews[0].debrief"
    assert "the nightly batch" in traced[f"{debrief}.discussed[0].text"]
    assert "Kafka" in traced[f"{debrief}.expertise[0]"]
    assert "BIM pilot" in traced[f"{debrief}.forgot_to_say[0]"]
    assert "the link to my report" in traced[f"{debrief}.promised[0]"]


def test_what_is_missing_is_asked_for_in_kind_words():
    facts = case(candidate={"tz": "Europe/London"})

    (draft,) = draft_notes(facts, NoteKind.THANK_YOU, at=WEDNESDAY_MORNING)

    asked = {question.path: question.text for question in draft.missing}
    assert asked["interviews[0].debrief.discussed"].startswith(
        "What did you and Priya speak about?"
    )
    assert "candidate.name" in asked
    assert draft.body.endswith("regards") or draft.body.endswith("wishes")


def test_a_promise_is_asked_for_because_nobody_can_invent_a_link():
    (draft,) = draft_notes(case(debrief=RICH), NoteKind.THANK_YOU, at=WEDNESDAY_MORNING)

    assert any("You promised to send Priya the link" in q.text for q in draft.missing)


def test_a_jotting_that_fits_no_sentence_is_asked_for_again():
    facts = case(debrief={"promised": ["sent the link"]})

    (draft,) = draft_notes(facts, NoteKind.THANK_YOU, at=WEDNESDAY_MORNING)

    assert "sent the link" not in draft.body
    assert any("sent the link" in question.text for question in draft.missing)


@pytest.mark.parametrize(
    ("name", "voice", "greeting"),
    [
        ("Priya Nair", "warm", "Dear Priya,"),
        ("Priya Nair", "plain", "Hello Priya,"),
        ("Priya Nair", "formal", "Dear Priya Nair,"),
        ("Dr Lyle", "warm", "Dear Dr Lyle,"),
        ("Dr A. Reed", "warm", "Dear Dr Reed,"),
        ("Frau Dr. Huber", "formal", "Dear Dr Huber,"),
        ("Mrs Margaret Thwaite", "warm", "Dear Mrs Thwaite,"),
        ("Sister Daly", "warm", "Dear Sister Daly,"),
        ("Prof. Ames (chair)", "warm", "Dear Professor Ames,"),
        ("Dr Marcus van der Berg", "warm", "Dear Dr van der Berg,"),
        ("Nair, Priya", "warm", "Dear Priya,"),
        ("C. Finn", "warm", "Dear C. Finn,"),
        ("Jen (no surname)", "warm", "Dear Jen,"),
        ("HR desk (Sana)", "warm", "Dear Sana,"),
        ("HR Kate", "warm", "Dear Kate,"),
        ("Siân Jones", "warm", "Dear Siân,"),
        ("Panel chair", "warm", "Dear Panel chair,"),
        ("Chef Marco", "warm", "Dear Chef Marco,"),
        ("Nguyễn Văn An", "warm", "Dear Nguyễn Văn An,"),
    ],
)
def test_people_are_greeted_as_they_are_called(name, voice, greeting):
    facts = case(people=[person(name)])

    (draft,) = draft_notes(facts, NoteKind.THANK_YOU, at=WEDNESDAY_MORNING, voice=voice)

    assert draft.body.splitlines()[0] == greeting


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("2026-03-03T17:00:00+00:00", ""),
        ("2026-03-04T09:00:00+00:00", " on Tuesday"),
        ("2026-03-09T09:00:00+00:00", " on Tuesday"),
        ("2026-03-10T09:00:00+00:00", " on 3 March"),
    ],
)
def test_the_day_is_said_so_that_it_stays_right(at, words):
    (draft,) = draft_notes(case(), NoteKind.THANK_YOU, at=datetime.fromisoformat(at))

    days = re.findall(r" on (?:\w+day|\d+ \w+)", draft.body)
    assert days == ([words] if words else [])
    assert not re.search(r"\b(today|yesterday|this (morning|afternoon))\b", draft.body)


def test_where_the_candidate_has_another_day_the_date_of_the_invitation_is_given():
    facts = case(
        candidate={"tz": "Australia/Sydney", "name": "Maya"},
        interview={
            "start": "2026-03-03T15:00:00+00:00",
            "end": "2026-03-03T16:00:00+00:00",
        },
    )

    (draft,) = draft_notes(facts, NoteKind.THANK_YOU, at=WEDNESDAY_MORNING)

    assert "on 3 March" in draft.body


def test_another_year_is_named():
    (draft,) = draft_notes(
        case(), NoteKind.STATUS_INQUIRY, at=datetime.fromisoformat("2027-01-04T09:00:00+00:00")
    )

    assert "3 March 2026" in draft.body


def test_american_letters_speak_of_positions_and_put_the_month_first():
    (draft,) = draft_notes(
        case(debrief={"forgot_to_say": ["my forklift license"]}),
        NoteKind.STATUS_INQUIRY,
        at=LATER,
        dialect="en-US",
    )

    assert "March 3" in draft.body
    assert "position" in draft.body
    assert " post" not in draft.body


def test_a_status_note_asks_exactly_one_question():
    for voice in VOICES:
        for role in ("Data analyst", "Clerk", "SRE", "Buyer"):
            (draft,) = draft_notes(case(role=role), NoteKind.STATUS_INQUIRY, at=LATER, voice=voice)

            assert draft.body.count("?") == 1


def test_an_invitation_on_linkedin_fits_its_two_hundred_characters():
    long = {"discussed": [{"text": "the " + "very " * 20 + "long programme of the school"}]}
    for debrief in (RICH, {}, long):
        facts = case(debrief=debrief, people=[person("Bartholomew Featherstonehaugh")])

        (draft,) = draft_notes(facts, NoteKind.LINKEDIN_INVITATION, at=WEDNESDAY_MORNING)

        assert len(draft.body) <= 200
        assert draft.channel == "linkedin"


def test_an_offer_is_only_claimed_when_there_is_one_in_writing():
    spoken = {**OFFER, "written": False}

    (told,) = draft_notes(case(events=[OFFER]), NoteKind.DEADLINE_NOTICE, at=WEDNESDAY_MORNING)
    (untold,) = draft_notes(case(events=[spoken]), NoteKind.DEADLINE_NOTICE, at=WEDNESDAY_MORNING)

    assert "Friday 13 March" in told.body
    assert "offer" not in untold.body
    assert any("in writing" in question.text for question in untold.missing)


def test_first_choice_is_said_only_if_it_is_true():
    undecided = {key: value for key, value in OFFER.items() if key != "preferred"}

    (sure,) = draft_notes(case(events=[OFFER]), NoteKind.DEADLINE_NOTICE, at=WEDNESDAY_MORNING)
    (unsure,) = draft_notes(
        case(events=[undecided]), NoteKind.DEADLINE_NOTICE, at=WEDNESDAY_MORNING
    )

    assert "first choice" in sure.body
    assert "first choice" not in unsure.body
    assert any("first choice" in question.text for question in unsure.missing)


def test_news_of_unclear_origin_is_asked_about():
    unclear = {"kind": "news", "text": "funding round closed"}

    (draft,) = draft_notes(case(events=[unclear]), NoteKind.STAY_IN_TOUCH, at=LATER)

    assert "funding" not in draft.body
    assert any("whose news" in question.text for question in draft.missing)


def test_an_informational_talk_is_never_about_the_post():
    facts = case(interview={"stage": "informational"}, role="(none)")

    (draft,) = draft_notes(facts, NoteKind.THANK_YOU, at=WEDNESDAY_MORNING)

    assert "post" not in draft.body
    assert "role" not in draft.body


def test_own_phrases_come_first_and_in_one_note_of_a_panel_only():
    own = ("Hi", "Thank you for making a nervous afternoon a good one.", "Cheers from Leeds,")

    drafts = draft_notes(
        case(people=panel(3)), NoteKind.THANK_YOU, at=WEDNESDAY_MORNING, phrases=own
    )

    assert all(draft.body.startswith("Hi ") for draft in drafts)
    assert all("Cheers from Leeds,\nMaya Lindqvist" in draft.body for draft in drafts)
    assert sum(own[1] in draft.body for draft in drafts) == 1


def test_a_signature_is_kept_as_it_was_written():
    (plain,) = draft_notes(
        case(), NoteKind.THANK_YOU, at=LATER, signature="+44 20 7946 0000\nmaya.example"
    )
    (whole,) = draft_notes(case(), NoteKind.THANK_YOU, at=LATER, signature="All the best,\nMaya L.")

    assert plain.body.endswith("Maya Lindqvist\n+44 20 7946 0000\nmaya.example")
    assert whole.body.endswith("\n\nAll the best,\nMaya L.")


@pytest.mark.parametrize("language", ["de", "fr"])
@pytest.mark.parametrize(
    "kind", [NoteKind.THANK_YOU, NoteKind.STATUS_INQUIRY, NoteKind.REJECTION_REPLY]
)
def test_german_and_french_never_guess_a_gender(kind, language):
    (draft,) = draft_notes(case(), kind, at=LATER, language=language)

    greeting = {"de": "Guten Tag Priya Nair,", "fr": "Bonjour Priya Nair,"}[language]
    assert draft.body.startswith(greeting)
    assert not re.search(r"\b(Herr|Frau|Monsieur|Madame)\b", draft.body)


def test_frau_is_said_where_it_was_written():
    facts = case(people=[person("Frau Dr. Huber")])

    (draft,) = draft_notes(
        facts, NoteKind.THANK_YOU, at=WEDNESDAY_MORNING, language="de", voice="formal"
    )

    assert draft.body.startswith("Sehr geehrte Frau Dr. Huber,\n\n")


def test_a_german_note_asks_for_english_jottings_in_german():
    debrief = {"discussed": [{"text": "their plan for the new depot"}]}

    (draft,) = draft_notes(
        case(debrief=debrief), NoteKind.THANK_YOU, at=WEDNESDAY_MORNING, language="de"
    )

    assert "depot" not in draft.body
    assert any("in German" in question.text for question in draft.missing)


def test_what_cannot_be_drafted_is_said_plainly():
    with pytest.raises(UnusableInput, match="There is no withdrawal in German"):
        draft_notes(case(), NoteKind.WITHDRAWAL, at=LATER, language="de")
    with pytest.raises(UnusableInput, match="'shouty' is not a voice"):
        draft_notes(case(), NoteKind.THANK_YOU, at=LATER, voice="shouty")
    with pytest.raises(NotFound, match="no person 'p9'"):
        draft_notes(case(), NoteKind.THANK_YOU, at=LATER, to=("p9",))


def test_the_same_facts_give_the_same_note():
    facts = case(people=panel(4), debrief=RICH)

    assert draft_notes(facts, NoteKind.THANK_YOU, at=LATER) == draft_notes(
        facts, NoteKind.THANK_YOU, at=LATER
    )


def _findings(facts, draft, drafts):
    names = {one.id: one.name for one in facts.people}
    others = tuple(
        OtherNote(to=tuple(names[id] for id in other.to), body=other.body, kind=other.note)
        for other in drafts
        if other is not draft
    )
    note = NoteUnderReview(
        kind=draft.note,
        subject=draft.subject or None,
        body=draft.body,
        context=context_from_case(
            facts, to=draft.to, kind=draft.note, at=WEDNESDAY_MORNING, others=others
        ),
    )
    return [
        finding
        for finding in check_note(note, None)
        if finding.severity is not Severity.HINT and finding.code != "not_proofread"
    ]
