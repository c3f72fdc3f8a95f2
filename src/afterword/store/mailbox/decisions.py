"""What was decided about a mail, as lines in the history of the opportunity it is about."""

from __future__ import annotations

from afterword.store import models as store
from afterword.store.mailbox import models
from afterword.usecases.ports_mailbox import ProposalState

_WHAT = "proposal"


def note_decision(row: models.Proposal, before: ProposalState) -> None:
    """Write down what a decision made of a proposal; one that belongs nowhere has no history."""
    if row.opportunity_id is None:
        return
    if row.state == ProposalState.OPEN:
        taken_back = _latest(row.opportunity_id, row.key)
        if taken_back is not None:
            store.Change.objects.create(
                opportunity_id=row.opportunity_id,
                what=_WHAT,
                subject=row.key,
                source="typed",
                before=taken_back.after,
                after=taken_back.before,
                undoes=taken_back,
            )
        return
    store.Change.objects.create(
        opportunity_id=row.opportunity_id,
        what=_WHAT,
        subject=row.key,
        source="typed",
        before=_fields(row) | {"state": before.value, "meant": ""},
        after=_fields(row),
    )


def note_parts(opportunity: str, account: int, key: str, *, since: int) -> None:
    """Let what was written since a line of the history be parts of the decision about a mail."""
    owner = store.Opportunity.objects.get(account_id=account, key=opportunity)
    whole = _latest(owner.pk, key)
    if whole is not None:
        parts = store.Change.objects.filter(opportunity=owner, pk__gt=since, pk__lt=whole.pk)
        parts.filter(within=None).update(within=whole)


def last_change_of(owner: int) -> int:
    """Return the latest line of the history of an opportunity, 0 where there is none."""
    latest = store.Change.objects.filter(opportunity_id=owner).order_by("-pk").first()
    return latest.pk if latest is not None else 0


def _latest(owner: int, key: str) -> store.Change | None:
    """Return the decision about a mail that still counts."""
    found = store.Change.objects.filter(
        opportunity_id=owner, what=_WHAT, subject=key, undoes=None
    ).order_by("-pk")
    latest = found.first()
    if latest is None or store.Change.objects.filter(undoes=latest).exists():
        return None
    return latest


def _fields(row: models.Proposal) -> dict[str, object]:
    return {
        "state": row.state,
        "label": row.label,
        "meant": row.meant,
        "who": row.sender_name or row.sender,
        "ours": row.ours,
    }
