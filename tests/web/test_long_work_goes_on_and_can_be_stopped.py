"""The desk: one piece of long work, watched from any page, stopped by a button."""

from __future__ import annotations

from threading import Event

import pytest

from afterword.domain.errors import NotNow
from afterword.web.work.desk import Desk, Work


class Job:
    """Work that takes as many steps as the test allows."""

    def __init__(self, steps: int) -> None:
        self.steps = steps
        self.reached = Event()
        self.go_on = Event()
        self.cleaned_up = Event()

    def __call__(self, work: Work) -> str:
        for number in range(self.steps):
            work.step(number, self.steps)
            self.reached.set()
            assert self.go_on.wait(10)
        return f"{self.steps} steps are done."


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_how_far_the_work_is_can_be_seen_while_it_goes_on(desk: Desk) -> None:
    job = Job(3)
    work = desk.start("Reading", job, afterwards=job.cleaned_up.set)
    assert job.reached.wait(10)

    assert (work.done, work.total, work.is_running) == (0, 3, True)

    job.go_on.set()
    assert job.cleaned_up.wait(10)
    desk.clear()
    assert work.outcome == "3 steps are done."


def test_a_stop_takes_effect_at_the_next_step(desk: Desk) -> None:
    job = Job(1000)
    work = desk.start("Reading", job, afterwards=job.cleaned_up.set)
    assert job.reached.wait(10)

    work.stop()
    assert work.is_stopping
    job.go_on.set()
    desk.clear()

    assert work.outcome == "Stopped. What was done until then is kept."
    assert work.done < 1000
    assert job.cleaned_up.is_set()


def test_two_pieces_of_work_never_run_at_once(desk: Desk) -> None:
    first = Job(1)
    desk.start("Reading", first, afterwards=first.cleaned_up.set)

    with pytest.raises(NotNow, match=r"Reading.* still going on"):
        desk.start("A backup", Job(1), afterwards=Event().set)

    first.go_on.set()
    desk.clear()
    second = Job(0)
    assert desk.start("A backup", second, afterwards=second.cleaned_up.set).title == "A backup"


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (NotNow("The disk is full.", "Make room."), "The disk is full. Make room."),
        (RuntimeError("secret detail"), "Something in Afterword broke"),
    ],
)
def test_a_problem_ends_the_work_with_a_sentence(desk: Desk, problem: Exception, said: str) -> None:
    def job(work: Work) -> str:
        raise problem

    work = desk.start("Reading", job, afterwards=Event().set)
    desk.clear()

    assert work.failed
    assert work.outcome is not None
    assert said in work.outcome
    assert "secret" not in work.outcome
