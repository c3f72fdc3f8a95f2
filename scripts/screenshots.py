"""Make the pictures of the README and the docs from the demonstration data, so they stay true.

    python scripts/screenshots.py [--into docs/images]

Starts the web app over a throw-away store with the invented job search of `afterword demo` and
photographs it with Debian's Chromium, in both themes.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM = "/usr/bin/chromium"
WIDE = {"width": 1280, "height": 860}
PHONE = {"width": 390, "height": 800}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=ROOT / "docs" / "images")
    into: Path = parser.parse_args().into
    into.mkdir(parents=True, exist_ok=True)
    sys.path.insert(0, str(ROOT / "src"))
    from afterword.bootstrap import open_program
    from afterword.settings import Settings
    from afterword.usecases.demo import fill_demo
    from afterword.web.server import Server

    with tempfile.TemporaryDirectory() as home:
        program = open_program(Settings(home=Path(home), throw_away=True))
        server = Server(program)
        fill_demo(program, at=server.clock.now())
        thread = threading.Thread(target=server.run)
        thread.start()
        try:
            photograph(server, into)
        finally:
            server.stop()
            thread.join()


def photograph(server: Any, into: Path) -> None:
    """Visit the pages as a reader would and keep one picture of each."""
    from playwright.sync_api import sync_playwright

    at = server.clock.now()
    cookie = {
        "name": server.door.cookie_name,
        "value": server.door.admit(at=at),
        "url": server.address,
    }
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for name, size, scheme, steps in SCENES:
            context = browser.new_context(viewport=size, color_scheme=scheme, locale="en-GB")
            context.add_cookies([cookie])
            page = context.new_page()
            page.goto(server.address)
            steps(page)
            page.screenshot(path=into / f"{name}.png")
            context.close()
        browser.close()


def stay(page: Any) -> None:
    """Look at Today."""


def open_a_wait(page: Any) -> None:
    """Look at the first opportunity where waiting is right."""
    page.locator("#waits + .rows a").first.click()


def write_notes(page: Any) -> None:
    """Write the notes for a panel."""
    page.get_by_role("button", name="Write the thank-you notes").first.click()


def visit(path: str) -> Callable[[Any], None]:
    """Make the step that goes to a page of this path."""

    def step(page: Any) -> None:
        page.goto(page.url.rstrip("/") + path)

    return step


SCENES = (
    ("today", WIDE, "light", stay),
    ("today-dark", WIDE, "dark", stay),
    ("today-phone", PHONE, "light", stay),
    ("opportunity", WIDE, "light", open_a_wait),
    ("composer", WIDE, "light", write_notes),
    ("people", WIDE, "light", visit("/people/")),
    ("proposals", WIDE, "light", visit("/proposals/")),
    ("waiting-dark", WIDE, "dark", visit("/waiting/")),
    ("debrief-phone", PHONE, "light", visit("/opportunities/harbour/debrief/i1")),
)

if __name__ == "__main__":
    main()
