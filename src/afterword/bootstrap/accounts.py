"""The mail account: found, kept, signed in to, tried, and opened for those who need it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from afterword.bootstrap.assembly import Assembly
from afterword.domain.errors import Refused
from afterword.usecases.views import Discovery, MailAccount

if TYPE_CHECKING:
    from afterword.adapters.imap.sent_folder import Login
    from afterword.adapters.smtp.conversation import Credential


class Accounts(Assembly):
    """The account notes leave from and mail is read in."""

    _opened: tuple[MailAccount, Credential] | None = None

    def save_mail_account(self, mail_account: MailAccount, secret: str | None) -> None:
        """Keep the account, and its password (or client secret) with the secrets.

        None keeps the older one.
        """
        from afterword.usecases.candidate import save_mail_account

        self._refuse_in_demonstration()
        self._opened = None
        save_mail_account(self._store, self._account, self._the_secrets(), mail_account, secret)

    def suggest_mail_account(self, address: str) -> MailAccount | None:
        """Return the servers known for an address, or None where they are not; asks nobody."""
        from afterword.adapters.accounts import suggest_account

        return suggest_account(address)

    def find_mail_account(self, address: str) -> Discovery | None:
        """Find the servers of an address, asking its provider and the domain name system.

        Only for a person who asked for it: the domain of the address goes out. Raises
        UnusableInput where this is no address.
        """
        from afterword.adapters.accounts.discover import discover_account, fetch_over_https
        from afterword.adapters.accounts.dns_look_up import SystemDns

        return discover_account(address, fetch=fetch_over_https, dns=SystemDns())

    def require_mail_account(self) -> MailAccount:
        """Return the mail account. Raises Refused where none is set up."""
        mail_account = self.mail_account()
        if mail_account is None:
            raise Refused(
                "No mail account is set up yet, so nothing can be sent.",
                "Set it up with `afterword account` or in the settings.",
                code="no-account",
            )
        return mail_account

    def test_mail_account(self) -> tuple[str, ...]:
        """Log in without sending; returns what was found, in sentences.

        Raises:
            NotNow: A server is away or does not let us in; the remedy says what to do.
        """
        from afterword.adapters.accounts import check_account

        mail_account = self.require_mail_account()
        return check_account(mail_account, self._credential(mail_account))

    def sign_in(
        self,
        *,
        open_browser: Callable[[str], object],
        wait: float = 300.0,
        keep_waiting: Callable[[], bool] = lambda: True,
        back: str = "",
    ) -> None:
        """Let the person sign in to their account's provider, and keep the token.

        `open_browser` gets the address to show them; `wait` is in seconds; `back` is where the
        last page leads.

        Raises:
            Refused: The account is one with a password. NotNow: Nobody signed in in time.
            UnusableInput: The provider said no.
        """
        from afterword.adapters.accounts.credentials import SERVICES, client_of
        from afterword.adapters.accounts.oauth import sign_in
        from afterword.usecases.candidate import token_name

        mail_account = self.require_mail_account()
        service = SERVICES.get(mail_account.sign_in)
        if service is None:
            raise Refused(
                f"{mail_account.address} is set up with a password, so there is nothing to sign "
                "in to.",
                "Choose Google or Microsoft as the way to sign in first.",
                code="no-sign-in",
            )
        self._refuse_in_demonstration()
        secrets = self._the_secrets()
        token = sign_in(
            service,
            client_of(mail_account, secrets),
            open_browser=open_browser,
            wait=wait,
            keep_waiting=keep_waiting,
            back=back,
        )
        secrets.put(token_name(mail_account.address), token)
        self._opened = None

    def why_nothing_can_leave(self) -> Refused | None:
        """Say what is missing before any note can leave: the account, or its key; None: nothing."""
        try:
            self._credential(self.require_mail_account())
        except Refused as missing:
            return missing
        return None

    def is_signed_in(self) -> bool:
        """Whether a key to the account is kept: a password, or a token of its provider."""
        return self.mail_account() is not None and self.why_nothing_can_leave() is None

    def _credential(self, mail_account: MailAccount) -> Credential:
        """Open the account once; its access token is used until it is old.

        Raises Refused where no password or token is kept.
        """
        if self._opened is None or self._opened[0] != mail_account:
            from afterword.adapters.accounts.credentials import credential_for

            self._opened = mail_account, credential_for(mail_account, self._the_secrets())
        return self._opened[1]

    def _mailbox_login(self, mail_account: MailAccount) -> Login:
        """Return what logs an IMAP connection to the account in."""
        from afterword.adapters.accounts.credentials import login_for

        return login_for(mail_account, self._credential(mail_account))
