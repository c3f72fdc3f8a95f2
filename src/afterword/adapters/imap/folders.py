"""Reading a mailbox over IMAP without leaving a trace: EXAMINE and BODY.PEEK only.

A place in a folder is UIDVALIDITY and the highest UID seen (RFC 9051 2.3.1.1). Where UIDVALIDITY
changed, the folder is read again from the beginning of the window; whoever keeps the mails knows
them by Message-ID and `identity`, so that nothing is new twice. Nothing here depends on flags.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from imapclient import IMAPClient

BATCH: Final = 50
"""Mails fetched at a time; the mark moves with every batch, so an interruption costs one."""
WHOLE_MAIL_BYTES: Final = 5_000_000
"""Above this only the headers and the beginning are fetched."""
BEGINNING_BYTES: Final = 512_000

_PASSED_OVER: Final = frozenset({rb"\Noselect", rb"\NonExistent", rb"\Drafts", rb"\Trash"})
# [Gmail]/All Mail holds every mail once; its copies by label need no second reading.
_EVERYTHING: Final = rb"\All"


@dataclass(frozen=True, slots=True)
class FolderMark:
    """How far a folder was read: `last_uid` 0 means not at all."""

    folder: str
    uidvalidity: int = 0
    last_uid: int = 0


@dataclass(frozen=True, slots=True)
class FetchedMail:
    """One mail of a folder. `is_cut` says that a large mail was fetched in part."""

    folder: str
    uid: int
    data: bytes
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """Some mails, in the order of their UIDs, and the mark to keep with them.

    `left` counts the mails still to come, for a progress bar. `starts_over` says that the server
    gave the folder a new UIDVALIDITY.
    """

    mails: tuple[FetchedMail, ...]
    mark: FolderMark
    left: int
    starts_over: bool = False


def list_folders(client: IMAPClient) -> tuple[str, ...]:
    """Name the folders worth reading: Sent and Junk too, no drafts, no bin.

    Where the server has a folder of everything (RFC 6154 \\All), that one, Junk and nothing else.
    """
    folders = [(frozenset(flags), name) for flags, _, name in client.list_folders()]
    usable = [(flags, name) for flags, name in folders if not flags & _PASSED_OVER]
    if any(_EVERYTHING in flags for flags, _ in usable):
        kept = [name for flags, name in usable if flags & {_EVERYTHING, rb"\Junk"}]
    else:
        kept = [name for _, name in usable]
    return tuple(sorted(kept, key=lambda name: (name.upper() != "INBOX", name)))


def scan_folder(
    client: IMAPClient, mark: FolderMark, *, since: date | None = None, batch: int = BATCH
) -> Iterator[Batch]:
    """Yield what is new in a folder, oldest first, in batches.

    `since` limits the first reading to mails received from that day on. Keep each batch and its
    mark in one transaction; going on from the last mark repeats nothing and misses nothing.
    Raises IMAPClient's errors where the connection breaks.
    """
    state = client.select_folder(mark.folder, readonly=True)
    uidvalidity = int(state[b"UIDVALIDITY"])
    starts_over = mark.uidvalidity not in (0, uidvalidity)
    last = mark.last_uid if mark.uidvalidity == uidvalidity else 0
    uids = _new_uids(client, last, since)
    if not uids:
        yield Batch((), FolderMark(mark.folder, uidvalidity, last), 0, starts_over)
        return
    for start in range(0, len(uids), batch):
        wanted = uids[start : start + batch]
        mails = tuple(_fetched(client, mark.folder, wanted))
        reached = FolderMark(mark.folder, uidvalidity, wanted[-1])
        yield Batch(mails, reached, len(uids) - start - len(wanted), starts_over)


def _new_uids(client: IMAPClient, last: int, since: date | None) -> list[int]:
    criteria: list[Any] = ["UID", f"{last + 1}:*"]
    if since is not None and last == 0:
        criteria += ["SINCE", since]
    # RFC 9051 6.4.8: "n:*" always names the last mail, even where its UID is below n.
    return sorted(uid for uid in client.search(criteria) if uid > last)


def _fetched(client: IMAPClient, folder: str, uids: list[int]) -> Iterator[FetchedMail]:
    """Fetch sizes first, whole mails in one go, large ones in part; a vanished mail is no error."""
    sizes = {
        uid: int(values[b"RFC822.SIZE"])
        for uid, values in client.fetch(uids, ["RFC822.SIZE"]).items()
        if b"RFC822.SIZE" in values
    }
    small = [uid for uid, size in sizes.items() if size <= WHOLE_MAIL_BYTES]
    large = [uid for uid in sizes if uid not in set(small)]
    found: dict[int, FetchedMail] = {}
    if small:
        for uid, values in client.fetch(small, ["BODY.PEEK[]"]).items():
            data = values.get(b"BODY[]")
            if data is not None:
                found[uid] = FetchedMail(folder, uid, data)
    for uid in large:
        values = client.fetch([uid], [f"BODY.PEEK[]<0.{BEGINNING_BYTES}>"]).get(uid, {})
        data = values.get(b"BODY[]<0>")
        if data is not None:
            found[uid] = FetchedMail(folder, uid, data, is_cut=True)
    yield from (found[uid] for uid in sorted(found))
