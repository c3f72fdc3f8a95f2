"""The calendar feed: a secret address on this machine, valid for any calendar program."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import icalendar
import pytest
from django.test import Client

from afterword.bootstrap import Program
from afterword.usecases.views import NewInterview
from afterword.web.request import House
from tests.web.conftest import MONDAY_NOON, OUR_HOST, browser_at


@pytest.fixture
def address(alice: Client, acme: str) -> str:
    """Alice switches the calendar on and reads its address."""
    alice.post("/settings/calendar", {"do": "on"})
    return path_shown(alice)


def path_shown(alice: Client) -> str:
    page = alice.get("/settings/calendar").content.decode()
    found = re.search(rf'value="http://{re.escape(OUR_HOST)}(/calendar/[^"]+)"', page)
    assert found is not None
    return found[1]


def entries(response: Any) -> list[icalendar.Component]:
    return list(icalendar.Calendar.from_ical(response.content).walk("VEVENT"))


def test_it_is_off_until_it_is_switched_on(alice: Client, acme: str) -> None:
    assert 'value="on"' in alice.get("/settings/calendar").content.decode()


def test_whoever_knows_the_address_reads_the_dates_without_a_cookie(
    house: House, address: str
) -> None:
    response = browser_at(house).get(address)

    assert response.status_code == 200
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert sorted(str(entry["SUMMARY"]) for entry in entries(response)) == [
        "A note is due",
        "Interview",
    ]


def test_it_names_nobody_unless_wished(alice: Client, house: House, address: str) -> None:
    assert b"Acme" not in browser_at(house).get(address).content

    alice.post("/settings/calendar", {"do": "names", "with_names": "on"})
    response = browser_at(house).get(address)

    assert {str(entry["SUMMARY"]).partition(":")[2].strip() for entry in entries(response)} == {
        "Acme, Data analyst",
        "Thank Priya Nair and Tom Fairweather before 10:00 tomorrow.",
    }


def test_an_interview_has_its_time_and_a_due_note_its_day(house: House, address: str) -> None:
    talk = next(e for e in entries(browser_at(house).get(address)) if e["SUMMARY"] == "Interview")
    due = next(e for e in entries(browser_at(house).get(address)) if e["SUMMARY"] != "Interview")

    assert talk.start == MONDAY_NOON - timedelta(hours=3)
    assert talk.end == MONDAY_NOON - timedelta(hours=2)
    assert due.start == MONDAY_NOON.date() + timedelta(days=1)


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_its_key_changes_nothing(house: House, address: str, method: str) -> None:
    assert getattr(browser_at(house), method)(address).status_code == 401


def test_its_key_opens_nothing_else(house: House, address: str) -> None:
    client = browser_at(house)

    for path in (
        "/",
        address.removesuffix(".ics"),
        f"{address}/",
        address.replace(".ics", ".icsx"),
    ):
        assert client.get(path).status_code == 401, path


def test_renewing_and_switching_off_close_the_old_address(
    alice: Client, house: House, address: str
) -> None:
    alice.post("/settings/calendar", {"do": "renew"})
    renewed = path_shown(alice)

    assert renewed != address
    assert browser_at(house).get(address).status_code == 401
    assert browser_at(house).get(renewed).status_code == 200

    alice.post("/settings/calendar", {"do": "off"})

    assert browser_at(house).get(renewed).status_code == 401
    assert alice.get(renewed).status_code == 404


def test_another_name_of_the_server_is_refused_with_the_key_too(house: House, address: str) -> None:
    assert browser_at(house, HTTP_HOST="evil.example").get(address).status_code == 400


def test_hostile_names_stay_inside_their_line(alice: Client, program: Program, acme: str) -> None:
    program.rename(
        acme, company="A;B,C\\D\r\nBEGIN:VALARM\u2028\x00" + "ö" * 200, role="x\nEND:VCALENDAR"
    )

    response = alice.get("/settings/calendar/file")

    lines = response.content.split(b"\r\n")
    assert len(entries(response)) == 2
    assert max(len(line) for line in lines) <= 75
    assert not [line for line in lines if line.startswith((b"BEGIN:VALARM", b"END:VCALENDAR"))][1:]
    assert b"\x00" not in response.content


def test_a_booked_interview_and_the_end_of_a_wait_are_in_the_file(
    alice: Client, program: Program
) -> None:
    talk = NewInterview("Brindle", "Designer", MONDAY_NOON + timedelta(days=2), tz="Europe/London")
    program.add_interview(talk, at=MONDAY_NOON)

    found = entries(alice.get("/settings/calendar/file"))

    assert "Interview: Brindle, Designer" in {str(entry["SUMMARY"]) for entry in found}
