"""Scenarios with the advice that careers services, recruiters and the article would give."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from afterword.advice import advise
from afterword.domain.case_file import parse_case
from afterword.domain.verdict import Advice, Verdict
from tests.advice.scoring import FIRM, points

DATA = Path(__file__).parent / "data" / "advice_dev.jsonl"
SCENARIOS: list[dict[str, Any]] = [
    json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()
]
ANSWERS: dict[str, Advice] = {
    scenario["id"]: advise(
        parse_case(scenario["facts"]).case, at=datetime.fromisoformat(scenario["now"])
    )
    for scenario in SCENARIOS
}


def test_every_firm_verdict_is_right():
    wrong = [
        (s["id"], ANSWERS[s["id"]].verdict)
        for s in SCENARIOS
        if s["confidence"] in FIRM and points(s, ANSWERS[s["id"]]) < 50
    ]
    assert wrong == []


def test_firm_scenarios_score_97_points_and_all_of_them_95():
    scored = [(s["confidence"] in FIRM, points(s, ANSWERS[s["id"]])) for s in SCENARIOS]
    firm = [value for is_firm, value in scored if is_firm]
    assert len(firm) == 84 and len(scored) == 115
    assert sum(firm) / len(firm) >= 97
    assert sum(value for _, value in scored) / len(scored) >= 95


SENDING = (Verdict.SEND_STATUS_INQUIRY, Verdict.SEND_ADDENDUM, Verdict.CONNECT_LINKEDIN)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario["id"])
def test_no_plan_contains_what_is_forbidden(scenario):
    advice = ANSWERS[scenario["id"]]
    plan = [advice, *advice.also]
    done = {act for part in plan for act in _acts(scenario, part)}
    assert not done & set(scenario["expected"]["forbidden"])


def _acts(scenario: dict[str, Any], advice: Advice) -> set[str]:
    """Name the forbidden acts that a piece of advice would amount to."""
    facts, people = scenario["facts"], {p["id"]: p for p in scenario["facts"]["people"]}
    acts: set[str] = set()
    writes = advice.send_at is not None
    roles = {people[id_]["role"] for id_ in advice.recipients}
    if advice.verdict is Verdict.SEND_STATUS_INQUIRY:
        acts |= {"status-inquiry", "second-inquiry", "third-inquiry", "nag"}
        acts |= {"all-panelists", "group-cc"} if len(advice.recipients) > 1 else set()
    if advice.verdict in (Verdict.SEND_STATUS_INQUIRY, Verdict.NOTIFY_DEADLINE):
        acts |= {"both-recruiter-and-hm"} if len(roles) > 1 else set()
    if advice.verdict is Verdict.CLOSE_FILE:
        acts |= {"close-too-early", "close-other-role"}
    if advice.channel == "post":
        acts.add("post-card")
    if advice.channel == "linkedin" and writes:
        acts |= {"linkedin-to-uncontacted"}
    if advice.verdict is Verdict.SEND_ADDENDUM:
        acts |= {"two-mails", "send-correction", "second-addendum"}
    if advice.verdict is Verdict.ASK_FEEDBACK:
        acts |= {"ask-feedback-early"}
    if any(people[id_]["email"] == "noreply" for id_ in advice.recipients):
        acts.add("reply-to-noreply")
    if any(people[id_]["email"] == "unknown" for id_ in advice.recipients):
        acts.add("guess-address")
    client = {"hiring_manager", "interviewer"}
    if facts["via"] == "agency" and writes and roles & client:
        acts.add("contact-client-directly")
    sent = {(m["kind"], id_) for m in facts["messages"] if m["dir"] == "out" for id_ in m["with"]}
    kind = {Verdict.SEND_THANK_YOU: "thank_you", Verdict.SEND_STATUS_INQUIRY: "status_inquiry"}
    if any((kind.get(advice.verdict), id_) in sent for id_ in advice.recipients):
        acts |= {"duplicate-send", "resend"}
    return acts


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario["id"])
def test_what_follows_a_wait_is_right_when_its_time_has_come(scenario):
    advice = ANSWERS[scenario["id"]]
    if advice.then is None:
        return
    case = parse_case(scenario["facts"]).case
    assert advise(case, at=advice.then.not_before).verdict is advice.then.verdict
