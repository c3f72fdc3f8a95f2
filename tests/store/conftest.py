"""Real stores: SQLite always, PostgreSQL from Debian's own binaries."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from afterword.settings import Database, Settings
from afterword.store.opening import OpenStore, open_store
from tests.servers.dovecot import within_reach_of_others

_BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: path.parts[-2])


@pytest.fixture
def sqlite_store(home_settings: Settings, django_db_blocker: Any) -> Iterator[OpenStore]:
    with django_db_blocker.unblock():
        store = open_store(home_settings)
        yield store
        store.close()


@pytest.fixture(scope="session")
def postgres_port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """A server of our own on 127.0.0.1; absent is a failure where CI is set, else a skip."""
    if not _BINARIES or shutil.which("setpriv") is None:
        message = "PostgreSQL is not installed (apt-get install postgresql)"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    with within_reach_of_others(tmp_path_factory.mktemp("postgres")) as folder:
        yield from _running_in(folder, _BINARIES[-1])


def _running_in(folder: Path, binaries: Path) -> Iterator[int]:
    data = folder / "data"
    as_owner = _become_owner_of(folder)
    port = _free_port()
    subprocess.run(
        [
            *as_owner,
            binaries / "initdb",
            "-D",
            data,
            "-A",
            "trust",
            "-U",
            "postgres",
            "--locale=C.UTF-8",
            "--no-sync",
        ],
        check=True,
        capture_output=True,
        cwd=folder,
    )
    options = (
        f"-c listen_addresses=127.0.0.1 -p {port} -c unix_socket_directories={folder} -c fsync=off"
    )
    control = [*as_owner, binaries / "pg_ctl", "-D", data, "-w"]
    started = subprocess.run(
        [*control, "-o", options, "-l", folder / "log", "start"],
        check=False,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
    )
    assert started.returncode == 0, (folder / "log").read_text()
    yield port
    subprocess.run(
        [*control, "-m", "immediate", "stop"],
        check=False,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
    )


def _become_owner_of(folder: Path) -> list[str]:
    """PostgreSQL refuses to run as root: give the folder to its own user then."""
    if os.geteuid() != 0:
        return []
    owner = pwd.getpwnam("postgres")
    os.chown(folder, owner.pw_uid, owner.pw_gid)
    for above in folder.parents:
        if above == Path("/tmp") or above == Path("/"):
            break
        above.chmod(above.stat().st_mode | 0o011)
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def made_once_on_postgres(postgres_port: int, tmp_path_factory: Any, django_db_blocker: Any) -> str:
    """The name of a database with all tables, to be copied for each test."""
    _ask_server(postgres_port, "CREATE DATABASE made_once")
    with django_db_blocker.unblock():
        open_store(
            _on_server(tmp_path_factory.mktemp("server-home"), postgres_port, "made_once")
        ).close()
    return "made_once"


@pytest.fixture
def postgres_store(
    postgres_port: int, made_once_on_postgres: str, tmp_path: Path, django_db_blocker: Any
) -> Iterator[OpenStore]:
    _ask_server(postgres_port, "DROP DATABASE IF EXISTS one_test WITH (FORCE)")
    _ask_server(postgres_port, f"CREATE DATABASE one_test TEMPLATE {made_once_on_postgres}")
    with django_db_blocker.unblock():
        store = open_store(_on_server(tmp_path / "server-home", postgres_port, "one_test"))
        yield store
        store.close()


def _on_server(home: Path, port: int, name: str) -> Settings:
    return Settings(
        home=home,
        database=Database("postgresql", name, "127.0.0.1", port, "postgres"),
    )


def _ask_server(port: int, sql: str) -> None:
    import psycopg

    with psycopg.connect(
        host="127.0.0.1", port=port, user="postgres", dbname="postgres", autocommit=True
    ) as connection:
        connection.execute(sql)
