"""`afterword check`: proofread a note from a file, a batch of notes, or the open drafts."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import click

from afterword.cli.commands.draft import show_draft
from afterword.cli.exit_codes import NEEDS_THE_PERSON
from afterword.cli.findings import finding_lines
from afterword.cli.input_files import print_json, read_json, read_json_lines, read_text
from afterword.cli.session import opened_program, this_moment
from afterword.domain.errors import UnusableInput
from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.usecases.views import DraftState
from afterword.writing.lints import check_note, check_to_json
from afterword.writing.note_context import (
    NoteContext,
    NoteUnderReview,
    OtherNote,
    context_from_case,
    note_under_review,
    parse_batch_line,
)

if TYPE_CHECKING:
    from afterword.writing.proofreader import Proofreader


@click.command("check", help="Proofread a note.")
@click.argument("note_file", required=False, metavar="[NOTE.txt | -]")
@click.option("--case", "case_file", metavar="CASE.json", help="The facts to hold it against.")
@click.option("--to", "to", multiple=True, metavar="ID", help="The person of the case it goes to.")
@click.option("--note", "kind", default="thank_you", show_default=True, help="Its kind.")
@click.option("--against", multiple=True, metavar="OTHER.txt", help="Other notes to compare with.")
@click.option("--dialect", type=click.Choice(["en-GB", "en-US"]), default="en-GB")
@click.option("--batch", help="JSON lines {id, purpose, dialect, context, subject, body}, or -.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per note.")
def command(
    note_file: str | None,
    case_file: str | None,
    to: tuple[str, ...],
    kind: str,
    against: tuple[str, ...],
    dialect: str,
    batch: str | None,
    as_json: bool,
) -> None:
    """Exit with 1 where a finding blocks."""
    if batch is not None:
        blocked = _check_batch(batch, as_json=as_json)
    elif note_file is not None:
        subject, body = split_subject(read_text(note_file))
        context = _context(case_file, to, kind, against)
        note = note_under_review(
            kind=kind, subject=subject, body=body, dialect=dialect, context=context
        )
        blocked = _show(None, note, check_note(note, _proofreader()), as_json=as_json)
    else:
        blocked = _check_drafts()
    if blocked:
        raise click.exceptions.Exit(NEEDS_THE_PERSON)


def split_subject(text: str) -> tuple[str | None, str]:
    """Take a first line "Subject: ..." off the text, where there is one."""
    first, _, rest = text.lstrip().partition("\n")
    if first.lower().startswith("subject:"):
        return first[len("subject:") :].strip(), rest.strip()
    return None, text.strip()


def _proofreader() -> Proofreader:
    from afterword.adapters.grammar import open_proofreader

    return open_proofreader()


def _check_batch(path: str, *, as_json: bool) -> bool:
    proofreader, blocked = _proofreader(), False
    for line in read_json_lines(path):
        try:
            note = parse_batch_line(line)
        except UnusableInput as problem:
            sentence = f"The line with id {line.get('id')!r}: {problem.sentence}"
            raise UnusableInput(sentence, problem.remedy) from None
        blocked |= _show(line.get("id"), note, check_note(note, proofreader), as_json=as_json)
    return blocked


def _context(
    case_file: str | None, to: tuple[str, ...], kind: str, against: tuple[str, ...]
) -> NoteContext:
    """Collect what the note is held against; without a case only the other notes are known."""
    others = tuple(OtherNote(to=(), body=split_subject(read_text(path))[1]) for path in against)
    if case_file is None:
        return NoteContext(already_sent=others)
    from afterword.domain.case_file import parse_case

    parsed = parse_case(read_json(case_file))
    unknown = [id_ for id_ in to if parsed.case.person(id_) is None]
    if unknown:
        known = ", ".join(f"{p.id} {p.name}" for p in parsed.case.people)
        raise UnusableInput(f"The case knows nobody {unknown[0]!r}.", f"There are: {known}.")
    return context_from_case(parsed.case, to=to, kind=NoteKind(kind), at=_at(), others=others)


def _at() -> datetime:
    return this_moment()


def _show(
    id_: object, note: NoteUnderReview, findings: tuple[Finding, ...], *, as_json: bool
) -> bool:
    blocked = any(finding.severity is Severity.BLOCKING for finding in findings)
    if as_json:
        print_json(check_to_json(id_, note, findings))
        return blocked
    if id_ is not None:
        click.echo(f"{id_}:")
    for line in finding_lines(findings):
        click.echo(line)
    if not findings:
        click.echo("  Nothing to mend was found.")
    return blocked


def _check_drafts() -> bool:
    """Proofread every open draft of the store."""
    blocked = False
    with opened_program() as program:
        drafts = [
            draft
            for item in program.opportunities(at=this_moment())
            for draft in program.drafts(item.opportunity)
            if draft.state is DraftState.DRAFT
        ]
        for draft in drafts:
            show_draft(draft)
            blocked |= not draft.may_approve
    if not drafts:
        click.echo("There is no open draft.")
    return blocked
