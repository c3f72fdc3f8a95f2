"""Axe on every page in both themes, narrow screens, large text, and the keyboard alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import get_resolver
from playwright.sync_api import Page, expect

from afterword.bootstrap import Program
from afterword.domain.case import Debrief, Discussed
from afterword.domain.notes import NoteKind
from afterword.web.server import Server
from tests.e2e.conftest import Letterbox, invitation

pytestmark = pytest.mark.xdist_group("browser")

ALSO = ("search/?for=acme", "nowhere", "proposals/?kind=nothing", "proposals/decided?page=2")


def plain_pages(page: Page, server: Server) -> list[str]:
    """Every address without a parameter that answers a visit with a page, as the router has it."""
    routes = [str(pattern.pattern) for pattern in get_resolver("afterword.web.urls").url_patterns]
    found = []
    for route in routes:
        if "<" in route:
            continue
        answer = page.request.get(server.address + route)
        if answer.ok and answer.headers["content-type"].startswith("text/html"):
            found.append(route)
    return found


HTML_MAIL = (
    b"From: Priya Nair <priya@acme.example>\r\nSubject: About Monday\r\n"
    b"Content-Type: text/html\r\n\r\n<p>Dear Alice, <b>see you</b> on Monday.</p>"
)


@pytest.fixture
def pages(page: Page, program: Program, server: Server, acme: str) -> tuple[str, ...]:
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
    program.rename(acme, company="Acme Limited")
    backup = program.back_up().name
    program.switch_calendar_on(port=server.port)
    mail = server.house.tray.put(HTML_MAIL)
    plain = plain_pages(page, server)
    assert len(plain) > 20
    return (
        *plain,
        *ALSO,
        f"opportunities/{acme}/",
        f"opportunities/{acme}/?done=renamed",
        f"opportunities/{acme}/history",
        f"settings/backups/restore?name={backup}",
        f"mail/{mail}",
        f"mail/{mail}?sent",
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
    tab_to(page, "Rather now")
    page.keyboard.press("Enter")
    tab_to(page, "Send it now")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("It leaves now")
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


def test_an_invitation_dropped_on_the_first_page_is_read(page: Page, server: Server) -> None:
    page.goto(server.address)
    dropped = page.evaluate_handle(
        """(text) => {
            const transfer = new DataTransfer();
            transfer.items.add(new File([text], "invitation.ics", { type: "text/calendar" }));
            return transfer;
        }""",
        invitation().decode(),
    )

    page.dispatch_event("[data-drop]", "drop", {"dataTransfer": dropped})

    expect(page.get_by_role("main")).to_contain_text("Acme")


def test_what_was_recorded_is_taken_back_by_keyboard(
    page: Page, server: Server, program: Program, acme: str
) -> None:
    program.cancel_interview(acme, "i1", at=datetime.now(UTC))
    page.goto(f"{server.address}opportunities/{acme}/?done=interview-cancelled")

    tab_to(page, "Take it back")
    page.keyboard.press("Enter")

    expect(page.get_by_role("status").first).to_contain_text("Taken back")
    assert program.case(acme).interviews[0].status != "cancelled"


def test_nothing_moves_for_those_who_asked_for_stillness(page: Page, server: Server) -> None:
    page.goto(server.address)
    duration = "getComputedStyle(document.querySelector('.button')).transitionDuration"
    assert page.evaluate(duration) != "0s"

    page.emulate_media(reduced_motion="reduce")

    assert page.evaluate(duration) == "0s"
