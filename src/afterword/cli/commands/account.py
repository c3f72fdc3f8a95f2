"""`afterword account`: the mail account notes are sent from."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword.cli.session import opened_program
from afterword.domain.errors import UnusableInput
from afterword.usecases.views import MailAccount, Security, SignIn

if TYPE_CHECKING:
    from afterword.bootstrap import Program

_SECURITY = click.Choice([str(kind) for kind in Security])
_COPIES = click.Choice(["learn", "provider", "afterword"])
_KEEPS = {"learn": None, "provider": True, "afterword": False}


@click.command("account", help="The mail account your notes are sent from.")
@click.option("--address", help="Your address; common providers are known by it.")
@click.option("--find", is_flag=True, help="Ask on line which servers your address has.")
@click.option("--smtp-host", help="The server mail goes out through.")
@click.option("--smtp-port", type=click.IntRange(1, 65535), help="Its port, often 465 or 587.")
@click.option("--smtp-security", type=_SECURITY, help="tls for 465, starttls for 587.")
@click.option("--imap-host", help="The server your mail lies on, to look into Sent.")
@click.option("--imap-port", type=click.IntRange(1, 65535), help="Its port, often 993.")
@click.option("--imap-security", type=_SECURITY, help="tls for 993, starttls for 143.")
@click.option("--username", help="The name to log in with, if it is not the address.")
@click.option("--sent-folder", help="The folder of sent mail, if it is not found.")
@click.option("--copies", type=_COPIES, help="Who keeps a copy of what you send.")
@click.option(
    "--copy-to-self/--no-copy-to-self",
    default=None,
    help="Send each note to your own address as well, unseen by others.",
)
@click.option(
    "--sign-in",
    type=click.Choice([str(kind) for kind in SignIn]),
    help="Use a password, or sign in through Google or Microsoft.",
)
@click.option("--client-id", help="Your own registration with Google or Microsoft.")
@click.option("--test", "test", is_flag=True, help="Log in, without sending anything.")
def command(test: bool, find: bool, **given: str | int | None) -> None:
    """Set up, show or test the account; the password is asked for and never shown."""
    changes = {name: value for name, value in given.items() if value is not None}
    with opened_program() as program:
        if find:
            changes = {**_found(program, str(changes.get("address") or "")), **changes}
        if changes:
            _keep(program, changes)
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
            _show(program, account)


def _keep(program: Program, changes: dict[str, Any]) -> None:
    account = _changed(program, changes)
    if account.sign_in is SignIn.PASSWORD:
        program.save_mail_account(account, _password())
        click.echo("Kept. The password is with your other secrets, not in the store.")
        return
    if not account.client_id:
        raise UnusableInput(
            f"Signing in through {account.sign_in.value.capitalize()} needs a client id of your "
            "own.",
            "Give it with --client-id; docs/how-to/connect-a-mail-account.md says how to get one.",
        )
    program.save_mail_account(account, _client_secret(account.sign_in))
    if "sign_in" not in changes and program.is_signed_in():
        click.echo("Kept.")
        return
    program.sign_in(open_browser=_lead_to)
    click.echo("Kept, and signed in. The token is with your other secrets, not in the store.")


def _lead_to(address: str) -> None:
    """Show the provider's page; where no browser opens, the address can be copied."""
    click.echo(f"Sign in on this page; Afterword waits five minutes:\n{address}")
    click.launch(address)


def _found(program: Program, address: str) -> dict[str, Any]:
    """Ask on line, show what was found, and let the person say whether it is right."""
    known = program.mail_account()
    address = address or (known.address if known else "")
    found = program.find_mail_account(address)
    if found is None:
        raise UnusableInput(
            f"No servers were found for {address}.",
            "Give them with --smtp-host and --imap-host; the provider's help pages name them.",
        )
    account = found.account
    click.echo(f"These servers come from {found.source}:")
    click.echo(f"  out  {account.smtp_host}:{account.smtp_port} ({account.smtp_security})")
    if account.imap_host:
        click.echo(f"  in   {account.imap_host}:{account.imap_port} ({account.imap_security})")
    if found.how:
        click.echo(found.how)
    click.confirm("Use them?", abort=True)
    names = [f.name for f in dataclasses.fields(account)]
    servers = [name for name in names if name.startswith(("smtp_", "imap_"))]
    return {name: getattr(account, name) for name in ("address", *servers)}


def _show(program: Program, account: MailAccount) -> None:
    for field in dataclasses.fields(account):
        click.echo(f"{field.name:16} {getattr(account, field.name)}")
    click.echo(program.sending_habit())
    if not program.is_signed_in():
        click.echo("Its password or sign-in is missing; nothing can leave before it is given.")


def _changed(program: Program, changes: dict[str, Any]) -> MailAccount:
    """Put the changes over the account there is, or over what the provider is known to use.

    `Any`, because the flags were checked by click already, each for its own type.
    """
    for name in ("smtp_security", "imap_security"):
        if name in changes:
            changes[name] = Security(changes[name])
    if "sign_in" in changes:
        changes["sign_in"] = SignIn(changes["sign_in"])
    if "copies" in changes:
        changes["keeps_sent_copy"] = _KEEPS[changes.pop("copies")]
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
    return _value_or_file("AFTERWORD_MAIL_PASSWORD") or _asked(
        "Password (an app password for most providers; empty keeps the old one)"
    )


def _client_secret(sign_in: SignIn) -> str | None:
    """Take Google's client secret from the environment or ask; Microsoft gives none."""
    given = _value_or_file("AFTERWORD_CLIENT_SECRET")
    if given or sign_in is SignIn.MICROSOFT:
        return given
    return _asked("Client secret (empty keeps the old one)")


def _value_or_file(name: str) -> str | None:
    if value := os.environ.get(name):
        return value
    if path := os.environ.get(f"{name}_FILE"):
        try:
            return Path(path).read_text(encoding="utf-8").rstrip("\r\n")
        except OSError as problem:
            raise UnusableInput(
                f"{name}_FILE names {path}: {problem.strerror}.",
                "Check the path and its permissions.",
            ) from None
    return None


def _asked(question: str) -> str | None:
    return click.prompt(question, hide_input=True, default="", show_default=False) or None
