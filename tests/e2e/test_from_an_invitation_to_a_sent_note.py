"""The main job in a real browser: an invitation comes in, a note goes out, waiting is right."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from afterword.bootstrap import Program
from afterword.web.server import Server
from tests.e2e.conftest import Letterbox, invitation

pytestmark = pytest.mark.xdist_group("browser")


@pytest.fixture(params=["with scripts", "without scripts", "on a phone"])
def context_options(request: pytest.FixtureRequest) -> dict[str, Any]:
    phone = request.param == "on a phone"
    return {
        "viewport": {"width": 390, "height": 844} if phone else {"width": 1280, "height": 900},
        "has_touch": phone,
        "locale": "en-GB",
        "java_script_enabled": request.param != "without scripts",
    }


def test_the_main_job_from_nothing_to_waiting(
    page: Page, server: Server, program: Program, letterbox: Letterbox, tmp_path: Path
) -> None:
    file = tmp_path / "invitation.ics"
    file.write_bytes(invitation())

    welcome(page)
    bring_in(page, file)
    debrief(page)
    compose(page)
    set_up_account(page, letterbox)
    approve(page)
    let_the_moment_to_take_it_back_pass(page, program)

    page.goto(server.address)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Thank Tom Fairweather")
    letter = letterbox.letters()[0]
    assert len(letterbox.received) == 1
    assert "the quarter planning" in letter
    assert "Alice Archer" in letter


def welcome(page: Page) -> None:
    page.get_by_role("link", name="Begin here").click()
    page.get_by_label("Your name", exact=True).fill("Alice Archer")
    page.get_by_label("Your mail address").fill("alice@example.org")
    page.get_by_label("Your time zone").fill("Europe/London")
    page.get_by_role("button", name="On to the first interview").click()


def bring_in(page: Page, file: Path) -> None:
    page.get_by_label("The invitation").set_input_files(file)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Thank")
    expect(page.get_by_role("main")).to_contain_text("Acme")


def debrief(page: Page) -> None:
    page.get_by_role("link", name="Note what was said").click()
    page.get_by_label("What did you talk about with Priya Nair?").fill("the quarter planning")
    page.get_by_label("What did you talk about with Tom Fairweather?").fill("who owns data quality")
    page.get_by_label("Which of your strengths matters to them?").fill("turning reports into one")
    page.get_by_label("What did they say about when you will hear?").fill("by the end of next week")
    page.get_by_role("button", name="Keep these notes").click()
    expect(page.get_by_role("status")).to_contain_text("Your notes are kept")


def compose(page: Page) -> None:
    page.get_by_role("button", name="Write the thank-you notes").click()
    to = page.get_by_role("heading", level=1)
    if "Priya" not in to.inner_text():
        page.get_by_role("link", name="Priya Nair").click()
    expect(to).to_contain_text("Thank-you note to Priya Nair")
    expect(page.get_by_role("textbox", name="The note")).to_have_value(
        contains("the quarter planning")
    )
    page.get_by_role("button", name="Look at the exact mail").click()


def set_up_account(page: Page, letterbox: Letterbox) -> None:
    page.get_by_role("link", name="Set up the mail account").click()
    page.get_by_label("Mail address", exact=True).fill("alice@example.org")
    page.get_by_label("Password").fill("secret")
    page.get_by_label("Outgoing server (SMTP)").fill("127.0.0.1")
    page.get_by_label("Its port").fill(str(letterbox.port))
    page.get_by_label("Its protection").select_option("none")
    page.get_by_role("button", name="Keep and test the connection").click()
    expect(page.get_by_text("The connection works.")).to_be_visible()
    page.goto(page.url.partition("/settings")[0] + "/opportunities/")
    page.get_by_role("link", name="Acme").click()
    page.locator("section", has_text="Notes").locator("li", has_text="Priya").get_by_role(
        "link"
    ).click()
    page.get_by_role("button", name="Look at the exact mail").click()


def approve(page: Page) -> None:
    expect(page.get_by_role("main")).to_contain_text("priya.nair@acme.example")
    expect(page.get_by_role("button", name="Approve and send")).to_be_visible()
    # It would wait for working hours, and nobody knows at which hour this test runs.
    page.get_by_text("Rather now").click()
    page.get_by_role("button", name="Send it now").click()
    expect(page.get_by_role("status")).to_contain_text("It leaves now")


def let_the_moment_to_take_it_back_pass(page: Page, program: Program) -> None:
    """Deliver as the postman will a few minutes from now; he may have it in hand already."""
    settled = page.get_by_role("heading", level=2, name="Settled")
    for _ in range(20):
        program.deliver_due(at=datetime.now(UTC) + timedelta(minutes=5))
        page.reload()
        if settled.is_visible():
            return
    raise AssertionError("The note never went out.")


def contains(words: str) -> Any:
    return re.compile(re.escape(words))


def test_the_answer_is_the_same_as_the_command_line_gives(
    page: Page, program: Program, acme: str, server: Server
) -> None:
    today = program.today(at=server.clock.now())

    page.goto(server.address)

    expect(page.get_by_role("heading", level=1)).to_have_text(today.sentence)
    expect(page.get_by_role("heading", level=3).first).to_have_text(today.due[0].headline)
