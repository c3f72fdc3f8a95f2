"""The stories of the mailbox, on SQLite and on PostgreSQL."""

from __future__ import annotations

import pytest

from afterword.store.opening import OpenStore
from tests.store.mailbox_contract import MailboxContract


class TestMailOnSqlite(MailboxContract):
    @pytest.fixture
    def store(self, sqlite_store: OpenStore) -> OpenStore:
        return sqlite_store


class TestMailOnPostgresql(MailboxContract):
    @pytest.fixture
    def store(self, postgres_store: OpenStore) -> OpenStore:
        return postgres_store
