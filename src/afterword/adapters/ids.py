"""Short ids nobody has used: chance is asked here and passed in."""

from __future__ import annotations

import os

# Without letters and digits that are read for one another.
_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
_LENGTH = 8


def new_id() -> str:
    """Make an id of eight characters (31**8, about 850 thousand million)."""
    id = ""
    while len(id) < _LENGTH:
        # Five bits at a time; the one value too many is thrown away, so all letters are as likely.
        id += "".join(
            _ALPHABET[byte & 31] for byte in os.urandom(_LENGTH) if byte & 31 < len(_ALPHABET)
        )
    return id[:_LENGTH]
