"""The calendar feed, and the page that switches it on and off."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_http_methods, require_safe

from afterword.domain.errors import UnusableInput
from afterword.web.calendar.key import address_of, opens_the_calendar
from afterword.web.page import render, see_other
from afterword.web.request import house_of, moment_of, program_of


@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """Give the calendar to whoever knows its secret; the cookie alone does not do."""
    if not opens_the_calendar(request):
        raise Http404
    program = program_of(request)
    known = program.calendar_feed()
    text = program.calendar(
        at=moment_of(request), with_names=known is not None and known.with_names
    )
    response = HttpResponse(text, content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = 'inline; filename="afterword.ics"'
    return response


@require_GET
def download(request: HttpRequest) -> HttpResponse:
    """Give the same as a file, with names, to take along."""
    text = program_of(request).calendar(at=moment_of(request))
    response = HttpResponse(text, content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="afterword.ics"'
    return response


@require_http_methods(["GET", "POST"])
def settings(request: HttpRequest) -> HttpResponse:
    """Show the address of the calendar; switch it on, renew it, switch it off."""
    program, door = program_of(request), house_of(request).door
    if request.method == "POST":
        with_names = "with_names" in request.POST
        match request.POST.get("do", ""):
            case "on" | "renew":
                program.switch_calendar_on(port=door.port, with_names=with_names)
            case "names":
                program.name_in_calendar(with_names=with_names)
            case "off":
                program.switch_calendar_off()
            case _:
                raise UnusableInput(
                    "This button is not known.", "Go back to the page and try again."
                )
        return see_other("/settings/calendar", done="calendar-kept")
    known = program.calendar_feed()
    return render(
        request,
        "calendar/settings.html",
        feed=known,
        address=known and f"http://127.0.0.1:{door.port}{address_of(known.token)}",
        moved=known is not None and known.port != door.port,
        port=door.port,
    )
