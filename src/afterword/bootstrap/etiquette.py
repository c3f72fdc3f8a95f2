"""The person's own policy: shown, tried, kept."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from afterword.bootstrap.assembly import Assembly

if TYPE_CHECKING:
    from afterword.advice import Policy
    from afterword.usecases.change_etiquette import WouldChange


class Etiquette(Assembly):
    """When to write, how often and how: as the person wants it, within bounds."""

    def etiquette(self) -> Policy:
        """Return the policy every advice is asked with."""
        from afterword.usecases.change_etiquette import get_etiquette

        return get_etiquette(self._store, self._account)

    def preview_etiquette(self, policy: Policy, *, at: datetime) -> tuple[WouldChange, ...]:
        """List what another policy would change today; nothing is kept."""
        from afterword.usecases.change_etiquette import preview_etiquette

        return preview_etiquette(self._store, self._account, policy, at=at)

    def save_etiquette(self, policy: Policy, *, at: datetime) -> None:
        """Keep the policy; every next moment worth a look is found anew."""
        from afterword.usecases.change_etiquette import save_etiquette

        save_etiquette(self._store, self._account, policy, at=at)
