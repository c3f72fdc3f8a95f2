"""Try an account: log in where mail leaves and where it is kept; nothing is sent."""

from __future__ import annotations

from afterword.adapters.clock import SystemClock
from afterword.adapters.imap.sent_folder import SentFolder, login_with
from afterword.adapters.smtp import Password, SmtpTransport
from afterword.adapters.smtp.conversation import Patience
from afterword.domain.errors import NotNow
from afterword.usecases.ports_sending import Look
from afterword.usecases.views import MailAccount

# A person is waiting in front of the screen.
_PATIENCE = Patience(connect=15.0, answer=15.0, reply=15.0)
_NOBODY_HAS_THIS = "<a-connection-test@afterword.invalid>"


def check_account(mail_account: MailAccount, password: str) -> tuple[str, ...]:
    """Return what was found, in sentences.

    Raises:
        NotNow: A server is away or does not let us in; the sentence says which and why.
    """
    return (_check_outgoing(mail_account, password), _check_incoming(mail_account, password))


def _check_outgoing(mail_account: MailAccount, password: str) -> str:
    talk = SmtpTransport(mail_account, Password(password), patience=_PATIENCE).open()
    trouble = talk.enter()
    talk.close(politely=trouble is None)
    if trouble is not None:
        raise NotNow(
            trouble.sentence or f"{mail_account.smtp_host} does not let us in.",
            "Nothing was sent; check the server, the port and the password.",
            code="outgoing-server",
        )
    return f"{mail_account.smtp_host} lets you in; your notes can go out from there."


def _check_incoming(mail_account: MailAccount, password: str) -> str:
    if not mail_account.imap_host:
        return (
            "No incoming server is set up, so nobody can look whether a note went out if the"
            " connection breaks; Afterword will ask you then."
        )
    folder = SentFolder(
        mail_account, login_with(mail_account.login, password), within=_PATIENCE.connect
    )
    sighting = folder.look(_NOBODY_HAS_THIS, since=SystemClock().now())
    if sighting.look is Look.UNREACHABLE:
        raise NotNow(
            f"Notes can go out, but your mailbox cannot be read. {sighting.sentence}",
            "Check the incoming server, its port and the password.",
            code="incoming-server",
        )
    return f"{mail_account.imap_host} lets you in; your Sent folder can be read."
