"""A mailbox over IMAP as a source: what is new, what moved, what is gone; never a trace.

The ladder, from the cheapest: STATUS says that nothing was added or removed; QRESYNC (RFC 7162
3.2) tells what vanished; else the UIDs are compared. A new UIDVALIDITY makes every UID
meaningless (RFC 9051 2.3.1.1): then the identifying headers are read again and compared with
what is known, so that a mail is fetched once in its life. Nothing here depends on flags.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from afterword.adapters.imap.connection import TROUBLE, connected
from afterword.adapters.imap.folders import (
    BEGINNING_BYTES,
    WHOLE_MAIL_BYTES,
    fetch_mails,
    fetch_sizes,
    list_folders,
)
from afterword.adapters.imap.sent_folder import Login
from afterword.reading.mail.headers import split_headers
from afterword.reading.mail.message import identity_of
from afterword.usecases.ports_mailbox import FolderMark, KnownCopy, MailBatch, RawMail
from afterword.usecases.views import MailAccount

BATCH: Final = 100
"""Mails of one transaction; an interruption costs at most so many."""
BATCH_BYTES: Final = 8_000_000
_AT_ONCE: Final = 500
_COMPARED_FROM: Final = 20
"""So many mails that seem new are first compared by their headers: they may only have moved."""
_IDENTIFYING: Final = (
    "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID DATE FROM TO CC SUBJECT IN-REPLY-TO REFERENCES)]"
)
_SPAN: Final = re.compile(rb"(\d{1,10})(?::(\d{1,10}))?")

Refs = Callable[[str], frozenset[str]]
Known = Callable[[Sequence[str]], frozenset[str]]


class ImapMailbox:
    """The `MailSource` of one account.

    `since` limits the first reading of a folder to mails received from that day on. A `glance` is a
    look into the inbox alone; it keeps marks of its own, so that it neither waits for a long
    reading nor passes for one.
    """

    def __init__(
        self,
        account: MailAccount,
        login: Login,
        *,
        context: ssl.SSLContext | None = None,
        since: date | None = None,
        glance: bool = False,
        within: float = 60.0,
    ) -> None:
        self._account = account
        self._login = login
        self._context = context
        self._since = since
        self._glance = glance
        self._within = within

    @property
    def name(self) -> str:
        """Marks belong to the account on its server."""
        kind = "glance" if self._glance else "imap"
        return f"{kind}:{self._account.login}@{self._account.imap_host}"

    def batches(
        self, marks: Mapping[str, FolderMark], refs: Refs, known: Known
    ) -> Iterator[MailBatch]:
        """Yield what is new in every folder worth reading, the inbox first."""
        with connected(
            self._account, self._login, context=self._context, within=self._within
        ) as client:
            abilities = {one.upper() for one in client.capabilities()}
            keeps_modseq = b"CONDSTORE" in abilities or b"QRESYNC" in abilities
            tells_vanished = b"QRESYNC" in abilities and b"ENABLE" in abilities
            if tells_vanished:
                client.enable("QRESYNC")
            folders = ("INBOX",) if self._glance else list_folders(client)
            for name in folders:
                folder = _Folder(
                    client=client,
                    mark=marks.get(name, FolderMark(name)),
                    refs=refs,
                    known=known,
                    keeps_modseq=keeps_modseq,
                    tells_vanished=tells_vanished,
                    since=self._since,
                    compares=bool(marks),
                )
                yield from folder.news()
            for gone in sorted(set(marks) - set(folders)):
                yield MailBatch(FolderMark(gone), gone=True)


@dataclass(frozen=True, slots=True)
class _Stand:
    """How a folder stands on the server; `modseq` 0 where it keeps none."""

    messages: int
    uidnext: int
    uidvalidity: int
    modseq: int = 0

    @property
    def shape(self) -> str:
        """What stays the same as long as no mail is added or removed.

        UIDNEXT grows with every mail that is added, so with the same UIDNEXT the number tells
        whether one was removed.
        """
        return f"{self.uidnext}:{self.messages}"


@dataclass(frozen=True, slots=True)
class _Folder:
    """One folder under way. `compares` says that mails of this account are known already."""

    client: Any
    mark: FolderMark
    refs: Refs
    known: Known
    keeps_modseq: bool
    tells_vanished: bool
    since: date | None
    compares: bool

    def news(self) -> Iterator[MailBatch]:
        """Yield what changed since the mark; nothing where nothing did."""
        mark, stand = self.mark, self._stand()
        starts_over = mark.uidvalidity not in (0, stand.uidvalidity) or (
            # Some servers let UIDNEXT shrink against the standard: then trust no UID.
            0 < stand.uidnext <= mark.last_uid
        )
        if not starts_over and mark.shape == stand.shape and mark.uidvalidity:
            return
        self.client.select_folder(mark.folder, readonly=True)
        kept = frozenset() if starts_over else self.refs(mark.folder)
        vanished, present = self._compared(kept)
        fresh = [uid for uid in sorted(present) if str(uid) not in kept]
        yield from self._batches(stand, fresh, vanished, starts_over)

    def _stand(self) -> _Stand:
        wanted = ["MESSAGES", "UIDNEXT", "UIDVALIDITY"]
        if self.keeps_modseq:
            wanted.append("HIGHESTMODSEQ")
        state = self.client.folder_status(self.mark.folder, wanted)
        return _Stand(
            int(state.get(b"MESSAGES", 0)),
            int(state.get(b"UIDNEXT", 0)),
            int(state.get(b"UIDVALIDITY", 0)),
            int(state.get(b"HIGHESTMODSEQ", 0) or 0),
        )

    def _compared(self, kept: frozenset[str]) -> tuple[tuple[str, ...], list[int]]:
        """Return what vanished, and the UIDs among which new ones may be."""
        mark = self.mark
        # Only a reading that came to its end has a shape, and nothing new below its last UID.
        finished = bool(mark.shape)
        if not kept:
            return (), self._uids(0)
        if finished and self.tells_vanished and mark.modseq:
            told = self._vanished_since(mark.modseq)
            if told is not None:
                gone = sorted(ref for ref in kept if told.holds(int(ref)))
                return tuple(gone), self._uids(mark.last_uid)
        present = self._uids(0)
        there = {str(uid) for uid in present}
        if self.since is not None:
            return (), present
        return tuple(sorted(kept - there)), present

    def _vanished_since(self, modseq: int) -> _Spans | None:
        """Ask what was expunged (RFC 7162 3.2.6); None where the server does not tell after all."""
        raw = self.client._imap
        raw.untagged_responses.pop("VANISHED", None)
        with suppress(*TROUBLE):
            kind, _ = raw.uid("FETCH", "1:*", "(UID)", f"(CHANGEDSINCE {modseq} VANISHED)")
            told = raw.untagged_responses.pop("VANISHED", None) or []
            if kind == "OK":
                return _Spans.of(told)
        return None

    def _uids(self, last: int) -> list[int]:
        criteria: list[Any] = ["UID", f"{last + 1}:*"]
        if self.since is not None and not self.mark.shape:
            criteria += ["SINCE", self.since]
        # RFC 9051 6.4.8: "n:*" always names the last mail, even where its UID is below n.
        return [uid for uid in self.client.search(criteria) if uid > last]

    def _batches(
        self, stand: _Stand, fresh: list[int], vanished: tuple[str, ...], starts_over: bool
    ) -> Iterator[MailBatch]:
        last = 0 if starts_over else self.mark.last_uid
        compares = starts_over or (self.compares and len(fresh) >= _COMPARED_FROM)
        done = 0
        for uids, sizes in self._in_parts(fresh):
            copies = self._copies(uids) if compares else ()
            copied = {int(copy.ref) for copy in copies}
            wanted = [uid for uid in uids if uid not in copied]
            last, is_first = max(last, *uids), done == 0
            done += len(uids)
            yield MailBatch(
                mark=self._mark_at(stand, last, finished=done == len(fresh)),
                mails=tuple(self._fetched(wanted, sizes)),
                copies=copies,
                vanished=vanished if is_first else (),
                starts_over=starts_over and is_first,
                done=done,
                total=len(fresh),
            )
        if not fresh:
            mark = self._mark_at(stand, last, finished=True)
            yield MailBatch(mark, vanished=vanished, starts_over=starts_over)

    def _mark_at(self, stand: _Stand, last: int, *, finished: bool) -> FolderMark:
        """Return the mark; what it says of the whole folder is true only at the end."""
        return FolderMark(
            self.mark.folder,
            stand.uidvalidity,
            last,
            modseq=stand.modseq if finished else 0,
            shape=stand.shape if finished else "",
        )

    def _in_parts(self, fresh: list[int]) -> Iterator[tuple[list[int], dict[int, int]]]:
        for start in range(0, len(fresh), _AT_ONCE):
            part = fresh[start : start + _AT_ONCE]
            sizes = fetch_sizes(self.client, part)
            some: list[int] = []
            held = 0
            for uid in part:
                size = sizes.get(uid, 0)
                some.append(uid)
                held += size if size <= WHOLE_MAIL_BYTES else BEGINNING_BYTES
                if len(some) >= BATCH or held >= BATCH_BYTES:
                    yield some, sizes
                    some, held = [], 0
            if some:
                yield some, sizes

    def _copies(self, uids: list[int]) -> tuple[KnownCopy, ...]:
        """Find, by their headers alone, the mails that are known from elsewhere."""
        identities: dict[int, str] = {}
        for uid, values in self.client.fetch(uids, [_IDENTIFYING]).items():
            header = next((v for k, v in values.items() if k.startswith(b"BODY[HEADER")), None)
            if header:
                identities[uid] = identity_of(split_headers(header).headers)
        known = self.known(list(identities.values()))
        return tuple(
            KnownCopy(identity, str(uid))
            for uid, identity in sorted(identities.items())
            if identity in known
        )

    def _fetched(self, uids: list[int], sizes: Mapping[int, int]) -> Iterator[RawMail]:
        for uid, data, is_cut in fetch_mails(self.client, uids, sizes):
            yield RawMail(data, str(uid), self.mark.folder, is_cut)


@dataclass(frozen=True, slots=True)
class _Spans:
    """Ranges of UIDs, as VANISHED names them."""

    spans: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, told: Iterable[Any]) -> _Spans:
        """Read "(EARLIER) 3:5,9"."""
        found = []
        for line in told:
            text = line if isinstance(line, bytes) else str(line).encode("ascii", "replace")
            for first, last in _SPAN.findall(text.replace(b"(EARLIER)", b"")):
                found.append((int(first), int(last or first)))
        return cls(tuple((min(pair), max(pair)) for pair in found))

    def holds(self, uid: int) -> bool:
        """Whether a UID is in one of the ranges."""
        return any(first <= uid <= last for first, last in self.spans)
