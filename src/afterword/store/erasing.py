"""Erasing everything, so that no word of it is left in the data directory."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from afterword.settings import Settings
from afterword.store.django_setup import prepare_django

KEPT_TABLES = ("django_migrations", "outbox_life")
"""The shape of the tables, and which database this is: neither tells anything of a person."""


def erase_everything(settings: Settings, *, account: int, owner: str) -> None:
    """Delete every row, backup and log, then make the owner's empty account anew.

    secure_delete overwrites what the rows held; the checkpoint and VACUUM take care of the log
    of the database and of its free pages. Secrets are the caller's business.
    """
    prepare_django(settings)
    from django.db import connection, transaction

    from afterword.store.models import Account

    with transaction.atomic(), connection.cursor() as cursor:
        names = connection.introspection.table_names(cursor)
        # Foreign keys are checked at the end, so the order does not matter.
        for table in sorted(set(names) - set(KEPT_TABLES)):
            cursor.execute(f"DELETE FROM {connection.ops.quote_name(table)}")  # noqa: S608
        Account.objects.create(pk=account, name=owner)
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for path in _leftovers(settings):
        with contextlib.suppress(FileNotFoundError):
            path.unlink()


def _leftovers(settings: Settings) -> Iterator[Path]:
    yield from settings.backups.glob("*.sqlite3*")
    yield from settings.home.glob(f"{settings.log_file.name}*")
