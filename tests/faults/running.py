"""Start the fault programs in a process of their own: a small, warm parent forks fastest."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def run_module(module: str, *words: str, environment: dict[str, str] | None = None) -> Any:
    """Run `python -m module words` and return the JSON of its last line of output."""
    done = subprocess.run(
        [sys.executable, "-m", module, *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), **(environment or {})},
        capture_output=True,
        text=True,
        timeout=280,
    )
    assert done.returncode in (0, 1), done.stderr[-4000:]
    counts = json.loads(done.stdout.splitlines()[-1])
    counts["told"] = done.stderr[-4000:]
    return counts
