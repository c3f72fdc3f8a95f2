"""A page asks the same number of questions for three opportunities as for sixty."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.test import Client

from afterword.bootstrap import Program
from afterword.domain.case import (
    Candidate,
    Case,
    Debrief,
    Discussed,
    Employer,
    Interview,
    Person,
    Touchpoint,
)
from afterword.usecases.views import Profile
from afterword.web.static_files import static_files
from tests.web.conftest import MONDAY_NOON


def a_case(number: int) -> Case:
    """A talk some days ago with one person; every second one has been thanked."""
    end = MONDAY_NOON - timedelta(days=number % 4, hours=2)
    thanks = Touchpoint(end + timedelta(hours=1), "out", "thank_you", ("p1",))
    return Case(
        candidate=Candidate("Europe/London"),
        employer=Employer(f"Company {number}"),
        role="Analyst",
        people=(Person("p1", f"Person {number}", "interviewer", f"p{number}@example.org"),),
        interviews=(
            Interview(
                "i1",
                end - timedelta(hours=1),
                end,
                participants=("p1",),
                status="held",
                debrief=Debrief(discussed=(Discussed("sailing", "p1"),)),
            ),
        ),
        touchpoints=(thanks,) if number % 2 else (),
    )


@contextmanager
def questions_asked(program: Program) -> Iterator[list[str]]:
    """Collect every statement on the reading connection of this thread."""
    asked: list[str] = []
    reading = program._store._file
    assert reading is not None
    connection = reading._connection()
    connection.set_trace_callback(asked.append)
    yield asked
    connection.set_trace_callback(None)


PAGES = ("/", "/opportunities/", "/people/", "/waiting/", "/outbox/", "/search/?for=person")


@pytest.mark.parametrize("address", PAGES)
def test_the_number_of_questions_does_not_grow_with_the_rows(
    alice: Client, program: Program, address: str
) -> None:
    counts = []
    for first, last in ((0, 3), (3, 60)):
        for number in range(first, last):
            program.add_case(a_case(number), at=MONDAY_NOON)
        # The first visit notes what has come to rest; that is a change, after which nothing is
        # remembered, so the second visit asks everything anew. The third is a visit as usual.
        alice.get(address)
        program.save_profile(Profile(name=f"Alice {last}", tz="UTC"), at=MONDAY_NOON)
        for _ in ("anew", "as usual"):
            with questions_asked(program) as asked:
                assert alice.get(address).status_code == 200
            counts.append(len(asked))

    assert counts[:2] == counts[2:]
    assert 0 < counts[1] <= counts[0] < 60


@pytest.mark.parametrize("address", [*PAGES, "/settings/", "/samples/", "/interviews/add"])
def test_the_first_load_of_a_page_is_at_most_60_kilobytes(
    alice: Client, program: Program, address: str
) -> None:
    for number in range(60):
        program.add_case(a_case(number), at=MONDAY_NOON)
    beside = sum(len(file.packed) for file in static_files().values())

    assert len(alice.get(address).content) + beside <= 60_000


def test_the_style_sheet_and_script_ask_nobody_else() -> None:
    for name, file in static_files().items():
        text = file.content.decode()
        for word in ("http:", "https:", "@import", "url(", "eval(", "Function("):
            found = word in text.replace('xmlns="http://www.w3.org/2000/svg"', "")
            assert not found, (name, word)


def test_static_files_are_packed_for_those_who_can_unpack(alice: Client) -> None:
    page = alice.get("/welcome").content.decode()
    address = page.partition('rel="stylesheet" href="')[2].partition('"')[0]

    packed = alice.get(address, headers={"Accept-Encoding": "gzip"})
    plain = alice.get(address)

    assert packed.headers["Content-Encoding"] == "gzip"
    assert len(packed.content) < len(plain.content) / 2
    assert "immutable" in plain.headers["Cache-Control"]
