"""`afterword reword`: another wording of a draft by a language model of one's own."""

from __future__ import annotations

import click

from afterword.cli.session import opened_program, this_moment
from afterword.domain.errors import Refused


@click.command("reword", help="Ask a language model you run for another wording of a draft.")
@click.argument("draft_id")
@click.option("--wish", default="", help="What you would like different: shorter, warmer.")
@click.option("--take", is_flag=True, help="Take it over, if it says nothing new.")
def command(draft_id: str, wish: str, take: bool) -> None:
    """Show the proposal with what it changes; the draft stays as it is without --take."""
    with opened_program() as program:
        draft = program.draft(draft_id)
        proposal = program.reword(draft_id, wish=wish)
        for change in proposal.changes:
            mark = {"kept": "{}", "out": "[-{}-]", "in": "{{+{}+}}"}[change.kind]
            click.echo(mark.format(change.text), nl=False)
        click.echo()
        for refusal in proposal.refusals:
            said = f"“{refusal.text}”: " if refusal.text else ""
            click.echo(f"  {said}{refusal.message}", err=True)
        if not proposal.may_be_used:
            raise Refused(
                "This wording says more than your facts do, so it cannot be taken over.",
                "Ask again, or keep your own words.",
                code="new-facts",
            )
        if take:
            program.edit_draft(
                draft_id, draft.subject, proposal.proposed, version=draft.version, at=this_moment()
            )
            click.echo("Taken over.")
