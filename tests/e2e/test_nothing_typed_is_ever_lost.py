"""A server that is gone, a disk that is full, a second window: the words stay."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from afterword.bootstrap import Program
from afterword.domain.errors import NotNow
from afterword.web.server import Server
from tests.e2e.conftest import enter

pytestmark = pytest.mark.xdist_group("browser")


class DiskThatFills:
    """A program whose disk can be full."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.is_full = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._program, name)

    def edit_draft(self, *arguments: Any, **more: Any) -> Any:
        if self.is_full:
            raise NotNow("The disk is full.", "Make room and try again; nothing is lost.")
        return self._program.edit_draft(*arguments, **more)


@pytest.fixture
def disk(program: Program) -> DiskThatFills:
    return DiskThatFills(program)


@pytest.fixture
def server(disk: DiskThatFills) -> Iterator[Server]:
    running = Server(disk)  # type: ignore[arg-type]
    thread = threading.Thread(target=running.run)
    thread.start()
    yield running
    running.stop()
    thread.join(15)


@pytest.fixture
def composer(page: Page, server: Server, program: Program, acme: str) -> Page:
    draft = program.write_drafts(acme, at=datetime.now(UTC))[0]
    page.goto(f"{server.address}drafts/{draft.id}/")
    return page


def note(page: Page) -> Any:
    return page.get_by_role("textbox", name="The note")


def saved(page: Page) -> Any:
    return page.locator("[data-saved]")


def test_what_is_typed_is_kept_after_a_pause_and_marked(
    composer: Page, program: Program, acme: str
) -> None:
    note(composer).fill("Dear [Name],\n\nthank you.")

    expect(saved(composer)).to_have_text("Kept.")
    expect(composer.locator("mark.blocking")).to_have_text("[Name]")
    expect(composer.locator("[data-findings]")).to_contain_text("Stops the note")
    assert "Dear [Name],\n\nthank you." in [draft.body for draft in program.drafts(acme)]


def test_while_the_program_is_away_the_words_stay_and_are_kept_later(
    composer: Page, context: BrowserContext, program: Program, acme: str
) -> None:
    context.route("**/*", lambda route: route.abort())
    note(composer).fill("Written while nobody answered.")
    expect(saved(composer)).to_contain_text("Afterword is not answering")
    expect(note(composer)).to_have_value("Written while nobody answered.")

    context.unroute("**/*")

    expect(saved(composer)).to_have_text("Kept.")
    assert "Written while nobody answered." in [draft.body for draft in program.drafts(acme)]


def test_a_full_disk_is_said_beside_the_note_and_on_the_page(
    composer: Page, disk: DiskThatFills
) -> None:
    disk.is_full = True
    note(composer).fill("Written onto a full disk.")
    expect(saved(composer)).to_contain_text("The disk is full.")

    composer.get_by_role("button", name="Keep").click()
    expect(composer.get_by_role("heading", level=1)).to_have_text("The disk is full.")
    words = composer.get_by_label("What you wrote").last
    expect(words).to_have_value("Written onto a full disk.")
    disk.is_full = False
    composer.get_by_role("button", name="Try again").click()

    expect(note(composer)).to_have_value("Written onto a full disk.")


def test_a_second_window_is_noticed_and_both_texts_can_be_seen(
    composer: Page, context: BrowserContext, server: Server
) -> None:
    other = context.new_page()
    other.goto(composer.url)
    note(composer).fill("From the first window.")
    expect(saved(composer)).to_have_text("Kept.")

    note(other).fill("From the second window.")
    expect(saved(other)).to_contain_text("changed in another window")
    other.get_by_role("button", name="Keep").click()

    expect(other.get_by_label("The note")).to_have_value("From the second window.")
    expect(other.get_by_text("From the first window.")).to_be_visible()
    other.get_by_role("button", name="Keep this one").click()
    expect(note(other)).to_have_value("From the second window.")


def test_a_debrief_is_kept_while_typing(
    page: Page, server: Server, program: Program, acme: str
) -> None:
    interview = program.case(acme).interviews[0].id
    page.goto(f"{server.address}opportunities/{acme}/debrief/{interview}")

    page.get_by_label("What did you promise?").fill("a link to the talk")
    expect(saved(page)).to_have_text("Kept.")

    debrief = program.case(acme).interviews[0].debrief
    assert debrief is not None
    assert debrief.promised == ("a link to the talk",)


def test_after_a_restart_the_words_are_still_on_the_page(
    composer: Page, server: Server, context: BrowserContext
) -> None:
    server.door.lock_up()

    note(composer).fill("Written after the door was locked.")
    expect(saved(composer)).to_contain_text("start Afterword again")
    newcomer = context.new_page()
    enter(newcomer, server)

    expect(saved(composer)).to_have_text("Kept.")
