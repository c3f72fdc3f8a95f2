"""The samples page."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from afterword.web.page import render
from afterword.web.samples.notes import SAMPLES


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Show all samples, one below the other."""
    first_of_kind = {sample.kind: sample for sample in reversed(SAMPLES)}
    return render(
        request,
        "samples/samples.html",
        samples=[(sample, first_of_kind[sample.kind] is sample) for sample in SAMPLES],
    )
