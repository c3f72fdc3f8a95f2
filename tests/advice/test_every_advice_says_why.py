"""Explanations: the balance, what follows, whose word it is, and no false hope."""

from __future__ import annotations

import ast
import inspect
import itertools

import pytest

from afterword.advice import engine, policy, vocabulary
from afterword.advice.explain import explain
from afterword.advice.sources import SOURCES
from afterword.advice.vocabulary import CAUTIONS, REASONS, sources_of
from afterword.domain.case_file import ADVICE_SCHEMA, advice_to_json
from afterword.domain.verdict import Verdict
from tests.advice.timeline_text import moment


def test_the_steps_lead_from_the_thanks_to_the_end_of_the_file(case):
    """
    2026-03-03 14:00 interview with Jane Doe
    """
    explanation = explain(case, at=moment("2026-03-03 17:00", case))

    assert [step.verdict for step in explanation.steps] == [
        Verdict.SEND_STATUS_INQUIRY,
        Verdict.CLOSE_FILE,
    ]
    assert explanation.decided.name == "thank everyone"
    assert explanation.decided.verdict is Verdict.SEND_THANK_YOU
    assert all(heard.verdict is None and heard.does for heard in explanation.passed)


def test_waiting_is_weighed_and_promises_nothing(case):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    """
    explanation = explain(case, at=moment("2026-03-06 12:00", case))

    assert explanation.need.startswith("No.")
    assert explanation.for_writing and explanation.against_writing
    assert "silence is not a sign" in explanation.if_you_do_nothing
    assert any("date they name" in fact for fact in explanation.would_change)
    assert any(source.url is None for source in explanation.sources)


def test_a_status_note_is_said_not_to_change_the_result(case):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    """
    explanation = explain(case, at=moment("2026-03-16 12:00", case))

    assert "does not change the result" in explanation.if_you_do_nothing


def test_every_reason_has_a_source_that_is_listed():
    for code in REASONS:
        keys = sources_of(code)
        assert keys and all(key in SOURCES for key in keys)
        assert REASONS[code].source == SOURCES[keys[0]].name


@pytest.mark.parametrize(
    "text",
    [reason.text for reason in REASONS.values()] + [c.text for c in CAUTIONS.values()],
)
def test_no_sentence_shouts(text):
    assert "!" not in text


def test_every_rule_in_the_order_says_what_it_does_and_why_it_stands_there():
    for rule, place in engine.PRECEDENCE:
        assert rule.__doc__ and place.endswith(".")
        assert inspect.getmodule(rule).__doc__
    assert len({rule for rule, _ in engine.PRECEDENCE}) == len(engine.PRECEDENCE)


def test_every_number_of_the_policy_names_its_source():
    body = next(
        node for node in ast.parse(inspect.getsource(policy)).body if isinstance(node, ast.ClassDef)
    ).body
    for number, said in itertools.pairwise(body[1:]):
        if isinstance(number, ast.AnnAssign):
            assert isinstance(said, ast.Expr), number.target.id
            assert len(said.value.value) > 20


def test_advice_is_written_in_the_shape_of_its_schema(case):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    """
    advice = explain(case, at=moment("2026-03-06 12:00", case)).advice
    written = advice_to_json(advice)

    assert set(written) == set(ADVICE_SCHEMA["properties"]) - {"id"}
    assert set(written["then"]) == {"verdict", "not_before", "not_after"}
    assert all(set(reason) == {"code", "text", "source"} for reason in written["reasons"])
    assert vocabulary.REASONS.keys() >= {reason["code"] for reason in written["reasons"]}
