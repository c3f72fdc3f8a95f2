"""Newsletters, lists and family are told without a closer look, and no job mail is lost by it."""

from __future__ import annotations

import html
import json
import quopri
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from afterword.reading.mail.classify import read_mail
from afterword.reading.mail.item import MailItem, item_from_bytes, item_from_json
from afterword.reading.mail.sieve import (
    bytes_may_matter,
    is_far_from_any_job,
    is_plainly_ordinary,
)

CORPUS = Path(__file__).parents[2] / "corpus" / "mail"
RECIPE = (
    b"From: Kitchen Post <post@kitchen.example.net>\nTo: alice@example.org\n"
    b"Subject: Soups for a cold week\nList-Unsubscribe: <https://kitchen.example.net/off>\n\n"
    + b"Chop the onions and let them sweat in butter. Add the carrots, the stock and bay. "
    b"Order today and save on our new pans. Click here to shop the sale.\n" * 6
)


def collected() -> list[tuple[str, MailItem]]:
    found = []
    for name in ("mail_dev.jsonl", "own_mails.jsonl"):
        for line in (CORPUS / name).read_text("utf-8").split("\n"):
            if line:
                mail = json.loads(line)
                found.append((mail["label"], item_from_json(mail)))
    return found


def test_a_recipe_needs_no_closer_look() -> None:
    assert is_plainly_ordinary(item_from_bytes(RECIPE, id="1"))


def test_no_collected_job_mail_is_passed_over_even_from_strangers() -> None:
    lost = [
        (label, item.subject)
        for label, item in collected()
        if label != "not_job" and is_plainly_ordinary(replace(item, known_thread=None))
    ]

    assert lost == []


@pytest.mark.parametrize(
    "change",
    [
        {"known_thread": True},
        {"subject": "Interview on Monday"},
        {"text": "Chop the onions. Thank you for your application, by the way."},
        {"from_": None},
    ],
)
def test_a_doubt_asks_for_a_closer_look(change: dict[str, object]) -> None:
    recipe = item_from_bytes(RECIPE, id="1")

    assert not is_plainly_ordinary(replace(recipe, **change))  # type: ignore[arg-type]


def in_html(text: str) -> bytes:
    cells = "</td></tr>\n<tr><td class='a' style='font:14px Arial'>".join(
        html.escape(text).split("\n")
    )
    page = f"<html><head><style>.a td {{color: red}}</style></head><body><table>{cells}</table>"
    return page.encode()


ENCODINGS: dict[str, Callable[[str], bytes]] = {
    "as it is": str.encode,
    "in Latin-1": lambda text: text.encode("latin-1", "replace"),
    "quoted-printable": lambda text: quopri.encodestring(text.encode()),
    "in HTML": in_html,
    "in HTML, quoted-printable": lambda text: quopri.encodestring(in_html(text)),
}


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_in_an_import_hardly_a_strangers_job_mail_is_set_aside(encoding: str) -> None:
    small = ("not_job", "bounce", "out_of_office")
    mails = [item for label, item in collected() if label not in small]
    lost = []
    for item in mails:
        body = ENCODINGS[encoding](item.text)
        matters = bytes_may_matter(item.subject, b"Subject: x\n\n" + body, 12)
        if not matters or is_far_from_any_job(item.subject, item.text):
            lost.append((item.subject, matters))

    assert len(mails) > 250
    assert len(lost) <= 0.01 * len(mails), lost


def test_a_recipe_is_set_aside_unread() -> None:
    assert not bytes_may_matter("Soups for a cold week", RECIPE, RECIPE.index(b"\n\n") + 2)


@pytest.mark.parametrize(
    "hidden",
    [
        b"Content-Transfer-Encoding: base64\r\n\r\nQ2hvcCB0aGUgb25pb25z\r\n",
        b"Content-Type: text/plain; charset=utf-16le\r\n\r\nC\0h\0o\0p\0",
        b"Subject: Soup\r\n\r\nChop.\r\nContent-Type: text/calendar\r\n",
        b"Subject: Soup\r\n\r\nChop.\r\n" + b"x\r\n" * 60_000 + b"BEGIN:VCALENDAR\r\n",
    ],
)
def test_words_that_are_hidden_are_not_guessed_at(hidden: bytes) -> None:
    assert bytes_may_matter("Soup", hidden, hidden.index(b"\r\n\r\n") + 4)


def test_a_word_of_hiring_in_the_subject_makes_a_mail_worth_reading() -> None:
    text = "Chop the onions and let them sweat in butter. Add the carrots, the stock and bay."

    assert not bytes_may_matter("Soup", text.encode(), 0)
    assert bytes_may_matter("Your interview", text.encode(), 0)


def test_whom_one_knows_is_always_read_closely() -> None:
    item = item_from_bytes(RECIPE, id="1")

    assert read_mail(item).confidence == 0.99
    assert read_mail(item, people=("post@kitchen.example.net",)).confidence != 0.99
    assert read_mail(item, people=("jo@kitchen.example.net",)).confidence != 0.99
