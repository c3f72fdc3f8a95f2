"""The migrations make the tables of the models, and their names say what they do."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from io import StringIO
from pathlib import Path
from typing import Any

from afterword.settings import Settings
from afterword.store.django_setup import migration_names
from afterword.store.opening import OpenStore, open_store


def test_the_models_have_no_change_without_a_migration(sqlite_store: OpenStore) -> None:
    from django.core.management import call_command

    with sqlite_store.writing():
        call_command("makemigrations", check=True, dry_run=True, stdout=StringIO())


def test_their_names_are_words() -> None:
    names = migration_names()

    assert {app for app, _ in names} <= {"store", "outbox", "mailbox", "stationery"}
    assert [name for _, name in names if not re.fullmatch(r"\d{4}_[a-z_]+", name)] == []
    assert [name for _, name in names if "auto" in name] == []


def test_a_migrated_store_has_the_tables_of_a_new_one(
    home_settings: Settings, tmp_path: Path, django_db_blocker: Any
) -> None:
    from django.core.management import call_command

    with django_db_blocker.unblock():
        older = open_store(home_settings)
        with older.writing():
            pass
        call_command("migrate", "outbox", "zero", verbosity=0, interactive=False)
        older.close()
        open_store(home_settings).close()
        new = Settings(home=tmp_path / "new")
        open_store(new).close()

    assert _tables(home_settings.database_file) == _tables(new.database_file)


def _tables(path: Path) -> set[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as store:
        return set(store.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
