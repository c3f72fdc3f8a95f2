"""The data as a whole: backup, export and erasing."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from afterword.bootstrap.assembly import Assembly
from afterword.domain.errors import NotNow
from afterword.settings import Settings
from afterword.usecases.views import Backup, BackupHolds


def list_backups(settings: Settings) -> tuple[Backup, ...]:
    """Return the backups there are, newest first; the store itself may be damaged."""
    from afterword.store.backup import list_backups

    return list_backups(settings)


def check_backup(settings: Settings, name: str) -> BackupHolds:
    """Check a backup, by its name or its path, and say what it holds."""
    from afterword.store.restoring import check_backup, find_backup

    return check_backup(find_backup(settings, name))


def restore_backup(settings: Settings, name: str) -> Path | None:
    """Put a backup in the place of the store, be that sound, damaged or missing."""
    from afterword.store.restoring import find_backup, restore

    return restore(settings, find_backup(settings, name))


class WholeData(Assembly):
    """What concerns everything that is kept."""

    def back_up(self) -> Path:
        """Write a checked copy of everything into the folder of backups; returns it."""
        return self._store.back_up(reason="by-hand")

    def back_up_daily(self, *, at: datetime) -> Path | None:
        """Write a backup unless one was written within a day; None where none was needed."""
        return None if self.settings.throw_away else self._store.back_up_daily(at=at)

    def backups(self) -> tuple[Backup, ...]:
        """Return the backups there are, newest first."""
        return list_backups(self.settings)

    def check_backup(self, name: str) -> BackupHolds:
        """Check a backup, by its name or its path, and say what it holds; nothing is changed.

        Raises:
            NotFound: There is none. UnusableInput: It cannot be restored; the sentence says why.
        """
        return check_backup(self.settings, name)

    def restore(self, name: str) -> Path | None:
        """Put a backup in the place of what is here; returns the copy of that, if there was any.

        Notes the backup holds unsent are not sent: each asks first, for it may have gone out.
        """
        aside = restore_backup(self.settings, name)
        self._store.restored()
        return aside

    def copied_by(self) -> str | None:
        """Name the service that copies the data directory to other machines, if one is known."""
        from afterword.store.data_directory import copied_by

        return copied_by(self.settings.home)

    def erase(self) -> None:
        """Delete everything, the password included; the next start begins with nothing."""
        from afterword.usecases.candidate import secret_name

        mail_account = self.mail_account()
        if mail_account is not None:
            self._the_secrets().forget(secret_name(mail_account.address))
        self._store.erase()

    def export(self, directory: Path, *, at: datetime) -> tuple[Path, ...]:
        """Write one case file per opportunity, and what the mailbox said; returns the paths."""
        from afterword.usecases.export_cases import export_cases
        from afterword.usecases.export_mailbox import FILE_NAME, export_proposals

        written = []
        try:
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            files = [*export_cases(self._store, self._account)]
            if proposals := export_proposals(self._store, self._account):
                files.append((FILE_NAME, proposals))
            for name, text in files:
                path = directory / name
                path.write_text(text, encoding="utf-8")
                written.append(path)
        except OSError as problem:
            raise NotNow(
                f"The case files cannot be written to {directory}: {problem.strerror}.",
                "Name a folder you may write to.",
            ) from None
        return tuple(written)
