"""Find an account's servers from its address: by the table, and on line if the person asks.

On line means, in this order: the provider's own configuration file (autoconfig, over HTTPS
only), its SRV records (RFC 6186, RFC 8314), and the name of its mail exchanger, where our table
knows who that is. Nothing is sent but the domain; the part before the @ stays here. Records of
the domain name system can be forged, so the person sees the names before a password goes there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element, TreeBuilder, XMLParser

from afterword.adapters.accounts.dns_look_up import DnsLookUp
from afterword.adapters.accounts.table import (
    Provider,
    account_for,
    find_provider,
    find_provider_by_mx,
)
from afterword.usecases.views import Discovery, MailAccount, Security
from afterword.writing.mail_bytes import check_address

Fetch = Callable[[str], bytes | None]
"""Fetches a document over HTTPS; None where there is none."""

_MOST_BYTES: Final = 200_000
_WITHIN: Final = 10.0
_HOST = re.compile(r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}")
_SECURITY: Final = {"SSL": Security.TLS, "STARTTLS": Security.STARTTLS}


def discover_account(
    address: str, *, fetch: Fetch | None = None, dns: DnsLookUp | None = None
) -> Discovery | None:
    """Find the servers of an address; None where the person has to type them.

    `fetch` and `dns` allow to ask on line; without them only the table is used.

    Raises:
        UnusableInput: this is not an address.
    """
    address = check_address(address)
    provider = find_provider(address)
    if provider is not None:
        return _from_table(address, provider)
    domain = address.rpartition("@")[2]
    found = _by_autoconfig(address, domain, fetch) if fetch is not None else None
    if found is None and dns is not None:
        found = _by_services(address, domain, dns) or _by_exchanger(address, domain, dns)
    return found


def _by_autoconfig(address: str, domain: str, fetch: Fetch) -> Discovery | None:
    for url in (
        f"https://autoconfig.{domain}/mail/config-v1.1.xml",
        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    ):
        document = fetch(url)
        account = parse_autoconfig(document, address) if document else None
        if account is not None:
            return Discovery(account, f"your provider ({url})", "unknown")
    return None


def _by_services(address: str, domain: str, dns: DnsLookUp) -> Discovery | None:
    """Read the SRV records. RFC 8314 5.1: encryption from the start goes before STARTTLS."""
    smtp = _service(dns, domain, ("_submissions", Security.TLS), ("_submission", Security.STARTTLS))
    if smtp is None:
        return None
    imap = _service(dns, domain, ("_imaps", Security.TLS), ("_imap", Security.STARTTLS))
    account = MailAccount(
        address=address,
        smtp_host=smtp.host,
        smtp_port=smtp.port,
        smtp_security=smtp.security,
        imap_host=imap.host if imap else None,
        imap_port=imap.port if imap else 993,
        imap_security=imap.security if imap else Security.TLS,
    )
    return Discovery(account, f"the records of {domain}", "unknown")


def _service(dns: DnsLookUp, domain: str, *kinds: tuple[str, Security]) -> _Server | None:
    for name, security in kinds:
        for service in dns.services(f"{name}._tcp.{domain}"):
            if _HOST.fullmatch(service.host) and 0 < service.port < 65536:
                return _Server(service.host, service.port, security, "")
    return None


def _by_exchanger(address: str, domain: str, dns: DnsLookUp) -> Discovery | None:
    for host in dns.mail_exchangers(domain):
        provider = find_provider_by_mx(host)
        if provider is not None:
            account = account_for(address, provider)
            source = f"our table, because {provider.name} receives the mail of {domain}"
            return Discovery(account, source, provider.sign_in, provider.how)
    return None


def _from_table(address: str, provider: Provider) -> Discovery:
    account = account_for(address, provider)
    return Discovery(account, f"our table ({provider.name})", provider.sign_in, provider.how)


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
