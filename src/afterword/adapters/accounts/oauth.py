"""Sign in with Google or Microsoft: the person's own client id, loopback redirect, PKCE.

RFC 8252 (native apps): the browser is sent to the provider, the answer comes back to a port on
this machine that listens for one request. RFC 7636: a secret made here proves that the answer
is ours. What is kept is the refresh token, among the secrets; access tokens live in memory.
"""

from __future__ import annotations

import secrets
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from afterword.domain.errors import NotNow, UnusableInput


@dataclass(frozen=True, slots=True)
class SignInService:
    """A provider's addresses, and what is asked for."""

    name: str
    authorize_url: str
    token_url: str
    scope: str
    more: tuple[tuple[str, str], ...] = ()
    loopback: str = "127.0.0.1"
    """How this machine is called in the redirect; both names are RFC 8252's."""


GOOGLE: Final = SignInService(
    "Google",
    "https://accounts.google.com/o/oauth2/v2/auth",
    "https://oauth2.googleapis.com/token",
    "https://mail.google.com/",
    # Without these Google gives a refresh token only the first time.
    (("access_type", "offline"), ("prompt", "consent")),
)
MICROSOFT: Final = SignInService(
    "Microsoft",
    "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
    "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send "
    "offline_access",
    # Microsoft's form of registration takes http://localhost, at any port, and not the number.
    loopback="localhost",
)

_RENEW_BEFORE: Final = 60
_WITHIN: Final = 20.0
_ASK_EVERY: Final = 0.5
_MOST_BYTES: Final = 16_384
_DONE = (
    "<!doctype html><meta charset=utf-8><title>Afterword</title>"
    "<p>Thank you. You can close this window and go back to Afterword."
)
_NOT_DONE = (
    "<!doctype html><meta charset=utf-8><title>Afterword</title>"
    "<p>Signing in did not work. Go back to Afterword; it says what happened."
)


@dataclass(frozen=True, slots=True)
class Client:
    """The person's own registration with the provider; `secret` is empty for public clients."""

    id: str
    secret: str = ""

    def __repr__(self) -> str:
        return f"Client({self.id!r})"


def sign_in(
    service: SignInService,
    client: Client,
    *,
    open_browser: Callable[[str], object],
    wait: float = 300.0,
    keep_waiting: Callable[[], bool] = lambda: True,
    back: str = "",
) -> str:
    """Let the person sign in with their browser; return the refresh token to keep.

    `open_browser` gets the provider's address. `wait` is in seconds; `keep_waiting` is asked
    twice a second whether to go on. `back` is where the page at the end leads ("" for nowhere).

    Raises:
        UnusableInput: the provider refused, or the answer was not for us.
        NotNow: nobody answered in time, or the provider is out of reach.
    """
    state, verifier = secrets.token_urlsafe(24), secrets.token_urlsafe(48)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        redirect = f"http://{service.loopback}:{listener.getsockname()[1]}/"
        session = _session(service, client, redirect_uri=redirect)
        url, _ = session.create_authorization_url(
            service.authorize_url, state=state, code_verifier=verifier, **dict(service.more)
        )
        open_browser(url)
        answer = _one_answer(listener, state, wait, keep_waiting, back)
    _require_consent(service, answer)
    token = _ask(
        service,
        lambda: session.fetch_token(
            service.token_url,
            code=answer["code"],
            code_verifier=verifier,
            state=state,
            timeout=_WITHIN,
        ),
    )
    refresh = token.get("refresh_token")
    if not refresh:
        raise UnusableInput(
            f"{service.name} did not allow Afterword to stay signed in.",
            "Remove Afterword from the apps of your account there, then sign in again.",
            code="no-refresh-token",
        )
    return str(refresh)


class AccessTokens:
    """Gives an access token that is valid now, renewing it when needed.

    `keep` is told a new refresh token, for providers that change it on every use.
    """

    def __init__(
        self,
        service: SignInService,
        client: Client,
        refresh_token: str,
        *,
        keep: Callable[[str], None] = lambda token: None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._service = service
        self._client = client
        self._refresh_token = refresh_token
        self._keep = keep
        self._now = now
        self._token = ""
        self._good_until = 0.0

    def __call__(self) -> str:
        """Return an access token.

        Raises:
            UnusableInput: the provider withdrew the permission; sign in again.
            NotNow: the provider is out of reach.
        """
        if not self._token or self._now() >= self._good_until - _RENEW_BEFORE:
            self._renew()
        return self._token

    def _renew(self) -> None:
        session = _session(self._service, self._client)
        token = _ask(
            self._service,
            lambda: session.refresh_token(
                self._service.token_url, refresh_token=self._refresh_token, timeout=_WITHIN
            ),
        )
        self._token = str(token["access_token"])
        self._good_until = self._now() + float(token.get("expires_in", 300))
        changed = token.get("refresh_token")
        if changed and changed != self._refresh_token:
            self._refresh_token = str(changed)
            self._keep(self._refresh_token)


def _session(service: SignInService, client: Client, **more: Any) -> Any:
    from authlib.integrations.requests_client import OAuth2Session

    return OAuth2Session(
        client.id,
        client.secret or None,
        scope=service.scope,
        code_challenge_method="S256",
        token_endpoint_auth_method="client_secret_post" if client.secret else "none",
        **more,
    )


def _ask(service: SignInService, question: Callable[[], Any]) -> Any:
    """Ask the token server; put its trouble into words."""
    import requests
    from authlib.integrations.base_client import OAuthError

    try:
        return question()
    except OAuthError as error:
        raise UnusableInput(
            f"{service.name} did not accept the sign-in ({error.error}).",
            "Sign in again from the mail settings.",
            code="sign-in-refused",
        ) from error
    except (requests.RequestException, ValueError) as error:
        raise NotNow(
            f"{service.name} could not be reached to sign in.",
            "Look whether you are on line, then try again.",
            code="sign-in-unreachable",
        ) from error


def _one_answer(
    listener: socket.socket, state: str, wait: float, keep_waiting: Callable[[], bool], back: str
) -> dict[str, str]:
    """Wait for the browser to come back with our state; strangers change nothing."""
    deadline = time.monotonic() + wait
    listener.settimeout(_ASK_EVERY)
    while time.monotonic() < deadline and keep_waiting():
        try:
            connection, _ = listener.accept()
        except TimeoutError:
            continue
        with connection:
            answer = _read_answer(connection)
            ours = secrets.compare_digest(answer.get("state", "").encode(), state.encode())
            _reply(connection, (_DONE if ours and "code" in answer else _NOT_DONE) + _link(back))
        if ours:
            return answer
    raise NotNow(
        "Nobody signed in within the time.", "Start again when you are ready.", code="no-answer"
    )


def _link(back: str) -> str:
    return f'<p><a href="{escape(back)}">Back to Afterword</a>' if back else ""


def _read_answer(connection: socket.socket) -> dict[str, str]:
    """Read the query of one GET request; anything else is empty."""
    connection.settimeout(5.0)
    octets = b""
    try:
        while b"\r\n\r\n" not in octets and len(octets) < _MOST_BYTES:
            more = connection.recv(4_096)
            if not more:
                break
            octets += more
    except OSError:
        return {}
    words = octets.partition(b"\r\n")[0].decode("ascii", "replace").split(" ")
    if len(words) != 3 or words[0] != "GET":
        return {}
    query = parse_qs(urlsplit(words[1]).query, max_num_fields=20)
    return {name: values[0] for name, values in query.items()}


def _reply(connection: socket.socket, page: str) -> None:
    octets = page.encode()
    head = (
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
        f"Content-Length: {len(octets)}\r\nCache-Control: no-store\r\n"
        "Referrer-Policy: no-referrer\r\nConnection: close\r\n\r\n"
    )
    try:
        connection.sendall(head.encode() + octets)
    except OSError:
        return


def _require_consent(service: SignInService, answer: dict[str, str]) -> None:
    if "code" not in answer:
        why = answer.get("error", "no code")[:60]
        raise UnusableInput(
            f"{service.name} did not let Afterword in ({why}).",
            "Start again, and allow the access when you are asked.",
            code="sign-in-refused",
        )
