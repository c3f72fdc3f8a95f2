"""A real browser, the real server over a store of its own, and a mail server that listens."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP as SmtpServer
from aiosmtpd.smtp import AuthResult, Envelope, Session
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

from afterword.bootstrap import Program, open_program
from afterword.settings import Settings
from afterword.usecases.views import MailAccount, NewInterview, NewPerson, Profile, Security
from afterword.web.server import Server
from tests.fakes import MemorySecrets, WordProofreader

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    # Playwright keeps an event loop running in this thread, where Django then suspects
    # asynchronous code; there is none.
    with pytest.MonkeyPatch.context() as environment, sync_playwright() as running:
        environment.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        yield running


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
    yield browser
    browser.close()


@dataclass
class Letterbox:
    """A mail server on this machine that takes everything and keeps it."""

    received: list[Envelope] = field(default_factory=list)
    port: int = 0

    async def handle_DATA(self, server: SmtpServer, session: Session, envelope: Envelope) -> str:
        self.received.append(envelope)
        return "250 Taken"

    def letters(self) -> list[str]:
        return [bytes(envelope.content or b"").decode() for envelope in self.received]


def free_port() -> int:
    """A port nobody listens on right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@pytest.fixture
def letterbox() -> Iterator[Letterbox]:
    box = Letterbox()
    controller = Controller(
        box,
        hostname="127.0.0.1",
        port=free_port(),
        auth_require_tls=False,
        authenticator=lambda *_: AuthResult(success=True),
    )
    controller.start()
    box.port = controller.port
    yield box
    controller.stop()


@pytest.fixture
def program(home_settings: Settings, django_db_blocker: Any) -> Iterator[Program]:
    """The real program over a store of its own, used from the threads of the server."""
    with django_db_blocker.unblock():
        opened = open_program(
            replace(home_settings, lock_seconds=10),
            proofreader=WordProofreader(recieve="receive"),
            secrets=MemorySecrets(),
        )
        yield opened
        opened.close()


@pytest.fixture
def server(program: Program) -> Iterator[Server]:
    running = Server(program)
    running.postman.every = 0.3
    thread = threading.Thread(target=running.run)
    thread.start()
    yield running
    running.stop()
    thread.join(15)
    assert not thread.is_alive()


@dataclass
class Visits:
    """What a browser asked for and complained about."""

    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


@pytest.fixture
def context_options() -> dict[str, Any]:
    """How the browser is set up; a test file may say otherwise."""
    return {"viewport": {"width": 1280, "height": 900}, "locale": "en-GB"}


@pytest.fixture
def context(
    chromium: Browser, server: Server, context_options: dict[str, Any]
) -> Iterator[BrowserContext]:
    """A browser that asks nobody but our server; anything else fails the test."""
    visits = Visits()
    opened = chromium.new_context(**context_options)
    opened.set_default_timeout(10_000)
    opened.on("request", lambda request: visits.requests.append(request.url))
    opened.on("console", lambda message: visits.complaints.append(message.text))
    opened.on("weberror", lambda error: visits.complaints.append(str(error.error)))
    yield opened
    opened.close()
    elsewhere = [
        url for url in visits.requests if not url.startswith((server.address, "file://", "data:"))
    ]
    assert not elsewhere
    assert not [words for words in visits.complaints if "Security Policy" in words]


@pytest.fixture
def page(context: BrowserContext, server: Server) -> Page:
    """A page that came in as people do: through the file the program opens."""
    opened = context.new_page()
    enter(opened, server)
    return opened


def enter(page: Page, server: Server) -> None:
    """Come in through the opening page; without scripts its button is pressed."""
    page.goto(server.opening_page().as_uri(), wait_until="commit")
    button = page.get_by_role("button", name="Open Afterword")
    if not page.url.startswith(server.address):
        try:
            button.click(timeout=5000)
        except Exception:
            assert page.url.startswith(server.address)
    page.wait_for_url(server.address)


def invitation(*, ended: timedelta = timedelta(hours=2)) -> bytes:
    """An invitation by Acme to a talk of an hour that ended some time ago."""
    end = (datetime.now(UTC) - ended).replace(second=0, microsecond=0)
    lines = (
        "BEGIN:VCALENDAR",
        "PRODID:-//Example//Calendar//EN",
        "VERSION:2.0",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        "UID:acme-1@acme.example",
        f"DTSTAMP:{end:%Y%m%dT%H%M%SZ}",
        f"DTSTART:{end - timedelta(hours=1):%Y%m%dT%H%M%SZ}",
        f"DTEND:{end:%Y%m%dT%H%M%SZ}",
        "SUMMARY:Interview: Data analyst at Acme",
        "ORGANIZER;CN=Priya Nair:mailto:priya.nair@acme.example",
        "ATTENDEE;CN=Tom Fairweather:mailto:tom.fairweather@acme.example",
        "ATTENDEE;CN=Alice Archer:mailto:alice@example.org",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    )
    return "\r\n".join(lines).encode()


@pytest.fixture
def acme(program: Program, letterbox: Letterbox) -> str:
    """Alice, her account, and a talk with two people of Acme that ended two hours ago."""
    now = datetime.now(UTC)
    program.save_profile(
        Profile(
            name="Alice Archer", email="alice@example.org", tz="Europe/London", country="GB-ENG"
        )
    )
    program.save_mail_account(account_at(letterbox), "secret")
    return program.add_interview(
        NewInterview(
            company="Acme",
            role="Data analyst",
            start=now - timedelta(hours=3),
            end=now - timedelta(hours=2),
            tz="Europe/London",
            people=(
                NewPerson("Priya Nair", "hiring_manager", "priya@acme.example"),
                NewPerson("Tom Fairweather", "interviewer", "tom@acme.example"),
            ),
        ),
        at=now,
    )


def account_at(letterbox: Letterbox) -> MailAccount:
    return MailAccount(
        address="alice@example.org",
        smtp_host="127.0.0.1",
        smtp_port=letterbox.port,
        smtp_security=Security.NONE,
    )
