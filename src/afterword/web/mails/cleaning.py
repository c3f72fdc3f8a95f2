"""HTML from strangers, made harmless before a browser sees it.

What is left is text with paragraphs, lists, tables and links: no style, class, id, picture, SVG,
MathML or form, because nearly every hole of webmail programs in recent years went through one of
these. Nothing touches the result afterwards, and it is shown in a sandbox all the same.
"""

from __future__ import annotations

import re
from typing import Final

import nh3

TAGS: Final = frozenset(
    "a abbr b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em h1 h2"
    " h3 h4 h5 h6 hr i ins kbd li ol p pre q s small span strong sub sup table tbody td tfoot th"
    " thead tr u ul".split()
)
ATTRIBUTES: Final[dict[str, set[str]]] = {
    # Said outright, because the library's own list for every tag has "lang" and "title".
    "*": set(),
    "a": {"href", "title"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
_ADDRESS: Final = re.compile(r"(?:https?://|mailto:|tel:)[!-~]{1,2000}", re.IGNORECASE)
"""Printable ASCII only: control characters and look-alikes hide a scheme from filters."""
_NUMBER: Final = re.compile(r"[0-9]{1,3}")
LONGEST: Final = 1_000_000
"""Characters of one part that are shown; our choice."""


def clean_html(html: str) -> str:
    """Return the harmless part of `html`; it may be empty, and is safe to show as it is."""
    return nh3.clean(
        html[:LONGEST],
        tags=set(TAGS),
        attributes=ATTRIBUTES,
        attribute_filter=_kept,
        url_schemes={"http", "https", "mailto", "tel"},
        url_relative="deny",
        link_rel="noopener noreferrer nofollow",
        strip_comments=True,
    )


def _kept(tag: str, name: str, value: str) -> str | None:
    """Return the value of an attribute that may stay, or None."""
    if name == "href":
        return value if _ADDRESS.fullmatch(value) else None
    if name in ("colspan", "rowspan"):
        return value if _NUMBER.fullmatch(value) else None
    return value
