"""Backups: what there is, write one, bring one back."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from afterword.web.page import render, see_other
from afterword.web.request import house_of, program_of
from afterword.web.work.desk import Work

REASONS: Final = MappingProxyType(
    {
        "daily": "written by itself",
        "by-hand": "you asked for it",
        "before-migration": "before an update",
        "before-restore": "before a backup was brought back",
    }
)


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """List the backups there are."""
    program = program_of(request)
    return render(
        request,
        "backups/backups.html",
        backups=program.backups(),
        reasons=REASONS,
        folder=str(program.settings.backups),
    )


@require_POST
def write(request: HttpRequest) -> HttpResponse:
    """Write a backup, as work that goes on while pages come and go."""
    house = house_of(request)

    def job(work: Work) -> str:
        path = house.program.back_up()
        return f"The backup is written: {path}"

    house.desk.start("Writing a backup", job, afterwards=house.program.close)
    return see_other("/work/")


@require_http_methods(["GET", "POST"])
def restore(request: HttpRequest) -> HttpResponse:
    """Show what a backup holds after it passed its check; with a yes, bring it back."""
    program = program_of(request)
    name = (request.POST if request.method == "POST" else request.GET).get("name", "")
    # Only what lies in the folder of backups: a page must not be able to name any file.
    chosen = next((one for one in program.backups() if one.name == name), None)
    if chosen is None:
        return see_other("/settings/backups")
    if request.method == "POST":
        program.restore(chosen.name)
        return see_other("/", done="restored")
    return render(
        request,
        "backups/restore.html",
        backup=chosen,
        holds=program.check_backup(chosen.name),
    )
