"""The waits, with what their silence means."""

from __future__ import annotations

from datetime import datetime

from afterword.advice import advise
from afterword.advice.silence import silence_of_case
from afterword.usecases.etiquette import policy_of
from afterword.usecases.looking import asks_for_something, look_again_at
from afterword.usecases.own_waits import own_intervals
from afterword.usecases.ports import AccountId, Store
from afterword.usecases.views import DueItem, Wait
from afterword.usecases.wording import headline


def list_waits(
    store: Store, account: AccountId, *, at: datetime, most: int = 20
) -> tuple[Wait, ...]:
    """Return the waits that end soonest, at most `most`, in a fixed number of questions.

    A wait whose stored moment has passed may still be one: something may have changed meanwhile.
    """
    with store.reading() as reader:
        passed = reader.due(account, at)[-most:]
        known = (*passed, *reader.waiting(account, at, most))
        cases = reader.cases(account, [one.id for one in known])
        policy = policy_of(reader, account)
        intervals = own_intervals(reader, account, at=at)
    waits = []
    for one in known:
        case = cases[one.id]
        advice = advise(case, at=at, policy=policy)
        if asks_for_something(advice, case):
            continue
        item = DueItem(
            opportunity=one.id,
            company=one.company,
            role=one.role,
            advice=advice,
            headline=headline(advice, case, at=at),
            look_again_at=look_again_at(case, advice, at=at, policy=policy),
            company_is_guess=one.company_is_guess,
        )
        waits.append(Wait(item, silence_of_case(case, at=at, intervals=intervals)))
    return tuple(waits[:most])
