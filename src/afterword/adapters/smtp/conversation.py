"""One mail, one connection, one step at a time.

Never `smtplib.sendmail`: it sends the text and the final dot in one call and hides where it
broke. Everything anticipated comes back as a value; nothing here retries.
"""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from afterword.adapters.line_troubles import Server
from afterword.adapters.smtp.line_client import LineClient
from afterword.adapters.smtp.words import refused_login, said, trouble_in_words
from afterword.domain.errors import AfterwordError, NotNow, UnusableInput
from afterword.usecases.outbox_states import (
    REPLY_WITHIN,
    Outcome,
    read_dot_reply,
    read_early_reply,
)
from afterword.usecases.ports_sending import Envelope, Said
from afterword.usecases.views import MailAccount, Security
from afterword.writing.mail_bytes import check_address

_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})
CONNECT_WITHIN: Final = 30.0
"""Seconds for the connection itself. Our choice."""
ANSWER_WITHIN: Final = 300.0
"""Seconds for each answer before the dot (RFC 5321 4.5.3.2: 5 minutes)."""


@dataclass(frozen=True, slots=True)
class Password:
    """A password or app password."""

    secret: str

    def __repr__(self) -> str:
        return "Password(…)"


@dataclass(frozen=True, slots=True)
class Bearer:
    """An OAuth account: `token` fetches an access token that is valid now."""

    token: Callable[[], str]


Credential = Password | Bearer


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds."""

    connect: float = CONNECT_WITHIN
    answer: float = ANSWER_WITHIN
    reply: float = REPLY_WITHIN.total_seconds()


class SmtpTransport:
    """The `Transport` of one account.

    `context` verifies certificates; give another one only to add a certificate of your own.
    """

    def __init__(
        self,
        account: MailAccount,
        credential: Credential | None,
        *,
        context: ssl.SSLContext | None = None,
        patience: Patience | None = None,
    ) -> None:
        if account.smtp_security is Security.NONE and account.smtp_host not in _LOOPBACK:
            raise UnusableInput(
                f"Mail to {account.smtp_host} would travel unencrypted.",
                "Choose TLS or STARTTLS; only a server on this machine may do without.",
                code="unencrypted",
            )
        self._account = account
        self._credential = credential
        # Reading the certificates of the system takes a while; without TLS it is for nothing.
        encrypted = account.smtp_security is not Security.NONE
        self._context = context or (ssl.create_default_context() if encrypted else None)
        self._patience = patience or Patience()

    def open(self) -> SmtpConversation:
        """Prepare a conversation; nothing is connected yet."""
        return SmtpConversation(self._account, self._credential, self._context, self._patience)


class SmtpConversation:
    """The `Conversation` over one connection."""

    def __init__(
        self,
        account: MailAccount,
        credential: Credential | None,
        context: ssl.SSLContext | None,
        patience: Patience,
    ) -> None:
        self._account = account
        self._credential = credential
        self._context = context
        self._patience = patience
        self._server = Server(account.smtp_host, account.smtp_port, account.smtp_security)
        self.trouble: BaseException | None = None
        """What broke the connection, where something did."""
        self.refusal = ""
        """What the server said to the login, where it refused it; for telling why, not to show."""
        tls = context if account.smtp_security is Security.TLS else None
        # EHLO with a fixed name: the machine's own name is nobody's business.
        self._client = LineClient(context=tls, timeout=patience.connect, name="[127.0.0.1]")
        self._client.reply_within = patience.answer

    def greet(self, envelope: Envelope) -> Said:
        """Connect, EHLO, TLS, AUTH, MAIL, RCPT. One refused recipient refuses all."""
        # Checked once more where it meets the wire: nothing but a plain addr-spec gets there.
        sender = check_address(envelope.mail_from)
        recipients = [check_address(address) for address in envelope.rcpt_to]
        trouble = self.enter()
        if trouble is not None:
            return trouble
        try:
            answer = self._client.docmd("MAIL", f"FROM:<{sender}>")
            for recipient in recipients:
                if read_early_reply(answer[0]) is not Outcome.OK:
                    break
                answer = self._client.docmd("RCPT", f"TO:<{recipient}>")
        except (OSError, smtplib.SMTPException) as error:
            return self._lost(error, "MAIL")
        if answer[0] == 530:  # A login is wanted: the account's trouble, not the note's.
            return refused_login(*answer)
        return said(read_early_reply(answer[0]), "RCPT", *answer)

    def enter(self) -> Said | None:
        """Connect, greet, encrypt, log in; None where all went well."""
        try:
            return self._connect() or self._encrypt() or self._log_in()
        except smtplib.SMTPAuthenticationError as refusal:
            return self._login_trouble(refusal.smtp_code, refusal.smtp_error)
        except UnicodeEncodeError:
            return Said(
                Outcome.LOGIN,
                "The account's name or password holds a letter this kind of login cannot send. "
                "Use an app password.",
                "AUTH -",
            )
        except (OSError, smtplib.SMTPException) as error:
            return self._lost(error, "connect")

    def _connect(self) -> Said | None:
        host, port = self._account.smtp_host, self._account.smtp_port
        code, text = self._client.connect(host, port)
        if code == 220:
            code, text = self._client.ehlo()
        outcome = read_early_reply(code)
        # A server that turns us away at the door has not judged the note.
        return None if outcome is Outcome.OK else said(Outcome.TEMPORARY, "EHLO", code, text)

    def _encrypt(self) -> Said | None:
        if self._account.smtp_security is not Security.STARTTLS or self._context is None:
            return None
        code, text = self._client.encrypt(self._context)
        if code == 220:
            code, text = self._client.ehlo()
            return None if 200 <= code < 300 else said(Outcome.TEMPORARY, "EHLO", code, text)
        return Said(
            Outcome.LOGIN,
            f"{self._account.smtp_host} offers no encryption on port {self._account.smtp_port}, "
            "so nothing was sent. Check the port and the kind of encryption in Settings.",
            f"STARTTLS {code}",
        )

    def _log_in(self) -> Said | None:
        if self._credential is None:
            return None
        if not self._client.has_extn("auth"):
            return Said(
                Outcome.LOGIN,
                f"{self._account.smtp_host} does not offer to log in. Check the port in Settings.",
                "AUTH absent",
            )
        if isinstance(self._credential, Password):
            self._client.login(self._account.login, self._credential.secret)
            return None
        return self._log_in_by_token(self._credential)

    def _log_in_by_token(self, bearer: Bearer) -> Said | None:
        try:
            token = bearer.token()
        except NotNow as error:  # The provider's token server is away; the note only waits.
            return Said(Outcome.TEMPORARY, str(error), "OAUTH -")
        except AfterwordError as error:
            return Said(Outcome.LOGIN, str(error), "OAUTH refused")
        words = f"user={self._account.login}\x01auth=Bearer {token}\x01\x01"
        # A second challenge holds the error; an empty line asks for the final code.
        code, text = self._client.auth("XOAUTH2", lambda challenge=None: "" if challenge else words)
        return None if code in (235, 503) else self._login_trouble(code, text)

    def offer(self) -> Said:
        """DATA; OK means the server said 354."""
        try:
            code, text = self._client.docmd("DATA")
        except (OSError, smtplib.SMTPException) as error:
            return self._lost(error, "DATA")
        if code == 354:
            return Said(Outcome.OK, "", "DATA 354")
        outcome = Outcome.PERMANENT if 500 <= code < 600 else Outcome.TEMPORARY
        return said(outcome, "DATA", code, text)

    def body(self, raw: bytes) -> Said:
        """Send the text, dot-stuffed, without the final dot."""
        try:
            self._client.write(_stuff(raw))
        except (OSError, smtplib.SMTPException) as error:
            return self._lost(error, "body")
        return Said(Outcome.OK)

    def dot(self) -> Said:
        """Write the final dot in one call. TEMPORARY: certainly not written."""
        if self._client.has_spoken():
            self._client.close()
            return Said(
                Outcome.TEMPORARY,
                f"{self._account.smtp_host} broke off before the end of the mail.",
                "body broken off",
            )
        self._client.reply_within = self._patience.reply
        try:
            self._client.write(b".\r\n")
        except (OSError, smtplib.SMTPException) as error:
            return Said(Outcome.UNKNOWN, trouble_in_words(error, self._server), "dot -")
        return Said(Outcome.OK)

    def reply(self) -> Said:
        """Read the answer to the dot; waits up to ten minutes."""
        try:
            code, text = self._client.getreply()
        except (OSError, smtplib.SMTPException) as error:
            return Said(read_dot_reply(None), str(error), "dot -")
        return said(read_dot_reply(code), "dot", code, text)

    def close(self, *, politely: bool) -> None:
        """QUIT if `politely` (never inside DATA), then close. Errors here change nothing."""
        if politely:
            self._client.reply_within = 5.0
            with suppress(OSError, smtplib.SMTPException):
                self._client.docmd("QUIT")
        with suppress(OSError):
            self._client.close()

    def _login_trouble(self, code: int, text: bytes | str) -> Said:
        octets = text if isinstance(text, bytes) else text.encode()
        self.refusal = octets.decode("utf-8", "replace")
        if 400 <= code < 500:
            return said(Outcome.TEMPORARY, "AUTH", code, octets)
        return refused_login(code, octets)

    def _lost(self, error: BaseException, where: str) -> Said:
        """The connection went away before the dot: whatever was sent, the server must forget."""
        self.trouble = error
        with suppress(OSError):
            self._client.close()
        words = trouble_in_words(error, self._server)
        return Said(Outcome.TEMPORARY, words, f"{where} -")


def _stuff(raw: bytes) -> bytes:
    """Double leading dots (RFC 5321 4.5.2) and end with CRLF; the bytes hold CRLF only.

    Raises:
        UnusableInput: a lone CR or LF or a NUL is in them, which some server would take for an
            end of line and so for the end of the mail.
    """
    rest = raw.replace(b"\r\n", b"")
    if any(octet in rest for octet in (b"\x00", b"\r", b"\n")):
        raise UnusableInput("These bytes are not a mail that may be sent.", code="unusable-bytes")
    whole = raw if raw.endswith(b"\r\n") else raw + b"\r\n"
    stuffed = whole.replace(b"\r\n.", b"\r\n..")
    return b"." + stuffed if stuffed.startswith(b".") else stuffed
