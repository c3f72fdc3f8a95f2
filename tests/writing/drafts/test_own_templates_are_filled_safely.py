"""A template of one's own is filled with facts, and can do nothing else."""

from __future__ import annotations

import time

import pytest
from tests.writing.drafts.cases import WEDNESDAY_MORNING, case, panel

from afterword.domain.errors import UnusableInput
from afterword.domain.notes import NoteKind
from afterword.writing.drafts.own_templates import (
    OwnTemplate,
    check_template,
    draft_from_template,
    render_template,
)

FACTS = {"first_name": "Priya", "topics": ["the on-call rotation", "the test bench"]}


def test_facts_stand_where_they_were_asked_for():
    facts = case(
        people=panel(2),
        debrief={
            "discussed": [
                {"person": "p0", "text": "On-call rotation"},
                {"person": "p1", "text": "their plan for Leeds"},
            ]
        },
    )
    template = OwnTemplate(
        "mine",
        NoteKind.THANK_YOU,
        "Hi {{ first_name }},\n\nThank you for talking about {{ topics | first }}.\n\n{{ me }}",
        "Thanks, {{ company }}",
    )

    drafts = draft_from_template(facts, template, at=WEDNESDAY_MORNING)

    assert [draft.body for draft in drafts] == [
        "Hi Priya,\n\nThank you for talking about the on-call rotation.\n\nMaya Lindqvist",
        "Hi Tom,\n\nThank you for talking about your plan for Leeds.\n\nMaya Lindqvist",
    ]
    assert drafts[0].subject == "Thanks, Lindenwood Analytics"
    assert "interviews[0].debrief.discussed[0].text" in drafts[0].facts_used


def test_a_template_may_choose_and_walk_over_a_list():
    text = (
        "{% if topics is defined %}{% for topic in topics %}- {{ topic }}\n{% endfor %}{% endif %}"
    )

    assert render_template(text, FACTS) == "- the on-call rotation\n- the test bench"
    assert render_template(text, {}) == ""


def test_a_missing_fact_is_named():
    with pytest.raises(UnusableInput, match="asks for “promises”"):
        render_template("I will {{ promises | first }}.", FACTS)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Dear {{ nmae }},", "“nmae” in line 1"),
        ("Dear {{ first_name },", "in line 1"),
        ("\n\n{% if %}", "in line 3"),
        ("{{ first_name.__class__ }}", "getattr"),
        ("{{ ''.__class__.__mro__ }}", "getattr"),
        ("{{ first_name | attr('x') }}", "the filter “attr”"),
        ("{{ range(10) }}", "call"),
        ("{{ range }}", "“range”"),
        ("{{ first_name() }}", "call"),
        ("{{ 'a' * 10 }}", "mul"),
        ("{{ 9 ** 9 ** 9 }}", "pow"),
        ("{{ first_name ~ first_name }}", "concat"),
        ("{% set x = 1 %}", "assign"),
        ("{% include 'x' %}", "include"),
        ("{% import 'x' as y %}", "import"),
        ("{% macro m() %}{% endmacro %}", "macro"),
        ("{{ self }}", "“self”"),
        ("{{ first_name['x'].y }}", "getattr"),
        ("x" * 10_001, "10000 characters"),
        ("{{ " + "(" * 4_000, "template"),
        ("{% for a in topics %}" * 3 + "{% endfor %}" * 3, "3 loops"),
    ],
)
def test_anything_else_is_refused_and_named(text, named):
    with pytest.raises(UnusableInput) as refused:
        render_template(text, FACTS)

    assert named in refused.value.sentence
    with pytest.raises(UnusableInput):
        check_template(text)


def test_a_template_cannot_make_a_book():
    many = {"topics": ["word " * 20] * 300}
    text = "{% for a in topics %}{% for b in topics %}{{ a }}{% endfor %}{% endfor %}"
    began = time.process_time()

    with pytest.raises(UnusableInput, match="far too long"):
        render_template(text, many)

    assert time.process_time() - began < 2
