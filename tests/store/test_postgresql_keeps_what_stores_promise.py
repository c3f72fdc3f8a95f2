"""The stories of every store, on a real PostgreSQL server."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from afterword.bootstrap import Program
from afterword.domain.errors import NotNow
from afterword.settings import Database, Settings
from afterword.store.opening import OpenStore, open_store
from afterword.usecases.demo import demo_cases, fill_demo
from tests.store.contract import StoreContract

WEDNESDAY = datetime(2026, 3, 4, 17, tzinfo=UTC)


@pytest.mark.xdist_group("postgres")
class TestPostgresql(StoreContract):
    @pytest.fixture
    def store(self, postgres_store: OpenStore) -> OpenStore:
        return postgres_store


@pytest.mark.xdist_group("postgres")
def test_the_program_gives_the_same_advice_on_a_server(postgres_store: OpenStore) -> None:
    program = Program(postgres_store.settings, postgres_store)

    fill_demo(program, at=WEDNESDAY)

    today = program.today(at=WEDNESDAY)
    assert [item.opportunity for item in today.due] == [
        "northlight",
        "harbour",
        "fernstreet",
        "ellery",
    ]
    assert today.waiting_total == 4
    for id, case in demo_cases(WEDNESDAY).items():
        # One role was corrected in the demonstration, to have a change to show.
        assert replace(program.case(id), role=case.role) == case


@pytest.mark.xdist_group("postgres")
def test_a_server_that_is_away_is_told_in_words(tmp_path: Path, django_db_blocker: Any) -> None:
    away = Settings(
        home=tmp_path, database=Database("postgresql", "afterword", "127.0.0.1", 1, "alice")
    )

    with django_db_blocker.unblock(), pytest.raises(NotNow, match="does not answer"):
        open_store(away)
