"""The one place where Django is set up; commands that keep nothing never come here."""

from __future__ import annotations

import secrets
from pathlib import Path

from afterword.settings import Settings
from afterword.store import django_settings

_PRAGMAS = (
    "PRAGMA journal_mode=WAL;"
    "PRAGMA synchronous=FULL;"
    "PRAGMA foreign_keys=ON;"
    "PRAGMA secure_delete=ON;"
)


def prepare_django(settings: Settings) -> None:
    """Set Django up for the store of `settings`, or point it there if it is set up already."""
    from django.conf import settings as django

    database = _database(settings)
    if not django.configured:
        django.configure(
            **{
                name: value
                for name, value in vars(django_settings).items()
                if name.isupper() and name not in ("DATABASES", "SECRET_KEY")
            },
            DATABASES={"default": database},
            SECRET_KEY=secrets.token_urlsafe(50),
        )
        _load_apps()
        return
    _load_apps()
    _point_to(database)


def _load_apps() -> None:
    import django
    from django.apps import apps

    if not apps.ready:
        django.setup(set_prefix=False)


def _point_to(database: dict[str, object]) -> None:
    """Let every connection opened from now on, in any thread, lead to `database`."""
    from django.db import connections

    current = connections.databases["default"]
    if all(current.get(name) == value for name, value in database.items()):
        return
    connections["default"].close()
    connections.settings = connections.configure_settings({"default": dict(database)})
    del connections["default"]


def _database(settings: Settings) -> dict[str, object]:
    if settings.database.engine == "postgresql":
        server = settings.database
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": server.name,
            "HOST": server.host,
            "PORT": server.port or "",
            "USER": server.user,
            "PASSWORD": server.password,
            "CONN_MAX_AGE": None,
            "CONN_HEALTH_CHECKS": True,
        }
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(settings.database_file),
        # WAL lets readers and one writer work at once; IMMEDIATE takes the write lock at the
        # beginning, where waiting for it is possible. FULL: what was promised survives a power
        # cut. secure_delete: what is erased does not stay in the file.
        "OPTIONS": {
            "timeout": settings.lock_seconds,
            "transaction_mode": "IMMEDIATE",
            "init_command": _PRAGMAS,
        },
        "CONN_MAX_AGE": None,
    }


def migration_names() -> frozenset[tuple[str, str]]:
    """List the migrations this version brings, as (app, name), without loading Django."""
    here = Path(__file__).parent
    folders = {"store": here / "migrations"}
    folders |= {app: here / app / "migrations" for app in ("outbox", "mailbox", "stationery")}
    return frozenset(
        (app, path.stem) for app, folder in folders.items() for path in folder.glob("[0-9]*.py")
    )
