"""The composer: facts at the side, the note in the middle, findings marked in the text."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from afterword.domain.errors import Refused
from afterword.domain.notes import Severity
from afterword.usecases.conflicts import TextConflict
from afterword.usecases.views import DraftState, DraftView
from afterword.web.drafts.beside import compare
from afterword.web.drafts.mail_words import mail_in_words
from afterword.web.drafts.marking import by_weight, marked
from afterword.web.opportunities.forms import CHANNELS
from afterword.web.page import render, see_other, templates, wants_fragment
from afterword.web.request import house_of, moment_of, program_of

if TYPE_CHECKING:
    from afterword.bootstrap import Program
    from afterword.usecases.overruling import EarlierNote

LONGEST_SUBJECT = 300
LONGEST_BODY = 20_000


@require_http_methods(["GET", "POST"])
def compose(request: HttpRequest, id: str) -> HttpResponse:
    """Show a note with its facts and findings; keep what was changed."""
    program = program_of(request)
    draft = program.draft(id)
    if request.method != "POST":
        return _page(request, draft)
    try:
        draft = program.edit_draft(
            id,
            request.POST.get("subject", "")[:LONGEST_SUBJECT].strip(),
            normal_lines(request.POST.get("body", ""))[:LONGEST_BODY],
            version=_version(request),
            at=moment_of(request),
        )
    except TextConflict as conflict:
        return _conflict(request, conflict)
    if wants_fragment(request):
        return _part(request, draft)
    if "preview" in request.POST:
        return see_other(f"/drafts/{id}/preview")
    return see_other(f"/drafts/{id}/", done="note-kept")


@require_GET
def preview(request: HttpRequest, id: str) -> HttpResponse:
    """Show the exact mail, byte for byte, with the button that approves it."""
    return _preview(request, id)


def _preview(
    request: HttpRequest, id: str, *, refused: Refused | None = None, status: int = 200
) -> HttpResponse:
    program, at = program_of(request), moment_of(request)
    draft = program.draft(id)
    account = program.mail_account()
    may_show = account is not None or bool(program.profile().email)
    mail = program.preview(id, at=at) if may_show else b""
    earlier, refused = _earlier(program, draft, refused, at) if may_show else (None, refused)
    return render(
        request,
        "drafts/preview.html",
        status=status,
        draft=draft,
        words=mail_in_words(mail),
        raw=mail.decode("utf-8", "replace").replace("\r\n", "\n"),
        account=account,
        plan=program.plan(id, at=at) if account else None,
        refused=refused,
        earlier=earlier,
        never=refused is not None and refused.code == "never-a-third-note",
        reason=request.POST.get("overrule", ""),
        blocking=_blocking(draft),
    )


def _earlier(
    program: Program, draft: DraftView, refused: Refused | None, at: datetime
) -> tuple[EarlierNote | None, Refused | None]:
    """Find the note this one would be the second to; a third is refused before it is asked for."""
    if draft.state is not DraftState.DRAFT:
        return None, refused
    try:
        return program.earlier_note(draft.id, at=at), refused
    except Refused as never:
        return None, refused or never


@require_http_methods(["GET", "POST"])
def approve(request: HttpRequest, id: str) -> HttpResponse:
    """Freeze the note and hand it to the outbox; against advice only with a reason."""
    if request.method != "POST":
        return see_other(f"/drafts/{id}/preview")
    reason = request.POST.get("overrule", "").strip()[:500] or None
    at_once = "now" in request.POST
    try:
        program_of(request).approve(
            id,
            at=moment_of(request),
            overrule=reason,
            first_sent_at=_confirmed(request),
            at_once=at_once,
        )
    except Refused as refused:
        return _preview(request, id, refused=refused, status=409)
    house_of(request).wake()
    return see_other("/outbox/", done="note-leaves" if at_once else "note-approved")


@require_POST
def sent(request: HttpRequest, id: str) -> HttpResponse:
    """Record that the candidate sent a note another way."""
    program = program_of(request)
    draft = program.draft(id)
    channel = request.POST.get("channel", "")
    program.record_sent_by_hand(
        id, channel=channel if channel in dict(CHANNELS) else None, at=moment_of(request)
    )
    return see_other(f"/opportunities/{draft.opportunity}/", done="note-sent-by-hand")


@require_POST
def drop(request: HttpRequest, id: str) -> HttpResponse:
    """Put a draft away."""
    program = program_of(request)
    draft = program.draft(id)
    program.drop_draft(id, at=moment_of(request))
    return see_other(f"/opportunities/{draft.opportunity}/", done="note-dropped")


def normal_lines(text: str) -> str:
    """Write line ends as the program keeps them; browsers post CR LF."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _confirmed(request: HttpRequest) -> datetime | None:
    """Read which first note was confirmed; the box carries the instant it went out."""
    try:
        first = datetime.fromisoformat(request.POST.get("first", "")[:40])
    except ValueError:
        return None
    return first if first.tzinfo is not None else None


def _version(request: HttpRequest) -> int | None:
    given = request.POST.get("version", "")
    return int(given) if given.isdecimal() and len(given) < 10 else None


def _part(request: HttpRequest, draft: DraftView) -> HttpResponse:
    """Answer our script with the parts of the page that follow from the text."""
    findings = (
        templates()
        .get_template("drafts/findings.html")
        .render(
            draft=draft,
            findings=by_weight(draft.findings),
            beside=compare(draft, _siblings(request, draft)),
        )
    )
    return JsonResponse(
        {
            "version": draft.version,
            "findings": findings,
            "body": marked(draft.body, draft.findings),
            "may_approve": draft.may_approve,
        }
    )


def _conflict(request: HttpRequest, conflict: TextConflict) -> HttpResponse:
    """Show both texts when another window was first; the loser is one button from winning."""
    if wants_fragment(request):
        return HttpResponse(conflict.sentence, status=409, content_type="text/plain; charset=utf-8")
    return render(
        request,
        "drafts/conflict.html",
        status=409,
        saved=conflict.saved,
        yours=conflict.yours,
        sentence=conflict.sentence,
    )


def _page(request: HttpRequest, draft: DraftView) -> HttpResponse:
    program = program_of(request)
    case = program.case(draft.opportunity)
    interview = case.interview(draft.interview) if draft.interview else None
    siblings = _siblings(request, draft)
    return render(
        request,
        "drafts/composer.html",
        draft=draft,
        case=case,
        interview=interview,
        debrief=interview.debrief if interview else None,
        findings=by_weight(draft.findings),
        marked_body=marked(draft.body, draft.findings),
        siblings=siblings,
        beside=compare(draft, siblings),
        kept=program.kept_texts(draft.id),
        can_edit=draft.state is DraftState.DRAFT,
        by_mail=draft.channel == "email",
        channels=CHANNELS,
        may_rewrite=program.habits().may_rewrite,
    )


def _siblings(request: HttpRequest, draft: DraftView) -> list[DraftView]:
    """Return the other notes of this kind to the same table."""
    return [
        other
        for other in program_of(request).drafts(draft.opportunity)
        if other.note == draft.note
        and other.id != draft.id
        and other.interview == draft.interview
        and other.state is not DraftState.DROPPED
    ]


def _blocking(draft: DraftView) -> list[str]:
    return [f.message for f in draft.findings if f.severity is Severity.BLOCKING]
