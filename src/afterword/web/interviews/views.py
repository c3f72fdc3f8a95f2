"""Add an interview: drop the invitation, or type it in."""

from __future__ import annotations

from collections.abc import Sequence

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from afterword.usecases.views import Imported, Outcome
from afterword.web.interviews.forms import InterviewForm
from afterword.web.page import render, see_other
from afterword.web.request import house_of, moment_of, program_of
from afterword.web.work.desk import Work

LARGEST_FILE = 25_000_000
"""Bytes of one invitation; what providers allow a mail to be."""
AT_ONCE = 5
"""So many files are read while the browser waits; more are read in the background."""
KINDS_OF_FILE = ".eml,.ics,message/rfc822,text/calendar"


@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """Record an interview that is typed in."""
    program = program_of(request)
    profile = program.profile()
    if request.method != "POST":
        return _page(request, InterviewForm.for_profile(profile))
    form = InterviewForm(request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    id = program.add_interview(form.interview(profile), at=moment_of(request))
    return see_other(f"/opportunities/{id}/", done="interview-added")


@require_http_methods(["GET", "POST"])
def bring_in(request: HttpRequest) -> HttpResponse:
    """Record the invitations in the files that were dropped or chosen."""
    if request.method != "POST":
        return see_other("/interviews/add")
    files = request.FILES.getlist("files")
    if not files:
        form = InterviewForm.for_profile(program_of(request).profile())
        return _page(request, form, status=422, wrong="Please choose an invitation first.")
    contents = [_content(file) for file in files]
    if len(files) > AT_ONCE:
        return _in_the_background(request, contents)
    program, at = program_of(request), moment_of(request)
    results: list[tuple[str, Imported, str]] = []
    for name, data in contents:
        if data is None:
            results.append((name, _too_large(name), ""))
            continue
        mail = _to_look_at(request, data)
        results += [(name, one, mail) for one in program.import_bytes(data, name=name, at=at)]
    if results and all(one.outcome is Outcome.NOTHING_FOUND for _, one, _ in results):
        # No invitation, but a mail may say something all the same.
        mails = [(name, data) for name, data in contents if data is not None and _is_mail(name)]
        if mails and program.import_handed_over(mails, at=at).proposals:
            return see_other("/proposals/")
    found = {one.opportunity_id for _, one, _ in results if one.opportunity_id}
    if len(found) == 1 and not any(one.problems for _, one, _ in results):
        return see_other(f"/opportunities/{found.pop()}/", done="interview-added")
    return render(request, "interviews/results.html", results=results)


def _to_look_at(request: HttpRequest, data: bytes) -> str:
    """Lay a mail on the tray and return its address; a calendar alone is nothing to look at."""
    if data.lstrip()[:15].upper().startswith(b"BEGIN:VCALENDAR"):
        return ""
    return f"/mail/{house_of(request).tray.put(data)}"


def _content(file: UploadedFile[bytes]) -> tuple[str, bytes | None]:
    """Read a dropped file, unless it is too large."""
    name = file.name or "the file"
    return name, None if (file.size or 0) > LARGEST_FILE else file.read()


def _is_mail(name: str) -> bool:
    return name.lower().endswith((".eml", ".emlx", ".mbox", ".mbx"))


def _in_the_background(
    request: HttpRequest, contents: Sequence[tuple[str, bytes | None]]
) -> HttpResponse:
    """Read many files as work that can be watched and stopped."""
    house, at = house_of(request), moment_of(request)

    def job(work: Work) -> str:
        for number, (name, data) in enumerate(contents):
            work.step(number, len(contents))
            if data is None:
                work.results.append(_too_large(name).sentence)
                continue
            found = house.program.import_bytes(data, name=name, at=at)
            work.results += [one.sentence for one in found]
        return f"All {len(contents)} files are read."

    house.desk.start("Reading invitations", job, afterwards=house.program.close)
    return see_other("/work/")


def _too_large(name: str) -> Imported:
    return Imported(
        Outcome.NOTHING_FOUND,
        f"{name} is larger than a mail can be. Save the invitation alone and drop that.",
    )


def _page(
    request: HttpRequest, form: InterviewForm, *, status: int = 200, wrong: str = ""
) -> HttpResponse:
    return render(
        request,
        "interviews/add.html",
        status=status,
        form=form,
        wrong=wrong,
        accepts=KINDS_OF_FILE,
    )
