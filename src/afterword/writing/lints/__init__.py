"""Proofreading a note: every check is a module of this package, `CHECKS` is the list of them.

`check_note` runs them all and joins what the grammar engine and our own slip rules find.
"""

from __future__ import annotations

from afterword.writing.lints.proofreading import (
    check_note,
    check_to_json,
    may_be_overruled,
    may_be_sent,
)
from afterword.writing.lints.registry import CHECKS, CODES

__all__ = ["CHECKS", "CODES", "check_note", "check_to_json", "may_be_overruled", "may_be_sent"]
