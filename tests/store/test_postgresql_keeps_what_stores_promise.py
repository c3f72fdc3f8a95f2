"""The stories of every store, on a real PostgreSQL server."""

from __future__ import annotations

import pytest

from afterword.store.opening import OpenStore
from tests.store.contract import StoreContract


@pytest.mark.xdist_group("postgres")
class TestPostgresql(StoreContract):
    @pytest.fixture
    def store(self, postgres_store: OpenStore) -> OpenStore:
        return postgres_store
