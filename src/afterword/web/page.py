"""Rendering: plain values into the templates, which decide nothing but layout."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import jinja2
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from afterword.web import static_files
from afterword.web.dates import Dates
from afterword.web.notices import NOTICES
from afterword.web.request import moment_of, program_of
from afterword.web.vocabulary import KINDS, PERSON_ROLES

TEMPLATE_FOLDERS = tuple(sorted(Path(__file__).parent.glob("**/templates")))


@cache
def templates() -> jinja2.Environment:
    """Return the environment all pages share: everything escaped, a misspelt name is an error."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader([str(folder) for folder in TEMPLATE_FOLDERS]),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals["static"] = static_files.address_of
    environment.globals["kinds"] = KINDS
    environment.globals["person_roles"] = PERSON_ROLES
    return environment


def render(
    request: HttpRequest, template: str, *, status: int = 200, **values: Any
) -> HttpResponse:
    """Render a page. `values` are what the view read; the frame adds dates and the notice.

    `undo`, where a view gives one, is the `Undo` that belongs to the notice.
    """
    if "dates" not in values:
        values["dates"] = dates_for(request)
    notice = NOTICES.get(request.GET.get("done", ""), "")
    values.setdefault("undo", None)
    text = templates().get_template(template).render(path=request.path, notice=notice, **values)
    return HttpResponse(text, status=status)


def dates_for(request: HttpRequest) -> Dates:
    """Return words for dates in the candidate's own zone, or in UTC where it cannot be read."""
    at = moment_of(request)
    try:
        tz = program_of(request).profile().tz
    except Exception:
        # Even the page that says the store cannot be opened has dates in its frame.
        tz = "UTC"
    return Dates(tz, at)


def see_other(address: str, *, done: str = "", of: str = "") -> HttpResponseRedirect:
    """Lead on after a change, so that reloading repeats nothing; `done` names a notice.

    `of` is the opportunity it is about, where the address does not say so.
    """
    assert not done or done in NOTICES, done
    about = f"&{urlencode({'of': of})}" if of else ""
    response = HttpResponseRedirect(f"{address}?done={done}{about}" if done else address)
    response.status_code = 303
    return response


def wants_fragment(request: HttpRequest) -> bool:
    """Say whether our own script asked, which replaces a part of the page."""
    return request.headers.get("X-Afterword-Part") == "1"


def page_number(request: HttpRequest) -> int:
    """Return which page of a long list is asked for, counted from 1; nonsense means the first."""
    text = request.GET.get("page", "")
    is_number = len(text) < 6 and text.isascii() and text.isdecimal()
    return max(int(text), 1) if is_number else 1
