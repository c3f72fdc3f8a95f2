"""The server of the web app: loopback only, with a postman who carries out what is approved."""

from __future__ import annotations

import contextlib
import logging
import secrets
import socket
import threading
import webbrowser
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import waitress.server

from afterword.adapters.clock import SystemClock
from afterword.domain.errors import AfterwordError, NotNow, UnusableInput
from afterword.store.django_setup import prepare_django
from afterword.web.door import Door
from afterword.web.quiet import keep_libraries_quiet
from afterword.web.request import ENVIRON_KEY, House
from afterword.web.settings_web import apply_web_settings
from afterword.web.watcher import MailWatch
from afterword.web.work.desk import Desk

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from afterword.bootstrap import Program

log = logging.getLogger("afterword.web")

LARGEST_REQUEST = 32_000_000
"""Bytes: a mail with attachments, as providers allow them at most (25 MB), and its form."""
LOOK_EVERY = 5.0
"""Seconds between the postman's looks into the outbox when nobody wakes him; our choice."""


class Application:
    """The WSGI application: Django, with the house in every request."""

    def __init__(self, house: House) -> None:
        prepare_django(house.program.settings)
        apply_web_settings()
        keep_libraries_quiet()
        from django.core.handlers.wsgi import WSGIHandler

        self.house = house
        self._django = WSGIHandler()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        environ[ENVIRON_KEY] = self.house
        answer: Iterable[bytes] = self._django(environ, start_response)
        return answer


class Postman(threading.Thread):
    """The one background thread: delivers what is due, at intervals and when woken."""

    def __init__(self, program: Program, *, every: float = LOOK_EVERY) -> None:
        super().__init__(name="afterword-postman", daemon=True)
        self._program = program
        self.every = every
        self._clock = SystemClock()
        self._woken = threading.Event()
        self._stopping = threading.Event()

    def wake(self) -> None:
        """Look into the outbox now."""
        self._woken.set()

    def stop(self, *, within: float = 10.0) -> None:
        """Finish the letter in hand, at most `within` seconds, and go home."""
        self._stopping.set()
        self._woken.set()
        if self.is_alive():
            self.join(within)

    def run(self) -> None:
        """Deliver, wait, deliver; a problem with one round never ends the work."""
        try:
            self._back_up_daily()
            while not self._stopping.is_set():
                self._one_round()
                self._woken.wait(self.every)
                self._woken.clear()
        finally:
            self._program.close()

    def _back_up_daily(self) -> None:
        """Write the backup of the day; where that fails, the log says so and the post goes on."""
        try:
            path = self._program.back_up_daily(at=self._clock.now())
        except AfterwordError as problem:
            log.warning("The daily backup was not written: %s", problem)
        except Exception:
            log.exception("A bug stopped the daily backup.")
        else:
            if path is not None:
                log.info("The daily backup is written: %s", path)

    def _one_round(self) -> None:
        try:
            for delivery in self._program.deliver_due(at=self._clock.now()):
                log.info("%s", delivery.sentence)
        except AfterwordError as problem:
            # The outbox page shows what is stuck; the log must not fill with the same line.
            log.debug("%s", problem)
        except Exception:
            log.exception("A bug stopped one round of deliveries.")


class Server:
    """A listening server with its door and its postman; `run` blocks until `stop`."""

    def __init__(self, program: Program, *, host: str = "127.0.0.1", port: int = 0) -> None:
        listener = _listen_again(program, host) if port == 0 else _listen(host, port)
        self.port: int = listener.getsockname()[1]
        self.door = _door(program.settings.home, self.port)
        self.postman = Postman(program)
        self.mail_watch = MailWatch(program, told=self.postman.wake)
        self.clock = SystemClock()
        self.desk = Desk()
        self.house = House(program, self.door, self.clock.now, self.postman.wake, self.desk)
        self._waitress: Any = waitress.server.create_server(
            Application(self.house),
            sockets=[listener],
            threads=4,
            # No word of who serves or in which version.
            ident=None,
            max_request_body_size=LARGEST_REQUEST,
            channel_timeout=60,
            clear_untrusted_proxy_headers=True,
        )

    @property
    def address(self) -> str:
        """Where the browser finds the program."""
        return self.door.address

    def opening_page(self) -> Path:
        """Write the page that lets one browser in."""
        return self.door.write_opening_page(at=self.clock.now())

    def run(self) -> None:
        """Serve until stopped; a second call is not possible."""
        self.postman.start()
        self.mail_watch.start()
        try:
            self._waitress.run()
        except (OSError, KeyboardInterrupt):
            # Closing the listening socket is how waitress is told to stop.
            pass
        finally:
            self.stop()

    def stop(self) -> None:
        """Stop listening, let the postman finish, show everyone out."""
        with contextlib.suppress(Exception):
            self._waitress.close()
        self.desk.clear()
        self.mail_watch.stop()
        self.postman.stop()
        self.door.lock_up()


def serve(
    program: Program,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    open_browser: bool = True,
    ready_callback: Callable[[Server], None] | None = None,
) -> None:
    """Run the web app until interrupted.

    `port` 0 takes any free one. `ready_callback` is called once with the listening server, before
    the browser is opened: it may tell the person the address, or keep the server to stop it.

    Raises:
        UnusableInput: `host` is not a loopback address. NotNow: The port is taken.
    """
    server = Server(program, host=host, port=port)
    if ready_callback is not None:
        ready_callback(server)
    if open_browser:
        webbrowser.open(server.opening_page().as_uri())
    program.prepare_proofreader()
    server.run()


def _door(home: Path, port: int) -> Door:
    """Make the door in a folder of its own, because two servers may run at once."""
    try:
        return Door(home / "door" / secrets.token_hex(4), port)
    except OSError as problem:
        raise NotNow(
            f"The browser cannot be let in, because {home} cannot be written: {problem.strerror}.",
            "Make room or give yourself the right to write there; AFTERWORD_HOME names the folder.",
        ) from None


def _listen_again(program: Program, host: str) -> socket.socket:
    """Take the port a calendar knows from the last time, or any free one."""
    with contextlib.suppress(AfterwordError):
        feed = program.calendar_feed()
        if feed is not None:
            return _listen(host, feed.port)
    return _listen(host, 0)


def _listen(host: str, port: int) -> socket.socket:
    """Open the one listening socket; anything but loopback is refused."""
    if host not in ("127.0.0.1", "localhost"):
        raise UnusableInput(
            f"Afterword does not listen on {host}; others could reach it there.",
            "Leave the host out, or write 127.0.0.1.",
        )
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", port))
    except OSError as problem:
        listener.close()
        raise NotNow(
            f"Port {port} cannot be used: {problem.strerror}.",
            "Name another one with --port, or leave it out and any free one is taken.",
        ) from None
    return listener
