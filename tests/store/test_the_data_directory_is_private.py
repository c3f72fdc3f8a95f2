"""Nobody else on the machine can read what is kept."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest

from afterword.settings import Settings
from afterword.store.opening import open_store
from afterword.usecases.views import Profile

pytestmark = pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX systems")


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_data_directory_is_private_with_all_its_files(
    tmp_path: Path, django_db_blocker: Any
) -> None:
    before = os.umask(0)
    try:
        with django_db_blocker.unblock():
            store = open_store(Settings(home=tmp_path / "deep" / "home"))
            with store.writing() as ledger:
                ledger.save_profile(store.account, Profile(name="Alice"))
            modes = {path.name: _mode(path) for path in (tmp_path / "deep" / "home").iterdir()}
            store.close()
    finally:
        os.umask(before)

    assert _mode(tmp_path / "deep" / "home") == 0o700
    assert modes["afterword.sqlite3"] == 0o600
    assert [name for name, mode in modes.items() if mode & 0o077] == []


def test_what_was_opened_to_others_is_closed_at_the_next_start(
    home_settings: Settings, django_db_blocker: Any
) -> None:
    home_settings.home.chmod(0o755)
    home_settings.database_file.chmod(0o644)
    (home_settings.home / "afterword.log").write_text("a traceback")
    (home_settings.home / "afterword.log").chmod(0o666)

    with django_db_blocker.unblock():
        open_store(home_settings).close()

    assert _mode(home_settings.home) == 0o700
    assert _mode(home_settings.database_file) == 0o600
    assert _mode(home_settings.home / "afterword.log") == 0o600
