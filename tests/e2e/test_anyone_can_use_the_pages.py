"""Axe on every page in both themes, narrow screens, large text, and the keyboard alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from afterword.bootstrap import Program
from afterword.domain.case import Debrief, Discussed
from afterword.domain.notes import NoteKind
from afterword.web.server import Server
from tests.e2e.conftest import Letterbox

pytestmark = pytest.mark.xdist_group("browser")

PLAIN_PAGES = (
    "",
    "opportunities/",
    "outbox/",
    "people/",
    "waiting/",
    "samples/",
    "search/?for=acme",
    "settings/",
    "settings/account",
    "settings/cards",
    "settings/writing",
    "settings/templates/new",
    "settings/erase",
    "help/",
    "welcome",
    "interviews/add",
    "work/",
    "nowhere",
)


@pytest.fixture
def pages(program: Program, acme: str) -> tuple[str, ...]:
    """Every page there is, with a debrief kept and a note being written."""
    now = datetime.now(UTC)
    case = program.case(acme)
    interview, priya = case.interviews[0].id, case.people[0].id
    debrief = Debrief(discussed=(Discussed("sailing", priya),), promised=("a link",))
    program.record_debrief(
        acme, interview, debrief, said_about_timing="by the end of next month", at=now
    )
    draft = program.write_drafts(acme, at=now)[0]
    card = program.write_drafts(acme, NoteKind.CARD, at=now)[0]
    program.edit_draft(draft.id, "Thank you", "Dear [Name],\n\nthank you for you're time.", at=now)
    return (
        *PLAIN_PAGES,
        f"opportunities/{acme}/",
        f"opportunities/{acme}/debrief/{interview}",
        f"drafts/{draft.id}/",
        f"drafts/{draft.id}/preview",
        f"drafts/{draft.id}/reword",
        f"drafts/{card.id}/card",
    )


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_on_any_page(
    page: Page, server: Server, pages: tuple[str, ...], theme: Literal["light", "dark"]
) -> None:
    page.emulate_media(color_scheme=theme)
    violations = []
    for address in pages:
        page.goto(server.address + address)
        page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true })")
        found = Axe().run(page).response["violations"]
        violations += [(address, v["id"], [n["html"] for n in v["nodes"]]) for v in found]

    assert violations == []


def test_no_page_scrolls_sideways_at_any_width_or_zoom(
    page: Page, server: Server, pages: tuple[str, ...]
) -> None:
    # 640 is a screen of 1280 at 200 %; 320 is the same at 400 % (WCAG 1.4.10).
    too_wide = []
    for address in pages:
        page.goto(server.address + address)
        page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true })")
        for width in (320, 390, 640, 800, 1024, 1280, 1440):
            page.set_viewport_size({"width": width, "height": 800})
            needed = page.evaluate("document.documentElement.scrollWidth")
            if needed > width:
                too_wide.append((address, width, needed))

    assert too_wide == []


def tab_to(page: Page, name: str) -> None:
    """Press Tab until the thing of this name has the focus, as everyone can see."""
    for _ in range(80):
        page.keyboard.press("Tab")
        label = page.evaluate(
            "(document.activeElement.labels?.[0] ?? document.activeElement).innerText.trim()"
        )
        if label.startswith(name):
            assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
            return
    raise AssertionError(f"Tab never reached {name!r}.")


def test_a_note_is_written_and_sent_by_keyboard_alone(
    page: Page, server: Server, program: Program, acme: str, letterbox: Letterbox
) -> None:
    page.goto(server.address)
    tab_to(page, "Write the thank-you notes")
    page.keyboard.press("Enter")
    page.wait_for_url("**/drafts/*/")
    tab_to(page, "Subject")
    page.keyboard.press("Control+a")
    page.keyboard.type("Thank you for this morning")
    tab_to(page, "The note")
    page.keyboard.press("Control+a")
    name = page.get_by_role("heading", level=1).inner_text().split(" to ")[1].split()[0]
    page.keyboard.type(
        f"Dear {name},\n\nThank you for your time this morning and for the talk about sailing. "
        "I enjoyed hearing how your team works, and I would be glad to be part of it.\n\n"
        "Kind regards,\nAlice Archer"
    )
    page.keyboard.press("Control+Enter")
    page.wait_for_url("**/?done=note-kept")
    expect(page.get_by_role("status").first).to_contain_text("The note is kept")
    tab_to(page, "Look at the exact mail")
    page.keyboard.press("Enter")
    page.wait_for_url("**/preview")
    tab_to(page, "Approve and send")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Approved")
    program.deliver_due(at=datetime.now(UTC) + timedelta(minutes=5))
    expect(page.get_by_role("heading", level=2, name="Settled")).to_be_visible()

    assert "the talk about sailing" in letterbox.letters()[0]


def test_letters_lead_to_pages_and_never_disturb_writing(
    page: Page, server: Server, acme: str
) -> None:
    page.goto(server.address)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()

    page.keyboard.press("g")
    page.keyboard.press("o")
    page.wait_for_url("**/outbox/")
    page.keyboard.press("n")
    page.wait_for_url("**/interviews/add")
    page.get_by_label("Company").press_sequentially("gong ? n")

    expect(page.get_by_label("Company")).to_have_value("gong ? n")
    expect(page.get_by_role("dialog")).to_be_hidden()
