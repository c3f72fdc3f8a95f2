"""The words a reading rests on are marked in the mail itself, with what stands around them."""

from __future__ import annotations

from afterword.web.proposals.letter import Letter, letter_of

MAIL = (
    "Dear Alice,\n\nthank you for coming in on Monday. We have unfortunately\ndecided to go ahead "
    "with somebody else. We wish you well.\n\nPriya"
)


def shown(letter: Letter) -> str:
    return "".join(f"[{one.text}]" if one.is_evidence else one.text for one in letter.excerpt)


def test_a_phrase_is_found_across_a_line_break_and_shown_in_its_sentence() -> None:
    letter = letter_of(MAIL, ["unfortunately decided to go ahead"])

    assert shown(letter) == ("… We have [unfortunately\ndecided to go ahead] with somebody else. …")


def test_the_whole_letter_is_there_word_for_word() -> None:
    letter = letter_of(MAIL, ["wish you well", "unfortunately decided"])

    assert "".join(one.text for one in letter.whole) == MAIL
    assert [one.text for one in letter.whole if one.is_evidence] == [
        "unfortunately\ndecided",
        "wish you well",
    ]


def test_phrases_that_overlap_are_marked_once() -> None:
    letter = letter_of("we will not move forward with you", ["will not move", "not move forward"])

    assert shown(letter) == "we [will not move forward] with you"


def test_what_stands_in_the_subject_alone_is_quoted() -> None:
    letter = letter_of(MAIL, ["Your application was unsuccessful"])

    assert letter.excerpt == ()
    assert letter.quoted == ("Your application was unsuccessful",)


def test_a_mail_without_words_is_shown_as_that() -> None:
    assert letter_of("", ["x"]) == Letter(quoted=("x",))
    assert letter_of("words", []).excerpt == ()


def test_a_long_mail_without_a_full_stop_is_cut_at_words() -> None:
    words = "word " * 300

    letter = letter_of(f"{words}the evidence {words}", ["the evidence"])

    assert len(shown(letter)) < 380
    assert shown(letter).startswith("… word")
    assert shown(letter).endswith("word …")
