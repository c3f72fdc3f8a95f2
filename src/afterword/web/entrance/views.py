"""Exchange the code of the opening page for a cookie, then lead to Today."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from afterword.web.door import ABSENCE_ALLOWED
from afterword.web.gate import refusal
from afterword.web.request import house_of, moment_of

# The opening page is a file, so a redirect would still count as coming from another site and the
# strict cookie would stay behind. This page is ours; what it leads to is not cross-site.
INSIDE = """<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=/">
<link rel="icon" href="data:,"><meta name="color-scheme" content="light dark"><title>Welcome</title>
<p><a href="/">Go to Today</a></p></html>
"""


@require_POST
def enter(request: HttpRequest) -> HttpResponse:
    """Let a visitor in who shows a fresh code; say no more than no to everyone else."""
    door = house_of(request).door
    token = door.exchange(request.POST.get("code", ""), at=moment_of(request))
    if token is None:
        return refusal(401, "Please open this page by starting the program again.")
    response = HttpResponse(INSIDE)
    response.set_cookie(
        door.cookie_name,
        token,
        max_age=ABSENCE_ALLOWED,
        httponly=True,
        samesite="Strict",
    )
    return response
