"""Welcome and Settings."""

from __future__ import annotations

import io
import tempfile
import zipfile
from pathlib import Path

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_http_methods

from afterword.web.interviews.views import KINDS_OF_FILE
from afterword.web.page import render, see_other
from afterword.web.request import moment_of, program_of
from afterword.web.setup.forms import ProfileForm
from afterword.web.setup.more import MORE


@require_http_methods(["GET", "POST"])
def welcome(request: HttpRequest) -> HttpResponse:
    """From nothing to the first advice in two steps."""
    program = program_of(request)
    profile = program.profile()
    form = ProfileForm(request.POST or None, profile=profile)
    if request.method == "POST" and form.is_valid():
        program.save_profile(form.profile())
        return see_other("/interviews/add", done="welcome")
    status = 422 if request.method == "POST" else 200
    return render(request, "setup/welcome.html", status=status, form=form, accepts=KINDS_OF_FILE)


@require_http_methods(["GET", "POST"])
def settings(request: HttpRequest) -> HttpResponse:
    """Show the settings; keep the candidate's details."""
    program = program_of(request)
    form = ProfileForm(request.POST or None, profile=program.profile())
    if request.method == "POST" and form.is_valid():
        program.save_profile(form.profile())
        return see_other("/settings/", done="profile-kept")
    return render(
        request,
        "setup/settings.html",
        status=422 if request.method == "POST" else 200,
        form=form,
        account=program.mail_account(),
        home=str(program.settings.home),
        more=MORE,
        copied_by=program.copied_by(),
        newest=next(iter(program.backups()), None),
    )


@require_GET
def export(request: HttpRequest) -> HttpResponse:
    """Give every opportunity as a case file, all in one zip."""
    at = moment_of(request)
    packed = io.BytesIO()
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(packed, "w") as archive:
        for path in program_of(request).export(Path(folder), at=at):
            archive.write(path, path.name, zipfile.ZIP_DEFLATED)
    response = HttpResponse(packed.getvalue(), content_type="application/zip")
    name = f"afterword-{at:%Y-%m-%d}.zip"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@require_http_methods(["GET", "POST"])
def erase(request: HttpRequest) -> HttpResponse:
    """Erase everything, after a word that nobody types by mistake."""
    wrong = ""
    if request.method == "POST":
        if request.POST.get("word", "").strip().lower() == "erase":
            program_of(request).erase()
            return see_other("/", done="erased")
        wrong = "Please type the word erase, or leave the page."
    return render(request, "setup/erase.html", status=422 if wrong else 200, wrong=wrong)
