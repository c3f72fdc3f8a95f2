"""`afterword send`: the exact mail is shown, the person says yes, and it goes out once."""

from __future__ import annotations

from email.parser import BytesParser
from typing import TYPE_CHECKING

import click

from afterword.cli.commands.draft import show_draft
from afterword.cli.exit_codes import NEEDS_THE_PERSON
from afterword.cli.findings import finding_lines
from afterword.cli.input_files import print_json
from afterword.cli.session import opened_program, this_moment
from afterword.domain.errors import NotFound, Refused
from afterword.usecases.views import Delivery, DraftState, DraftView, OutboxState
from afterword.usecases.wording import joined

if TYPE_CHECKING:
    from afterword.bootstrap import Program
    from afterword.usecases.overruling import EarlierNote


@click.command("send", help="Show the exact mail, ask, and send it once.")
@click.argument("what", required=False, metavar="[NAME | DRAFT]")
@click.option("--yes", is_flag=True, help="Send what is approved already, without asking.")
@click.option("--dry-run", is_flag=True, help="Only show what would be sent.")
@click.option("--overrule", metavar="WHY", help="Send against the advice, and record why.")
@click.option("--now", is_flag=True, help="Do not wait for their working hours.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per delivery.")
def command(
    what: str | None, yes: bool, dry_run: bool, overrule: str | None, now: bool, as_json: bool
) -> None:
    """Approve drafts one by one, then carry out what is approved."""
    with opened_program() as program:
        held_back = 0
        if not yes:
            drafts = _drafts(program, what)
            if drafts and not dry_run:
                program.require_mail_account()
            for draft in drafts:
                held_back += not _offer(program, draft, dry_run=dry_run, overrule=overrule, now=now)
        if dry_run:
            return
        deliveries = program.deliver_due(at=this_moment())
        for delivery in deliveries:
            _show(delivery, as_json=as_json)
        if not deliveries and not held_back and not as_json:
            click.echo(_what_waits(program))
        needs_the_person = held_back or any(
            d.item.needs_answer or d.item.state is OutboxState.FAILED for d in deliveries
        )
    if needs_the_person:
        raise click.exceptions.Exit(NEEDS_THE_PERSON)


def _drafts(program: Program, what: str | None) -> list[DraftView]:
    """List the drafts meant: one by its id, those of an opportunity, or all that are open."""
    if what is not None:
        try:
            return [program.draft(what)]
        except NotFound:
            ids = [program.find_opportunity(what)]
    else:
        ids = [item.opportunity for item in program.opportunities(at=this_moment())]
    return [
        draft
        for id_ in ids
        for draft in program.drafts(id_)
        if draft.state is DraftState.DRAFT and draft.channel == "email"
    ]


def _what_waits(program: Program) -> str:
    """Say that nothing left, and what is still to leave."""
    waiting = [item for item in program.outbox() if item.state is OutboxState.QUEUED]
    if not waiting:
        return "Nothing is waiting to be sent."
    many = "One note waits" if len(waiting) == 1 else f"{len(waiting)} notes wait"
    return (
        f"{many} for the right moment; `afterword outbox` says when. It leaves while `afterword` "
        "is open in the browser, or with `afterword send --yes` after that."
    )


def _offer(
    program: Program, draft: DraftView, *, dry_run: bool, overrule: str | None, now: bool
) -> bool:
    """Show one mail as it would go out and ask; return whether it was approved."""
    if not draft.may_approve and overrule is None:
        show_draft(draft)
        click.echo("This note is held back until that is mended.")
        return False
    exact = program.preview(draft.id, at=this_moment())
    click.echo("-" * 72)
    click.echo(mail_in_words(exact))
    click.echo("-" * 72)
    for line in finding_lines(draft.findings):
        click.echo(line)
    plan = program.plan(draft.id, at=this_moment())
    at_once = now or plan.is_soon
    if not plan.is_soon:
        click.echo(plan.now_leaves_out if now else plan.sentence)
    question = "Send this mail now?" if at_once else "Approve this mail?"
    try:
        first = program.earlier_note(draft.id, at=this_moment())
        if dry_run:
            return True
        if first is not None and not _means_it(first):
            return False
        if not click.confirm(question, default=False):
            return False
        item = program.approve(
            draft.id,
            at=this_moment(),
            overrule=overrule,
            first_sent_at=first.sent_at if first is not None else None,
            at_once=at_once,
        )
    except Refused as refusal:
        click.echo(f"Held back: {refusal}")
        return False
    click.echo(item.sentence)
    return True


def _means_it(first: EarlierNote) -> bool:
    """Name the first note, and ask whether there is to be a second."""
    click.echo(f"This would be a second note into the same silence. {first.sentence}")
    return click.confirm("Write once more all the same? There is no third.", default=False)


def mail_in_words(exact: bytes) -> str:
    """Show every header as it goes out, and the text as it will be read."""
    mail = BytesParser().parsebytes(exact)
    payload = mail.get_payload(decode=True)
    text = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    headers = exact.partition(b"\r\n\r\n")[0].decode("ascii", "replace")
    return f"{headers}\n\n{text}".replace("\r\n", "\n").rstrip()


def _show(delivery: Delivery, *, as_json: bool) -> None:
    if as_json:
        item = delivery.item
        print_json(
            {
                "item": item.id,
                "draft": item.draft_id,
                "opportunity": item.opportunity,
                "state": str(item.state),
                "message_id": item.message_id,
                "sentence": delivery.sentence,
            }
        )
        return
    click.echo(f"{joined(delivery.item.to_names)}: {delivery.sentence}")
