"""The page of the mail account: servers found on request, signing in, and plain words."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from django.test import Client

from afterword.adapters.accounts import credentials
from afterword.bootstrap import Program
from afterword.usecases.candidate import client_secret_name, secret_name, token_name
from afterword.usecases.views import Discovery, MailAccount, Security, SignIn
from afterword.web.request import House
from tests.servers.scripted import imap_answers, scripted, smtp_answers


def filled(**changes: object) -> dict[str, object]:
    """What a browser posts for an account on this machine."""
    return {
        "address": "alice@example.org",
        "sign_in": "password",
        "password": "hunter2",
        "client_id": "",
        "client_secret": "",
        "smtp_host": "127.0.0.1",
        "smtp_port": "9",
        "smtp_security": "none",
        "username": "",
        "imap_host": "",
        "imap_port": "993",
        "imap_security": "tls",
        "copies": "learn",
        "sent_folder": "",
        **changes,
    }


def test_the_account_is_kept_and_its_password_goes_to_the_secrets(
    alice: Client, program: Program
) -> None:
    answer = alice.post(
        "/settings/account",
        filled(copies="afterword", sent_folder="Gesendet", copy_to_self="on"),
    )

    assert answer.status_code == 303
    kept = program.mail_account()
    assert kept is not None
    assert (kept.keeps_sent_copy, kept.sent_folder, kept.copy_to_self) == (False, "Gesendet", True)
    assert program._the_secrets().get(secret_name("alice@example.org")) == "hunter2"
    assert "hunter2" not in text_of(alice, "/settings/account")


def test_without_a_password_the_form_says_so(alice: Client, program: Program) -> None:
    answer = alice.post("/settings/account", filled(password=""))

    assert answer.status_code == 422
    assert "There is no password for alice@example.org yet." in answer.content.decode()
    assert program.mail_account() is None


def test_servers_are_looked_for_only_on_request_and_shown_before_they_are_kept(
    alice: Client, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def find(address: str) -> Discovery | None:
        asked.append(address)
        found = MailAccount(address, "smtp.acme.example", 587, Security.STARTTLS)
        return Discovery(found, "the records of acme.example", "unknown")

    monkeypatch.setattr(program, "find_mail_account", find)
    alice.post("/settings/account", filled())
    assert asked == []

    page = alice.post("/settings/account", filled(address="a@acme.example", find="1"))

    assert asked == ["a@acme.example"]
    words = page.content.decode()
    assert "These servers come from the records of acme.example." in words
    assert 'value="smtp.acme.example"' in words
    kept = program.mail_account()
    assert kept is not None
    assert kept.smtp_host == "127.0.0.1", "nothing is kept before the person says so"


def test_a_search_that_finds_nothing_says_where_to_look(
    alice: Client, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program, "find_mail_account", lambda address: None)

    page = alice.post("/settings/account", filled(address="a@acme.example", find="1"))

    assert "No servers were found for this address" in page.content.decode()


def test_a_connection_that_works_is_said_of_both_servers(alice: Client) -> None:
    with scripted("220 here", smtp_answers()) as out, scripted("* OK", imap_answers()) as inside:
        page = alice.post(
            "/settings/account",
            filled(
                smtp_port=str(out.port),
                imap_host="127.0.0.1",
                imap_port=str(inside.port),
                imap_security="none",
                test="1",
            ),
        )

    words = page.content.decode()
    assert "The connection works." in words
    assert "your Sent folder (Sent) can be read" in words


def test_signing_in_needs_a_client_id_of_ones_own(alice: Client, program: Program) -> None:
    answer = alice.post("/settings/account", filled(sign_in="google", sign_in_now="1"))

    assert answer.status_code == 422
    assert "needs a client id of your own" in answer.content.decode()


def test_signing_in_leads_to_the_provider_and_keeps_the_token(
    alice: Client, program: Program, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(session: object, url: str, **form: object) -> dict[str, object]:
        return {"access_token": "a", "expires_in": 3600, "refresh_token": "the-token"}

    monkeypatch.setattr(credentials, "SERVICES", {SignIn.GOOGLE: GOOGLE_HERE})
    monkeypatch.setattr("authlib.integrations.requests_client.OAuth2Session.fetch_token", answer)
    monkeypatch.setattr("authlib.integrations.requests_client.OAuth2Session.refresh_token", answer)
    with scripted("220 here", smtp_answers()) as out:
        given = filled(
            smtp_port=str(out.port),
            sign_in="google",
            client_id="my-own-id",
            client_secret="told-once",
            sign_in_now="1",
        )
        assert alice.post("/settings/account", given)["Location"] == "/settings/account/signing-in"
        page = text_of(alice, "/settings/account/signing-in")
        (way,) = re.findall(r'href="(https://accounts.google.com[^"]*)"', page)
        query = parse_qs(urlsplit(way.replace("&amp;", "&")).query)
        back = f"{query['redirect_uri'][0]}?code=right&state={query['state'][0]}"
        last = requests.get(back, timeout=5).text
        settle(house)
        after = text_of(alice, "/settings/account/signing-in")

    assert f'<a href="{house.door.address}settings/account/signing-in">' in last
    assert "You are signed in to Google." in after
    assert "your notes can go out from there" in after
    secrets = program._the_secrets()
    assert secrets.get(token_name("alice@example.org")) == "the-token"
    assert secrets.get(client_secret_name("alice@example.org")) == "told-once"
    assert any("AUTH XOAUTH2" in words for words in out.heard)
    shown = text_of(alice, "/settings/account")
    assert "You are signed in to Google." in shown
    assert "told-once" not in shown
    assert "the-token" not in shown


def test_an_account_that_is_not_signed_in_says_so_with_a_button(
    alice: Client, program: Program
) -> None:
    alice.post("/settings/account", filled(sign_in="microsoft", client_id="my-own-id"))

    page = text_of(alice, "/settings/account")
    tested = alice.post("/settings/account/test").content.decode()

    assert "You are not signed in to Microsoft yet" in page
    assert "You are not signed in to Microsoft for alice@example.org." in tested
    assert "Sign in to Microsoft</button>" in tested


GOOGLE_HERE = replace(credentials.SERVICES[SignIn.GOOGLE], token_url="http://127.0.0.1:9/token")


def text_of(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, response.content.decode()[:500]
    return response.content.decode()


def settle(house: House) -> None:
    """Wait until the work in the background is over."""
    deadline = time.monotonic() + 20
    while house.desk.work is not None and house.desk.work.is_running:
        assert time.monotonic() < deadline
        time.sleep(0.05)
