"""The person's own policy: what every use case that asks for advice asks it with."""

from __future__ import annotations

from afterword.advice import DEFAULT_POLICY, Policy
from afterword.domain.case import Case
from afterword.usecases.ports import AccountId, Reader


def policy_of(reader: Reader, account: AccountId) -> Policy:
    """Return what the person decided, read in the same transaction as the facts."""
    decided = reader.etiquette(account)
    return Policy.remembered(decided) if decided else DEFAULT_POLICY


def policy_in(case: Case) -> Policy:
    """Return the policy a case file brings along; the default where it brings none.

    Raises:
        UnusableInput: A setting does not exist, or its value cannot be.
    """
    decided = case.candidate.etiquette
    return Policy.checked(**decided) if decided else DEFAULT_POLICY
