"""The page about notes says what the program does."""

from __future__ import annotations

import re
from pathlib import Path

from afterword.workdays.post_times import ABROAD, ELSEWHERE, POST_TIMES
from afterword.writing.drafts.own_templates import PLACEHOLDERS

PAGE = Path(__file__).parents[3] / "docs" / "explanation" / "how-notes-are-written.md"


def test_every_placeholder_is_on_the_page():
    rows = re.findall(r"^\| `(\w+)` \| (.+) \|$", PAGE.read_text("utf-8"), re.MULTILINE)

    assert dict(rows) == PLACEHOLDERS


def test_every_post_time_is_on_the_page():
    rows = re.findall(
        r"^\| ([^|]+) \| (\d+)[^|]*\| (\d+) \|", PAGE.read_text("utf-8"), re.MULTILINE
    )

    written = {where.split(",")[0]: (int(usual), int(nearly)) for where, usual, nearly in rows}
    assert written == {
        "United Kingdom": _days(POST_TIMES["GB"]),
        "Germany": _days(POST_TIMES["DE"]),
        "United States": _days(POST_TIMES["US"]),
        "Ireland": _days(POST_TIMES["IE"]),
        "elsewhere": _days(ELSEWHERE),
        "between countries": _days(ABROAD),
    }


def _days(post):
    return post.usual, post.nearly_all
