"""Who may come in: loopback names only, visitors the door knows, changes from our own pages.

Each middleware refuses with a bare sentence. A stranger on the same machine learns that
something listens, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase

from afterword.web.calendar.key import opens_the_calendar
from afterword.web.request import house_of, moment_of

Respond = Callable[[HttpRequest], HttpResponseBase]

ENTRANCE = "/enter"
SAFE_METHODS = ("GET", "HEAD", "OPTIONS")
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-DNS-Prefetch-Control": "off",
    "X-Frame-Options": "DENY",
}


class SafeHeaders:
    """Put the protecting headers on every answer, refusals included."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.respond(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if isinstance(response, HttpResponse):
            # With its length known, the connection is kept for the next page.
            response.headers.setdefault("Content-Length", str(len(response.content)))
        return response


class OnlyThisHost:
    """Refuse a request that calls us by another name, as DNS rebinding does."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.META.get("HTTP_HOST", "").lower() not in house_of(request).door.hosts:
            return refusal(400, "This is not the address of this server.")
        return self.respond(request)


class OnlyVisitors:
    """Refuse everyone the door has not let in; the entrance is open, the calendar has its key."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.path == ENTRANCE and request.method == "POST":
            return self.respond(request)
        if opens_the_calendar(request):
            return self.respond(request)
        door = house_of(request).door
        if not door.knows(request.COOKIES.get(door.cookie_name), at=moment_of(request)):
            return refusal(401, "Please open this page by starting the program again.")
        return self.respond(request)


class OnlyFromOurPages:
    """Refuse a change that another site asks for (the cross-site rule of Go 1.25 and datasette).

    Browsers name the site a request comes from in Sec-Fetch-Site; older ones in Origin. A request
    with neither is refused too: nothing but our pages and their tests has to change anything here.
    """

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.method in SAFE_METHODS or request.path == ENTRANCE or _is_ours(request):
            return self.respond(request)
        return refusal(403, "This request came from another site, so nothing was changed.")


def _is_ours(request: HttpRequest) -> bool:
    site = request.META.get("HTTP_SEC_FETCH_SITE")
    if site is not None:
        return bool(site == "same-origin")
    origin: str = request.META.get("HTTP_ORIGIN", "")
    return origin.lower() == f"http://{request.META['HTTP_HOST'].lower()}"


def refusal(status: int, sentence: str) -> HttpResponse:
    """Say no in one line of plain text."""
    return HttpResponse(f"{sentence}\n", status=status, content_type="text/plain; charset=utf-8")
