"""The one-time code: good once, for a minute, for whoever can read a private file."""

from __future__ import annotations

import re
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword.web.door import ABSENCE_ALLOWED, Door

AT = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture
def door(tmp_path: Path) -> Door:
    return Door(tmp_path / "door", 8017)


def code_in(page: Path) -> str:
    found = re.search(r'name="code" value="([^"]+)"', page.read_text())
    assert found
    return found[1]


def test_the_code_of_the_opening_page_lets_a_browser_in(door: Door) -> None:
    code = code_in(door.write_opening_page(at=AT))

    token = door.exchange(code, at=AT + timedelta(seconds=60))

    assert door.knows(token, at=AT + timedelta(seconds=61))


def test_a_code_works_once(door: Door) -> None:
    code = door.new_code(at=AT)
    door.exchange(code, at=AT)

    assert door.exchange(code, at=AT) is None


def test_a_code_is_void_after_a_minute_and_stays_void(door: Door) -> None:
    code = door.new_code(at=AT)

    assert door.exchange(code, at=AT + timedelta(seconds=61)) is None
    assert door.exchange(code, at=AT) is None


@pytest.mark.parametrize("wrong", ["", "x" * 43, "../" * 14, "é" * 43, "\udc80" * 43])
def test_a_wrong_code_opens_nothing(door: Door, wrong: str) -> None:
    door.new_code(at=AT)

    assert door.exchange(wrong, at=AT) is None


def test_nothing_but_the_owner_can_read_the_code(door: Door) -> None:
    page = door.write_opening_page(at=AT)

    assert stat.S_IMODE(door.directory.stat().st_mode) == 0o700
    for path in door.directory.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert page in door.directory.iterdir()


def test_the_code_itself_lies_only_in_the_opening_page_and_goes_with_it(door: Door) -> None:
    page = door.write_opening_page(at=AT)
    code = code_in(page)

    holding = [path for path in door.directory.iterdir() if code in path.read_text() + path.name]
    door.exchange(code, at=AT)

    assert holding == [page]
    assert list(door.directory.iterdir()) == []


def test_a_browser_that_stays_away_for_a_week_has_to_knock_again(door: Door) -> None:
    regular, absent = door.admit(at=AT), door.admit(at=AT)
    later = AT + ABSENCE_ALLOWED

    assert door.knows(regular, at=later)
    assert not door.knows(absent, at=later + timedelta(seconds=1))
    assert door.knows(regular, at=later + timedelta(days=6))


def test_locking_up_shows_everyone_out_and_leaves_no_codes(door: Door) -> None:
    inside = door.admit(at=AT)
    door.write_opening_page(at=AT)

    door.lock_up()

    assert not door.knows(inside, at=AT)
    assert not door.directory.exists()


def test_two_instances_never_share_a_cookie(tmp_path: Path) -> None:
    mine, other = Door(tmp_path / "a", 1), Door(tmp_path / "b", 2)

    assert mine.cookie_name != other.cookie_name
    assert not other.knows(mine.admit(at=AT), at=AT)
