"""`afterword import`: interviews from invitations and calendars, proposals from other mail."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.exit_codes import NEEDS_THE_PERSON
from afterword.cli.input_files import print_json, read_bytes
from afterword.cli.mail_progress import MailProgress
from afterword.cli.session import opened_program, this_moment
from afterword.usecases.views import Imported, Outcome

if TYPE_CHECKING:
    from afterword.bootstrap import Program

_CALENDARS = (".ics", ".ical", ".ifb", ".vcs")
_MAILS = (".eml", ".emlx", ".mime", ".msg")
_POSTMARK = re.compile(rb"From \S+ .*\d{4}")


@click.command("import", help="Record interviews from mails and calendar files.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH ...")
@click.option("--again", is_flag=True, help="Hold mail read before against what is known now.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per invitation.")
def command(paths: tuple[str, ...], again: bool, as_json: bool) -> None:
    """Import each file; one that cannot be read does not stop the others."""
    found_all = True
    at = this_moment()
    with opened_program() as program:
        mail: list[Path] = []
        alone: list[tuple[Path, tuple[Imported, ...]]] = []
        for path in paths:
            files, mailboxes = _sorted_out(path)
            mail += mailboxes
            for file in files:
                found = program.import_bytes(read_bytes(file), name=_shown(file), at=at)
                nothing = all(one.outcome is Outcome.NOTHING_FOUND for one in found)
                if nothing and file != "-" and Path(file).suffix.lower() in _MAILS:
                    # No invitation, but it may say something all the same.
                    alone.append((Path(file), found))
                    continue
                for imported in found:
                    found_all &= imported.outcome is not Outcome.NOTHING_FOUND
                    _show(imported, _shown(file), as_json=as_json)
        if mail:
            _read_mail(program, mail, at, again=again, as_json=as_json)
        for single, found in alone:
            if not program.import_mail([single], at=at, again=again).proposals:
                found_all = False
                for imported in found:
                    _show(imported, _shown(single), as_json=as_json)
            elif not as_json:
                click.echo(f"{_shown(single)} says something: `afterword proposals` shows what.")
    if not found_all:
        raise click.exceptions.Exit(NEEDS_THE_PERSON)


def _read_mail(
    program: Program, paths: list[Path], at: datetime, *, again: bool, as_json: bool
) -> None:
    """Turn the mails of folders and mboxes into proposals."""
    progress = MailProgress()
    try:
        report = program.import_mail(paths, at=at, progress=progress, again=again)
    finally:
        progress.end()
    if as_json:
        print_json(
            {
                "mails": report.mails,
                "proposals": report.proposals,
                "unmatched": report.unmatched,
                "unread": report.unread,
            }
        )
    else:
        click.echo(report.sentence.replace(" in your mailbox", ""))
        if report.proposals:
            click.echo("`afterword proposals` shows what they say.")


def _sorted_out(path: str) -> tuple[list[str], list[Path]]:
    """Tell calendars and single mails from mailboxes: mboxes and folders of mail."""
    place = Path(path)
    if path != "-" and place.is_dir():
        calendars = sorted(str(p) for p in place.rglob("*") if p.suffix.lower() in _CALENDARS)
        return calendars, [place]
    if path != "-" and place.is_file() and _is_mbox(place):
        return [], [place]
    return [path], []


def _is_mbox(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return _POSTMARK.match(file.readline(1000)) is not None
    except OSError:
        return False


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


def _shown(path: str | Path) -> str:
    """Write the name of a file; it need not be UTF-8."""
    return click.format_filename(str(path))
