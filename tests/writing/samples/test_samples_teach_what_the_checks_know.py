"""The gallery and the checks agree: good samples pass, bad ones are found for the reason given."""

from __future__ import annotations

import pytest

from afterword.domain.notes import NoteKind, Severity
from afterword.writing.lints import check_note
from afterword.writing.note_context import CompetingOffer, NoteContext, NoteUnderReview
from afterword.writing.samples import ALL_SAMPLES, COACH_SLOT, list_samples

GOOD = [sample for sample in ALL_SAMPLES if sample.works]
BAD = [sample for sample in ALL_SAMPLES if not sample.works]


def test_every_kind_of_note_has_a_good_sample():
    assert {sample.kind for sample in GOOD} == set(NoteKind)


def test_good_samples_come_before_bad_ones():
    works = [sample.works for sample in list_samples(NoteKind.THANK_YOU)]

    assert works == sorted(works, reverse=True)
    assert False in works


@pytest.mark.parametrize("sample", GOOD, ids=lambda sample: sample.title)
def test_a_good_sample_passes_our_own_checks(sample):
    found = [f for f in _check(sample) if f.severity is not Severity.HINT]

    assert found == []


@pytest.mark.parametrize("sample", BAD, ids=lambda sample: sample.title)
def test_a_bad_sample_is_found_for_the_reason_it_gives(sample):
    assert set(sample.codes) <= {finding.code for finding in _check(sample)}


@pytest.mark.parametrize("sample", ALL_SAMPLES, ids=lambda sample: sample.title)
def test_every_sample_says_why(sample):
    assert len(sample.why.split()) >= 8
    assert "!" not in sample.why


def test_there_is_a_place_for_a_coach():
    assert "coach" in COACH_SLOT.text


def _check(sample):
    offer = CompetingOffer() if sample.works else None
    context = NoteContext(
        candidate="Maya Lindqvist",
        recipients=("Priya Nair",) if "Priya" in sample.body else (),
        offers_known=True,
        competing_offer=offer,
    )
    note = NoteUnderReview(
        kind=sample.kind, subject=sample.subject or None, body=sample.body, context=context
    )
    return [finding for finding in check_note(note, None) if finding.code != "not_proofread"]
