"""Alice at her own machine: a house with a real program, a door, and a browser that is inside."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from afterword.adapters.clock import FixedClock
from afterword.bootstrap import Program
from afterword.usecases.views import NewInterview, NewPerson, Profile
from afterword.web.door import Door
from afterword.web.request import ENVIRON_KEY, House
from afterword.web.settings_web import apply_web_settings

MONDAY_NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
PORT = 8017
OUR_HOST = f"127.0.0.1:{PORT}"


@pytest.fixture(autouse=True)
def web_settings() -> None:
    """Every test here meets Django as the server sets it up."""
    apply_web_settings()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MONDAY_NOON)


@pytest.fixture
def door(tmp_path: Path) -> Door:
    return Door(tmp_path / "home" / "door", PORT)


@pytest.fixture
def program(fresh_program: Program) -> Program:
    """The real program over a store of its own."""
    return fresh_program


@pytest.fixture
def house(program: Program, door: Door, clock: FixedClock) -> House:
    return House(program, door, clock.now)


@pytest.fixture
def alice(house: House) -> Client:
    """A browser that came in through the door and sends what browsers send."""
    client = browser_at(house)
    client.cookies[house.door.cookie_name] = house.door.admit(at=house.now())
    return client


def browser_at(house: House, **headers: str) -> Client:
    """A browser on this machine that has not been let in."""
    environ: dict[str, Any] = {
        ENVIRON_KEY: house,
        "HTTP_HOST": OUR_HOST,
        "HTTP_SEC_FETCH_SITE": "same-origin",
        **headers,
    }
    return Client(raise_request_exception=False, **environ)


@pytest.fixture
def acme(program: Program, clock: FixedClock) -> str:
    """Alice had an interview this morning, 9 to 10, with Priya and Tom of Acme."""
    program.save_profile(
        Profile(
            name="Alice Archer", email="alice@example.org", tz="Europe/London", country="GB-ENG"
        )
    )
    return program.add_interview(
        NewInterview(
            company="Acme",
            role="Data analyst",
            start=datetime(2026, 11, 23, 9, 0, tzinfo=UTC),
            end=datetime(2026, 11, 23, 10, 0, tzinfo=UTC),
            tz="Europe/London",
            people=(
                NewPerson("Priya Nair", "hiring_manager", "priya@acme.example"),
                NewPerson("Tom Fairweather", "interviewer", "tom@acme.example"),
            ),
        ),
        at=clock.now(),
    )
