"""The candidate's own data, and the account notes are sent from."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from afterword.domain.errors import Refused, UnusableInput
from afterword.usecases.looking import keep_looking
from afterword.usecases.ports import AccountId, Secrets, Store
from afterword.usecases.record_interview import is_zone, looks_like_address
from afterword.usecases.views import MailAccount, Profile, Security, SignIn

VOICES = ("warm", "plain", "formal")
DIALECTS = ("en-GB", "en-US")
_LONGEST_CLIENT_ID = 200
_ON_THIS_MACHINE = ("localhost", "127.0.0.1", "::1")


def get_profile(store: Store, account: AccountId, *, tz: str) -> Profile:
    """Return the profile; an untouched one has the zone `tz` of the machine and no name."""
    with store.reading() as reader:
        return reader.profile(account) or Profile(tz=tz)


def save_profile(store: Store, account: AccountId, profile: Profile, *, at: datetime) -> None:
    """Keep the profile.

    An invitation that was read before the address was known may have made the candidate one of
    the interviewers; that is put right here.

    Raises:
        UnusableInput: The zone, the address, the country or the way of writing is unknown.
    """
    profile = replace(
        profile,
        name=" ".join(profile.name.split()),
        email=profile.email.strip(),
        country=profile.country.strip().upper(),
    )
    if not is_zone(profile.tz):
        raise UnusableInput(f"{profile.tz!r} is no time zone.", "Write one like Europe/London.")
    if profile.email and not looks_like_address(profile.email):
        raise UnusableInput(
            f"{profile.email!r} is not an e-mail address.", "Write it like alice@example.org."
        )
    if profile.voice not in VOICES:
        raise UnusableInput(
            f"{profile.voice!r} is not a voice we have.", f"It may be {', '.join(VOICES)}."
        )
    if profile.dialect not in DIALECTS:
        raise UnusableInput(
            f"{profile.dialect!r} is not a dialect we check.", f"It may be {', '.join(DIALECTS)}."
        )
    country = profile.country.partition("-")[0]
    if country and not (len(country) == 2 and country.isalpha()):
        raise UnusableInput(
            f"{profile.country!r} is not a country code.", "Write two letters, like GB or GB-SCT."
        )
    with store.writing() as ledger:
        before = ledger.profile(account)
        ledger.save_profile(account, profile)
        if profile.email and (before is None or before.email != profile.email):
            keep_looking(ledger, account, ledger.leave_out(account, profile.email), at=at)
        if before is not None and before.tz != profile.tz:
            # Days are counted in the candidate's zone, so every next moment may be another.
            everything = [known.id for known in ledger.headlines(account)]
            keep_looking(ledger, account, everything, at=at)


def secret_name(address: str) -> str:
    """Name the secret that belongs to a mail account: its password."""
    return f"mail:{address.lower()}"


def token_name(address: str) -> str:
    """Name the refresh token of an account one signs in to through its provider."""
    return f"token:{address.lower()}"


def client_secret_name(address: str) -> str:
    """Name the secret of the person's own registration with the provider."""
    return f"client:{address.lower()}"


def save_mail_account(
    store: Store,
    account: AccountId,
    secrets: Secrets,
    mail_account: MailAccount,
    secret: str | None,
) -> None:
    """Keep the account, and its secret with the secrets (None keeps the older one).

    The secret is the password, or the client secret where one signs in through the provider;
    Microsoft gives none for programs on one's own machine, so it may stay away there.

    Raises:
        UnusableInput: The address, a server, its protection or the client id cannot be used.
        Refused: No password is known for it.
    """
    if not looks_like_address(mail_account.address):
        raise UnusableInput(
            f"{mail_account.address!r} is not an e-mail address.",
            "Write it like alice@example.org.",
        )
    _check_server("outgoing", mail_account.smtp_host, mail_account.smtp_security)
    if mail_account.imap_host:
        _check_server("incoming", mail_account.imap_host, mail_account.imap_security)
    for port in (mail_account.smtp_port, mail_account.imap_port):
        if not 0 < port < 65536:
            raise UnusableInput(f"{port} is not a port.", "It is a number from 1 to 65535.")
    if mail_account.sign_in is SignIn.PASSWORD:
        _keep_password(secrets, mail_account.address, secret)
    else:
        _require_client(mail_account)
        if secret is not None:
            secrets.put(client_secret_name(mail_account.address), secret)
    with store.writing() as ledger:
        ledger.save_mail_account(account, mail_account)


def _keep_password(secrets: Secrets, address: str, password: str | None) -> None:
    name = secret_name(address)
    if password is None and secrets.get(name) is None:
        raise Refused(
            f"There is no password for {address} yet.",
            "Give it once; it is kept with your secrets, never in plain text.",
            code="no-password",
        )
    if password is not None:
        secrets.put(name, password)


def _require_client(mail_account: MailAccount) -> None:
    client_id = mail_account.client_id
    if not client_id or len(client_id) > _LONGEST_CLIENT_ID or not client_id.isprintable():
        raise UnusableInput(
            f"Signing in through {mail_account.sign_in.value.capitalize()} needs a client id of "
            "your own.",
            "Register Afterword there once, then give the client id; the guide on connecting a "
            "mail account says how.",
        )


def _check_server(which: str, host: str, security: Security) -> None:
    if not host or any(c.isspace() or c in "/@" for c in host):
        raise UnusableInput(
            f"{host!r} is not the name of an {which} server.",
            "It is a name like smtp.example.org; your provider's help pages give it.",
        )
    if security is Security.NONE and host.lower() not in _ON_THIS_MACHINE:
        raise UnusableInput(
            f"The {which} server {host} would get your password unprotected.",
            "Choose tls (port 465 or 993) or starttls (port 587 or 143).",
        )
