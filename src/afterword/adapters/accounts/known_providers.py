"""The servers of providers many people have their mail with, as their help pages name them.

Only a suggestion: the person sees it and may change it. Whether a provider files submitted mail
in Sent by itself is said only where it is known; else it is learnt from the first notes.
"""

from __future__ import annotations

from dataclasses import dataclass

from afterword.usecases.views import MailAccount, Security


@dataclass(frozen=True, slots=True)
class _Provider:
    smtp_host: str
    imap_host: str
    smtp_port: int = 465
    keeps_sent_copy: bool | None = None


_PROVIDERS = (
    ("gmail.com googlemail.com", _Provider("smtp.gmail.com", "imap.gmail.com", 465, True)),
    (
        "outlook.com outlook.de outlook.fr outlook.es hotmail.com hotmail.co.uk hotmail.de"
        " hotmail.fr hotmail.es live.com live.co.uk live.de live.fr msn.com",
        _Provider("smtp-mail.outlook.com", "outlook.office365.com", 587, True),
    ),
    ("icloud.com me.com mac.com", _Provider("smtp.mail.me.com", "imap.mail.me.com", 587, True)),
    (
        "yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es ymail.com",
        _Provider("smtp.mail.yahoo.com", "imap.mail.yahoo.com"),
    ),
    ("aol.com", _Provider("smtp.aol.com", "imap.aol.com")),
    ("gmx.de gmx.net gmx.at gmx.ch", _Provider("mail.gmx.net", "imap.gmx.net")),
    ("gmx.com gmx.co.uk", _Provider("mail.gmx.com", "imap.gmx.com")),
    ("web.de", _Provider("smtp.web.de", "imap.web.de", 587)),
    ("t-online.de", _Provider("securesmtp.t-online.de", "secureimap.t-online.de")),
    ("posteo.de posteo.net", _Provider("posteo.de", "posteo.de")),
    ("mailbox.org", _Provider("smtp.mailbox.org", "imap.mailbox.org")),
    ("fastmail.com fastmail.fm", _Provider("smtp.fastmail.com", "imap.fastmail.com")),
    ("zoho.com", _Provider("smtp.zoho.com", "imap.zoho.com")),
    ("btinternet.com", _Provider("mail.btinternet.com", "mail.btinternet.com")),
    ("orange.fr wanadoo.fr", _Provider("smtp.orange.fr", "imap.orange.fr")),
    ("free.fr", _Provider("smtp.free.fr", "imap.free.fr")),
    ("laposte.net", _Provider("smtp.laposte.net", "imap.laposte.net")),
)
_BY_DOMAIN = {domain: provider for domains, provider in _PROVIDERS for domain in domains.split()}


def suggest_account(address: str) -> MailAccount | None:
    """Return an account with the servers known for this address, or None."""
    provider = _BY_DOMAIN.get(address.strip().rpartition("@")[2].lower())
    if provider is None:
        return None
    # Port 465 is encrypted from the first byte, 587 after STARTTLS (RFC 8314 3.3).
    security = Security.TLS if provider.smtp_port == 465 else Security.STARTTLS
    return MailAccount(
        address=address.strip(),
        smtp_host=provider.smtp_host,
        smtp_port=provider.smtp_port,
        smtp_security=security,
        imap_host=provider.imap_host,
        keeps_sent_copy=provider.keeps_sent_copy,
    )
