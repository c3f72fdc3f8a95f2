"""Mails for the stories: raw bytes with example.org names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from afterword.reading.mail.classify import read_mail
from afterword.reading.mail.item import item_from_json
from afterword.reading.mail.reading import Reading


@pytest.fixture
def read() -> Callable[..., Reading]:
    """Read a mail given as words: `read("body", subject=..., from_=..., thread=True)`."""

    def _read(
        body: str,
        *,
        subject: str = "Hello",
        from_: str = "Jo Hale <jo.hale@pinewood.example.org>",
        date: str = "2026-03-02T09:00:00+00:00",
        thread: bool | None = None,
        format: str = "text",
        ics: str | None = None,
    ) -> Reading:
        line = {
            "id": "m",
            "from": from_,
            "subject": subject,
            "date": date,
            "body": body,
            "format": format,
            "ics": ics,
            "in_reply_to_known_thread": thread,
        }
        return read_mail(item_from_json(line), me=("alice@example.org",))

    return _read
