"""What employers say about timing, as dates: several hundred statements in four languages."""

from __future__ import annotations

import pytest
from tests.reading.timing.statements import Said, list_own_statements, list_reference_statements

from afterword.reading.timing import TimingReading, read_timing

OWN = list_own_statements()
REFERENCE = list_reference_statements()


def understood(said: Said, *, lang: str | None = None) -> TimingReading:
    return read_timing(said.text, said_at=said.said_at, country=said.country, lang=lang)


def is_right(said: Said, reading: TimingReading) -> bool:
    if reading.kind != said.kind or (reading.latest is None) != (said.latest is None):
        return False
    if reading.latest is None or said.latest is None:
        return True
    return abs((reading.latest - said.latest).days) <= said.tolerance


def rests_on(said: Said, reading: TimingReading) -> bool:
    """Whether at least half of the expected words are among the evidence."""
    if said.span is None or reading.evidence is None:
        return said.span is None and reading.evidence is None
    shared = min(said.span[1], reading.evidence[1]) - max(said.span[0], reading.evidence[0])
    return shared * 2 >= said.span[1] - said.span[0]


@pytest.mark.parametrize("said", OWN, ids=lambda said: said.name)
def test_a_statement_is_taken_to_mean_what_people_mean_by_it(said):
    reading = understood(said, lang=said.lang)
    assert is_right(said, reading), f"{said.text!r} was taken as {reading}"
    assert rests_on(said, reading), f"{said.text!r} rests on {reading.evidence}"


def test_there_are_enough_statements_of_every_kind_and_language():
    for lang, least in {"en": 200, "de": 60, "fr": 60, "es": 50}.items():
        kinds = [said.kind for said in OWN if said.lang == lang]
        assert len(kinds) >= least
        assert {"by_date", "within", "after_event", "vague", "no_contact", "silence_means_no",
                "none"} == set(kinds)  # fmt: skip


def test_at_least_97_in_100_of_the_reference_statements_are_right():
    readings = [(said, understood(said, lang=said.lang)) for said in REFERENCE]
    right = sum(is_right(said, reading) for said, reading in readings)
    evidence = sum(rests_on(said, reading) for said, reading in readings)
    assert right / len(readings) >= 0.97
    assert evidence / len(readings) >= 0.95


def test_no_date_is_invented():
    for said in [*REFERENCE, *OWN]:
        if said.latest is None:
            assert understood(said, lang=said.lang).latest is None, said.text


def test_the_language_need_not_be_told():
    told = [is_right(said, understood(said)) for said in [*REFERENCE, *OWN]]
    assert sum(told) / len(told) >= 0.97
