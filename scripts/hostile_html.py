"""Show every vector of a folder to the cleaner and to Chromium, and count what got through.

    python scripts/hostile_html.py FOLDER

FOLDER holds collections of hostile HTML: JSON (every string in it is a vector), text (every line),
HTML and others (the whole file, and each block between blank lines). Prints how many were
different, how many outputs hold tags, and how many ran a script or sent a request; 1 if any did.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))
CHROMIUM = "/usr/bin/chromium"


def main() -> int:
    from afterword.web.mails.cleaning import clean_html

    files = [path for path in sorted(Path(sys.argv[1]).rglob("*")) if path.is_file()]
    vectors = {vector for path in files for vector in vectors_in(path) if vector.strip()}
    slowest, outputs = 0.0, set()
    for vector in vectors:
        start = time.perf_counter()
        outputs.add(clean_html(vector))
        slowest = max(slowest, time.perf_counter() - start)
    with_tags = sorted(output for output in outputs if "<" in output)
    print(f"{len(vectors)} vectors in {len(files)} files; slowest {slowest * 1000:.1f} ms")
    print(f"{len(with_tags)} different outputs hold tags")
    ran, asked = in_the_browser(with_tags)
    print(f"in Chromium, without a sandbox: {ran} ran a script, {asked} sent a request")
    return 1 if ran or asked else 0


def vectors_in(path: Path) -> Iterator[str]:
    """Take a file apart."""
    text = path.read_text(encoding="utf-8", errors="replace")
    if path.suffix == ".json":
        yield from strings_in(json.loads(text))
        return
    yield text
    yield from text.splitlines()
    yield from text.split("\n\n")


def strings_in(value: object) -> Iterator[str]:
    """Every string in a value of JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings_in(part)


def in_the_browser(outputs: list[str]) -> tuple[int, int]:
    """Show each output bare, wait for what it might do, and count."""
    from playwright.sync_api import sync_playwright

    ran, asked = [], []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        context = browser.new_context()
        context.route("**/*", lambda route: (asked.append(route.request.url), route.abort()))
        page = context.new_page()
        page.on("dialog", lambda dialog: (ran.append(dialog.message), dialog.dismiss()))
        page.add_init_script(TELLTALES)
        page.expose_function("told", lambda words="": ran.append(words))
        for output in outputs:
            show(page, output)
        browser.close()
    return len(ran), len(asked)


TELLTALES = "for (const name of ['alert','confirm','prompt','print']) window[name] = told;"


def show(page: Any, output: str) -> None:
    """Show one output and wake what waits for an event."""
    page.set_content(output, wait_until="load")
    page.evaluate("document.querySelectorAll('*').forEach((e) => { e.focus?.(); })")


if __name__ == "__main__":
    sys.exit(main())
