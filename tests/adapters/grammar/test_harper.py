"""Harper, the offline engine."""

from __future__ import annotations

import builtins
from concurrent.futures import ThreadPoolExecutor

import pytest
from tests.adapters.grammar.proofreader_contract import NOTHING_KNOWN, ProofreaderContract

from afterword.adapters.grammar.harper import HarperProofreader
from afterword.domain.notes import NoteKind
from afterword.writing.lints import check_note
from afterword.writing.note_context import NoteUnderReview
from afterword.writing.proofreader import CannotProofread

HARPER = HarperProofreader()


def _words(text: str, dialect: str = "en-GB", known: frozenset[str] = NOTHING_KNOWN) -> list[str]:
    slips = HARPER.begin(text, dialect=dialect, known_words=known)()
    return [text[slip.start : slip.end] for slip in slips if slip.sure]


class TestHarper(ProofreaderContract):
    @pytest.fixture
    def proofreader(self):
        return HARPER


def test_british_and_american_spelling_are_told_apart():
    assert _words("My favorite color was the blue one.") == ["favorite", "color"]
    assert _words("My favorite color was the blue one.", "en-US") == []
    assert _words("The centre was well organised.") == []


def test_a_name_inside_a_sentence_is_only_worth_a_look():
    text = "I met Anjali Thwaite and Sam in Luton."
    slips = HARPER.begin(text, dialect="en-GB", known_words=NOTHING_KNOWN)()

    assert [slip for slip in slips if slip.sure] == []


def test_possessives_and_parts_of_known_words_are_known():
    known = frozenset({"bluestem", "quigley", "passivhaus"})

    assert _words("I like bluestem's roof and the passivhaus-quigley idea.", known=known) == []


def test_a_mistyped_closing_is_found_in_spite_of_its_capital():
    assert _words("Thank you for the tour.\nKind Regrads,\nNadia") == ["Regrads"]


def test_addresses_and_abbreviations_are_left_alone():
    text = "Write to nadiya@exampel.org or see https://exampel.org/abuot; the BIM and PTS are done."

    assert _words(text) == []


def test_nothing_is_printed_on_standard_output(capfd):
    begun = HARPER.begin(
        "I am looking forward to hear from you.", dialect="en-GB", known_words=NOTHING_KNOWN
    )
    begun()

    assert capfd.readouterr().out == ""


def test_many_threads_may_ask_at_once():
    texts = [f"I would definately like to join room {number}." for number in range(24)]

    with ThreadPoolExecutor(max_workers=8) as pool:
        found = list(pool.map(_words, texts))

    assert found == [["definately"]] * 24


def test_an_endless_text_is_looked_at_up_to_a_limit():
    slips = HARPER.begin("definately " * 40_000, dialect="en-GB", known_words=NOTHING_KNOWN)()

    assert 0 < len(slips) < 2_000


def test_without_the_wheel_the_note_says_that_nothing_was_checked(monkeypatch):
    real_import = builtins.__import__

    def no_harper(name, *args, **kwargs):
        if name == "harper":
            raise ImportError("no wheel for this machine")
        return real_import(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", no_harper)
    fresh = HarperProofreader()

    with pytest.raises(CannotProofread):
        fresh.begin("Thank you.", dialect="en-GB", known_words=NOTHING_KNOWN)()
    note = NoteUnderReview(NoteKind.REPLY, "I would definately come.", subject="Re: Tuesday")
    findings = check_note(note, fresh)
    assert [finding.code for finding in findings] == ["not_proofread"]
    assert "not checked" in findings[0].message
