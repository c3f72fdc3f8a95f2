"""The key to an account as its servers want it: a password, or tokens by OAuth."""

from __future__ import annotations

from typing import Final

from afterword.adapters.accounts.oauth import GOOGLE, MICROSOFT, AccessTokens, Client, SignInService
from afterword.adapters.imap.sent_folder import Login, login_with, login_with_token
from afterword.adapters.smtp.conversation import Bearer, Credential, Password
from afterword.domain.errors import Refused
from afterword.usecases.candidate import client_secret_name, secret_name, token_name
from afterword.usecases.ports import Secrets
from afterword.usecases.views import MailAccount, SignIn

SERVICES: Final[dict[SignIn, SignInService]] = {
    SignIn.GOOGLE: GOOGLE,
    SignIn.MICROSOFT: MICROSOFT,
}


def client_of(account: MailAccount, secrets: Secrets) -> Client:
    """Return the person's own registration with the provider."""
    return Client(account.client_id, secrets.get(client_secret_name(account.address)) or "")


def credential_for(account: MailAccount, secrets: Secrets) -> Credential:
    """Take the key of an account from the secrets.

    Raises:
        Refused: there is none (any more).
    """
    service = SERVICES.get(account.sign_in)
    if service is None:
        return Password(_password(account, secrets))
    name = token_name(account.address)
    refresh = secrets.get(name)
    if refresh is None:
        raise Refused(
            f"You are not signed in to {service.name} for {account.address}.",
            "Sign in on the page of your mail account, or with `afterword account --sign-in`.",
            code="not-signed-in",
        )
    return Bearer(
        AccessTokens(
            service, client_of(account, secrets), refresh, keep=lambda new: secrets.put(name, new)
        )
    )


def login_for(account: MailAccount, credential: Credential) -> Login:
    """Return what logs an IMAP connection in with the same key."""
    if isinstance(credential, Bearer):
        return login_with_token(account.login, credential.token)
    return login_with(account.login, credential.secret)


def _password(account: MailAccount, secrets: Secrets) -> str:
    password = secrets.get(secret_name(account.address))
    if password is None:
        raise Refused(
            f"The password of {account.address} is not known any more.",
            "Give it once more with `afterword account` or in the settings.",
            code="no-password",
        )
    return password
