"""`afterword restore`: bring a backup back, after a look at what it holds."""

from __future__ import annotations

import click


@click.command("restore", help="List the backups, or bring one back.")
@click.argument("backup", required=False)
@click.option("--yes", is_flag=True, help="Do it without asking.")
def command(backup: str | None, yes: bool) -> None:
    """Check the backup, ask, keep the present store aside, restore.

    The store itself is not opened: it may be damaged, which is when backups are wanted.
    """
    from afterword.bootstrap.whole_data import check_backup, restore_backup
    from afterword.settings import read_settings

    settings = read_settings()
    if backup is None:
        _list()
        return
    holds = check_backup(settings, backup)
    click.echo(f"{backup} is sound: {_in_words(holds.opportunities, holds.interviews)}.")
    if holds.notes:
        click.echo(
            f"It holds {holds.notes} unsent notes. None goes out by itself: each asks first,"
            " because it may have been sent since."
        )
    if not yes and not click.confirm("Put it in the place of what is here now?"):
        click.echo("Nothing was changed.")
        return
    aside = restore_backup(settings, backup)
    click.echo("Restored." + (f" What was here before is kept as {aside}." if aside else ""))


def _list() -> None:
    from afterword.bootstrap.whole_data import list_backups
    from afterword.settings import read_settings

    backups = list_backups(read_settings())
    for one in backups:
        click.echo(f"{one.name}  {one.made_at.astimezone():%Y-%m-%d %H:%M}  {one.size:,} bytes")
    if not backups:
        click.echo("There is no backup yet. `afterword backup` writes one.")


def _in_words(opportunities: int, interviews: int) -> str:
    return (
        f"{opportunities} {'opportunity' if opportunities == 1 else 'opportunities'}"
        f" with {interviews} {'interview' if interviews == 1 else 'interviews'}"
    )
