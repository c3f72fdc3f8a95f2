"""Recognise what is known already: the same interview, the same candidacy, the same person.

A calendar, a mail and a person's own words may tell of one interview three times; it must
become one. What is compared are spellings without case, accents and legal forms, and addresses.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import timedelta

from afterword.domain.case import Case, Person
from afterword.reading.names import is_company_domain
from afterword.usecases.ports import AccountId, Headline, KnownMeeting, Reader

SAME_TIME = timedelta(hours=1)
"""Two starts at most this far apart may be one interview (typed from memory). Our choice."""

_LEGAL_FORMS = frozenset(
    "ltd limited plc llp llc inc corp corporation co company gmbh ag se kg sa sas sarl srl bv nv "
    "group holdings the".split()
)
_OVER = frozenset({"rejection", "withdrawal"})
_OVER_EVENTS = frozenset(
    {"file_closed", "accepted_elsewhere", "user_decision", "role_filled_by_other"}
)


def spelling(name: str) -> str:
    """Reduce a name to what two people would spell alike: "The Acme Group Ltd." to "acme"."""
    plain = unicodedata.normalize("NFKD", name.replace("&", " and ")).casefold()
    letters = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    words = letters.split()
    kept = [word for word in words if word not in _LEGAL_FORMS]
    return "".join(kept or words)


def same_company(one: str, other: str) -> bool:
    """Whether two names may mean one company; an unknown name never does."""
    return bool(spelling(one)) and spelling(one) == spelling(other)


def same_post(one: str, other: str) -> bool:
    """Whether two posts may be one; an unknown one may be any."""
    return not one or not other or spelling(one) == spelling(other)


def same_person(one: Person, other: Person) -> bool:
    """Whether two records mean one person: one address, or one full name without a conflict."""
    if one.address and other.address:
        return one.address.lower() == other.address.lower()
    return " " in one.name.strip() and spelling(one.name) == spelling(other.name)


def find_person(person: Person, people: Iterable[Person]) -> Person | None:
    """Find the record of this person among `people`."""
    return next((known for known in people if same_person(known, person)), None)


def share_someone(some: Iterable[Person], others: Iterable[Person]) -> bool:
    """Whether somebody is in both."""
    known = tuple(others)
    return any(find_person(person, known) is not None for person in some)


def company_domains(people: Iterable[Person]) -> tuple[str, ...]:
    """List the domains of the addresses that may name an employer, each once."""
    domains = [
        person.address.rpartition("@")[2].lower() for person in people if person.address is not None
    ]
    return tuple(domain for domain in dict.fromkeys(domains) if is_company_domain(domain))


def find_candidacy(
    reader: Reader,
    account: AccountId,
    *,
    company: str,
    role: str,
    people: Sequence[Person],
) -> str | None:
    """Find the open opportunity a new interview belongs to, newest first; None starts one."""
    for known in _possible(reader, account, company, role, people):
        if not is_over(reader.cases(account, [known.id])[known.id]):
            return known.id
    return None


def _possible(
    reader: Reader, account: AccountId, company: str, role: str, people: Sequence[Person]
) -> list[Headline]:
    by_name = [
        known
        for known in reversed(reader.headlines(account))
        if same_company(known.company, company) and _may_be_post(known, role)
    ]
    by_address = [
        known
        for domain in company_domains(people)
        for known in reader.opportunities_at(account, domain)
        if _may_be_post(known, role)
    ]
    return list({known.id: known for known in (*by_name, *by_address)}.values())


def _may_be_post(known: Headline, role: str) -> bool:
    return known.role_is_guess or same_post(known.role, role)


def is_over(case: Case) -> bool:
    """Whether a candidacy has ended, so that a new interview begins another one."""
    return any(touchpoint.kind in _OVER for touchpoint in case.touchpoints) or any(
        event.kind in _OVER_EVENTS for event in case.events
    )


def find_same_meeting(
    meetings: Iterable[KnownMeeting], *, company: str, people: Sequence[Person]
) -> KnownMeeting | None:
    """Find the interview that is the same as one at `company` with `people`, at its time."""
    for known in meetings:
        if known.interview.status == "cancelled":
            continue
        if same_company(known.company, company) or share_someone(people, known.people):
            return known
    return None
