"""Thank-you notes: who, by which way, until when, and never twice."""

from __future__ import annotations

from datetime import timedelta

from afterword.domain.verdict import Verdict
from tests.advice.asserting import codes, when


def test_the_thank_you_may_go_out_for_24_hours_and_is_late_after(advice_on):
    """
    2026-03-02 14:00 interview with Jane Doe
    """
    on_time, late = advice_on("2026-03-03 14:59"), advice_on("2026-03-03 15:00")

    assert on_time.verdict is late.verdict is Verdict.SEND_THANK_YOU
    assert on_time.not_after == when("2026-03-03T15:00+00:00")
    assert "24h" in codes(on_time) and "late-still-ok" not in codes(on_time)
    assert "late-still-ok" in codes(late) and late.not_after == when("2026-03-08T15:00+00:00")


def test_a_late_thank_you_ends_after_five_days_and_merges_into_the_status_note(advice_on):
    """
    2026-03-02 14:00 interview with Jane Doe
    """
    assert advice_on("2026-03-08 14:59").verdict is Verdict.SEND_THANK_YOU
    waiting = advice_on("2026-03-08 15:00")
    assert waiting.verdict is Verdict.WAIT and "merge-thanks" in codes(waiting)
    asking = advice_on("2026-03-12 09:00")
    assert asking.verdict is Verdict.SEND_STATUS_INQUIRY and "merge-thanks" in codes(asking)


def test_nobody_is_reminded_at_the_door(advice_on):
    """
    2026-03-02 14:00 interview with Jane Doe
    """
    assert advice_on("2026-03-02 15:05").send_at == when("2026-03-02T16:00+00:00")
    assert advice_on("2026-03-02 17:05").send_at == when("2026-03-02T17:05+00:00")


def test_while_the_interview_runs_nothing_is_due(advice_on):
    """
    2026-03-02 14:00 interview with Jane Doe
    """
    assert advice_on("2026-03-02 14:59").verdict is Verdict.DO_NOTHING
    assert advice_on("2026-03-02 15:00").verdict is Verdict.SEND_THANK_YOU


def test_two_known_and_one_unknown_are_thanked_with_the_help_of_the_coordinator(advice_on):
    """
    Jane Doe is hiring_manager
    Nick Ray is interviewer {"email": "unknown"}
    Cora Bell is coordinator
    2026-03-02 14:00 interview with Jane Doe, Tom Fox, Nick Ray
    """
    advice = advice_on("2026-03-02 17:00")
    assert set(advice.recipients) == {"jane", "tom", "cora"}
    assert "ask-recruiter-to-forward" in codes(advice)
    assert "guess-address" in {caution.code for caution in advice.cautions}


def test_without_a_helper_the_known_ones_are_thanked(advice_on):
    """
    Nick Ray is interviewer {"email": "unknown"}
    2026-03-02 14:00 interview with Jane Doe, Nick Ray
    """
    assert advice_on("2026-03-02 17:00").recipients == ("jane",)


def test_a_helper_who_was_asked_is_not_asked_again(advice_on):
    """
    Nick Ray is interviewer {"email": "unknown"}
    Cora Bell is coordinator
    2026-03-02 14:00 interview with Jane Doe, Nick Ray
    2026-03-02 16:00 thank_you to Jane Doe
    2026-03-02 16:10 thank_you to Cora Bell
    """
    assert advice_on("2026-03-02 17:00").verdict is Verdict.WAIT


def test_behind_an_agency_the_consultant_is_thanked_and_called_the_same_day(advice_on):
    """
    via agency
    Simon Page is hiring_manager
    Jade Wills is agency_recruiter
    2026-03-02 14:00 interview with Simon Page
    """
    same_day, next_day = advice_on("2026-03-02 17:00"), advice_on("2026-03-03 08:00")
    assert same_day.recipients == next_day.recipients == ("jade",)
    assert "via-agency" in codes(same_day)
    assert [(a.verdict, a.channel, a.recipients) for a in same_day.also] == [
        (Verdict.REPLY, "phone", ("jade",))
    ]
    assert next_day.also == ()


def test_eight_interviewers_are_thanked_through_the_organiser_and_seven_one_by_one(advice_on):
    """
    Cora Bell is coordinator
    2026-03-02 14:00 interview with A1, B2, C3, D4, E5, F6, G7, H8
    """
    assert advice_on("2026-03-02 17:00").recipients == ("cora",)


def test_seven_interviewers_are_thanked_one_by_one(advice_on):
    """
    Cora Bell is coordinator
    2026-03-02 14:00 interview with A1, B2, C3, D4, E5, F6, G7
    """
    assert len(advice_on("2026-03-02 17:00").recipients) == 7


def test_the_second_round_wants_its_own_thanks_to_the_same_person(advice_on):
    """
    2026-03-02 14:00 interview with Jane Doe
    2026-03-02 16:00 thank_you to Jane Doe
    2026-03-16 14:00 interview with Jane Doe, Tom Fox {"round": 2}
    """
    advice = advice_on("2026-03-16 17:00")
    assert advice.verdict is Verdict.SEND_THANK_YOU
    assert set(advice.recipients) == {"jane", "tom"}


def test_two_talks_with_one_person_on_one_day_are_one_note(advice_on):
    """
    2026-03-02 10:00 interview with Jane Doe
    2026-03-02 14:00 interview with Jane Doe, Tom Fox
    """
    advice = advice_on("2026-03-02 17:00")
    assert sorted(advice.recipients) == ["jane", "tom"]


def test_a_bounced_thank_you_goes_round_by_the_coordinator(advice_on):
    """
    Jane Doe is hiring_manager {"email": "jane@acme.example"}
    Cora Bell is coordinator
    2026-03-02 14:00 interview with Jane Doe
    2026-03-02 16:00 thank_you to Jane Doe {"delivered": false}
    2026-03-02 16:01 bounce from Jane Doe: 5.1.1 unknown user
    """
    advice = advice_on("2026-03-02 17:00")
    assert advice.verdict is Verdict.SEND_THANK_YOU
    assert advice.recipients == ("cora",)
    assert "not-delivered" in codes(advice)


def test_a_bounce_alone_takes_the_note_back(advice_on):
    """
    Jane Doe is hiring_manager {"email": "jane@acme.example"}
    Cora Bell is coordinator
    2026-03-02 14:00 interview with Jane Doe
    2026-03-02 16:00 thank_you to Jane Doe
    2026-03-02 16:01 bounce from Jane Doe: 5.1.1 unknown user
    """
    assert advice_on("2026-03-02 17:00").recipients == ("cora",)


def test_a_note_that_may_have_gone_out_is_never_sent_again(advice_on):
    """
    2026-03-02 14:00 interview with Jane Doe
    2026-03-02 16:00 thank_you to Jane Doe {"delivered": "unknown"}
    """
    advice = advice_on("2026-03-02 17:00")
    assert advice.verdict is Verdict.WAIT
    assert {"already-thanked", "dedup"} <= codes(advice)


def test_an_absence_reply_to_the_thanks_does_not_undo_them(advice_on):
    """
    2026-03-02 14:00 interview with Jane Doe
    2026-03-02 16:00 thank_you to Jane Doe
    2026-03-02 16:01 out_of_office from Jane Doe: Out until Friday. {"auto_submitted": true}
    """
    assert advice_on("2026-03-02 17:00").verdict is Verdict.WAIT


def test_a_meeting_in_the_calendar_that_has_passed_is_taken_to_have_happened(advice_on):
    """
    2026-03-02 14:00 interview with Jane Doe {"status": "scheduled"}
    """
    before, after = advice_on("2026-03-01 12:00"), advice_on("2026-03-02 17:00")
    assert before.verdict is Verdict.DO_NOTHING and "no-interview-yet" in codes(before)
    assert before.then.verdict is Verdict.SEND_THANK_YOU
    assert before.then.not_before == when("2026-03-02T15:00+00:00")
    assert after.verdict is Verdict.SEND_THANK_YOU


def test_a_cancelled_interview_is_nothing_to_thank_for(advice_on):
    """
    2026-03-02 14:00 interview with Jane Doe {"status": "cancelled"}
    """
    advice = advice_on("2026-03-02 17:00")
    assert advice.verdict is Verdict.DO_NOTHING
    assert "no-interview-happened" in codes(advice)


def test_when_nobody_turned_up_one_kind_line_goes_to_whoever_arranged_it(advice_on):
    """
    Cora Bell is coordinator
    2026-03-02 14:00 interview with Jane Doe {"status": "no_show"}
    """
    advice = advice_on("2026-03-02 17:00")
    assert advice.verdict is Verdict.SEND_STATUS_INQUIRY
    assert advice.recipients == ("cora",)
    assert "thank-for-interview-not-held" in {caution.code for caution in advice.cautions}


def test_a_rescheduled_interview_waits_for_its_new_day(advice_on):
    """
    2026-03-02 14:00 interview with Jane Doe {"status": "cancelled"}
    2026-03-09 14:00 interview with Jane Doe {"status": "scheduled"}
    """
    advice = advice_on("2026-03-02 17:00")
    assert advice.verdict is Verdict.DO_NOTHING
    assert advice.then.not_before == when("2026-03-09T15:00+00:00")


def test_a_recorded_talk_with_a_machine_has_nobody_to_thank(advice_on):
    """
    Bot Mail is system {"email": "noreply"}
    2026-03-02 14:00 interview with Bot Mail {"format": "async_video", "stage": "screen"}
    """
    advice = advice_on("2026-03-02 17:00")
    assert advice.verdict is Verdict.WAIT
    assert "nobody-to-thank" in codes(advice)


def test_where_thanks_are_unwanted_nothing_is_written(advice_on):
    """
    Cora Bell is coordinator
    2026-02-20 09:00 instruction from Cora Bell: No notes please. {"effect": "no_thank_you"}
    2026-03-02 14:00 interview with Jane Doe
    """
    advice = advice_on("2026-03-02 17:00")
    assert advice.verdict is Verdict.DO_NOTHING
    assert "employer-rule" in codes(advice)


def test_a_ban_in_words_counts_like_one_that_was_recorded(advice_on):
    """
    Cora Bell is coordinator
    2026-02-20 09:00 instruction from Cora Bell: Please do not send thank-you notes.
    2026-03-02 14:00 interview with Jane Doe
    """
    assert advice_on("2026-03-02 17:00").verdict is Verdict.DO_NOTHING


def test_the_clock_change_in_autumn_does_not_give_an_hour_away(advice_on):
    """
    employer Pike in US America/New_York
    2026-10-31 15:00 interview with Jane Doe
    """
    advice = advice_on("2026-11-01 12:00")
    assert advice.not_after == when("2026-10-31T16:00-04:00") + timedelta(hours=24)
    assert {"clock-is-elapsed-time", "weekend-ok"} <= codes(advice)


def test_a_decision_on_the_same_day_wants_the_note_now(advice_on):
    """
    2026-03-02 09:00 interview with Jane Doe
    2026-03-02 09:55 Jane Doe said by_date 2026-03-02: We decide this evening.
    """
    advice = advice_on("2026-03-02 10:05")
    assert advice.send_at == when("2026-03-02T10:05+00:00")
    assert advice.not_after == when("2026-03-02T17:00+00:00")
    assert codes(advice) >= {"same-day-decision", "24h"}


def test_a_talk_for_advice_has_two_days_and_no_status_question(advice_on):
    """
    Jean Abbott is contact
    2026-03-02 12:00 interview with Jean Abbott for 30 minutes {"stage": "informational"}
    2026-03-02 18:00 thank_you to Jean Abbott
    """
    assert advice_on("2026-03-02 13:00").not_after == when("2026-03-04T12:30+00:00")
    resting = advice_on("2026-03-20 10:00")
    assert resting.verdict is Verdict.DO_NOTHING
    assert resting.then.verdict is Verdict.STAY_IN_TOUCH
    assert advice_on("2026-05-01 10:00").verdict is Verdict.STAY_IN_TOUCH


def test_duplicated_records_of_one_person_and_one_meeting_are_one_note(advice_on):
    """
    Jane Doe is hiring_manager
    J. Doe is interviewer {"same_person_as": "jane"}
    2026-03-02 14:00 interview with Jane Doe {"origin": "manual"}
    2026-03-02 14:00 interview with J. Doe {"origin": "ics", "uid": "x@acme"}
    2026-03-02 16:00 thank_you to J. Doe
    """
    assert advice_on("2026-03-02 15:30").recipients == ("jane",)
    assert advice_on("2026-03-02 17:00").verdict is Verdict.WAIT


def test_the_interviewers_wish_for_a_text_message_is_kept(advice_on):
    """
    Al Burns is hiring_manager {"email": "unknown", "prefers": "sms"}
    2026-03-02 14:00 interview with Al Burns
    """
    advice = advice_on("2026-03-02 17:00")
    assert (advice.recipients, advice.channel) == (("al",), "sms")
    assert "employer-rule" in codes(advice)


def test_a_point_that_was_forgotten_goes_into_the_thank_you(advice_on):
    """
    2026-03-02 14:00 interview with Jane Doe
    event forgot_to_say {"text": "the certificate"}
    """
    advice = advice_on("2026-03-02 17:00")
    assert advice.verdict is Verdict.SEND_THANK_YOU
    assert "add-forgotten" in codes(advice)


def test_a_card_is_added_where_it_comes_in_time_and_only_once(advice_on):
    """
    Jane Doe is hiring_manager {"postal": "known"}
    2026-03-02 14:00 interview with Jane Doe
    2026-03-02 14:50 Jane Doe said by_date 2026-03-20: We decide on the 20th.
    2026-03-02 16:00 thank_you to Jane Doe
    2026-03-04 09:00 card to Jane Doe {"channel": "post"}
    """
    advice = advice_on("2026-03-02 17:00")
    assert (advice.verdict, advice.channel) == (Verdict.SEND_THANK_YOU, "post")
    assert {"card-extra", "post-eta"} <= codes(advice)
    assert advice_on("2026-03-04 10:00").verdict is Verdict.WAIT


def test_no_card_is_advised_when_it_would_come_after_the_decision(advice_on):
    """
    Jane Doe is hiring_manager {"postal": "known"}
    2026-03-02 14:00 interview with Jane Doe
    2026-03-02 14:50 Jane Doe said by_date 2026-03-06: We decide on Friday.
    2026-03-02 16:00 thank_you to Jane Doe
    """
    advice = advice_on("2026-03-02 17:00")
    assert advice.verdict is Verdict.WAIT
    assert "card-too-late" in codes(advice)


def test_a_bounced_thank_you_goes_to_the_right_address_once_it_is_known(advice_on):
    """
    Jane Doe is hiring_manager {"email": "known"}
    Cora Bell is coordinator
    2026-03-02 14:00 interview with Jane Doe
    2026-03-02 16:00 thank_you to Jane Doe {"delivered": false}
    """
    advice = advice_on("2026-03-02 17:00")
    assert advice.recipients == ("jane",)
    assert "not-delivered" in codes(advice)
