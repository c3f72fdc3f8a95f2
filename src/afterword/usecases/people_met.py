"""Everyone the candidate has met, across all opportunities."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.advice import Policy, advise
from afterword.domain.case import Case
from afterword.domain.verdict import Advice, Verdict
from afterword.usecases.etiquette import policy_of
from afterword.usecases.looking import asks_for_something
from afterword.usecases.ports import AccountId, Store
from afterword.usecases.views import PersonMet
from afterword.usecases.wording import headline


def list_people(
    store: Store, account: AccountId, *, at: datetime, first: int = 0, most: int = 100
) -> tuple[PersonMet, ...]:
    """Return the people met until `at`, the latest first; `first` and `most` cut out a page."""
    with store.reading() as reader:
        people = reader.people(account, at, first, most)
        cases = reader.cases(account, list(dict.fromkeys(one.opportunity for one in people)))
        policy = policy_of(reader, account)
    standings = {id: _stand(case, policy, at) for id, case in cases.items()}
    return tuple(
        replace(
            one,
            invited_at=_invited_at(cases[one.opportunity], one.id),
            write_from=standings[one.opportunity].light_word.get(one.id),
            reason=standings[one.opportunity].reasons.get(one.id, ""),
        )
        for one in people
    )


@dataclass(frozen=True, slots=True)
class _Standing:
    """Who of a case is to be written to now, and to whom a light word is welcome from when."""

    reasons: Mapping[str, str]
    light_word: Mapping[str, datetime]


def _stand(case: Case, policy: Policy, at: datetime) -> _Standing:
    advice = advise(case, at=at, policy=policy)
    reasons: Mapping[str, str] = {}
    if asks_for_something(advice, case):
        reasons = dict.fromkeys(advice.recipients, headline(advice, case, at=at))
    return _Standing(reasons, _light_word(case, advice, policy, at))


def _invited_at(case: Case, person: str) -> datetime | None:
    invitations = [
        touchpoint.at
        for touchpoint in case.touchpoints
        if touchpoint.kind == "linkedin_invitation" and person in touchpoint.people
    ]
    return max(invitations, default=None)


def _light_word(case: Case, advice: Advice, policy: Policy, at: datetime) -> Mapping[str, datetime]:
    """Say for each person of a case when a light word is welcome, by the advice itself."""
    if advice.verdict is Verdict.STAY_IN_TOUCH:
        return dict.fromkeys(advice.recipients, at)
    then = advice.then
    if then is None or then.verdict is not Verdict.STAY_IN_TOUCH:
        return {}
    # Whom it is to go to is said once it is time; it is asked of the same rule ahead of time.
    later = advise(case, at=then.not_before, policy=policy)
    return dict.fromkeys(later.recipients, then.not_before)
