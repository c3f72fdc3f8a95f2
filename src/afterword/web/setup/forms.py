"""Forms of the settings: the candidate, and the mail account."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms

from afterword.usecases.views import MailAccount, Profile, Security
from afterword.web.fields import TimeZone, choice, line, mail_address, text

COUNTRIES = (
    ("GB-ENG", "England"),
    ("GB-SCT", "Scotland"),
    ("GB-WLS", "Wales"),
    ("GB-NIR", "Northern Ireland"),
    ("GB", "United Kingdom, anywhere"),
    ("IE", "Ireland"),
    ("US", "United States"),
    ("CA", "Canada"),
    ("AU", "Australia"),
    ("NZ", "New Zealand"),
    ("DE", "Germany"),
    ("AT", "Austria"),
    ("CH", "Switzerland"),
    ("FR", "France"),
    ("BE", "Belgium"),
    ("NL", "Netherlands"),
    ("ES", "Spain"),
    ("PT", "Portugal"),
    ("IT", "Italy"),
    ("PL", "Poland"),
    ("SE", "Sweden"),
    ("NO", "Norway"),
    ("DK", "Denmark"),
    ("FI", "Finland"),
    ("IN", "India"),
    ("SG", "Singapore"),
    ("ZA", "South Africa"),
)
VOICES = (("warm", "warm"), ("plain", "plain"), ("formal", "formal"))
DIALECTS = (("en-GB", "British"), ("en-US", "American"))
SECURITIES = (
    (Security.TLS.value, "TLS from the start"),
    (Security.STARTTLS.value, "STARTTLS"),
    (Security.NONE.value, "none (only for a server on this machine)"),
)


class ProfileForm(forms.Form):
    """The candidate: how notes are signed, and by which clock days are counted."""

    name = line("Your name", hint="As you sign a letter.")
    email = mail_address("Your mail address", required=True)
    tz = TimeZone("Your time zone", hint="Days are counted here.")
    country = choice("Where do you look for work?", COUNTRIES, hint="For public holidays.")
    voice = choice("Your notes sound", VOICES)
    dialect = choice("Your English is", DIALECTS)
    signature = text("Under your name", hint="A phone number, a link. It may stay empty.", most=500)

    def __init__(self, *args: Any, profile: Profile, **more: Any) -> None:
        more.setdefault("initial", {name: getattr(profile, name) for name in Profile.__slots__})
        super().__init__(*args, **more)
        country = self.fields["country"]
        assert isinstance(country, forms.ChoiceField)
        if profile.country not in dict(COUNTRIES):
            country.choices = [(profile.country, profile.country), *COUNTRIES]

    def profile(self) -> Profile:
        """Return what was told."""
        return Profile(**{name: self.cleaned_data[name] for name in Profile.__slots__})


class AccountForm(forms.Form):
    """The account notes are sent from."""

    address = mail_address("Mail address", required=True)
    password = forms.CharField(
        label="Password",
        required=False,
        max_length=500,
        strip=False,
        help_text="Many providers want an app password here. It is kept with the secrets of this "
        "machine, never in plain text.",
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

    def __init__(
        self,
        *args: Any,
        account: MailAccount | None,
        suggest: Callable[[str], MailAccount | None] = lambda address: None,
        **more: Any,
    ) -> None:
        self._account = account
        self._suggest = suggest
        more.setdefault("initial", _initial(account))
        super().__init__(*args, **more)

    def clean(self) -> dict[str, Any]:
        """Fill in the servers that are known for the address where none was named."""
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if data.get("smtp_host") or "address" not in data:
            return data
        known = self._suggest(data["address"])
        if known is None:
            self.add_error("smtp_host", "No server is known for this address; please name it.")
            return data
        return {**data, **_initial(known), "address": data["address"], "username": data["username"]}

    def account(self) -> MailAccount:
        """Return the account; what the form does not ask stays as it was."""
        data = self.cleaned_data
        known = self._account
        same = known is not None and known.address == data["address"]
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
            sent_folder=known.sent_folder if known and same else None,
            keeps_sent_copy=known.keeps_sent_copy if known and same else None,
        )


def _initial(account: MailAccount | None) -> dict[str, object]:
    if account is None:
        return {
            "smtp_port": 465,
            "smtp_security": Security.TLS.value,
            "imap_port": 993,
            "imap_security": Security.TLS.value,
        }
    return {
        "address": account.address,
        "smtp_host": account.smtp_host,
        "smtp_port": account.smtp_port,
        "smtp_security": account.smtp_security.value,
        "username": account.username,
        "imap_host": account.imap_host or "",
        "imap_port": account.imap_port,
        "imap_security": account.imap_security.value,
    }
