"""Newsletters, lists and family are told without a closer look, and no job mail is lost by it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from afterword.reading.mail.classify import read_mail
from afterword.reading.mail.item import MailItem, item_from_bytes, item_from_json
from afterword.reading.mail.sieve import is_plainly_ordinary

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


def test_whom_one_knows_is_always_read_closely() -> None:
    item = item_from_bytes(RECIPE, id="1")

    assert read_mail(item).confidence == 0.99
    assert read_mail(item, people=("post@kitchen.example.net",)).confidence != 0.99
    assert read_mail(item, people=("jo@kitchen.example.net",)).confidence != 0.99
