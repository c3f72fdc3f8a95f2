"""Ours and a server together: each slip once, and a server that is away takes nothing with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from afterword.adapters.grammar import _Both, open_proofreader
from afterword.adapters.grammar.harper import HarperProofreader
from afterword.domain.errors import UnusableInput
from afterword.domain.notes import NoteKind
from afterword.writing.language import language_of
from afterword.writing.lints import check_note
from afterword.writing.note_context import NoteUnderReview
from afterword.writing.proofreader import CannotProofread, Slip

GERMAN = (
    "Sehr geehrte Frau Nair,\n\nvielen Dank für das Gespräch am Dienstag zur Stelle. Mir hat sehr "
    "gefallen, wie Sie die Arbeit im Lager beschrieben haben, und ich würde sie gern mit Ihnen "
    "machen. Falls Ihnen noch etwas fehlt, schicke ich es Ihnen sofort zu. Über eine Nachricht "
    "freue ich mich.\n\nMit freundlichen Grüßen\nMaya Lindqvist"
)
ENGLISH = "Dear Priya,\n\nThank you for teh talk. It was definately good.\n\nKind regards,\nMaya"
HARPER = HarperProofreader()


class _Scripted:
    """Finds what it is told to find, or cannot."""

    def __init__(self, *found: Slip, broken: bool = False) -> None:
        self.found, self.broken = found, broken
        self.dialects: list[str] = []

    def begin(
        self, text: str, *, dialect: str, known_words: frozenset[str]
    ) -> Callable[[], tuple[Slip, ...]]:
        self.dialects.append(dialect)

        def slips() -> tuple[Slip, ...]:
            if self.broken:
                raise CannotProofread("The server is away.")
            return self.found

        return slips


def test_each_slip_is_told_once() -> None:
    ours = Slip(0, 3, "spelling", "ours")
    same, new = Slip(1, 3, "grammar", "same place"), Slip(9, 12, "grammar", "new")
    both = _Both(_Scripted(ours), _Scripted(new, same))

    assert both.begin("x", dialect="en-GB", known_words=frozenset())() == (ours, new)


def test_what_ours_found_stands_when_the_server_is_away() -> None:
    note = NoteUnderReview(kind=NoteKind.THANK_YOU, body=ENGLISH, subject="Thank you")

    findings = check_note(note, _Both(HARPER, _Scripted(broken=True)))

    assert {"teh", "definately"} <= {one.text for one in findings}
    assert [one.message for one in findings if one.code == "not_proofread"] == [
        "Spelling and grammar were not checked by the engine. The server is away."
    ]


def test_a_german_note_goes_to_the_server_alone() -> None:
    server = _Scripted()
    note = NoteUnderReview(kind=NoteKind.THANK_YOU, body=GERMAN, subject="Vielen Dank")

    findings = check_note(note, _Both(HARPER, server))

    assert findings == ()
    assert server.dialects == ["de-DE"]


def test_without_a_server_a_german_note_is_not_called_proofread() -> None:
    note = NoteUnderReview(kind=NoteKind.THANK_YOU, body=GERMAN, subject="Vielen Dank")

    assert [one.code for one in check_note(note, HARPER)] == ["not_proofread"]


def test_a_placeholder_is_found_in_any_language() -> None:
    body = GERMAN.replace("Frau Nair", "Frau [Name]")
    note = NoteUnderReview(kind=NoteKind.THANK_YOU, body=body, subject="Vielen Dank")

    assert "leftover_placeholder" in {one.code for one in check_note(note, None)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (GERMAN, "de"),
        (ENGLISH, "en"),
        ("Bonjour Madame,\n\nMerci pour votre accueil et pour notre échange sur le poste.", "fr"),
        ("", "en"),
        ("Dear Herr von der Heide,\n\nThank you for the talk about the Tag der Arbeit.", "en"),
        ("Dear Marie de la Tour,\n\nThank you. I liked the café on the rue des Lilas.", "en"),
    ],
)
def test_the_language_is_told_by_its_small_words(text: str, language: str) -> None:
    assert language_of(text) == language


def test_no_address_means_that_nothing_is_asked() -> None:
    assert isinstance(open_proofreader(), HarperProofreader)
    with pytest.raises(UnusableInput, match="unprotected"):
        open_proofreader("http://words.example")
