"""Our own rules for slips of grammar and wording that a spelling checker cannot see.

Two sorts: rules that are a pattern with examples (`rules_*` modules), and rules about verb forms that
look at words one by one (`verb_forms`).
"""

from __future__ import annotations

from afterword.writing.lints.slips.finder import RULES, own_slips

__all__ = ["RULES", "own_slips"]
