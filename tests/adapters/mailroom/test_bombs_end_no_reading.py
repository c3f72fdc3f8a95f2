"""A mail made to exhaust its reader costs a moment here, and within its limits in a child."""

from __future__ import annotations

import time

import pytest
from tests.reading.mail.bombs import BOMBS

from afterword.adapters.mailroom import Crew
from afterword.adapters.mailroom.crew import acquaintance_of
from afterword.adapters.mailroom.glance import set_aside
from afterword.adapters.parsing.limits import MEMORY_BYTES, SECONDS
from afterword.usecases.ports_mailbox import (
    FolderMark,
    KnownPerson,
    KnownWorld,
    MailBatch,
    RawMail,
)

OURS = b"In-Reply-To: <ours@example.org>\n"
WORLD = KnownWorld(
    me=frozenset({"alice@example.org"}),
    people=(KnownPerson("acme", "p1", "Priya Nair", "priya@acme.example"),),
    threads={"<ours@example.org>": "acme"},
    tz="Europe/London",
)


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS.keys())
def test_a_glance_at_a_bomb_takes_a_moment(bomb: bytes) -> None:
    known = acquaintance_of(WORLD)
    set_aside(b"Subject: Soup\n\nChop the onions.", known)

    started = time.process_time()
    set_aside(bomb, known)

    assert time.process_time() - started < 0.2


def test_every_bomb_is_read_closely_within_two_seconds_and_256_megabytes() -> None:
    assert (SECONDS, MEMORY_BYTES) == (2.0, 256 * 1024 * 1024)
    mails = tuple(RawMail(OURS + bomb, name) for name, bomb in BOMBS.items())

    with Crew(hands=1) as crew:
        ((_, found),) = crew.read_all([MailBatch(FolderMark("x"), mails)], lambda: WORLD)

    assert [mail.ref for mail, _ in found] == list(BOMBS)
    assert {mail.ref: read.trouble for mail, read in found if "safely" in read.trouble} == {}
    # They went the whole way: what answers a note of ours is always read.
    assert sum(read.reading is not None for _, read in found) > 20
