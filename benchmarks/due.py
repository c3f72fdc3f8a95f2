"""How long `afterword due` takes as a whole process, beside git status and an empty Python.

    python benchmarks/due.py [--rounds 15]

All commands take turns in one run, so that a busy machine slows each of them alike; what counts
is the ratio. The stores are made in a folder that is thrown away.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILLER = """
import sys
from pathlib import Path
from benchmarks.pages import fill
fill(Path(sys.argv[1]), int(sys.argv[2]))
"""


def seconds(words: list[str], environment: dict[str, str]) -> float:
    """Time one run of a command as a whole process."""
    began = time.perf_counter()
    subprocess.run(words, cwd=ROOT, env=environment, check=True, capture_output=True)
    return time.perf_counter() - began


def main() -> None:
    """Fill two stores, then let all commands take turns."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as folder:
        commands: dict[str, tuple[list[str], dict[str, str]]] = {
            "python -c pass": ([sys.executable, "-c", "pass"], environment),
            "git status": (["git", "status"], environment),
        }
        for count in (10, 1000):
            home = f"{folder}/{count}"
            here = {**environment, "AFTERWORD_HOME": home, "PYTHONPATH": str(ROOT)}
            subprocess.run([sys.executable, "-c", FILLER, home, str(count)], env=here, check=True)
            due = [sys.executable, "-m", "afterword", "due"]
            commands[f"afterword due, {count} opportunities"] = (due, here)
            commands[f"afterword due --json, {count}"] = ([*due, "--json"], here)
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(rounds):
            for name, (words, env) in commands.items():
                times[name].append(seconds(words, env))
    print(f"{'whole process, milliseconds':36} {'min':>7} {'median':>7} {'max':>7}")
    for name, taken in times.items():
        row = (min(taken), statistics.median(taken), max(taken))
        print(f"{name:36} " + " ".join(f"{value * 1000:7.0f}" for value in row))


if __name__ == "__main__":
    main()
