"""A quick part of the oracle and of the kills; `python -m tests.mailbox.oracle` runs the whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from imapclient import IMAPClient

from afterword.adapters.imap import mailbox as imap_mailbox
from afterword.settings import Settings
from afterword.store.opening import open_store
from tests.mailbox import oracle
from tests.mailbox.oracle import USER, StopHere
from tests.servers.dovecot import PASSWORD, Dovecot, dovecot


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dovecot]:
    with dovecot(Path(tmp_path_factory.mktemp("o"))) as running:
        yield running


@pytest.fixture(autouse=True)
def real_database(django_db_blocker: Any) -> Iterator[None]:
    with django_db_blocker.unblock():
        yield


def test_after_random_histories_the_places_kept_are_those_there(
    server: Dovecot, home_settings: Settings
) -> None:
    store = open_store(home_settings)
    oracle.prepare(store)

    wrong = oracle.run_histories(server, store, sequences=5, seed=20_260_320)

    store.close()
    assert wrong == []


def test_a_reading_that_dies_at_any_commit_goes_on_to_the_same_store(
    server: Dovecot, home_settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_mailbox, "BATCH", 6)
    with IMAPClient("127.0.0.1", port=server.imap_port, ssl=False) as client:
        client.login(USER, PASSWORD)
        for number in range(24):
            client.append("INBOX", oracle.mail(number))
    store = open_store(home_settings)
    oracle.prepare(store)
    oracle.read(store, server.imap_port)
    expected = oracle.dump(store)
    points = 0

    for commits in range(1, 100):
        oracle.forget(store)
        died = _reading_that_dies(store, server.imap_port, commits)
        report = oracle.read(store, server.imap_port)
        points += died
        assert oracle.dump(store) == expected
        if not died:
            assert report.written == 0
            break

    store.close()
    assert points >= 4


def test_a_new_uidvalidity_brings_no_news_and_doubles_nothing(
    tmp_path: Path, home_settings: Settings
) -> None:
    store = open_store(home_settings)
    oracle.prepare(store)

    with dovecot(tmp_path / "d") as server:
        found = oracle.renumber(server, store, mails=400)

    store.close()
    assert (found.first.mails, found.again.mails, found.again.proposals) == (400, 0, 0)
    assert found.first.proposals > 100
    assert found.same
    assert found.once_more.written == 0


def _reading_that_dies(store: oracle.OpenStore, port: int, commits: int) -> bool:
    def die() -> None:
        raise StopHere

    try:
        oracle.read(store, port, progress=oracle.die_after(commits, die))
    except StopHere:
        return True
    return False
