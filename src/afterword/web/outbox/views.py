"""The outbox: what needs an answer, what waits, what went."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from afterword.usecases.views import OutboxItem, OutboxState
from afterword.web.outbox.questions import question_of
from afterword.web.page import render, see_other, wants_fragment
from afterword.web.request import house_of, moment_of, program_of

SETTLED = (OutboxState.SENT, OutboxState.FAILED, OutboxState.CANCELLED)
SHOWN = 200


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Answer "has it gone?"."""
    items = program_of(request).outbox()
    asking = [question_of(item) for item in items if item.needs_answer]
    moving = [item for item in items if not item.needs_answer and not _is_settled(item)]
    settled = [item for item in items if not item.needs_answer and _is_settled(item)]
    waits = any(item.state is OutboxState.QUEUED for item in moving)
    stuck = program_of(request).why_nothing_can_leave() if waits else None
    template = "outbox/lists.html" if wants_fragment(request) else "outbox/outbox.html"
    return render(
        request, template, asking=asking, moving=moving, settled=settled[:SHOWN], stuck=stuck
    )


@require_POST
def answer(request: HttpRequest, id: str) -> HttpResponse:
    """Settle a note in doubt by what the candidate knows."""
    house = house_of(request)
    house.program.answer_uncertain(id, request.POST.get("answer", ""), at=moment_of(request))
    house.wake()
    return see_other("/outbox/", done="answered")


@require_POST
def cancel(request: HttpRequest, id: str) -> HttpResponse:
    """Take an approved note back that has not gone out."""
    program_of(request).cancel(id, at=moment_of(request))
    return see_other("/outbox/", done="cancelled")


@require_POST
def send_now(request: HttpRequest, id: str) -> HttpResponse:
    """Let a note go that waits for their working hours."""
    house = house_of(request)
    house.program.send_now(id, at=moment_of(request))
    house.wake()
    return see_other("/outbox/", done="note-leaves")


def _is_settled(item: OutboxItem) -> bool:
    return item.state in SETTLED
