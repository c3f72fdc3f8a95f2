"""The real server on a real port: who can reach it, how one gets in, how it stops."""

from __future__ import annotations

import http.client
import re
import socket
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlencode

import pytest

from afterword.domain.errors import NotNow, UnusableInput
from afterword.settings import Settings
from afterword.web.server import Postman, Server, serve


class Deliveries:
    """A program of which only the deliveries matter."""

    def __init__(self, home: Path, *answers: object) -> None:
        self.settings = Settings(home=home)
        self.rounds = threading.Semaphore(0)
        self.closed = threading.Event()
        self.proofreader_is_asked_for = False
        self._answers = list(answers)

    def deliver_due(self, *, at: datetime) -> tuple[Any, ...]:
        assert at.tzinfo is not None
        self.rounds.release()
        answer = self._answers.pop(0) if self._answers else ()
        if isinstance(answer, Exception):
            raise answer
        return answer  # type: ignore[return-value]

    def calendar_feed(self) -> None:
        """No calendar is switched on."""

    def back_up_daily(self, *, at: datetime) -> None:
        """There is nothing to back up."""

    def prepare_proofreader(self) -> None:
        self.proofreader_is_asked_for = True

    def close(self) -> None:
        self.closed.set()


@pytest.fixture
def program(tmp_path: Path) -> Deliveries:  # type: ignore[override]
    return Deliveries(tmp_path / "home")


@pytest.fixture
def server(program: Deliveries) -> Iterator[Server]:
    running = Server(program)  # type: ignore[arg-type]
    thread = threading.Thread(target=running.run)
    thread.start()
    yield running
    running.stop()
    thread.join(10)
    assert not thread.is_alive()


def ask(server: Server, method: str, path: str, body: str = "", **headers: str) -> Any:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    if body:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    connection.request(method, path, body or None, headers)
    response = connection.getresponse()
    return SimpleNamespace(
        status=response.status, headers=response.headers, text=response.read().decode()
    )


def test_nothing_tells_a_stranger_who_is_listening(server: Server) -> None:
    refused = ask(server, "GET", "/")

    assert refused.status == 401
    assert "Server" not in refused.headers
    assert not re.search(r"afterword|django|waitress|python|\d+\.\d+", refused.text, re.IGNORECASE)


def test_the_opening_page_leads_in_and_is_gone_afterwards(server: Server) -> None:
    page = server.opening_page()
    code = re.search(r'name="code" value="([^"]+)"', page.read_text())
    assert code

    entered = ask(
        server,
        "POST",
        "/enter",
        urlencode({"code": code[1]}),
        Origin="null",
        **{"Sec-Fetch-Site": "cross-site"},
    )
    cookie = entered.headers["Set-Cookie"].partition(";")[0]

    assert entered.status == 200
    assert not page.exists()
    assert ask(server, "GET", "/static/x/y", Cookie=cookie).status == 404
    assert ask(server, "GET", "/static/x/y").status == 401


def test_only_loopback_is_listened_on(program: Deliveries) -> None:
    for host in ("0.0.0.0", "::", "192.168.1.10", "example.org", ""):
        with pytest.raises(UnusableInput, match="does not listen"):
            Server(program, host=host)  # type: ignore[arg-type]


def test_the_port_is_bound_to_loopback_alone(server: Server) -> None:
    # 127.0.0.2 is this machine too, but another address: a server on all addresses would answer.
    with socket.socket() as elsewhere:
        elsewhere.settimeout(2)
        with pytest.raises(OSError, match=r"refused|timed out"):
            elsewhere.connect(("127.0.0.2", server.port))


def test_a_taken_port_is_named_with_a_remedy(server: Server, program: Deliveries) -> None:
    with pytest.raises(NotNow, match=f"Port {server.port} .*--port"):
        Server(program, port=server.port)  # type: ignore[arg-type]


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    in_the_way = tmp_path / "home"
    in_the_way.write_text("a file where the folder should be")

    with pytest.raises(NotNow, match=r"home cannot be written: .*AFTERWORD_HOME"):
        Server(Deliveries(in_the_way))  # type: ignore[arg-type]


def test_two_servers_over_one_store_have_doors_of_their_own(
    server: Server, program: Deliveries
) -> None:
    other = Server(program)  # type: ignore[arg-type]
    page = server.opening_page()

    other.stop()

    assert page.exists()


def test_serve_tells_when_it_is_ready_and_ends_when_stopped(program: Deliveries) -> None:
    addresses: list[str] = []

    def ready(server: Server) -> None:
        addresses.append(server.address)
        threading.Timer(0.2, server.stop).start()

    serve(program, open_browser=False, ready_callback=ready)  # type: ignore[arg-type]

    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", addresses[0])


def test_the_proofreader_is_loaded_before_the_first_page_needs_it(program: Deliveries) -> None:
    def ready(server: Server) -> None:
        threading.Timer(0.2, server.stop).start()

    serve(program, open_browser=False, ready_callback=ready)  # type: ignore[arg-type]

    assert program.proofreader_is_asked_for


def test_the_postman_goes_at_once_when_woken(program: Deliveries) -> None:
    postman = Postman(program, every=3600)  # type: ignore[arg-type]
    postman.start()
    assert program.rounds.acquire(timeout=10)

    postman.wake()

    assert program.rounds.acquire(timeout=10)
    postman.stop()
    assert not postman.is_alive()


def test_a_problem_in_one_round_never_ends_the_deliveries(tmp_path: Path) -> None:
    program = Deliveries(tmp_path, NotNow("The server is away."), RuntimeError("a bug"))
    postman = Postman(program, every=0.01)  # type: ignore[arg-type]
    postman.start()

    for _ in range(4):
        assert program.rounds.acquire(timeout=10)

    postman.stop()


def test_the_postman_gives_his_connection_back(program: Deliveries) -> None:
    postman = Postman(program)  # type: ignore[arg-type]
    postman.start()

    postman.stop()

    assert program.closed.is_set()
