"""A backup is taken before the tables change, checked, private, and never half."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from afterword.domain.errors import AfterwordError
from afterword.settings import Settings
from afterword.store import backup
from afterword.store.backup import back_up, list_backups
from afterword.store.opening import OpenStore, open_store
from afterword.usecases.views import Profile
from tests.store.contract import FULL_CASE, TUESDAY


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


def test_the_latest_of_seven_days_and_four_weeks_are_kept(alices_store: OpenStore) -> None:
    # One a day for eight weeks until today, whichever day of the week that is.
    today = datetime.now(UTC)
    for day in (today - timedelta(days=back) for back in reversed(range(56))):
        path = back_up(alices_store.settings, reason="test")
        os.utime(path, (day.timestamp(), day.timestamp()))
        # The rotation looks at the times of the others when the next one is written.
    back_up(alices_store.settings, reason="test").unlink()

    kept = [one.made_at.date() for one in list_backups(alices_store.settings)]

    last_seven = [(today - timedelta(days=back)).date() for back in range(7)]
    last_sunday = (today - timedelta(days=today.isoweekday())).date()
    sundays = [last_sunday - timedelta(weeks=back) for back in range(3)]
    assert kept[:6] == last_seven[:6]
    assert set(sundays) <= set(kept)
    assert len(kept) <= 11


def test_the_latest_three_are_kept_even_of_one_day(alices_store: OpenStore) -> None:
    taken = [back_up(alices_store.settings, reason="test") for _ in range(5)]

    assert sorted(alices_store.settings.backups.iterdir()) == taken[2:]


def test_one_is_written_daily_and_not_more_often(alices_store: OpenStore) -> None:
    with alices_store.writing() as ledger:
        ledger.add_case(alices_store.account, "acme", FULL_CASE, TUESDAY)
    first = alices_store.back_up_daily(at=datetime.now(UTC))
    assert first is not None

    assert alices_store.back_up_daily(at=datetime.now(UTC) + timedelta(hours=23)) is None
    assert alices_store.back_up_daily(at=datetime.now(UTC) + timedelta(hours=25)) is not None
    # A clock that jumped back must not keep us from it for years.
    assert alices_store.back_up_daily(at=datetime.now(UTC) - timedelta(days=900)) is not None


def test_what_holds_nothing_is_not_backed_up(sqlite_store: OpenStore) -> None:
    assert sqlite_store.back_up_daily(at=datetime.now(UTC)) is None


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
