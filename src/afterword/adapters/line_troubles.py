"""What goes wrong on the way to a mail server, in plain words, and how to mend it."""

from __future__ import annotations

import errno
import smtplib
import socket
import ssl
from dataclasses import dataclass
from typing import Final

from afterword.usecases.views import Security

_ENCRYPTED_FROM_THE_START: Final = {465: "SMTP", 993: "IMAP"}
_ENCRYPTED_LATER: Final = {25: "SMTP", 587: "SMTP", 143: "IMAP"}
# OpenSSL's verification codes (x509_vfy.h).
_EXPIRED: Final = frozenset({9, 10})
_NOT_TRUSTED: Final = frozenset({18, 19, 20, 21})
_WRONG_NAME: Final = frozenset({62, 64})


@dataclass(frozen=True, slots=True)
class LineTrouble:
    """What is wrong, and what helps; both are finished sentences."""

    sentence: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Server:
    """Where a connection was tried."""

    host: str
    port: int
    security: Security


def explain_trouble(error: BaseException, server: Server) -> LineTrouble:
    """Say why a server could not be talked to."""
    match error:
        case ssl.SSLCertVerificationError():
            return _certificate(error, server)
        case ssl.SSLError():
            return _no_agreement(server)
        case socket.gaierror():
            return _no_such_name(error, server)
        case ConnectionRefusedError():
            return LineTrouble(
                f"Nothing listens at {server.host} on port {server.port}.",
                f"Check the port: {_usual_ports(server)}.",
            )
        case TimeoutError():
            return _no_answer(server)
        case smtplib.SMTPResponseException() if error.smtp_code == 554:
            return LineTrouble(
                f"{server.host} turns us away at the door.",
                "It may not be your provider's server for sending; look the name up there.",
            )
        case OSError() if error.errno in (errno.ENETUNREACH, errno.EHOSTUNREACH):
            return LineTrouble(
                f"There is no way to {server.host} from here.", "Look whether you are on line."
            )
    return _broken_off(server)


def _certificate(error: ssl.SSLCertVerificationError, server: Server) -> LineTrouble:
    host, code = server.host, error.verify_code
    if code in _WRONG_NAME:
        return LineTrouble(
            f"The server that answers as {host} shows a certificate for another name.",
            "Check the server's name; your provider's help pages give the right one.",
        )
    if code in _EXPIRED:
        return LineTrouble(
            f"The certificate of {host} is not valid at this time.",
            "Check the date and time of this computer; if they are right, your provider has to "
            "renew it.",
        )
    if code in _NOT_TRUSTED:
        return LineTrouble(
            f"The certificate of {host} was made by somebody this computer does not trust.",
            "On a public network, sign in to it in the browser first. If a virus scanner looks "
            "into mail, let it leave Afterword alone.",
        )
    return LineTrouble(
        f"The certificate of {host} could not be verified.",
        "Check the server's name; on a public network, sign in to it in the browser first.",
    )


def _no_agreement(server: Server) -> LineTrouble:
    if server.security is Security.TLS and server.port in _ENCRYPTED_LATER:
        return LineTrouble(
            f"{server.host} begins unencrypted on port {server.port}.",
            "Choose STARTTLS as its protection, or the port that is encrypted from the start.",
        )
    return LineTrouble(
        f"{server.host} and this computer did not agree on encryption.",
        f"Check port and protection: {_usual_ports(server)}.",
    )


def _no_such_name(error: socket.gaierror, server: Server) -> LineTrouble:
    if error.errno == socket.EAI_AGAIN:
        return LineTrouble(
            f"Nobody could be asked where {server.host} is.", "Look whether you are on line."
        )
    return LineTrouble(
        f"There is no server called {server.host}.",
        "Check how it is spelt; your provider's help pages give the name.",
    )


def _no_answer(server: Server) -> LineTrouble:
    if server.security is Security.STARTTLS and server.port in _ENCRYPTED_FROM_THE_START:
        return LineTrouble(
            f"{server.host} says nothing on port {server.port}, which is encrypted from the start.",
            "Choose TLS from the start as its protection.",
        )
    return LineTrouble(
        f"{server.host} did not answer on port {server.port} in time.",
        "Some networks block the ports of mail: try another network, or another port of your "
        f"provider ({_usual_ports(server)}).",
    )


def _broken_off(server: Server) -> LineTrouble:
    if server.security is Security.STARTTLS and server.port in _ENCRYPTED_FROM_THE_START:
        return _no_answer(server)
    return LineTrouble(
        f"{server.host} broke the connection off, or is no mail server.",
        f"Check the name and the port ({_usual_ports(server)}), then try again in a while.",
    )


def _usual_ports(server: Server) -> str:
    is_imap = server.port in (143, 993) or server.host.startswith("imap")
    if is_imap:
        return "993 is encrypted from the start, 143 becomes so by STARTTLS"
    return "465 is encrypted from the start, 587 becomes so by STARTTLS"
