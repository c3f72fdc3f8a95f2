"""The samples page: what works and what does not, kind by kind, each with its reason."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from afterword.domain.notes import NoteKind
from afterword.web.page import render
from afterword.web.vocabulary import KINDS
from afterword.writing.samples import COACH_SLOT, list_samples


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Show all samples, kind by kind, the good ones of a kind first."""
    return render(
        request,
        "samples/samples.html",
        kinds=[(kind, KINDS[kind], list_samples(kind)) for kind in NoteKind],
        coach=COACH_SLOT,
    )
