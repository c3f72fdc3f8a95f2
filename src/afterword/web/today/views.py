"""Today: one sentence, then what is due with its reason, then what waits and until when."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from afterword.domain.verdict import Verdict
from afterword.web.actions import card_of
from afterword.web.interviews.views import KINDS_OF_FILE
from afterword.web.outbox.questions import question_of
from afterword.web.page import render
from afterword.web.request import moment_of, program_of
from afterword.web.undo import undo_of
from afterword.web.waiting.silence import band_of

WAITS_SHOWN = 12


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Answer "what should I do now?"."""
    at = moment_of(request)
    program = program_of(request)
    today = program.today(at=at, waits=WAITS_SHOWN, silence=True)
    profile = program.profile()
    is_new = not (
        today.due
        or today.waiting
        or today.upcoming
        or today.to_debrief
        or today.proposals
        or profile.is_complete
    )
    bands = {
        item.opportunity: band_of(item.silence)
        for item in today.waiting
        if item.silence is not None and item.advice.verdict is Verdict.WAIT
    }
    return render(
        request,
        "today/today.html",
        bands=bands,
        any_band=any(bands.values()),
        copied_by=program.copied_by(),
        today=today,
        undo=undo_of(request, request.GET.get("of", "")),
        is_new=is_new,
        accepts=KINDS_OF_FILE,
        questions=[question_of(item) for item in today.uncertain],
        cards=[card_of(item, at=at) for item in today.due],
        more_waits=max(today.waiting_total - len(today.waiting), 0),
    )
