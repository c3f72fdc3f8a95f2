"""The few files beside the pages: a style sheet, a script and a picture, kept in memory.

Their address carries a hash of what they hold, so a browser may keep them as long as it likes.
They lie behind the door like every page.
"""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from django.http import HttpRequest, HttpResponse

FOLDER: Final = Path(__file__).parent / "static"
TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}


@dataclass(frozen=True, slots=True)
class StaticFile:
    """One file, as it is and packed."""

    content: bytes
    packed: bytes
    content_type: str
    mark: str


@cache
def static_files() -> dict[str, StaticFile]:
    """Read all files once."""
    return {path.name: _read(path) for path in sorted(FOLDER.iterdir()) if path.suffix in TYPES}


def _read(path: Path) -> StaticFile:
    content = path.read_bytes()
    return StaticFile(
        content,
        gzip.compress(content, 9, mtime=0),
        TYPES[path.suffix],
        hashlib.sha256(content).hexdigest()[:12],
    )


def address_of(name: str) -> str:
    """Return the address of a file, which changes when the file does."""
    return f"/static/{static_files()[name].mark}/{name}"


def show(request: HttpRequest, mark: str, name: str) -> HttpResponse:
    """Serve one of the files, packed where the browser understands that."""
    file = static_files().get(name)
    if file is None or file.mark != mark:
        return HttpResponse(status=404)
    packed = "gzip" in request.headers.get("Accept-Encoding", "")
    response = HttpResponse(file.packed if packed else file.content, content_type=file.content_type)
    if packed:
        response.headers["Content-Encoding"] = "gzip"
    response.headers["Vary"] = "Accept-Encoding"
    response.headers["Cache-Control"] = "private, max-age=31536000, immutable"
    return response
