"""Set a card as a PDF with typst.

Everything a person typed reaches typst as one JSON value in `sys.inputs` and is only ever shown as
a string, so nothing in it can become markup or code. typst gets the template as bytes and a root
in an empty directory, so it reads no file. It is imported when the first card is printed.
"""

from __future__ import annotations

import json
import tempfile
from importlib.util import find_spec

from afterword.writing.cards.printable import (
    MOST_TEXT,
    PAPER_MM,
    CannotPrint,
    PaperSize,
    PrintableCard,
)

_TEMPLATE = rb"""
#let card = json(bytes(sys.inputs.card))
#set document(title: "Card")
#set page(width: card.width * 1mm, height: card.height * 1mm, margin: (x: 12mm, y: 10mm))
#set text(font: "Libertinus Serif", size: card.points * 1pt, lang: card.lang)
#set par(leading: 0.7em, spacing: 1em)
#for paragraph in card.paragraphs {
  par(paragraph.map(line => [#line]).join(linebreak()))
}
#if card.to.len() > 0 {
  pagebreak()
  text(size: 9pt, card.sender.map(line => [#line]).join(linebreak()))
  place(dx: 45%, dy: 30%, text(size: 12pt, card.to.map(line => [#line]).join(linebreak())))
}
"""


def can_print() -> bool:
    """Whether typst is installed; nothing is loaded to find out."""
    return find_spec("typst") is not None


def print_card(card: PrintableCard, size: PaperSize = "a6", *, language: str = "en") -> bytes:
    """Return a PDF of one page with the text and, if there is an address, one with the envelope.

    Raises:
        CannotPrint: typst is not installed, or could not set the card.
    """
    try:
        import typst
    except ImportError as error:
        raise CannotPrint(
            "The PDF needs typst, which is not installed.",
            "Install afterword[cards], or print the page from the browser.",
        ) from error
    width, height = PAPER_MM[size]
    letters = sum(len(part) for part in card.paragraphs)
    value = {
        "width": width,
        "height": height,
        "points": 14 if letters < 330 else 12 if letters < 450 else 10 if letters < 800 else 8,
        "lang": language if language in ("en", "de", "fr") else "en",
        "paragraphs": [_shown(part).split("\n") for part in card.paragraphs],
        "to": [_shown(line) for line in card.to],
        "sender": [_shown(line) for line in card.sender],
    }
    try:
        with tempfile.TemporaryDirectory(prefix="afterword-card-") as root:
            # The stubs tie the type of root to that of the input, which may be bytes.
            pdf = typst.compile(  # type: ignore[call-overload]
                _TEMPLATE,
                root=root,
                format="pdf",
                ignore_system_fonts=True,
                sys_inputs={"card": json.dumps(value)},
            )
    except (typst.TypstError, RuntimeError, ValueError, OSError) as error:
        raise CannotPrint(
            "typst could not set this card.", "Print the page from the browser instead."
        ) from error
    return bytes(pdf)


def _shown(text: str) -> str:
    """Drop what has no shape on paper."""
    return "".join(c for c in text[:MOST_TEXT] if c == "\n" or c.isprintable())
