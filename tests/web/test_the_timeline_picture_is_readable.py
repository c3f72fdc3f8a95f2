"""The picture of a timeline: in order, without overlapping words, with the same in its text."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from afterword.web.opportunities.picture import (
    CHARACTER,
    LONGEST_LABEL,
    MARKS,
    WIDTH,
    Moment,
    Story,
    Stretch,
    draw_lying,
    draw_upright,
)

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
SVG = "{http://www.w3.org/2000/svg}"


def days(number: float) -> datetime:
    return NOW + timedelta(days=number)


def at_day(number: float, mark: str = "event", label: str = "Something") -> Moment:
    return Moment(days(number), mark, label, "Mon 23 Nov", ahead=number > 0)


stories = st.lists(
    st.builds(
        at_day,
        st.floats(-400, 400).map(lambda d: round(d, 3)),
        st.sampled_from(MARKS),
        st.text(st.characters(codec="utf-8", exclude_categories=("C",)), max_size=60),
    ),
    max_size=14,
).map(lambda moments: Story(NOW, tuple(moments), (), "What the picture shows."))


def labels(svg: str) -> list[tuple[float, float, str]]:
    """The words of the picture with their left edge and their height."""
    root = ElementTree.fromstring(svg)
    return [
        (float(e.get("x", 0)), float(e.get("y", 0)), e.text or "")
        for e in root.iter(f"{SVG}text")
        if e.get("class") == "t-text"
    ]


@given(stories)
def test_any_story_can_be_drawn_both_ways(story: Story) -> None:
    for draw in (draw_lying, draw_upright):
        svg = str(draw(story))

        root = ElementTree.fromstring(svg)
        assert root.find(f"{SVG}desc").text == "What the picture shows."  # type: ignore[union-attr]
        assert len(labels(svg)) == len(story.moments)
        assert not re.search(r'\sstyle=|<script|="nan|="inf|="-?\d*e', svg)


@given(stories)
def test_words_never_lie_over_each_other(story: Story) -> None:
    for left, top, words in (placed := labels(str(draw_lying(story)))):
        right = left + CHARACTER * min(len(words), LONGEST_LABEL)
        for other_left, other_top, _ in placed:
            if other_top == top and other_left > left:
                assert other_left >= right

    tops = [top for _, top, _ in labels(str(draw_upright(story)))]
    assert all(below - above >= 38 for above, below in pairwise(tops))


@given(st.lists(st.integers(-400, 400), unique=True, max_size=12))
def test_what_came_first_stands_first(numbers: list[int]) -> None:
    story = Story(NOW, tuple(at_day(number, label=str(number)) for number in numbers))

    lying, upright = labels(str(draw_lying(story))), labels(str(draw_upright(story)))

    assert [int(words) for _, _, words in sorted(lying)] == sorted(numbers)
    assert [int(words) for _, _, words in sorted(upright, key=lambda w: w[1])] == sorted(numbers)


def test_the_last_words_fit_into_the_picture() -> None:
    story = Story(NOW, (at_day(-9), at_day(40, "end", "The moment to move on at last")))

    left, _, words = labels(str(draw_lying(story)))[-1]

    assert left + CHARACTER * len(words) <= WIDTH + 6


def test_what_a_person_typed_cannot_become_markup() -> None:
    story = Story(NOW, (at_day(-1, label='"><script>alert(1)</script>'),), (), "<b>")

    for draw in (draw_lying, draw_upright):
        assert "<script" not in draw(story)
        assert "<b>" not in draw(story)


def test_the_waiting_window_lies_between_its_ends() -> None:
    story = Story(
        NOW,
        (at_day(-6, "out"), at_day(8, "then")),
        (Stretch(days(-6), days(8), "wait", "Waiting is right"),),
    )
    root = ElementTree.fromstring(str(draw_lying(story)))
    band = next(e for e in root.iter(f"{SVG}rect") if e.get("class") == "t-wait")
    edges = sorted(left - 6 for left, _, _ in labels(str(draw_lying(story))))

    start = float(band.get("x", 0))

    assert abs(start - edges[0]) < 1
    assert abs(start + float(band.get("width", 0)) - edges[1]) < 1
