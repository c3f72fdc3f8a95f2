"""Case files: what is read, what is refused and how, and what is written back."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from afterword.domain.case import Debrief, Discussed, Thread
from afterword.domain.case_file import CASE_SCHEMA, case_to_json, parse_case
from afterword.domain.errors import UnusableInput

SCENARIOS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "advice" / "data" / "advice_dev.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]

FULL: dict[str, Any] = {
    "candidate": {"tz": "Europe/London", "name": "Alice", "email": "a@example.org"},
    "employer": {"name": "Acme", "country": "GB", "subdivision": "ENG", "tz": "Europe/London"},
    "role": "Engineer",
    "via": "direct",
    "people": [
        {"id": "p1", "name": "Jane Doe", "role": "hiring_manager", "email": "jane@acme.example"},
        {"id": "p2", "name": "J. Doe", "role": "interviewer", "same_person_as": "p1"},
    ],
    "interviews": [
        {
            "id": "i1",
            "start": "2026-03-02T14:00:00+00:00",
            "end": "2026-03-02T15:00:00+00:00",
            "tz": "Europe/London",
            "participants": ["p1"],
            "status": "held",
            "message_id": "<invite@acme.example>",
            "subject": "Interview",
            "debrief": {
                "discussed": [{"person": "p1", "text": "queues"}],
                "promised": ["the link"],
            },
        }
    ],
    "timeline": [
        {
            "stated_at": "2026-03-02T14:55:00+00:00",
            "by": "p1",
            "text": "By Friday.",
            "kind": "by_date",
            "date": "2026-03-13",
            "readings": ["2026-03-06", "2026-03-13"],
            "ambiguous": True,
        }
    ],
    "messages": [
        {
            "at": "2026-03-02T18:00:00+00:00",
            "dir": "out",
            "kind": "thank_you",
            "with": ["p1"],
            "channel": "email",
            "delivered": "unknown",
            "message_id": "<thanks@example.org>",
            "references": ["<invite@acme.example>"],
        }
    ],
    "events": [
        {"kind": "competing_offer", "at": "2026-03-05", "written": True, "anything": [1, 2]}
    ],
}


def changed(path: str, value: object) -> dict[str, Any]:
    """A copy of the full case in which one value is another ("interviews.0.start")."""
    case = copy.deepcopy(FULL)
    place: Any = case
    *steps, last = path.split(".")
    for step in steps:
        place = place[int(step)] if step.isdigit() else place[step]
    place[int(last) if last.isdigit() else last] = value
    return case


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario["id"])
def test_every_scenario_is_read_without_a_warning_and_comes_back_as_it_was(scenario):
    case, warnings = parse_case(scenario["facts"])
    assert warnings == ()
    assert parse_case(case_to_json(case)).case == case


def test_everything_in_a_full_case_is_kept():
    case, warnings = parse_case(FULL)

    assert warnings == ()
    assert case.interviews[0].debrief == Debrief(
        discussed=(Discussed("queues", "p1"),), promised=("the link",)
    )
    assert case.interviews[0].thread == Thread("<invite@acme.example>", (), "Interview")
    assert case.touchpoints[0].thread == Thread("<thanks@example.org>", ("<invite@acme.example>",))
    assert case.touchpoints[0].delivered == "unknown"
    assert case.events[0].extra == {"anything": [1, 2]}
    assert parse_case(case_to_json(case)).case == case


@pytest.mark.parametrize(
    ("path", "value", "named", "right"),
    [
        ("interviews.0.start", "2026-03-02T14:00:00", "interviews[0].start", "offset"),
        ("interviews.0.start", 5, "interviews[0].start", "offset"),
        ("interviews.0.end", "2026-03-02T13:00:00+00:00", "interviews[0].end", "before the start"),
        ("interviews.0.participants", ["p9"], "interviews[0].participants[0]", "person"),
        ("interviews.0.status", "maybe", "interviews[0].status", "no_show"),
        ("interviews.0.tz", "Mars/Olympus", "interviews[0].tz", "time zone"),
        ("interviews.0.round", "two", "interviews[0].round", "whole number"),
        ("interviews.0.debrief", [], "interviews[0].debrief", "object"),
        ("candidate.tz", None, "candidate.tz", "time zone"),
        ("candidate", "Alice", "candidate", "object"),
        ("people.0.role", "boss", "people[0].role", "hiring_manager"),
        ("people.0.email", "jane", "people[0].email", "address"),
        ("people.1.id", "p1", "people[1].id", "nothing else"),
        ("people.1.same_person_as", "p7", "people[1].same_person_as", "another person"),
        ("people", {"p1": {}}, "people", "list"),
        ("timeline.0.date", "13 March", "timeline[0].date", "2026-03-02"),
        ("timeline.0.by", "p9", "timeline[0].by", "person"),
        ("timeline.0.kind", "soon", "timeline[0].kind", "by_date"),
        ("messages.0.at", "yesterday", "messages[0].at", "offset"),
        ("messages.0.dir", "sideways", "messages[0].dir", "in or out"),
        ("messages.0.with", ["p1", "p9"], "messages[0].with[1]", "person"),
        ("messages.0.with", "p1", "messages[0].with", "list"),
        ("messages.0.delivered", "perhaps", "messages[0].delivered", "unknown"),
        ("messages.0.auto_submitted", "no", "messages[0].auto_submitted", "true or false"),
        ("events.0.kind", None, "events[0].kind", "text"),
        ("events.0.at", "March", "events[0].at", "offset"),
        ("events.0.written", "yes", "events[0].written", "true or false"),
        ("employer_size", -1, "employer_size", "whole number"),
        ("employer_size", True, "employer_size", "whole number"),
    ],
)
def test_a_value_that_cannot_be_used_is_named_with_its_path(path, value, named, right):
    with pytest.raises(UnusableInput) as caught:
        parse_case(changed(path, value))
    assert caught.value.sentence.startswith(f"{named} is ")
    assert right in caught.value.remedy


@pytest.mark.parametrize("nonsense", [None, [], "case", 7, {}])
def test_what_is_not_a_case_is_refused(nonsense):
    with pytest.raises(UnusableInput):
        parse_case(nonsense)


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("colour", "colour"),
        ("candidate.shoe_size", "candidate.shoe_size"),
        ("people.0.nickname", "people[0].nickname"),
        ("interviews.0.mood", "interviews[0].mood"),
        ("messages.0.stars", "messages[0].stars"),
        ("timeline.0.certainty", "timeline[0].certainty"),
    ],
)
def test_an_unknown_field_is_named_in_a_warning_and_ignored(path, named):
    case, warnings = parse_case(changed(path, "blue"))

    assert len(warnings) == 1 and warnings[0].startswith(f"{named} is not a known field")
    assert case.role == "Engineer"


def test_events_may_carry_any_field_without_a_warning():
    assert parse_case(changed("events.0.whatever", {"deep": True})).warnings == ()


def test_a_huge_value_is_not_repeated_in_the_error():
    with pytest.raises(UnusableInput) as caught:
        parse_case(changed("people.0.email", "x" * 10_000))
    assert len(caught.value.sentence) < 200


def test_the_schema_knows_every_field_that_is_written():
    written = case_to_json(parse_case(FULL).case)
    known = CASE_SCHEMA["properties"]

    assert set(written) <= set(known)
    for part in ("people", "interviews", "timeline", "messages"):
        for item in written[part]:
            assert set(item) <= set(known[part]["items"]["properties"])
