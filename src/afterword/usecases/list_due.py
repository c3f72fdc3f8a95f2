"""What is right now, across all opportunities and for one."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from enum import Enum

from afterword.advice import Policy, advise
from afterword.domain.case import Case
from afterword.domain.errors import AfterwordError, NotFound, UnusableInput
from afterword.usecases.etiquette import policy_of
from afterword.usecases.looking import asks_for_something, look_again_at
from afterword.usecases.note_for import note_for
from afterword.usecases.ports import AccountId, Headline, Reader, Store
from afterword.usecases.views import DueItem, Explained, OutboxItem, OutboxState, Today
from afterword.usecases.wording import headline, instant_in_words

_FAR = datetime.max.replace(tzinfo=UTC)
_DEBRIEF_WITHIN = timedelta(days=7)
"""How long after an interview noting it down is still worth a reminder. Our choice."""
_UPCOMING_WITHIN = timedelta(days=21)
"""How far ahead booked interviews are shown. Our choice."""
_ON_ITS_WAY = frozenset(
    {OutboxState.QUEUED, OutboxState.SENDING, OutboxState.UNCERTAIN, OutboxState.ASK}
)
_LOOK_FIRST = "Look at their mail first; it may change what is right."
_log = logging.getLogger("afterword.usecases")


class _Stand(Enum):
    """How an opportunity stands on the first page."""

    ACTS = "acts"
    RESTS = "rests"
    ON_ITS_WAY = "on its way"
    """What is asked for has been approved and is about to leave, or may have left."""


_Looked = tuple[DueItem, _Stand]


def list_opportunities(store: Store, account: AccountId, *, at: datetime) -> tuple[DueItem, ...]:
    """Return every opportunity with its advice: what is due first, then the waits by date."""
    with store.reading() as reader:
        items = _items(reader, account, reader.headlines(account), at=at)
    return (*_most_urgent_first(items), *_soonest_first(items))


def list_page(
    store: Store, account: AccountId, *, at: datetime, first: int, most: int
) -> tuple[tuple[DueItem, ...], int]:
    """Return a page of all opportunities, due ones first, and how many there are in all.

    Only the cases of the page are loaded. The order is that of the next moment worth a look, so
    a page is the same however many come after it.
    """
    with store.reading() as reader:
        due = reader.due(account, at)
        waiting = reader.waiting(account, at, max(first + most - len(due), 0))
        total = len(due) + reader.count_waiting(account, at)
        items = _items(reader, account, (*due, *waiting)[first : first + most], at=at)
    return tuple(item for item, _ in items), total


def list_today(
    store: Store,
    account: AccountId,
    *,
    at: datetime,
    waits: int = 20,
    silence: bool = False,
    outbox: Sequence[OutboxItem] = (),
) -> Today:
    """Return what is due and the first `waits` waits; only these cases are loaded.

    What the store thought worth a look but has come to rest meanwhile gets its next moment, so
    that it is not loaded each time. A note that is on its way is not asked for again. `silence`
    reads what the silence of each wait means, which takes some milliseconds.
    """
    leaving = tuple(item for item in outbox if item.state in _ON_ITS_WAY)
    with store.reading() as reader:
        profile = reader.profile(account)
        worth_a_look = reader.due(account, at)
        headlines = (*worth_a_look, *reader.waiting(account, at, waits))
        # Both together: each loading of cases asks the same dozen questions.
        items = _items(reader, account, headlines, at=at, leaving=leaving, silence=silence)
        looked_at, resting = items[: len(worth_a_look)], items[len(worth_a_look) :]
        total = reader.count_waiting(account, at)
        to_debrief = reader.to_debrief(account, at - _DEBRIEF_WITHIN, at)
        upcoming = reader.upcoming(account, at, at + _UPCOMING_WITHIN)
        proposals = reader.count_proposals(account)
    rested = tuple(item for item, stand in looked_at if stand is _Stand.RESTS)
    everything = (*looked_at, *resting)
    due = _most_urgent_first(everything)
    waiting = _soonest_first(everything)[:waits]
    _note_rested(store, account, rested)
    not_resting = sum(stand is not _Stand.RESTS for _, stand in resting)
    waiting_total = total + len(rested) - not_resting
    tz = profile.tz if profile is not None else "UTC"
    return Today(
        at=at,
        sentence=_sentence(due, waiting, waiting_total, leaving, proposals, tz, at),
        due=due,
        waiting=waiting,
        waiting_total=waiting_total,
        uncertain=tuple(item for item in outbox if item.needs_answer),
        queued=tuple(
            item for item in outbox if item.state in (OutboxState.QUEUED, OutboxState.SENDING)
        ),
        proposals=proposals,
        to_debrief=to_debrief,
        upcoming=upcoming,
    )


def explain_opportunity(store: Store, account: AccountId, id: str, *, at: datetime) -> Explained:
    """Return one opportunity with all that speaks for and against its advice."""
    from afterword.advice.explain import explain
    from afterword.advice.silence import silence_of_case
    from afterword.usecases.own_waits import own_intervals

    with store.reading() as reader:
        known = reader.headline(account, id)
        case = reader.cases(account, [id])[id]
        policy = policy_of(reader, account)
        intervals = own_intervals(reader, account, at=at)
    advice = advise(case, at=at, policy=policy)
    return Explained(
        opportunity=id,
        case=case,
        advice=advice,
        explanation=explain(case, at=at, policy=policy),
        headline=headline(advice, case, at=at),
        silence=silence_of_case(case, at=at, intervals=intervals),
        company_is_guess=known.company_is_guess,
        role_is_guess=known.role_is_guess,
    )


def find_opportunity(store: Store, account: AccountId, text: str) -> str:
    """Find by exact id, or by words that occur in the company or role of just one.

    Raises:
        NotFound: None matches. UnusableInput: Several do; the sentence names them.
    """
    with store.reading() as reader:
        known = reader.headlines(account)
    wanted = text.casefold().strip()
    if any(one.id == text.strip() for one in known):
        return text.strip()
    exact = [one for one in known if one.company.casefold() == wanted]
    words = wanted.split()
    matching = exact or [one for one in known if words and _has_all(one, words)]
    if not matching:
        raise NotFound(
            f"No opportunity matches {text!r}.",
            "`afterword due` lists them; `afterword add` records a new one.",
        )
    if len(matching) > 1:
        choices = "; ".join(
            f"{one.company}, {one.role or 'no post'} ({one.id})" for one in matching[:6]
        )
        more = f"; and {len(matching) - 6} more" if len(matching) > 6 else ""
        raise UnusableInput(
            f"{text!r} fits several opportunities: {choices}{more}.",
            "Name one by the id in brackets, or add a word of its post.",
            code="ambiguous",
        )
    return matching[0].id


def _has_all(known: Headline, words: Sequence[str]) -> bool:
    name = f"{known.company} {known.role}".casefold()
    return all(word in name for word in words)


def _items(
    reader: Reader,
    account: AccountId,
    headlines: Sequence[Headline],
    *,
    at: datetime,
    leaving: Sequence[OutboxItem] = (),
    silence: bool = False,
) -> list[_Looked]:
    """Advise on each, and say how it stands; `silence` reads it for what rests."""
    cases: Mapping[str, Case] = reader.cases(account, [one.id for one in headlines])
    policy = policy_of(reader, account)
    looked_at = [_item(one, cases[one.id], policy, at=at, leaving=leaving) for one in headlines]
    looked_at = _mail_first(reader, account, looked_at, cases, at=at)
    if not silence or not looked_at:
        return looked_at
    # Most commands do not ask for it, and start faster without.
    from afterword.advice.silence import silence_of_case
    from afterword.usecases.own_waits import own_intervals

    intervals = own_intervals(reader, account, at=at)
    return [
        (
            replace(
                item,
                silence=silence_of_case(cases[item.opportunity], at=at, intervals=intervals),
            ),
            stand,
        )
        if stand is _Stand.RESTS
        else (item, stand)
        for item, stand in looked_at
    ]


def _item(
    known: Headline,
    case: Case,
    policy: Policy,
    *,
    at: datetime,
    leaving: Sequence[OutboxItem],
) -> _Looked:
    advice = advise(case, at=at, policy=policy)
    item = DueItem(
        opportunity=known.id,
        company=known.company,
        role=known.role,
        advice=advice,
        headline=headline(advice, case, at=at),
        look_again_at=look_again_at(case, advice, at=at, policy=policy),
        company_is_guess=known.company_is_guess,
        also=tuple([headline(other, case, at=at) for other in advice.also]),
    )
    if not asks_for_something(advice, case):
        return item, _Stand.RESTS
    if _is_covered(item, case, leaving):
        return item, _Stand.ON_ITS_WAY
    return item, _Stand.ACTS


def _mail_first(
    reader: Reader,
    account: AccountId,
    looked_at: list[_Looked],
    cases: Mapping[str, Case],
    *,
    at: datetime,
) -> list[_Looked]:
    """Ask for a look at mail that may change what is due, before anything is written."""
    acting = [item.opportunity for item, stand in looked_at if stand is _Stand.ACTS]
    if not acting or not reader.count_proposals(account):
        return looked_at
    # Most runs find no open mail, and start faster without.
    from afterword.usecases.unread_answers import what_holds

    found = reader.open_proposals_of(account, acting)
    first: list[_Looked] = []
    for item, stand in looked_at:
        mail, case = found.get(item.opportunity, ()), cases[item.opportunity]
        why = what_holds(mail, case, item.advice.recipients, at=at)
        if stand is _Stand.ACTS and why is not None:
            item = replace(item, headline=_LOOK_FIRST, mail_first=why, also=())
        first.append((item, stand))
    return first


def _is_covered(item: DueItem, case: Case, leaving: Sequence[OutboxItem]) -> bool:
    """Whether the notes this advice asks for are all in the outbox."""
    mine = [
        one
        for one in leaving
        if one.opportunity == item.opportunity and one.note is note_for(item.advice)
    ]
    written_to = {name for one in mine for name in one.to_names}
    wanted = [person.name for id in item.advice.recipients if (person := case.person(id))]
    return bool(mine) and written_to.issuperset(wanted)


def _most_urgent_first(items: Iterable[_Looked]) -> tuple[DueItem, ...]:
    """Order what is due by the end of the window, then by the moment to act; no end is last."""
    return tuple(
        sorted(
            (item for item, stand in items if stand is _Stand.ACTS),
            key=lambda item: (
                item.advice.not_after or _FAR,
                item.advice.send_at or _FAR,
                item.company,
                item.opportunity,
            ),
        )
    )


def _soonest_first(items: Iterable[_Looked]) -> tuple[DueItem, ...]:
    """Order what rests by its next moment; what has none comes last."""
    return tuple(
        sorted(
            (item for item, stand in items if stand is _Stand.RESTS),
            key=lambda item: (item.look_again_at or _FAR, item.company, item.opportunity),
        )
    )


def _note_rested(store: Store, account: AccountId, rested: Sequence[DueItem]) -> None:
    """Keep the next moments of what has come to rest; where that fails, nothing is lost."""
    if not rested:
        return
    try:
        with store.writing() as ledger:
            ledger.look_again(account, {one.opportunity: one.look_again_at for one in rested})
    except AfterwordError as problem:
        _log.info("The next moments were not kept: %s", problem.code)


def _sentence(
    due: Sequence[DueItem],
    waiting: Sequence[DueItem],
    waiting_total: int,
    leaving: Sequence[OutboxItem],
    proposals: int,
    tz: str,
    at: datetime,
) -> str:
    """Say the day in one sentence."""
    if len(due) == 1:
        return f"{due[0].company}: {due[0].headline}"
    if due:
        return f"{_count(len(due))} things are right now; {due[0].company} comes first."
    if leaving:
        if len(leaving) == 1:
            return "A note is on its way; nothing else is to be done."
        return f"{_count(len(leaving))} notes are on their way; nothing else is to be done."
    if not waiting_total and proposals:
        return "Your mailbox says something about your search; look at it first."
    if not waiting_total:
        return "Nothing is recorded yet; add an interview or import its invitation."
    dated = [item.advice.then.not_before for item in waiting if item.advice.then is not None]
    if not dated:
        return "Nothing to do; waiting is right."
    return f"Nothing to do; waiting is right until {instant_in_words(min(dated), tz, at)}."


def _count(number: int) -> str:
    small = ("Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")
    return small[number - 2] if 2 <= number <= 10 else str(number)
