"""How long the post takes, per country, and who says so.

Figures are promises or statistics of the postal services (collected evidence, section "Hard
facts"), never a promise for one letter; advice and cards both ask here. Days are business days
after the day of posting.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PostTime:
    """Business days a letter usually takes, and by when nearly every letter is there."""

    usual: int
    nearly_all: int
    service: str
    source: str


POST_TIMES: dict[str, PostTime] = {
    "GB": PostTime(
        1,
        3,
        "first class",
        "Royal Mail, standards since 28 July 2025: 90 % on the next working day, 99 % at most two "
        "days later",
    ),
    "DE": PostTime(
        3,
        4,
        "Standardbrief",
        "German postal law since 1 January 2025: 95 % by the third and 99 % by the fourth working "
        "day, as a yearly average",
    ),
    "US": PostTime(3, 5, "First-Class Mail", "USPS: First-Class Mail takes one to five days"),
    **dict.fromkeys(
        ("IE", "AT", "CH", "NL"),
        PostTime(
            2,
            3,
            "ordinary letter",
            "our own guess from the neighbours' figures: small countries with good post",
        ),
    ),
}
"""Countries for which a figure with a source was found, and some of their neighbours."""

ELSEWHERE = PostTime(
    4, 6, "ordinary letter", "our own cautious guess: no figure of the local post was found"
)
ABROAD = PostTime(
    6, 12, "letter abroad", "our own cautious guess: letters between countries vary widely"
)


def post_time(*, posted_in: str, to: str) -> PostTime:
    """Look up how long a letter takes; both countries are ISO 3166-1 codes."""
    if posted_in.upper() != to.upper():
        return ABROAD
    return POST_TIMES.get(to.upper(), ELSEWHERE)
