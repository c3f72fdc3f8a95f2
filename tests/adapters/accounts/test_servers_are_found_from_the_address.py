"""The table, the provider's own file, and what is refused of it."""

from __future__ import annotations

import socket
import socketserver
import threading
import time
from collections.abc import Iterator

import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset
import pytest

from afterword.adapters.accounts.discover import discover_account, parse_autoconfig
from afterword.adapters.accounts.dns_look_up import Service, SystemDns
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


# On line, where the person asks


class Dns:
    """Records as a domain might publish them."""

    def __init__(
        self,
        services: dict[str, tuple[Service, ...]] | None = None,
        exchangers: tuple[str, ...] = (),
    ) -> None:
        self._services = services or {}
        self._exchangers = exchangers

    def services(self, name: str) -> tuple[Service, ...]:
        return self._services.get(name, ())

    def mail_exchangers(self, domain: str) -> tuple[str, ...]:
        return self._exchangers


def test_the_records_of_the_domain_are_read_where_it_has_no_file():
    records = Dns(
        {
            "_submission._tcp.acme.example": (Service("old.acme.example", 587),),
            "_submissions._tcp.acme.example": (Service("mail.acme.example", 465),),
            "_imap._tcp.acme.example": (Service("mail.acme.example", 143),),
        }
    )

    found = discover_account("ann@acme.example", fetch=lambda url: None, dns=records)

    assert found is not None
    account = found.account
    assert (account.smtp_host, account.smtp_port) == ("mail.acme.example", 465)
    assert account.smtp_security is Security.TLS, "encryption from the start goes first"
    assert (account.imap_port, account.imap_security) == (143, Security.STARTTLS)
    assert found.source == "the records of acme.example"


def test_the_mail_exchanger_tells_who_keeps_the_mail_of_a_domain_of_ones_own():
    found = discover_account(
        "ann@acme.example",
        fetch=lambda url: None,
        dns=Dns(exchangers=("acme-example.mail.protection.outlook.com",)),
    )

    assert found is not None
    assert found.account.smtp_host == "smtp.office365.com"
    assert found.sign_in == "oauth"
    assert "Microsoft 365 receives the mail of acme.example" in found.source


@pytest.mark.parametrize("host", ["", "127.0.0.1", "mail acme", "-x.example", "mail"])
def test_a_record_that_names_no_proper_host_is_passed_over(host):
    records = Dns({"_submissions._tcp.acme.example": (Service(host, 465),)})

    assert discover_account("ann@acme.example", dns=records) is None


def test_an_unknown_exchanger_is_no_ground_for_a_guess():
    assert discover_account("ann@acme.example", dns=Dns(exchangers=("mx.acme.example",))) is None


@pytest.fixture
def name_server() -> Iterator[SystemDns]:
    """A real name server on this machine that knows the domain acme.example."""
    zone = {
        ("_submissions._tcp.acme.example.", "SRV"): [
            "20 1 465 second.acme.example.",
            "10 1 465 first.acme.example.",
        ],
        ("_imaps._tcp.acme.example.", "SRV"): ["0 0 0 ."],
        ("acme.example.", "MX"): ["20 mx2.acme.example.", "10 aspmx.l.google.com."],
    }

    class Answer(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            octets, line = self.request
            asked = dns.message.from_wire(octets)
            question = asked.question[0]
            kind = dns.rdatatype.to_text(question.rdtype)
            answer = dns.message.make_response(asked)
            words = zone.get((question.name.to_text().lower(), kind))
            if words is None:
                answer.set_rcode(dns.rcode.NXDOMAIN)
            else:
                answer.answer.append(dns.rrset.from_text(question.name, 60, "IN", kind, *words))
            line.sendto(answer.to_wire(), self.client_address)

    with socketserver.ThreadingUDPServer(("127.0.0.1", 0), Answer) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield SystemDns(server="127.0.0.1", port=server.server_address[1])
        server.shutdown()


def test_real_questions_get_the_preferred_answer_first(name_server: SystemDns):
    assert name_server.services("_submissions._tcp.acme.example") == (
        Service("first.acme.example", 465),
        Service("second.acme.example", 465),
    )
    assert name_server.services("_imaps._tcp.acme.example") == (), "a dot means: no such service"
    assert name_server.services("_imap._tcp.acme.example") == ()
    assert name_server.mail_exchangers("acme.example")[0] == "aspmx.l.google.com"


def test_a_name_server_that_is_silent_costs_three_seconds_at_most():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        began = time.monotonic()

        found = SystemDns(server="127.0.0.1", port=silent.getsockname()[1]).services("x.example")

    assert found == ()
    assert time.monotonic() - began < 3.5
