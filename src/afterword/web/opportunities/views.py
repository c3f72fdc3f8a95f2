"""One opportunity: where it stands and why; and the list of all of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from afterword.domain.case import Event, Interview
from afterword.domain.errors import NotFound
from afterword.domain.notes import NoteKind
from afterword.usecases.note_for import note_for
from afterword.usecases.views import Explained
from afterword.usecases.wording import headline, joined, statement_in_words
from afterword.web.actions import label_of, main_action
from afterword.web.opportunities.forms import HappenedForm, NameForm, PersonForm
from afterword.web.opportunities.picture import draw_lying, draw_upright
from afterword.web.opportunities.story import tell_story
from afterword.web.page import dates_for, page_number, render, see_other
from afterword.web.request import moment_of, program_of
from afterword.web.undo import undo_of
from afterword.web.waiting.silence import band_of

PER_PAGE = 30
CHANGES_SHOWN = 5
CHANGES_PER_PAGE = 40
REASONS_SHOWN = 3
"""So many reasons on each side stand on the page; the rest is a step away. Our choice."""


@require_GET
def list_all(request: HttpRequest) -> HttpResponse:
    """Show every opportunity: due ones first, then waits by date."""
    number = page_number(request)
    items, total = program_of(request).opportunity_page(
        at=moment_of(request), first=(number - 1) * PER_PAGE, most=PER_PAGE
    )
    return render(
        request,
        "opportunities/list.html",
        items=items,
        total=total,
        number=number,
        has_more=number * PER_PAGE < total,
    )


@require_GET
def show(request: HttpRequest, id: str) -> HttpResponse:
    """Answer "where does this one stand, and why?"."""
    return _show(request, id)


def _show(
    request: HttpRequest,
    id: str,
    *,
    happened: HappenedForm | None = None,
    name: NameForm | None = None,
    person: PersonForm | None = None,
    status: int = 200,
) -> HttpResponse:
    at = moment_of(request)
    program = program_of(request)
    explained = program.explain(id, at=at)
    dates = dates_for(request)
    story = tell_story(explained, dates)
    return render(
        request,
        "opportunities/opportunity.html",
        status=status,
        dates=dates,
        explained=explained,
        case=explained.case,
        advice=explained.advice,
        explanation=explained.explanation,
        action=main_action(id, explained.advice),
        also=_also(explained, at),
        silence=explained.silence,
        band=band_of(explained.silence),
        lying=draw_lying(story),
        upright=draw_upright(story),
        story=story,
        interviews=_newest_first(explained),
        names=_names(explained),
        drafts=program.drafts(id),
        history=program.history(id, most=CHANGES_SHOWN),
        undo=undo_of(request, id),
        shown=REASONS_SHOWN,
        templates=program.templates(),
        happened=happened or HappenedForm.at_moment(dates, explained.case),
        name_form=name or NameForm.of(explained),
        person_form=person or PersonForm(),
        is_over=lambda interview: interview.end <= at,
        meaning_of=lambda said: statement_in_words(said, at.date()),
    )


@require_POST
def write_notes(request: HttpRequest, id: str) -> HttpResponse:
    """Draft what is due (or the kind asked for), then open the first of the notes."""
    wanted = request.POST.get("kind", "")
    kind = NoteKind(wanted) if wanted in set(NoteKind) else None
    template = wanted.removeprefix("template:") if wanted.startswith("template:") else None
    to = tuple(person for person in request.POST.getlist("to") if person) or None
    drafts = program_of(request).write_drafts(
        id, kind, to=to, at=moment_of(request), template=template
    )
    if not drafts:
        return see_other(f"/opportunities/{id}/")
    return see_other(f"/drafts/{drafts[0].id}/")


@require_POST
def close(request: HttpRequest, id: str) -> HttpResponse:
    """Put an opportunity to rest; a later fact opens it again."""
    at = moment_of(request)
    event = Event(kind="file_closed", at=at)
    program_of(request).record_event(id, event, at=at)
    return see_other("/", done="closed", of=id)


@require_POST
def undo(request: HttpRequest, id: str) -> HttpResponse:
    """Take a change back; the history keeps both."""
    change = request.POST.get("change", "")
    if not (change.isascii() and change.isdecimal() and len(change) < 19):
        raise NotFound("There is no such change.", "The history of the opportunity lists them.")
    program = program_of(request)
    program.undo(id, int(change), at=moment_of(request))
    if not program.follows(id):
        # The decision that began it was taken back: the mail is open again.
        return see_other("/proposals/", done="proposal-undone")
    return see_other(f"/opportunities/{id}/", done="taken-back")


@require_GET
def history(request: HttpRequest, id: str) -> HttpResponse:
    """Show every change of one opportunity, newest first."""
    program, number = program_of(request), page_number(request)
    case = program.case(id)
    lines = program.history(id, first=(number - 1) * CHANGES_PER_PAGE, most=CHANGES_PER_PAGE + 1)
    return render(
        request,
        "opportunities/history.html",
        id=id,
        case=case,
        history=lines[:CHANGES_PER_PAGE],
        number=number,
        has_more=len(lines) > CHANGES_PER_PAGE,
    )


@require_http_methods(["GET", "POST"])
def record(request: HttpRequest, id: str) -> HttpResponse:
    """Record what happened outside the program."""
    if request.method != "POST":
        return see_other(f"/opportunities/{id}/")
    program, at = program_of(request), moment_of(request)
    form = HappenedForm(request.POST, dates=dates_for(request), case=program.case(id))
    if not form.is_valid():
        return _show(request, id, happened=form, status=422)
    fact = form.fact()
    if isinstance(fact, Event):
        program.record_event(id, fact, at=at)
    else:
        program.record_touchpoint(id, fact)
    return see_other(f"/opportunities/{id}/", done="fact-kept")


@require_http_methods(["GET", "POST"])
def rename(request: HttpRequest, id: str) -> HttpResponse:
    """Correct the company or the role."""
    if request.method != "POST":
        return see_other(f"/opportunities/{id}/")
    form = NameForm(request.POST)
    if not form.is_valid():
        return _show(request, id, name=form, status=422)
    program_of(request).rename(id, **form.cleaned_data)
    return see_other(f"/opportunities/{id}/", done="renamed")


@require_http_methods(["GET", "POST"])
def add_person(request: HttpRequest, id: str) -> HttpResponse:
    """Add someone to this opportunity, or correct someone who is there."""
    if request.method != "POST":
        return see_other(f"/opportunities/{id}/")
    program = program_of(request)
    form = PersonForm(request.POST)
    if not form.is_valid():
        return _show(request, id, person=form, status=422)
    program.save_person(id, form.person(program.case(id)))
    return see_other(f"/opportunities/{id}/", done="person-kept")


@require_POST
def cancel_interview(request: HttpRequest, id: str, interview: str) -> HttpResponse:
    """Note that an interview will not take place."""
    program_of(request).cancel_interview(id, interview, at=moment_of(request))
    return see_other(f"/opportunities/{id}/", done="interview-cancelled")


@dataclass(frozen=True, slots=True)
class Also:
    """Something else that is right now: its sentence, and its button where it is a note."""

    headline: str
    label: str | None
    kind: NoteKind | None
    to: tuple[str, ...]


def _also(explained: Explained, at: datetime) -> list[Also]:
    return [
        Also(
            headline(other, explained.case, at=at),
            label_of(other),
            note_for(other),
            other.recipients,
        )
        for other in explained.advice.also
    ]


def _newest_first(explained: Explained) -> list[Interview]:
    return sorted(explained.case.interviews, key=lambda i: i.start, reverse=True)


def _names(explained: Explained) -> dict[str, str]:
    """Say for each interview who took part."""
    case = explained.case
    return {
        interview.id: joined(
            [person.name for id_ in interview.participants if (person := case.person(id_))]
        )
        for interview in case.interviews
    }
