"""Writing habits, own templates, cards by hand, and another wording of a note."""

from __future__ import annotations

from typing import Literal

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from afterword.domain.errors import AfterwordError, UnusableInput
from afterword.web.page import render, see_other
from afterword.web.request import moment_of, program_of
from afterword.web.stationery.forms import HabitsForm, StockForm, TemplateForm
from afterword.writing.cards import CardStock
from afterword.writing.drafts.own_templates import PLACEHOLDERS

LONGEST_WISH = 300
TRIED_ON = 50
"""How many opportunities are offered to try a template on."""


@require_http_methods(["GET", "POST"])
def habits(request: HttpRequest) -> HttpResponse:
    """Show and keep the habits of writing."""
    program = program_of(request)
    form = HabitsForm(request.POST or None, habits=program.habits())
    if request.method == "POST" and form.is_valid():
        try:
            program.save_habits(
                form.habits(), rewriter_key=form.cleaned_data["rewriter_key"].strip() or None
            )
        except UnusableInput as problem:
            form.add_error(_field_of(problem), str(problem))
        else:
            return see_other("/settings/writing", done="habits-kept")
    status = 422 if request.method == "POST" else 200
    return render(
        request,
        "stationery/habits.html",
        status=status,
        form=form,
        templates=program.templates(),
    )


def _field_of(problem: UnusableInput) -> str | None:
    """Find the field a sentence is about, so that it stands beside it."""
    text = problem.sentence
    if "phrase" in text:
        return "phrases"
    if "LanguageTool" in text or "unprotected" in text:
        return "grammar_address"
    return "rewriter_address" if "language model" in text else None


@require_http_methods(["GET", "POST"])
def template(request: HttpRequest, name: str = "") -> HttpResponse:
    """Write a template, or change one; it can be tried on an opportunity first."""
    program, at = program_of(request), moment_of(request)
    known = program.template(name) if name else None
    form = TemplateForm(request.POST or None, template=known)
    tried = ""
    if request.method == "POST" and form.is_valid():
        made = form.template()
        try:
            if "try" in request.POST:
                tried = program.try_template(request.POST.get("on", ""), made, at=at)
            else:
                program.save_template(made)
                if known is not None and known.name != " ".join(made.name.split()):
                    program.drop_template(known.name)
                return see_other("/settings/writing", done="template-kept")
        except AfterwordError as problem:
            form.add_error("body", str(problem))
    items, _ = program.opportunity_page(at=at, first=0, most=TRIED_ON)
    return render(
        request,
        "stationery/template.html",
        status=422 if form.errors else 200,
        form=form,
        known=known,
        placeholders=PLACEHOLDERS,
        opportunities=items,
        on=request.POST.get("on", ""),
        tried=tried,
    )


@require_POST
def drop_template(request: HttpRequest, name: str) -> HttpResponse:
    """Delete a template."""
    program_of(request).drop_template(name)
    return see_other("/settings/writing", done="template-dropped")


@require_http_methods(["GET", "POST"])
def stock(request: HttpRequest) -> HttpResponse:
    """Show the box of cards and stamps; keep what was counted."""
    program = program_of(request)
    known = program.card_stock()
    form = StockForm(request.POST or None, stock=known or CardStock())
    if request.method == "POST" and form.is_valid():
        program.count_cards(**form.cleaned_data)
        return see_other("/settings/cards", done="cards-counted")
    status = 422 if request.method == "POST" else 200
    return render(request, "stationery/stock.html", status=status, form=form, stock=known)


@require_GET
def card(request: HttpRequest, id: str) -> HttpResponse:
    """Show a card as it is written by hand, with its envelope and the post."""
    program = program_of(request)
    return render(
        request,
        "stationery/card.html",
        card=program.card(id, at=moment_of(request)),
        can_print=program.can_print(),
    )


@require_GET
def card_pdf(request: HttpRequest, id: str) -> HttpResponse:
    """Give the card as PDF."""
    pdf = program_of(request).print_card(id, _size(request), at=moment_of(request))
    response = HttpResponse(pdf, content_type="application/pdf")
    response.headers["Content-Disposition"] = 'attachment; filename="card.pdf"'
    return response


@require_GET
def card_sheet(request: HttpRequest, id: str) -> HttpResponse:
    """Show the card alone, as the browser prints it."""
    found = program_of(request).card(id, at=moment_of(request))
    return render(request, "stationery/sheet.html", card=found, size=_size(request))


def _size(request: HttpRequest) -> Literal["a6", "4x6"]:
    return "4x6" if request.GET.get("size") == "4x6" else "a6"


@require_POST
def card_posted(request: HttpRequest, id: str) -> HttpResponse:
    """Record that the card was posted; the box counts down."""
    program_of(request).post_card(id, at=moment_of(request))
    return see_other(f"/drafts/{id}/card", done="card-posted")


@require_POST
def card_arrived(request: HttpRequest, id: str) -> HttpResponse:
    """Record that the card is known to have arrived."""
    program_of(request).card_arrived(id, at=moment_of(request))
    return see_other(f"/drafts/{id}/card", done="card-arrived")


@require_http_methods(["GET", "POST"])
def reword(request: HttpRequest, id: str) -> HttpResponse:
    """Ask the language model for another wording, and show it beside the note."""
    program = program_of(request)
    wish = request.POST.get("wish", "")[:LONGEST_WISH]
    proposal, problem = None, None
    if request.method == "POST":
        try:
            proposal = program.reword(id, wish=wish)
        except AfterwordError as refused:
            problem = refused
    return render(
        request,
        "stationery/reword.html",
        status=409 if problem else 200,
        draft=program.draft(id),
        may_rewrite=program.habits().may_rewrite,
        proposal=proposal,
        problem=problem,
        wish=wish,
    )
