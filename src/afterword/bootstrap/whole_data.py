"""The data as a whole: backup, export and erasing."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from afterword.bootstrap.assembly import Assembly
from afterword.domain.errors import NotNow


class WholeData(Assembly):
    """What concerns everything that is kept."""

    def back_up(self) -> Path:
        """Write a checked copy of everything into the folder of backups; returns it."""
        return self._store.back_up(reason="by-hand")

    def erase(self) -> None:
        """Delete everything, the password included; the next start begins with nothing."""
        from afterword.usecases.candidate import secret_name

        mail_account = self.mail_account()
        if mail_account is not None:
            self._the_secrets().forget(secret_name(mail_account.address))
        self._store.erase()

    def export(self, directory: Path, *, at: datetime) -> tuple[Path, ...]:
        """Write one case file per opportunity; returns the paths."""
        from afterword.usecases.export_cases import export_cases

        written = []
        try:
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            for name, text in export_cases(self._store, self._account):
                path = directory / name
                path.write_text(text, encoding="utf-8")
                written.append(path)
        except OSError as problem:
            raise NotNow(
                f"The case files cannot be written to {directory}: {problem.strerror}.",
                "Name a folder you may write to.",
            ) from None
        return tuple(written)
