"""The stories of every store, on SQLite."""

from __future__ import annotations

import pytest

from afterword.store.opening import OpenStore
from tests.store.contract import StoreContract


class TestSqlite(StoreContract):
    @pytest.fixture
    def store(self, sqlite_store: OpenStore) -> OpenStore:
        return sqlite_store
