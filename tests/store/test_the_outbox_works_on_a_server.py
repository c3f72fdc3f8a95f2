"""The outbox on PostgreSQL: the same rows, and a lock that lives as long as a session."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from afterword.store.opening import OpenStore
from afterword.store.outbox.lock import _ADVISORY_KEY
from afterword.usecases.outbox_states import State
from afterword.usecases.ports_sending import OutboxLock
from afterword.usecases.send_note import Outbox
from tests.outbox.building import NOON, FakeMailbox, FakeServer, StandingClock, a_note

pytestmark = pytest.mark.xdist_group("postgres")


def deliver(store: OpenStore, server: FakeServer) -> Outbox:
    """Approve a note and run one round two minutes later."""
    outbox = Outbox(*store.outbox_parts(), StandingClock())
    outbox.approve(a_note(), at=NOON)
    outbox.deliver_due(
        NOON + timedelta(minutes=2),
        advise_again=lambda row, at: None,
        transport=server,
        evidence=FakeMailbox(),
    )
    return outbox


def other_session(store: OpenStore) -> psycopg.Connection[tuple[object, ...]]:
    database = store.settings.database
    return psycopg.connect(
        host=database.host,
        port=database.port,
        user=database.user,
        dbname=database.name,
        autocommit=True,
    )


def test_a_note_leaves_once_from_a_server(postgres_store: OpenStore) -> None:
    server = FakeServer()

    outbox = deliver(postgres_store, server)

    assert len(server.accepted) == 1
    assert [item.state for item in outbox.items(at=NOON)] == ["sent"]


def test_a_worker_in_another_session_keeps_us_out_until_it_ends(
    postgres_store: OpenStore, tmp_path: Path
) -> None:
    rows, lock, _ = postgres_store.outbox_parts()
    worker = other_session(postgres_store)
    worker.execute("SELECT pg_advisory_lock(%s)", [_ADVISORY_KEY])
    server = FakeServer()

    deliver(postgres_store, server)
    assert server.accepted == []
    assert [row.state for row in rows.list_all()] == [State.QUEUED]

    worker.close()
    assert any(_is_free(lock) for _ in range(200)), "the server frees the lock of a dead session"


def _is_free(lock: OutboxLock) -> bool:
    with lock.held() as ours:
        return ours
