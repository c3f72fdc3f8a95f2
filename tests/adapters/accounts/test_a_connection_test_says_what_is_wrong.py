"""Each way a server can disappoint gets its own sentence, and its own way to mend it."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.servers.certificates import Certificate, make_certificate
from tests.servers.ports import free_ports
from tests.servers.scripted import imap_answers, scripted, smtp_answers

from afterword.adapters.accounts.check import Trial, check_account
from afterword.adapters.line_troubles import Server, explain_trouble
from afterword.adapters.smtp import Password
from afterword.domain.errors import NotNow
from afterword.usecases.views import MailAccount, Security

PASSWORD = Password("secret")
QUICK = Trial(within=0.5)


def account(port: int, *, imap_port: int = 0, **more: Any) -> MailAccount:
    given: dict[str, Any] = {"smtp_security": Security.NONE, "imap_security": Security.NONE, **more}
    return MailAccount(
        given.pop("address", "ann@example.org"),
        given.pop("smtp_host", "127.0.0.1"),
        port,
        imap_host="127.0.0.1" if imap_port else None,
        imap_port=imap_port or 993,
        **given,
    )


def refused(mail_account: MailAccount, *, trial: Trial = QUICK) -> NotNow:
    with pytest.raises(NotNow) as told:
        check_account(mail_account, PASSWORD, trial=trial)
    assert "secret" not in str(told.value)
    return told.value


@contextmanager
def smtp(answers: Callable[[str], str | None], **more: Any) -> Iterator[int]:
    with scripted("220 here", answers, **more) as server:
        yield server.port


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("ssl"))


# The outgoing server


def test_everything_in_order_is_said_of_both_servers():
    with smtp(smtp_answers()) as out, scripted("* OK here", imap_answers()) as inside:
        found = check_account(account(out, imap_port=inside.port), PASSWORD, trial=QUICK)

    assert found == (
        "127.0.0.1 lets you in; your notes can go out from there.",
        "127.0.0.1 lets you in; your Sent folder (Sent) can be read.",
    )


def test_a_wrong_password():
    with smtp(smtp_answers("535 5.7.8 Error: authentication failed")) as port:
        told = refused(account(port))

    assert told.sentence == (
        "127.0.0.1 did not accept the name ann@example.org with this password."
    )
    assert told.remedy.startswith("Type the password once more.")
    assert told.remedy.endswith("Nothing was sent.")
    assert told.code == "outgoing-server"


@pytest.mark.parametrize(
    "answer",
    [
        "535 5.7.9 Application-specific password required",
        "534-5.7.9 Application-specific password required. Learn more\r\n534 5.7.9 here",
    ],
)
def test_an_app_password_is_wanted(answer):
    with smtp(smtp_answers(answer)) as port:
        told = refused(account(port))

    assert told.remedy.startswith("Make an app password in the security settings")


def test_a_known_provider_gets_its_own_advice():
    with smtp(smtp_answers("535 5.7.8 Username and Password not accepted.")) as port:
        told = refused(account(port, address="ann@gmail.com"))

    assert told.remedy.startswith("Turn on two-step verification in your Google account")


def test_nothing_listens_on_the_port():
    (port,) = free_ports(1)

    told = refused(account(port))

    assert told.sentence == f"Nothing listens at 127.0.0.1 on port {port}."
    assert "587 becomes so by STARTTLS" in told.remedy


def test_a_blocked_port_or_a_silent_server():
    with scripted(None, lambda words: "") as server:
        told = refused(account(server.port))

    assert "did not answer on port" in told.sentence
    assert told.remedy.startswith("Some networks block the ports of mail")


def test_a_name_that_does_not_exist():
    told = refused(account(465, smtp_host="no-such-host.invalid", smtp_security=Security.TLS))

    assert told.sentence == "There is no server called no-such-host.invalid."
    assert told.remedy.startswith("Check how it is spelt")


def test_a_machine_that_is_off_line():
    off_line = socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    trouble = explain_trouble(off_line, Server("smtp.example.org", 465, Security.TLS))

    assert trouble.remedy == "Look whether you are on line."


def test_a_server_that_is_something_else():
    with scripted("HTTP/1.1 400 Bad Request", lambda words: None) as server:
        told = refused(account(server.port))

    assert told.sentence == "127.0.0.1 broke the connection off, or is no mail server."


def test_a_server_that_hangs_up_at_once():
    with scripted("421 4.3.2 too busy", lambda words: None) as server:
        told = refused(account(server.port))

    assert told.sentence.startswith("The server is closing the connection for now.")
    assert told.remedy.startswith("Try again in a while.")


def test_a_server_that_offers_no_encryption():
    with smtp(smtp_answers(offers="AUTH PLAIN")) as port:
        told = refused(account(port, smtp_security=Security.STARTTLS))

    assert "offers no encryption" in told.sentence


def test_a_server_that_does_not_let_anybody_log_in():
    with smtp(smtp_answers(offers="SIZE")) as port:
        told = refused(account(port))

    assert "does not offer to log in" in told.sentence


def test_a_server_that_begins_unencrypted_where_encryption_was_chosen():
    with smtp(smtp_answers()) as port:
        told = refused(account(port, smtp_security=Security.TLS))

    assert told.sentence == "127.0.0.1 and this computer did not agree on encryption."

    wrong = ssl.SSLError(1, "[SSL: WRONG_VERSION_NUMBER] wrong version number")
    trouble = explain_trouble(wrong, Server("smtp.example.org", 587, Security.TLS))
    assert trouble.sentence == "smtp.example.org begins unencrypted on port 587."
    assert trouble.remedy.startswith("Choose STARTTLS")


def test_starttls_on_a_port_that_is_encrypted_from_the_start():
    server = Server("smtp.example.org", 465, Security.STARTTLS)

    assert explain_trouble(TimeoutError(), server).remedy.startswith("Choose TLS from the start")


# Certificates


def test_a_certificate_nobody_trusts(certificate: Certificate):
    with smtp(smtp_answers(), tls=certificate.server_context()) as port:
        told = refused(account(port, smtp_host="localhost", smtp_security=Security.TLS))

    assert "made by somebody this computer does not trust" in told.sentence
    assert "public network" in told.remedy


def test_a_certificate_for_another_name(tmp_path: Path):
    other = make_certificate(tmp_path, names="DNS:mail.example.test")
    trial = Trial(within=2, context=other.client_context())

    with smtp(smtp_answers(), tls=other.server_context()) as port:
        told = refused(
            account(port, smtp_host="localhost", smtp_security=Security.TLS), trial=trial
        )

    assert "shows a certificate for another name" in told.sentence
    assert told.remedy.startswith("Check the server's name")


def test_a_certificate_that_has_run_out(tmp_path: Path):
    old = expired_certificate(tmp_path)
    trial = Trial(within=2, context=old.client_context())

    with smtp(smtp_answers(), tls=old.server_context()) as port:
        told = refused(
            account(port, smtp_host="localhost", smtp_security=Security.TLS), trial=trial
        )

    assert "is not valid at this time" in told.sentence
    assert "date and time of this computer" in told.remedy


def expired_certificate(folder: Path) -> Certificate:
    """Make a certificate that ran out yesterday; openssl's `req` alone cannot."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=9))
        .not_valid_after(now - timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    old = Certificate(folder / "cert.pem", folder / "key.pem")
    old.cert.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    old.key.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return old


# The incoming server


def refused_inside(
    greeting: str | None, answers: Callable[[str], str | None], **more: Any
) -> NotNow:
    with smtp(smtp_answers()) as out, scripted(greeting, answers) as inside:
        told = refused(account(out, imap_port=inside.port, **more))
    assert told.code == "incoming-server"
    assert told.sentence.startswith("Notes can go out, but your mailbox cannot be read: ")
    return told


def test_a_mailbox_that_does_not_take_the_password():
    told = refused_inside("* OK", imap_answers("NO [AUTHENTICATIONFAILED] Invalid credentials"))

    assert "did not accept the name ann@example.org with this password" in told.sentence


def test_a_mailbox_that_wants_an_app_password():
    told = refused_inside("* OK", imap_answers("NO [ALERT] Application-specific password required"))

    assert told.remedy.startswith("Make an app password")


def test_a_mailbox_that_says_nothing():
    told = refused_inside(None, lambda words: "")

    assert "did not answer on port" in told.sentence


def test_a_mailbox_that_is_something_else():
    told = refused_inside("220 smtp here", lambda words: None)

    assert "is no mail server" in told.sentence


def test_a_mailbox_nobody_listens_for():
    (port,) = free_ports(1)
    with smtp(smtp_answers()) as out:
        told = refused(account(out, imap_port=port))

    assert f"Nothing listens at 127.0.0.1 on port {port}." in told.sentence


def test_a_mailbox_without_a_sent_folder_is_no_trouble():
    answers = imap_answers(folders='() "/" "INBOX"')
    with smtp(smtp_answers()) as out, scripted("* OK here", answers) as inside:
        found = check_account(account(out, imap_port=inside.port), PASSWORD, trial=QUICK)

    assert "There is no folder for sent mail yet" in found[1]
