"""Add an interview: drop the invitation, or type it in."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from afterword.usecases.views import Imported, Outcome
from afterword.web.interviews.forms import InterviewForm
from afterword.web.page import render, see_other
from afterword.web.request import moment_of, program_of

LARGEST_FILE = 25_000_000
"""Bytes of one invitation; what providers allow a mail to be."""
KINDS_OF_FILE = ".eml,.ics,message/rfc822,text/calendar"


@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """Record an interview that is typed in."""
    program = program_of(request)
    profile = program.profile()
    if request.method != "POST":
        return _page(request, InterviewForm.for_profile(profile))
    form = InterviewForm(request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    id = program.add_interview(form.interview(profile), at=moment_of(request))
    return see_other(f"/opportunities/{id}/", done="interview-added")


@require_http_methods(["GET", "POST"])
def bring_in(request: HttpRequest) -> HttpResponse:
    """Record the invitations in the files that were dropped or chosen."""
    if request.method != "POST":
        return see_other("/interviews/add")
    files = request.FILES.getlist("files")
    if not files:
        form = InterviewForm.for_profile(program_of(request).profile())
        return _page(request, form, status=422, wrong="Please choose an invitation first.")
    program, at = program_of(request), moment_of(request)
    results: list[tuple[str, Imported]] = []
    for file in files:
        name = file.name or "the file"
        if (file.size or 0) > LARGEST_FILE:
            results.append((name, _too_large(name)))
            continue
        results += [(name, one) for one in program.import_bytes(file.read(), name=name, at=at)]
    found = {one.opportunity_id for _, one in results if one.opportunity_id}
    if len(found) == 1 and not any(one.problems for _, one in results):
        return see_other(f"/opportunities/{found.pop()}/", done="interview-added")
    return render(request, "interviews/results.html", results=results)


def _too_large(name: str) -> Imported:
    return Imported(
        Outcome.NOTHING_FOUND,
        f"{name} is larger than a mail can be. Save the invitation alone and drop that.",
    )


def _page(
    request: HttpRequest, form: InterviewForm, *, status: int = 200, wrong: str = ""
) -> HttpResponse:
    return render(
        request,
        "interviews/add.html",
        status=status,
        form=form,
        wrong=wrong,
        accepts=KINDS_OF_FILE,
    )
