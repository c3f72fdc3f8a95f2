"""Every route, as the router lists them, against foreign hosts, other sites and no cookie.

The program behind these routes breaks when it is touched at all, so a refusal that came too late
would show.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import get_resolver

from afterword.adapters.clock import FixedClock
from afterword.web.door import ABSENCE_ALLOWED, Door
from afterword.web.gate import ENTRANCE, HEADERS
from afterword.web.request import House
from afterword.web.settings_web import apply_web_settings
from tests.web.conftest import OUR_HOST, PORT, browser_at

FOREIGN_HOSTS = (
    "",
    "127.0.0.1",
    "localhost",
    "127.0.0.1:80",
    f"127.0.0.1:{PORT + 1}",
    f"127.0.0.1:{PORT}.",
    f"127.0.0.1.:{PORT}",
    f"127.0.0.1:{PORT}@evil.example",
    f"evil.example:{PORT}",
    "evil.example",
    f"127.0.0.1.evil.example:{PORT}",
    f"127.0.0.1.nip.io:{PORT}",
    f"localhost.evil.example:{PORT}",
    f"evillocalhost:{PORT}",
    f"localhost.:{PORT}",
    f"0.0.0.0:{PORT}",
    f"0:{PORT}",
    f"127.1:{PORT}",
    f"127.0.0.2:{PORT}",
    f"2130706433:{PORT}",
    f"0x7f000001:{PORT}",
    f"0177.0.0.1:{PORT}",
    f"[::]:{PORT}",
    f"[::ffff:127.0.0.1]:{PORT}",
    "[::1]",
    f"192.168.1.10:{PORT}",
    f"localhost%00:{PORT}",
    f" 127.0.0.1:{PORT}",
)


class Untouchable:
    """A program that must not be reached."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"A refused request reached program.{name}.")


def routes() -> Iterator[str]:
    """Every address the router knows, with something in the place of each parameter."""
    apply_web_settings()
    for pattern in get_resolver("afterword.web.urls").url_patterns:
        route = str(pattern.pattern)
        for name in pattern.pattern.converters:
            route = route.replace(f"<str:{name}>", "x1").replace(f"<int:{name}>", "1")
        assert "<" not in route, route
        yield f"/{route}"


ROUTES = tuple(routes())


@pytest.fixture
def house(door: Door, clock: FixedClock) -> House:
    return House(Untouchable(), door, clock.now)  # type: ignore[arg-type]


@pytest.fixture
def inside(house: House) -> str:
    return house.door.admit(at=house.now())


def visit(client: Client, method: str, route: str, **headers: str) -> Any:
    return client.generic(method, route, **headers)


def assert_tells_nothing(response: Any) -> None:
    assert len(response.content) < 80
    assert b"Afterword" not in response.content
    assert "Server" not in response.headers
    assert not response.cookies
    for name, value in HEADERS.items():
        assert response.headers[name] == value


def test_the_router_lists_the_pages_there_are() -> None:
    assert len(ROUTES) > 25
    assert {"/", ENTRANCE, "/outbox/", "/drafts/x1/approve"} <= set(ROUTES)


@pytest.mark.parametrize("host", FOREIGN_HOSTS)
def test_a_foreign_host_is_refused_even_with_the_cookie(
    house: House, inside: str, host: str
) -> None:
    client = browser_at(house, HTTP_HOST=host)
    client.cookies[house.door.cookie_name] = inside

    for route in ROUTES:
        for method in ("GET", "POST"):
            response = visit(client, method, route)

            assert response.status_code == 400, (method, route)
            assert_tells_nothing(response)


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE"])
def test_nobody_gets_in_without_the_cookie_of_this_instance(
    house: House, tmp_path: Any, method: str, route: str
) -> None:
    other = Door(tmp_path / "other", PORT)
    expired = house.door.admit(at=house.now() - ABSENCE_ALLOWED - timedelta(seconds=1))
    cookies = {
        "none": {},
        "empty": {house.door.cookie_name: ""},
        "made up": {house.door.cookie_name: "A" * 43},
        "of another instance": {other.cookie_name: other.admit(at=house.now())},
        "of another instance, renamed": {house.door.cookie_name: other.admit(at=house.now())},
        "expired": {house.door.cookie_name: expired},
    }
    for kind, sent in cookies.items():
        client = browser_at(house)
        client.cookies.load(sent)

        response = visit(client, method, route)

        assert response.status_code == 401, kind
        assert_tells_nothing(response)


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize(
    "origin",
    [
        {"HTTP_SEC_FETCH_SITE": "cross-site"},
        {"HTTP_SEC_FETCH_SITE": "same-site"},
        {"HTTP_SEC_FETCH_SITE": "none"},
        {"HTTP_SEC_FETCH_SITE": "cross-site", "HTTP_ORIGIN": f"http://{OUR_HOST}"},
        {"HTTP_ORIGIN": "https://evil.example"},
        {"HTTP_ORIGIN": "null"},
        {"HTTP_ORIGIN": f"http://{OUR_HOST}.evil.example"},
        {"HTTP_ORIGIN": f"https://{OUR_HOST}"},
        {"HTTP_ORIGIN": f"http://127.0.0.1:{PORT + 1}"},
        {},
    ],
    ids=lambda origin: ", ".join(origin.values()) or "nothing said",
)
def test_another_site_changes_nothing_even_with_the_cookie(
    house: House, inside: str, route: str, origin: dict[str, str]
) -> None:
    if route == ENTRANCE:
        # The entrance takes a code from a local file; what it does without one is told below.
        return
    client = browser_at(house)
    del client.defaults["HTTP_SEC_FETCH_SITE"]
    client.cookies[house.door.cookie_name] = inside

    for method in ("POST", "PUT", "PATCH", "DELETE"):
        response = visit(client, method, route, **origin)

        assert response.status_code == 403, method
        assert_tells_nothing(response)


def test_the_entrance_without_a_code_is_as_closed_as_the_rest(house: House) -> None:
    client = browser_at(house, HTTP_SEC_FETCH_SITE="cross-site", HTTP_ORIGIN="null")

    response = client.post(ENTRANCE, {"code": "A" * 43})

    assert response.status_code == 401
    assert_tells_nothing(response)


def test_the_entrance_gives_a_cookie_scripts_and_other_sites_cannot_use(house: House) -> None:
    client = browser_at(house, HTTP_SEC_FETCH_SITE="cross-site", HTTP_ORIGIN="null")
    code = house.door.new_code(at=house.now())

    response = client.post(ENTRANCE, {"code": code})

    cookie = response.cookies[house.door.cookie_name]
    assert response.status_code == 200
    assert cookie["httponly"]
    assert cookie["samesite"] == "Strict"
    assert not cookie["domain"]
    assert code.encode() not in response.content


@pytest.mark.parametrize(
    "host", [OUR_HOST, f"localhost:{PORT}", f"LOCALHOST:{PORT}", f"[::1]:{PORT}"]
)
def test_our_own_names_are_let_through(house: House, inside: str, host: str) -> None:
    client = browser_at(house, HTTP_HOST=host)
    client.cookies[house.door.cookie_name] = inside

    assert client.get("/static/x/none.css").status_code == 404
