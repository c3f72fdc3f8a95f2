"""Radicale: a CalDAV server."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.servers.ports import free_ports, wait_for


@dataclass(frozen=True)
class Radicale:
    """A running server; collections live below `url`/`user`/."""

    url: str
    user: str
    password: str


@contextmanager
def radicale(folder: Path, *, user: str = "ann", password: str = "secret") -> Iterator[Radicale]:
    """Run Radicale out of `folder` until the block ends. Needs the package `radicale`."""
    folder.mkdir(parents=True, exist_ok=True)
    port = free_ports(1)[0]
    (folder / "users").write_text(f"{user}:{password}\n")
    (folder / "config").write_text(
        f"[server]\nhosts = 127.0.0.1:{port}\n"
        f"[auth]\ntype = htpasswd\nhtpasswd_filename = {folder}/users\n"
        "htpasswd_encryption = plain\ndelay = 0\n"
        f"[storage]\nfilesystem_folder = {folder}/collections\n"
        "[logging]\nlevel = warning\n"
    )
    words = [sys.executable, "-m", "radicale", "--config", str(folder / "config")]
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(port)
        yield Radicale(f"http://127.0.0.1:{port}", user, password)
    finally:
        process.terminate()
        process.wait(timeout=10)
