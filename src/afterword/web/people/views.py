"""People: everyone met, what was said, and who would welcome a word."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from afterword.web.page import page_number, render
from afterword.web.request import moment_of, program_of

PER_PAGE = 40


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Answer "whom do I know now?"."""
    number = page_number(request)
    found = program_of(request).people(
        at=moment_of(request), first=(number - 1) * PER_PAGE, most=PER_PAGE + 1
    )
    return render(
        request,
        "people/people.html",
        people=found[:PER_PAGE],
        number=number,
        has_more=len(found) > PER_PAGE,
    )
