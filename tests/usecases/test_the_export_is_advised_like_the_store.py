"""What the program says of its store can always be checked from outside."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.advice import Policy, advise
from afterword.domain.case import Candidate, Case, Employer
from afterword.domain.case_file import parse_case
from afterword.domain.errors import NotNow, UnusableInput
from afterword.usecases.demo import fill_demo
from afterword.usecases.etiquette import policy_in
from tests.usecases.conftest import moment
from tests.usecases.some_cases import cases, moments

if TYPE_CHECKING:
    from datetime import datetime

    from afterword.bootstrap import Program

AT = moment("2026-03-04 17:00")


def test_advice_on_the_export_is_advice_on_the_store(program: Program, tmp_path: Path) -> None:
    fill_demo(program, at=AT)

    written = program.export(tmp_path / "out", at=AT)

    said = {item.opportunity: item.advice for item in program.opportunities(at=AT)}
    case_files = [path for path in written if path.suffix == ".json"]
    assert len(case_files) == len(said) == 8
    for path in case_files:
        parsed = parse_case(json.loads(path.read_text(encoding="utf-8")))
        assert parsed.warnings == ()
        assert advise(parsed.case, at=AT) == said[path.stem.rpartition("-")[2]]


@given(
    case=cases,
    at=moments,
    after=st.timedeltas(min_value=AT - AT, max_value=AT - moment("2026-01-01 00:00")),
)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_case_comes_out_as_it_went_in(
    program: Program, tmp_path: Path, case: Case, at: datetime, after: timedelta
) -> None:
    id = program.add_case(case, at=at)

    paths = program.export(tmp_path / "out", at=at)

    (path,) = (path for path in paths if id in path.name)
    exported = parse_case(json.loads(path.read_text(encoding="utf-8"))).case
    assert exported == program.case(id) == case
    assert advise(exported, at=at + after) == advise(case, at=at + after)


def test_a_company_cannot_choose_where_its_file_goes(program: Program, tmp_path: Path) -> None:
    (case,) = (one for id, one in _demo() if id == "quill")
    hostile = Case(
        case.candidate, Employer("../../etc/passwd \u202e .bashrc"), "Clerk", people=case.people
    )
    program.add_case(hostile, at=AT)

    (path,) = program.export(tmp_path / "out", at=AT)

    assert path.parent == tmp_path / "out"
    assert path.name.startswith("etc-passwd-bashrc-")


def test_a_folder_that_cannot_be_written_is_named(program: Program, tmp_path: Path) -> None:
    fill_demo(program, at=AT)
    (tmp_path / "file").touch()

    with pytest.raises(NotNow, match="file"):
        program.export(tmp_path / "file", at=AT)


def _demo() -> list[tuple[str, Case]]:
    from afterword.usecases.demo import demo_cases

    return list(demo_cases(AT).items())


def test_the_export_brings_the_etiquette_along(program: Program, tmp_path: Path) -> None:
    fill_demo(program, at=AT)
    program.save_etiquette(Policy.checked(wait_days=5, suggest_cards=False), at=AT)

    written = program.export(tmp_path / "out", at=AT)

    said = {item.opportunity: item.advice for item in program.opportunities(at=AT)}
    for path in (path for path in written if path.suffix == ".json"):
        case, warnings = parse_case(json.loads(path.read_text(encoding="utf-8")))
        assert warnings == ()
        assert case.candidate.etiquette == {"wait_days": 5, "suggest_cards": False}
        assert advise(case, at=AT, policy=policy_in(case)) == said[path.stem.rpartition("-")[2]]


def test_an_etiquette_that_cannot_be_is_named(program: Program) -> None:
    case = Case(
        Candidate("UTC", etiquette={"wait_days": 2}), Employer("Acme"), "Engineer", "direct"
    )

    with pytest.raises(UnusableInput, match="wait_days"):
        policy_in(case)
