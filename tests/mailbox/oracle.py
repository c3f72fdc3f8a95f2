"""Random histories of a mailbox on a real Dovecot, held against what was read of it.

    python -m tests.mailbox.oracle --sequences 2000 [--seed 1]
    python -m tests.mailbox.oracle --kills
    python -m tests.mailbox.oracle --renumber [--mails 10000]

The first lets mails be delivered, copied, moved, flagged and deleted, folders renamed and given a
new UIDVALIDITY, and the line cut in the middle of an answer, with readings in between, some of
which die after a commit; the last one dies after each of its commits in turn. At the end the places
kept must be those on the server, no mail may have led to two proposals, and one more reading must
write nothing. The second kills the reading of 500 mails with SIGKILL at every commit. The third
gives a folder of 10,000 mails a new UIDVALIDITY: reading it again may propose and double nothing.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from imapclient import IMAPClient

from afterword.adapters.imap import mailbox as imap_mailbox
from afterword.adapters.imap.mailbox import ImapMailbox
from afterword.adapters.imap.sent_folder import login_with
from afterword.domain.case import Candidate, Case, Employer, Interview, Person
from afterword.domain.errors import NotNow
from afterword.reading.mail.message import parse_message
from afterword.settings import Settings
from afterword.store.opening import OpenStore, open_store
from afterword.usecases.ports_mailbox import ProposalState
from afterword.usecases.sync_mailbox import SyncReport, read_mailbox
from afterword.usecases.views import MailAccount, Profile, Security
from tests.mailbox.cutting_line import CuttingLine
from tests.mailbox.reading_here import RememberingHere
from tests.servers.dovecot import PASSWORD, Dovecot, dovecot

USER = "ann@example.test"
AT = datetime(2026, 3, 20, 9, tzinfo=UTC)
OPERATIONS = 30
_CHANCES = {
    "deliver": 12.0,
    "copy": 3.0,
    "move": 4.0,
    "delete": 4.0,
    "flag": 2.0,
    "rename": 1.0,
    "renumber": 0.6,
    "cut": 2.0,
    "die": 1.5,
    "read": 5.0,
}
_WORDS = (
    "Dear Ann, unfortunately we have decided to go ahead with another candidate.",
    "Dear Ann, we would like to invite you to an interview on 27 March 2026 at 14:00.",
    "Dear Ann, the panel needs another week; you will hear from us by 30 March.",
    "Thanks for your note, it was good to meet you too.",
)


def mail(number: int) -> bytes:
    """A mail of somebody Ann knows, or a newsletter: every third says nothing."""
    sender = "Jo Field <jo@acme.example>" if number % 3 else "News <news@list.example>"
    text = _WORDS[number % 4] if number % 3 else "Ten offers for your garden."
    sent_at = AT - timedelta(days=3) + timedelta(minutes=number % 4000)
    return (
        f"From: {sender}\r\nTo: ann@example.test\r\nSubject: mail {number}\r\n"
        f"Message-ID: <{number}@acme.example>\r\nDate: {sent_at:%a, %d %b %Y %H:%M:%S} +0000\r\n"
        f"\r\n{text}\r\n{('x' * 70 + chr(13) + chr(10)) * (number % 25)}"
    ).encode()


def account_on(port: int) -> MailAccount:
    """Ann's account; the servers of tests are on this machine and without TLS."""
    return MailAccount(
        USER,
        "127.0.0.1",
        1,
        Security.NONE,
        imap_host="127.0.0.1",
        imap_port=port,
        imap_security=Security.NONE,
    )


def prepare(store: OpenStore) -> None:
    """Ann had an interview with Jo of Acme."""
    with store.writing() as ledger:
        ledger.save_profile(store.account, Profile("Ann", "ann@example.test", "Europe/London"))
        person = Person("p1", "Jo Field", "hiring_manager", "jo@acme.example")
        talk = Interview("i1", AT - timedelta(days=10), AT - timedelta(days=9), status="held")
        case = Case(
            Candidate("Europe/London"),
            Employer("Acme"),
            "Analyst",
            people=(person,),
            interviews=(talk,),
        )
        ledger.add_case(store.account, "acme", case, AT)


def read(
    store: OpenStore, port: int, *, progress: Callable[[int, int], None] | None = None
) -> SyncReport:
    """Read the mailbox at `port` once."""
    numbers = count(int(time.monotonic_ns()))
    return read_mailbox(
        store,
        store,
        store.account,
        ImapMailbox(account_on(port), login_with(USER, PASSWORD)),
        RememberingHere(),
        at=AT,
        new_id=lambda: f"p{next(numbers)}",
        progress=progress,
    )


def forget(store: OpenStore) -> None:
    """Forget all that was read, and no facts."""
    from afterword.store.mailbox import models

    with store.writing():
        for model in (models.Place, models.Proposal, models.Mail, models.Folder):
            model.objects.all().delete()


def places_of(store: OpenStore) -> set[tuple[str, str]]:
    """Return (folder, identity) of every place that is kept."""
    with store.rows() as rows:
        found = rows(
            "SELECT f.folder, m.identity FROM mailbox_place p"
            " JOIN mailbox_folder f ON f.id = p.folder_id JOIN mailbox_mail m ON m.id = p.mail_id"
        )
    return {(folder, identity) for folder, identity in found}


def count_places(store: OpenStore) -> int:
    """Count the places kept, copies of one mail in one folder included."""
    with store.rows() as rows:
        return int(rows("SELECT count(*) FROM mailbox_place")[0][0])


def proposed(store: OpenStore) -> list[str | None]:
    """Return the Message-ID of every proposal."""
    with store.mail_reading() as reading:
        found = reading.proposals(store.account, state=ProposalState.OPEN, most=100_000)
    return [one.mail.message_id for one in found]


@dataclass
class History:
    """One random history."""

    server: Dovecot
    client: IMAPClient
    chance: random.Random
    line: CuttingLine
    store: OpenStore
    folders: list[str] = field(default_factory=lambda: ["INBOX", "Work", "Moved"])
    number: int = 0
    delivered: int = 0
    done: Counter[str] = field(default_factory=Counter)

    def begin(self) -> None:
        """Empty the mailbox and forget what was read of it."""
        for _, _, name in self.client.list_folders():
            if name not in ("INBOX", "Sent"):
                self.client.delete_folder(name)
        self._empty("INBOX")
        self.client.create_folder("Work")
        self.client.create_folder("Moved")
        forget(self.store)

    def run(self, operations: int = OPERATIONS) -> list[str]:
        """Go through one history; return what was wrong at its end."""
        self.begin()
        for _ in range(operations):
            self._step()
        return self._wrong()

    def _step(self) -> None:
        chance = self.chance
        match chance.choices(
            tuple(_CHANCES),
            tuple(_CHANCES.values()),
        )[0]:
            case "deliver":
                for _ in range(chance.randint(1, 6)):
                    self.number += 1
                    self.client.append(chance.choice(self.folders), mail(self.number))
            case "copy" | "move" | "delete" | "flag" as change:
                self._change(change)
            case "rename":
                old = chance.choice([one for one in self.folders if one != "INBOX"])
                new = f"R{self.number}-{chance.randint(0, 10**6)}"
                self.client.rename_folder(old, new)
                self.folders[self.folders.index(old)] = new
                self.done["rename"] += 1
            case "renumber":
                folder = chance.choice(self.folders)
                validity = str(chance.randint(2**31, 2**32 - 1))
                words = ("mailbox", "update", "-u", USER, "--uid-validity", validity, folder)
                # Dovecot hangs up on whoever had the folder in its hands.
                self.client.logout()
                self.server.doveadm(*words)
                self.client = log_in(self.server)
                self.done["renumber"] += 1
            case "cut":
                self.line.cut_after = chance.randint(200, 9_000)
                try:
                    read(self.store, self.line.port)
                except NotNow:
                    self.done["line cut"] += 1
                self.line.cut_after = None
            case "die":
                self._read_and_die(chance.randint(1, 4))
            case _:
                read(self.store, self.line.port)

    def _read_and_die(self, commits: int) -> bool:
        """Read until so many batches are written; return whether it came to that."""

        def die() -> None:
            raise StopHere

        try:
            read(self.store, self.line.port, progress=die_after(commits, die))
        except StopHere:
            self.done["reading died"] += 1
            return True
        return False

    def _change(self, change: str) -> None:
        folder = self.chance.choice(self.folders)
        self.client.select_folder(folder)
        uids = self.client.search()
        if not uids:
            self.client.unselect_folder()
            return
        some = self.chance.sample(uids, min(len(uids), self.chance.randint(1, 4)))
        other = self.chance.choice([one for one in self.folders if one != folder])
        match change:
            case "copy":
                self.client.copy(some, other)
            case "move":
                self.client.move(some, other)
            case "flag":
                self.client.add_flags(some, [rb"\Seen"])
            case _:
                self.client.delete_messages(some)
                self.client.expunge()
        self.client.unselect_folder()
        self.done[change] += 1

    def _wrong(self) -> list[str]:
        wrong = []
        while self._read_and_die(1):
            self.done["died at the end"] += 1
        second = read(self.store, self.line.port)
        if second.written:
            wrong.append(f"one more reading wrote {second.written} rows")
        there, copies = self._on_the_server()
        kept = places_of(self.store)
        if kept != there:
            wrong.append(f"{len(there - kept)} missed, {len(kept - there)} no longer there")
        if count_places(self.store) != copies:
            wrong.append(f"{count_places(self.store)} places for {copies} copies")
        ids = proposed(self.store)
        if len(ids) != len(set(ids)):
            wrong.append("a mail led to two proposals")
        return wrong

    def _on_the_server(self) -> tuple[set[tuple[str, str]], int]:
        found: set[tuple[str, str]] = set()
        copies = 0
        for _, _, name in self.client.list_folders():
            self.client.select_folder(name, readonly=True)
            uids = self.client.search()
            for values in self.client.fetch(uids, ["BODY.PEEK[]"]).values() if uids else ():
                copies += 1
                found.add((name, parse_message(values[b"BODY[]"]).identity))
            self.client.unselect_folder()
        return found, copies

    def _empty(self, folder: str) -> None:
        self.client.select_folder(folder)
        if uids := self.client.search():
            self.client.delete_messages(uids)
            self.client.expunge()
        self.client.unselect_folder()


def log_in(server: Dovecot) -> IMAPClient:
    """Connect as Ann, to change the mailbox from outside."""
    client = IMAPClient("127.0.0.1", port=server.imap_port, ssl=False)
    client.login(USER, PASSWORD)
    return client


def run_histories(server: Dovecot, store: OpenStore, *, sequences: int, seed: int) -> list[str]:
    """Go through so many histories; return what was wrong, each with its number."""
    line = CuttingLine(server.imap_port)
    wrong: list[str] = []
    began = time.monotonic()
    done, usual = Counter[str](), imap_mailbox.BATCH
    for number in range(sequences):
        chance = random.Random(seed * 1_000_003 + number)
        # Small batches let a cut line leave a folder read in part.
        imap_mailbox.BATCH = chance.choice((2, 5, usual))
        history = History(server, log_in(server), chance, line, store)
        wrong += [f"history {number}: {one}" for one in history.run()]
        history.client.logout()
        done += history.done
        if number % 100 == 99:
            spent = time.monotonic() - began
            so_far = ", ".join(f"{what} {times:,}" for what, times in sorted(done.items()))
            print(
                f"{number + 1} histories, {len(wrong)} wrong, {spent:.0f} s ({so_far})", flush=True
            )
    imap_mailbox.BATCH = usual
    line.close()
    return wrong


# Kill at every commit


def dump(store: OpenStore) -> list[tuple[object, ...]]:
    """Return what is kept, without the numbers of rows and the ids made by chance."""
    with store.rows() as rows:
        mails = rows("SELECT identity, twin, trouble FROM mailbox_mail ORDER BY identity")
        folders = rows(
            "SELECT folder, uidvalidity, last_uid, shape FROM mailbox_folder ORDER BY folder"
        )
        proposals = rows(
            "SELECT message_id, kind, label, subject, found FROM mailbox_proposal"
            " ORDER BY message_id"
        )
    return [*mails, *folders, *proposals, *sorted(places_of(store))]


class StopHere(BaseException):
    """Ends a reading where it stands, as if the process had died."""


def die_after(commits: int, die: Callable[[], None]) -> Callable[[int, int], None]:
    """Return a progress that dies once so many batches are written."""
    seen = count(1)

    def progress(done: int, total: int) -> None:
        if next(seen) >= commits:
            die()

    return progress


def kill_at_every_commit(server: Dovecot, home: Path, *, batch: int) -> tuple[int, int]:
    """Kill a reading at each commit, go on, and compare; return (points, how many differed)."""
    imap_mailbox.BATCH = batch
    template = home / "template"
    store = open_store(Settings(home=template))
    prepare(store)
    store.close()
    whole = copy_of(template, home / "whole")
    read(whole, server.imap_port)
    expected = dump(whole)
    whole.close()
    points, differed = 0, 0
    while True:
        points += 1
        folder = home / f"killed-{points}"
        copy_of(template, folder).close()
        died = _killed_reading(folder, server.imap_port, points)
        resumed = open_store(Settings(home=folder))
        read(resumed, server.imap_port)
        differed += dump(resumed) != expected
        resumed.close()
        shutil.rmtree(folder)
        if not died:
            return points - 1, differed


def copy_of(template: Path, folder: Path) -> OpenStore:
    """Open a copy of a prepared store."""
    with sqlite3.connect(next(template.glob("*.sqlite3"))) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copytree(template, folder)
    return open_store(Settings(home=folder))


def _killed_reading(folder: Path, port: int, commits: int) -> bool:
    """Read in a process of its own that is killed; return whether it was."""
    child = os.fork()
    if child == 0:
        store = open_store(Settings(home=folder))
        read(
            store,
            port,
            progress=die_after(commits, lambda: os.kill(os.getpid(), signal.SIGKILL)),
        )
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


# A new UIDVALIDITY


@dataclass(frozen=True)
class Renumbered:
    """What reading a folder again brought after its UIDs lost their meaning."""

    first: SyncReport
    again: SyncReport
    once_more: SyncReport
    seconds: float
    same: bool


def fill(server: Dovecot, mails: int) -> None:
    """Put so many mails into the inbox, many at a time."""
    client = log_in(server)
    for start in range(0, mails, 500):
        client.multiappend("INBOX", [mail(n) for n in range(start, min(mails, start + 500))])
    client.logout()


def renumber(server: Dovecot, store: OpenStore, *, mails: int) -> Renumbered:
    """Read a full inbox, give it a new UIDVALIDITY, and read it twice more."""
    fill(server, mails)
    first = read(store, server.imap_port)
    before = (places_of(store), sorted(map(str, proposed(store))))
    validity = str(random.Random(mails).randint(2**31, 2**32 - 1))
    server.doveadm("mailbox", "update", "-u", USER, "--uid-validity", validity, "INBOX")
    began = time.monotonic()
    again = read(store, server.imap_port)
    seconds = time.monotonic() - began
    same = before == (places_of(store), sorted(map(str, proposed(store))))
    same = same and count_places(store) == mails
    return Renumbered(first, again, read(store, server.imap_port), seconds, same)


def main() -> None:
    """Run one of the three from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sequences", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kills", action="store_true")
    parser.add_argument("--renumber", action="store_true")
    parser.add_argument("--mails", type=int)
    parser.add_argument("--batch", type=int, default=10)
    arguments = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="oracle-"))
    try:
        with dovecot(folder / "d") as server:
            if arguments.kills:
                fill(server, arguments.mails or 500)
                points, differed = kill_at_every_commit(server, folder, batch=arguments.batch)
                print(f"{points} kills, {differed} resumed to another store")
                sys.exit(bool(differed))
            store = open_store(Settings(home=folder / "home"))
            prepare(store)
            if arguments.renumber:
                found = renumber(server, store, mails=arguments.mails or 10_000)
                print(
                    f"{found.first.mails:,} mails, {found.first.proposals:,} proposals; after a new"
                    f" UIDVALIDITY {found.again.mails} mails and {found.again.proposals} proposals"
                    f" are new, {found.seconds:.1f} s; once more {found.once_more.written} rows"
                )
                sys.exit(not found.same or bool(found.once_more.written))
            wrong = run_histories(server, store, sequences=arguments.sequences, seed=arguments.seed)
            print("\n".join(wrong) or f"{arguments.sequences} histories, nothing wrong")
            sys.exit(bool(wrong))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
