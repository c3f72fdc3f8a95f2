"""The page of the etiquette, without any script."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from afterword.adapters.clock import FixedClock
from afterword.advice import DEFAULT_POLICY, Policy
from afterword.bootstrap import Program
from afterword.domain.case import Touchpoint

PLACE = "/settings/etiquette"
DAY_SEVEN = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)


@pytest.fixture
def waiting(program: Program, acme: str, clock: FixedClock) -> str:
    """Both were thanked; seven days of silence since."""
    people = tuple(person.id for person in program.case(acme).people)
    thanked = clock.now() + timedelta(hours=1)
    program.record_touchpoint(acme, Touchpoint(thanked, "out", "thank_you", people), at=thanked)
    clock.at = DAY_SEVEN
    return acme


def _filled(page: str, **changes: str) -> dict[str, str]:
    """Read the form as a browser would send it, with some fields changed."""
    sent = dict(re.findall(r'<input type="\w+" id="(\w+)" name="\1"[^>]* value="([^"]*)"', page))
    for name, inside in re.findall(r'<select id="(\w+)".*?>(.*?)</select>', page, re.DOTALL):
        sent[name] = re.findall(r'<option value="([^"]*)" selected', inside)[0]
    return {**sent, **changes}


def test_every_setting_stands_on_the_page_with_its_word(alice: Client, acme: str) -> None:
    page = alice.get(PLACE).content.decode()

    assert "Days to wait without a date from them" in page
    assert 'name="wait_days" required aria-describedby="wait_days-hint" value="10"' in page
    assert 'type="time" id="quiet_from"' in page
    assert "Etiquette" in alice.get("/settings/").content.decode()
    assert "Back to the defaults" not in page


def test_what_would_change_is_shown_and_nothing_kept(
    alice: Client, program: Program, waiting: str
) -> None:
    page = alice.get(PLACE).content.decode()

    answer = alice.post(PLACE, _filled(page, wait_days="7", look="1"))

    text = answer.content.decode()
    assert answer.status_code == 200
    assert "What this would change today" in text
    assert "One gentle status note to Priya Nair is right now." in text
    assert 'value="7"' in text
    assert program.etiquette() == DEFAULT_POLICY


def test_kept_it_counts_at_once(alice: Client, program: Program, waiting: str) -> None:
    page = alice.get(PLACE).content.decode()

    answer = alice.post(
        PLACE,
        _filled(
            page, wait_days="7", quiet_from="20:00", suggest_cards="no", country="US", keep="1"
        ),
    )

    assert answer.headers["Location"] == f"{PLACE}?done=etiquette-kept"
    assert program.etiquette() == Policy.checked(
        wait_days=7, quiet_from="20:00", suggest_cards=False
    )
    assert program.profile().country == "US"
    assert "One gentle status note to Priya Nair" in alice.get("/").content.decode()
    assert "Back to the defaults" in alice.get(PLACE).content.decode()


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("wait_days", "3", "Please write a whole number from 5 to 30."),
        ("wait_days", "soon", "Please write a whole number from 5 to 30."),
        ("wait_days", "", "Please fill this in; usually 10."),
        ("quiet_from", "03:00", "Please write a time from 18:00 to 23:30."),
        ("wait_days_latest", "8", "This would have to be 10 or more"),
        ("card_within_days", "9", "Please write a whole number from 1 to 7."),
    ],
)
def test_what_cannot_be_is_said_beside_its_field(
    alice: Client, program: Program, acme: str, field: str, typed: str, said: str
) -> None:
    page = alice.get(PLACE).content.decode()

    answer = alice.post(PLACE, _filled(page, **{field: typed}, keep="1"))

    text = answer.content.decode()
    assert answer.status_code == 422
    assert f'id="{field}-wrong">{said}' in text
    assert program.etiquette() == DEFAULT_POLICY


def test_a_finer_number_that_is_wrong_is_not_hidden(alice: Client, acme: str) -> None:
    page = alice.get(PLACE).content.decode()

    text = alice.post(PLACE, _filled(page, card_within_days="9")).content.decode()

    assert "<details open><summary>The finer numbers" in text


def test_the_defaults_come_back_after_a_look(alice: Client, program: Program, waiting: str) -> None:
    program.save_etiquette(Policy.checked(wait_days=7), at=DAY_SEVEN)
    page = alice.get(PLACE).content.decode()

    shown = alice.post(PLACE, _filled(page, defaults="1")).content.decode()
    assert "Then: Waiting is right until" in shown and 'value="10"' in shown
    assert program.etiquette() == Policy.checked(wait_days=7)
    alice.post(PLACE, _filled(shown, keep="1"))

    assert program.etiquette() == DEFAULT_POLICY
