"""From a draft to frozen bytes in the outbox, and back to a fact once it has gone out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from afterword.advice import DEFAULT_POLICY, Policy, advise
from afterword.domain.case import Case, Person, Thread, Touchpoint
from afterword.domain.errors import Refused
from afterword.domain.notes import NoteKind, Severity
from afterword.domain.verdict import Advice
from afterword.usecases.etiquette import policy_of
from afterword.usecases.looking import keep_looking
from afterword.usecases.note_for import note_for
from afterword.usecases.overruling import is_a_third
from afterword.usecases.ports import AccountId, Ledger, Origin, Reader, Store, StoredDraft
from afterword.usecases.ports_sending import ApprovedNote, Row
from afterword.usecases.send_times import Leaving
from afterword.usecases.unread_answers import why_mail_holds
from afterword.usecases.views import (
    DraftState,
    DraftView,
    MailAccount,
    OutboxItem,
    OutboxState,
    Profile,
)
from afterword.usecases.wording import headline, joined
from afterword.writing.lints import may_be_overruled
from afterword.writing.mail_bytes import FrozenMail, Mailbox, freeze_mail
from afterword.writing.threads import references_for, thread_to_answer

_SENT: Final = Origin(source="sent")
_BY_HAND: Final = Origin(source="typed")


@dataclass(frozen=True, slots=True)
class Ready:
    """A draft with all that is needed to freeze it."""

    draft: StoredDraft
    case: Case
    profile: Profile
    mail_account: MailAccount
    people: tuple[Person, ...]
    policy: Policy = DEFAULT_POLICY


def get_ready(
    store: Store, account: AccountId, draft_id: str, *, only_to_look: bool = False
) -> Ready:
    """Collect what the mail is made of.

    `only_to_look` does without a mail account where the candidate's own address is known.

    Raises:
        Refused: It is not a mail, no account is set up, or an address is missing.
    """
    with store.reading() as reader:
        return _ready(reader, account, draft_id, only_to_look=only_to_look)


def _ready(reader: Reader, account: AccountId, draft_id: str, *, only_to_look: bool) -> Ready:
    draft = reader.draft(account, draft_id)
    if draft.channel != "email":
        raise Refused(
            f"This note goes by {draft.channel}, which Afterword does not send.",
            "Send it yourself, then record it with `afterword record`.",
            code="not-a-mail",
        )
    profile = reader.profile(account) or Profile()
    mail_account = reader.mail_account(account)
    if mail_account is None and only_to_look and profile.email:
        mail_account = MailAccount(profile.email, smtp_host="")
    if mail_account is None:
        raise Refused(
            "No mail account is set up yet, so nothing can be sent.",
            "Set it up once with `afterword account` or in the settings.",
            code="no-account",
        )
    case = reader.cases(account, [draft.opportunity])[draft.opportunity]
    people = tuple(person for id in draft.to if (person := case.person(id)) is not None)
    if not people:
        raise Refused("This note has no recipient.", "Choose who it goes to.", code="no-recipient")
    if missing := [person.name for person in people if person.address is None]:
        raise Refused(
            f"The address of {joined(missing)} is not known.",
            "Add it to the person; guessing addresses does more harm than good.",
            code="no-address",
        )
    return Ready(draft, case, profile, mail_account, people, policy_of(reader, account))


def freeze(ready: Ready, *, at: datetime, copy: int = 0) -> FrozenMail:
    """Make the bytes approval freezes; `at` is when the note is meant to leave."""
    thread = thread_to_answer(ready.case, ready.draft.to[0], at=at)
    sender = Mailbox(
        ready.mail_account.display_name or ready.profile.name, ready.mail_account.address
    )
    return freeze_mail(
        note_id=note_id_of(ready.draft),
        sender=sender,
        to=tuple(Mailbox(person.name, person.address or "") for person in ready.people),
        subject=ready.draft.subject,
        body=ready.draft.body,
        date=at,
        in_reply_to=thread.message_id if thread is not None else None,
        references=thread.references if thread is not None else (),
        copy=copy,
        copy_to_self=ready.mail_account.copy_to_self,
    )


def note_id_of(draft: StoredDraft) -> str:
    """Name this text of this draft; a changed text is another note."""
    return f"{draft.id}-{draft.version}"


@dataclass(frozen=True, slots=True)
class Judged:
    """What advice says of a note: whether it asks for it, and in which window."""

    agrees: bool
    sentence: str
    not_before: datetime | None = None
    not_after: datetime | None = None


def judge(
    case: Case, note: NoteKind, people: tuple[str, ...], *, at: datetime, policy: Policy
) -> Judged:
    """Ask advice about a note to `people` at a moment."""
    advice = advise(case, at=at, policy=policy)
    for one in (advice, *advice.also):
        if note_for(one) is note and _is_for(one, people):
            return Judged(True, headline(one, case, at=at), one.send_at, one.not_after)
    return Judged(False, headline(advice, case, at=at))


def _is_for(advice: Advice, people: tuple[str, ...]) -> bool:
    return not advice.recipients or set(people) <= set(advice.recipients)


def require_clean(view: DraftView, *, overrule: str | None) -> None:
    """Refuse a note in which a finding blocks that the candidate has not overruled or may not."""
    overruled = bool((overrule or "").strip())
    blocking = [
        one
        for one in view.findings
        if one.severity is Severity.BLOCKING and not (overruled and may_be_overruled(one))
    ]
    if blocking:
        raise Refused(
            f"The note to {joined(view.to_names)} cannot go out yet: {blocking[0].message}",
            "Change that and approve it again.",
            code="blocked",
        )
    if view.state is not DraftState.DRAFT:
        raise Refused(
            f"The note to {joined(view.to_names)} is {view.state.value} already.",
            "The outbox shows where it stands.",
            code="approved-already",
        )


def approved_note(
    ready: Ready,
    mail: FrozenMail,
    judged: Judged,
    *,
    leaves: Leaving,
    overrule: str | None,
    at_once: bool = False,
) -> ApprovedNote:
    """Put together what the outbox stores; it is not tried before `leaves`.

    Raises:
        Refused: Advice says no, and nothing overrules it.
    """
    if not judged.agrees and not (overrule or "").strip():
        raise Refused(
            f"This note is not what is right now. {judged.sentence}",
            "If you know better, say why and approve it all the same.",
            code="against-advice",
        )
    return ApprovedNote(
        note_id=note_id_of(ready.draft),
        draft_id=ready.draft.id,
        opportunity=ready.draft.opportunity,
        company=ready.case.employer.name,
        note=ready.draft.note,
        people=ready.draft.to,
        to_names=tuple(person.name for person in ready.people),
        account=ready.mail_account.address,
        mail=mail,
        not_before=leaves.at,
        not_after=judged.not_after,
        advised=judged.agrees,
        at_once=at_once,
        because=leaves.because,
    )


def mark_approved(ledger: Ledger, account: AccountId, draft: StoredDraft, *, at: datetime) -> None:
    """Fix the text; exactly one approval wins.

    Raises:
        Refused: It was changed or approved in another window.
    """
    now = ledger.draft(account, draft.id)
    won = now.version == draft.version and ledger.move_draft(
        account, draft.id, expected=DraftState.DRAFT, to=DraftState.APPROVED, at=at
    )
    if not won:
        raise Refused(
            "The note was changed or approved in another window meanwhile.",
            "Look at it once more.",
            code="changed-meanwhile",
        )


def why_not_now(store: Store, account: AccountId, row: Row, at: datetime) -> str | None:
    """Say why a note should not leave now; None while it is still right.

    A note approved against advice is held only by news: they wrote after it was approved. A
    third status note into the same silence is held whatever was approved.
    """
    with store.reading() as reader:
        case = reader.cases(account, [row.opportunity])[row.opportunity]
        policy = policy_of(reader, account)
        held = why_mail_holds(reader, account, row.opportunity, case, people=row.people, at=at)
    if held is not None:
        return held
    if is_a_third(case, row.note, at=at, policy=policy):
        return "Two status notes have gone into this silence already; a third would do harm."
    news = [
        one
        for one in case.touchpoints
        if one.direction == "in" and not one.auto_submitted and row.approved_at < one.at <= at
    ]
    judged = judge(case, row.note, row.people, at=at, policy=policy)
    if row.advised and not judged.agrees:
        return f"It is no longer what is right. {judged.sentence}"
    if not row.advised and news:
        return "They have written since you approved it; read that first."
    return None


def record_sent(ledger: Ledger, account: AccountId, row: Row, at: datetime) -> None:
    """Record that a note went out; called in the transaction that marks it sent."""
    draft = ledger.draft(account, row.draft_id)
    case = ledger.cases(account, [row.opportunity])[row.opportunity]
    answered = thread_to_answer(case, row.people[0], at=row.approved_at) if row.people else None
    references = references_for(answered) if answered is not None else ()
    sent = Touchpoint(
        at=row.sent_at or at,
        direction="out",
        kind=row.note.value,
        people=row.people,
        channel="email",
        text=draft.body,
        thread=Thread(row.message_id, references, row.subject),
    )
    ledger.record_touchpoint(account, row.opportunity, sent, origin=_SENT)
    # A draft again: its note was refused for good, and the candidate sent it another way.
    for before in (DraftState.APPROVED, DraftState.DRAFT):
        ledger.move_draft(account, row.draft_id, expected=before, to=DraftState.SENT, at=at)
    keep_looking(ledger, account, [row.opportunity], at=at)


def record_sent_by_hand(
    ledger: Ledger, account: AccountId, draft_id: str, *, channel: str, at: datetime
) -> None:
    """Record that a draft went out without Afterword; `at` is when, `channel` how.

    Raises:
        Refused: It is approved or sent already.
    """
    draft = ledger.draft(account, draft_id)
    if not ledger.move_draft(
        account, draft_id, expected=DraftState.DRAFT, to=DraftState.SENT, at=at
    ):
        raise Refused(
            f"This note is {draft.state.value} already.",
            "The outbox shows where it stands.",
            code="approved-already",
        )
    sent = Touchpoint(
        at=at,
        direction="out",
        kind=draft.note.value,
        people=draft.to,
        channel=channel,
        text=draft.body,
    )
    ledger.record_touchpoint(account, draft.opportunity, sent, origin=_BY_HAND)
    keep_looking(ledger, account, [draft.opportunity], at=at)


def give_back(
    ledger: Ledger, account: AccountId, items: tuple[OutboxItem, ...], *, at: datetime
) -> None:
    """Let drafts be changed again whose latest approval was cancelled or refused for good."""
    latest: dict[str, OutboxItem] = {}
    for item in sorted(items, key=lambda one: one.approved_at):
        latest[item.draft_id] = item
    for item in latest.values():
        if item.state in (OutboxState.CANCELLED, OutboxState.FAILED):
            ledger.move_draft(
                account,
                item.draft_id,
                expected=DraftState.APPROVED,
                to=DraftState.DRAFT,
                at=at,
            )
