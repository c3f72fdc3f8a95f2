"""Find an account's servers from its address: by the table, and on line if the person asks.

On line means the provider's own configuration file (autoconfig, over HTTPS only). Nothing is
sent there but the domain; the part before the @ stays here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element, TreeBuilder, XMLParser

from afterword.adapters.accounts.table import Provider, account_for, find_provider
from afterword.usecases.views import MailAccount, Security
from afterword.writing.mail_bytes import check_address

Fetch = Callable[[str], bytes | None]
"""Fetches a document over HTTPS; None where there is none."""

_MOST_BYTES: Final = 200_000
_WITHIN: Final = 10.0
_HOST = re.compile(r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}")
_SECURITY: Final = {"SSL": Security.TLS, "STARTTLS": Security.STARTTLS}


@dataclass(frozen=True, slots=True)
class Discovery:
    """What was found: the account filled in, where it was found, and what to do first.

    `sign_in` is password, app password, oauth, bridge or unknown.
    """

    account: MailAccount
    source: str
    sign_in: str
    how: str = ""


def discover_account(address: str, *, fetch: Fetch | None = None) -> Discovery | None:
    """Find the servers of an address; None where the person has to type them.

    `fetch` allows to ask on line; without it only the table is used.

    Raises:
        UnusableInput: this is not an address.
    """
    address = check_address(address)
    provider = find_provider(address)
    if provider is not None:
        return _from_table(address, provider)
    if fetch is None:
        return None
    domain = address.rpartition("@")[2]
    for url in (
        f"https://autoconfig.{domain}/mail/config-v1.1.xml",
        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    ):
        document = fetch(url)
        account = parse_autoconfig(document, address) if document else None
        if account is not None:
            return Discovery(account, url, "unknown")
    return None


def _from_table(address: str, provider: Provider) -> Discovery:
    account = account_for(address, provider)
    return Discovery(account, f"our table: {provider.name}", provider.sign_in, provider.how)


def fetch_over_https(url: str) -> bytes | None:
    """Fetch a small document; None for anything but success."""
    import requests

    try:
        with requests.get(url, timeout=_WITHIN, stream=True, allow_redirects=False) as answer:
            if answer.status_code != 200:
                return None
            return bytes(answer.raw.read(_MOST_BYTES, decode_content=True))
    except requests.RequestException:
        return None


def parse_autoconfig(document: bytes, address: str) -> MailAccount | None:
    """Read a config-v1.1 document (the format of Thunderbird); None where it does not help.

    Only encrypted servers count, and only host names: no addresses, no ports out of range.
    """
    root = _Plain.parse(document[:_MOST_BYTES])
    if root is None:
        return None
    smtp = _server(root, "outgoingServer", "smtp", address)
    imap = _server(root, "incomingServer", "imap", address)
    if smtp is None:
        return None
    return MailAccount(
        address=address,
        smtp_host=smtp.host,
        smtp_port=smtp.port,
        smtp_security=smtp.security,
        username=smtp.username,
        imap_host=imap.host if imap else None,
        imap_port=imap.port if imap else 993,
        imap_security=imap.security if imap else Security.TLS,
    )


@dataclass(frozen=True, slots=True)
class _Server:
    host: str
    port: int
    security: Security
    username: str


def _server(root: Element, tag: str, kind: str, address: str) -> _Server | None:
    """Take the first encrypted server of a kind; the document lists the preferred one first."""
    for element in root.iter(tag):
        if element.get("type") != kind:
            continue
        host = _text(element, "hostname", address)
        port = _text(element, "port", address)
        security = _SECURITY.get(_text(element, "socketType", address).upper())
        if security and _HOST.fullmatch(host) and port.isascii() and port.isdigit():
            username = _text(element, "username", address) or address
            return _Server(host, int(port[:5]), security, username)
    return None


def _text(element: Element, tag: str, address: str) -> str:
    """Read a value; the document's placeholders stand for parts of the address."""
    local, _, domain = address.partition("@")
    text = (element.findtext(tag) or "").strip()[:300]
    return (
        text.replace("%EMAILADDRESS%", address)
        .replace("%EMAILLOCALPART%", local)
        .replace("%EMAILDOMAIN%", domain)
    )


class _Plain:
    """Parses XML that declares nothing: no DTD means no entities that could explode."""

    @staticmethod
    def parse(document: bytes) -> Element | None:
        """Return the root, or None for what is not plain XML."""
        if b"<!DOCTYPE" in document.upper() or b"<!ENTITY" in document.upper():
            return None
        parser = XMLParser(target=TreeBuilder())  # noqa: S314 - declarations were refused above
        try:
            parser.feed(document)
            root: Element = parser.close()
        except (SyntaxError, ValueError):
            return None
        return root
