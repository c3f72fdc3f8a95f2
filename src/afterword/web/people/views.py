"""People: everyone met, what was said, and who would welcome a word."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from afterword.usecases.views import PersonMet
from afterword.web.page import page_number, render
from afterword.web.request import moment_of, program_of

PER_PAGE = 40
REASONS_SHOWN = 8
LINKEDIN = {
    "connected": "Connected on LinkedIn",
    "invited": "Invited on LinkedIn",
    "declined": "Prefers not to connect on LinkedIn",
    "private": "Keeps LinkedIn private",
}


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Answer "whom do I know now?"."""
    number, at = page_number(request), moment_of(request)
    program = program_of(request)
    found = program.people(at=at, first=(number - 1) * PER_PAGE, most=PER_PAGE + 1)
    reasons = {one.opportunity: one for one in found[:PER_PAGE] if one.reason}
    return render(
        request,
        "people/people.html",
        people=found[:PER_PAGE],
        reasons=list(reasons.values())[:REASONS_SHOWN],
        number=number,
        has_more=len(found) > PER_PAGE,
        linkedin=linkedin_in_words,
    )


def linkedin_in_words(person: PersonMet) -> str:
    """Say how things stand on LinkedIn; "" where nothing is known."""
    if person.linkedin in LINKEDIN:
        return LINKEDIN[person.linkedin]
    if person.invited_at is not None:
        return LINKEDIN["invited"]
    return "They would be glad to connect on LinkedIn" if person.linkedin else ""
