"""Short ids nobody has used: chance is asked here and passed in."""

from __future__ import annotations

import secrets

# Without letters and digits that are read for one another.
_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"


def new_id() -> str:
    """Make an id of eight characters (31**8, about 850 thousand million)."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(8))
