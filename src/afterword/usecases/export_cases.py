"""Every opportunity as a case file, so that what the program says can be checked from outside."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace

from afterword.domain.case import Case
from afterword.domain.case_file import case_to_json
from afterword.usecases.etiquette import policy_of
from afterword.usecases.ports import AccountId, Store


def export_cases(store: Store, account: AccountId) -> tuple[tuple[str, str], ...]:
    """Return (file name, text) for every opportunity; `advise` accepts each."""
    with store.reading() as reader:
        known = reader.headlines(account)
        cases = reader.cases(account, [one.id for one in known])
        decided = policy_of(reader, account).changed()
    return tuple(
        (
            f"{_plain(one.company)}-{one.id}.json",
            json.dumps(
                case_to_json(_with_etiquette(cases[one.id], decided)), ensure_ascii=False, indent=2
            )
            + "\n",
        )
        for one in known
    )


def _with_etiquette(case: Case, decided: Mapping[str, object]) -> Case:
    """Let the case say what the person decided, so that the advice on it is the same anywhere."""
    if not decided:
        return case
    return replace(case, candidate=replace(case.candidate, etiquette=decided))


def _plain(company: str) -> str:
    """Write a company as part of a file name: letters, digits and hyphens only."""
    words = re.findall(r"[a-z0-9]+", company.lower())
    return "-".join(words)[:60] or "case"
