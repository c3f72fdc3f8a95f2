"""Hold a note while a mail about its opportunity has been read and nobody has said if it is so.

A queued note must not leave after an answer arrived, even where the answer is only a proposal.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from typing import Final, Protocol

from afterword.domain.case import Case, Person
from afterword.usecases.outbox_states import State
from afterword.usecases.ports import AccountId
from afterword.usecases.ports_mailbox import HOLDING, Proposal, ProposalKind
from afterword.usecases.ports_sending import Change, OutboxRows, Row

_WORDS: Final = {
    ProposalKind.NEW_INTERVIEW: "reads like an invitation to talk",
    ProposalKind.INTERVIEW_CHANGED: "reads as if an interview is moved",
    ProposalKind.INTERVIEW_CANCELLED: "reads as if an interview is called off",
    ProposalKind.INVITATION: "reads like an invitation to talk",
    ProposalKind.TASK: "reads as if they ask you to do something",
    ProposalKind.QUESTION: "reads as if they ask you something",
    ProposalKind.DELAY: "says that it takes longer",
    ProposalKind.REJECTION: "reads like a no",
    ProposalKind.OFFER: "reads like an offer",
    ProposalKind.FEEDBACK: "reads like feedback",
    ProposalKind.REPLY: "is an answer",
    ProposalKind.ABSENCE: "says that somebody is away",
    ProposalKind.BOUNCE: "says that a mail could not be delivered",
    ProposalKind.OWN_NOTE: "looks like a note you wrote yourself",
}


class OpenProposals(Protocol):
    """Says what is open about an opportunity."""

    def open_proposals(self, account: AccountId, opportunity: str) -> tuple[Proposal, ...]:
        """Return the open proposals, the latest mail first."""
        ...


def hold_queued(
    rows: OutboxRows,
    opportunities: Collection[str],
    why_not: Callable[[Row], str | None],
    *,
    at: datetime,
) -> int:
    """Hold the notes that wait about these opportunities and should not leave; return how many.

    A note that is claimed meanwhile is asked about again just before it leaves.
    """
    held = 0
    for row in rows.list_in(frozenset({State.QUEUED})):
        why = why_not(row) if row.opportunity in opportunities else None
        if why is not None:
            held += rows.swap(row, State.HELD, Change("held", sentence=why), at=at) is not None
    return held


def why_mail_holds(
    reader: OpenProposals,
    account: AccountId,
    opportunity: str,
    case: Case,
    *,
    people: Collection[str],
    at: datetime,
) -> str | None:
    """Say why a note to `people` should wait for the candidate; None if nothing is open.

    What came before the latest interview is history and holds nothing; a no, an offer and a
    mail without a date hold whenever they came. A mail that came back holds what would go to
    the same person.
    """
    return what_holds(reader.open_proposals(account, opportunity), case, people, at=at)


def what_holds(
    found: Iterable[Proposal], case: Case, people: Collection[str], *, at: datetime
) -> str | None:
    """Say the same of open proposals about one opportunity."""
    for one in found:
        if one.kind not in HOLDING or not _is_news(one, case, at=at):
            continue
        if one.kind is ProposalKind.BOUNCE and one.found.bounced:
            unreached = _unreached(one, case, people)
            if unreached is not None:
                return (
                    f"A mail to {unreached.name} came back: {one.found.bounced} could not be "
                    "reached. Look at it under Proposals; this note would go to the same address, "
                    "so put it away and write it again once you have another."
                )
            continue
        return f"{_who(one)} {_WORDS[one.kind]}. Look at it under Proposals first."
    return None


def _unreached(one: Proposal, case: Case, people: Collection[str]) -> Person | None:
    """Return whom of these people a mail did not reach."""
    for person in case.people:
        addresses = {address.lower() for address in (person.email, *person.addresses)}
        if person.id in people and one.found.bounced in addresses:
            return person
    return None


def _is_news(one: Proposal, case: Case, *, at: datetime) -> bool:
    if one.kind is ProposalKind.ABSENCE and one.found.return_on is not None:
        return one.found.return_on > at.date()
    if one.kind in (ProposalKind.REJECTION, ProposalKind.OFFER) or one.mail.sent_at is None:
        return True
    talks = [talk.end for talk in case.interviews if talk.end <= at and talk.status != "cancelled"]
    return not talks or one.mail.sent_at >= max(talks)


def _who(one: Proposal) -> str:
    if one.mail.ours:
        return "A mail in your Sent folder"
    return f"A mail from {one.mail.sender_name or one.mail.sender or 'somebody'}"
