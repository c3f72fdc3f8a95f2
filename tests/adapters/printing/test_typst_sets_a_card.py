"""A card becomes a PDF, and nothing a person typed can do more than stand on it."""

from __future__ import annotations

import re

import pytest

from afterword.adapters.printing import can_print, print_card
from afterword.writing.cards import CannotPrint, PrintableCard

CARD = PrintableCard(
    ("Dear Siân,", "Thank you for our talk about the roof.", "Best wishes,\nMaya"),
    ("Siân Jones", "12 Mill Lane", "LEEDS", "LS1 4AB"),
    ("Maya Lindqvist",),
)


@pytest.mark.parametrize(("size", "points"), [("a6", (420, 298)), ("4x6", (432, 288))])
def test_a_card_has_its_size_and_two_pages(size, points):
    pdf = print_card(CARD, size)

    assert pdf.startswith(b"%PDF-")
    width, height = _size(pdf)
    assert (round(width), round(height)) == points
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 2


def test_without_an_address_there_is_no_envelope():
    pdf = print_card(PrintableCard(CARD.paragraphs))

    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1


@pytest.mark.parametrize(
    "text",
    [
        '#panic("no")',
        '#read("/etc/passwd")',
        "$x$ *bold* _it_ `code` // not a comment",
        "\\ #{ } [ ] <label> @ref",
        '"); #include "x.typ"; ("',
        "\u202e\x00\x07 control and direction marks",
        "日本語 und Grüße",
    ],
)
def test_what_is_typed_is_only_shown(text):
    pdf = print_card(PrintableCard((text,), (text,), (text,)))

    assert pdf.startswith(b"%PDF-")
    assert b"root:" not in pdf


def test_a_long_text_is_set_smaller_and_ends():
    pdf = print_card(PrintableCard(("word " * 300,)))

    assert pdf.startswith(b"%PDF-")


def test_without_typst_the_remedy_is_the_browser(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "typst", None)

    with pytest.raises(CannotPrint, match="print the page from the browser"):
        print_card(CARD)


def test_looking_for_typst_does_not_load_it():
    assert can_print() is True


def _size(pdf: bytes) -> tuple[float, float]:
    box = re.search(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]", pdf)
    assert box is not None
    return float(box[1]), float(box[2])
