"""Status notes: when the one note is right, to whom, and that it stays the only one."""

from __future__ import annotations

from datetime import timedelta

import pytest

from afterword.advice import Policy
from afterword.domain.verdict import Verdict
from tests.advice.asserting import codes, warnings, when


def test_ten_days_pass_before_the_first_note(advice_on):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    """
    early, due = advice_on("2026-03-13 08:59"), advice_on("2026-03-13 09:00")
    assert early.verdict is Verdict.WAIT
    assert early.then.not_before == when("2026-03-13T09:00+00:00")
    assert early.then.not_after == when("2026-03-17T18:00+00:00")
    assert due.verdict is Verdict.SEND_STATUS_INQUIRY
    assert due.not_after == when("2026-03-17T18:00+00:00")
    assert advice_on("2026-03-18 10:00").not_after is None


def test_day_ten_on_a_bank_holiday_moves_to_the_next_working_day(advice_on):
    """
    2026-04-24 10:00 interview with Jane Doe
    2026-04-24 15:00 thank_you to Jane Doe
    """
    holiday = advice_on("2026-05-04 10:00")
    assert holiday.verdict is Verdict.WAIT
    assert "non-business-day" in codes(holiday)
    assert holiday.then.not_before == when("2026-05-05T09:00+01:00")
    assert advice_on("2026-05-05 09:00").verdict is Verdict.SEND_STATUS_INQUIRY


def test_the_promised_day_and_the_day_after_are_too_early(advice_on):
    """
    2026-03-16 10:00 interview with Jane Doe
    2026-03-16 11:00 Jane Doe said by_date 2026-03-25: You will hear by Wednesday the 25th.
    2026-03-16 15:00 thank_you to Jane Doe
    """
    for early in ("2026-03-25 17:00", "2026-03-26 10:00", "2026-03-27 08:59"):
        advice = advice_on(early)
        assert advice.verdict is Verdict.WAIT
        assert advice.then.not_before == when("2026-03-27T09:00+00:00")
    due = advice_on("2026-03-27 09:00")
    assert due.verdict is Verdict.SEND_STATUS_INQUIRY
    assert {"stated-date", "buffer"} <= codes(due)


def test_of_two_people_who_named_dates_the_later_date_counts(advice_on):
    """
    Jane Doe is hiring_manager
    Kate Low is hr
    2026-03-16 10:00 interview with Jane Doe, Kate Low
    2026-03-16 10:50 Kate Low said within 2026-03-30: Within two weeks.
    2026-03-16 10:55 Jane Doe said within 2026-04-13: More like four weeks.
    2026-03-16 15:00 thank_you to Jane Doe, Kate Low
    """
    advice = advice_on("2026-04-02 10:00")
    assert advice.verdict is Verdict.WAIT
    assert "latest-of-conflicting" in codes(advice)
    assert advice.then.not_before == when("2026-04-15T09:00+01:00")


def test_an_earlier_date_from_the_same_person_on_another_day_takes_over(advice_on):
    """
    2026-03-16 10:00 interview with Jane Doe
    2026-03-16 10:50 Jane Doe said by_date 2026-04-30: By the end of April.
    2026-03-16 15:00 thank_you to Jane Doe
    2026-03-24 09:00 delay_notice from Jane Doe: It will be quicker than I said.
    2026-03-24 09:00 Jane Doe said by_date 2026-04-08: By the 8th of April.
    2026-03-24 10:00 ack to Jane Doe
    """
    assert advice_on("2026-04-10 09:00").verdict is Verdict.SEND_STATUS_INQUIRY


def test_soon_is_not_a_date(advice_on):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 14:55 Jane Doe said vague: You will hear from us soon.
    2026-03-03 17:00 thank_you to Jane Doe
    """
    early, due = advice_on("2026-03-09 10:00"), advice_on("2026-03-13 10:00")
    assert early.verdict is Verdict.WAIT and "vague-is-no-date" in codes(early)
    assert due.verdict is Verdict.SEND_STATUS_INQUIRY


def test_a_new_date_that_has_passed_too_allows_the_note(advice_on):
    """
    Jane Doe is hiring_manager
    Dev Shah is hr
    2026-06-01 10:00 interview with Jane Doe
    2026-06-01 10:59 Jane Doe said by_date 2026-06-10: By 10 June.
    2026-06-01 15:00 thank_you to Jane Doe
    2026-06-09 12:00 delay_notice from Dev Shah: It will be 24 June.
    2026-06-09 12:00 Dev Shah said by_date 2026-06-24: It will be 24 June.
    2026-06-09 13:00 ack to Dev Shah
    """
    assert advice_on("2026-06-25 10:00").verdict is Verdict.WAIT
    advice = advice_on("2026-06-29 10:00")
    assert advice.verdict is Verdict.SEND_STATUS_INQUIRY
    assert len(advice.recipients) == 1
    assert {"stated-date", "new-cycle", "one-inquiry-only"} <= codes(advice)


def test_after_the_one_note_three_weeks_pass_and_then_the_file_rests(advice_on):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    2026-03-16 09:40 status_inquiry to Jane Doe
    """
    soon = advice_on("2026-03-19 10:00")
    assert soon.verdict is Verdict.WAIT
    assert {"one-inquiry-only", "repeated-annoy"} <= codes(soon)
    assert "second-inquiry" in warnings(soon)
    assert soon.then.verdict is Verdict.CLOSE_FILE
    assert advice_on("2026-04-07 08:59").verdict is Verdict.WAIT
    rested = advice_on("2026-04-07 09:00")
    assert rested.verdict is Verdict.CLOSE_FILE
    assert {"move-on", "late-answers-happen"} <= codes(rested)


def test_an_answer_with_a_date_that_has_passed_allows_a_new_note(advice_on):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    2026-03-16 09:40 status_inquiry to Jane Doe
    2026-03-17 15:00 delay_notice from Jane Doe: You will know by the 30th.
    2026-03-17 15:00 Jane Doe said by_date 2026-03-30: You will know by the 30th.
    """
    assert advice_on("2026-03-31 10:00").verdict is Verdict.WAIT
    advice = advice_on("2026-04-01 10:00")
    assert advice.verdict is Verdict.SEND_STATUS_INQUIRY
    assert "new-cycle" in codes(advice)


def test_an_answer_without_a_date_starts_ten_new_days(advice_on):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    2026-03-16 09:40 status_inquiry to Jane Doe
    2026-03-17 15:00 delay_notice from Jane Doe: Nothing yet.
    """
    assert advice_on("2026-03-26 10:00").verdict is Verdict.WAIT
    assert advice_on("2026-03-27 09:00").verdict is Verdict.SEND_STATUS_INQUIRY


def test_a_fresh_delay_notice_may_be_answered_in_a_line_while_waiting(advice_on):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    2026-03-11 15:00 delay_notice from Jane Doe: Nothing yet.
    """
    advice = advice_on("2026-03-11 16:00")
    assert advice.verdict is Verdict.WAIT
    assert [other.verdict for other in advice.also] == [Verdict.REPLY]
    assert advice_on("2026-03-19 16:00").also == ()


def test_an_absence_reply_to_the_note_is_not_an_answer(advice_on):
    """
    Pat Hughes is recruiter
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    2026-03-16 09:40 status_inquiry to Pat Hughes
    2026-03-16 09:41 out_of_office from Pat Hughes: Back on 30 March. {"auto_submitted": true}
    """
    advice = advice_on("2026-03-20 10:00")
    assert advice.verdict is Verdict.WAIT
    assert "ooo" in codes(advice)
    assert {"second-inquiry", "treat-ooo-as-reply"} <= warnings(advice)
    assert advice.then.verdict is Verdict.CLOSE_FILE
    assert advice.then.not_before == when("2026-04-20T09:00+01:00")


def test_while_the_recruiter_is_away_the_first_note_waits(advice_on):
    """
    Pat Hughes is recruiter
    2026-03-03 14:00 interview with Pat Hughes
    2026-03-03 17:00 thank_you to Pat Hughes
    2026-03-03 17:01 out_of_office from Pat Hughes: Back on 23 March {"auto_submitted": true}
    """
    advice = advice_on("2026-03-16 10:00")
    assert advice.verdict is Verdict.WAIT and "ooo" in codes(advice)
    assert advice.then.not_before >= when("2026-03-23T09:00+00:00")


def test_a_bounced_note_does_not_count_and_goes_to_somebody_else(advice_on):
    """
    Jane Doe is hiring_manager
    Pat Hughes is recruiter {"email": "bounced"}
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    2026-03-16 09:40 status_inquiry to Pat Hughes {"delivered": false}
    2026-03-16 09:41 bounce from Pat Hughes: unknown user
    """
    advice = advice_on("2026-03-16 10:00")
    assert (advice.verdict, advice.recipients) == (Verdict.SEND_STATUS_INQUIRY, ("jane",))
    assert "not-delivered" in codes(advice)


def test_a_reposted_advert_proves_nothing(advice_on):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    2026-03-08 09:00 event job_reposted
    """
    advice = advice_on("2026-03-09 10:00")
    assert advice.verdict is Verdict.WAIT
    assert "repost-proves-nothing" in codes(advice)
    assert "confront-repost" in warnings(advice)


def test_a_reference_call_starts_the_clock_anew(advice_on):
    """
    2026-06-04 10:00 interview with Jane Doe
    2026-06-04 15:00 thank_you to Jane Doe
    2026-06-16 15:00 event reference_called
    """
    assert advice_on("2026-06-16 10:00").verdict is Verdict.SEND_STATUS_INQUIRY
    advice = advice_on("2026-06-17 10:00")
    assert advice.verdict is Verdict.WAIT
    assert advice.then.not_before == when("2026-06-26T09:00+01:00")


def test_after_a_quarter_without_a_word_the_file_rests(advice_on):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    """
    assert advice_on("2026-05-29 10:00").verdict is Verdict.SEND_STATUS_INQUIRY
    advice = advice_on("2026-06-05 10:00")
    assert advice.verdict is Verdict.CLOSE_FILE
    assert {"move-on", "late-answers-happen"} <= codes(advice)


def test_the_note_goes_out_in_the_recipients_hours(advice_on):
    """
    employer Ross in US America/New_York
    candidate Europe/London
    Dale Ross is recruiter
    2026-06-02 10:00 interview with Dale Ross
    2026-06-02 13:00 thank_you to Dale Ross
    """
    assert advice_on("2026-06-15 04:30").send_at == when("2026-06-15T09:00-04:00")
    assert advice_on("2026-06-15 11:00").send_at == when("2026-06-15T11:00-04:00")
    assert advice_on("2026-06-15 18:00").send_at == when("2026-06-16T09:00-04:00")
    assert advice_on("2026-06-12 19:00").send_at == when("2026-06-15T09:00-04:00")
    assert "recipient-hours" in codes(advice_on("2026-06-15 04:30"))


def test_the_friday_after_thanksgiving_is_no_day_to_ask(advice_on):
    """
    employer Pike in US America/New_York
    2026-11-12 14:00 interview with Ann Pike
    2026-11-12 19:00 thank_you to Ann Pike
    """
    advice = advice_on("2026-11-27 09:00")
    assert advice.verdict is Verdict.WAIT
    assert advice.then.not_before == when("2026-11-30T09:00-05:00")


def test_between_the_years_nobody_is_asked(advice_on):
    """
    2026-12-11 11:00 interview with Jane Doe
    2026-12-11 16:00 thank_you to Jane Doe
    """
    assert advice_on("2026-12-23 10:00").verdict is Verdict.SEND_STATUS_INQUIRY
    advice = advice_on("2026-12-24 10:00")
    assert advice.verdict is Verdict.WAIT and "holiday-season" in codes(advice)
    assert advice.then.not_before == when("2027-01-04T09:00+00:00")


def test_the_bridge_day_after_corpus_christi_is_no_day_to_ask(advice_on):
    """
    employer Huber in DE BY Europe/Berlin
    2026-05-22 10:00 interview with Frau Huber
    2026-05-22 15:00 thank_you to Frau Huber
    """
    advice = advice_on("2026-06-05 10:00")
    assert advice.verdict is Verdict.WAIT
    assert advice.then.not_before == when("2026-06-08T09:00+02:00")


def test_behind_an_agency_only_the_consultant_is_asked(advice_on):
    """
    via agency
    Simon Page is hiring_manager
    Jade Wills is agency_recruiter
    2026-03-03 14:00 interview with Simon Page
    2026-03-03 17:00 thank_you to Jade Wills
    """
    advice = advice_on("2026-03-13 10:00")
    assert advice.recipients == ("jade",)
    assert "contact-client-directly" in warnings(advice)


def test_the_recruiter_is_asked_and_nobody_else(advice_on):
    """
    Jane Doe is hiring_manager
    Pat Hughes is recruiter
    2026-03-03 14:00 interview with Jane Doe, Tom Fox
    2026-03-03 17:00 thank_you to Jane Doe, Tom Fox
    """
    advice = advice_on("2026-03-13 10:00")
    assert advice.recipients == ("pat",)
    assert {"both-recruiter-and-hm", "all-panelists"} <= warnings(advice)


def test_the_next_round_in_the_calendar_leaves_nothing_to_ask(advice_on):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    2026-03-20 14:00 interview with Jane Doe {"status": "scheduled", "round": 2}
    """
    advice = advice_on("2026-03-16 10:00")
    assert advice.verdict is Verdict.DO_NOTHING
    assert "next-step-scheduled" in codes(advice)
    assert advice.then.verdict is Verdict.SEND_THANK_YOU


def test_a_next_round_that_is_cancelled_lets_the_clock_run_again(advice_on):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    2026-03-20 14:00 interview with Jane Doe {"status": "cancelled", "round": 2}
    """
    assert advice_on("2026-03-16 10:00").verdict is Verdict.SEND_STATUS_INQUIRY


def test_silence_that_means_no_ends_the_file_after_its_date(advice_on):
    """
    Will Kerr is hiring_manager
    HR Box is hr
    2026-03-25 10:00 HR Box said silence_means_no 2026-04-17: Not heard by 17 April means no.
    2026-04-01 10:00 interview with Will Kerr
    2026-04-01 14:00 thank_you to Will Kerr
    """
    assert advice_on("2026-04-21 08:59").verdict is Verdict.WAIT
    assert advice_on("2026-04-21 09:00").verdict is Verdict.CLOSE_FILE


def test_a_wish_not_to_be_contacted_is_kept_however_long_it_takes(advice_on):
    """
    Will Kerr is hiring_manager
    HR Box is hr
    2026-03-25 10:00 HR Box said no_contact: Please do not contact us about the outcome.
    2026-04-01 10:00 interview with Will Kerr
    """
    assert advice_on("2026-04-01 12:00").verdict is Verdict.SEND_THANK_YOU
    advice = advice_on("2026-05-20 10:00")
    assert advice.verdict is Verdict.WAIT and "employer-rule" in codes(advice)
    assert advice.then.verdict is Verdict.CLOSE_FILE


def test_a_closed_panel_is_neither_thanked_nor_asked(advice_on):
    """
    Panel Chair is interviewer
    Rita Team is coordinator
    2026-05-11 09:00 Rita Team said by_date 2026-06-12: By 12 June; do not contact panel members.
    2026-05-20 10:00 interview with Panel Chair for 45 minutes
    """
    assert advice_on("2026-05-20 15:00").verdict is Verdict.WAIT
    asking = advice_on("2026-06-16 10:00")
    assert (asking.verdict, asking.recipients) == (Verdict.SEND_STATUS_INQUIRY, ("rita",))


def test_in_ontario_the_file_stays_open_for_45_days(advice_on):
    """
    employer Ricci in CA ON America/Toronto
    facts {"employer_size": 25, "publicly_advertised": true}
    2026-02-02 10:00 interview with Aldo Ricci
    2026-02-02 15:00 thank_you to Aldo Ricci
    2026-02-13 10:00 status_inquiry to Aldo Ricci
    """
    waiting = advice_on("2026-03-19 23:00")
    assert waiting.verdict is Verdict.WAIT and "statutory-45" in codes(waiting)
    assert "threaten-legal" in warnings(waiting)
    assert advice_on("2026-03-20 09:00").verdict is Verdict.CLOSE_FILE


def test_a_small_employer_in_ontario_has_no_such_duty(advice_on):
    """
    employer Ricci in CA ON America/Toronto
    facts {"employer_size": 24, "publicly_advertised": true}
    2026-02-02 10:00 interview with Aldo Ricci
    2026-02-02 15:00 thank_you to Aldo Ricci
    2026-02-13 10:00 status_inquiry to Aldo Ricci
    """
    advice = advice_on("2026-03-10 10:00")
    assert advice.verdict is Verdict.CLOSE_FILE and "statutory-45" not in codes(advice)


def test_a_reserve_list_is_waited_on_and_not_asked_about(advice_on):
    """
    Rita Team is hr
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    2026-03-12 10:00 reserve_list from Rita Team: You are on the reserve list for twelve months.
    2026-03-12 11:00 ack to Rita Team
    """
    advice = advice_on("2026-04-20 10:00")
    assert advice.verdict is Verdict.WAIT and "reserve-list" in codes(advice)
    assert advice_on("2027-03-15 10:00").verdict is Verdict.CLOSE_FILE


def test_one_mail_to_the_recruiter_is_enough_for_two_roles(advice_on):
    """
    role A and B
    Pat Hughes is recruiter
    2026-05-05 10:00 interview with Ann Ay {"role": "A"}
    2026-05-06 10:00 interview with Ben Bee {"role": "B"}
    2026-05-06 15:00 thank_you to Ann Ay
    2026-05-06 15:00 thank_you to Ben Bee
    """
    advice = advice_on("2026-05-18 10:00")
    assert (advice.verdict, advice.recipients) == (Verdict.SEND_STATUS_INQUIRY, ("pat",))
    assert all(other.verdict is not Verdict.SEND_STATUS_INQUIRY for other in advice.also)
    assert "two-mails-same-recruiter" in warnings(advice)


def test_a_no_for_one_role_leaves_the_other_open(advice_on):
    """
    role A and B
    2026-05-05 10:00 interview with Ann Ay {"role": "A"}
    2026-05-06 10:00 interview with Ben Bee {"role": "B"}
    2026-05-06 15:00 thank_you to Ann Ay
    2026-05-06 15:00 thank_you to Ben Bee
    2026-05-12 09:00 rejection from Ann Ay
    """
    advice = advice_on("2026-05-12 12:00")
    assert (advice.verdict, advice.recipients) == (Verdict.SEND_REJECTION_REPLY, ("ann",))


def test_a_second_note_needs_a_decision_that_names_the_first(advice_on):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    2026-03-16 09:40 status_inquiry to Jane Doe
    2026-03-17 10:00 event overrule {"allow":"second_inquiry", "first_sent_at": "2026-03-16T09:40Z"}
    """
    assert advice_on("2026-03-20 10:00").verdict is Verdict.WAIT
    second = advice_on("2026-03-23 10:00")
    assert second.verdict is Verdict.SEND_STATUS_INQUIRY


def test_a_decision_that_names_no_first_note_changes_nothing(advice_on):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    2026-03-16 09:40 status_inquiry to Jane Doe
    2026-03-17 10:00 event overrule {"allow": "second_inquiry", "text": "I cannot sleep."}
    """
    assert advice_on("2026-03-25 10:00").verdict is Verdict.WAIT


def test_there_is_never_a_third_note(advice_on):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    2026-03-16 09:40 status_inquiry to Jane Doe
    2026-03-24 09:40 status_inquiry to Jane Doe
    2026-03-25 10:00 event overrule {"allow":"second_inquiry", "first_sent_at": "2026-03-16T09:40Z"}
    """
    generous = Policy.checked(inquiries_per_silence=2)
    for policy in (Policy(), generous):
        for days in range(120):
            at = when("2026-03-25T10:00+00:00") + timedelta(days=days)
            assert advice_on(at.isoformat(), policy).verdict in (Verdict.WAIT, Verdict.CLOSE_FILE)


def test_a_policy_of_two_notes_keeps_a_week_between_them(advice_on):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    2026-03-16 09:40 status_inquiry to Jane Doe
    """
    generous = Policy.checked(inquiries_per_silence=2)
    assert advice_on("2026-03-20 10:00", generous).verdict is Verdict.WAIT
    assert advice_on("2026-03-23 09:00", generous).verdict is Verdict.SEND_STATUS_INQUIRY


@pytest.mark.parametrize("days", [5, 30])
def test_the_waiting_days_may_be_moved_within_their_bounds(advice_on, days):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    """
    policy = Policy.checked(wait_days=days, wait_days_latest=days + 4)
    opens = advice_on("2026-03-04 18:00", policy).then.not_before
    assert opens >= when("2026-03-03T15:00+00:00") + timedelta(days=days - 1)
    assert opens <= when("2026-03-03T15:00+00:00") + timedelta(days=days + 6)
