"""Deciding on one's own policy: look first at what it would change today, then keep it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.advice import Policy
from afterword.advice.preview import preview
from afterword.usecases.etiquette import policy_of
from afterword.usecases.looking import keep_looking
from afterword.usecases.ports import AccountId, Store
from afterword.usecases.wording import headline


@dataclass(frozen=True, slots=True)
class WouldChange:
    """One opportunity whose advice would be another one, in words."""

    opportunity: str
    company: str
    role: str
    before: str
    after: str


def get_etiquette(store: Store, account: AccountId) -> Policy:
    """Return the policy the person has decided on."""
    with store.reading() as reader:
        return policy_of(reader, account)


def preview_etiquette(
    store: Store, account: AccountId, policy: Policy, *, at: datetime
) -> tuple[WouldChange, ...]:
    """List the opportunities whose advice would be another one at this moment."""
    with store.reading() as reader:
        known = {one.id: one for one in reader.headlines(account)}
        cases = reader.cases(account, list(known))
        current = policy_of(reader, account)
    return tuple(
        WouldChange(
            opportunity=change.id,
            company=known[change.id].company,
            role=known[change.id].role,
            before=headline(change.before, cases[change.id], at=at),
            after=headline(change.after, cases[change.id], at=at),
        )
        for change in preview(cases, current, policy, at=at)
    )


def save_etiquette(store: Store, account: AccountId, policy: Policy, *, at: datetime) -> None:
    """Keep the policy, and find every next moment anew in the same transaction."""
    with store.writing() as ledger:
        ledger.save_etiquette(account, policy.changed())
        everything = [known.id for known in ledger.headlines(account)]
        keep_looking(ledger, account, everything, at=at)
