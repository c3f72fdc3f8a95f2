"""Problems as kind pages: what can be anticipated says what helps, a bug says we are sorry."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.http.multipartparser import MultiPartParserError

from afterword.domain.errors import AfterwordError, NotFound, NotNow, Refused, UnusableInput
from afterword.web.page import render

WORTH_SHOWING = 20
"""Characters; a shorter value is a choice or a number, and goes along unseen. Our choice."""

log = logging.getLogger("afterword.web")

STATUS_BY_TYPE: tuple[tuple[type[AfterwordError], int], ...] = (
    (NotFound, 404),
    (UnusableInput, 400),
    (Refused, 409),
    (NotNow, 503),
)


class KindProblems:
    """Translate what a view could not finish into a page with a sentence and a remedy."""

    def __init__(self, respond: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.respond(request)

    def process_exception(self, request: HttpRequest, problem: Exception) -> HttpResponse:
        """Answer for everything a view raises, so that nothing of it reaches a stranger."""
        if isinstance(problem, AfterwordError):
            return anticipated(request, problem)
        if isinstance(problem, Http404):
            return no_such_page(request)
        if isinstance(problem, (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)):
            return _page(
                request, 413, "That is more than one page can take.", "Send less at a time."
            )
        if isinstance(problem, MultiPartParserError):
            return _page(request, 400, "What the browser sent broke off.", "Please try it again.")
        return unexpected(request, problem)


def anticipated(request: HttpRequest, problem: AfterwordError) -> HttpResponse:
    """Show the sentence and the remedy of a problem that has both."""
    return _page(request, status_of(problem), problem.sentence, problem.remedy)


def status_of(problem: AfterwordError) -> int:
    """Map a problem to an HTTP status; one without a class of its own is ours to solve later."""
    for kind, status in STATUS_BY_TYPE:
        if isinstance(problem, kind):
            return status
    return 503


def no_such_page(request: HttpRequest) -> HttpResponse:
    """Answer for an address that leads nowhere."""
    return _page(
        request, 404, "There is nothing at this address.", "Today is a good place to start again."
    )


def unusable(request: HttpRequest) -> HttpResponse:
    """Answer for a request that cannot be understood."""
    return _page(request, 400, "That request could not be understood.", "Please try it again.")


def unexpected(request: HttpRequest, problem: BaseException | None) -> HttpResponse:
    """Answer for a bug: a reference on the page, the traceback in the log and nowhere else."""
    reference = secrets.token_hex(4)
    log.error(
        "A bug stopped the page %s (reference %s).", request.path, reference, exc_info=problem
    )
    sentence = "Something in Afterword broke. This is our mistake, not yours, and nothing was sent."
    remedy = f"The details are in the log under the reference {reference}."
    return _page(request, 500, sentence, remedy)


def _page(request: HttpRequest, status: int, sentence: str, remedy: str) -> HttpResponse:
    if "application/json" in request.headers.get("Accept", ""):
        return HttpResponse(
            f"{sentence} {remedy}".strip(), status=status, content_type="text/plain; charset=utf-8"
        )
    return render(
        request,
        "problem.html",
        status=status,
        sentence=sentence,
        remedy=remedy,
        again=_what_was_sent(request) if status == 503 else (),
    )


def _what_was_sent(request: HttpRequest) -> tuple[tuple[str, str, bool], ...]:
    """Return each field that was sent and whether it holds words worth showing.

    Pages are never stored by the browser, so its way back would lose them. A password is not
    written into a page, and files cannot be: who sent those begins anew.
    """
    if request.method != "POST" or request.FILES:
        return ()
    fields = [(name, value) for name in request.POST for value in request.POST.getlist(name)]
    return tuple(
        (name, value.replace("\r\n", "\n"), len(value) > WORTH_SHOWING)
        for name, value in fields
        if value and name != "password"
    )
