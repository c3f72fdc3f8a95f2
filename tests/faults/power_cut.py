"""Power cuts: `python -m tests.faults.power_cut --trials 1000`.

Trials of the harness on a disk that forgets what was not synced. At each death the data
directory is replaced by what was durable; with `--torn`, sectors of 512 bytes that were written
but not synced survive by chance. The shim is compiled with gcc and loaded before libc.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from tests.faults.mutants import MUTANTS
from tests.faults.trials import (
    Bench,
    Judgement,
    Plan,
    _Trial,
    bench,
    discover_points,
    make_plan,
    summary,
)
from tests.faults.worker import AS_SHIPPED, Variation

SECTOR = 512
_SHIM = Path(__file__).with_name("forgetful_disk.c")


class CutTrial(_Trial):
    """A trial in which every death is a power cut."""

    def __init__(self, bench: Bench, plan: Plan, variation: Variation, *, torn: bool) -> None:
        super().__init__(bench, plan, variation, self._cut)
        self.durable = self.place / "durable"
        # The tables were made long ago: the template is on the disk.
        shutil.copytree(self.world.home, self.durable)
        self.torn = torn
        os.environ["FORGETFUL_HOME"] = str(self.world.home)
        os.environ["FORGETFUL_DURABLE"] = str(self.durable)

    def _cut(self, home: Path) -> None:
        """Leave of the data directory only what a disk would have after the cut."""
        kept = {path.name: path.read_bytes() for path in self.durable.iterdir()}
        if self.torn:
            for path in home.iterdir():
                if path.suffix in (".sqlite3", ".sqlite3-wal") or path.name.endswith("-wal"):
                    kept[path.name] = self._mixed(path.read_bytes(), kept.get(path.name, b""))
        shutil.rmtree(home)
        shutil.rmtree(self.durable)
        home.mkdir()
        self.durable.mkdir()
        for name, octets in kept.items():
            if not name.endswith(("-shm", ".part")):
                (home / name).write_bytes(octets)
                (self.durable / name).write_bytes(octets)

    def _judge(self) -> None:
        super()._judge()
        with sqlite3.connect(self.world.home / "afterword.sqlite3") as connection:
            if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                self.judgement.faults.append("lost: the database is corrupt")
        connection.close()

    def _mixed(self, written: bytes, synced: bytes) -> bytes:
        """Mix sectors: what was synced is kept, of the rest each sector made it or did not."""
        length = self.random.choice((len(written), max(len(synced), len(written) // 2)))
        mixed = bytearray(synced.ljust(length, b"\0")[:length])
        for start in range(0, length, SECTOR):
            end = start + SECTOR
            if written[start:end] != synced[start:end] and self.random.random() < 0.5:
                mixed[start:end] = written[start:end]
        return bytes(mixed[:length])


def main(words: list[str]) -> int:
    """Run what the arguments ask for, in a process that has the shim loaded."""
    if "FORGETFUL_LOADED" not in os.environ:
        return _again_with_shim(words)
    options = _options(words)
    began = time.monotonic()
    variation = MUTANTS["synchronous=NORMAL"] if options.normal else AS_SHIPPED
    if options.no_guard:
        variation = replace(variation, guard=False)
    judgements: list[Judgement] = []
    with bench("/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as place:
        points = discover_points(place)
        for seed in range(options.seed, options.seed + options.trials):
            trial = CutTrial(place, make_plan(seed, points), variation, torn=options.torn)
            judgements.append(trial.run())
            if options.stop_at_fault and judgements[-1].faults:
                break
    counts = summary(judgements) | {"seconds": round(time.monotonic() - began, 1)}
    print(json.dumps(counts))
    wrong = [judged for judged in judgements if judged.faults]
    for judged in wrong[:10]:
        print(judged.faults, judged.plan, file=sys.stderr)
    return 1 if wrong else 0


def _again_with_shim(words: list[str]) -> int:
    """Compile the shim and start over with it loaded."""
    with tempfile.TemporaryDirectory() as folder:
        shim = Path(folder) / "forgetful_disk.so"
        command = ["gcc", "-O1", "-shared", "-fPIC", "-o", str(shim), str(_SHIM), "-ldl"]
        subprocess.run(command, check=True)
        environment = {**os.environ, "LD_PRELOAD": str(shim), "FORGETFUL_LOADED": "1"}
        again = [sys.executable, "-m", "tests.faults.power_cut", *words]
        return subprocess.run(again, env=environment, check=False).returncode


def _options(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--torn", action="store_true")
    parser.add_argument("--normal", action="store_true", help="synchronous=NORMAL, a mistake")
    parser.add_argument("--no-guard", action="store_true")
    parser.add_argument("--stop-at-fault", action="store_true")
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
