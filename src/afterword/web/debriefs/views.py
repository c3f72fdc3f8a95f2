"""The debrief page, fit for a phone in the lift."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from afterword.domain.case import Case, Interview
from afterword.domain.errors import NotFound
from afterword.web.debriefs.forms import DebriefForm
from afterword.web.page import render, see_other, wants_fragment
from afterword.web.request import moment_of, program_of


@require_http_methods(["GET", "POST"])
def debrief(request: HttpRequest, id: str, interview: str) -> HttpResponse:
    """Ask what is worth noting of one interview, and keep it."""
    program, at = program_of(request), moment_of(request)
    case = program.case(id)
    talk = _interview(case, interview)
    if request.method != "POST":
        return _page(request, id, case, talk, DebriefForm(case=case, interview=talk))
    form = DebriefForm(request.POST, case=case, interview=talk)
    if not form.is_valid():
        return _page(request, id, case, talk, form, status=422)
    # While typing, what was said about timing is half a sentence; it counts when it is finished.
    typing = wants_fragment(request)
    timing = "" if typing else form.cleaned_data["timing"].strip()
    program.record_debrief(id, talk.id, form.debrief(), said_about_timing=timing or None, at=at)
    if typing:
        return HttpResponse("Kept.", content_type="text/plain; charset=utf-8")
    return see_other(f"/opportunities/{id}/", done="debrief-kept")


def _interview(case: Case, id: str) -> Interview:
    interview = case.interview(id)
    if interview is None:
        raise NotFound("This interview is not recorded.", "Choose one from the opportunity.")
    return interview


def _page(
    request: HttpRequest, id: str, case: Case, talk: Interview, form: DebriefForm, status: int = 200
) -> HttpResponse:
    said = [s.text for s in case.statements if s.text and s.stated_at >= talk.start]
    return render(
        request,
        "debriefs/debrief.html",
        status=status,
        id=id,
        case=case,
        interview=talk,
        form=form,
        said=said,
    )
