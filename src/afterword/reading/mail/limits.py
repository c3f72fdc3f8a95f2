"""How much of one mail is looked at, decided before any of it is parsed.

Sizes are bytes unless a name says otherwise. Measured bombs (headers of encoded words, 100,000
parts, nested parts) made common parsers take 15 seconds and more; these limits keep every one
of them far below the two seconds allowed.
"""

from __future__ import annotations

from typing import Final

MESSAGE: Final = 25_000_000
HEADER_BLOCK: Final = 256_000
HEADER_LINES: Final = 1_000
HEADER_VALUE: Final = 8_192
PARTS: Final = 500
DEPTH: Final = 20
PARAMETERS: Final = 60
ADDRESSES: Final = 300
REFERENCES: Final = 200
TEXT: Final = 2_000_000
"""Decoded text and HTML of one message, all parts together."""
CALENDAR: Final = 10_000_000
