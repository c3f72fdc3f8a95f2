"""Notice, just before a note leaves, that the candidate has sent it from another program."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final, Protocol

from afterword.usecases.ports_sending import Row
from afterword.usecases.wording import instant_in_words, joined

_BEFORE_APPROVAL: Final = timedelta(days=3)
"""How long before approval a mail of one's own may be this note. Our choice."""


class OwnMails(Protocol):
    """Looks into the Sent folder."""

    def find_alike(
        self, *, to: tuple[str, ...], subject: str, besides: str, since: datetime
    ) -> datetime | None:
        """Say when a mail to these addresses with this subject was put there, or None.

        `besides` is the Message-ID of the note itself, which does not count.
        """
        ...


def why_sent_by_hand(row: Row, mails: OwnMails, *, tz: str, at: datetime) -> str | None:
    """Say that a mail like this note was sent already; None where there is none.

    Asked once, before the first attempt: whoever says "send it after all" is believed.
    """
    if row.attempt or row.next_try_at is not None:
        return None
    to = tuple(address for address in row.envelope_to if address != row.mail_from)
    found = mails.find_alike(
        to=to or row.envelope_to,
        subject=row.subject,
        besides=row.message_id,
        since=row.approved_at - _BEFORE_APPROVAL,
    )
    if found is None:
        return None
    return (
        f"A mail to {joined(row.to_names)} with this subject lies in your Sent folder since "
        f"{instant_in_words(found, tz, at)}. If that is this note, say that you sent it yourself."
    )
