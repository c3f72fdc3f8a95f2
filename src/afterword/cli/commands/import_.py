"""`afterword import`: interviews from invitations and calendar files."""

from __future__ import annotations

from pathlib import Path

import click

from afterword.cli.exit_codes import NEEDS_THE_PERSON
from afterword.cli.input_files import print_json, read_bytes
from afterword.cli.session import opened_program, this_moment
from afterword.domain.errors import UnusableInput
from afterword.usecases.views import Imported, Outcome

_ENDINGS = (".eml", ".ics", ".ical", ".ifb", ".vcs", ".mime", ".msg")


@click.command("import", help="Record interviews from mails and calendar files.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH ...")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per invitation.")
def command(paths: tuple[str, ...], as_json: bool) -> None:
    """Import each file; one that cannot be read does not stop the others."""
    found_all = True
    at = this_moment()
    with opened_program() as program:
        for path in _files(paths):
            for imported in program.import_bytes(read_bytes(path), name=path, at=at):
                found_all &= imported.outcome is not Outcome.NOTHING_FOUND
                _show(imported, path, as_json=as_json)
    if not found_all:
        raise click.exceptions.Exit(NEEDS_THE_PERSON)


def _files(paths: tuple[str, ...]) -> list[str]:
    """List the files to import; a folder stands for the mails and calendars in it."""
    files: list[str] = []
    for path in paths:
        if not Path(path).is_dir():
            files.append(path)
            continue
        inside = sorted(p for p in Path(path).rglob("*") if p.suffix.lower() in _ENDINGS)
        if not inside:
            raise UnusableInput(
                f"{path} holds no mail or calendar file.", f"Looked for {', '.join(_ENDINGS)}."
            )
        files.extend(str(p) for p in inside)
    return files


def _show(imported: Imported, path: str, *, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                "source": path,
                "outcome": str(imported.outcome),
                "opportunity": imported.opportunity_id,
                "interview": imported.interview_id,
                "company": imported.company,
                "role": imported.role,
                "problems": list(imported.problems),
            }
        )
        return
    click.echo(imported.sentence)
    for problem in imported.problems:
        click.echo(f"  Note: {problem}")
    if imported.company_is_guess and imported.outcome is Outcome.CREATED:
        click.echo(
            f"  The company is a guess. To correct it: "
            f'afterword record {imported.opportunity_id} --company "..."'
        )
