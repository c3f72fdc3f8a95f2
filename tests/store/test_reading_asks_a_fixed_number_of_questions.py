"""Loading many cases costs as many questions as loading one, and looking needs no Django."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace

from afterword.settings import Settings
from afterword.store.opening import OpenStore
from afterword.store.queries.cases import load_cases
from afterword.store.rows import Row, Rows
from tests.store.contract import FULL_CASE, TUESDAY


def _counting(rows: Rows, asked: list[str]) -> Rows:
    def counted(sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        asked.append(sql)
        return rows(sql, parameters)

    return counted


def test_forty_cases_take_as_many_questions_as_one(sqlite_store: OpenStore) -> None:
    account = sqlite_store.account
    keys = [f"case{number}" for number in range(40)]
    with sqlite_store.writing() as ledger:
        for key in keys:
            talks = (replace(FULL_CASE.interviews[0], uid=key), *FULL_CASE.interviews[1:])
            ledger.add_case(account, key, replace(FULL_CASE, interviews=talks), TUESDAY)
    for_one: list[str] = []
    for_forty: list[str] = []

    with sqlite_store.rows() as rows:
        load_cases(_counting(rows, for_one), account, keys[:1])
        load_cases(_counting(rows, for_forty), account, keys)

    assert len(for_forty) == len(for_one) == 10


def test_what_is_due_is_found_by_the_index(sqlite_store: OpenStore) -> None:
    with sqlite_store.rows() as rows:
        plan = rows(
            "EXPLAIN QUERY PLAN SELECT key FROM store_opportunity WHERE account_id = %s"
            " AND look_again_at <= %s ORDER BY look_again_at, id",
            [1, TUESDAY],
        )

    assert "USING" in str(plan)
    assert "opportunity_look_again" in str(plan)


def test_looking_needs_no_django(home_settings: Settings) -> None:
    look = (
        "import sys, pathlib\n"
        "from afterword.settings import Settings\n"
        "from afterword.bootstrap import open_program\n"
        "from afterword.adapters.clock import SystemClock\n"
        "program = open_program(Settings(home=pathlib.Path(sys.argv[1])))\n"
        "print(program.today(at=SystemClock().now()).sentence)\n"
        "program.close()\n"
        "print('django' in sys.modules)\n"
    )

    said = subprocess.run(
        [sys.executable, "-c", look, str(home_settings.home)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    assert said.stdout.splitlines()[-1] == "False"
