"""Cards by hand: the envelope, the post, the drawer with cards and stamps, a page to print."""

from afterword.workdays.post_times import POST_TIMES, PostTime, post_time
from afterword.writing.cards.arrival import CardArrival, card_arrives_before
from afterword.writing.cards.envelope import Envelope, address_envelope
from afterword.writing.cards.printable import (
    CannotPrint,
    PaperSize,
    PrintableCard,
    printable_card,
    render_card_html,
)
from afterword.writing.cards.stock import CardStock, card_arrived, card_posted

__all__ = [
    "POST_TIMES",
    "CannotPrint",
    "CardArrival",
    "CardStock",
    "Envelope",
    "PaperSize",
    "PostTime",
    "PrintableCard",
    "address_envelope",
    "card_arrived",
    "card_arrives_before",
    "card_posted",
    "post_time",
    "printable_card",
    "render_card_html",
]
