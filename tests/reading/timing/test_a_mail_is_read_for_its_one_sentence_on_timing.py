"""In whole mails the sentence about hearing back is found, and no other date is taken for it."""

from __future__ import annotations

from datetime import date, datetime

from afterword.reading.timing import TimingReading, read_timing

AT = datetime.fromisoformat("2026-03-10T16:00:00+00:00")


def read(text: str) -> tuple[TimingReading, str]:
    reading = read_timing(text, said_at=AT, country="GB-ENG")
    return reading, text[slice(*reading.evidence)] if reading.evidence else ""


def test_the_promise_is_found_among_other_dates():
    reading, words = read(
        "Dear Jane,\n\nThank you for coming in on Monday 9 March. It was good to meet you.\n\n"
        "The role is based in Leeds, three days a week in the office. The contract runs for "
        "twelve months from 1 May. We have two more candidates to see on Thursday.\n\n"
        "We hope to let everybody know the outcome by Friday 20 March. Please send us your "
        "references by 13 March.\n\nKind regards,\nPriya Shah\n"
    )
    assert (reading.kind, reading.latest) == ("by_date", date(2026, 3, 20))
    assert words == "by Friday 20 March"


def test_a_mail_that_only_invites_says_nothing_about_timing():
    reading, _ = read(
        "Hello Tom,\n\nWe would like to invite you to a second interview on Wednesday 18 March at "
        "2pm. It will last about an hour. Please confirm by Thursday whether this suits you. "
        "Our office is closed on Friday. You will need to bring two forms of identification. "
        "Parking is available from 1pm.\n\nBest wishes,\nHelen\n"
    )
    assert reading == TimingReading("none")


def test_an_instruction_takes_the_date_from_the_sentence_before():
    reading, words = read(
        "We will contact successful candidates by 27 March. If you do not hear from us, please "
        "assume that you have been unsuccessful."
    )
    assert (reading.kind, reading.latest) == ("silence_means_no", date(2026, 3, 27))
    assert "please assume" in words or "unsuccessful" in words


def test_one_thing_said_in_two_sentences_is_one_statement():
    reading, _ = read("No email by the 25th? Then it's a no.")
    assert (reading.kind, reading.latest) == ("silence_means_no", date(2026, 3, 25))


def test_not_having_heard_is_no_rejection_where_they_say_to_ask():
    reading, _ = read("If you haven't heard by Friday 20 March, do give me a nudge.")
    assert (reading.kind, reading.latest) == ("by_date", date(2026, 3, 20))


def test_a_wrapped_line_does_not_end_a_sentence():
    reading, _ = read("We will let you know our decision by the\nend of next week.")
    assert reading.latest == date(2026, 3, 20)
