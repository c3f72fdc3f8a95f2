"""The secret in the address of the calendar, which takes the place of the cookie.

A calendar program has no cookie and no page of ours; it has an address. Its secret opens nothing
but the calendar, may be renewed at any time, and is good on this machine only.
"""

from __future__ import annotations

import re

from django.http import HttpRequest

from afterword.web.request import program_of

_ADDRESS = re.compile(r"/calendar/([A-Za-z0-9_-]{43})\.ics\Z")


def address_of(token: str) -> str:
    """Return the path of the calendar with this secret."""
    return f"/calendar/{token}.ics"


def opens_the_calendar(request: HttpRequest) -> bool:
    """Whether this asks to read the calendar, and knows its secret."""
    if request.method not in ("GET", "HEAD"):
        return False
    found = _ADDRESS.match(request.path)
    # What cannot be a secret is refused before anything is looked up.
    return found is not None and program_of(request).opens_calendar(found[1])
