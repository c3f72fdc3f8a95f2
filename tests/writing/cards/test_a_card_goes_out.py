"""The envelope in the country's form, the post in time, the drawer that says when it is empty."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.writing.drafts.cases import WEDNESDAY_MORNING, case, person

from afterword.domain.errors import UnusableInput
from afterword.domain.notes import NoteKind
from afterword.writing.cards import (
    CardStock,
    PrintableCard,
    address_envelope,
    card_arrived,
    card_arrives_before,
    card_posted,
    post_time,
    printable_card,
    render_card_html,
)
from afterword.writing.drafts import draft_notes


@pytest.mark.parametrize(
    ("country", "postal", "lines"),
    [
        ("GB", "12 Mill Lane, Leeds LS1 4AB", ("12 Mill Lane", "LEEDS", "LS1 4AB")),
        (
            "GB",
            "Flat 2\n12 Mill Lane\nLeeds\nls14ab",
            ("Flat 2", "12 Mill Lane", "LEEDS", "LS1 4AB"),
        ),
        (
            "US",
            "350 Pine St, Suite 4, Austin, TX 78701",
            ("350 PINE ST", "SUITE 4", "AUSTIN TX 78701"),
        ),
        ("US", "1 Main St\nSt. Paul, MN 55102-1234", ("1 MAIN ST", "ST. PAUL MN 55102-1234")),
        ("DE", "Hafenstraße 5, 20457 Hamburg", ("Hafenstraße 5", "20457 Hamburg")),
        ("DE", "Hafenstraße 5\n20457 Hamburg\nDeutschland", ("Hafenstraße 5", "20457 Hamburg")),
        ("FR", "8 rue des Lilas, 69003 Lyon", ("8 rue des Lilas", "69003 LYON")),
        ("ES", "Calle Mayor 3, 28013 Madrid", ("Calle Mayor 3", "28013 Madrid")),
        ("IN", "14 MG Road, Bengaluru 560001", ("14 MG Road", "Bengaluru - 560 001")),
        ("CA", "90 King St W, Toronto, ON M5H 1J9", ("90 KING ST W", "TORONTO ON  M5H 1J9")),
        ("AU", "5 Swan St, Richmond VIC 3121", ("5 Swan St", "RICHMOND VIC 3121")),
        ("NL", "Damrak 1, 1012 LG Amsterdam", ("Damrak 1", "1012 LG Amsterdam")),
    ],
)
def test_each_country_has_its_form(country, postal, lines):
    envelope = address_envelope("Priya Nair", postal, country=country)

    assert envelope.lines == ("Priya Nair", *lines)
    assert envelope.unsure == ""


def test_a_letter_from_abroad_names_the_country_last():
    envelope = address_envelope(
        "Katrin Vogel",
        "Hafenstraße 5, 20457 Hamburg",
        country="DE",
        organisation="Albers",
        posted_in="GB",
    )

    assert envelope.lines == (
        "Katrin Vogel",
        "Albers",
        "Hafenstraße 5",
        "20457 Hamburg",
        "GERMANY",
    )


def test_an_address_without_a_postcode_is_kept_and_looked_at():
    envelope = address_envelope("Priya Nair", "The Old Mill, Leeds", country="GB")

    assert envelope.lines == ("Priya Nair", "The Old Mill", "Leeds")
    assert "check the address" in envelope.unsure


@given(
    st.text(max_size=700), st.sampled_from(["GB", "US", "DE", "FR", "ES", "IN", "CA", "AU", "XX"])
)
def test_no_address_breaks_the_envelope(postal, country):
    envelope = address_envelope("Priya Nair", postal, country=country)

    assert envelope.lines[0] == "Priya Nair"
    assert len(envelope.lines) <= 8
    assert all("\n" not in line for line in envelope.lines)


def test_post_times_name_their_source():
    assert "Royal Mail" in post_time(posted_in="GB", to="GB").source
    assert "guess" in post_time(posted_in="IN", to="IN").source
    assert (
        post_time(posted_in="DE", to="GB").nearly_all
        > post_time(posted_in="GB", to="GB").nearly_all
    )


def test_a_card_before_the_decision_is_a_fine_extra():
    facts = case(timeline=[_by("2026-03-13")])

    arrival = card_arrives_before(facts, WEDNESDAY_MORNING)

    assert arrival.posted_on == date(2026, 3, 4)
    assert arrival.usually_on == date(2026, 3, 5)
    assert arrival.nearly_always_by == date(2026, 3, 9)
    assert arrival.in_time is True
    assert "before Friday 13 March" in arrival.sentence


@pytest.mark.parametrize(("decision", "in_time"), [("2026-03-10", False), ("2026-03-11", True)])
def test_a_business_day_is_left_between_the_post_and_the_decision(decision, in_time):
    arrival = card_arrives_before(case(timeline=[_by(decision)]), WEDNESDAY_MORNING)

    assert arrival.in_time is in_time


def test_without_a_date_the_card_is_only_an_extra():
    arrival = card_arrives_before(case(), WEDNESDAY_MORNING)

    assert arrival.in_time is None
    assert "the mail goes first" in arrival.sentence


@pytest.mark.parametrize(("hour", "posted"), [("16:59", 6), ("17:00", 9)])
def test_after_the_last_collection_it_is_the_next_business_day(hour, posted):
    friday = datetime.fromisoformat(f"2026-03-06T{hour}:00+00:00")

    assert card_arrives_before(case(), friday).posted_on == date(2026, 3, posted)


def test_the_last_thing_they_said_about_the_day_counts():
    sooner = _by("2026-03-05") | {"stated_at": "2026-03-03T15:00:00+00:00"}
    later = _by("2026-03-20") | {"stated_at": "2026-03-04T08:00:00+00:00"}

    arrival = card_arrives_before(case(timeline=[later, sooner]), WEDNESDAY_MORNING)

    assert arrival.decision_on == date(2026, 3, 20)


def test_the_drawer_counts_down_and_speaks_up_in_time():
    stock = CardStock(cards=5, stamps=4, remind_at=3)

    after_one = stock.with_one_posted()

    assert stock.reminder is None
    assert (after_one.cards, after_one.stamps) == (4, 3)
    assert after_one.reminder == "You have 3 stamps left. It may be time to buy some."
    assert after_one.with_bought(stamps=10).reminder is None


def test_a_card_that_was_posted_counts_even_from_an_empty_drawer():
    assert CardStock(cards=2, stamps=0).with_one_posted() == CardStock(cards=1, stamps=0)
    with pytest.raises(UnusableInput):
        CardStock(cards=-1)


def test_posted_is_a_fact_and_arrived_another():
    posted = card_posted("p1", WEDNESDAY_MORNING, "Dear Priya ...")

    assert (posted.kind, posted.channel, posted.delivered) == ("card", "post", "unknown")
    assert card_arrived(posted).delivered is True


def test_a_drafted_card_is_printed_with_its_envelope():
    facts = case(people=[person("Priya Nair", postal="12 Mill Lane, Leeds LS1 4AB")])
    (draft,) = draft_notes(facts, NoteKind.CARD, at=WEDNESDAY_MORNING)

    card = printable_card(facts, draft, sender=("Maya Lindqvist", "3 Elm Row, York"))

    assert card.to == ("Priya Nair", "Lindenwood Analytics", "12 Mill Lane", "LEEDS", "LS1 4AB")
    assert card.paragraphs[0] == "Dear Priya,"
    assert "148mm 105mm" in render_card_html(card)
    assert "152.4mm 101.6mm" in render_card_html(card, "4x6")


def test_nothing_typed_becomes_markup_in_the_printed_page():
    card = PrintableCard(("Dear <script>alert(1)</script> & all",), ("<img src=x>",), ("</style>",))

    page = render_card_html(card)

    assert "<script>" not in page
    assert "<img" not in page
    assert page.count("</style>") == 1


def _by(day):
    return {
        "stated_at": "2026-03-03T15:00:00+00:00",
        "by": "p1",
        "text": f"by {day}",
        "kind": "by_date",
        "date": day,
    }
