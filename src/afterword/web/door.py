"""The door of the web app: one-time codes that let a browser in, and who is inside.

The server listens on loopback, where every user of the machine can knock. Whoever starts the
program proves it by reading a file only they can read: it holds a code that is good once and for
a minute. The browser posts the code and gets a cookie; the code never stands in an address, a
process list or a Referer.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from html import escape
from pathlib import Path
from threading import Lock

CODE_IS_GOOD_FOR = timedelta(seconds=60)
"""Long enough for a cold browser to start; our choice."""
ABSENCE_ALLOWED = timedelta(days=7)
"""A browser that has not called for this long has to be let in again; our choice."""
LOOPBACK_NAMES = ("127.0.0.1", "localhost", "[::1]")


@dataclass(slots=True)
class Door:
    """Codes in files of `directory` (made 0700), visitors in memory: a restart shows all out.

    `port` is the one the server listens on; it belongs to the names a request may call us by.
    """

    directory: Path
    port: int
    cookie_name: str = field(default_factory=lambda: f"afterword-{secrets.token_hex(4)}")
    _last_seen: dict[str, datetime] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def __post_init__(self) -> None:
        self._make_directory()

    def _make_directory(self) -> None:
        self.directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.directory.chmod(0o700)

    @property
    def hosts(self) -> frozenset[str]:
        """The values of Host that mean this server and nobody else."""
        return frozenset(f"{name}:{self.port}" for name in LOOPBACK_NAMES)

    @property
    def address(self) -> str:
        """Where the browser finds the program."""
        return f"http://127.0.0.1:{self.port}/"

    def new_code(self, *, at: datetime) -> str:
        """Make a one-time code; only its hash is kept, in a file with the end of its life."""
        self._make_directory()
        code = secrets.token_urlsafe(32)
        _write_private(self._code_file(code), (at + CODE_IS_GOOD_FOR).isoformat())
        return code

    def write_opening_page(self, *, at: datetime) -> Path:
        """Write the page that takes a fresh code to the server, readable by its owner only."""
        self._make_directory()
        page = self.directory / f"open-{secrets.token_hex(8)}.html"
        _write_private(page, _OPENING_PAGE.format(self.address, escape(self.new_code(at=at))))
        return page

    def exchange(self, code: str, *, at: datetime) -> str | None:
        """Take a code back and return a visitor's token, or None where the code is not good.

        A code is void once it was shown, whether in time or not: removing its file is what
        decides, so of two who show it at the same moment only one gets in.
        """
        if not 40 <= len(code) <= 50:
            return None
        file = self._code_file(code)
        try:
            good_until = datetime.fromisoformat(file.read_text(encoding="ascii"))
            file.unlink()
        except (OSError, ValueError):
            return None
        self.sweep()
        return self.admit(at=at) if at <= good_until else None

    def admit(self, *, at: datetime) -> str:
        """Let a visitor in without a code and return the value of the cookie (for tests)."""
        token = secrets.token_urlsafe(32)
        with self._lock:
            self._last_seen[_digest(token)] = at
        return token

    def knows(self, token: str | None, *, at: datetime) -> bool:
        """Say whether this cookie was given out here and has been used within the last week."""
        if not token:
            return False
        visitor = _digest(token)
        with self._lock:
            last = self._last_seen.get(visitor)
            if last is None:
                return False
            if at - last > ABSENCE_ALLOWED:
                del self._last_seen[visitor]
                return False
            self._last_seen[visitor] = at
            return True

    def sweep(self) -> None:
        """Remove the opening pages; the codes in them have done their work."""
        for page in self.directory.glob("open-*.html"):
            with contextlib.suppress(OSError):
                page.unlink()

    def lock_up(self) -> None:
        """Show everyone out and remove what is left of codes and pages."""
        with self._lock:
            self._last_seen.clear()
        self.sweep()
        for file in self.directory.glob("code-*"):
            with contextlib.suppress(OSError):
                file.unlink()
        with contextlib.suppress(OSError):
            self.directory.rmdir()

    def _code_file(self, code: str) -> Path:
        return self.directory / f"code-{_digest(code)}"


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def _write_private(path: Path, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(descriptor, "w", encoding="utf-8") as file:
        file.write(text)


# A local file has no policy for scripts; without scripts the button does the same.
_OPENING_PAGE = """<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>Opening Afterword</title>
<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<form method="post" action="{0}enter">
<input type="hidden" name="code" value="{1}">
<p>Opening Afterword. If nothing happens, press the button.</p>
<p><button>Open Afterword</button></p>
</form>
<script>document.forms[0].submit()</script>
</html>
"""
