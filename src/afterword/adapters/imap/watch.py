"""Waiting for news of the inbox: IDLE where the server can (RFC 2177), else just waiting."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable
from typing import Any, Final

from afterword.adapters.imap.connection import connected
from afterword.adapters.imap.sent_folder import Login
from afterword.usecases.views import MailAccount

RENEWED_AFTER: Final = 25 * 60.0
"""Seconds; RFC 2177 3: servers may hang up on a client that idles for 29 minutes."""
_GLANCE: Final = 1.0


class Watch:
    """Waits at one account."""

    def __init__(
        self, account: MailAccount, login: Login, *, context: ssl.SSLContext | None = None
    ) -> None:
        self._account = account
        self._login = login
        self._context = context

    def wait(
        self,
        *,
        within: float,
        stopped: Callable[[], bool],
        ready: Callable[[], None] | None = None,
    ) -> bool:
        """Wait for news, at most `within` seconds; returns whether there is any.

        `ready` is called once the server watches for us. Without IDLE it only waits.

        Raises:
            NotNow: The server is away or hung up.
        """
        ends = time.monotonic() + within
        with connected(self._account, self._login, context=self._context) as client:
            if b"IDLE" not in {one.upper() for one in client.capabilities()}:
                return _just_wait(ends, stopped)
            client.select_folder("INBOX", readonly=True)
            while time.monotonic() < ends and not stopped():
                renew = min(ends, time.monotonic() + RENEWED_AFTER)
                client.idle()
                if ready is not None:
                    ready()
                    ready = None
                try:
                    if _hears(client, renew, stopped):
                        return True
                finally:
                    client.idle_done()
        return False


def _hears(client: Any, ends: float, stopped: Callable[[], bool]) -> bool:
    """Listen until something happened in the folder."""
    while time.monotonic() < ends and not stopped():
        for line in client.idle_check(timeout=_GLANCE):
            # "* OK Still here" is only to keep the line open.
            if len(line) > 1 and line[1] in (b"EXISTS", b"EXPUNGE", b"RECENT", b"VANISHED"):
                return True
    return False


def _just_wait(ends: float, stopped: Callable[[], bool]) -> bool:
    while time.monotonic() < ends and not stopped():
        time.sleep(min(_GLANCE, max(ends - time.monotonic(), 0)))
    return False
