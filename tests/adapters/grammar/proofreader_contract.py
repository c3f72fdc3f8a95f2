"""What every proofreader must do, whatever engine is behind it."""

from __future__ import annotations

NOTHING_KNOWN: frozenset[str] = frozenset()


class ProofreaderContract:
    """Subclasses provide a `proofreader` fixture."""

    def test_a_misspelt_word_is_found_where_it_stands(self, proofreader):
        text = "I would definately like to join you."

        (slip,) = proofreader.begin(text, dialect="en-GB", known_words=NOTHING_KNOWN)()

        assert text[slip.start : slip.end] == "definately"
        assert slip.code == "spelling"
        assert "definitely" in slip.suggestions
        assert slip.sure

    def test_a_word_of_the_case_is_right_whatever_the_dictionary_says(self, proofreader):
        text = "I would definately like to join you."

        begun = proofreader.begin(text, dialect="en-GB", known_words=frozenset({"definately"}))

        assert begun() == ()

    def test_places_are_counted_in_letters_also_after_a_picture(self, proofreader):
        text = "😀 I would definately like to join you."

        slips = proofreader.begin(text, dialect="en-GB", known_words=NOTHING_KNOWN)()

        assert [text[slip.start : slip.end] for slip in slips] == ["definately"]

    def test_a_clean_sentence_has_no_slips(self, proofreader):
        text = "Thank you for the tour of the museum."

        assert proofreader.begin(text, dialect="en-GB", known_words=NOTHING_KNOWN)() == ()

    def test_an_empty_text_has_no_slips(self, proofreader):
        assert proofreader.begin("", dialect="en-US", known_words=NOTHING_KNOWN)() == ()
