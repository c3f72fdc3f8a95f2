"""Links between the documents lead to a page that exists, and to a heading on it."""

from __future__ import annotations

import re
from pathlib import Path

_LINK = re.compile(r"\]\(([^)\s]+)\)")
_FENCED = re.compile(r"(?ms)^```.*?^```")


def anchors(page: Path) -> set[str]:
    """Spell the headings of a page the way links to them are spelt."""
    headings = re.findall(r"(?m)^#+ (.*)$", _FENCED.sub("", page.read_text("utf-8")))
    return {re.sub(r"[^\w\- ]", "", h).strip().lower().replace(" ", "-") for h in headings}


def leads_nowhere(page: Path, link: str) -> bool:
    address, _, anchor = link.partition("#")
    target = (page.parent / address).resolve() if address else page
    if not target.exists():
        return True
    return bool(anchor) and anchor not in anchors(target)


def links_of(page: Path) -> list[str]:
    links = _LINK.findall(_FENCED.sub("", page.read_text("utf-8")))
    return [link for link in links if not link.startswith(("http:", "https:", "mailto:"))]


def test_no_link_between_the_documents_is_broken(docs: Path) -> None:
    pages = [*docs.rglob("*.md"), docs.parent / "README.md"]

    checked = [(page, link) for page in pages for link in links_of(page)]
    broken = [(page.name, link) for page, link in checked if leads_nowhere(page, link)]

    assert len(checked) > 20
    assert broken == []


def test_a_link_to_a_missing_page_or_heading_is_noticed(docs: Path) -> None:
    page = docs / "reference" / "formats.md"

    assert leads_nowhere(page, "no-such-page.md")
    assert leads_nowhere(page, "commands.md#no-such-heading")
    assert not leads_nowhere(page, "commands.md#exit-codes")
