"""`afterword sync`: what is new in the mailbox becomes proposals."""

from __future__ import annotations

from datetime import datetime

import click

from afterword.cli.input_files import print_json
from afterword.cli.mail_progress import MailProgress
from afterword.cli.session import opened_program, this_moment


@click.command("sync", help="Read what is new in your mailbox; it becomes proposals.")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="The first time: only from then.")
@click.option("--again", is_flag=True, help="Hold all your mail against what is known now.")
@click.option("--watch", type=click.Choice(["on", "off"]), help="Watch it while the web app runs.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def command(since: datetime | None, again: bool, watch: str | None, as_json: bool) -> None:
    """Read the mailbox; Ctrl+C stops it, and the next time it goes on from there."""
    with opened_program() as program:
        if watch is not None:
            program.set_watching(wanted=watch == "on")
            click.echo(
                "Your mailbox is watched while the web app runs."
                if watch == "on"
                else "Your mailbox is read only when you say so."
            )
            return
        progress = MailProgress()
        try:
            report = program.sync_mailbox(
                at=this_moment(),
                progress=progress,
                since=since.date() if since is not None else None,
                again=again,
            )
        finally:
            progress.end()
        pressing = program.count_proposals().pressing
    if as_json:
        print_json(
            {
                "mails": report.mails,
                "proposals": report.proposals,
                "unmatched": report.unmatched,
                "unread": report.unread,
                "open": pressing,
            }
        )
        return
    click.echo(report.sentence)
    if pressing:
        click.echo("`afterword proposals` shows what they say.")
