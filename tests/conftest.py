"""What every area shares: a data directory with its tables made, and a program on it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from afterword.settings import Settings

if TYPE_CHECKING:
    from afterword.bootstrap import Program


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory, django_db_blocker: Any) -> Path:
    """A SQLite file with all tables and no facts, made once, because making it takes a second."""
    from afterword.store.opening import open_store

    settings = Settings(home=tmp_path_factory.mktemp("made-once") / "home")
    with django_db_blocker.unblock():
        open_store(settings).close()
    return settings.database_file


@pytest.fixture
def home(tmp_path: Path, empty_store: Path) -> Path:
    """A data directory of its own, with empty tables."""
    folder = tmp_path / "home"
    folder.mkdir(mode=0o700)
    shutil.copy(empty_store, folder / empty_store.name)
    (folder / empty_store.name).chmod(0o600)
    return folder


@pytest.fixture
def home_settings(home: Path) -> Settings:
    """Settings for that directory; secrets go to a file, and nobody waits long for a lock."""
    return Settings(
        home=home,
        tz="Europe/London",
        secret_store="file",
        passphrase="a passphrase for tests",
        lock_seconds=0.2,
    )


@pytest.fixture
def fresh_program(home_settings: Settings, django_db_blocker: Any) -> Iterator[Program]:
    """A real program over that directory; pytest-django's own database is never used.

    The grammar engine takes a second to load, so its place is taken by one that knows one slip.
    """
    from afterword.bootstrap import open_program
    from tests.fakes import MemorySecrets, WordProofreader

    with django_db_blocker.unblock():
        opened = open_program(
            home_settings,
            proofreader=WordProofreader(recieve="receive"),
            secrets=MemorySecrets(),
        )
        yield opened
        opened.close()
