"""Which folders are worth reading, and fetching mails from one without leaving a trace."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

WHOLE_MAIL_BYTES: Final = 5_000_000
"""Above this only the headers and the beginning are fetched."""
BEGINNING_BYTES: Final = 512_000

_PASSED_OVER: Final = frozenset({rb"\noselect", rb"\nonexistent", rb"\drafts", rb"\trash"})
_PASSED_OVER_NAMES: Final = frozenset(
    "trash drafts bin deleted papierkorb entwürfe corbeille brouillons papelera borradores".split()
) | {"deleted items", "deleted messages", "gelöschte elemente", "gelöscht"}
# [Gmail]/All Mail holds every mail once; its copies by label need no second reading.
_EVERYTHING: Final = rb"\all"
_SPAM: Final = rb"\junk"


def list_folders(client: Any) -> tuple[str, ...]:
    """Name the folders worth reading: Sent and Junk too, no drafts, no bin; the inbox first.

    Where the server has a folder of everything (RFC 6154 \\All), that one, Junk and nothing else.
    """
    folders = [
        (frozenset(flag.lower() for flag in flags), delimiter, str(name))
        for flags, delimiter, name in client.list_folders()
    ]
    usable = [one for one in folders if not _is_passed_over(*one)]
    if any(_EVERYTHING in flags for flags, _, _ in usable):
        usable = [one for one in usable if one[0] & {_EVERYTHING, _SPAM}]
    names = [name for _, _, name in usable]
    return tuple(sorted(names, key=lambda name: (name.upper() != "INBOX", name)))


def _is_passed_over(flags: frozenset[bytes], delimiter: bytes | None, name: str) -> bool:
    if flags & _PASSED_OVER:
        return True
    last = name.rpartition((delimiter or b"/").decode("ascii", "replace"))[2]
    return last.lower() in _PASSED_OVER_NAMES


def fetch_sizes(client: Any, uids: list[int]) -> dict[int, int]:
    """Return the size of each mail that is there."""
    if not uids:
        return {}
    return {
        uid: int(values[b"RFC822.SIZE"])
        for uid, values in client.fetch(uids, ["RFC822.SIZE"]).items()
        if b"RFC822.SIZE" in values
    }


def fetch_mails(
    client: Any, uids: list[int], sizes: Mapping[int, int]
) -> Iterator[tuple[int, bytes, bool]]:
    """Yield UID, bytes and whether they were cut; whole mails in one go, large ones in part.

    A mail that vanished meanwhile is no error. BODY.PEEK marks nothing as read (RFC 9051 6.4.5).
    """
    small = [uid for uid in uids if uid in sizes and sizes[uid] <= WHOLE_MAIL_BYTES]
    found: dict[int, tuple[bytes, bool]] = {}
    if small:
        for uid, values in client.fetch(small, ["BODY.PEEK[]"]).items():
            data = values.get(b"BODY[]")
            if data is not None:
                found[uid] = (data, False)
    for uid in uids:
        if sizes.get(uid, 0) > WHOLE_MAIL_BYTES:
            part = client.fetch([uid], [f"BODY.PEEK[]<0.{BEGINNING_BYTES}>"]).get(uid, {})
            data = part.get(b"BODY[]<0>")
            if data is not None:
                found[uid] = (data, True)
    for uid in sorted(found):
        yield uid, *found[uid]
