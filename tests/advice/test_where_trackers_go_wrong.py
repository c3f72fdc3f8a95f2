"""Four situations that trackers which count from the application get wrong.

One well-known engine, asked on 22 November about applications of 2 October, calls all four
overdue since 3 October, because it knows no interviews.
"""

from __future__ import annotations

from afterword.domain.verdict import Verdict
from tests.advice.asserting import codes, when


def test_an_interview_yesterday_wants_a_thank_you_today(advice_on):
    """
    2026-11-21 15:00 interview with Jane Doe
    """
    advice = advice_on("2026-11-22 12:00")
    assert advice.verdict is Verdict.SEND_THANK_YOU
    assert advice.not_after == when("2026-11-22T16:00+00:00")


def test_an_interview_in_the_future_wants_nothing(advice_on):
    """
    2026-12-01 15:00 interview with Jane Doe {"status": "scheduled"}
    """
    advice = advice_on("2026-11-22 12:00")
    assert advice.verdict is Verdict.DO_NOTHING
    assert "no-interview-yet" in codes(advice)


def test_a_decision_promised_for_december_is_waited_for(advice_on):
    """
    2026-11-16 15:00 interview with Jane Doe
    2026-11-16 15:50 Jane Doe said by_date 2026-12-05: A decision by 5 December.
    2026-11-16 18:00 thank_you to Jane Doe
    """
    advice = advice_on("2026-11-22 12:00")
    assert advice.verdict is Verdict.WAIT
    assert advice.then.not_before == when("2026-12-08T09:00+00:00")


def test_after_seven_notes_it_is_time_to_stop(advice_on):
    """
    2026-10-20 15:00 interview with Jane Doe
    2026-10-20 18:00 thank_you to Jane Doe
    2026-10-23 10:00 status_inquiry to Jane Doe
    2026-10-26 10:00 status_inquiry to Jane Doe
    2026-10-29 10:00 status_inquiry to Jane Doe
    2026-11-01 10:00 status_inquiry to Jane Doe
    2026-11-04 10:00 status_inquiry to Jane Doe
    2026-11-07 10:00 status_inquiry to Jane Doe
    2026-11-10 10:00 status_inquiry to Jane Doe
    """
    advice = advice_on("2026-11-23 12:00")
    assert advice.verdict is Verdict.CLOSE_FILE
    assert "third-inquiry" in {caution.code for caution in advice.cautions}
