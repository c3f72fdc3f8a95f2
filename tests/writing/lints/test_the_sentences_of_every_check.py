"""Every check, and every slip rule, flags and accepts the sentences its module holds."""

from __future__ import annotations

import pytest

from afterword.domain.notes import Severity
from afterword.writing.lints import CHECKS
from afterword.writing.lints.check import Check, Example
from afterword.writing.lints.prose import Prose, Text
from afterword.writing.lints.slips import RULES, agreement
from afterword.writing.lints.slips.rule import SlipRule
from afterword.writing.lints.slips.tagging import tagged
from afterword.writing.lints.slips.verb_forms import ACCEPTED, FLAGGED, verb_slips


def _found(check: Check, sentence: str | Example) -> list[str]:
    example = sentence if isinstance(sentence, Example) else Example(sentence)
    note = example.as_note(check.shown_in)
    if not check.applies_to(note.kind):
        return []
    return [finding.text or finding.message for finding in check.find(Prose(note))]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_what_a_check_must_flag_is_flagged(check):
    missed = [sentence for sentence in check.flagged if not _found(check, sentence)]

    assert missed == []


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_what_a_check_must_accept_is_accepted(check):
    flagged = {str(s): found for s in check.accepted if (found := _found(check, s))}

    assert flagged == {}


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_a_finding_points_at_the_words_it_quotes(check):
    for sentence in check.flagged:
        example = sentence if isinstance(sentence, Example) else Example(sentence)
        note = example.as_note(check.shown_in)
        for finding in check.find(Prose(note)):
            field = {"subject": note.subject, "body": note.body, "note": ""}[finding.field]
            assert field is not None
            assert field[slice(*finding.span)] == finding.text
            assert finding.code == check.code
            assert finding.message
            assert finding.severity in Severity


def test_no_check_is_listed_twice():
    codes = [check.code for check in CHECKS]

    assert len(codes) == len(set(codes))


def _flags(rule: SlipRule, sentence: str) -> bool:
    text = Text("body", sentence)
    return bool(rule.compiled.search(text.low)) and not text.vocabulary.isdisjoint(rule.needs)


def test_every_slip_rule_flags_its_slips():
    missed = [s for rule in RULES for s in rule.flagged if not _flags(rule, s)]

    assert missed == []


def test_no_slip_rule_flags_what_any_rule_accepts():
    accepted = [Text("body", s) for rule in RULES for s in rule.accepted]

    flagged = {
        text.raw: rule.pattern
        for text in accepted
        for rule in RULES
        if not text.vocabulary.isdisjoint(rule.needs) and rule.compiled.search(text.low)
    }

    assert flagged == {}


def test_every_slip_rule_has_examples_of_both_sorts():
    assert [rule.pattern for rule in RULES if not (rule.flagged and rule.accepted)] == []


def test_wrong_verb_forms_are_found():
    assert [s for s in FLAGGED if not list(verb_slips(Text("body", s)))] == []


def test_right_verb_forms_are_left_alone():
    flagged = {s: slips for s in ACCEPTED if (slips := list(verb_slips(Text("body", s))))}

    assert flagged == {}


def test_a_verb_that_follows_a_nearer_noun_is_found():
    assert [s for s in agreement.FLAGGED if not _disagreeing(s)] == []


def test_a_verb_that_follows_its_subject_is_left_alone():
    right = (*agreement.ACCEPTED, *ACCEPTED)

    assert {s: found for s in right if (found := _disagreeing(s))} == {}


def _disagreeing(sentence: str) -> list[str]:
    text = Text("body", sentence)
    return [slip.first.low for slip in agreement.agreement_slips(text, tagged(text))]
