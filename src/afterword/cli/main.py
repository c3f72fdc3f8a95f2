"""The command line: names and one-line helps here, each command in a module of its own.

Command modules are imported only when their command runs, so that `afterword --version` and the
commands without state never load Django.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

import click

from afterword import __version__
from afterword.cli.exit_codes import report_problem

COMMANDS = {
    "today": ("afterword.cli.commands.today", "Open the web app on this machine (the default)."),
    "demo": ("afterword.cli.commands.demo", "The same with an invented job search to look at."),
    "due": ("afterword.cli.commands.due", "What is right today, and why."),
    "explain": (
        "afterword.cli.commands.explain",
        "One opportunity: timeline, reasons, what next.",
    ),
    "add": ("afterword.cli.commands.add", "Record an interview by questions or by flags."),
    "import": (
        "afterword.cli.commands.import_",
        "Record interviews from mails and calendars.",
    ),
    "sync": ("afterword.cli.commands.sync", "Read what is new in your mailbox."),
    "proposals": ("afterword.cli.commands.proposals", "What your mail says, and your yes or no."),
    "evaluate": (
        "afterword.cli.commands.evaluate",
        "How well your mail was read, by what you confirmed.",
    ),
    "debrief": ("afterword.cli.commands.debrief", "Note what is worth keeping while it is fresh."),
    "record": ("afterword.cli.commands.record", "Record an answer, a call, an offer, a decision."),
    "draft": ("afterword.cli.commands.draft", "Write the notes that are due, one per person."),
    "reword": (
        "afterword.cli.commands.reword",
        "Another wording, from a language model you run.",
    ),
    "check": ("afterword.cli.commands.check", "Proofread a note."),
    "send": ("afterword.cli.commands.send", "Show the exact mail, ask, and send it once."),
    "outbox": ("afterword.cli.commands.outbox", "What waits, what went, what needs your answer."),
    "profile": ("afterword.cli.commands.profile", "Your name, address, time zone and habits."),
    "habits": ("afterword.cli.commands.habits", "The language of your notes, your phrases."),
    "etiquette": ("afterword.cli.commands.etiquette", "When to write, how often and how."),
    "templates": ("afterword.cli.commands.templates", "Your own templates for notes."),
    "cards": ("afterword.cli.commands.cards", "Cards by hand, and the box they come from."),
    "account": ("afterword.cli.commands.account", "The mail account your notes are sent from."),
    "export": ("afterword.cli.commands.export", "Write every opportunity as a case file."),
    "backup": ("afterword.cli.commands.backup", "Write a checked copy of everything."),
    "restore": ("afterword.cli.commands.restore", "List the backups, or bring one back."),
    "calendar": (
        "afterword.cli.commands.calendar",
        "Print interviews and due dates as a calendar (.ics).",
    ),
    "advise": ("afterword.cli.commands.advise", "Advice for a case file (keeps nothing)."),
    "when": ("afterword.cli.commands.when", "Turn what they said about timing into dates."),
    "read": ("afterword.cli.commands.read", "Say what mails and calendar files mean."),
    "silence": ("afterword.cli.commands.silence", "What so many days of silence usually mean."),
    "schema": ("afterword.cli.commands.schema", "Print the JSON Schema of a file format."),
}


class LazyCommands(click.Group):
    """A group that knows its commands by name and imports one when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module = importlib.import_module(COMMANDS[name][0])
        command = module.command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, help_text) for name, (_, help_text) in COMMANDS.items()])


@click.group(
    cls=LazyCommands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="afterword")
@click.pass_context
def afterword(ctx: click.Context) -> None:
    """After a job interview: write now, to whom and what, or is waiting right?

    Without a command the web app opens in your browser. Nothing leaves this machine but to the
    mail and calendar servers you set up yourself.
    """
    if ctx.invoked_subcommand is None:
        today = afterword.get_command(ctx, "today")
        assert today is not None
        ctx.invoke(today)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave with the exit code of the contract."""
    try:
        # Outside its standalone mode click returns the code of an Exit instead of leaving.
        code = afterword.main(args=arguments, prog_name="afterword", standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except BrokenPipeError:
        # Whoever read our output has heard enough; Python must not complain at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as problem:
        sys.exit(report_problem(problem))
    except KeyboardInterrupt:
        click.echo("Stopped; nothing more was done.", err=True)
        sys.exit(130)
