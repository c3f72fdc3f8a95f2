"""Restoring: checked first, what is there kept aside, all of it or nothing, sound or damaged."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from afterword.domain.errors import NotFound, NotNow, UnusableInput
from afterword.settings import Settings
from afterword.store.backup import back_up, list_backups
from afterword.store.opening import OpenStore, open_store
from afterword.store.outbox.lock import FileLock
from afterword.store.restoring import check_backup, find_backup, restore
from tests.store.contract import FULL_CASE, TUESDAY


def add(store: OpenStore, *ids: str) -> None:
    with store.writing() as ledger:
        for id in ids:
            # Each calendar entry is one interview, so a second copy of it is another case.
            talks = tuple(replace(talk, uid=f"{id}-{talk.id}") for talk in FULL_CASE.interviews)
            ledger.add_case(store.account, id, replace(FULL_CASE, interviews=talks), TUESDAY)


def ids_in(store: OpenStore) -> list[str]:
    with store.reading() as reader:
        return [one.id for one in reader.headlines(store.account)]


@pytest.fixture
def backup(sqlite_store: OpenStore) -> Path:
    """A backup with one opportunity; the store has got a second one since."""
    add(sqlite_store, "ash")
    path = back_up(sqlite_store.settings, reason="by-hand")
    add(sqlite_store, "birch")
    return path


def test_it_says_what_it_holds(backup: Path) -> None:
    holds = check_backup(backup)

    assert (holds.opportunities, holds.interviews, holds.notes) == (1, 2, 0)
    assert not holds.is_older


def test_what_was_there_comes_back_and_the_present_is_kept_aside(
    sqlite_store: OpenStore, backup: Path
) -> None:
    aside = restore(sqlite_store.settings, backup)

    assert ids_in(sqlite_store) == ["ash"]
    assert [one.reason for one in list_backups(sqlite_store.settings)] == [
        "before-restore",
        "by-hand",
    ]
    assert aside is not None
    restore(sqlite_store.settings, aside)
    assert ids_in(sqlite_store) == ["ash", "birch"]


def test_whoever_reads_meanwhile_sees_one_state_throughout(
    sqlite_store: OpenStore, backup: Path
) -> None:
    with sqlite_store.reading() as reader:
        assert len(reader.headlines(sqlite_store.account)) == 2
        restore(sqlite_store.settings, backup)
        assert len(reader.headlines(sqlite_store.account)) == 2

    assert ids_in(sqlite_store) == ["ash"]


def test_a_damaged_store_is_set_aside_and_replaced(sqlite_store: OpenStore, backup: Path) -> None:
    sqlite_store.close()
    broken = b"no database" * 1000
    sqlite_store.settings.database_file.write_bytes(broken)

    aside = restore(sqlite_store.settings, backup)

    assert aside is not None
    assert aside.read_bytes() == broken
    store = open_store(sqlite_store.settings)
    assert ids_in(store) == ["ash"]
    store.close()


def test_a_missing_store_is_made_from_the_backup(sqlite_store: OpenStore, backup: Path) -> None:
    sqlite_store.close()
    for ending in ("", "-wal", "-shm"):
        file = sqlite_store.settings.database_file
        file.with_name(file.name + ending).unlink(missing_ok=True)

    assert restore(sqlite_store.settings, backup) is None

    store = open_store(sqlite_store.settings)
    assert ids_in(store) == ["ash"]
    store.close()


@pytest.mark.parametrize("what", ["cut short", "text", "another program's", "newer", "empty"])
def test_what_cannot_be_restored_changes_nothing(
    sqlite_store: OpenStore, backup: Path, tmp_path: Path, what: str
) -> None:
    path = tmp_path / "chosen.sqlite3"
    match what:
        case "cut short":
            path.write_bytes(backup.read_bytes()[: backup.stat().st_size // 2])
        case "text":
            path.write_text("Dear Jane,\n" * 500)
        case "another program's":
            with closing(sqlite3.connect(path)) as other:
                other.execute("CREATE TABLE bookmarks (url TEXT)")
                other.commit()
        case "newer":
            path.write_bytes(backup.read_bytes())
            with closing(sqlite3.connect(path)) as newer:
                newer.execute(
                    "INSERT INTO django_migrations (app, name, applied)"
                    " VALUES ('store', '9999_from_the_future', '2030-01-01')"
                )
                newer.commit()
        case "empty":
            path.write_bytes(b"")

    with pytest.raises(UnusableInput, match="chosen"):
        restore(sqlite_store.settings, path)

    assert ids_in(sqlite_store) == ["ash", "birch"]
    assert len(list_backups(sqlite_store.settings)) == 1


def test_while_a_note_is_being_sent_nothing_is_restored(
    sqlite_store: OpenStore, backup: Path
) -> None:
    with FileLock(sqlite_store.settings.home / "outbox.lock").held() as ours:
        assert ours
        with pytest.raises(NotNow, match="being sent"):
            restore(sqlite_store.settings, backup)

    assert ids_in(sqlite_store) == ["ash", "birch"]


def test_a_name_that_leads_out_of_the_folder_is_only_a_path(
    home_settings: Settings, tmp_path: Path
) -> None:
    home_settings.backups.mkdir()

    with pytest.raises(NotFound):
        find_backup(home_settings, "../../etc/nothing")
    with pytest.raises(NotFound):
        find_backup(home_settings, "none.sqlite3")


RESTORES = """
import sqlite3, sys, os, signal
from pathlib import Path
from afterword.settings import Settings
from afterword.store import restoring, backup
stop = int(sys.argv[3])
step = 0
def counted(frame, event, argument):
    global step
    if event == "line" and frame.f_code.co_filename in (restoring.__file__, backup.__file__):
        step += 1
        if step == stop:
            os.kill(os.getpid(), signal.SIGKILL)
    return counted
sys.settrace(counted)
restoring.restore(Settings(home=Path(sys.argv[1])), Path(sys.argv[2]))
"""


@pytest.mark.parametrize("step", range(4, 160, 12))
def test_killed_at_any_step_it_leaves_the_old_state_or_the_new_one(
    sqlite_store: OpenStore, backup: Path, step: int
) -> None:
    home = sqlite_store.settings.home
    sqlite_store.close()

    run = subprocess.run(
        [sys.executable, "-c", RESTORES, str(home), str(backup), str(step)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
        capture_output=True,
    )

    assert run.returncode in (0, -signal.SIGKILL), run.stderr.decode()
    store = open_store(sqlite_store.settings)
    assert ids_in(store) in (["ash", "birch"], ["ash"])
    with closing(sqlite3.connect(sqlite_store.settings.database_file)) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    store.close()
