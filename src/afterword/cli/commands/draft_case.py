"""Drafting from a case file, and drafts as JSON."""

from __future__ import annotations

import click

from afterword.cli.findings import finding_lines
from afterword.cli.input_files import instant, print_json
from afterword.cli.session import this_moment
from afterword.domain.case_file import parse_case
from afterword.domain.notes import Finding, NoteKind
from afterword.usecases.views import DraftView
from afterword.writing.drafts import Draft, draft_notes
from afterword.writing.lints import check_note, check_to_json
from afterword.writing.note_context import NoteUnderReview, OtherNote, context_from_case


def draft_case(
    facts: object,
    kind: NoteKind,
    *,
    to: tuple[str, ...] | None,
    language: str | None,
    now: str | None,
    as_json: bool,
) -> None:
    """Print the notes of one kind for a case file, each proofread against the others."""
    from afterword.adapters.grammar import open_proofreader

    parsed = parse_case(facts)
    for warning in parsed.warnings:
        click.echo(warning, err=True)
    case, at = parsed.case, instant(now, "--now") if now else this_moment()
    drafts = draft_notes(case, kind, at=at, to=to, language=language or "en")
    proofreader = open_proofreader()
    for draft in drafts:
        others = tuple(
            OtherNote(to=other.to, body=other.body, kind=kind)
            for other in drafts
            if other is not draft
        )
        context = context_from_case(case, to=draft.to, kind=kind, at=at, others=others)
        note = NoteUnderReview(
            kind=kind, subject=draft.subject or None, body=draft.body, context=context
        )
        _show(draft, note, check_note(note, proofreader), as_json=as_json)
    if not drafts and not as_json:
        click.echo("There is nobody to write this note to.")


def _show(
    draft: Draft, note: NoteUnderReview, findings: tuple[Finding, ...], *, as_json: bool
) -> None:
    if as_json:
        print_json(
            {
                "to": list(draft.to),
                "note": str(draft.note),
                "channel": draft.channel,
                "subject": draft.subject,
                "body": draft.body,
                "facts_used": list(draft.facts_used),
                "missing": [question.text for question in draft.missing],
                "findings": check_to_json(None, note, findings)["findings"],
            }
        )
        return
    click.echo(f"\nTo: {', '.join(draft.to)}\nSubject: {draft.subject}\n\n{draft.body}\n")
    for line in finding_lines(findings):
        click.echo(line)
    for question in draft.missing:
        click.echo(f"  To make it better: {question.text}")


def draft_view_to_json(draft: DraftView) -> dict[str, object]:
    """Write a draft of the store in the shape of the contract, with its id and state."""
    note = NoteUnderReview(kind=draft.note, subject=draft.subject or None, body=draft.body)
    return {
        "draft": draft.id,
        "opportunity": draft.opportunity,
        "to": list(draft.to),
        "note": str(draft.note),
        "channel": draft.channel,
        "subject": draft.subject,
        "body": draft.body,
        "state": str(draft.state),
        "missing": [question.text for question in draft.missing],
        "findings": check_to_json(None, note, draft.findings)["findings"],
    }
