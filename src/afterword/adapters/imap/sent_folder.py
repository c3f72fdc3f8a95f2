"""The mailbox as a witness: was this note accepted?

A copy in Sent, a reply to it, or a bounce that quotes it proves that a server took the note.
Headers of the last days are fetched and compared here: servers' own searches are unreliable
(some answer NO to a search by header, one drops the connection), and nothing that came from a
mail is ever part of a command.
"""

from __future__ import annotations

import imaplib
import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import getaddresses
from typing import Any, Final, Protocol

from imapclient import SEEN, IMAPClient
from imapclient.exceptions import IMAPClientError, LoginError

from afterword.domain.errors import AfterwordError
from afterword.reading.mail.headers import decode_words
from afterword.usecases.ports_sending import Look, Sighting
from afterword.usecases.views import MailAccount, Security

SENT_NAMES: Final = (
    "Sent",
    "Sent Items",
    "Sent Messages",
    "Sent Mail",
    "[Gmail]/Sent Mail",
    "[Google Mail]/Sent Mail",
    "INBOX.Sent",
    "INBOX/Sent",
    "Gesendet",
    "Gesendete Objekte",
    "Gesendete Elemente",
    "Envoyés",
    "Éléments envoyés",
    "Enviados",
    "Elementos enviados",
    "Posta inviata",
    "Inviata",
    "Verzonden items",
    "Wysłane",
)
"""What Sent folders are called where SPECIAL-USE (RFC 6154) does not tell."""

_ID_FIELDS = (b"message-id", b"x-microsoft-original-message-id", b"x-correlation-id", b"references")
_REPLY_FIELDS = (b"in-reply-to", b"references")
_FIELDS = (
    "MESSAGE-ID X-MICROSOFT-ORIGINAL-MESSAGE-ID X-CORRELATION-ID REFERENCES IN-REPLY-TO "
    "CONTENT-TYPE"
)
_PEEK = f"BODY.PEEK[HEADER.FIELDS ({_FIELDS})]"
_PEEK_ALIKE = f"BODY.PEEK[HEADER.FIELDS ({_FIELDS} TO SUBJECT)]"
_MOST = 2_000
_BATCH = 200
_MOST_REPORTS = 50
_REPORT_BYTES = 65_536
_WITHIN = 30.0
_FIELD = re.compile(rb"^([A-Za-z0-9-]+):[ \t]*(.*(?:\r?\n[ \t].*)*)", re.MULTILINE)
TROUBLE = (OSError, IMAPClientError, imaplib.IMAP4.error)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What one folder holds of a note: since when a copy, an answer; the reports to look into."""

    copy: datetime | None = None
    answer: datetime | None = None
    reports: tuple[int, ...] = ()


class Login(Protocol):
    """Logs a fresh connection in."""

    def __call__(self, client: Any, /) -> None: ...


def login_with(name: str, password: str) -> Login:
    """Log in with a name and a password."""

    def log_in(client: Any) -> None:
        client.login(name, password)

    return log_in


def login_with_token(name: str, token: Callable[[], str]) -> Login:
    """Log in with an OAuth access token (XOAUTH2)."""

    def log_in(client: Any) -> None:
        try:
            now_valid = token()
        except AfterwordError as trouble:
            raise NotSignedIn(str(trouble)) from trouble
        client.oauth2_login(name, now_valid)

    return log_in


class NotSignedIn(LoginError):  # type: ignore[misc]  # the library has no types
    """There is no valid token; the words are a finished sentence."""


class SentFolder:
    """The `SentEvidence` of one account over IMAP.

    `files_by_itself` is what is known of the provider (None: nothing).
    """

    def __init__(
        self,
        account: MailAccount,
        login: Login,
        *,
        context: ssl.SSLContext | None = None,
        files_by_itself: bool | None = None,
        within: float = _WITHIN,
    ) -> None:
        self._account = account
        self._login = login
        self._context = context or ssl.create_default_context()
        self._files_by_itself = account.keeps_sent_copy
        if files_by_itself is not None:
            self._files_by_itself = files_by_itself
        self._within = within

    def files_by_itself(self) -> bool | None:
        """What is known beforehand about the provider."""
        return self._files_by_itself

    def look(self, message_id: str, *, since: datetime) -> Sighting:
        """Look into Sent, then the inbox, among what arrived since the day before `since`."""
        if not self._account.imap_host:
            return Sighting(Look.BLIND, sentence="No mailbox is set up to look into.")
        try:
            with self._connected() as client:
                return self._find(client, message_id.encode("ascii"), since)
        except TROUBLE as trouble:
            return Sighting(Look.UNREACHABLE, sentence=self._why_not(trouble))

    def find_alike(
        self, *, to: tuple[str, ...], subject: str, besides: str, since: datetime
    ) -> datetime | None:
        """Say when a mail to these addresses with this subject was filed in Sent, or None.

        None also where nobody can look. `besides` is a Message-ID that does not count.
        """
        if not self._account.imap_host:
            return None
        wanted = {address.lower() for address in to}, _plain_subject(subject)
        try:
            with self._connected() as client:
                folder = self._sent_name(client)
                if folder is None:
                    return None
                return self._alike(client, folder, wanted, besides.encode("ascii"), since)
        except TROUBLE:
            return None

    def _alike(
        self,
        client: Any,
        folder: str,
        wanted: tuple[set[str], str],
        besides: bytes,
        since: datetime,
    ) -> datetime | None:
        client.select_folder(folder, readonly=True)
        uids = client.search(["SINCE", (since - timedelta(days=1)).date()])[-_MOST:]
        for start in range(0, len(uids), _BATCH):
            found = client.fetch(uids[start : start + _BATCH], [_PEEK_ALIKE, "INTERNALDATE"])
            for data in found.values():
                fields = _fields(_header(data))
                filed = _aware(data[b"INTERNALDATE"])
                if filed >= since and not _is_copy(fields, besides) and _is_alike(fields, wanted):
                    return filed
        return None

    def try_it(self) -> str | None:
        """Log in and find the Sent folder; returns its name, None where there is none.

        Raises what the connection raises; a check puts it into words.
        """
        with self._connected() as client:
            return self._sent_name(client)

    def file(self, raw: bytes, *, at: datetime) -> bool:
        """Add a copy to the Sent folder; returns whether the server took it."""
        if not self._account.imap_host:
            return False
        try:
            with self._connected() as client:
                folder = self._sent_name(client)
                if folder is None:
                    folder = SENT_NAMES[0]
                    client.create_folder(folder)
                client.append(folder, raw, flags=[SEEN], msg_time=at)
        except TROUBLE:
            return False
        return True

    @contextmanager
    def _connected(self) -> Iterator[Any]:
        account = self._account
        client = IMAPClient(
            account.imap_host,
            port=account.imap_port,
            ssl=account.imap_security is Security.TLS,
            ssl_context=self._context,
            timeout=self._within,
        )
        try:
            if account.imap_security is Security.STARTTLS:
                client.starttls(self._context)
            self._login(client)
            yield client
        finally:
            # A server that does not like LOGOUT has told us nothing about the note.
            try:
                client.logout()
            except TROUBLE:
                client.shutdown()

    def _find(self, client: Any, message_id: bytes, since: datetime) -> Sighting:
        sent = self._sent_name(client)
        if sent is not None:
            seen = self._search(client, sent, message_id, since).copy
            if seen is not None:
                return Sighting(Look.FOUND, where="your Sent folder", since=seen)
        inbox = self._search(client, "INBOX", message_id, since)
        if inbox.copy is not None:
            return Sighting(Look.FOUND, where="your inbox, as a copy to yourself", since=inbox.copy)
        if inbox.answer is not None:
            return Sighting(Look.FOUND, where="your inbox, in an answer to it", since=inbox.answer)
        bounced = self._bounce(client, message_id, inbox.reports)
        if bounced is not None:
            where = "your inbox, in a report that it could not be delivered"
            return Sighting(Look.FOUND, where=where, since=bounced)
        return Sighting(Look.ABSENT)

    def _search(self, client: Any, folder: str, message_id: bytes, since: datetime) -> _Seen:
        """Compare what arrived in `folder` since the day before `since`; stops at a copy."""
        client.select_folder(folder, readonly=True)
        day = (since - timedelta(days=1)).date()
        uids = client.search(["SINCE", day])[-_MOST:]
        answer, reports = None, []
        for start in range(0, len(uids), _BATCH):
            found = client.fetch(uids[start : start + _BATCH], [_PEEK, "INTERNALDATE"])
            for uid, data in found.items():
                fields = _fields(_header(data))
                if _is_copy(fields, message_id):
                    return _Seen(copy=_aware(data[b"INTERNALDATE"]))
                if _is_answer(fields, message_id):
                    answer = _aware(data[b"INTERNALDATE"])
                if b"multipart/report" in fields.get(b"content-type", b"").lower():
                    reports.append(uid)
        return _Seen(answer=answer, reports=tuple(reports))

    def _bounce(self, client: Any, message_id: bytes, reports: tuple[int, ...]) -> datetime | None:
        """Look for the id in the delivery reports of the folder that is selected."""
        for uid in reports[-_MOST_REPORTS:]:
            data = client.fetch([uid], [f"BODY.PEEK[]<0.{_REPORT_BYTES}>", "INTERNALDATE"])[uid]
            if message_id in _part(data, b"BODY["):
                return _aware(data[b"INTERNALDATE"])
        return None

    def _sent_name(self, client: Any) -> str | None:
        """Find the Sent folder: as set, by SPECIAL-USE, else by its usual names."""
        if self._account.sent_folder:
            return self._account.sent_folder
        names = []
        for flags, _, name in client.list_folders():
            if b"\\sent" in {flag.lower() for flag in flags}:
                return str(name)
            names.append(str(name))
        by_lower = {name.lower(): name for name in names}
        return next((by_lower[n.lower()] for n in SENT_NAMES if n.lower() in by_lower), None)

    def _why_not(self, trouble: BaseException) -> str:
        if isinstance(trouble, NotSignedIn):
            return f"Your mailbox could not be looked into. {trouble}"
        if isinstance(trouble, LoginError):
            return "Your mailbox did not accept the name or the password, so nobody could look."
        return f"{self._account.imap_host} could not be reached, so nobody could look."


def _is_alike(fields: dict[bytes, bytes], wanted: tuple[set[str], str]) -> bool:
    """Whether a mail goes to one of the addresses under the same subject."""
    to = {address.lower() for _, address in getaddresses([decode_words(fields.get(b"to", b""))])}
    return bool(to & wanted[0]) and _plain_subject(fields.get(b"subject", b"")) == wanted[1]


def _plain_subject(subject: str | bytes) -> str:
    words = decode_words(subject).casefold()
    return words.removeprefix("re:").strip()


def _is_copy(fields: dict[bytes, bytes], message_id: bytes) -> bool:
    """Whether this is the note itself, under whatever id the server keeps it.

    Our own id stands first in our References; in a reply it stands later, and In-Reply-To tells.
    """
    if any(message_id in fields.get(name, b"") for name in _ID_FIELDS[:3]):
        return True
    references = fields.get(b"references", b"").split()
    answers = message_id in fields.get(b"in-reply-to", b"")
    return bool(references) and references[0] == message_id and not answers


def _is_answer(fields: dict[bytes, bytes], message_id: bytes) -> bool:
    return any(message_id in fields.get(name, b"") for name in _REPLY_FIELDS)


def _header(data: dict[bytes, Any]) -> bytes:
    return _part(data, b"BODY[HEADER")


def _part(data: dict[bytes, Any], name: bytes) -> bytes:
    """Pick a fetched part; servers spell the name back in their own way."""
    return next((v for k, v in data.items() if k.startswith(name)), None) or b""


def _fields(header: bytes) -> dict[bytes, bytes]:
    """Read header lines into lower-case names and values; folded lines are joined."""
    return {name.lower(): value for name, value in _FIELD.findall(header[:_REPORT_BYTES])}


def _aware(moment: datetime) -> datetime:
    """IMAPClient gives local time without a zone; make it an instant."""
    return moment.astimezone()
