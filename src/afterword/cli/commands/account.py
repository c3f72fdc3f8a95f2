"""`afterword account`: the mail account notes are sent from."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword.cli.session import opened_program
from afterword.domain.errors import UnusableInput
from afterword.usecases.views import MailAccount, Security

if TYPE_CHECKING:
    from afterword.bootstrap import Program

_SECURITY = click.Choice([str(kind) for kind in Security])


@click.command("account", help="The mail account your notes are sent from.")
@click.option("--address", help="Your address; common providers are known by it.")
@click.option("--smtp-host")
@click.option("--smtp-port", type=click.IntRange(1, 65535))
@click.option("--smtp-security", type=_SECURITY)
@click.option("--imap-host")
@click.option("--imap-port", type=click.IntRange(1, 65535))
@click.option("--imap-security", type=_SECURITY)
@click.option("--username", help="If it is not the address.")
@click.option("--test", "test", is_flag=True, help="Log in, without sending anything.")
def command(test: bool, **given: str | int | None) -> None:
    """Set up, show or test the account; the password is asked for and never shown."""
    changes = {name: value for name, value in given.items() if value is not None}
    with opened_program() as program:
        if changes:
            program.save_mail_account(_changed(program, changes), _password())
            click.echo("Kept. The password is with your other secrets, not in the store.")
        account = program.mail_account()
        if account is None:
            click.echo(
                "No mail account is set up yet.\n"
                "For example: afterword account --address you@example.org\n"
                "Most providers want an app password; see docs/how-to/connect-a-mail-account.md."
            )
        elif test:
            for sentence in program.test_mail_account():
                click.echo(sentence)
        elif not changes:
            for field in dataclasses.fields(account):
                click.echo(f"{field.name:16} {getattr(account, field.name)}")


def _changed(program: Program, changes: dict[str, Any]) -> MailAccount:
    """Put the changes over the account there is, or over what the provider is known to use.

    `Any`, because the flags were checked by click already, each for its own type.
    """
    for name in ("smtp_security", "imap_security"):
        if name in changes:
            changes[name] = Security(changes[name])
    account = program.mail_account()
    address = str(changes.get("address") or (account.address if account else ""))
    if not address:
        raise UnusableInput("The account has no address yet.", "Give it with --address.")
    if account is None or account.address != address:
        account = program.suggest_mail_account(address)
    if account is None and "smtp_host" not in changes:
        raise UnusableInput(
            f"The servers of {address.rpartition('@')[2]} are not known to us.",
            "Give them with --smtp-host and --imap-host; the provider's help pages name them.",
        )
    base = account or MailAccount(address=address, smtp_host=str(changes["smtp_host"]))
    return dataclasses.replace(base, **changes)


def _password() -> str | None:
    """Take the password from the environment or its file, else ask without showing it."""
    if value := os.environ.get("AFTERWORD_MAIL_PASSWORD"):
        return value
    if path := os.environ.get("AFTERWORD_MAIL_PASSWORD_FILE"):
        try:
            return Path(path).read_text(encoding="utf-8").rstrip("\r\n")
        except OSError as problem:
            raise UnusableInput(
                f"AFTERWORD_MAIL_PASSWORD_FILE names {path}: {problem.strerror}.",
                "Check the path and its permissions.",
            ) from None
    return (
        click.prompt(
            "Password (an app password for most providers; empty keeps the old one)",
            hide_input=True,
            default="",
            show_default=False,
        )
        or None
    )
