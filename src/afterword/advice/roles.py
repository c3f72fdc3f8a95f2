"""Several roles at one employer: each is its own process, and one mail is enough for both.

A message that names no role belongs to the roles in whose interviews its people took part, and
to all of them if they took part in none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from afterword.advice.vocabulary import CAUTIONS, REASONS
from afterword.domain.case import Case, Touchpoint
from afterword.domain.verdict import Advice, Verdict

# The verdicts from the one that can wait least to the one that asks for nothing.
_URGENCY = (
    Verdict.REPLY,
    Verdict.NOTIFY_DEADLINE,
    Verdict.SEND_THANK_YOU,
    Verdict.SEND_ADDENDUM,
    Verdict.SEND_REJECTION_REPLY,
    Verdict.WITHDRAW,
    Verdict.SEND_STATUS_INQUIRY,
    Verdict.ASK_FEEDBACK,
    Verdict.CONNECT_LINKEDIN,
    Verdict.STAY_IN_TOUCH,
    Verdict.WAIT,
    Verdict.DO_NOTHING,
    Verdict.CLOSE_FILE,
)


def has_several_roles(case: Case) -> bool:
    """Whether the interviews are for more than one role."""
    first: str | None = None
    for interview in case.interviews:
        role = interview.role
        if role is None:
            continue
        if first is None:
            first = role.casefold()
        elif role.casefold() != first:
            return True
    return False


def advise_each_role(case: Case, advise: Callable[[Case], Advice]) -> Advice:
    """Advise on each role and say the most urgent first, the others beside it.

    Where two status notes would go to one person, the second is left out.
    """
    parts = [(role, advise(part)) for role, part in _parts(case)]
    parts.sort(key=lambda pair: (_URGENCY.index(pair[1].verdict), _soonest(pair[1]), pair[0]))
    first, others = parts[0][1], [advice for _, advice in parts[1:]]
    also = [
        advice
        for advice in others
        if _URGENCY.index(advice.verdict) < _URGENCY.index(Verdict.WAIT)
        and not (
            advice.verdict is Verdict.SEND_STATUS_INQUIRY
            and advice.verdict is first.verdict
            and set(advice.recipients) & set(first.recipients)
        )
    ]
    reasons, cautions = list(first.reasons), list(first.cautions)
    if REASONS["one-channel"] not in reasons:
        reasons.append(REASONS["one-channel"])
    if first.verdict is Verdict.SEND_STATUS_INQUIRY:
        cautions = [
            CAUTIONS["two-mails-same-recruiter"],
            CAUTIONS["status-inquiry-role-b"],
            *cautions,
        ]
    return replace(
        first,
        reasons=tuple(reasons),
        cautions=tuple(dict.fromkeys(cautions)),
        also=(*first.also, *also),
    )


def _soonest(advice: Advice) -> str:
    moment = advice.not_after or (advice.then.not_before if advice.then else None)
    return moment.isoformat() if moment is not None else "9"


def _parts(case: Case) -> list[tuple[str, Case]]:
    """Split a case by role, in the order of the roles' names."""
    names = {i.role.casefold(): i.role for i in case.interviews if i.role is not None}
    people = {
        key: {
            id_
            for i in case.interviews
            if i.role is not None and i.role.casefold() == key
            for id_ in i.participants
        }
        for key in names
    }
    return [(key, _part(case, key, names[key], people)) for key in sorted(names)]


def _part(case: Case, key: str, name: str, people: dict[str, set[str]]) -> Case:
    return replace(
        case,
        role=name,
        interviews=tuple(i for i in case.interviews if i.role is None or i.role.casefold() == key),
        touchpoints=tuple(m for m in case.touchpoints if _belongs(m, key, people)),
    )


def _belongs(message: Touchpoint, key: str, people: dict[str, set[str]]) -> bool:
    if message.role is not None:
        return message.role.casefold() == key or message.role.casefold() not in people
    roles = [role for role, ids in people.items() if any(id_ in ids for id_ in message.people)]
    return not roles or key in roles
