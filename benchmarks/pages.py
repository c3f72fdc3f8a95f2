"""How long pages take with 1,000 opportunities and 20,000 messages, over the real server.

    python benchmarks/pages.py [--opportunities 1000] [--rounds 200] [--home DIR] [--beside DIR]

Pages take turns in one run, one request at a time over a kept connection, as one person's browser
does. Goal for Today: p50 at most 15 ms, p95 at most 40 ms, 60 KB on the first load.

`--beside` names an environment in which fava and datasette are installed (not this project's: `uv
venv DIR && uv pip install --python DIR/bin/python fava datasette`). Each then shows a list of
thirty of a thousand entries, as Opportunities does, and takes its turns with our pages.
"""

from __future__ import annotations

import argparse
import contextlib
import http.client
import os
import platform
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from afterword.bootstrap import open_program
from afterword.domain.case import (
    Candidate,
    Case,
    Debrief,
    Discussed,
    Employer,
    Interview,
    Person,
    Touchpoint,
)
from afterword.settings import read_settings
from afterword.usecases.views import Profile
from afterword.web.server import Server
from afterword.web.static_files import static_files

PAGES = ("/", "/opportunities/", "/people/", "/waiting/", "/outbox/", "/search/?for=person+77")
MESSAGES = 20
LISTED = 30
"""Entries on a page of Opportunities, and on the pages beside it."""


@dataclass
class Page:
    """One page of one server, how long it took each time, and how large it was."""

    name: str
    port: int
    path: str
    cookie: str = ""
    took: list[float] = field(default_factory=list)
    size: int = 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--opportunities", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--home", help="a store that was filled before (it is made if it is not)")
    parser.add_argument("--beside", type=Path, help="an environment with fava and datasette")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as servers:
        home = Path(options.home or folder) / "store"
        if not home.exists():
            fill(home, options.opportunities)
        others = []
        if options.beside:
            others.append(servers.enter_context(fava(options.beside, Path(folder))))
            others.append(servers.enter_context(datasette(options.beside, Path(folder))))
        measure(home, options.opportunities, options.rounds, others)


def fill(home: Path, opportunities: int) -> None:
    """Make a store with so many opportunities, one in fifty due, and twenty messages each."""
    program = open_program(read_settings(home=home))
    now = datetime.now(UTC).replace(microsecond=0)
    program.save_profile(Profile("Alice Archer", "alice@example.org", "Europe/London", "GB-ENG"))
    for number in range(opportunities):
        program.add_case(a_case(number, now), at=now)
        if number % 100 == 99:
            print(f"\rfilling: {number + 1}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    program.close()


def a_case(number: int, now: datetime) -> Case:
    """Make one opportunity: a talk some days ago, thanks sent (but to one in fifty), a debrief."""
    end = now - timedelta(days=number % 6, hours=3)
    talk = Interview(
        id="i1",
        start=end - timedelta(hours=1),
        end=end,
        tz="Europe/London",
        participants=("p1", "p2"),
        status="held",
        debrief=Debrief(discussed=(Discussed("how the quarter is planned", "p1"),)),
    )
    earlier = [
        Touchpoint(
            at=talk.start - timedelta(days=day + 1),
            direction="in" if day % 2 else "out",
            kind="small_talk" if day % 2 else "reply",
            people=("p1",),
            text="A message of some length about the date, the place and who will be there.",
        )
        for day in range(MESSAGES - 2)
    ]
    thanks = [
        Touchpoint(at=end + timedelta(hours=2), direction="out", kind="thank_you", people=(id_,))
        for id_ in ("p1", "p2")
    ]
    return Case(
        candidate=Candidate("Europe/London"),
        employer=Employer(f"Company {number}", subdivision="ENG"),
        role="Analyst",
        people=(
            Person("p1", f"Person {number}", "hiring_manager", f"p{number}@example.org"),
            Person("p2", f"Other {number}", "interviewer", f"o{number}@example.org"),
        ),
        interviews=(talk,),
        touchpoints=(*earlier, *(thanks if number % 50 else ())),
    )


def measure(home: Path, opportunities: int, rounds: int, others: list[Page]) -> None:
    """Start the server over a filled store, ask for every page in turn, print the table."""
    server = Server(open_program(read_settings(home=home)))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        cookie = f"{server.door.cookie_name}={server.door.admit(at=server.clock.now())}"
        ours = [Page(path, server.port, path, cookie) for path in PAGES]
        ask([*ours, *others], rounds)
    finally:
        server.stop()
        thread.join()
    beside = sum(len(file.packed) for file in static_files().values())
    print(
        f"{opportunities} opportunities, 20 messages each; {rounds} rounds; "
        f"Python {platform.python_version()}, {os.cpu_count()} processors"
    )
    print(f"{'page':<34}{'p50 ms':>9}{'p95 ms':>9}{'max ms':>9}{'page KB':>9}{'first load KB':>15}")
    for page in (*ours, *others):
        times = sorted(page.took)
        p95 = times[int(len(times) * 0.95) - 1]
        first = f"{(page.size + beside) / 1000:>15.1f}" if page in ours else ""
        print(
            f"{page.name:<34}{statistics.median(times):>9.1f}{p95:>9.1f}{times[-1]:>9.1f}"
            f"{page.size / 1000:>9.1f}{first}"
        )


def ask(pages: list[Page], rounds: int) -> None:
    """Ask for the pages in turn; the first five rounds only warm up."""
    connections = {page.port: http.client.HTTPConnection("127.0.0.1", page.port) for page in pages}
    for number in range(rounds + 5):
        for page in pages:
            headers = {"Cookie": page.cookie} if page.cookie else {}
            start = time.perf_counter()
            connections[page.port].request("GET", page.path, headers=headers)
            response = connections[page.port].getresponse()
            page.size = len(response.read())
            assert response.status == 200, (page.name, response.status)
            if number >= 5:
                page.took.append((time.perf_counter() - start) * 1000)


@contextlib.contextmanager
def fava(environment: Path, folder: Path) -> Iterator[Page]:
    """Serve a ledger of a thousand entries; the page lists the thirty of one month."""
    ledger = folder / "ledger.beancount"
    lines = ["2024-01-01 open Assets:Bank GBP", "2024-01-01 open Expenses:Food GBP", ""]
    for number in range(1000):
        day = date(2024, 1, 1) + timedelta(days=number)
        lines += [
            f'{day} * "Company {number}" "Analyst"',
            f"  Expenses:Food  {number + 1}.00 GBP",
            "  Assets:Bank",
            "",
        ]
    ledger.write_text("\n".join(lines))
    port = free_port()
    command = [environment / "bin" / "fava", "--port", str(port), ledger]
    with running(command, port):
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.request("GET", "/")
        home = connection.getresponse().headers["Location"].split("/")[1]
        path = f"/{home}/journal/?time=2025-06"
        yield Page("fava, journal of a month", port, path)


@contextlib.contextmanager
def datasette(environment: Path, folder: Path) -> Iterator[Page]:
    """Serve a table of a thousand rows; the page lists thirty."""
    path = folder / "rows.db"
    with contextlib.closing(sqlite3.connect(path)) as rows:
        rows.execute("CREATE TABLE opportunity (id INTEGER PRIMARY KEY, company, role, until)")
        rows.executemany(
            "INSERT INTO opportunity (company, role, until) VALUES (?, 'Analyst', '2026-12-01')",
            [(f"Company {number}",) for number in range(1000)],
        )
        rows.commit()
    port = free_port()
    command = [environment / "bin" / "datasette", "serve", path, "--port", str(port)]
    with running(command, port):
        yield Page("datasette, thirty rows", port, f"/rows/opportunity?_size={LISTED}")


@contextlib.contextmanager
def running(command: list[object], port: int) -> Iterator[None]:
    """Run a server until it is no longer needed; it has a minute to begin."""
    process = subprocess.Popen(
        [str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        for _ in range(600):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            time.sleep(0.1)
        yield
    finally:
        process.terminate()
        process.wait()


def free_port() -> int:
    """Find a port nobody listens on right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    main()
