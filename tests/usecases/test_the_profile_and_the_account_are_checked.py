"""What the candidate tells of themselves is kept; what cannot be right is refused."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from afterword.domain.errors import Refused, UnusableInput
from afterword.usecases.views import MailAccount, Profile, Security

if TYPE_CHECKING:
    from afterword.bootstrap import Program

ALICE = Profile("Alice Archer", "alice@example.org", "Europe/Berlin", "DE", "plain", "en-US", "A.")
ACCOUNT = MailAccount("alice@example.org", "smtp.example.org", imap_host="imap.example.org")


def test_an_untouched_profile_has_the_zone_of_the_machine(fresh_program: Program) -> None:
    profile = fresh_program.profile()

    assert profile == Profile(tz="Europe/London")
    assert not profile.is_complete


def test_the_profile_comes_back(fresh_program: Program) -> None:
    fresh_program.save_profile(ALICE)

    assert fresh_program.profile() == ALICE
    assert fresh_program.profile().is_complete


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("tz", "Berlin"),
        ("email", "alice"),
        ("voice", "shouting"),
        ("dialect", "en-AU"),
        ("country", "Germany"),
    ],
)
def test_what_cannot_be_right_is_named(fresh_program: Program, field: str, value: str) -> None:
    with pytest.raises(UnusableInput, match=f"(?i){value}"):
        fresh_program.save_profile(replace(ALICE, **{field: value}))


def test_the_account_comes_back_and_its_password_is_not_in_the_database(
    fresh_program: Program,
) -> None:
    fresh_program.save_mail_account(ACCOUNT, "hunter2")

    assert fresh_program.mail_account() == ACCOUNT
    home = fresh_program.settings.home
    assert [
        path for path in home.iterdir() if path.is_file() and b"hunter2" in path.read_bytes()
    ] == []


def test_a_change_keeps_the_password_that_was_given(fresh_program: Program) -> None:
    fresh_program.save_mail_account(ACCOUNT, "hunter2")

    fresh_program.save_mail_account(replace(ACCOUNT, smtp_port=587), None)

    account = fresh_program.mail_account()
    assert account is not None
    assert account.smtp_port == 587


def test_an_account_without_a_password_is_refused(fresh_program: Program) -> None:
    with pytest.raises(Refused, match="no password"):
        fresh_program.save_mail_account(ACCOUNT, None)

    assert fresh_program.mail_account() is None


@pytest.mark.parametrize(
    ("field", "value", "named"),
    [
        ("address", "alice", "alice"),
        ("smtp_host", "", "outgoing"),
        ("smtp_host", "https://smtp.example.org", "outgoing"),
        ("imap_host", "imap example", "incoming"),
        ("smtp_port", 0, "0 is not a port"),
        ("smtp_security", Security.NONE, "unprotected"),
    ],
)
def test_a_wrong_account_is_named(
    fresh_program: Program, field: str, value: object, named: str
) -> None:
    with pytest.raises(UnusableInput, match=named):
        fresh_program.save_mail_account(
            replace(ACCOUNT, **{field: value}),  # type: ignore[arg-type]
            "hunter2",
        )


def test_a_server_on_this_machine_needs_no_protection(fresh_program: Program) -> None:
    here = replace(ACCOUNT, smtp_host="127.0.0.1", smtp_security=Security.NONE, imap_host=None)

    fresh_program.save_mail_account(here, "hunter2")

    assert fresh_program.mail_account() == here
