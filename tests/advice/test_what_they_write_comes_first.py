"""Answers, decisions, offers: what the employer writes, and what follows from it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterword.advice import advise
from afterword.domain.case import Event, Touchpoint
from afterword.domain.verdict import Verdict
from tests.advice.asserting import codes, warnings, when


def test_a_question_wants_an_answer_within_a_business_day(advice_on):
    """
    Moira Hale is hr
    2026-06-09 10:00 interview with Jane Doe
    2026-06-09 15:00 thank_you to Jane Doe
    2026-06-12 10:00 question from Moira Hale: Please send two references.
    """
    advice = advice_on("2026-06-12 11:00")
    assert (advice.verdict, advice.recipients) == (Verdict.REPLY, ("moira",))
    assert advice.not_after == when("2026-06-15T18:00+01:00")
    late = advice_on("2026-06-20 11:00")
    assert late.verdict is Verdict.REPLY and late.not_after is None


def test_an_answered_question_leaves_the_clock_running_from_it(advice_on):
    """
    Moira Hale is hr
    2026-06-09 10:00 interview with Jane Doe
    2026-06-09 15:00 thank_you to Jane Doe
    2026-06-12 10:00 question from Moira Hale: Please send two references.
    2026-06-12 11:00 reply to Moira Hale
    """
    advice = advice_on("2026-06-12 12:00")
    assert advice.verdict is Verdict.WAIT
    assert advice.then.not_before == when("2026-06-22T09:00+01:00")


def test_thanks_still_due_are_said_beside_the_answer(advice_on):
    """
    2026-06-09 10:00 interview with Jane Doe, Tom Fox
    2026-06-09 13:00 question from Jane Doe: What is your notice period?
    """
    advice = advice_on("2026-06-09 14:00")
    assert advice.verdict is Verdict.REPLY
    assert [(a.verdict, set(a.recipients)) for a in advice.also] == [
        (Verdict.SEND_THANK_YOU, {"jane", "tom"})
    ]


@pytest.mark.parametrize("when_asked", ["2026-06-10 10:00", "2026-07-20 10:00"])
def test_a_kind_nobody_knows_with_a_question_wants_an_answer(advice_on, when_asked):
    """
    2026-06-09 10:00 interview with Jane Doe
    2026-06-09 15:00 thank_you to Jane Doe
    2026-06-09 18:00 musing from Jane Doe: Do you know Rust?
    """
    assert advice_on(when_asked).verdict is Verdict.REPLY


def test_a_task_is_due_at_its_own_deadline(advice_on):
    """
    2026-06-09 10:00 interview with Jane Doe
    2026-06-09 15:00 thank_you to Jane Doe
    2026-06-15 12:00 task from Jane Doe: Please return it by Thursday noon.
    event deadline {"at": "2026-06-18T12:00:00+01:00", "what": "task"}
    """
    assert advice_on("2026-06-17 16:00").not_after == when("2026-06-18T12:00+01:00")


def test_an_offer_is_answered_to_its_sender_and_the_manager(advice_on):
    """
    Jane Doe is hiring_manager
    Moira Hale is hr
    2026-06-09 10:00 interview with Jane Doe
    2026-06-09 15:00 thank_you to Jane Doe
    2026-06-18 09:00 offer from Moira Hale: We are pleased to offer you the post.
    """
    advice = advice_on("2026-06-18 11:00")
    assert (advice.verdict, set(advice.recipients)) == (Verdict.REPLY, {"jane", "moira"})


def test_a_spoken_offer_waits_five_days_for_its_paper(advice_on):
    """
    Jane Doe is hiring_manager
    Moira Hale is hr
    2026-06-09 10:00 interview with Jane Doe
    2026-06-09 15:00 thank_you to Jane Doe
    2026-06-15 09:00 verbal_offer from Jane Doe: The job is yours. {"channel": "phone"}
    """
    waiting = advice_on("2026-06-17 10:00")
    assert waiting.verdict is Verdict.WAIT
    assert "verbal-not-written" in codes(waiting)
    assert "resign-before-written" in warnings(waiting)
    assert waiting.then.not_before == when("2026-06-22T09:00+01:00")
    asking = advice_on("2026-06-22 09:00")
    assert (asking.verdict, asking.recipients) == (Verdict.SEND_STATUS_INQUIRY, ("moira",))


def test_a_spoken_offer_recorded_as_an_event_waits_too(advice_on):
    """
    2026-06-09 10:00 interview with Jane Doe
    2026-06-09 15:00 thank_you to Jane Doe
    2026-06-15 09:00 event offer {"written": false, "employer": "self"}
    """
    advice = advice_on("2026-06-17 10:00")
    assert advice.verdict is Verdict.WAIT and "verbal-not-written" in codes(advice)


def test_after_accepting_nothing_is_written(advice_on):
    """
    2026-06-09 10:00 interview with Jane Doe
    2026-06-18 09:00 offer from Jane Doe
    2026-06-19 09:00 acceptance to Jane Doe
    """
    advice = advice_on("2026-06-30 10:00")
    assert advice.verdict is Verdict.DO_NOTHING and "process-over" in codes(advice)


def test_a_wish_to_stop_is_told_to_whoever_plans_with_you(advice_on):
    """
    Jane Doe is hiring_manager
    Pat Hughes is recruiter
    2026-06-09 10:00 interview with Jane Doe
    event user_decision {"text": "I no longer want this job"}
    """
    advice = advice_on("2026-06-09 15:00")
    assert advice.verdict is Verdict.CLOSE_FILE
    assert set(advice.recipients) == {"pat", "jane"}
    assert [a.verdict for a in advice.also] == [Verdict.WITHDRAW]


def test_once_withdrawn_nothing_more_is_said(advice_on):
    """
    Jane Doe is hiring_manager
    2026-06-09 10:00 interview with Jane Doe
    event accepted_elsewhere
    2026-06-10 10:00 withdrawal to Jane Doe
    """
    assert advice_on("2026-06-09 15:00").verdict is Verdict.CLOSE_FILE
    assert advice_on("2026-06-10 15:00").verdict is Verdict.DO_NOTHING


def test_other_decisions_of_the_candidate_change_nothing(advice_on):
    """
    2026-06-09 10:00 interview with Jane Doe
    2026-06-09 15:00 thank_you to Jane Doe
    event user_decision {"text": "wants to write every day"}
    """
    assert advice_on("2026-06-11 15:00").verdict is Verdict.WAIT


def test_a_written_offer_elsewhere_is_told_to_the_recruiter(advice_on):
    """
    Jane Doe is hiring_manager
    Pat Hughes is recruiter
    2026-06-15 10:00 interview with Jane Doe
    2026-06-15 15:00 thank_you to Jane Doe
    2026-06-19 08:00 event competing_offer {"written": true, "deadline": "2026-06-22T12:00+01:00"}
    """
    advice = advice_on("2026-06-19 09:30")
    assert (advice.verdict, advice.recipients) == (Verdict.NOTIFY_DEADLINE, ("pat",))
    assert advice.not_after == when("2026-06-22T12:00+01:00")
    assert advice_on("2026-06-22 12:00").verdict is not Verdict.NOTIFY_DEADLINE


def test_a_deadline_after_their_own_date_does_not_press(advice_on):
    """
    Jane Doe is hiring_manager
    2026-06-15 10:00 interview with Jane Doe
    2026-06-15 10:50 Jane Doe said by_date 2026-06-24: By the 24th.
    2026-06-15 15:00 thank_you to Jane Doe
    2026-06-19 08:00 event competing_offer {"written": true, "deadline": "2026-06-30"}
    """
    advice = advice_on("2026-06-19 09:30")
    assert advice.verdict is Verdict.WAIT
    assert {"deadline-not-pressing", "stated-date"} <= codes(advice)
    assert advice.then.verdict is Verdict.SEND_STATUS_INQUIRY
    assert advice.then.not_before == when("2026-06-26T09:00+01:00")


def test_a_deadline_just_after_their_date_is_told_once_the_date_has_passed(advice_on):
    """
    Jane Doe is hiring_manager
    2026-06-15 10:00 interview with Jane Doe
    2026-06-15 10:50 Jane Doe said by_date 2026-06-24: By the 24th.
    2026-06-15 15:00 thank_you to Jane Doe
    2026-06-19 08:00 event competing_offer {"written": true, "deadline": "2026-06-26T17:00+01:00"}
    """
    assert advice_on("2026-06-24 17:00").verdict is Verdict.WAIT
    assert advice_on("2026-06-25 09:00").verdict is Verdict.NOTIFY_DEADLINE


def test_a_hint_of_an_offer_is_not_used(advice_on):
    """
    2026-06-15 10:00 interview with Jane Doe
    2026-06-15 15:00 thank_you to Jane Doe
    2026-06-19 08:00 event competing_offer {"written": false}
    """
    advice = advice_on("2026-06-19 09:30")
    assert advice.verdict is Verdict.WAIT
    assert {"verbal-not-written", "no-bluff"} <= codes(advice)


def test_a_deadline_that_was_told_is_not_told_again(advice_on):
    """
    2026-06-15 10:00 interview with Jane Doe
    2026-06-15 15:00 thank_you to Jane Doe
    2026-06-19 08:00 event competing_offer {"written": true, "deadline": "2026-06-26"}
    2026-06-19 10:00 deadline_notice to Jane Doe
    """
    assert advice_on("2026-06-19 11:00").verdict is Verdict.WAIT


def test_a_promise_that_was_left_out_goes_out_on_its_own(advice_on):
    """
    Jane Doe is hiring_manager
    2026-05-12 10:00 interview with Jane Doe
    2026-05-12 14:00 thank_you to Jane Doe
    event promise {"what": "link to the report"}
    2026-05-12 18:00 addendum to Jane Doe
    """
    advice = advice_on("2026-05-12 16:00")
    assert (advice.verdict, advice.recipients) == (Verdict.SEND_ADDENDUM, ("jane",))
    assert advice_on("2026-05-12 19:00").verdict is Verdict.WAIT


def test_a_wrong_name_is_corrected_once(advice_on):
    """
    2026-05-12 10:00 interview with Jane Doe
    2026-05-12 14:00 thank_you to Jane Doe
    2026-05-12 15:00 event mistake_in_sent_note {"what": "wrong company name"}
    """
    advice = advice_on("2026-05-12 16:00")
    assert advice.verdict is Verdict.SEND_ADDENDUM
    assert "correct-once" in codes(advice)


def test_a_typo_is_left_alone(advice_on):
    """
    2026-05-12 10:00 interview with Jane Doe
    2026-05-12 14:00 thank_you to Jane Doe
    2026-05-12 15:00 event mistake_in_sent_note {"what": "a typo: teh"}
    """
    advice = advice_on("2026-05-12 16:00")
    assert advice.verdict is Verdict.WAIT
    assert "too-small-to-correct" in codes(advice)
    assert "send-correction" in warnings(advice)


def test_a_point_remembered_after_the_thanks_is_added_while_fresh(advice_on):
    """
    2026-05-12 10:00 interview with Jane Doe
    2026-05-12 14:00 thank_you to Jane Doe
    2026-05-12 20:00 event forgot_to_say {"text": "the safety certificate"}
    """
    assert advice_on("2026-05-13 09:00").verdict is Verdict.SEND_ADDENDUM
    later = advice_on("2026-05-18 09:00")
    assert later.verdict is Verdict.WAIT


def test_no_second_addition_follows_the_first(advice_on):
    """
    2026-05-12 10:00 interview with Jane Doe
    2026-05-12 14:00 thank_you to Jane Doe
    2026-05-12 16:00 addendum to Jane Doe
    2026-05-12 20:00 event forgot_to_say {"text": "the safety certificate"}
    """
    advice = advice_on("2026-05-13 09:00")
    assert advice.verdict is Verdict.WAIT
    assert "second-addendum" in warnings(advice)


def test_news_is_kept_for_the_status_note(advice_on):
    """
    2026-05-12 10:00 interview with Jane Doe
    2026-05-12 14:00 thank_you to Jane Doe
    2026-05-18 09:00 event news {"text": "paper accepted"}
    """
    assert "merge-news" in codes(advice_on("2026-05-18 10:00"))
    due = advice_on("2026-05-22 10:00")
    assert due.verdict is Verdict.SEND_STATUS_INQUIRY and "merge-news" in codes(due)


def test_an_interviewer_who_offered_linkedin_may_be_invited_at_once(advice_on):
    """
    2026-05-05 11:00 interview with Sue Kite
    2026-05-05 11:59 event linkedin_offered {"person": "sue"}
    2026-05-05 16:00 thank_you to Sue Kite
    """
    assert advice_on("2026-05-05 15:00").verdict is Verdict.SEND_THANK_YOU
    advice = advice_on("2026-05-05 18:00")
    assert (advice.verdict, advice.channel) == (Verdict.CONNECT_LINKEDIN, "linkedin")
    assert "linkedin-permission" in codes(advice)


def test_a_shared_topic_waits_a_day_before_the_invitation(advice_on):
    """
    2026-05-05 11:00 interview with Sue Kite
    2026-05-05 16:00 thank_you to Sue Kite
    event shared_topic {"text": "the same open-source project"}
    """
    assert advice_on("2026-05-06 11:59").verdict is Verdict.WAIT
    assert advice_on("2026-05-06 12:00").verdict is Verdict.CONNECT_LINKEDIN
    assert advice_on("2026-05-15 09:00").verdict is Verdict.SEND_STATUS_INQUIRY


def test_no_invitation_goes_past_an_agency(advice_on):
    """
    via agency
    Simon Page is hiring_manager
    Jade Wills is agency_recruiter
    2026-05-05 11:00 interview with Simon Page
    2026-05-05 16:00 thank_you to Jade Wills
    event shared_topic {"text": "the same club", "person": "simon"}
    """
    advice = advice_on("2026-05-07 12:00")
    assert advice.verdict is Verdict.WAIT
    assert {"via-agency", "employer-rule"} <= codes(advice)


def test_a_no_is_answered_within_two_days_but_not_at_once(advice_on):
    """
    2026-04-14 10:00 interview with Jane Doe
    2026-04-14 15:00 thank_you to Jane Doe
    2026-05-06 09:00 rejection from Jane Doe: We have chosen another candidate.
    """
    advice = advice_on("2026-05-06 09:30")
    assert advice.verdict is Verdict.SEND_REJECTION_REPLY
    assert advice.send_at == when("2026-05-06T13:00+01:00")
    assert advice.not_after == when("2026-05-08T18:00+01:00")
    assert "cool-off" in codes(advice)
    assert "late-still-ok" in codes(advice_on("2026-05-20 09:30"))


def test_a_no_from_a_machine_is_answered_to_a_person(advice_on):
    """
    Jane Doe is hiring_manager
    Bot Mail is system {"email": "noreply"}
    2026-04-14 10:00 interview with Jane Doe
    2026-04-14 15:00 thank_you to Jane Doe
    2026-05-06 09:00 rejection from Bot Mail {"auto_submitted": true}
    """
    advice = advice_on("2026-05-06 12:00")
    assert (advice.verdict, advice.recipients) == (Verdict.SEND_REJECTION_REPLY, ("jane",))
    assert "reply-to-noreply" in warnings(advice)


def test_a_no_from_a_machine_with_nobody_behind_it_is_left_alone(advice_on):
    """
    Bot Mail is system {"email": "noreply"}
    2026-04-14 10:00 interview with Bot Mail {"format": "async_video"}
    2026-05-06 09:00 rejection from Bot Mail {"auto_submitted": true}
    """
    advice = advice_on("2026-05-06 12:00")
    assert advice.verdict is Verdict.DO_NOTHING
    assert "reply-to-noreply" in warnings(advice)


def test_feedback_is_asked_for_once_within_the_week(advice_on):
    """
    2026-04-14 10:00 interview with Jane Doe
    2026-04-14 15:00 thank_you to Jane Doe
    2026-05-06 09:00 rejection from Jane Doe: We have chosen another candidate.
    2026-05-06 16:00 rejection_reply to Jane Doe
    """
    same_day = advice_on("2026-05-06 17:00")
    assert same_day.verdict is Verdict.DO_NOTHING
    assert same_day.then.verdict is Verdict.ASK_FEEDBACK
    asking = advice_on("2026-05-08 10:00")
    assert (asking.verdict, asking.recipients) == (Verdict.ASK_FEEDBACK, ("jane",))
    resting = advice_on("2026-05-14 10:00")
    assert resting.verdict is Verdict.DO_NOTHING
    assert resting.then.verdict is Verdict.STAY_IN_TOUCH


def test_feedback_that_was_offered_is_asked_for(advice_on):
    """
    2026-04-14 10:00 interview with Jane Doe
    2026-04-14 15:00 thank_you to Jane Doe
    2026-05-06 09:00 rejection from Jane Doe: It was close. I am happy to give you feedback.
    """
    assert advice_on("2026-05-06 12:00").verdict is Verdict.ASK_FEEDBACK


def test_feedback_that_was_refused_is_not_asked_for(advice_on):
    """
    2026-04-14 10:00 interview with Jane Doe
    2026-04-14 15:00 thank_you to Jane Doe
    2026-05-06 09:00 rejection from Jane Doe: We are unable to give individual feedback.
    2026-05-06 16:00 rejection_reply to Jane Doe
    """
    assert advice_on("2026-05-08 10:00").verdict is Verdict.DO_NOTHING


def test_feedback_that_came_is_thanked_for(advice_on):
    """
    2026-04-14 10:00 interview with Jane Doe
    2026-05-06 09:00 rejection from Jane Doe
    2026-05-06 16:00 rejection_reply to Jane Doe
    2026-05-08 10:00 feedback_request to Jane Doe
    2026-05-11 10:00 feedback from Jane Doe: You were strong on design.
    """
    assert advice_on("2026-05-09 10:00").verdict is Verdict.DO_NOTHING
    assert advice_on("2026-05-11 12:00").verdict is Verdict.REPLY


def test_a_kind_answer_to_the_last_word_invites_a_connection(advice_on):
    """
    2026-04-14 10:00 interview with Jane Doe
    2026-05-18 10:00 rejection from Jane Doe
    2026-05-19 10:00 rejection_reply to Jane Doe
    2026-05-20 10:00 small_talk from Jane Doe: Thank you for the kind words.
    """
    assert advice_on("2026-05-22 12:00").verdict is Verdict.CONNECT_LINKEDIN
    assert advice_on("2026-06-20 12:00").verdict is Verdict.DO_NOTHING


def test_two_months_after_a_no_a_light_word_is_welcome(advice_on):
    """
    2026-04-14 10:00 interview with Jane Doe
    2026-05-06 09:00 rejection from Jane Doe
    2026-05-06 16:00 rejection_reply to Jane Doe
    2026-07-10 10:00 stay_in_touch to Jane Doe
    2026-07-12 18:00 small_talk from Jane Doe
    """
    assert advice_on("2026-07-03 10:00").verdict is Verdict.DO_NOTHING
    assert advice_on("2026-07-06 10:00").verdict is Verdict.STAY_IN_TOUCH
    assert advice_on("2026-08-14 10:00").verdict is not Verdict.STAY_IN_TOUCH
    assert advice_on("2026-09-09 10:00").verdict is Verdict.STAY_IN_TOUCH


def test_being_called_back_after_a_no_starts_everything_again(advice_on):
    """
    2026-04-14 10:00 interview with Jane Doe
    2026-05-06 09:00 rejection from Jane Doe
    2026-05-06 16:00 rejection_reply to Jane Doe
    2026-06-17 10:00 question from Jane Doe: Are you still interested?
    2026-06-17 13:00 reply to Jane Doe
    2026-06-24 10:00 interview with Jane Doe
    """
    asked = advice_on("2026-06-17 12:00")
    assert asked.verdict is Verdict.REPLY and "called-back" in codes(asked)
    assert advice_on("2026-06-18 12:00").verdict is Verdict.DO_NOTHING
    assert advice_on("2026-06-24 14:00").verdict is Verdict.SEND_THANK_YOU


def test_a_machines_no_on_the_heels_of_an_invitation_is_asked_about(advice_on):
    """
    Pat Hughes is recruiter
    Bot Mail is system {"email": "noreply"}
    2026-06-09 10:00 interview with Jane Doe
    2026-06-09 15:00 thank_you to Jane Doe
    2026-06-16 09:00 next_round from Pat Hughes
    2026-06-16 10:00 rejection from Bot Mail {"auto_submitted": true}
    """
    advice = advice_on("2026-06-16 11:00")
    assert (advice.verdict, advice.recipients) == (Verdict.REPLY, ("pat",))
    assert "clarify-contradiction" in codes(advice)


def test_a_no_from_a_person_after_their_invitation_is_a_no(advice_on):
    """
    Pat Hughes is recruiter
    2026-06-09 10:00 interview with Jane Doe
    2026-06-09 15:00 thank_you to Jane Doe
    2026-06-16 09:00 next_round from Pat Hughes
    2026-06-17 10:00 rejection from Pat Hughes: The post has been filled after all.
    """
    assert advice_on("2026-06-17 15:00").verdict is Verdict.SEND_REJECTION_REPLY


def test_a_no_for_another_vacancy_closes_nothing(advice_on):
    """
    role Engineer
    Bot Mail is system {"email": "noreply"}
    2026-06-09 10:00 interview with Jane Doe
    2026-06-09 15:00 thank_you to Jane Doe
    2026-06-15 09:00 rejection from Bot Mail {"role": "Warehouse operative"}
    """
    advice = advice_on("2026-06-15 10:00")
    assert advice.verdict is Verdict.WAIT and "other-role" in codes(advice)


def test_a_no_from_a_namesake_closes_nothing(advice_on):
    """
    employer Apex GmbH in DE BE Europe/Berlin
    Leeds HR is hr {"organisation": "Apex Ltd (Leeds)"}
    2026-06-10 10:00 interview with Jens Lorenz
    2026-06-10 18:00 thank_you to Jens Lorenz
    2026-06-11 09:00 rejection from Leeds HR
    """
    advice = advice_on("2026-06-11 10:00")
    assert advice.verdict is Verdict.WAIT and "other-organisation" in codes(advice)


def test_a_hold_gets_a_short_answer_and_then_peace(advice_on):
    """
    2026-06-08 10:00 interview with Gus Rey
    2026-06-08 15:00 thank_you to Gus Rey
    2026-06-16 10:00 hold from Gus Rey: On hold until the budget is decided.
    """
    assert advice_on("2026-06-16 11:00").verdict is Verdict.REPLY
    resting = advice_on("2026-07-01 11:00")
    assert resting.verdict is Verdict.WAIT
    assert resting.then.verdict is Verdict.STAY_IN_TOUCH
    assert advice_on("2026-08-17 11:00").verdict is Verdict.STAY_IN_TOUCH


def test_something_new_shortens_the_wait_of_a_hold(advice_on):
    """
    2026-06-08 10:00 interview with Gus Rey
    2026-06-08 15:00 thank_you to Gus Rey
    2026-06-16 10:00 hold from Gus Rey
    2026-06-16 12:00 ack to Gus Rey
    2026-07-20 10:00 event news {"text": "they closed a funding round"}
    """
    assert advice_on("2026-07-18 11:00").verdict is Verdict.WAIT
    advice = advice_on("2026-07-21 11:00")
    assert advice.verdict is Verdict.STAY_IN_TOUCH and "new-fact-justifies" in codes(advice)


def test_somebody_else_in_the_role_ends_the_file(advice_on):
    """
    2026-06-08 10:00 interview with Gus Rey
    2026-06-08 15:00 thank_you to Gus Rey
    event role_filled_by_other
    """
    assert advice_on("2026-07-01 11:00").verdict is Verdict.CLOSE_FILE


def test_a_file_put_to_rest_stays_so_until_they_write(advice_on):
    """
    2026-06-08 10:00 interview with Gus Rey
    2026-06-08 15:00 thank_you to Gus Rey
    2026-07-01 10:00 event file_closed
    2026-08-01 10:00 next_round from Gus Rey: Could you still come in?
    """
    assert advice_on("2026-07-20 11:00").verdict is Verdict.DO_NOTHING
    back = advice_on("2026-08-01 11:00")
    assert back.verdict is Verdict.REPLY and "late-answers-happen" in codes(back)


def test_the_channel_they_use_is_kept(advice_on):
    """
    Naveen Rao is recruiter
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    2026-03-04 10:00 small_talk from Naveen Rao: Noted. {"channel": "whatsapp"}
    """
    assert advice_on("2026-03-16 10:00").channel == "whatsapp"


def test_a_confidential_vacancy_is_named_as_such(advice_on):
    """
    via agency
    Jade Wills is agency_recruiter
    2026-03-03 14:00 interview with Simon Page
    2026-03-03 17:00 thank_you to Jade Wills
    event confidential_vacancy
    """
    advice = advice_on("2026-03-06 10:00")
    assert advice.verdict is Verdict.WAIT and "confidential" in codes(advice)


@pytest.mark.parametrize(
    ("kind", "text", "verdict"),
    [
        ("wrong_name", "", Verdict.SEND_ADDENDUM),
        ("mistake_in_sent_note", "wrote Acmee for Acme", Verdict.SEND_ADDENDUM),
        ("mistake_in_sent_note", "Janne instead of Jane", Verdict.SEND_ADDENDUM),
        ("mistake_in_sent_note", "the salary figure", Verdict.SEND_ADDENDUM),
        ("typo_in_thank_you", "grate for great", Verdict.WAIT),
        ("mistake_in_sent_note", "a missing comma", Verdict.WAIT),
        ("mistake_in_sent_note", "one misspelt word", Verdict.WAIT),
        ("promised_document", "", Verdict.SEND_ADDENDUM),
        ("verbal_offer_by_phone", "", Verdict.WAIT),
        ("hiring_freeze", "", Verdict.WAIT),
        ("something_else", "", Verdict.WAIT),
        ("interviewer_said", "find me on LinkedIn", Verdict.CONNECT_LINKEDIN),
        ("candidate_withdraws", "", Verdict.CLOSE_FILE),
    ],
)
def test_an_event_of_an_unfamiliar_kind_is_understood_by_its_words(case, kind, text, verdict):
    """
    Jane Doe is hiring_manager
    2026-05-12 10:00 interview with Jane Doe
    2026-05-12 14:00 thank_you to Jane Doe
    """
    happened = Event(kind, at=when("2026-05-12T15:00+01:00"), text=text)
    decided = advise(replace(case, events=(happened,)), at=when("2026-05-12T16:00+01:00"))
    assert decided.verdict is verdict


@pytest.mark.parametrize(
    ("kind", "verdict"),
    [
        ("reference_request", Verdict.REPLY),
        ("rescheduling", Verdict.REPLY),
        ("rejection_letter", Verdict.SEND_REJECTION_REPLY),
        ("auto_confirmation", Verdict.SEND_STATUS_INQUIRY),
        ("putting_on_hold", Verdict.REPLY),
        ("chat", Verdict.WAIT),
    ],
)
def test_a_message_of_an_unfamiliar_kind_is_understood_by_its_name(case, kind, verdict):
    """
    2026-05-12 10:00 interview with Jane Doe
    2026-05-12 14:00 thank_you to Jane Doe
    """
    wrote = Touchpoint(when("2026-05-26T15:00+01:00"), "in", kind, ("jane",))
    decided = advise(replace(case, touchpoints=(*case.touchpoints, wrote)), at=wrote.at)
    assert decided.verdict is verdict
