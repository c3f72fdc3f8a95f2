"""What the mailbox said and what became of it, as JSON lines."""

from __future__ import annotations

import json

from afterword.usecases.ports import AccountId
from afterword.usecases.ports_mailbox import MailboxStore, Proposal, ProposalState

FILE_NAME = "mailbox.jsonl"
_PAGE = 500


def proposal_to_json(one: Proposal) -> dict[str, object]:
    """Return the public form of a proposal (`afterword proposals --json`)."""
    mail = one.mail
    return {
        "proposal": one.id,
        "state": str(one.state),
        "kind": str(one.kind),
        "label": one.label,
        "confidence": round(one.confidence, 3),
        "opportunity": one.opportunity,
        "company": one.company,
        "because": one.because,
        "from": mail.sender,
        "subject": mail.subject,
        "date": mail.sent_at.isoformat() if mail.sent_at else None,
        "message_id": mail.message_id,
        "where": mail.where,
        "evidence": list(one.evidence),
        "warnings": list(one.warnings),
        "meant": one.meant or None,
    }


def export_proposals(mail: MailboxStore, account: AccountId) -> str:
    """Return every proposal with its text, one JSON object a line; empty where there is none."""
    lines: list[str] = []
    with mail.mail_reading() as reading:
        for state in ProposalState:
            first = 0
            while some := reading.proposals(account, state=state, first=first, most=_PAGE):
                lines += [
                    json.dumps(proposal_to_json(one) | {"text": one.found.text}, ensure_ascii=False)
                    for one in some
                ]
                first += _PAGE
    return "".join(f"{line}\n" for line in lines)
