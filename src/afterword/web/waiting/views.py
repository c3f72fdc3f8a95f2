"""Waiting: what the silence means, and what to do with the time."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from afterword.web.page import render
from afterword.web.request import moment_of, program_of
from afterword.web.waiting.momentum import momentum_in_words, weeks_of, what_next
from afterword.web.waiting.silence import band_of

WAITS_SHOWN = 12


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Answer "how do I spend this well?"."""
    program, at = program_of(request), moment_of(request)
    waits = program.waits(at=at, most=WAITS_SHOWN)
    momentum = program.momentum(at=at)
    return render(
        request,
        "waiting/waiting.html",
        waits=[(wait, band_of(wait.silence)) for wait in waits],
        momentum=momentum_in_words(momentum),
        weeks=weeks_of(momentum),
        questions=momentum.questions,
        activities=what_next(momentum),
    )
