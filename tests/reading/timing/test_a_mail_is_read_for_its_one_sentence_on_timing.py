"""In whole mails the sentence about hearing back is found, and no other date is taken for it."""

from __future__ import annotations

from datetime import date, datetime

from afterword.reading.timing import TimingReading, read_timing, read_timing_in_letter

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


def in_letter(text: str, *, expected: bool = False, lang: str | None = None) -> TimingReading:
    return read_timing_in_letter(text, said_at=AT, lang=lang, expected=expected)


def test_a_short_letter_is_doubted_more_than_a_statement_by_itself():
    confirmation = "This confirms your interview on Tuesday 17 March. Parking is free."
    assert in_letter(confirmation) == TimingReading("none")
    assert in_letter("Could we have your decision by Thursday?") == TimingReading("none")
    assert in_letter("Lunch is in your diary for Friday, then.") == TimingReading("none")


def test_a_letter_that_says_outright_when_they_answer_is_understood():
    text = (
        "Hi Tom,\n\nLovely to see you on Monday. Bring nothing to the second round on the 24th. "
        "Rowena will write to all four of you by the 31st. Expenses within 30 days, please.\n\nJ"
    )
    reading = in_letter(text)
    assert (reading.kind, reading.latest) == ("by_date", date(2026, 3, 31))
    assert reading.evidence is not None
    assert text[slice(*reading.evidence)] == "by the 31st"


def test_a_hint_suffices_where_the_letter_is_known_to_be_about_their_answer():
    text = "Sorry, we are all at sea here. Give us another fortnight."
    assert in_letter(text).kind == "none"
    assert in_letter(text, expected=True).latest == date(2026, 3, 24)


def test_what_an_employer_wants_of_the_candidate_is_no_promise_in_any_language():
    for lang, text in {
        "de": "Über eine kurze Rückmeldung bis zum 20. März würden wir uns freuen.",
        "fr": "C'est une belle offre. Tu nous dis lundi 16 ?",
        "es": "Va adjunta la oferta. Dinos algo antes del jueves 19 de marzo.",
        "en": "The offer letter is attached. Please let us know by Friday.",
    }.items():
        assert in_letter(text, lang=lang).latest is None, text


def test_small_print_far_below_is_not_read():
    assert in_letter("Dear Tom,\n\n" + "x " * 4_000 + "We decide by Friday.").kind == "none"
