"""Proposals: what your mailbox says, and your yes or no to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from afterword.domain.errors import UnusableInput
from afterword.usecases.mail_words import LABEL_NAMES, sureness
from afterword.usecases.ports_mailbox import BULK, Proposal, ProposalKind, ProposalState
from afterword.usecases.proposals import NewCandidacy
from afterword.web.page import page_number, render, see_other
from afterword.web.proposals.letter import Letter, letter_of
from afterword.web.proposals.words import HEADLINES
from afterword.web.request import House, house_of, moment_of, program_of
from afterword.web.undo import undo_of
from afterword.web.work.desk import Job, Work

SHOWN = 30
LARGEST_FILE = 30_000_000
KINDS_OF_FILE = ".mbox,.mbx,.eml,.emlx,message/rfc822,application/mbox"
_KINDS = tuple(kind for kind in ProposalKind if kind not in BULK)


@dataclass(frozen=True, slots=True)
class Shown:
    """One proposal as the page shows it."""

    one: Proposal
    headline: str
    sureness: str
    would: str
    letter: Letter


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Answer "what did my mailbox say?"."""
    program, number = program_of(request), page_number(request)
    counts = program.count_proposals()
    matched = program.proposals(
        matched=True, kinds=_KINDS, first=(number - 1) * SHOWN, most=SHOWN + 1
    )
    unmatched = program.proposals(matched=False, first=(number - 1) * SHOWN, most=SHOWN + 1)
    bulk = program.proposals(matched=True, kinds=tuple(sorted(BULK)), most=SHOWN)
    return render(
        request,
        "proposals/proposals.html",
        counts=counts,
        matched=_shown(request, matched[:SHOWN]),
        unmatched=_shown(request, unmatched[:SHOWN]),
        bulk=_shown(request, bulk) if number == 1 else (),
        number=number,
        has_more=len(matched) > SHOWN or len(unmatched) > SHOWN,
        opportunities=_choices(request) if counts.open else (),
        labels=LABEL_NAMES,
        has_mailbox=_has_mailbox(request),
        accepts=KINDS_OF_FILE,
        undo=undo_of(request, request.GET.get("of", "")),
    )


@require_GET
def one(request: HttpRequest, id: str) -> HttpResponse:
    """Show one mail with all that was read in it, and what was decided about it."""
    found = program_of(request).proposal(id)
    (shown,) = _shown(request, [found])
    is_open = found.state is ProposalState.OPEN
    return render(
        request,
        "proposals/one.html",
        shown=shown,
        domain=found.mail.sender.rpartition("@")[2],
        labels=LABEL_NAMES,
        opportunities=_choices(request) if is_open else (),
    )


@require_POST
def accept(request: HttpRequest, id: str) -> HttpResponse:
    """Make facts of a proposal, where the person says it belongs."""
    company = request.POST.get("company", "").strip()
    role = request.POST.get("role", "").strip()
    create = NewCandidacy(company, role) if company else None
    decided = program_of(request).accept_proposal(
        id,
        at=moment_of(request),
        opportunity=None if create else request.POST.get("opportunity") or None,
        create=create,
        label=request.POST.get("label") or None,
    )
    return see_other("/proposals/", done="proposal-accepted", of=decided.opportunity or "")


@require_POST
def accept_all(request: HttpRequest) -> HttpResponse:
    """Accept everything that only confirms what is known."""
    program_of(request).accept_confirmations(at=moment_of(request))
    return see_other("/proposals/", done="proposal-accepted")


@require_POST
def reject(request: HttpRequest, id: str) -> HttpResponse:
    """Put a proposal aside, and keep what the mail really is, if that was said."""
    label = request.POST.get("label", "")
    decided = program_of(request).reject_proposal(id, at=moment_of(request), label=label)
    return see_other("/proposals/", done="proposal-aside", of=decided.opportunity or "")


@require_POST
def put_aside(request: HttpRequest) -> HttpResponse:
    """Put the unmatched proposals of the page aside, all at once."""
    ids = request.POST.getlist("id")[:SHOWN]
    program_of(request).reject_proposals(ids, at=moment_of(request))
    return see_other("/proposals/", done="proposal-aside")


@require_POST
def undo(request: HttpRequest, id: str) -> HttpResponse:
    """Take a decision back, and what it changed."""
    program_of(request).undo_proposal(id, at=moment_of(request))
    return see_other("/proposals/", done="proposal-undone")


@require_GET
def decided(request: HttpRequest) -> HttpResponse:
    """Show what was decided, the latest first, each with its way back."""
    program, number = program_of(request), page_number(request)
    first = (number - 1) * SHOWN
    accepted = program.proposals(state=ProposalState.ACCEPTED, first=first, most=SHOWN + 1)
    rejected = program.proposals(state=ProposalState.REJECTED, first=first, most=SHOWN + 1)
    return render(
        request,
        "proposals/decided.html",
        accepted=_shown(request, accepted[:SHOWN]),
        rejected=_shown(request, rejected[:SHOWN]),
        evaluation=program.evaluate_mailbox(),
        labels=LABEL_NAMES,
        number=number,
        has_more=len(accepted) > SHOWN or len(rejected) > SHOWN,
    )


@require_GET
def unread(request: HttpRequest) -> HttpResponse:
    """Show the mails that could not be read: nothing is passed over in silence."""
    number = page_number(request)
    found = program_of(request).unread_mail(first=(number - 1) * 100, most=101)
    return render(
        request,
        "proposals/unread.html",
        mails=found[:100],
        number=number,
        has_more=len(found) > 100,
    )


# Reading


@require_POST
def read(request: HttpRequest) -> HttpResponse:
    """Read the mailbox, as work that goes on while pages come and go."""
    again = "again" in request.POST
    house, at = house_of(request), moment_of(request)

    def job(work: Work) -> str:
        return house.program.sync_mailbox(at=at, progress=work.step, again=again).sentence

    return _begin(house, "Reading your mailbox", job)


@require_POST
def read_files(request: HttpRequest) -> HttpResponse:
    """Read mails and mboxes that were dropped, or a mailbox on this machine by its path."""
    house, at = house_of(request), moment_of(request)
    path = request.POST.get("path", "").strip()
    if path:
        place = Path(path).expanduser()
        if not place.exists():
            raise UnusableInput(f"There is no file or folder {place}.", "Check the name.")

        def of_place(work: Work) -> str:
            report = house.program.import_mail([place], at=at, progress=work.step)
            return report.sentence.replace(" in your mailbox", " there")

        return _begin(house, f"Reading {place.name or place}", of_place)
    files = request.FILES.getlist("files")
    if not files:
        raise UnusableInput("No file was chosen.", "Choose a mail or an mbox, or give its path.")
    if any((file.size or 0) > LARGEST_FILE for file in files):
        raise UnusableInput(
            "That file is too large to be dropped.", "Give its path on this machine instead."
        )
    contents = [(file.name or "the file", file.read()) for file in files]

    def of_files(work: Work) -> str:
        report = house.program.import_handed_over(contents, at=at, progress=work.step)
        return report.sentence.replace(" in your mailbox", " there")

    return _begin(house, "Reading your mail", of_files)


@require_http_methods(["GET", "POST"])
def settings(request: HttpRequest) -> HttpResponse:
    """Say whether the mailbox is watched while the program runs."""
    program = program_of(request)
    if request.method == "POST":
        program.set_watching(wanted="watch" in request.POST)
        house_of(request).wake()
        return see_other("/settings/mailbox", done="mailbox-kept")
    return render(
        request,
        "proposals/settings.html",
        account=program.mail_account(),
        watched=program.wants_watching(),
        counts=program.count_proposals(),
    )


def _begin(house: House, title: str, job: Job) -> HttpResponse:
    def read(work: Work) -> str:
        work.leads_to = ("See what your mail says", "/proposals/")
        return job(work)

    house.desk.start(title, read, afterwards=house.program.close)
    return see_other("/work/")


def _shown(request: HttpRequest, found: Sequence[Proposal]) -> list[Shown]:
    would = program_of(request).what_would_happen(found, at=moment_of(request))
    return [
        Shown(
            one,
            HEADLINES[one.kind],
            sureness(one.confidence),
            would[one.id],
            letter_of(one.found.text, one.evidence),
        )
        for one in found
    ]


def _choices(request: HttpRequest) -> Sequence[tuple[str, str]]:
    """Return the opportunities to choose from, the newest first."""
    return [
        (one.id, f"{one.company}, {one.role}" if one.role else one.company)
        for one in program_of(request).headlines()
    ]


def _has_mailbox(request: HttpRequest) -> bool:
    account = program_of(request).mail_account()
    return account is not None and bool(account.imap_host)
