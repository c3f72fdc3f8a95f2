"""How fast a mailbox is read for the first time and again, beside notmuch and a plain loop.

    .venv/bin/python benchmarks/import_mail.py --from FOLDER [FOLDER ...] [--messages 50000]

The mailbox is made of the raw mails found in the folders, each copied with another Message-ID and
date until there are enough, as a Maildir. Beside each other: `notmuch new` on a fifth of the mails
(left out where it is not installed), a loop over Python's `email` that decodes every text part, and
the whole first import into a new store: reading, matching, proposals, transactions. Memory is the
highest resident size of the program and its children, at a fifth of the mailbox and at all of it.
Processor time is what a machine that is busy with other work can be compared by.
"""

from __future__ import annotations

import argparse
import email
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

AT = datetime(2026, 11, 23, 12, tzinfo=UTC)
_ID = re.compile(rb"(?im)^message-id:.*\r?\n(?:[ \t].*\r?\n)*")
_DATE = re.compile(rb"(?im)^date:.*\r?\n")
_LARGEST = 200_000


def build(folders: list[Path], target: Path, count: int) -> int:
    """Write a Maildir of `count` mails; return its bytes."""
    sources = [
        path
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".cats" and 50 < path.stat().st_size < _LARGEST
    ]
    if not sources:
        sys.exit("There are no mails in these folders.")
    random.Random(1).shuffle(sources)
    for name in ("cur", "new", "tmp"):
        (target / name).mkdir(parents=True)
    size = 0
    for number in range(count):
        data = sources[number % len(sources)].read_bytes()
        head, blank, body = data.partition(b"\n\n")
        sent_at = AT - timedelta(minutes=17 * number)
        fields = (
            f"Message-ID: <{number}@benchmark.example>\n"
            f"Date: {sent_at:%a, %d %b %Y %H:%M:%S} +0000\n"
        ).encode()
        mail = fields + _DATE.sub(b"", _ID.sub(b"", head + b"\n"))[:-1] + blank + body
        (target / "cur" / f"{number:06d}.benchmark:2,S").write_bytes(mail)
        size += len(mail)
    return size


def plain_loop(folder: Path) -> float:
    """Parse every mail with `email` and decode its text parts."""
    began = time.perf_counter()
    for path in (folder / "cur").iterdir():
        message = email.message_from_bytes(path.read_bytes())
        for part in message.walk():
            if part.get_content_maintype() == "text":
                part.get_payload(decode=True)
    return time.perf_counter() - began


def notmuch_new(folder: Path) -> float | None:
    """Let notmuch index the mails; None where it is not installed."""
    if shutil.which("notmuch") is None:
        return None
    config = folder.parent / "notmuch-config"
    config.write_text(f"[database]\npath={folder}\n[user]\nname=A\nprimary_email=a@example.org\n")
    began = time.perf_counter()
    subprocess.run(
        ["notmuch", "new"],
        check=True,
        env={**os.environ, "NOTMUCH_CONFIG": str(config)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    taken = time.perf_counter() - began
    shutil.rmtree(folder / ".notmuch", ignore_errors=True)
    return taken


def first_import(folder: Path, home: Path) -> tuple[float, float, int, int]:
    """Read all into a new store, then once more; return both times, proposals and peak memory."""
    from afterword.bootstrap import open_program
    from afterword.settings import Settings
    from afterword.usecases.views import NewInterview, Profile

    program = open_program(Settings(home=home, tz="Europe/London"))
    program.save_profile(Profile("Alice", "alice@example.org", "Europe/London"))
    start = AT - timedelta(days=9)
    program.add_interview(NewInterview("Acme", "Analyst", start), at=AT)
    watch = _Memory()
    began = time.perf_counter()
    report = program.import_mail([folder], at=AT)
    first = time.perf_counter() - began
    began = time.perf_counter()
    program.import_mail([folder], at=AT)
    again = time.perf_counter() - began
    program.close()
    return first, again, report.proposals, watch.stop()


class _Memory:
    """Looks ten times a second how much memory the program and its children hold."""

    def __init__(self) -> None:
        self._highest = 0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def stop(self) -> int:
        """Return the highest sum, in bytes."""
        self._done.set()
        self._thread.join()
        return self._highest

    def _look(self) -> None:
        page = resource.getpagesize()
        while not self._done.wait(0.1):
            held = 0
            for pid in (os.getpid(), *_children_of(os.getpid())):
                try:
                    held += int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * page
                except (OSError, IndexError):
                    continue
            self._highest = max(self._highest, held)


def _children_of(pid: int) -> list[int]:
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        try:
            found += [int(one) for one in (task / "children").read_text().split()]
        except OSError:
            continue
    return found


def _processor_time() -> float:
    """Return what this process and its ended children have used, in seconds."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _line(what: str, seconds: float, count: int, spent: float, more: str = "") -> None:
    rate = f"{count / seconds:10,.0f} mails/s"
    print(f"{what:<28}{seconds:9.1f} s {rate}  processor {spent:7.1f} s  {more}", flush=True)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--from", dest="folders", nargs="+", type=Path, required=True)
    parser.add_argument("--messages", type=int, default=50_000)
    arguments = parser.parse_args()
    count = arguments.messages
    place = Path(tempfile.mkdtemp(prefix="import-mail-"))
    try:
        fifth = place / "fifth"
        build(arguments.folders, fifth, count // 5)
        whole = place / "whole"
        size = build(arguments.folders, whole, count)
        # A folder that changed within the last two seconds is listed again.
        time.sleep(2.5)
        print(f"{count:,} mails, {size / 1e6:,.0f} MB, load {os.getloadavg()[0]:.1f}", flush=True)
        spent = _processor_time()
        taken = plain_loop(whole)
        _line("plain email loop", taken, count, _processor_time() - spent)
        spent = _processor_time()
        indexed = notmuch_new(fifth)
        if indexed is not None:
            spent = _processor_time() - spent
            _line(f"notmuch new, {count // 5:,}", indexed, count // 5, spent)
            time.sleep(2.5)
        for folder, mails in ((fifth, count // 5), (whole, count)):
            spent = _processor_time()
            first, again, proposals, memory = first_import(folder, place / f"home-{folder.name}")
            more = f"{proposals} proposals, at most {memory / 1e6:.0f} MB"
            spent = _processor_time() - spent
            _line(f"afterword import, {mails:,}", first, mails, spent, more)
            print(f"{'  again, nothing new':<34}{again:9.2f} s")
    finally:
        shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    main()
