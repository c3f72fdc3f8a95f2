"""What every part of the program is assembled from: store, secrets, proofreader, clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from afterword.adapters.clock import SystemClock
from afterword.adapters.holiday_memory import HolidayMemory
from afterword.domain.errors import Refused
from afterword.settings import Settings
from afterword.store.opening import OpenStore
from afterword.usecases.views import MailAccount, Profile

if TYPE_CHECKING:
    from afterword.usecases.ports import Secrets
    from afterword.writing.proofreader import Proofreader

AskPassphrase = Callable[[str], str | None]


class Assembly:
    """The store and what surrounds it, opened when first needed."""

    def __init__(
        self,
        settings: Settings,
        store: OpenStore,
        *,
        ask: AskPassphrase | None = None,
        proofreader: Proofreader | None = None,
        secrets: Secrets | None = None,
    ) -> None:
        self.settings = settings
        self._store = store
        self._ask = ask
        self._holidays = HolidayMemory(settings.home / "holidays.json")
        self._holidays.recall(now())
        self._secrets = secrets
        self._proofreader = proofreader

    def close(self) -> None:
        """Give the connections of this thread back, and keep what was looked up."""
        self._holidays.keep(now())
        self._store.close()

    def profile(self) -> Profile:
        """Return the profile; an untouched one has the machine's zone and no name."""
        from afterword.usecases.candidate import get_profile

        return get_profile(self._store, self._account, tz=self.settings.tz)

    def save_profile(self, profile: Profile, *, at: datetime | None = None) -> None:
        """Keep the profile. Raises UnusableInput for an unknown zone or a bad address."""
        from afterword.usecases.candidate import save_profile

        save_profile(self._store, self._account, profile, at=at or now())

    def mail_account(self) -> MailAccount | None:
        """Return the mail account notes are sent from, if one was set up."""
        with self._store.reading() as reader:
            return reader.mail_account(self._account)

    @property
    def _account(self) -> int:
        return self._store.account

    def _the_secrets(self) -> Secrets:
        if self._secrets is None:
            from afterword.adapters.secrets import open_secrets

            self._secrets = open_secrets(self.settings, ask=self._ask)
        return self._secrets

    def _the_proofreader(self) -> Proofreader:
        if self._proofreader is None:
            from afterword.adapters.grammar import open_proofreader

            habits = self._store.stationery().habits(self._account)
            self._proofreader = open_proofreader(habits.grammar_address)
        return self._proofreader

    def _proofreader_changed(self) -> None:
        """Open it anew when it is next needed: the habits name another server."""
        self._proofreader = None

    def _refuse_in_demonstration(self) -> None:
        if self.settings.throw_away:
            raise Refused(
                "This is a demonstration: nothing is sent from it.",
                "Start `afterword` itself to write to real people.",
                code="demonstration",
            )


def now() -> datetime:
    """Ask this machine what time it is, where a caller did not say."""
    return SystemClock().now()
