"""One logged-in connection to the person's mailbox, and its troubles in words."""

from __future__ import annotations

import imaplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError, LoginError

from afterword.adapters.imap.sent_folder import Login
from afterword.domain.errors import NotNow
from afterword.usecases.views import MailAccount, Security

TROUBLE: Final = (OSError, IMAPClientError, imaplib.IMAP4.error, EOFError)
_WITHIN: Final = 60.0


@contextmanager
def connected(
    account: MailAccount,
    login: Login,
    *,
    context: ssl.SSLContext | None = None,
    within: float = _WITHIN,
) -> Iterator[Any]:
    """Log in, and out again at the end.

    Raises:
        NotNow: The server is away, hung up, or does not let us in.
    """
    if not account.imap_host:
        raise NotNow(
            "No incoming mail server is set up, so your mailbox cannot be read.",
            "Add it in the settings, or with `afterword account --imap-host`.",
            code="no-mailbox",
        )
    if context is None and account.imap_security is not Security.NONE:
        context = ssl.create_default_context()
    client: Any = None
    try:
        client = IMAPClient(
            account.imap_host,
            port=account.imap_port,
            ssl=account.imap_security is Security.TLS,
            ssl_context=context,
            timeout=within,
        )
        if account.imap_security is Security.STARTTLS:
            client.starttls(context)
        login(client)
        yield client
    except LoginError as problem:
        if _is_busy(problem):
            raise NotNow(
                f"{account.imap_host} is too busy to let anybody in just now.",
                "It is tried again the next time.",
                code="mailbox-away",
            ) from problem
        raise NotNow(
            f"{account.imap_host} did not accept the name or the password.",
            "Give the password once more with `afterword account` or in the settings.",
            code="mailbox-login",
        ) from problem
    except TROUBLE as problem:
        raise NotNow(
            f"The connection to {account.imap_host} broke; what was read until then is kept.",
            "It goes on from there the next time.",
            code="mailbox-away",
        ) from problem
    finally:
        if client is not None:
            _leave(client)


def _is_busy(problem: LoginError) -> bool:
    """Whether the server says that the trouble is its own (RFC 5530 3: UNAVAILABLE, INUSE)."""
    said = str(problem).upper()
    return any(word in said for word in ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "TEMPORARY"))


def _leave(client: Any) -> None:
    try:
        client.logout()
    except TROUBLE:
        with suppress(*TROUBLE):
            client.shutdown()
