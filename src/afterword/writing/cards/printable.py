"""A card as it goes to a printer: the text, and the envelope's lines beside it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Literal

from afterword.domain.case import Case
from afterword.domain.errors import AfterwordError
from afterword.writing.cards.envelope import address_envelope
from afterword.writing.drafts.draft import Draft
from afterword.writing.drafts.names import parse_name

PaperSize = Literal["a6", "4x6"]
PAPER_MM: dict[PaperSize, tuple[float, float]] = {"a6": (148, 105), "4x6": (152.4, 101.6)}
"""Width and height in millimetres of a card lying on its long side."""
MOST_TEXT = 1_500
"""Characters; our choice: about 250 words in small type is all a card can hold."""


class CannotPrint(AfterwordError):
    """No printer's software is installed, or it could not set this card."""

    code = "cannot-print"


@dataclass(frozen=True, slots=True)
class PrintableCard:
    """Greeting, paragraphs and closing as plain text, and who it goes to and comes from.

    `unsure` says what to check on the envelope before it is written.
    """

    paragraphs: tuple[str, ...]
    to: tuple[str, ...] = ()
    sender: tuple[str, ...] = ()
    unsure: str = ""


def printable_card(
    case: Case, draft: Draft, *, sender: tuple[str, ...] = (), posted_in: str | None = None
) -> PrintableCard:
    """Put a drafted card and its envelope together; without an address only the name is there."""
    person = case.person(draft.to[0]) if draft.to else None
    name = parse_name(person.name).full if person else ""
    lines: tuple[str, ...] = (name,) if name else ()
    unsure = ""
    if person is not None and person.postal and person.postal not in ("known", "unknown"):
        organisation = person.organisation or case.employer.name
        envelope = address_envelope(
            name,
            person.postal,
            country=case.employer.country,
            organisation=organisation,
            posted_in=posted_in or case.candidate.country,
        )
        lines, unsure = envelope.lines, envelope.unsure
    return PrintableCard(tuple(draft.body[:MOST_TEXT].split("\n\n")), lines, sender, unsure)


def render_card_html(card: PrintableCard, size: PaperSize = "a6") -> str:
    """A page the browser prints on a card, for machines without typst. All text is escaped."""
    width, height = (f"{length:g}mm" for length in PAPER_MM[size])
    body = "".join(f"<p>{_lines(part.split(chr(10)))}</p>" for part in card.paragraphs)
    envelope = ""
    if card.to:
        envelope = (
            f'<section class="envelope"><address class="from">{_lines(card.sender)}</address>'
            f'<address class="to">{_lines(card.to)}</address></section>'
        )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Card</title><style>'
        f"@page{{size:{width} {height};margin:0}}"
        "body{margin:0;font:12pt/1.45 Georgia,'Times New Roman',serif;color:#111}"
        f"section{{box-sizing:border-box;width:{width};min-height:{height};padding:10mm 12mm;"
        "position:relative;break-after:page}section:last-child{break-after:auto}"
        "p{margin:0 0 .6em}address{font-style:normal}.from{font-size:9pt}"
        ".to{position:absolute;left:50%;top:50%}</style></head>"
        f'<body><section class="card">{body}</section>{envelope}</body></html>'
    )


def _lines(lines: tuple[str, ...] | list[str]) -> str:
    return "<br>".join(escape(line) for line in lines)
