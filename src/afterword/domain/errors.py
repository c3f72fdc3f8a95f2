"""Errors a person can do something about: a sentence that names the thing, and a remedy."""

from __future__ import annotations


class AfterwordError(Exception):
    """An anticipated problem.

    `code` is stable and lower-case with hyphens; `sentence` names the thing; `remedy` says what
    helps. The exit code (contract) belongs to the command line, which maps the subclasses.
    """

    code = "problem"

    def __init__(self, sentence: str, remedy: str = "", *, code: str | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = remedy
        if code is not None:
            self.code = code

    def __str__(self) -> str:
        return f"{self.sentence} {self.remedy}".strip()


class UnusableInput(AfterwordError):
    """The arguments or the input cannot be used as they are (exit code 2)."""

    code = "unusable-input"


class NotFound(UnusableInput):
    """Something was named that does not exist (exit code 2)."""

    code = "not-found"


class Refused(AfterwordError):
    """Done as far as allowed; something needs the person first (exit code 1)."""

    code = "refused"


class NotNow(AfterwordError):
    """It cannot be done now: a server is away, a disk is full, a lock is held (exit code 3)."""

    code = "not-now"
