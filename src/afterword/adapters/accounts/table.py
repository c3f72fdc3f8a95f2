"""The servers of common providers, so that an address is often all a person has to type.

Server names, ports and ways to sign in are the providers' published ones; they change, and a
connection test says so in plain words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from afterword.usecases.views import MailAccount, Security


@dataclass(frozen=True, slots=True)
class Provider:
    """How to reach a provider.

    `files_sent` says whether it files submitted mail by itself (None: not known, to be learnt).
    `sign_in` is "password", "app password", "oauth" (nothing else works) or "bridge" (a program
    on this machine); `how` says in a sentence what to do first.
    """

    name: str
    smtp: tuple[str, int, Security]
    imap: tuple[str, int, Security] | None
    files_sent: bool | None = None
    sign_in: str = "password"
    how: str = ""


_TLS, _START = Security.TLS, Security.STARTTLS
_APP = "Make an app password in the security settings of {} and use it here."


def _usual(
    name: str,
    smtp: str,
    imap: str,
    *,
    port: int = 465,
    files_sent: bool | None = None,
    app_password: bool = False,
    how: str = "",
) -> Provider:
    return Provider(
        name,
        (smtp, port, _TLS if port == 465 else _START),
        (imap, 993, _TLS),
        files_sent,
        "app password" if app_password else "password",
        how or (_APP.format(name) if app_password else ""),
    )


GMAIL: Final = _usual(
    "Gmail",
    "smtp.gmail.com",
    "imap.gmail.com",
    files_sent=True,
    app_password=True,
    how="Turn on two-step verification in your Google account, make an app password there, and "
    "use it here; or sign in through Google with a client id of your own.",
)
OUTLOOK: Final = Provider(
    "Outlook.com",
    ("smtp-mail.outlook.com", 587, _START),
    ("outlook.office365.com", 993, _TLS),
    True,
    "oauth",
    "Microsoft no longer takes passwords here: sign in through Microsoft with a client id of "
    "your own.",
)
MICROSOFT_365: Final = Provider(
    "Microsoft 365",
    ("smtp.office365.com", 587, _START),
    ("outlook.office365.com", 993, _TLS),
    True,
    "oauth",
    "Sign in through Microsoft with a client id of your own; your organisation may have to allow "
    "sending by SMTP.",
)
ICLOUD: Final = _usual(
    "iCloud",
    "smtp.mail.me.com",
    "imap.mail.me.com",
    port=587,
    files_sent=True,
    app_password=True,
    how="Make an app-specific password on your Apple account's page and use it here.",
)
YAHOO: Final = _usual("Yahoo", "smtp.mail.yahoo.com", "imap.mail.yahoo.com", app_password=True)
_SWITCH_ON = "Allow IMAP and POP3 in the settings of {} first."
GMX: Final = _usual("GMX", "mail.gmx.net", "imap.gmx.net", how=_SWITCH_ON.format("GMX"))
GMX_COM: Final = _usual("GMX", "mail.gmx.com", "imap.gmx.com", how=_SWITCH_ON.format("GMX"))
WEB_DE: Final = _usual("WEB.DE", "smtp.web.de", "imap.web.de", how=_SWITCH_ON.format("WEB.DE"))
FASTMAIL: Final = _usual("Fastmail", "smtp.fastmail.com", "imap.fastmail.com", app_password=True)
ZOHO: Final = _usual("Zoho", "smtp.zoho.com", "imap.zoho.com", files_sent=True, app_password=True)
ZOHO_EU: Final = _usual("Zoho", "smtp.zoho.eu", "imap.zoho.eu", files_sent=True, app_password=True)
PROTON: Final = Provider(
    "Proton",
    ("127.0.0.1", 1025, _START),
    ("127.0.0.1", 1143, _START),
    True,
    "bridge",
    "Install Proton Mail Bridge on this machine, keep it running, and use the password it shows.",
)
MAILBOX_ORG: Final = _usual("mailbox.org", "smtp.mailbox.org", "imap.mailbox.org")
POSTEO: Final = _usual("Posteo", "posteo.de", "posteo.de")
T_ONLINE: Final = _usual(
    "T-Online",
    "securesmtp.t-online.de",
    "secureimap.t-online.de",
    how="Set a password for e-mail programs in the Telekom customer centre and use it here.",
)
FREENET: Final = _usual("freenet", "mx.freenet.de", "mx.freenet.de", port=587)
IONOS: Final = _usual("IONOS", "smtp.ionos.de", "imap.ionos.de")
ORANGE: Final = _usual("Orange", "smtp.orange.fr", "imap.orange.fr")
FREE: Final = _usual("Free", "smtp.free.fr", "imap.free.fr")
LAPOSTE: Final = _usual("La Poste", "smtp.laposte.net", "imap.laposte.net")
SFR: Final = _usual("SFR", "smtp.sfr.fr", "imap.sfr.fr")
BT: Final = _usual("BT", "mail.btinternet.com", "mail.btinternet.com")
SKY: Final = _usual("Sky", "smtp.tools.sky.com", "imap.tools.sky.com", app_password=True)
VIRGIN: Final = _usual("Virgin Media", "smtp.virginmedia.com", "imap.virginmedia.com")
TALKTALK: Final = _usual("TalkTalk", "smtp.talktalk.net", "mail.talktalk.net", port=587)
COMCAST: Final = _usual("Xfinity", "smtp.comcast.net", "imap.comcast.net")
AOL: Final = _usual("AOL", "smtp.aol.com", "imap.aol.com", app_password=True)
LIBERO: Final = _usual("Libero", "smtp.libero.it", "imapmail.libero.it")
SEZNAM: Final = _usual("Seznam", "smtp.seznam.cz", "imap.seznam.cz")
RUNBOX: Final = _usual("Runbox", "mail.runbox.com", "mail.runbox.com")
BLUEWIN: Final = _usual("Bluewin", "smtpauths.bluewin.ch", "imaps.bluewin.ch")

_BY_DOMAIN: Final[dict[str, Provider]] = {
    domain: provider
    for provider, domains in (
        (GMAIL, "gmail.com googlemail.com"),
        (
            OUTLOOK,
            "outlook.com hotmail.com live.com msn.com hotmail.co.uk live.co.uk live.de outlook.de "
            "hotmail.de hotmail.fr live.fr outlook.fr outlook.es hotmail.es",
        ),
        (ICLOUD, "icloud.com me.com mac.com"),
        (YAHOO, "yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it ymail.com"),
        (GMX, "gmx.de gmx.net gmx.at gmx.ch"),
        (GMX_COM, "gmx.com gmx.co.uk gmx.us"),
        (WEB_DE, "web.de"),
        (FASTMAIL, "fastmail.com fastmail.fm fastmail.co.uk"),
        (ZOHO, "zoho.com zohomail.com"),
        (ZOHO_EU, "zohomail.eu zoho.eu"),
        (PROTON, "proton.me protonmail.com protonmail.ch pm.me"),
        (MAILBOX_ORG, "mailbox.org"),
        (POSTEO, "posteo.de posteo.net posteo.org posteo.eu"),
        (T_ONLINE, "t-online.de magenta.de"),
        (FREENET, "freenet.de"),
        (IONOS, "online.de onlinehome.de"),
        (ORANGE, "orange.fr wanadoo.fr"),
        (FREE, "free.fr"),
        (LAPOSTE, "laposte.net"),
        (SFR, "sfr.fr neuf.fr"),
        (BT, "btinternet.com btopenworld.com talk21.com"),
        (SKY, "sky.com"),
        (VIRGIN, "virginmedia.com ntlworld.com blueyonder.co.uk"),
        (TALKTALK, "talktalk.net tiscali.co.uk"),
        (COMCAST, "comcast.net"),
        (AOL, "aol.com aol.co.uk"),
        (LIBERO, "libero.it"),
        (SEZNAM, "seznam.cz email.cz"),
        (RUNBOX, "runbox.com"),
        (BLUEWIN, "bluewin.ch"),
    )
    for domain in domains.split()
}

_BY_MX: Final = (
    ("google.com", GMAIL),
    ("googlemail.com", GMAIL),
    ("protection.outlook.com", MICROSOFT_365),
    ("mx.microsoft", MICROSOFT_365),
    ("icloud.com", ICLOUD),
    ("messagingengine.com", FASTMAIL),
    ("zoho.eu", ZOHO_EU),
    ("zoho.com", ZOHO),
    ("protonmail.ch", PROTON),
    ("mailbox.org", MAILBOX_ORG),
    ("ionos.de", IONOS),
    ("kundenserver.de", IONOS),
)
"""Who really keeps the mail of a domain of one's own, told by the name of its MX host."""


def find_provider(address: str) -> Provider | None:
    """Look an address up by its domain; None where the table does not know it."""
    return _BY_DOMAIN.get(address.rpartition("@")[2].lower())


def find_provider_by_mx(host: str) -> Provider | None:
    """Look a mail exchanger up; None where the table does not know it."""
    host = host.lower().rstrip(".")
    found = (one for end, one in _BY_MX if host == end or host.endswith(f".{end}"))
    return next(found, None)


def account_for(address: str, provider: Provider) -> MailAccount:
    """Fill in an account of a provider; the person may change all of it."""
    host, port, security = provider.smtp
    imap = provider.imap
    return MailAccount(
        address=address,
        smtp_host=host,
        smtp_port=port,
        smtp_security=security,
        imap_host=imap[0] if imap else None,
        imap_port=imap[1] if imap else 993,
        imap_security=imap[2] if imap else Security.TLS,
        keeps_sent_copy=provider.files_sent,
    )


def suggest_account(address: str) -> MailAccount | None:
    """Return an account with the servers known for this address, or None."""
    provider = find_provider(address.strip())
    return None if provider is None else account_for(address.strip(), provider)


def list_providers() -> tuple[Provider, ...]:
    """List every provider of the table once."""
    return tuple({id(one): one for one in _BY_DOMAIN.values()}.values())
