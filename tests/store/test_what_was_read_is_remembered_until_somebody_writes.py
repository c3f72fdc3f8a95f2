"""Cases are made once and kept as long as the file says the same, and not a moment longer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from afterword.settings import Settings
from afterword.store.backup import back_up
from afterword.store.opening import OpenStore, open_store
from afterword.store.restoring import restore
from afterword.store.sqlite_reading import MOST_REMEMBERED, Memory
from afterword.usecases.views import Profile
from tests.store.contract import FULL_CASE, TUESDAY


def case_of(store: OpenStore, id: str = "ash") -> object:
    with store.reading() as reader:
        return reader.cases(store.account, [id])[id]


def add(store: OpenStore) -> None:
    with store.writing() as ledger:
        ledger.add_case(store.account, "ash", FULL_CASE, TUESDAY)


def test_nothing_is_made_twice_while_nobody_writes(sqlite_store: OpenStore) -> None:
    add(sqlite_store)

    assert case_of(sqlite_store) is case_of(sqlite_store)


def test_a_change_by_ourselves_is_seen_at_once(sqlite_store: OpenStore) -> None:
    add(sqlite_store)
    before = case_of(sqlite_store)

    with sqlite_store.writing() as ledger:
        ledger.save_profile(sqlite_store.account, Profile(name="Alice", tz="Europe/London"))

    after = case_of(sqlite_store)
    assert after != before
    assert after.candidate.name == "Alice"  # type: ignore[attr-defined]


def test_a_change_by_another_program_is_seen_at_once(sqlite_store: OpenStore) -> None:
    add(sqlite_store)
    case_of(sqlite_store)

    other = open_store(sqlite_store.settings)
    with other.writing() as ledger:
        ledger.rename(other.account, "ash", company="Ash Limited", role=None)
    other.close()

    assert case_of(sqlite_store).employer.name == "Ash Limited"  # type: ignore[attr-defined]


def test_a_snapshot_remembers_what_it_sees_and_not_what_came_after(
    sqlite_store: OpenStore,
) -> None:
    add(sqlite_store)

    with sqlite_store.reading() as reader:
        company = reader.cases(sqlite_store.account, ["ash"])["ash"].employer.name
        with sqlite_store.writing() as ledger:
            ledger.rename(sqlite_store.account, "ash", company="Ash Limited", role=None)
        assert reader.cases(sqlite_store.account, ["ash"])["ash"].employer.name == company

    assert case_of(sqlite_store).employer.name == "Ash Limited"  # type: ignore[attr-defined]


def test_a_restored_backup_is_seen_at_once(sqlite_store: OpenStore) -> None:
    add(sqlite_store)
    before = case_of(sqlite_store)
    backup: Path = back_up(sqlite_store.settings, reason="test")
    with sqlite_store.writing() as ledger:
        ledger.rename(sqlite_store.account, "ash", company="Ash Limited", role=None)
    assert case_of(sqlite_store) != before

    restore(sqlite_store.settings, backup)

    assert case_of(sqlite_store) == before


def test_only_the_latest_are_kept(home_settings: Settings) -> None:
    memory = Memory().as_of(1)
    for number in range(MOST_REMEMBERED + 1):
        memory.keep((1, str(number)), replace(FULL_CASE, role=str(number)))

    assert memory.recall((1, "0")) is None
    assert memory.recall((1, "1")) is not None
    assert memory.as_of(2).recall((1, "1")) is None
