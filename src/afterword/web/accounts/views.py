"""The page of the mail account: find its servers, keep it, sign in, try it."""

from __future__ import annotations

from queue import Empty, SimpleQueue

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from afterword.domain.errors import AfterwordError, Refused, UnusableInput
from afterword.usecases.views import Discovery, MailAccount, SignIn
from afterword.web.accounts.forms import AccountForm, initial_of
from afterword.web.page import render, see_other
from afterword.web.request import House, house_of, program_of
from afterword.web.work.desk import Work

PROVIDERS = {SignIn.GOOGLE: "Google", SignIn.MICROSOFT: "Microsoft"}
_ADDRESS_WITHIN = 10.0
"""Seconds until the provider's address is made up; it needs no line."""


@require_http_methods(["GET", "POST"])
def account(request: HttpRequest) -> HttpResponse:
    """Show and keep the mail account; find its servers where asked."""
    program = program_of(request)
    known = program.mail_account()
    if request.method != "POST":
        return _page(request, AccountForm(account=known))
    if "find" in request.POST:
        return _find(request, known)
    form = AccountForm(request.POST, account=known, suggest=program.suggest_mail_account)
    if not form.is_valid():
        return _page(request, form, status=422)
    try:
        program.save_mail_account(form.account(), form.secret())
    except (UnusableInput, Refused) as problem:
        field = {"no-password": "password", "demonstration": None}.get(problem.code)
        form.add_error(field, str(problem))
        return _page(request, form, status=422)
    if "sign_in_now" in request.POST:
        return _sign_in(request)
    if "test" in request.POST:
        return _test(request)
    return see_other("/settings/account", done="account-kept")


@require_POST
def test_account(request: HttpRequest) -> HttpResponse:
    """Log in to the account without sending anything, and say what was found."""
    return _test(request)


@require_POST
def sign_in(request: HttpRequest) -> HttpResponse:
    """Begin to sign in to the account's provider."""
    return _sign_in(request)


@require_GET
def signing_in(request: HttpRequest) -> HttpResponse:
    """Show the way to the provider's page while Afterword waits for the person to come back."""
    work = house_of(request).desk.work
    return render(request, "accounts/signing_in.html", work=work)


def _find(request: HttpRequest, known: MailAccount | None) -> HttpResponse:
    program = program_of(request)
    given = request.POST.get("address", "").strip()
    try:
        found = program.find_mail_account(given)
    except UnusableInput as problem:
        form = AccountForm(request.POST, account=known)
        form.add_error("address", problem.sentence)
        return _page(request, form, status=422)
    typed: dict[str, object] = {
        name: request.POST[name] for name in AccountForm.base_fields if name in request.POST
    }
    if found is not None:
        typed = {**typed, **initial_of(found.account), **_kept(request)}
    form = AccountForm(account=known, initial={**initial_of(known), **typed, "address": given})
    return _page(request, form, looked_for=True, discovery=found)


def _kept(request: HttpRequest) -> dict[str, object]:
    """Return what a search does not know better than the person."""
    return {name: request.POST.get(name, "") for name in ("sign_in", "client_id")}


def _test(request: HttpRequest) -> HttpResponse:
    program = program_of(request)
    problem: AfterwordError | None = None
    found: tuple[str, ...] = ()
    try:
        found = program.test_mail_account()
    except AfterwordError as refused:
        problem = refused
    form = AccountForm(account=program.mail_account())
    return _page(request, form, found=found, problem=problem, tested=True)


def _sign_in(request: HttpRequest) -> HttpResponse:
    """Wait for the person at a port of its own, in the background."""
    house = house_of(request)
    mail_account = house.program.require_mail_account()
    provider = PROVIDERS.get(mail_account.sign_in, "your provider")
    address: SimpleQueue[str] = SimpleQueue()

    def job(work: Work) -> str:
        return _wait_for_person(house, work, address, provider)

    work = house.desk.start(f"Signing in to {provider}", job, afterwards=house.program.close)
    try:
        work.next_step = (f"Go on to {provider}", address.get(timeout=_ADDRESS_WITHIN))
    except Empty:
        return see_other("/work/")
    return see_other("/settings/account/signing-in")


def _wait_for_person(house: House, work: Work, address: SimpleQueue[str], provider: str) -> str:
    house.program.sign_in(
        open_browser=address.put,
        keep_waiting=lambda: not work.is_stopping,
        back=f"{house.door.address}settings/account/signing-in",
    )
    work.results.extend(house.program.test_mail_account())
    return f"You are signed in to {provider}."


def _page(
    request: HttpRequest,
    form: AccountForm,
    *,
    status: int = 200,
    found: tuple[str, ...] = (),
    problem: AfterwordError | None = None,
    tested: bool = False,
    looked_for: bool = False,
    discovery: Discovery | None = None,
) -> HttpResponse:
    program = program_of(request)
    mail_account = program.mail_account()
    return render(
        request,
        "accounts/account.html",
        status=status,
        form=form,
        account=mail_account,
        provider=PROVIDERS.get(mail_account.sign_in) if mail_account else None,
        signed_in=mail_account is not None
        and mail_account.sign_in in PROVIDERS
        and program.is_signed_in(),
        habit=program.sending_habit(),
        found=found,
        problem=problem,
        tested=tested,
        looked_for=looked_for,
        discovery=discovery,
    )
