"""The log file in the data directory: bugs keep their traceback there, never mail or secrets."""

from __future__ import annotations

import logging
import os
from pathlib import Path

_SIZE = 1_000_000
_KEPT = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start_log(path: Path, level: str) -> None:
    """Let everything Afterword logs go to `path`; a log started before is left."""
    root = logging.getLogger("afterword")
    stop_log()
    root.addHandler(FirstRecordOpens(path))
    root.setLevel(level)


def stop_log() -> None:
    """Close the log file."""
    root = logging.getLogger("afterword")
    for handler in root.handlers[:]:
        if isinstance(handler, FirstRecordOpens):
            root.removeHandler(handler)
            handler.close()


class FirstRecordOpens(logging.Handler):
    """A rotating file that is opened by the first record, because most commands log nothing.

    Where it cannot be written (a full disk, a folder that may only be read) records are let go:
    the log must never be what stops the program.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None
        self._tried = False

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record."""
        if not self._tried:
            self._tried = True
            self._file = self._open()
        if self._file is not None:
            self._file.emit(record)

    def close(self) -> None:
        """Close the file, if it was opened."""
        if self._file is not None:
            self._file.close()
        super().close()

    def _open(self) -> logging.Handler | None:
        from logging.handlers import RotatingFileHandler

        try:
            os.close(os.open(self._path, os.O_CREAT | os.O_WRONLY, 0o600))
            file = RotatingFileHandler(
                self._path, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8"
            )
        except OSError:
            return None
        file.setFormatter(logging.Formatter(_FORMAT))
        file.handleError = lambda record: None  # type: ignore[method-assign]
        return file
