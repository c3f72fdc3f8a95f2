"""A mail to look at: its words first; as it was sent only on request, and in a sandbox."""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from afterword.domain.errors import NotFound
from afterword.reading.mail.html_parts import html_parts
from afterword.reading.mail.message import parse_message
from afterword.web.gate import CONTENT_SECURITY_POLICY
from afterword.web.mails.cleaning import clean_html
from afterword.web.page import render
from afterword.web.request import house_of

LONGEST_TEXT: Final = 100_000
SANDBOX: Final = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; "
    "base-uri 'none'; frame-ancestors 'self'; sandbox"
)
"""The frame has no origin, no scripts, no forms and no way out; the style is ours alone."""
_BEFORE: Final = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>The mail</title>'
    '<meta name="color-scheme" content="light dark">'
    "<style>body{font:1rem/1.6 system-ui,sans-serif;margin:1rem;overflow-wrap:anywhere}"
    "table{max-width:100%}a{color:inherit}</style><body>"
)


@require_GET
def show(request: HttpRequest, id: str) -> HttpResponse:
    """Show who wrote and what, as plain text; the HTML is one click away."""
    data = _mail(request, id)
    message = parse_message(data)
    parts = len(html_parts(data))
    as_sent = "sent" in request.GET and parts > 0
    response = render(
        request,
        "mails/mail.html",
        id=id,
        message=message,
        text=message.words[:LONGEST_TEXT],
        parts=parts,
        as_sent=as_sent,
    )
    if as_sent:
        # A link inside the frame leads nowhere, for the frame may show our own letters only.
        response.headers["Content-Security-Policy"] = f"{CONTENT_SECURITY_POLICY}; frame-src 'self'"
    return response


@require_GET
def letter(request: HttpRequest, id: str, part: int) -> HttpResponse:
    """Give one HTML part, cleaned, for the sandbox on the page above."""
    parts = html_parts(_mail(request, id))
    if part >= len(parts):
        raise _gone()
    response = HttpResponse(_BEFORE + clean_html(parts[part]))
    response.headers["Content-Security-Policy"] = SANDBOX
    response.headers["X-Frame-Options"] = "SAMEORIGIN"
    return response


def _mail(request: HttpRequest, id: str) -> bytes:
    data = house_of(request).tray.find(id)
    if data is None:
        raise _gone()
    return data


def _gone() -> NotFound:
    return NotFound(
        "This mail is not at hand any more.", "Open it once more from where you came from."
    )
