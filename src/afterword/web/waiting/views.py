"""Waiting: what the silence means, and what to do with the time."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from afterword.web.page import render
from afterword.web.request import moment_of, program_of
from afterword.web.waiting.silence import band_of

WAITS_SHOWN = 12
ACTIVITIES = (
    (
        "Another interview",
        "The best company for a wait is a second one. Look at two new posts this week.",
    ),
    (
        "People who are in the same boat",
        "A job-search group, in the library or online. One evening lightens the other six.",
    ),
    (
        "A few hours that count",
        "Temporary or volunteer work keeps the days in shape and gives you something to tell.",
    ),
    (
        "Something to learn",
        "One workshop, or the chapter you did not know the answer from last time.",
    ),
    (
        "Your own notes",
        "Read what you noted after the last talk, and answer the hardest question again, aloud.",
    ),
)


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Answer "how do I spend this well?"."""
    waits = program_of(request).waits(at=moment_of(request), most=WAITS_SHOWN)
    return render(
        request,
        "waiting/waiting.html",
        waits=[(wait, band_of(wait.silence)) for wait in waits],
        activities=ACTIVITIES,
    )
