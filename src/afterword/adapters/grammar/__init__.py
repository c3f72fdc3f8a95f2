"""Grammar and spelling engines behind the `Proofreader` port."""

from __future__ import annotations

from collections.abc import Callable

from afterword.adapters.grammar.harper import HarperProofreader
from afterword.writing.proofreader import CannotProofread, Proofreader, Slip

__all__ = ["HarperProofreader", "open_proofreader"]


def open_proofreader(address: str = "") -> HarperProofreader | _Both:
    """Open the engine that works offline; it loads when the first note is checked.

    Where `address` names a LanguageTool server, that one is asked as well: it knows more
    languages than ours.

    Raises:
        UnusableInput: The address is none.
    """
    if not address:
        return HarperProofreader()
    from afterword.adapters.grammar.languagetool import LanguageToolProofreader

    return _Both(HarperProofreader(), LanguageToolProofreader(address))


class _Both:
    """Ours and a server, at the same time. Notes that are not English only go to the server."""

    def __init__(self, ours: HarperProofreader, server: Proofreader) -> None:
        self._ours = ours
        self._server = server

    def prepare(self, dialect: str = "en-GB") -> None:
        """Begin to load ours."""
        self._ours.prepare(dialect)

    def begin(
        self, text: str, *, dialect: str, known_words: frozenset[str]
    ) -> Callable[[], tuple[Slip, ...]]:
        """Begin with both; the result holds each slip once."""
        asked = self._server.begin(text, dialect=dialect, known_words=known_words)
        if not dialect.startswith("en"):
            return asked
        ours = self._ours.begin(text, dialect=dialect, known_words=known_words)

        def both() -> tuple[Slip, ...]:
            found = ours()
            try:
                return _joined(found, asked())
            except CannotProofread as problem:
                raise CannotProofread(problem.sentence, problem.remedy, found=found) from problem

        return both


def _joined(ours: tuple[Slip, ...], theirs: tuple[Slip, ...]) -> tuple[Slip, ...]:
    new = (
        slip
        for slip in theirs
        if not any(slip.start < known.end and known.start < slip.end for known in ours)
    )
    return tuple(sorted((*ours, *new), key=lambda slip: slip.start))
