"""The settings of SQLite that promises rest on, and many writers at once."""

from __future__ import annotations

import subprocess
import sys

from afterword.settings import Settings
from afterword.store.opening import OpenStore
from afterword.usecases.views import Profile


def _pragma(name: str) -> object:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {name}")
        return cursor.fetchone()[0]


def test_what_was_promised_survives_a_power_cut_and_what_was_erased_is_gone(
    sqlite_store: OpenStore,
) -> None:
    with sqlite_store.writing():
        assert _pragma("journal_mode") == "wal"
        assert _pragma("synchronous") == 2
        assert _pragma("foreign_keys") == 1
        assert _pragma("secure_delete") == 1


def test_what_was_overwritten_is_not_left_in_the_files(sqlite_store: OpenStore) -> None:
    from django.db import connection

    account = sqlite_store.account
    with sqlite_store.writing() as ledger:
        ledger.save_profile(account, Profile(signature="a secret marker " * 500))
    with sqlite_store.writing() as ledger:
        ledger.save_profile(account, Profile())
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    home = sqlite_store.settings.home
    left = [p.name for p in home.iterdir() if p.is_file() and b"secret marker" in p.read_bytes()]
    assert left == []


def test_three_programs_write_at_once_and_none_is_turned_away(home_settings: Settings) -> None:
    write = (
        "import sys, pathlib\n"
        "from datetime import UTC, datetime\n"
        "from afterword.domain.case import Candidate, Case, Employer\n"
        "from afterword.settings import Settings\n"
        "from afterword.store.opening import open_store\n"
        "store = open_store(Settings(home=pathlib.Path(sys.argv[1])))\n"
        "for number in range(20):\n"
        "    case = Case(Candidate('UTC'), Employer('Acme'), 'Clerk')\n"
        "    with store.writing() as ledger:\n"
        "        count = len(ledger.headlines(store.account))\n"
        "        ledger.add_case(store.account, f'case{count}', case, datetime.now(UTC))\n"
    )
    command = [sys.executable, "-c", write, str(home_settings.home)]

    programs = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(3)]
    said = [program.communicate(timeout=120)[1] for program in programs]

    # Each counted before it added: a lost update would have met the unique id.
    assert said == [b"", b"", b""]


def test_readers_see_one_moment_while_somebody_writes(sqlite_store: OpenStore) -> None:
    account = sqlite_store.account

    with sqlite_store.reading() as reader:
        before = reader.profile(account)
        with sqlite_store.writing() as ledger:
            ledger.save_profile(account, Profile(name="Alice"))
        still = reader.profile(account)
    with sqlite_store.reading() as reader:
        after = reader.profile(account)

    assert (before, still, after) == (None, None, Profile(name="Alice"))
