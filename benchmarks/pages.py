"""How long pages take with 1,000 opportunities and 20,000 messages, over the real server.

    python benchmarks/pages.py [--opportunities 1000] [--rounds 200] [--home DIR]

Pages take turns in one run, one request at a time over a kept connection, as one person's browser
does. Goal for Today: p50 at most 15 ms, p95 at most 40 ms, 60 KB on the first load.
"""

from __future__ import annotations

import argparse
import http.client
import os
import platform
import statistics
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime, timedelta
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--opportunities", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--home", help="a store that was filled before (it is made if it is not)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(options.home or folder) / "store"
        if not home.exists():
            fill(home, options.opportunities)
        measure(home, options.opportunities, options.rounds)


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


def measure(home: Path, opportunities: int, rounds: int) -> None:
    """Start the server over a filled store, ask for every page in turn, print the table."""
    server = Server(open_program(read_settings(home=home)))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        cookie = f"{server.door.cookie_name}={server.door.admit(at=server.clock.now())}"
        took, sizes = ask(server.port, cookie, rounds)
    finally:
        server.stop()
        thread.join()
    beside = sum(len(file.packed) for file in static_files().values())
    print(
        f"{opportunities} opportunities, 20 messages each; {rounds} rounds; "
        f"Python {platform.python_version()}, {os.cpu_count()} processors"
    )
    print(f"{'page':<26}{'p50 ms':>9}{'p95 ms':>9}{'max ms':>9}{'first load KB':>15}")
    for page in PAGES:
        times = sorted(took[page])
        p95 = times[int(len(times) * 0.95) - 1]
        print(
            f"{page:<26}{statistics.median(times):>9.1f}{p95:>9.1f}{times[-1]:>9.1f}"
            f"{(sizes[page] + beside) / 1000:>15.1f}"
        )


def ask(port: int, cookie: str, rounds: int) -> tuple[dict[str, list[float]], dict[str, int]]:
    """Ask for the pages in turn; the first five rounds only warm up."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    took: dict[str, list[float]] = {page: [] for page in PAGES}
    sizes: dict[str, int] = {}
    for number in range(rounds + 5):
        for page in PAGES:
            start = time.perf_counter()
            connection.request("GET", page, headers={"Cookie": cookie})
            response = connection.getresponse()
            sizes[page] = len(response.read())
            assert response.status == 200, (page, response.status)
            if number >= 5:
                took[page].append((time.perf_counter() - start) * 1000)
    return took, sizes


if __name__ == "__main__":
    main()
