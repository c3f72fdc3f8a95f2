"""The form of the mail account."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms

from afterword.usecases.views import MailAccount, Security, SignIn
from afterword.web.fields import choice, line, mail_address

SECURITIES = (
    (Security.TLS.value, "TLS from the start"),
    (Security.STARTTLS.value, "STARTTLS"),
    (Security.NONE.value, "none (only for a server on this machine)"),
)
SIGN_INS = (
    (SignIn.PASSWORD.value, "with a password or an app password"),
    (SignIn.GOOGLE.value, "through Google, with a client id of my own"),
    (SignIn.MICROSOFT.value, "through Microsoft, with a client id of my own"),
)
LEARN, PROVIDER, AFTERWORD = "learn", "provider", "afterword"
COPIES = (
    (LEARN, "find out what my provider does (recommended)"),
    (PROVIDER, "my provider keeps them by itself"),
    (AFTERWORD, "Afterword adds them"),
)
_KEEPS = {LEARN: None, PROVIDER: True, AFTERWORD: False}

Suggest = Callable[[str], MailAccount | None]


def _hidden(label: str, *, hint: str) -> forms.CharField:
    return forms.CharField(label=label, required=False, max_length=500, strip=False, help_text=hint)


class AccountForm(forms.Form):
    """The account notes are sent from."""

    address = mail_address("Mail address", required=True)
    sign_in = choice("You sign in", SIGN_INS, required=False)
    password = _hidden(
        "Password",
        hint="Many providers want an app password here. It is kept with the secrets of this "
        "machine, never in plain text.",
    )
    client_id = line(
        "Client id",
        required=False,
        hint="Only for signing in through Google or Microsoft; the guide says how to get one.",
    )
    client_secret = _hidden(
        "Client secret", hint="Google gives one with the client id; Microsoft needs none."
    )
    smtp_host = line(
        "Outgoing server (SMTP)",
        required=False,
        hint="Such as smtp.example.org. Left out: the one known for your address, if there is one.",
        most=253,
    )
    smtp_port = forms.IntegerField(label="Its port", min_value=1, max_value=65535)
    smtp_security = choice("Its protection", SECURITIES)
    username = line("Name to log in with", required=False, hint="Left out: the address.", most=254)
    imap_host = line(
        "Incoming server (IMAP)",
        required=False,
        hint="To look into the Sent folder, so that no note goes twice. It may stay empty.",
        most=253,
    )
    imap_port = forms.IntegerField(label="Port for incoming", min_value=1, max_value=65535)
    imap_security = choice("Protection for incoming", SECURITIES)
    copies = choice("Copies in your Sent folder", COPIES, required=False)
    sent_folder = line(
        "Name of the Sent folder", required=False, hint="Left out: it is found.", most=200
    )
    copy_to_self = forms.BooleanField(
        label="Send each note to my own address as well",
        required=False,
        help_text="For providers that keep no copies: what arrives with you proves that a note "
        "went out. The recipient does not see it.",
    )

    def __init__(
        self,
        *args: Any,
        account: MailAccount | None,
        suggest: Suggest = lambda address: None,
        **more: Any,
    ) -> None:
        self._account = account
        self._suggest = suggest
        more.setdefault("initial", initial_of(account))
        super().__init__(*args, **more)

    def clean(self) -> dict[str, Any]:
        """Fill in the servers that are known for the address where none was named."""
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if data.get("smtp_host") or "address" not in data:
            return data
        known = self._suggest(data["address"])
        if known is None:
            self.add_error(
                "smtp_host",
                "No server is known for this address; please name it, or press “Find the servers”.",
            )
            return data
        servers = {name: value for name, value in initial_of(known).items() if name in _SERVERS}
        return {**data, **servers}

    def account(self) -> MailAccount:
        """Return the account; what the form does not ask stays as it was."""
        data = self.cleaned_data
        known = self._account
        return MailAccount(
            address=data["address"],
            smtp_host=data["smtp_host"].strip(),
            smtp_port=data["smtp_port"],
            smtp_security=Security(data["smtp_security"]),
            username=data["username"].strip(),
            display_name=known.display_name if known else "",
            imap_host=data["imap_host"].strip() or None,
            imap_port=data["imap_port"],
            imap_security=Security(data["imap_security"]),
            sent_folder=data["sent_folder"].strip() or None,
            keeps_sent_copy=_KEEPS[data["copies"] or LEARN],
            sign_in=SignIn(data["sign_in"] or SignIn.PASSWORD),
            client_id=data["client_id"].strip(),
            copy_to_self=data["copy_to_self"],
        )

    def secret(self) -> str | None:
        """Return the password or client secret that was given; None keeps the older one."""
        given = "password" if self.account().sign_in is SignIn.PASSWORD else "client_secret"
        return self.cleaned_data[given] or None


_SERVERS = (
    *("smtp_host", "smtp_port", "smtp_security"),
    *("imap_host", "imap_port", "imap_security", "copies"),
)


def initial_of(account: MailAccount | None) -> dict[str, object]:
    """Return what the fields show for an account."""
    shown = account or MailAccount(address="", smtp_host="")
    keeps = {None: LEARN, True: PROVIDER, False: AFTERWORD}[shown.keeps_sent_copy]
    return {
        "address": shown.address,
        "sign_in": shown.sign_in.value,
        "client_id": shown.client_id,
        "smtp_host": shown.smtp_host,
        "smtp_port": shown.smtp_port,
        "smtp_security": shown.smtp_security.value,
        "username": shown.username,
        "imap_host": shown.imap_host or "",
        "imap_port": shown.imap_port,
        "imap_security": shown.imap_security.value,
        "copies": keeps,
        "sent_folder": shown.sent_folder or "",
        "copy_to_self": shown.copy_to_self,
    }
