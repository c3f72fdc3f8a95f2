"""What the candidate wrote is told from its words: thanks, a question, a withdrawal."""

from __future__ import annotations

import pytest

from afterword.reading.own_notes import read_own_note


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Dear Priya, thank you so much for your time on Monday.", "thank_you"),
        ("Dear Priya, it was lovely to meet you and the team.", "thank_you"),
        ("Liebe Frau Nair, vielen Dank für das Gespräch am Montag.", "thank_you"),
        ("Merci beaucoup pour cet entretien.", "thank_you"),
        ("Gracias por la entrevista de ayer.", "thank_you"),
        ("Hi Priya, I wanted to check in: is there any update on the role?", "status_inquiry"),
        ("Gibt es schon etwas Neues? Ich wollte nachfragen.", "status_inquiry"),
        ("I am writing to withdraw my application.", "withdrawal"),
        ("Thursday at ten suits me well.", "reply"),
    ],
)
def test_the_kind_of_an_own_note_is_told_from_its_words(text: str, kind: str) -> None:
    assert read_own_note("Re: Interview", text)[0] == kind
