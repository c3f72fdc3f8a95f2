"""OAuth against a token server on this machine: PKCE, state, renewal, refusal."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from tests.servers.scripted import imap_answers, scripted, smtp_answers, told_by_token

from afterword.adapters.accounts.check import Trial, check_account
from afterword.adapters.accounts.credentials import login_for
from afterword.adapters.accounts.oauth import (
    GOOGLE,
    MICROSOFT,
    AccessTokens,
    Client,
    SignInService,
    sign_in,
)
from afterword.adapters.imap.sent_folder import SentFolder
from afterword.adapters.smtp import Bearer, SmtpTransport
from afterword.domain.errors import NotNow, UnusableInput
from afterword.usecases.outbox_states import Outcome
from afterword.usecases.ports_sending import Envelope, Look
from afterword.usecases.views import MailAccount, Security, SignIn


class TokenServer:
    """Gives tokens for the code "right" if the verifier fits the challenge it saw."""

    def __init__(self) -> None:
        self.challenge = ""
        self.asked: list[dict[str, str]] = []
        self.refuses = False
        self.rotates = False
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                form = {k: v[0] for k, v in parse_qs(self.rfile.read(length).decode()).items()}
                server.asked.append(form)
                status, words = server.answer(form)
                octets = json.dumps(words).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(octets)))
                self.end_headers()
                self.wfile.write(octets)

            def log_message(self, *words: object) -> None:
                """Say nothing."""

        self.http = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_port}"

    def answer(self, form: dict[str, str]) -> tuple[int, dict[str, object]]:
        if self.refuses:
            return 400, {"error": "invalid_grant"}
        if form["grant_type"] == "authorization_code":
            digest = hashlib.sha256(form["code_verifier"].encode()).digest()
            seen = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
            if form["code"] != "right" or seen != self.challenge:
                return 400, {"error": "invalid_grant"}
        token = {"access_token": f"access-{len(self.asked)}", "token_type": "Bearer"}
        refresh = f"refresh-{len(self.asked)}" if self.rotates else "refresh-1"
        return 200, {**token, "expires_in": 3600, "refresh_token": refresh}


@pytest.fixture
def server() -> Iterator[TokenServer]:
    server = TokenServer()
    thread = threading.Thread(target=server.http.serve_forever, daemon=True)
    thread.start()
    yield server
    server.http.shutdown()
    server.http.server_close()


@pytest.fixture
def service(server) -> SignInService:
    return replace(GOOGLE, token_url=f"{server.url}/token")


def browser(server: TokenServer, *, answer: str = "code=right", state: str | None = None):
    """A person who agrees at once: the browser comes back to the loopback address."""

    def open_(url: str) -> None:
        query = {k: v[0] for k, v in parse_qs(urlsplit(url).query).items()}
        server.challenge = query["code_challenge"]
        assert query["code_challenge_method"] == "S256"
        back = f"{query['redirect_uri']}?{answer}&state={state or query['state']}"
        threading.Thread(target=requests.get, args=(back,), kwargs={"timeout": 5}).start()

    return open_


CLIENT = Client("my-own-id")


def test_signing_in_brings_a_refresh_token_and_proves_the_code_is_ours(server, service):
    refresh = sign_in(service, CLIENT, open_browser=browser(server), wait=5)

    assert refresh == "refresh-1"
    assert server.asked[0]["client_id"] == "my-own-id"


def test_an_answer_with_another_state_is_not_ours(server, service):
    with pytest.raises(NotNow, match="Nobody signed in"):
        sign_in(service, CLIENT, open_browser=browser(server, state="stranger"), wait=0.5)

    assert server.asked == []


def test_a_person_who_says_no_is_told_how_to_start_again(server, service):
    denied = browser(server, answer="error=access_denied")

    with pytest.raises(UnusableInput, match="access_denied") as refusal:
        sign_in(service, CLIENT, open_browser=denied, wait=5)

    assert "Start again" in refusal.value.remedy


def test_an_access_token_is_used_until_it_is_old(server, service):
    seconds = [0.0]
    tokens = AccessTokens(service, CLIENT, "refresh-1", now=lambda: seconds[0])

    first, again = tokens(), tokens()
    seconds[0] = 3600.0 - 60.0
    renewed = tokens()

    assert first == again == "access-1"
    assert renewed == "access-2"


def test_a_changed_refresh_token_is_kept(server, service):
    server.rotates = True
    kept: list[str] = []

    AccessTokens(service, CLIENT, "refresh-0", keep=kept.append)()

    assert kept == ["refresh-1"]


def test_a_withdrawn_permission_asks_to_sign_in_again(server, service):
    server.refuses = True

    with pytest.raises(UnusableInput, match="invalid_grant") as refusal:
        AccessTokens(service, CLIENT, "refresh-1")()

    assert "Sign in again" in refusal.value.remedy


def test_a_provider_out_of_reach_is_tried_again_later(service):
    away = replace(service, token_url="http://127.0.0.1:9/token")

    with pytest.raises(NotNow, match="could not be reached"):
        AccessTokens(away, CLIENT, "refresh-1")()


# The token at the servers


SIGNED_IN = MailAccount(
    "ann@example.org",
    "127.0.0.1",
    imap_host="127.0.0.1",
    smtp_security=Security.NONE,
    imap_security=Security.NONE,
    sign_in=SignIn.GOOGLE,
    client_id="my-own-id",
)
QUICK = Trial(within=1.0)


def at(smtp_port: int, imap_port: int) -> MailAccount:
    return replace(SIGNED_IN, smtp_port=smtp_port, imap_port=imap_port)


def test_both_servers_are_shown_the_token_and_no_password(service):
    tokens = AccessTokens(service, CLIENT, "refresh-1")
    with (
        scripted("220 here", smtp_answers()) as out,
        scripted("* OK here", imap_answers()) as inside,
    ):
        found = check_account(at(out.port, inside.port), Bearer(tokens), trial=QUICK)

    assert len(found) == 2
    (auth,) = [words for words in out.heard if words.startswith("AUTH ")]
    assert told_by_token(auth) == "user=ann@example.org\x01auth=Bearer access-1\x01\x01"
    token = inside.heard[inside.heard.index(next(w for w in inside.heard if "XOAUTH2" in w)) + 1]
    assert told_by_token(token) == "user=ann@example.org\x01auth=Bearer access-1\x01\x01"


def test_a_token_that_is_not_taken_asks_to_sign_in_again(service):
    challenge = "334 eyJzdGF0dXMiOiI0MDEifQ=="
    tokens = AccessTokens(service, CLIENT, "refresh-1")
    with (
        scripted("220 here", smtp_answers(challenge)) as out,
        pytest.raises(NotNow, match="does not accept the sign-in") as told,
    ):
        check_account(at(out.port, 1), Bearer(tokens), trial=QUICK)

    assert told.value.remedy.startswith("Sign in again, with the account of that address.")


def test_a_mailbox_that_does_not_take_the_token_is_told_apart(service):
    tokens = AccessTokens(service, CLIENT, "refresh-1")
    with (
        scripted("220 here", smtp_answers()) as out,
        scripted("* OK here", imap_answers("NO [AUTHENTICATIONFAILED] no")) as inside,
        pytest.raises(NotNow, match="your mailbox cannot be read") as told,
    ):
        check_account(at(out.port, inside.port), Bearer(tokens), trial=QUICK)

    assert "does not accept the sign-in for ann@example.org" in told.value.sentence


def test_a_token_server_that_is_away_only_lets_a_note_wait(service):
    away = replace(service, token_url="http://127.0.0.1:9/token")

    with scripted("220 here", smtp_answers()) as out:
        transport = SmtpTransport(at(out.port, 1), Bearer(AccessTokens(away, CLIENT, "refresh-1")))
        said = transport.open().greet(Envelope("ann@example.org", ("jane@acme.example",)))

    assert said.outcome is Outcome.TEMPORARY
    assert "could not be reached to sign in" in said.sentence


def test_a_withdrawn_permission_holds_a_note_and_leaves_the_mailbox_unread(server, service):
    server.refuses = True
    bearer = Bearer(AccessTokens(service, CLIENT, "refresh-1"))

    with scripted("220 here", smtp_answers()) as out, scripted("* OK", imap_answers()) as inside:
        account = at(out.port, inside.port)
        said = (
            SmtpTransport(account, bearer)
            .open()
            .greet(Envelope("ann@example.org", ("jane@acme.example",)))
        )
        folder = SentFolder(account, login_for(account, bearer))
        sighting = folder.look("<1@example.org>", since=datetime.now(UTC))

    assert said.outcome is Outcome.LOGIN
    assert "Sign in again" in said.sentence
    assert sighting.look is Look.UNREACHABLE
    assert "Sign in again" in sighting.sentence


def test_microsoft_is_given_the_name_it_takes_for_this_machine(server):
    seen: list[str] = []
    service = replace(MICROSOFT, token_url=f"{server.url}/token")
    agree = browser(server)

    def open_(url: str) -> None:
        seen.append(parse_qs(urlsplit(url).query)["redirect_uri"][0])
        agree(url)

    sign_in(service, CLIENT, open_browser=open_, wait=5)

    assert seen[0].startswith("http://localhost:")


def test_signing_in_can_be_stopped(service):
    with pytest.raises(NotNow, match="Nobody signed in"):
        sign_in(service, CLIENT, open_browser=lambda url: None, wait=60, keep_waiting=lambda: False)
