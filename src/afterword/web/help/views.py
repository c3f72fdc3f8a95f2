"""The help page."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from afterword.web.page import render


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Say how this works."""
    return render(request, "help/help.html")
