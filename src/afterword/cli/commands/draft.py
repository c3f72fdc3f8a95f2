"""`afterword draft`: the notes that are due, one per person, from the store or a case file."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.findings import finding_lines
from afterword.cli.input_files import print_json, read_json
from afterword.cli.session import opened_program, this_moment
from afterword.domain.errors import UnusableInput
from afterword.domain.notes import NoteKind
from afterword.usecases.views import DraftState, DraftView

if TYPE_CHECKING:
    from afterword.bootstrap import Program

_KINDS = click.Choice([str(kind) for kind in NoteKind])


@click.command("draft", help="Write the notes that are due, one per person.")
@click.argument("what", required=False, metavar="[NAME | CASE.json]")
@click.option("--note", "kind", type=_KINDS, help="Which kind; left out: what is due.")
@click.option("--to", "to", multiple=True, metavar="ID", help="Only to these people of the case.")
@click.option(
    "--language", type=click.Choice(["en", "de", "fr"]), help="Left out: that of your habits."
)
@click.option("--template", help="Use this template of yours.")
@click.option("--now", help="With a case file: the moment to write for.")
@click.option("--edit/--no-edit", default=None, help="Open each note in $EDITOR.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per note.")
def command(
    what: str | None,
    kind: str | None,
    to: tuple[str, ...],
    language: str | None,
    template: str | None,
    now: str | None,
    edit: bool | None,
    as_json: bool,
) -> None:
    """Draft from a case file (nothing is kept) or from the store."""
    note = NoteKind(kind) if kind else None
    if what is not None and (what == "-" or what.endswith(".json") or Path(what).is_file()):
        from afterword.cli.commands.draft_case import draft_case

        if note is None:
            raise UnusableInput(
                "A case file needs the kind of note.", "For example: --note thank_you."
            )
        draft_case(
            read_json(what), note, to=to or None, language=language, now=now, as_json=as_json
        )
        return
    with opened_program() as program:
        for opportunity in _opportunities(program, what):
            drafts = program.write_drafts(
                opportunity,
                note,
                to=to or None,
                at=this_moment(),
                language=language,
                template=template,
            )
            for draft in drafts:
                _present(program, draft, edit=edit, as_json=as_json)
            if not drafts and not as_json:
                click.echo(f"{opportunity}: no note is due; waiting is right.")


def _opportunities(program: Program, what: str | None) -> list[str]:
    if what is not None:
        return [program.find_opportunity(what)]
    due = [item.opportunity for item in program.today(at=this_moment()).due]
    if not due:
        click.echo("No note is due; waiting is right.")
    return due


def _present(program: Program, draft: DraftView, *, edit: bool | None, as_json: bool) -> None:
    if as_json:
        from afterword.cli.commands.draft_case import draft_view_to_json

        print_json(draft_view_to_json(draft))
        return
    wants_editor = edit if edit is not None else _at_a_terminal_with_editor()
    if wants_editor and draft.state is DraftState.DRAFT:
        draft = edit_in_editor(program, draft)
    show_draft(draft)


def _at_a_terminal_with_editor() -> bool:
    has_editor = bool(os.environ.get("VISUAL") or os.environ.get("EDITOR"))
    return has_editor and sys.stdin.isatty() and sys.stdout.isatty()


def edit_in_editor(program: Program, draft: DraftView) -> DraftView:
    """Open the note in the person's editor; an unchanged or empty text changes nothing."""
    head = f"Subject: {draft.subject}\n\n" if draft.subject else ""
    text = click.edit(f"{head}{draft.body}\n", extension=".txt")
    if text is None or not text.strip():
        return draft
    subject, body = draft.subject, text.strip()
    if head and body.startswith("Subject:"):
        first, _, rest = body.partition("\n")
        subject, body = first.removeprefix("Subject:").strip(), rest.strip()
    return program.edit_draft(draft.id, subject, body, version=draft.version, at=this_moment())


def show_draft(draft: DraftView) -> None:
    """Print a note with what its proofreading found."""
    to = ", ".join(
        f"{name} <{address}>" if address else name
        for name, address in zip(draft.to_names, draft.to_addresses, strict=False)
    ) or ", ".join(draft.to_names)
    click.echo(f"\nDraft {draft.id}: {str(draft.note).replace('_', ' ')} to {to}")
    if draft.subject:
        click.echo(f"Subject: {draft.subject}")
    click.echo(f"\n{draft.body}\n")
    for line in finding_lines(draft.findings):
        click.echo(line)
    for question in draft.missing:
        click.echo(f"  To make it better: {question.text}")
