"""Try an account: log in where mail leaves and where it is kept; nothing is sent.

What is wrong is told in plain words, with what to do about it; `tests/adapters/accounts` holds
each of these sentences against a server that misbehaves in that way.
"""

from __future__ import annotations

import imaplib
import ssl
from dataclasses import dataclass
from typing import Final

from imapclient.exceptions import IMAPClientError, LoginError

from afterword.adapters.accounts.credentials import login_for
from afterword.adapters.accounts.table import find_provider
from afterword.adapters.imap.sent_folder import NotSignedIn, SentFolder
from afterword.adapters.line_troubles import LineTrouble, Server, explain_trouble
from afterword.adapters.smtp import SmtpTransport
from afterword.adapters.smtp.conversation import Bearer, Credential, Patience, SmtpConversation
from afterword.domain.errors import NotNow
from afterword.usecases.outbox_states import Outcome
from afterword.usecases.ports_sending import Said
from afterword.usecases.views import MailAccount

WITHIN: Final = 15.0
"""Seconds for each server: a person is waiting in front of the screen."""
_NOTHING_SENT = "Nothing was sent."


@dataclass(frozen=True, slots=True)
class Trial:
    """How an account is tried; tests give a certificate of their own and less patience."""

    within: float = WITHIN
    context: ssl.SSLContext | None = None


def check_account(
    account: MailAccount, credential: Credential, *, trial: Trial | None = None
) -> tuple[str, ...]:
    """Return what was found, in sentences.

    Raises:
        NotNow: A server is away or does not let us in; the sentence says which and why, the
            remedy what to do.
    """
    trial = trial or Trial()
    return (
        _check_outgoing(account, credential, trial),
        _check_incoming(account, credential, trial),
    )


def _check_outgoing(account: MailAccount, credential: Credential, trial: Trial) -> str:
    patience = Patience(connect=trial.within, answer=trial.within, reply=trial.within)
    talk = SmtpTransport(account, credential, context=trial.context, patience=patience).open()
    said = talk.enter()
    talk.close(politely=said is None)
    if said is None:
        return f"{account.smtp_host} lets you in; your notes can go out from there."
    trouble = _outgoing_trouble(account, credential, said, talk)
    raise NotNow(trouble.sentence, f"{trouble.remedy} {_NOTHING_SENT}", code="outgoing-server")


def _outgoing_trouble(
    account: MailAccount, credential: Credential, said: Said, talk: SmtpConversation
) -> LineTrouble:
    if talk.trouble is not None:
        server = Server(account.smtp_host, account.smtp_port, account.smtp_security)
        return explain_trouble(talk.trouble, server)
    if said.codes.startswith("AUTH 5") or said.codes.startswith("AUTH -"):
        return _refused_login(account, credential, account.smtp_host, talk.refusal)
    if said.outcome is Outcome.LOGIN:
        return LineTrouble(said.sentence, "")
    return LineTrouble(
        said.sentence or f"{account.smtp_host} does not let us in just now.",
        "Try again in a while.",
    )


def _refused_login(
    account: MailAccount, credential: Credential, host: str, words: str
) -> LineTrouble:
    """Say what to do where name and password, or the sign-in, were not accepted."""
    if isinstance(credential, Bearer):
        return LineTrouble(
            f"{host} does not accept the sign-in for {account.login}.",
            "Sign in again, with the account of that address.",
        )
    provider = find_provider(account.address)
    if provider is not None and provider.how:
        return LineTrouble(
            f"{host} did not accept the name {account.login} with this password.", provider.how
        )
    if _wants_app_password(words):
        return LineTrouble(
            f"{host} does not take your usual password from a program.",
            "Make an app password in the security settings of your provider and use it here.",
        )
    return LineTrouble(
        f"{host} did not accept the name {account.login} with this password.",
        "Type the password once more. If it is right, your provider may want an app password, "
        "made in its security settings, or another name to log in with.",
    )


def _wants_app_password(words: str) -> bool:
    lower = words.lower()
    return "app password" in lower or "app-specific" in lower or "application-specific" in lower


def _check_incoming(account: MailAccount, credential: Credential, trial: Trial) -> str:
    host = account.imap_host
    if not host:
        return (
            "No incoming server is set up, so nobody can look whether a note went out if the"
            " connection breaks; Afterword will ask you then."
        )
    folder = SentFolder(
        account, login_for(account, credential), context=trial.context, within=trial.within
    )
    try:
        name = folder.try_it()
    except NotSignedIn as trouble:
        raise _incoming(LineTrouble(str(trouble), "")) from trouble
    except LoginError as trouble:
        raise _incoming(_refused_login(account, credential, host, str(trouble))) from trouble
    except (OSError, IMAPClientError, imaplib.IMAP4.error) as trouble:
        server = Server(host, account.imap_port, account.imap_security)
        raise _incoming(explain_trouble(trouble, server)) from trouble
    if name is None:
        return (
            f"{host} lets you in. There is no folder for sent mail yet; Afterword makes one "
            "called Sent when it first needs it."
        )
    return f"{host} lets you in; your Sent folder ({name}) can be read."


def _incoming(trouble: LineTrouble) -> NotNow:
    return NotNow(
        f"Notes can go out, but your mailbox cannot be read: {trouble.sentence}",
        trouble.remedy,
        code="incoming-server",
    )
