"""The grammar engine finds nothing in what the program drafts itself."""

from __future__ import annotations

import pytest
from tests.writing.drafts.cases import WEDNESDAY_MORNING, case, panel

from afterword.adapters.grammar import HarperProofreader
from afterword.domain.notes import NoteKind
from afterword.writing.drafts import DIALECTS, VOICES, draft_notes
from afterword.writing.lints import check_note
from afterword.writing.note_context import NoteUnderReview, context_from_case

DEBRIEF = {
    "discussed": [
        {"person": "p0", "text": "moving the nightly batch to streaming"},
        {"person": "p1", "text": "Asked about my migration work"},
        {"person": "p2", "text": "their plan for Leeds"},
        {"person": "p3", "text": "The team is moving to a new office"},
    ],
    "expertise": ["Kafka", "I have led three migrations", "coaching new colleagues"],
    "forgot_to_say": ["I ran a pilot for three offices", "my forklift licence"],
    "promised": ["send the link to my report"],
}
ENGINE = HarperProofreader()


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("voice", VOICES)
def test_no_slip_of_spelling_or_grammar_in_any_note(voice, dialect):
    for role in ("Data analyst", "Clerk", "Buyer"):
        facts = case(people=panel(4), debrief=DEBRIEF, role=role)
        for kind in NoteKind:
            for draft in draft_notes(
                facts, kind, at=WEDNESDAY_MORNING, voice=voice, dialect=dialect
            ):
                note = NoteUnderReview(
                    kind=kind,
                    subject=draft.subject or None,
                    body=draft.body.replace("licence", "license")
                    if dialect == "en-US"
                    else draft.body,
                    dialect=dialect,
                    context=context_from_case(facts, to=draft.to, kind=kind, at=WEDNESDAY_MORNING),
                )
                found = [
                    (finding.code, finding.text, draft.body)
                    for finding in check_note(note, ENGINE)
                    if finding.code in ("spelling", "grammar", "repeated_word")
                ]
                assert found == []
