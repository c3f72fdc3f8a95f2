"""`afterword proposals`: what your mail says, and your yes or no to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from afterword.cli.exit_codes import NEEDS_THE_PERSON
from afterword.cli.input_files import print_json
from afterword.cli.session import opened_program, this_moment
from afterword.reading.mail.reading import LABELS

if TYPE_CHECKING:
    from afterword.usecases.ports_mailbox import Proposal

STATES = ("open", "accepted", "rejected")
_MOST = 500


@click.group("proposals", invoke_without_command=True)
@click.option(
    "--state",
    type=click.Choice(STATES),
    default="open",
    show_default=False,
    help="Which; `open` if left out.",
)
@click.option("--unmatched", is_flag=True, help="Only those that fit no application yet.")
@click.option("--unread", is_flag=True, help="The mails that could not be read.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per proposal.")
@click.pass_context
def command(ctx: click.Context, state: str, unmatched: bool, unread: bool, as_json: bool) -> None:
    """What your mail says, until you say whether it is so."""
    if ctx.invoked_subcommand is not None:
        return
    from afterword.usecases.ports_mailbox import ProposalState

    with opened_program() as program:
        if unread:
            for mail in program.unread_mail(most=_MOST):
                click.echo(f"{mail.where}: {mail.sentence}")
            return
        found = program.proposals(
            state=ProposalState(state), matched=False if unmatched else None, most=_MOST
        )
        happens = program.what_would_happen(found, at=this_moment())
        counts = program.count_proposals()
    for one in found:
        _show(one, happens[one.id], as_json=as_json)
    if as_json:
        return
    if not found:
        click.echo("Nothing is proposed.")
    if counts.unread:
        click.echo(f"{counts.unread} mails could not be read: `afterword proposals --unread`.")


@command.command("accept")
@click.argument("ids", nargs=-1, metavar="ID ...")
@click.option("--confirmations", is_flag=True, help="All that only confirms what is known.")
@click.option("--to", "name", metavar="NAME", help="To which application it belongs.")
@click.option("--new", "company", metavar="COMPANY", help="It begins a new application there.")
@click.option("--role", default="", help="With --new: the title of the post.")
@click.option("--as", "label", type=click.Choice(LABELS), help="What the mail really is.")
def accept_command(
    ids: Sequence[str],
    confirmations: bool,
    name: str | None,
    company: str | None,
    role: str,
    label: str | None,
) -> None:
    """Make facts of proposals."""
    from afterword.domain.errors import Refused
    from afterword.usecases.proposals import NewCandidacy

    if not ids and not confirmations:
        raise click.UsageError("Name the proposals by their ids, or say --confirmations.")
    at = this_moment()
    with opened_program() as program:
        if confirmations:
            done = program.accept_confirmations(at=at)
            click.echo(f"{len(done)} confirmations accepted.")
        opportunity = program.find_opportunity(name) if name else None
        for id_ in ids:
            create = NewCandidacy(company, role) if company else None
            try:
                decided = program.accept_proposal(
                    id_, at=at, opportunity=opportunity, create=create, label=label
                )
            except Refused as refused:
                if refused.code != "no-opportunity":
                    raise
                remedy = "Say `--to` with its company, or begin a new one with `--new COMPANY`."
                raise Refused(refused.sentence, remedy, code=refused.code) from None
            click.echo(decided.sentence)


@command.command("reject")
@click.argument("ids", nargs=-1, required=True, metavar="ID ...")
@click.option("--as", "label", type=click.Choice(LABELS), help="What the mail really is.")
def reject_command(ids: Sequence[str], label: str | None) -> None:
    """Put proposals aside; nothing is changed by them."""
    with opened_program() as program:
        for id_ in ids:
            click.echo(program.reject_proposal(id_, at=this_moment(), label=label or "").sentence)


@command.command("undo")
@click.argument("id_", metavar="ID")
def undo_command(id_: str) -> None:
    """Take a decision back, and what it changed."""
    with opened_program() as program:
        click.echo(program.undo_proposal(id_, at=this_moment()).sentence)


@command.command("show")
@click.argument("id_", metavar="ID")
def show_command(id_: str) -> None:
    """One proposal with the words of the mail."""
    with opened_program() as program:
        one = program.proposal(id_)
        happens = program.what_would_happen([one], at=this_moment())[id_]
    _show(one, happens, as_json=False)
    if one.found.text:
        click.echo()
        click.echo(one.found.text)
    if one.opportunity is None and one.state.value == "open":
        raise click.exceptions.Exit(NEEDS_THE_PERSON)


def _show(one: Proposal, happens: str, *, as_json: bool) -> None:
    from afterword.usecases.export_mailbox import proposal_to_json

    mail = one.mail
    if as_json:
        print_json(proposal_to_json(one) | {"would": happens})
        return
    day = f"{mail.sent_at:%Y-%m-%d}" if mail.sent_at else "no date"
    who = f"{mail.sender_name} <{mail.sender}>" if mail.sender_name else mail.sender
    company = one.company or "no company"
    belongs = company if one.opportunity else f"{company}, matched to no application"
    click.echo(
        f"{one.id}  {str(one.kind).replace('_', ' ')}: {belongs} ({one.confidence:.0%} sure)"
    )
    click.echo(f"  {day}, {who}: {mail.subject}")
    for phrase in one.evidence[:2]:
        click.echo(f'  "{phrase}"')
    for warning in one.warnings:
        click.echo(f"  Careful: {warning}")
    if one.because:
        click.echo(f"  {one.because}")
    click.echo(f"  Accepting: {happens}")
