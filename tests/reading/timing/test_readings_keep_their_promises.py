"""Whatever is written, a reading is well formed and depends on nothing but its arguments."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.timing.statements import list_own_statements, list_reference_statements

from afterword.reading.timing import TimingReading, read_timing

WORDS = sorted(
    {
        word
        for said in [*list_reference_statements(), *list_own_statements()]
        for word in said.text.split()
    }
)
texts = st.one_of(
    st.text(max_size=300),
    st.lists(
        st.sampled_from([*WORDS, ".", ",", "?", "\n\n", "31/12", "0", "99999"]), max_size=40
    ).map(" ".join),
)
moments = st.datetimes(
    min_value=datetime(2000, 1, 1), max_value=datetime(2060, 1, 1), timezones=st.just(UTC)
)
countries = st.sampled_from(
    ["GB-ENG", "US", "US-CA", "IN-KA", "DE-BY", "FR", "ES", "CA-ON", "ZZ", ""]
)
languages = st.sampled_from([None, "en", "de", "fr", "es", "xx"])


@settings(max_examples=400, deadline=None)
@given(texts, moments, countries, languages)
def test_no_text_breaks_it_and_every_reading_is_well_formed(text, said_at, country, lang):
    reading = read_timing(text, said_at=said_at, country=country, lang=lang)
    assert (reading.evidence is None) == (reading.kind == "none")
    if reading.evidence is not None:
        start, end = reading.evidence
        assert 0 <= start < end <= len(text)
    if reading.earliest is not None and reading.latest is not None:
        assert reading.earliest <= reading.latest
    assert reading.ambiguous == (len(reading.readings) > 1)
    if reading.readings:
        assert reading.latest == max(reading.readings)
    if reading.kind in ("none", "vague"):
        assert reading.earliest is None and reading.latest is None


@settings(max_examples=150, deadline=None)
@given(texts, moments, st.sampled_from(["GB-ENG", "IN-KA", "DE-BY", "FR"]), st.integers(-11, 12))
def test_one_instant_means_the_same_however_it_is_written(text, said_at, country, hours):
    elsewhere = said_at.astimezone(timezone(timedelta(hours=hours)))
    assert read_timing(text, said_at=said_at, country=country) == read_timing(
        text, said_at=elsewhere, country=country
    )


@settings(max_examples=150, deadline=None)
@given(moments, countries)
def test_no_day_before_the_day_of_speaking_is_a_last_day(said_at, country):
    for said in ("by Friday", "in March", "by 4/5", "before Easter", "by the end of the quarter"):
        latest = read_timing(f"You will hear {said}.", said_at=said_at, country=country).latest
        assert latest is None or latest >= said_at.date() - timedelta(days=1)


def test_a_moment_outside_all_calendars_is_no_error():
    for year in (1, 9999):
        at = datetime(year, 6, 1, tzinfo=UTC)
        assert read_timing("by Friday", said_at=at) == TimingReading("none")


def test_a_hostile_text_costs_little():
    now = datetime(2026, 3, 10, 10, 30, tzinfo=UTC)
    read_timing("We will call you by Friday.", said_at=now)
    for piece in ("by ", "1 ", "Friday ", "1/", "not contact us ", ". ", "( ", "every other "):
        began = time.process_time()
        read_timing(piece * (100_000 // len(piece)), said_at=now)
        assert time.process_time() - began < 1.0
