"""The sift keeps nearly every mail that matters, and sets ordinary mail aside."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from afterword.reading.mail.classify import read_mail
from afterword.reading.mail.item import item_from_json
from afterword.reading.own_notes import read_own_note
from afterword.reading.sift import bytes_may_speak_of_work, speaks_of_work

CORPUS = Path(__file__).parent.parent / "corpus" / "mail"
_SMALL = {"not_job", "other_job", "bounce", "out_of_office"}


def test_what_close_reading_would_call_important_passes_the_sift() -> None:
    kept, lost = 0, []
    for name in ("mail_dev.jsonl", "own_mails.jsonl"):
        for line in (CORPUS / name).read_text("utf-8").splitlines():
            told = json.loads(line)
            item = item_from_json(told)
            if item.known_thread or item.calendar_parts or read_mail(item).label in _SMALL:
                continue
            kept += speaks_of_work(item.subject, item.text)
            if not speaks_of_work(item.subject, item.text):
                lost.append(item.subject)

    assert kept > 60
    assert len(lost) <= 0.03 * kept, lost


@pytest.mark.parametrize(
    "text",
    [
        "Ten bulbs to plant in autumn, and how to store dahlias.",
        "Your parcel will be delivered on Tuesday between 9 and 11.",
        "Happy birthday! Shall we have cake on Sunday?",
    ],
)
def test_ordinary_mail_is_set_aside(text: str) -> None:
    assert not speaks_of_work("News", text)


def test_words_that_are_hidden_are_not_guessed_at() -> None:
    hidden = b"Content-Transfer-Encoding: base64\r\n\r\n"
    folded = b"Subject: x\r\n\r\nwe would like to inter=\r\nview you"

    assert bytes_may_speak_of_work("", hidden, len(hidden))
    assert bytes_may_speak_of_work("", folded, 14)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Dear Priya, thank you so much for your time on Monday.", "thank_you"),
        ("Dear Priya, it was lovely to meet you and the team.", "thank_you"),
        ("Liebe Frau Nair, vielen Dank für das Gespräch am Montag.", "thank_you"),
        ("Merci beaucoup pour cet entretien.", "thank_you"),
        ("Gracias por la entrevista de ayer.", "thank_you"),
        ("Hi Priya, I wanted to check in: is there any update on the role?", "status_inquiry"),
        ("Gibt es schon etwas Neues? Ich wollte nachfragen.", "status_inquiry"),
        ("I am writing to withdraw my application.", "withdrawal"),
        ("Thursday at ten suits me well.", "reply"),
    ],
)
def test_the_kind_of_an_own_note_is_told_from_its_words(text: str, kind: str) -> None:
    assert read_own_note("Re: Interview", text)[0] == kind
