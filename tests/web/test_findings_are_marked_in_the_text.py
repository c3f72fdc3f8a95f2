"""Findings where they are: each in its place, the heavier one on top, nothing unescaped."""

from __future__ import annotations

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.notes import Finding, Severity
from afterword.web.drafts.marking import by_weight, marked

TEXT = "Dear Tom, thank you for you're time."


def found(start: int, end: int, severity: Severity = Severity.WARNING) -> Finding:
    return Finding("code", severity, "Look here.", "body", (start, end), TEXT[start:end])


def test_a_finding_is_marked_where_it_stands() -> None:
    assert marked(TEXT, [found(24, 30)]).endswith(
        'for <mark class="warning">you&#39;re</mark> time.'
    )


def test_of_two_that_overlap_the_one_that_stops_the_note_shows() -> None:
    text = marked(TEXT, [found(10, 30), found(24, 30, Severity.BLOCKING)])

    assert text.count("<mark") == 1
    assert 'class="blocking"' in text


def test_a_finding_about_the_whole_note_marks_nothing() -> None:
    assert "<mark" not in marked(TEXT, [Finding("long", Severity.HINT, "Long.", "note")])


def test_what_stops_the_note_is_listed_first() -> None:
    hint, blocking = found(0, 4, Severity.HINT), found(24, 30, Severity.BLOCKING)

    assert by_weight([hint, blocking]) == [blocking, hint]


spans = st.tuples(st.integers(-5, 60), st.integers(-5, 60))


@given(
    st.text(max_size=50), st.lists(st.tuples(spans, st.sampled_from(list(Severity))), max_size=8)
)
def test_marks_never_change_the_words(
    text: str, raw: list[tuple[tuple[int, int], Severity]]
) -> None:
    findings = [Finding("code", severity, "Look.", "body", span) for span, severity in raw]

    plain = unescape(re.sub(r"</?mark[^>]*>", "", str(marked(text, findings))))

    assert plain == unescape(str(marked(text, [])))
    assert "<" not in re.sub(r"</?mark[^>]*>", "", str(marked(text, findings)))
