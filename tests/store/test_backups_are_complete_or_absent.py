"""A backup is taken before the tables change, checked, private, and never half."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from afterword.domain.errors import AfterwordError
from afterword.settings import Settings
from afterword.store import backup
from afterword.store.backup import KEPT, back_up
from afterword.store.opening import OpenStore, open_store
from afterword.usecases.views import Profile


@pytest.fixture
def alices_store(sqlite_store: OpenStore) -> OpenStore:
    with sqlite_store.writing() as ledger:
        ledger.save_profile(sqlite_store.account, Profile(name="Alice"))
    return sqlite_store


def test_a_backup_holds_what_the_store_holds(alices_store: OpenStore) -> None:
    copy = back_up(alices_store.settings, reason="test")

    with closing(sqlite3.connect(copy)) as restored:
        names = restored.execute("SELECT name FROM store_candidateprofile").fetchall()
    assert names == [("Alice",)]
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]


def test_the_newest_backups_are_kept(alices_store: OpenStore) -> None:
    taken = [back_up(alices_store.settings, reason="test") for _ in range(KEPT + 2)]

    left = sorted(alices_store.settings.backups.iterdir())

    assert left == taken[2:]


def test_a_backup_that_cannot_be_finished_leaves_the_older_ones(
    alices_store: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = back_up(alices_store.settings, reason="test")

    def cut_short(source: Path, target: Path) -> None:
        target.write_bytes(b"half")
        raise OSError("power cut")

    monkeypatch.setattr(backup, "_copy", cut_short)
    with pytest.raises(OSError, match="power cut"):
        back_up(alices_store.settings, reason="test")

    assert [p for p in alices_store.settings.backups.iterdir() if p.suffix == ".sqlite3"] == [older]


def test_an_older_store_is_backed_up_before_its_tables_change(
    alices_store: OpenStore, django_db_blocker: Any
) -> None:
    from django.core.management import call_command

    settings = alices_store.settings
    call_command("migrate", "outbox", "zero", verbosity=0, interactive=False)
    alices_store.close()

    store = open_store(settings)

    with store.reading() as reader:
        assert reader.profile(store.account) == Profile(name="Alice")
    assert store.outbox_is_quiet()
    (copy,) = settings.backups.iterdir()
    with closing(sqlite3.connect(copy)) as restored:
        tables = {name for (name,) in restored.execute("SELECT name FROM sqlite_master")}
    assert "store_candidateprofile" in tables
    assert "outbox_row" not in tables


def test_a_current_store_is_opened_without_a_backup(home_settings: Settings) -> None:
    open_store(home_settings).close()

    assert not home_settings.backups.exists()


def test_a_damaged_store_is_not_backed_up_over_good_backups(alices_store: OpenStore) -> None:
    good = back_up(alices_store.settings, reason="test")
    alices_store.close()
    alices_store.settings.database_file.write_bytes(b"no database" * 1000)

    with pytest.raises(AfterwordError):
        open_store(alices_store.settings)

    assert list(alices_store.settings.backups.iterdir()) == [good]
