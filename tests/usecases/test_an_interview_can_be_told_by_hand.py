"""People without an invitation type what they know; what cannot be right is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from afterword.domain.case import Event, Person, Touchpoint
from afterword.domain.errors import NotFound, UnusableInput
from afterword.usecases.views import NewInterview, NewPerson
from tests.usecases.conftest import moment

if TYPE_CHECKING:
    from afterword.bootstrap import Program

NOON = moment("2026-03-03 12:00")
TALK = NewInterview(
    company="Acme",
    role="Data analyst",
    start=moment("2026-03-03 14:00"),
    tz="Europe/London",
    people=(
        NewPerson("Priya Nair", "hiring_manager", "priya@acme.example"),
        ("Tom Fay", "interviewer", None),
    ),
    country="GB",
    subdivision="ENG",
)


def test_it_becomes_an_opportunity_with_a_round_and_people(program: Program) -> None:
    id = program.add_interview(TALK, at=NOON)

    case = program.case(id)
    assert (case.employer.name, case.employer.subdivision, case.role) == (
        "Acme",
        "ENG",
        "Data analyst",
    )
    assert case.people == (
        Person("p1", "Priya Nair", "hiring_manager", "priya@acme.example"),
        Person("p2", "Tom Fay", "interviewer", "unknown"),
    )
    (interview,) = case.interviews
    assert interview.end == moment("2026-03-03 15:00")
    assert (interview.round, interview.status, interview.participants) == (
        1,
        "scheduled",
        ("p1", "p2"),
    )


def test_one_that_is_over_was_held(program: Program) -> None:
    id = program.add_interview(TALK, at=moment("2026-03-03 15:00"))

    assert program.case(id).interviews[0].status == "held"


def test_a_later_talk_is_the_next_round_of_the_same_opportunity(program: Program) -> None:
    first = program.add_interview(TALK, at=NOON)
    later = replace(
        TALK,
        company="ACME Ltd",
        start=TALK.start + timedelta(days=7),
        people=(NewPerson("Priya Nair"), NewPerson("Una Way")),
    )

    second = program.add_interview(later, at=NOON)

    assert second == first
    case = program.case(first)
    assert [interview.round for interview in case.interviews] == [1, 2]
    assert [person.name for person in case.people] == ["Priya Nair", "Tom Fay", "Una Way"]


def test_two_talks_of_one_day_are_one_round(program: Program) -> None:
    id = program.add_interview(TALK, at=NOON)
    afternoon = replace(TALK, start=TALK.start + timedelta(hours=2), people=())

    program.add_interview(afternoon, at=NOON)

    assert [interview.round for interview in program.case(id).interviews] == [1, 1]


def test_the_same_talk_told_twice_is_one(program: Program) -> None:
    program.add_interview(TALK, at=NOON)
    again = replace(TALK, start=TALK.start + timedelta(minutes=30), people=(("Una", "hr", None),))

    id = program.add_interview(again, at=NOON)

    (interview,) = program.case(id).interviews
    assert interview.start == TALK.start
    assert interview.participants == ("p1", "p2", "p3")


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"company": "  "}, "company"),
        ({"start": datetime(2026, 3, 3, 14)}, "start"),
        ({"tz": "London"}, "London"),
        ({"end": moment("2026-03-03 13:59")}, "ends before"),
        ({"format": "smoke signals"}, "smoke signals"),
        ({"stage": "seventh heaven"}, "seventh heaven"),
        ({"via": "pigeon"}, "pigeon"),
        ({"round": 0}, "round"),
        ({"people": (("", "interviewer", None),)}, "name"),
        ({"people": (("Ann", "queen", None),)}, "queen"),
        ({"people": (("Ann", "hr", "ann at acme"),)}, "ann at acme"),
    ],
)
def test_what_cannot_be_right_is_named(
    program: Program, wrong: dict[str, object], named: str
) -> None:
    with pytest.raises(UnusableInput, match=named) as told:
        program.add_interview(replace(TALK, **wrong), at=NOON)  # type: ignore[arg-type]

    assert told.value.remedy
    assert program.opportunities(at=NOON) == ()


def test_a_candidacy_that_ended_is_not_reopened_by_a_new_talk(program: Program) -> None:
    first = program.add_interview(TALK, at=NOON)
    program.record_touchpoint(
        first, Touchpoint(moment("2026-03-09 10:00"), "in", "rejection", ("p1",)), at=NOON
    )

    second = program.add_interview(
        replace(TALK, start=moment("2026-09-01 10:00")), at=moment("2026-08-30 10:00")
    )

    assert second != first


def test_a_person_can_be_added_and_corrected(program: Program) -> None:
    id = program.add_interview(TALK, at=NOON)

    added = program.save_person(id, Person("", "Una Way", "hr"))
    program.save_person(id, Person("p2", "Tom Fay", "interviewer", "tom@acme.example"))

    people = {person.id: person for person in program.case(id).people}
    assert people[added].name == "Una Way"
    assert people["p2"].email == "tom@acme.example"
    with pytest.raises(NotFound, match="p9"):
        program.save_person(id, Person("p9", "Nobody"))


def test_an_interview_can_be_called_off(program: Program) -> None:
    id = program.add_interview(TALK, at=NOON)

    program.cancel_interview(id, "i1", at=NOON)

    assert program.case(id).interviews[0].status == "cancelled"
    with pytest.raises(NotFound, match="i7"):
        program.cancel_interview(id, "i7", at=NOON)


def test_contacts_and_events_are_added_to_the_timeline(program: Program) -> None:
    id = program.add_interview(TALK, at=NOON)
    call = Touchpoint(NOON, "in", "question", ("p1",), "phone", "Could you start in May?")
    offer = Event("competing_offer", deadline=datetime(2026, 3, 12, 12, tzinfo=UTC), written=True)

    program.record_touchpoint(id, call, at=NOON)
    program.record_event(id, offer, at=NOON)

    assert program.case(id).touchpoints == (call,)
    assert program.case(id).events == (offer,)


class TestFinding:
    """An opportunity is found by its id, or by words of company and post."""

    @pytest.fixture
    def ids(self, program: Program) -> dict[str, str]:
        talks = {
            "acme": TALK,
            "acme-pm": replace(TALK, role="Product manager", start=moment("2026-03-04 14:00")),
            "ashby": replace(TALK, company="Ashby & Sons", start=moment("2026-03-05 14:00")),
        }
        bare = {name: replace(talk, people=()) for name, talk in talks.items()}
        return {name: program.add_interview(talk, at=NOON) for name, talk in bare.items()}

    def test_by_its_exact_id(self, program: Program, ids: dict[str, str]) -> None:
        assert program.find_opportunity(ids["ashby"]) == ids["ashby"]

    def test_by_a_part_of_the_company(self, program: Program, ids: dict[str, str]) -> None:
        assert program.find_opportunity("ashb") == ids["ashby"]

    def test_by_words_of_company_and_post(self, program: Program, ids: dict[str, str]) -> None:
        assert program.find_opportunity("product ACME") == ids["acme-pm"]

    def test_several_are_named(self, program: Program, ids: dict[str, str]) -> None:
        with pytest.raises(UnusableInput, match="fits several") as told:
            program.find_opportunity("acme")

        assert ids["acme"] in told.value.sentence
        assert ids["acme-pm"] in told.value.sentence

    @pytest.mark.parametrize("text", ["Nowhere", "", "  "])
    def test_none_says_how_to_list_them(
        self, program: Program, ids: dict[str, str], text: str
    ) -> None:
        with pytest.raises(NotFound, match="afterword due"):
            program.find_opportunity(text)
