"""The table, the provider's own file, and what is refused of it."""

from __future__ import annotations

import pytest

from afterword.adapters.accounts.discover import discover_account, parse_autoconfig
from afterword.adapters.accounts.table import (
    GMAIL,
    MICROSOFT_365,
    find_provider_by_mx,
    list_providers,
)
from afterword.domain.errors import UnusableInput
from afterword.usecases.views import Security

DOCUMENT = """<?xml version="1.0"?>
<clientConfig version="1.1"><emailProvider id="acme.example">
<incomingServer type="pop3"><hostname>pop.acme.example</hostname><port>995</port>
 <socketType>SSL</socketType></incomingServer>
<incomingServer type="imap"><hostname>imap.%EMAILDOMAIN%</hostname><port>993</port>
 <socketType>SSL</socketType><username>%EMAILLOCALPART%</username></incomingServer>
<outgoingServer type="smtp"><hostname>plain.acme.example</hostname><port>25</port>
 <socketType>plain</socketType></outgoingServer>
<outgoingServer type="smtp"><hostname>smtp.acme.example</hostname><port>587</port>
 <socketType>STARTTLS</socketType><username>%EMAILADDRESS%</username></outgoingServer>
</emailProvider></clientConfig>"""


@pytest.mark.parametrize(
    ("address", "smtp", "files_sent"),
    [
        ("ann@gmail.com", "smtp.gmail.com", True),
        ("ann@Outlook.com", "smtp-mail.outlook.com", True),
        ("ann@me.com", "smtp.mail.me.com", True),
        ("ann@gmx.de", "mail.gmx.net", None),
        ("ann@web.de", "smtp.web.de", None),
        ("ann@btinternet.com", "mail.btinternet.com", None),
        ("ann@wanadoo.fr", "smtp.orange.fr", None),
    ],
)
def test_a_common_provider_is_known_without_asking_anybody(address, smtp, files_sent):
    found = discover_account(address)

    assert found is not None
    assert found.account.smtp_host == smtp
    assert found.account.keeps_sent_copy is files_sent


def test_every_provider_of_the_table_is_reached_encrypted():
    for provider in list_providers():
        servers = [provider.smtp, *([provider.imap] if provider.imap else [])]
        assert all(security is not Security.NONE for _, _, security in servers), provider.name


def test_nobody_is_asked_on_line_unless_the_person_wants_it():
    assert discover_account("ann@acme.example") is None


def test_the_providers_own_file_is_read_where_the_person_asks():
    asked: list[str] = []

    def fetch(url: str) -> bytes | None:
        asked.append(url)
        return DOCUMENT.encode() if ".well-known" in url else None

    found = discover_account("ann@acme.example", fetch=fetch)

    assert found is not None
    assert (found.account.smtp_host, found.account.smtp_port) == ("smtp.acme.example", 587)
    assert found.account.smtp_security is Security.STARTTLS
    assert found.account.username == "ann@acme.example"
    assert found.account.imap_host == "imap.acme.example"
    assert all(url.startswith("https://") and "ann" not in url for url in asked)


@pytest.mark.parametrize(
    "document",
    [
        "",
        "not xml",
        "<clientConfig/>",
        '<!DOCTYPE x [<!ENTITY a "b">]><clientConfig>&a;</clientConfig>',
        DOCUMENT.replace("STARTTLS", "plain"),
        DOCUMENT.replace("smtp.acme.example", "127.0.0.1"),
        DOCUMENT.replace("smtp.acme.example", "smtp.acme.example/x\r\nQUIT"),
        DOCUMENT.replace("587", "587; rm"),
    ],
)
def test_a_file_that_is_broken_or_unencrypted_is_not_followed(document):
    assert parse_autoconfig(document.encode(), "ann@acme.example") is None


def test_a_domain_of_ones_own_is_known_by_who_keeps_its_mail():
    assert find_provider_by_mx("aspmx.l.google.com.") is GMAIL
    assert find_provider_by_mx("acme-example.mail.protection.outlook.com") is MICROSOFT_365
    assert find_provider_by_mx("google.com.evil.example") is None


def test_what_is_no_address_is_refused():
    with pytest.raises(UnusableInput):
        discover_account("ann at gmail")
