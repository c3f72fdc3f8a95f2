"""A newer, damaged, locked, full or read-only store: a sentence, a remedy, nothing lost."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from afterword.domain.errors import AfterwordError, NotNow
from afterword.settings import Settings
from afterword.store.opening import NewerStore, OpenStore, open_store
from afterword.store.troubles import DamagedStore, ReadOnlyStore
from afterword.usecases.views import Profile

pytestmark = pytest.mark.usefixtures("unblocked")


@pytest.fixture
def unblocked(django_db_blocker: Any) -> Iterator[None]:
    with django_db_blocker.unblock():
        yield


def test_a_store_written_by_a_newer_version_is_refused(home_settings: Settings) -> None:
    with closing(sqlite3.connect(home_settings.database_file)) as future, future:
        future.execute(
            "INSERT INTO django_migrations (app, name, applied)"
            " VALUES ('store', '9999_from_the_future', '2040-01-01')"
        )
    before = home_settings.database_file.read_bytes()

    with pytest.raises(NewerStore, match=r"9999_from_the_future.*Update Afterword"):
        open_store(home_settings)

    assert home_settings.database_file.read_bytes() == before


@pytest.mark.parametrize(
    "spoil",
    [
        lambda good: b"this is not a database, it is a shopping list" * 50,
        lambda good: good[: len(good) // 2 + 100],
        lambda good: good[:100] + b"\xff" * 4000 + good[4100:],
    ],
    ids=["something else", "cut short", "first page overwritten"],
)
def test_a_damaged_file_is_named_and_left_alone(home_settings: Settings, spoil: Any) -> None:
    path = home_settings.database_file
    path.write_bytes(spoil(path.read_bytes()))
    spoilt = path.read_bytes()

    with pytest.raises(DamagedStore) as told, open_store(home_settings).reading() as reader:
        reader.headlines(1)

    assert str(path) in told.value.sentence
    assert "backups" in told.value.remedy
    assert path.read_bytes() == spoilt


def test_a_database_of_another_program_is_not_taken_over(home_settings: Settings) -> None:
    path = home_settings.database_file
    path.unlink()
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE recipes (name TEXT)")

    with pytest.raises(DamagedStore):
        open_store(home_settings)

    with closing(sqlite3.connect(path)) as other:
        tables = other.execute("SELECT name FROM sqlite_master").fetchall()
    assert tables == [("recipes",)]


def test_a_locked_store_can_still_be_read_but_not_written(sqlite_store: OpenStore) -> None:
    account = sqlite_store.account
    with closing(sqlite3.connect(_file(sqlite_store), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with sqlite_store.reading() as reader:
            assert reader.headlines(account) == ()
        with (
            pytest.raises(NotNow, match="Another program is using") as told,
            sqlite_store.writing() as ledger,
        ):
            ledger.save_profile(account, Profile())

    assert told.value.code == "locked-store"


def test_on_a_full_disk_the_last_change_is_not_made_and_all_else_stays(
    sqlite_store: OpenStore,
) -> None:
    from django.db import connection

    account = sqlite_store.account
    with sqlite_store.writing() as ledger:
        ledger.save_profile(account, Profile(name="Alice"))
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_count")
        cursor.execute(f"PRAGMA max_page_count={cursor.fetchone()[0]}")

    with pytest.raises(NotNow, match="full") as told, sqlite_store.writing() as ledger:
        ledger.save_profile(account, Profile(name="Bob", signature="long " * 100_000))

    assert told.value.code == "full-disk"
    with sqlite_store.reading() as reader:
        assert reader.profile(account) == Profile(name="Alice")


def test_a_folder_that_may_only_be_read_can_be_read(home_settings: Settings) -> None:
    with open_store(home_settings).writing() as ledger:
        ledger.save_profile(1, Profile(name="Alice"))
    open_store(home_settings).close()

    with _may_only_read(home_settings.home):
        store = open_store(home_settings)
        with store.reading() as reader:
            assert reader.profile(store.account) == Profile(name="Alice")
        with (
            pytest.raises(ReadOnlyStore, match=str(home_settings.home)),
            store.writing() as ledger,
        ):
            ledger.save_profile(1, Profile(name="Bob"))
        store.close()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(NotNow, match=r"file/home cannot be made"):
        open_store(Settings(home=tmp_path / "file" / "home"))


def test_two_first_starts_at_once_both_succeed(tmp_path: Path) -> None:
    start = (
        "import sys, pathlib\n"
        "from afterword.settings import Settings\n"
        "from afterword.store.opening import open_store\n"
        "print(open_store(Settings(home=pathlib.Path(sys.argv[1]))).account)\n"
    )
    command = [sys.executable, "-c", start, str(tmp_path / "home")]

    starts = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(2)]

    assert [start.communicate(timeout=60)[0] for start in starts] == [b"1\n", b"1\n"]


def test_every_trouble_has_a_remedy(home_settings: Settings) -> None:
    home_settings.database_file.write_bytes(b"no database" * 100)

    with pytest.raises(AfterwordError) as told:
        open_store(home_settings)

    assert told.value.remedy.endswith(".")


def _file(store: OpenStore) -> Path:
    return store.settings.database_file


@contextmanager
def _may_only_read(folder: Path) -> Iterator[None]:
    """Take the right to write away, also from root, who has it everywhere: be nobody."""
    nobody = 65534
    for path in (folder, *folder.iterdir()):
        if os.geteuid() == 0:
            os.chown(path, nobody, nobody)
        path.chmod(0o500 if path.is_dir() else 0o400)
    was_root = os.geteuid() == 0
    above = [path for path in folder.parents if path.stat().st_uid == os.geteuid()]
    modes = {path: path.stat().st_mode for path in above}
    if was_root:
        for path in above:
            path.chmod(modes[path] | 0o011)
        os.setegid(nobody)
        os.seteuid(nobody)
    try:
        yield
    finally:
        if was_root:
            os.seteuid(0)
            os.setegid(0)
            for path, mode in modes.items():
                path.chmod(mode)
        for path in (folder, *folder.iterdir()):
            path.chmod(0o700)
