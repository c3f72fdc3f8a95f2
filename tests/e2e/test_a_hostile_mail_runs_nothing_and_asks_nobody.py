"""Hostile HTML in a real browser: no script runs and no request leaves, sandboxed or not."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from afterword.web.mails.cleaning import clean_html
from afterword.web.server import Server
from tests.web.hostile_html import ALL

pytestmark = pytest.mark.xdist_group("browser")

BESIDE = "<p>The end of the mail.</p>"


def watched(context: BrowserContext) -> tuple[list[str], Page]:
    """A page, and what it asks for or runs."""
    seen: list[str] = []
    page = context.new_page()
    page.expose_function("ran", lambda: seen.append("ran a script"))
    page.on("dialog", lambda dialog: (seen.append("opened a dialog"), dialog.dismiss()))
    page.on("request", lambda request: seen.append(request.url))
    page.on("framenavigated", lambda frame: seen.append(frame.url))
    return seen, page


def test_what_is_left_does_nothing_even_without_the_sandbox(context: BrowserContext) -> None:
    seen, page = watched(context)
    for html in ALL:
        page.set_content(clean_html(html) + BESIDE)
        page.evaluate(
            "document.querySelectorAll('*').forEach((e) => e.dispatchEvent(new Event('x')))"
        )

    assert set(seen) <= {"about:blank"}


def test_in_its_sandbox_it_does_nothing_and_the_words_are_there(
    page: Page, context: BrowserContext, server: Server
) -> None:
    mail = EmailMessage()
    mail["Subject"] = "Everything at once"
    mail.set_content("See the other part.")
    # In one part, and each in a part of its own, so that none can swallow another.
    mail.add_alternative("".join(ALL) + BESIDE, subtype="html")
    for html in ALL[:40]:
        mail.add_alternative(html + BESIDE, subtype="html")
    id = server.house.tray.put(mail.as_bytes())
    seen, watching = watched(context)

    watching.goto(f"{server.address}mail/{id}?sent")
    frames = watching.locator("iframe")
    expect(frames).to_have_count(41)
    # What is never closed swallows the rest of its own part, and of no other.
    endings = [frame.locator("body").inner_text() for frame in watching.frames[1:]]
    assert sum("The end of the mail." in words for words in endings) > 30

    assert "ran a script" not in seen
    assert [url for url in seen if not url.startswith(server.address)] == []
    letters = {url for url in seen if "/letter/" in url}
    assert letters == {f"{server.address}mail/{id}/letter/{part}" for part in range(41)}


def test_a_link_in_a_mail_leads_nowhere(chromium: Browser, server: Server) -> None:
    mail = EmailMessage()
    mail.set_content("x")
    mail.add_alternative("<a href='http://leak.example/x'>The post</a>", subtype="html")
    id = server.house.tray.put(mail.as_bytes())
    # A browser of its own: that the policy complains is what this test is about.
    own = chromium.new_context()
    own.add_cookies(
        [
            {
                "name": server.door.cookie_name,
                "value": server.door.admit(at=server.clock.now()),
                "url": server.address,
            }
        ]
    )
    _, watching = watched(own)
    watching.goto(f"{server.address}mail/{id}?sent")

    with watching.expect_console_message(lambda message: "frame-src" in message.text):
        watching.locator("iframe").content_frame.get_by_text("The post").click()

    assert watching.url == f"{server.address}mail/{id}?sent"
    own.close()
