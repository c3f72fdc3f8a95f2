"""The data directory: made on first use, private to its owner, checked at every start."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from types import MappingProxyType
from typing import Final

from afterword.domain.errors import NotNow
from afterword.settings import Settings

_PRIVATE_FOLDER = 0o700
_PRIVATE_FILE = 0o600
_SYNCED: Final = MappingProxyType(
    {
        "dropbox": "Dropbox",
        "onedrive": "OneDrive",
        "google drive": "Google Drive",
        "googledrive": "Google Drive",
        "my drive": "Google Drive",
        "mobile documents": "iCloud",
        "icloud drive": "iCloud",
        "iclouddrive": "iCloud",
        "cloudstorage": "a cloud service",
        "nextcloud": "Nextcloud",
        "owncloud": "ownCloud",
        "pcloud": "pCloud",
        "pclouddrive": "pCloud",
        "mega": "MEGA",
        "megasync": "MEGA",
        "box sync": "Box",
        "seafile": "Seafile",
        "syncthing": "Syncthing",
    }
)
"""Names of folders that a service copies to other machines; lower case."""
_MARKS: Final = MappingProxyType(
    {".dropbox": "Dropbox", ".stfolder": "Syncthing", ".sync_folder": "Nextcloud"}
)
"""What such services leave in the folders they copy."""


def copied_by(home: Path) -> str | None:
    """Name the service that copies this folder to other machines, or None where none is known.

    Two machines with one outbox would send a note twice; the outbox notices, but its questions
    are better avoided, and a file copied in the middle of a write may be damaged.
    """
    place = home.absolute()
    for folder in (place, *place.parents):
        # "OneDrive - Example Ltd" is how a work account calls it.
        name = folder.name.casefold().partition(" - ")[0].partition(" (")[0]
        if name in _SYNCED:
            return _SYNCED[name]
        for mark, service in _MARKS.items():
            if (folder / mark).exists():
                return service
    return None


def prepare_home(settings: Settings) -> None:
    """Make the data directory if needed and take other people's permissions away.

    Raises:
        NotNow: It cannot be made, or it is open to others and cannot be closed.
    """
    home = settings.home
    try:
        home.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
    except OSError as problem:
        raise NotNow(
            f"The data directory {home} cannot be made: {problem.strerror}.",
            "Name another one in AFTERWORD_HOME, or make it yourself.",
        ) from None
    if os.name != "posix":
        return  # Elsewhere a person's own folders are private by inheritance.
    _make_private(home, _PRIVATE_FOLDER)
    with os.scandir(home) as entries:
        for entry in entries:
            folder = entry.is_dir(follow_symlinks=False)
            if folder or entry.is_file(follow_symlinks=False):
                _make_private(Path(entry.path), _PRIVATE_FOLDER if folder else _PRIVATE_FILE)


def make_private_file(path: Path) -> None:
    """Make an empty file only its owner can read, unless it exists."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, _PRIVATE_FILE))


def _make_private(path: Path, mode: int) -> None:
    try:
        now = stat.S_IMODE(path.stat().st_mode)
        if now & 0o077:
            path.chmod(mode)
    except FileNotFoundError:
        return  # Another process of ours tidied up (a write-ahead log, a lock).
    except OSError as problem:
        raise NotNow(
            f"{path} can be read by other people of this machine, and that could not be changed:"
            f" {problem.strerror}.",
            f"Make it private, for example with: chmod {mode:o} {path}",
        ) from None
