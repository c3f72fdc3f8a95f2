"""The HTML of a mail as it was sent, for showing it and for nothing else."""

from __future__ import annotations

from afterword.reading.mail import limits
from afterword.reading.mail.headers import split_headers
from afterword.reading.mail.parts import find_parts


def html_parts(data: bytes) -> tuple[str, ...]:
    """Return the HTML parts of the mail itself, each for itself, untouched and not to be trusted.

    They are never joined: what one part leaves open must not swallow another. A mail above 25 MB
    has none.
    """
    if len(data) > limits.MESSAGE:
        return ()
    block = split_headers(data)
    left = limits.TEXT
    found: list[str] = []
    for part in find_parts(data, block.headers, block.body_at, []):
        is_shown = part.content_type == "text/html" and part.disposition != "attachment"
        if is_shown and not part.attached_to and left > 0:
            html = part.text(data, left)
            left -= len(html)
            found.append(html)
    return tuple(found)
