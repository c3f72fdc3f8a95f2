"""The page of the etiquette: change it, see what that would change today, keep it."""

from __future__ import annotations

from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from afterword.advice import DEFAULT_POLICY, Policy
from afterword.advice.policy import CLOCKS, SWITCHES
from afterword.usecases.change_etiquette import WouldChange
from afterword.usecases.etiquette_words import FINER, GROUPS
from afterword.web.etiquette.forms import EtiquetteForm
from afterword.web.page import render, see_other
from afterword.web.request import moment_of, program_of

PLACE = "/settings/etiquette"


@require_http_methods(["GET", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """Show the settings; look at what others would change; keep them."""
    program, at = program_of(request), moment_of(request)
    policy, profile = program.etiquette(), program.profile()
    if request.method != "POST":
        return _page(request, EtiquetteForm(policy=policy, profile=profile), current=policy)
    if "defaults" in request.POST:
        form = EtiquetteForm(policy=DEFAULT_POLICY, profile=profile)
        return _page(request, form, current=policy, tried=DEFAULT_POLICY)
    form = EtiquetteForm(request.POST, policy=policy, profile=profile)
    if not form.is_valid():
        return _page(request, form, current=policy, status=422)
    if "look" in request.POST:
        return _page(request, form, current=policy, tried=form.policy)
    program.save_etiquette(form.policy, at=at)
    country = form.cleaned_data["country"]
    if country != profile.country:
        program.save_profile(replace(profile, country=country), at=at)
    return see_other(PLACE, done="etiquette-kept")


def _page(
    request: HttpRequest,
    form: EtiquetteForm,
    *,
    current: Policy,
    tried: Policy | None = None,
    status: int = 200,
) -> HttpResponse:
    """Show the form; `tried` adds what that policy would change today."""
    changes: tuple[WouldChange, ...] = ()
    if tried is not None:
        changes = program_of(request).preview_etiquette(tried, at=moment_of(request))
    return render(
        request,
        "etiquette/etiquette.html",
        status=status,
        form=form,
        groups=GROUPS,
        finer=FINER,
        finer_is_open=any(name in form.errors for name in FINER),
        clocks=frozenset(CLOCKS),
        choices=SWITCHES | {"inquiries_per_silence"},
        is_default=current == DEFAULT_POLICY,
        tried=tried,
        is_current=tried == current,
        changes=changes,
    )
