"""The settings of this run, read once from the environment into one frozen value.

A wrong value names itself and says what would be accepted. Secrets may come from a file, named
by the variable with `_FILE` added; they are never printed.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from afterword.domain.errors import UnusableInput

SECRET_STORES = ("auto", "keyring", "file")
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


@dataclass(frozen=True, slots=True)
class Database:
    """Where the facts live: a SQLite file in the data directory, or a PostgreSQL server."""

    engine: str = "sqlite"
    name: str = ""
    host: str = ""
    port: int | None = None
    user: str = ""
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the environment says. `home` is the data directory; it may not exist yet."""

    home: Path
    database: Database = field(default_factory=Database)
    tz: str = "UTC"
    secret_store: str = "auto"  # noqa: S105 - the kind of place, not a secret
    passphrase: str | None = field(default=None, repr=False)
    log_level: str = "INFO"
    lock_seconds: float = 20.0
    """How long to wait for another program that holds the database."""
    throw_away: bool = False
    """A demonstration: nothing is sent from it, whatever is set up."""

    @property
    def database_file(self) -> Path:
        """The SQLite file (meaningless for a server)."""
        return self.home / "afterword.sqlite3"

    @property
    def log_file(self) -> Path:
        """Where bugs keep their traceback."""
        return self.home / "afterword.log"

    @property
    def backups(self) -> Path:
        """The folder of backups taken before the tables change."""
        return self.home / "backups"


def read_settings(
    environment: Mapping[str, str] | None = None, *, home: Path | None = None
) -> Settings:
    """Read the settings; `home` overrides AFTERWORD_HOME.

    Raises:
        UnusableInput: A value cannot be used; the sentence names the variable.
    """
    env = os.environ if environment is None else environment
    return Settings(
        home=home if home is not None else _home(env),
        database=_database(_value_or_file(env, "AFTERWORD_DATABASE")),
        tz=_time_zone(env),
        secret_store=_choice(env, "AFTERWORD_SECRETS", SECRET_STORES, "auto"),
        passphrase=_value_or_file(env, "AFTERWORD_PASSPHRASE"),
        log_level=_choice(env, "AFTERWORD_LOG_LEVEL", LOG_LEVELS, "INFO"),
    )


def _home(env: Mapping[str, str]) -> Path:
    named = env.get("AFTERWORD_HOME", "").strip()
    if not named:
        import platformdirs

        return Path(platformdirs.user_data_dir("afterword", appauthor=False))
    home = Path(named).expanduser()
    if not home.is_absolute():
        home = Path.cwd() / home
    if home.exists() and not home.is_dir():
        raise UnusableInput(
            f"AFTERWORD_HOME is {home}, which is not a folder.",
            "Name a folder, or leave it out to use the usual place.",
        )
    return home


def _choice(env: Mapping[str, str], name: str, accepted: tuple[str, ...], default: str) -> str:
    value = env.get(name, "").strip()
    if not value:
        return default
    matching = [choice for choice in accepted if choice.lower() == value.lower()]
    if not matching:
        raise UnusableInput(f"{name} is {value!r}.", f"It may be one of {', '.join(accepted)}.")
    return matching[0]


def _value_or_file(env: Mapping[str, str], name: str) -> str | None:
    """Read a value, or the file that `NAME_FILE` names (its last line end is dropped)."""
    if env.get(name):
        return env[name]
    path = env.get(f"{name}_FILE", "").strip()
    if not path:
        return None
    try:
        return Path(path).expanduser().read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else "it is not UTF-8 text"
        raise UnusableInput(
            f"{name}_FILE names {path}, which cannot be read: {reason}.",
            "Check the path and its permissions.",
        ) from None


def _database(address: str | None) -> Database:
    """Parse postgresql://user:password@host:port/name; nothing means SQLite in the home."""
    if not address:
        return Database()
    # The address may hold a password, so the sentences below never repeat it.
    remedy = "Write postgresql://user:password@host:5432/name, or leave it out for SQLite."
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise UnusableInput("AFTERWORD_DATABASE is not an address.", remedy) from None
    name = unquote(parts.path.lstrip("/"))
    if parts.scheme not in ("postgresql", "postgres") or not name:
        raise UnusableInput("AFTERWORD_DATABASE does not name a PostgreSQL database.", remedy)
    return Database(
        engine="postgresql",
        name=name,
        host=unquote(parts.hostname or ""),
        port=port,
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
    )


def _time_zone(env: Mapping[str, str]) -> str:
    """Tell the zone of this machine, which a new profile starts with."""
    named = env.get("AFTERWORD_TZ", "").strip()
    if named:
        if not _is_zone(named):
            raise UnusableInput(
                f"AFTERWORD_TZ is {named!r}, which is no time zone.",
                "Write one like Europe/London.",
            )
        return named
    machine = env.get("TZ", "").strip().lstrip(":")
    if machine and _is_zone(machine):
        return machine
    return _zone_of_localtime() or "UTC"


def _zone_of_localtime() -> str | None:
    """Read the zone off the link most systems keep in /etc/localtime."""
    try:
        target = os.readlink("/etc/localtime")
    except OSError:
        return None
    name = target.partition("zoneinfo/")[2]
    return name if name and _is_zone(name) else None


def _is_zone(name: str) -> bool:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (OSError, ValueError, LookupError):
        return False
    return True
