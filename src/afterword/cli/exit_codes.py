"""Exit codes of the contract, and the one place that turns an error into a sentence."""

from __future__ import annotations

import logging

import click

from afterword.domain.errors import AfterwordError, NotNow, Refused, UnusableInput

DONE = 0
NEEDS_THE_PERSON = 1
UNUSABLE = 2
NOT_NOW = 3
BUG = 4

_BY_TYPE: tuple[tuple[type[AfterwordError], int], ...] = (
    (UnusableInput, UNUSABLE),
    (Refused, NEEDS_THE_PERSON),
    (NotNow, NOT_NOW),
    (AfterwordError, NOT_NOW),
)


def exit_code_for(problem: BaseException) -> int:
    """Map an error to the exit code of the contract."""
    if isinstance(problem, click.exceptions.Exit):
        return int(problem.exit_code)
    if isinstance(problem, click.Abort):
        return NEEDS_THE_PERSON
    if isinstance(problem, click.UsageError):
        return UNUSABLE
    for kind, code in _BY_TYPE:
        if isinstance(problem, kind):
            return code
    return BUG


def report_problem(problem: Exception) -> int:
    """Say on standard error what went wrong and what helps; return the exit code."""
    code = exit_code_for(problem)
    if isinstance(problem, click.exceptions.Exit):
        return code
    if isinstance(problem, click.Abort):
        click.echo("Stopped; nothing was sent or changed by this command.", err=True)
    elif isinstance(problem, click.ClickException):
        problem.show()
    elif isinstance(problem, AfterwordError):
        click.echo(str(problem), err=True)
    else:
        logging.getLogger("afterword").exception("A bug stopped a command.", exc_info=problem)
        click.echo(_bug_sentence(), err=True)
    return code


def _bug_sentence() -> str:
    """Name the log without importing anything that could fail a second time."""
    from afterword.cli.log_file import where_bugs_are_written

    where = where_bugs_are_written()
    return (
        "Something in Afterword broke; this is our mistake, not yours, and nothing was lost. "
        f"The details are in {where}; please report it with that part of the file."
    )
