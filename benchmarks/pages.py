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
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = ("/", "/opportunities/", "/people/", "/waiting/", "/outbox/", "/search/?for=person+77")
FILLER = "import sys; from benchmarks.due import fill; fill(sys.argv[1], int(sys.argv[2]))"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--opportunities", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--home", help="a store that was filled before (it is made if it is not)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(options.home or folder) / "store"
        if not home.exists():
            environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'src'}"}
            command = [sys.executable, "-c", FILLER, str(home), str(options.opportunities)]
            subprocess.run(command, check=True, env=environment, cwd=ROOT)
        measure(home, options.opportunities, options.rounds)


def measure(home: Path, opportunities: int, rounds: int) -> None:
    """Start the server over a filled store, ask for every page in turn, print the table."""
    sys.path.insert(0, str(ROOT / "src"))
    from afterword.bootstrap import open_program
    from afterword.settings import read_settings
    from afterword.web.server import Server
    from afterword.web.static_files import static_files

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
