"""The page of long work: how far it is, and the button that stops it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from afterword.web.page import render, see_other, wants_fragment
from afterword.web.request import house_of


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Show the present or the latest piece of work; our script asks for the part that moves."""
    template = "work/progress.html" if wants_fragment(request) else "work/work.html"
    return render(request, template, work=house_of(request).desk.work)


@require_POST
def stop(request: HttpRequest) -> HttpResponse:
    """Ask the work to stop."""
    work = house_of(request).desk.work
    if work is not None:
        work.stop()
    return see_other("/work/")
