"""The person's own policy: what every use case that asks for advice asks it with."""

from __future__ import annotations

from afterword.advice import DEFAULT_POLICY, Policy
from afterword.usecases.ports import AccountId, Reader


def policy_of(reader: Reader, account: AccountId) -> Policy:
    """Return what the person decided, read in the same transaction as the facts."""
    decided = reader.etiquette(account)
    return Policy.remembered(decided) if decided else DEFAULT_POLICY
