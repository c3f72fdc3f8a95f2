"""The port to a grammar and spelling engine, and the slips it reports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from afterword.domain.errors import AfterwordError


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip an engine found at the str indices [start, end) of the text it was given.

    `code` is spelling, grammar or repeated_word. `sure` is False where the engine itself would
    only suggest a look, for instance at a capitalised word that may be a name.
    """

    start: int
    end: int
    code: str
    message: str
    suggestions: tuple[str, ...] = ()
    sure: bool = True


class CannotProofread(AfterwordError):
    """The engine is missing or did not answer, so not all slips of the text are known.

    `found` are those another engine found meanwhile.
    """

    code = "cannot-proofread"

    def __init__(self, sentence: str, remedy: str = "", *, found: tuple[Slip, ...] = ()) -> None:
        super().__init__(sentence, remedy)
        self.found = found


class Proofreader(Protocol):
    """Looks for slips of spelling and grammar, while the caller does something else."""

    def begin(
        self, text: str, *, dialect: str, known_words: frozenset[str]
    ) -> Callable[[], tuple[Slip, ...]]:
        """Begin to look for the slips of a text; call the result to get them.

        `dialect` is en-GB or en-US, or the locale of another language, such as de-DE.

        They come in the order of the text. `known_words` (lower case) are right in this note
        whatever a dictionary says. Beginning raises nothing; the result, when called:

        Raises:
            CannotProofread: nothing was checked.
        """
        ...
