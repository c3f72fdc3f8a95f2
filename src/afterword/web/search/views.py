"""Search over everything."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET
from markupsafe import Markup, escape

from afterword.usecases.views import Hit
from afterword.web.page import render
from afterword.web.request import program_of

KINDS = {
    "opportunity": "Opportunities",
    "person": "People",
    "noted": "What you noted",
    "said": "What they said about timing",
    "contact": "What was written or said",
    "event": "What happened",
    "draft": "Notes",
}
LONGEST_QUESTION = 100
AROUND = 60
"""Characters shown on each side of the first word found."""


@dataclass(frozen=True, slots=True)
class Found:
    """A hit as the page shows it: where it leads, and the words with what was searched marked."""

    hit: Hit
    address: str
    excerpt: Markup


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Show what holds the words of the question, by kind."""
    question = request.GET.get("for", "").strip()[:LONGEST_QUESTION]
    hits = program_of(request).search(question) if question else ()
    groups = [
        (name, [_found(hit, question) for hit in hits if hit.kind == kind])
        for kind, name in KINDS.items()
    ]
    return render(
        request,
        "search/search.html",
        question=question,
        groups=[(name, found) for name, found in groups if found],
    )


def _found(hit: Hit, question: str) -> Found:
    address = f"/drafts/{hit.draft}/" if hit.draft else f"/opportunities/{hit.opportunity}/"
    return Found(hit, address, excerpt(hit.text, question.lower().split()))


def excerpt(text: str, words: list[str]) -> Markup:
    """Cut the text around the first word found, and mark that word."""
    flat = " ".join(text.split())
    lower = flat.lower()
    # Lower case may be longer than the text ("İ"); then nothing is marked rather than the wrong.
    places = [lower.find(word) for word in words] if len(lower) == len(flat) else []
    found = [(place, word) for place, word in zip(places, words, strict=False) if place >= 0]
    if not found:
        return escape(flat[: 2 * AROUND])
    place, word = min(found)
    start, end = max(place - AROUND, 0), place + len(word) + AROUND
    return Markup("{}{}<mark>{}</mark>{}{}").format(
        "… " if start else "",
        flat[start:place],
        flat[place : place + len(word)],
        flat[place + len(word) : end],
        " …" if end < len(flat) else "",
    )
