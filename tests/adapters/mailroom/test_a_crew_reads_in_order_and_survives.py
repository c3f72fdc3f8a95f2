"""Batches come back whole and in their order, whatever becomes of a child."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.mailbox import mails
from tests.usecases.invitations import as_mail, invitation

from afterword.adapters.mailroom import Crew
from afterword.adapters.mailroom.close_reading import read_closely
from afterword.adapters.mailroom.crew import UNREADABLE, acquaintance_of
from afterword.adapters.mailroom.wire import read_from_wire, read_to_wire
from afterword.domain.errors import NotNow
from afterword.usecases.ports_mailbox import (
    FolderMark,
    KnownPerson,
    KnownWorld,
    MailBatch,
    MailRead,
    RawMail,
)

WORLD = KnownWorld(
    me=frozenset({"alice@example.org"}),
    people=(KnownPerson("acme", "p1", "Priya Nair", "priya@acme.example"),),
    threads={"<ours@example.org>": "acme"},
    tz="Europe/London",
)
ALL = (mails.NO, mails.LATER, mails.THANKS, mails.AWAY, mails.STRANGER, mails.NEWS, mails.RECEIPT)


def batch(*data: bytes, folder: str = "INBOX") -> MailBatch:
    return MailBatch(FolderMark(folder), tuple(RawMail(one, str(n)) for n, one in enumerate(data)))


@pytest.fixture(scope="module")
def crew() -> Iterator[Crew]:
    with Crew(hands=2) as working:
        yield working


def results(crew: Crew, *batches: MailBatch) -> list[list[MailRead]]:
    return [[read for _, read in found] for _, found in crew.read_all(batches, lambda: WORLD)]


def test_children_read_what_the_parent_would(crew: Crew) -> None:
    data = (*ALL, as_mail(invitation()), b"", b"\x00\x01")

    (found,) = results(crew, batch(*data))

    assert found == [read_closely(one, acquaintance_of(WORLD)) for one in data]


@pytest.mark.parametrize("data", ALL)
def test_what_was_read_survives_the_way_back(data: bytes) -> None:
    read = read_closely(data, acquaintance_of(WORLD))

    assert read_from_wire(read_to_wire(read)) == read


def test_batches_come_back_in_their_order(crew: Crew) -> None:
    batches = [batch(*ALL[: n % 4 + 1], folder=f"F{n}") for n in range(12)]

    found = [one.mark.folder for one, _ in crew.read_all(batches, lambda: WORLD)]

    assert found == [f"F{n}" for n in range(12)]


def test_a_child_that_is_killed_between_batches_costs_nothing(crew: Crew) -> None:
    results(crew, batch(*ALL))
    for child in crew._children:
        if child._process is not None:
            os.kill(child._process.pid, signal.SIGKILL)
            child._process.wait()

    (found,) = results(crew, batch(*ALL))

    assert not any(read.trouble for read in found)


def test_no_mail_is_blamed_for_a_child_that_somebody_killed() -> None:
    with Crew(hands=1) as crew:
        results(crew, batch(mails.NO))
        child = crew._children[0]._process
        assert child is not None
        os.kill(child.pid, signal.SIGSTOP)
        threading.Thread(target=_kill_soon, args=(child.pid,), daemon=True).start()

        (found,) = results(crew, batch(*(mails.NO for _ in range(20))))

    assert [read.trouble for read in found] == [""] * 20


def test_a_child_slow_to_start_takes_no_time_from_its_first_mail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _start_with("import time; time.sleep(0.8)", tmp_path, monkeypatch)

    with Crew(hands=1, patience=0.5) as crew:
        (found,) = results(crew, batch(mails.NO))

    assert found[0].trouble == ""


def test_a_child_that_never_starts_makes_no_mail_unreadable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _start_with("import os; os._exit(1)", tmp_path, monkeypatch)

    with Crew(hands=1) as crew, pytest.raises(NotNow, match="does not start"):
        results(crew, batch(mails.NO))


def test_a_mail_that_never_ends_is_given_up() -> None:
    with Crew(hands=1, patience=0.0) as hurried:
        (found,) = results(hurried, batch(mails.NO))

    assert found[0].trouble == UNREADABLE
    assert found[0].identity.startswith("raw:")


def _start_with(line: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every new child run a line of Python first."""
    (folder / "sitecustomize.py").write_text(line, encoding="utf-8")
    monkeypatch.syspath_prepend(str(folder))


def _kill_soon(pid: int) -> None:
    time.sleep(0.05)
    os.kill(pid, signal.SIGKILL)
