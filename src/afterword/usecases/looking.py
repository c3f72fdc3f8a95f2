"""When does an opportunity deserve the next look? The derived moment the store keeps.

The moment answers "who has something due" with one indexed question. It always equals what
advice says: as long as something is right to do it lies in the past, and while the opportunity
rests it is the next moment at which time alone can change the advice.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from afterword.advice import Policy, advise, next_look_at
from afterword.domain.case import Case
from afterword.domain.verdict import Advice, Verdict
from afterword.usecases.etiquette import policy_of
from afterword.usecases.ports import AccountId, Ledger

_RESTING = (Verdict.WAIT, Verdict.DO_NOTHING)


def asks_for_something(advice: Advice, case: Case) -> bool:
    """Whether the advice is something to do, rather than to leave alone.

    A file that was put to rest is not brought up again to be put to rest.
    """
    if advice.verdict is Verdict.CLOSE_FILE:
        return not any(event.kind == "file_closed" for event in case.events)
    return advice.verdict not in _RESTING


def look_again_at(case: Case, advice: Advice, *, at: datetime, policy: Policy) -> datetime | None:
    """Return `at` if something is to be done now, else when time can next change the advice."""
    if asks_for_something(advice, case):
        return at
    return next_look_at(case, at=at, policy=policy)


def keep_looking(ledger: Ledger, account: AccountId, ids: Sequence[str], *, at: datetime) -> None:
    """Derive the moments anew; to be called in the transaction that changed the facts."""
    cases, policy = ledger.cases(account, ids), policy_of(ledger, account)
    ledger.look_again(
        account,
        {
            id: look_again_at(case, advise(case, at=at, policy=policy), at=at, policy=policy)
            for id, case in cases.items()
        },
    )
